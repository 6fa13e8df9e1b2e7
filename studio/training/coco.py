"""Imports people from COCO's annotations: one or two of them, neither tiny nor filling the picture."""

from __future__ import annotations

import json
import os
import shutil
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.errors import Unreadable
from studio.training.errors import AlreadyThere, NothingToLearn
from studio.training.folders import read_image

PERSON = "person"
MOST_PEOPLE = 2
LEAST_AREA, MOST_AREA = 0.20, 0.70


@dataclass(frozen=True, slots=True)
class Curation:
    """How many pictures there were, and why some were left out."""

    listed: int
    with_people: int
    crowded: int
    too_small: int
    too_large: int
    missing: int
    kept: int

    def __str__(self) -> str:
        return (
            f"{self.listed} pictures, {self.with_people} with people; left out: {self.crowded} with more than "
            f"{MOST_PEOPLE} people or a crowd, {self.too_small} where they cover under {LEAST_AREA:.0%}, "
            f"{self.too_large} over {MOST_AREA:.0%}, {self.missing} whose file is missing; {self.kept} kept."
        )


def import_coco(annotations: Path, pictures: Path, out: Path) -> Curation:
    """Write `out/images` and `out/masks` for the pictures that pass, and say what happened to the others."""
    if out.exists() and any(out.iterdir()):
        raise AlreadyThere(f"{out}.")
    images, people = read_annotations(annotations)
    counts: dict[str, int] = defaultdict(int)
    for folder in ("images", "masks"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    for image in images:
        found = people.get(image["id"], [])
        if found:
            counts["with_people"] += 1
            counts[keep(image, found, pictures, out)] += 1
    if not counts["kept"]:
        raise NothingToLearn(f"None of the {len(images)} pictures of {annotations.name} passes the curation.")
    verdicts = ("with_people", "crowded", "too_small", "too_large", "missing", "kept")
    return Curation(len(images), **{verdict: counts[verdict] for verdict in verdicts})


def read_annotations(path: Path) -> tuple[list[dict[str, Any]], dict[int, list[dict[str, Any]]]]:
    """Give the listed pictures, and each one's people."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        persons = {entry["id"] for entry in kept["categories"] if entry["name"] == PERSON}
        people: dict[int, list[dict[str, Any]]] = defaultdict(list)
        for entry in kept["annotations"]:
            if entry["category_id"] in persons:
                people[entry["image_id"]].append(entry)
        return kept["images"], people
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Unreadable(f"{path.name}: {error}.") from error


def keep(image: Mapping[str, Any], people: Sequence[Mapping[str, Any]], pictures: Path, out: Path) -> str:
    """Write one picture if it passes; tells the verdict."""
    if len(people) > MOST_PEOPLE or any(person.get("iscrowd") for person in people):
        return "crowded"
    mask = np.zeros((image["height"], image["width"]), np.uint8)
    for person in people:
        mask |= drawn(person["segmentation"], mask.shape)
    area = float(mask.mean()) / 255
    if not LEAST_AREA <= area <= MOST_AREA:
        return "too_small" if area < LEAST_AREA else "too_large"
    source = pictures / image["file_name"]
    if not source.is_file() or read_image(source).shape[:2] != mask.shape:
        return "missing"
    cv2.imwrite(str(out / "masks" / f"{source.stem}.png"), mask)
    link_or_copy(source, out / "images" / source.name)
    return "kept"


def drawn(segmentation: Any, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Give the mask of one annotation: polygons, or run lengths as a list or as COCO's compressed text."""
    mask = np.zeros(shape, np.uint8)
    if isinstance(segmentation, list):
        polygons = [np.rint(np.array(points, np.float64).reshape(-1, 2)).astype(np.int32) for points in segmentation]
        cv2.fillPoly(mask, polygons, 255)
        return mask
    counts = segmentation["counts"]
    runs = list(run_lengths(counts)) if isinstance(counts, str) else counts
    values = np.repeat(np.arange(len(runs)) % 2, runs).astype(np.uint8) * 255
    return np.ascontiguousarray(values.reshape(shape, order="F"))


def run_lengths(text: str) -> Iterator[int]:
    """Unpack COCO's text: five bits a letter, the sixth says that more follow; from the third on, differences."""
    runs: list[int] = []
    value = shift = 0
    for letter in text:
        bits = ord(letter) - 48
        value |= (bits & 31) << shift
        shift += 5
        if not bits & 32:
            if bits & 16:
                value -= 1 << shift
            runs.append(value + (runs[-2] if len(runs) > 2 else 0))
            yield runs[-1]
            value = shift = 0


def link_or_copy(source: Path, target: Path) -> None:
    """Takes no second room on the disk where that can be had."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)

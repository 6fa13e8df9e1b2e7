"""Labels pictures that nobody has labelled, with any model, and tells how far the model agrees with itself."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from studio.core.frame import Image, Matte, size_of
from studio.core.ports import Segmenter
from studio.imaging.pairs import Pair
from studio.training.errors import NothingToLearn
from studio.training.folders import pictures_in, read_image
from studio.training.judging import still_matte
from studio.training.metrics import iou

FARTHER = 1.25
AGREEMENT = "agreement.csv"
ENOUGH = 0.955


@dataclass(frozen=True, slots=True)
class Label:
    """A pseudo-label, and the least agreement (IoU) between the passes that it is the mean of."""

    matte: Matte
    agreement: float


def label(segmenter: Segmenter, image: Image) -> Label:
    """Look three times: as it is, mirrored, and from farther away."""
    seen = still_matte(segmenter, image)
    mirrored = still_matte(segmenter, np.ascontiguousarray(image[:, ::-1]))[:, ::-1]
    farther = from_farther(segmenter, image)
    passes = [seen, mirrored, farther]
    agreements = [iou(passes[i], passes[j]) for i in range(3) for j in range(i)]
    return Label(np.mean(passes, axis=0, dtype=np.float32), min(agreements))


def from_farther(segmenter: Segmenter, image: Image) -> Matte:
    """Give the matte of a square that holds the picture at its lower edge, in the picture's mean colour."""
    width, height = size_of(image)
    side = int(max(width, height) * FARTHER)
    top, left = side - height, (side - width) // 2
    square = np.full((side, side, 3), image.reshape(-1, 3).mean(0).astype(np.uint8), np.uint8)
    square[top:, left : left + width] = image
    return still_matte(segmenter, square)[top:, left : left + width]


def label_folder(segmenter: Segmenter, pictures: Path, out: Path) -> Iterator[float]:
    """Write `out/masks/NAME.png` per picture and `out/agreement.csv`; an interrupted labelling goes on."""
    (out / "masks").mkdir(parents=True, exist_ok=True)
    done = read_agreement(out)
    with (out / AGREEMENT).open("a", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        for path in pictures_in(pictures):
            if path.stem not in done:
                found = label(segmenter, read_image(path))
                cv2.imwrite(str(out / "masks" / f"{path.stem}.png"), np.rint(found.matte * 255).astype(np.uint8))
                writer.writerow([path.stem, f"{found.agreement:.4f}"])
                file.flush()
                done[path.stem] = found.agreement
            yield done[path.stem]


def read_agreement(out: Path) -> dict[str, float]:
    """Give the agreement of each labelled picture."""
    path = out / AGREEMENT
    if not path.exists():
        return {}
    with path.open(newline="", encoding="utf-8") as file:
        return {name: float(agreement) for name, agreement in csv.reader(file)}


def trusted(pictures: Path, out: Path, enough: float = ENOUGH) -> list[Pair]:
    """Give the pictures whose passes agree, with their labels."""
    agreement = read_agreement(out)
    pairs = [
        Pair(path, out / "masks" / f"{path.stem}.png")
        for path in pictures_in(pictures)
        if agreement.get(path.stem, 0) >= enough
    ]
    if not pairs:
        raise NothingToLearn(f"No label in {out} agrees with itself.")
    return pairs

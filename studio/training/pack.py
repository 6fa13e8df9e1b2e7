"""Packs portraits into one flat file per source, decoded and with soft edges: training never waits for a decoder."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np

from studio.core.frame import Image
from studio.imaging.pairs import Pair
from studio.training.alpha import Alpha, foreground_under, soften, unit
from studio.training.errors import NothingToLearn
from studio.training.folders import read_image, read_pair
from studio.training.slices import to_bytes

LEAST_PERSON = 0.01
PLANES = 7


@dataclass(frozen=True, slots=True)
class Entry:
    """Where one portrait lies in the flat file, and what is known of it."""

    name: str
    offset: int
    height: int
    width: int
    area: float
    whole: bool
    """The person is cut by no border but the lower one: it can be moved anywhere."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """A picture (h, w, 3), its alpha (h, w) and the person's own colours (h, w, 3)."""

    image: Image
    alpha: Alpha
    foreground: Image


class Pack:
    """Portraits of one source, memory-mapped: any number of processes share the pages."""

    def __init__(self, path: Path) -> None:
        described = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        self.name: str = path.stem
        self.entries = [Entry(**entry) for entry in described["entries"]]
        self.flat = np.memmap(path.with_suffix(".bin"), np.uint8, "r")

    def __len__(self) -> int:
        return len(self.entries)

    def __getitem__(self, number: int) -> Portrait:
        entry = self.entries[number]
        size = entry.height * entry.width
        block = self.flat[entry.offset : entry.offset + size * PLANES]
        shape = (entry.height, entry.width)
        return Portrait(
            block[: 3 * size].reshape(*shape, 3),
            block[3 * size : 4 * size].reshape(shape),
            block[4 * size :].reshape(*shape, 3),
        )


def write_pack(path: Path, portraits: Iterable[tuple[str, Portrait]]) -> int:
    """Writes the portraits one after the other; tells how many. Empty pictures are left out."""
    entries, offset = [], 0
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        for name, portrait in portraits:
            area = float(portrait.alpha.mean()) / 255
            if area < LEAST_PERSON:
                continue
            height, width = portrait.alpha.shape
            entries.append(Entry(name, offset, height, width, round(area, 4), is_whole(portrait.alpha)))
            for plane in (portrait.image, portrait.alpha, portrait.foreground):
                offset += file.write(np.ascontiguousarray(plane).tobytes())
    if not entries:
        part.unlink()
        raise NothingToLearn(f"Every mask of {path.stem} is empty.")
    part.replace(path.with_suffix(".bin"))
    described = json.dumps({"entries": [asdict(entry) for entry in entries]})
    path.with_suffix(".json").write_text(described, encoding="utf-8")
    return len(entries)


def is_whole(alpha: Alpha) -> bool:
    """True when the person reaches no border but the lower one."""
    height = alpha.shape[0]
    sides = max(alpha[: int(height * 0.97), 0].max(), alpha[: int(height * 0.97), -1].max())
    return bool(max(sides, alpha[0].max()) < 128)


def packed(pairs: Iterable[Pair], most_px: int, sharpen: float = 0.0) -> Iterator[tuple[str, Portrait]]:
    """Each pair with a soft edge, at most `most_px` long; `sharpen` firms up a teacher's pale labels first."""
    for pair in pairs:
        image, mask = shrink(*read_pair(pair), most_px)
        if sharpen:
            mask = firmed(mask, sharpen)
        alpha = soften(image, mask, max(3, max(mask.shape) // 100))
        yield pair.name, Portrait(image, alpha, foreground_under(image, alpha))


def shrink(image: Image, mask: Alpha, most_px: int) -> tuple[Image, Alpha]:
    """Picture and mask, at most so long."""
    height, width = mask.shape
    scale = most_px / max(height, width)
    if scale >= 1:
        return image, mask
    size = (round(width * scale), round(height * scale))
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA), cv2.resize(mask, size, interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


def firmed(mask: Alpha, steepness: float) -> Alpha:
    """A probability pushed towards yes and no around its middle."""
    level = (unit(mask) - 0.5) * np.float32(steepness) + 0.5
    return to_bytes(255 * level)


def pack_scenes(path: Path, images: Iterable[Path], most_px: int) -> int:
    """Packs backgrounds: pictures without people, whose alpha is empty."""
    entries, offset = [], 0
    with path.with_suffix(".part").open("wb") as file:
        for source in images:
            image = read_image(source)
            image, empty = shrink(image, np.zeros(image.shape[:2], np.uint8), most_px)
            height, width = image.shape[:2]
            entries.append(Entry(source.stem, offset, height, width, 0.0, False))
            for plane in (image, empty, image):
                offset += file.write(np.ascontiguousarray(plane).tobytes())
    path.with_suffix(".part").replace(path.with_suffix(".bin"))
    path.with_suffix(".json").write_text(
        json.dumps({"entries": [asdict(entry) for entry in entries]}), encoding="utf-8"
    )
    return len(entries)

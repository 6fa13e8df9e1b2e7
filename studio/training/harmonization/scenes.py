"""Small scenes to learn tones from: a picture, its matte and its painted-out background at one size, in one array."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.errors import Unreadable
from studio.core.frame import Image
from studio.imaging.sight import covered, paint_out, shrink
from studio.training.alpha import Alpha
from studio.training.errors import NothingToLearn
from studio.training.folders import part_of
from studio.training.pack import Pack

SIDE = 48  # larger than the network's picture, so that crops of it are still sharp
MARGIN = 2
PARTS = ("train", "val", "test")
AREAS = (0.04, 0.85)  # share of the picture that the person fills
GREYEST = 4.0  # mean distance between channels; a grey picture teaches no colour


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a scene comes from: the pack, the number in it, and the picture's name."""

    pack: str
    number: int
    name: str

    @property
    def source(self) -> str:
        """The set that it belongs to."""
        return self.pack.removesuffix("_val").removesuffix("_test")


@dataclass(frozen=True, slots=True)
class Scenes:
    """Scenes (n, 7, SIDE, SIDE) in bytes: picture B, G, R; matte; background B, G, R."""

    planes: NDArray[np.uint8]
    origins: tuple[Origin, ...]

    def __len__(self) -> int:
        return len(self.origins)


def read_scenes(folder: Path, part: str) -> Scenes:
    """Give the scenes of a part, memory-mapped; Unreadable."""
    try:
        described = json.loads((folder / f"{part}.json").read_text("utf-8"))
        planes = np.load(folder / f"{part}.npy", mmap_mode="r")
        origins = tuple(Origin(**origin) for origin in described)
    except (OSError, ValueError, TypeError) as error:
        raise Unreadable(f"{folder / part}: {error}.", hint="Make the scenes anew with pack.") from error
    if planes.ndim != 4 or planes.shape[1:] != (7, SIDE, SIDE) or len(origins) != len(planes):
        raise Unreadable(f"{folder / part} holds {planes.shape}.", hint="Make the scenes anew with pack.")
    return Scenes(planes, origins)


def write_scenes(packs: Path, folder: Path) -> dict[str, int]:
    """Make the scenes of every pack in a folder, and tell how many there are of each part."""
    folder.mkdir(parents=True, exist_ok=True)
    kept: dict[str, list[tuple[Origin, NDArray[np.uint8]]]] = {part: [] for part in PARTS}
    for path in sorted(packs.glob("*.json")):
        pack = Pack(path.with_suffix(""))
        for origin, planes in _usable(pack):
            kept[_part(origin)].append((origin, planes))
    if not kept["train"]:
        raise NothingToLearn(f"{packs} holds no portraits in colour.")
    for part, scenes in kept.items():
        np.save(folder / f"{part}.npy", np.stack([planes for _, planes in scenes]))
        described = json.dumps([asdict(origin) for origin, _ in scenes], indent=0)
        (folder / f"{part}.json").write_text(described, "utf-8")
    return {part: len(scenes) for part, scenes in kept.items()}


def _usable(pack: Pack) -> Iterator[tuple[Origin, NDArray[np.uint8]]]:
    for number, entry in enumerate(pack.entries):
        if not AREAS[0] <= entry.area <= AREAS[1]:
            continue
        portrait = pack[number]
        if colourfulness(portrait.image) >= GREYEST:
            yield Origin(pack.name, number, entry.name), planes_of(portrait.image, portrait.alpha)


def colourfulness(image: Image) -> float:
    """Give the mean distance between the strongest and the weakest channel."""
    return float((image.max(axis=2).astype(np.int16) - image.min(axis=2)).mean())


def planes_of(image: Image, alpha: Alpha) -> NDArray[np.uint8]:
    """Give one scene's (7, SIDE, SIDE)."""
    size, matte = (SIDE, SIDE), alpha.astype(np.float32) / np.float32(255)
    small = shrink(np.ascontiguousarray(image), size)
    place = paint_out(small, covered(matte, size, MARGIN))
    person = cv2.resize(matte, size, interpolation=cv2.INTER_AREA)[..., None]
    planes = np.concatenate([small, person, place], axis=2).transpose(2, 0, 1)
    return np.rint(np.clip(planes, 0, 1) * 255).astype(np.uint8)


def _part(origin: Origin) -> str:
    """Packs that were divided keep their division; the others are divided by the pictures' names."""
    for part in ("val", "test"):
        if origin.pack.endswith(f"_{part}"):
            return part
    return "train" if origin.pack in DIVIDED else part_of(origin.name)


DIVIDED = frozenset({"eg1800", "ccp", "viton", "yawdd"})

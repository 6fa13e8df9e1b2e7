"""Small scenes to learn tones from: a picture, its matte and its painted-out background at one size, in one array."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.errors import Unreadable
from studio.core.frame import Image
from studio.core.ports import Segmenter
from studio.imaging.closeup import BESIDE, SURELY, cut, upper_part
from studio.imaging.sight import covered, paint_out, shrink
from studio.training.alpha import Alpha
from studio.training.errors import NothingToLearn
from studio.training.folders import part_of
from studio.training.judging import still_matte
from studio.training.pack import Pack
from studio.training.slices import to_bytes

SIDE = 48  # larger than the network's picture, so that crops of it are still sharp
MARGIN = 2
CLOSE_SIDE, WIDER = 80, 1.25  # of the person close up, with room to choose another frame
LONGER = (240, 144)  # pixels of the longer side at which single pixels are taken: cameras and photos differ
PERSON_PIXELS, PLACE_PIXELS = 2560, 1024
ARRAYS = {
    "planes": (8, SIDE, SIDE),
    "close": (5, CLOSE_SIDE, CLOSE_SIDE),
    "person": (len(LONGER), 4, PERSON_PIXELS),
    "place": (3, PLACE_PIXELS),
}
Bytes: TypeAlias = NDArray[np.uint8]
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
    """Scenes in bytes, each described four ways."""

    planes: Bytes  # (n, 8, SIDE, SIDE): picture B, G, R; matte; background B, G, R; what is worn
    close: Bytes  # (n, 5, CLOSE_SIDE, CLOSE_SIDE): the person's upper part B, G, R; matte; what is worn
    person: Bytes  # (n, sizes, 4, PERSON_PIXELS): single pixels of the person, at each of LONGER, and what is worn
    place: Bytes  # (n, 3, PLACE_PIXELS): and of the background, away from the person
    origins: tuple[Origin, ...]

    def __len__(self) -> int:
        return len(self.origins)


def read_scenes(folder: Path, part: str) -> Scenes:
    """Give the scenes of a part, memory-mapped; Unreadable."""
    try:
        described = json.loads((folder / f"{part}.json").read_text("utf-8"))
        arrays = {name: np.load(folder / f"{part}_{name}.npy", mmap_mode="r") for name in ARRAYS}
        origins = tuple(Origin(**origin) for origin in described)
    except (OSError, ValueError, TypeError) as error:
        raise Unreadable(f"{folder / part}: {error}.", hint="Make the scenes anew with pack.") from error
    for name, shape in ARRAYS.items():
        if arrays[name].shape != (len(origins), *shape):
            raise Unreadable(f"{folder / part} holds {arrays[name].shape}.", hint="Make the scenes anew with pack.")
    return Scenes(origins=origins, **arrays)


def write_scenes(packs: Path, folder: Path, clothes: Segmenter | None = None) -> dict[str, int]:
    """Make the scenes of every pack in a folder, and tell how many there are of each part.

    `clothes` finds what is worn in the pictures to learn from; without it, nothing is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    kept: dict[str, list[Scene]] = {part: [] for part in PARTS}
    for path in sorted(packs.glob("*.json")):
        for scene in _usable(Pack(path.with_suffix("")), clothes):
            kept[_part(scene.origin)].append(scene)
    if not kept["train"]:
        raise NothingToLearn(f"{packs} holds no portraits in colour.")
    for part, scenes in kept.items():
        for name, shape in ARRAYS.items():
            stacked = np.stack([scene.arrays[name] for scene in scenes]) if scenes else np.empty((0, *shape), np.uint8)
            np.save(folder / f"{part}_{name}.npy", stacked)
        described = json.dumps([asdict(scene.origin) for scene in scenes], indent=0)
        (folder / f"{part}.json").write_text(described, "utf-8")
    return {part: len(scenes) for part, scenes in kept.items()}


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """One scene, described as ARRAYS says."""

    origin: Origin
    arrays: Mapping[str, Bytes]


def _usable(pack: Pack, clothes: Segmenter | None) -> Iterator[Scene]:
    for number, entry in enumerate(pack.entries):
        if not AREAS[0] <= entry.area <= AREAS[1]:
            continue
        portrait = pack[number]
        if colourfulness(portrait.image) >= GREYEST:
            origin, image = Origin(pack.name, number, entry.name), np.ascontiguousarray(portrait.image)
            worn = worn_in(image, portrait.alpha, clothes if _part(origin) == "train" else None)
            yield Scene(origin, described_by(image, portrait.alpha, worn))


def worn_in(image: Image, alpha: Alpha, clothes: Segmenter | None) -> Alpha:
    """Give how far each pixel is of what the person wears; nowhere, where nobody can tell."""
    if clothes is None:
        return np.zeros_like(alpha)
    return np.minimum(to_bytes(255 * still_matte(clothes, image)), alpha)


def colourfulness(image: Image) -> float:
    """Give the mean distance between the strongest and the weakest channel."""
    return float((image.max(axis=2).astype(np.int16) - image.min(axis=2)).mean())


def described_by(image: Image, alpha: Alpha, worn: Alpha) -> dict[str, Bytes]:
    """Give one scene's arrays; which pixels are taken depends on the picture's size alone."""
    rng = np.random.default_rng(alpha.shape)
    sizes = [_no_longer(np.dstack([image, worn]), alpha, longest) for longest in LONGER]
    person = np.stack([_some(picture[sure_in(matte)], PERSON_PIXELS, rng).T for picture, matte in sizes])
    picture, matte = sizes[-1]
    place = _some(picture[beside(matte), :3], PLACE_PIXELS, rng).T
    planes, close = planes_of(image, alpha, worn), close_of(image, alpha, worn)
    return {"planes": planes, "close": close, "person": person, "place": place}


def close_of(image: Image, alpha: Alpha, worn: Alpha) -> Bytes:
    """Give the person's upper part (5, CLOSE_SIDE, CLOSE_SIDE)."""
    box = upper_part(alpha.astype(np.float32) / np.float32(255), WIDER)
    masks = (cut(np.ascontiguousarray(mask), box, CLOSE_SIDE)[..., None] for mask in (alpha, worn))
    return np.rint(np.concatenate([cut(image, box, CLOSE_SIDE), *masks], axis=2).transpose(2, 0, 1)).astype(np.uint8)


def sure_in(alpha: Alpha) -> NDArray[np.bool_]:
    """Give the pixels that are the person's alone."""
    sure: NDArray[np.bool_] = alpha >= min(255 * SURELY, int(alpha.max()))
    return sure


def beside(alpha: Alpha) -> NDArray[np.bool_]:
    """Give the pixels that are not near the person."""
    side = 2 * BESIDE + 1
    away: NDArray[np.bool_] = cv2.dilate(alpha, np.ones((side, side), np.uint8)) <= 5
    return away


def _no_longer(image: Image, alpha: Alpha, longest: int) -> tuple[Image, Alpha]:
    scale = longest / max(alpha.shape)
    if scale >= 1:
        return image, np.ascontiguousarray(alpha)
    size = (max(1, round(alpha.shape[1] * scale)), max(1, round(alpha.shape[0] * scale)))
    picture, matte = (cv2.resize(one, size, interpolation=cv2.INTER_AREA).astype(np.uint8) for one in (image, alpha))
    return picture, matte


def _some(pixels: Bytes, count: int, rng: np.random.Generator) -> Bytes:
    """Give so many of the pixels (n, 3), some of them again where they are fewer; black where there are none."""
    return pixels[rng.integers(0, len(pixels), count)] if len(pixels) else np.zeros((count, 3), np.uint8)


def planes_of(image: Image, alpha: Alpha, worn: Alpha) -> Bytes:
    """Give one scene's (8, SIDE, SIDE)."""
    size, matte = (SIDE, SIDE), alpha.astype(np.float32) / np.float32(255)
    small = shrink(image, size)
    place = paint_out(small, covered(matte, size, MARGIN))
    person = cv2.resize(matte, size, interpolation=cv2.INTER_AREA)[..., None]
    clothes = cv2.resize(worn.astype(np.float32) / np.float32(255), size, interpolation=cv2.INTER_AREA)[..., None]
    planes = np.concatenate([small, person, place, clothes], axis=2).transpose(2, 0, 1)
    return np.rint(np.clip(planes, 0, 1) * 255).astype(np.uint8)


def _part(origin: Origin) -> str:
    """Packs that were divided keep their division; the others are divided by the pictures' names."""
    for part in ("val", "test"):
        if origin.pack.endswith(f"_{part}"):
            return part
    return "train" if origin.pack in DIVIDED else part_of(origin.name)


DIVIDED = frozenset({"eg1800", "ccp", "viton", "yawdd"})

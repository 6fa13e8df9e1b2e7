"""Reads portrait folders (`images/` and `masks/` side by side) and divides them into train, val and test."""

from __future__ import annotations

import hashlib
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.errors import Unreadable
from studio.core.frame import Image
from studio.imaging.pairs import Pair
from studio.training.errors import MasksMissing, NothingToLearn

PICTURES = {".jpg", ".jpeg", ".png", ".bmp", ".webp"}
VAL_PERCENT, TEST_PERCENT = 5, 8


def pictures_in(folder: Path) -> list[Path]:
    """Every picture of a folder, sorted; refuses a folder without any."""
    found = sorted(path for path in folder.glob("*") if path.suffix.lower() in PICTURES)
    if not found:
        raise NothingToLearn(f"{folder} holds no pictures.")
    return found


def pairs_in(folder: Path) -> list[Pair]:
    """Every picture of `folder/images` with its mask of `folder/masks`; refuses a picture without one."""
    masks = {path.stem: path for path in (folder / "masks").glob("*") if path.suffix.lower() in PICTURES}
    images = pictures_in(folder / "images")
    alone = [path.name for path in images if path.stem not in masks]
    if alone:
        raise MasksMissing(f"{len(alone)} of {len(images)} in {folder}, the first is {alone[0]}.")
    return [Pair(path, masks[path.stem]) for path in images]


def read_image(path: Path) -> Image:
    """The picture, BGR."""
    image = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if image is None:
        raise Unreadable(f"{path.name}.")
    return np.ascontiguousarray(image, np.uint8)


def read_mask(path: Path) -> NDArray[np.uint8]:
    """The mask as 0..255; masks of two values (0 and 1, say) are stretched to that."""
    mask = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if mask is None:
        raise Unreadable(f"{path.name}.")
    if mask.max() <= 1:
        mask = mask * 255
    return np.ascontiguousarray(mask, np.uint8)


def read_pair(pair: Pair) -> tuple[Image, NDArray[np.uint8]]:
    """Picture (h, w, 3) and mask (h, w); refuses two sizes."""
    image, mask = read_image(pair.image), read_mask(pair.mask)
    if image.shape[:2] != mask.shape:
        sizes = f"{image.shape[1]}x{image.shape[0]} and {mask.shape[1]}x{mask.shape[0]}"
        raise MasksMissing(f"{pair.image.name} and its mask are {sizes}.")
    return image, mask


def part_of(name: str) -> str:
    """Where a picture belongs: `train`, `val` or `test`; its name decides, so it never moves."""
    bucket = int(hashlib.sha256(name.encode()).hexdigest(), 16) % 100
    if bucket < VAL_PERCENT:
        return "val"
    return "test" if bucket < VAL_PERCENT + TEST_PERCENT else "train"

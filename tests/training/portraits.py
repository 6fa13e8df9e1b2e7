"""Tiny portraits for the training tests: a bright ellipse that stands on the lower border, before a dark room."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from studio.core.frame import Image
from studio.training.alpha import Alpha
from studio.training.pack import Portrait, pack_scenes, write_pack


def portrait(seed: int, size: tuple[int, int] = (96, 128)) -> tuple[Image, Alpha]:
    """A picture and its mask, width and height as given."""
    rng = np.random.default_rng(seed)
    width, height = size
    mask = np.zeros((height, width), np.uint8)
    centre = (int(width * rng.uniform(0.4, 0.6)), height)
    cv2.ellipse(mask, centre, (int(width * 0.28), int(height * rng.uniform(0.55, 0.8))), 0, 0, 360, 255, -1)
    room = rng.integers(20, 60, (height, width, 3))
    person = rng.integers(150, 210, (height, width, 3))
    return np.where(mask[..., None] > 0, person, room).astype(np.uint8), mask


def write_folder(folder: Path, count: int) -> None:
    """Write so many portraits as `images/` and `masks/`."""
    for part in ("images", "masks"):
        (folder / part).mkdir(parents=True)
    for number in range(count):
        image, mask = portrait(number)
        cv2.imwrite(str(folder / "images" / f"{number:03d}.png"), image)
        cv2.imwrite(str(folder / "masks" / f"{number:03d}.png"), mask)


def write_scenes(folder: Path, count: int = 3) -> None:
    """Write so many pictures without people."""
    folder.mkdir(parents=True)
    for number in range(count):
        scene = np.random.default_rng((9, number)).integers(0, 80, (64, 96, 3)).astype(np.uint8)
        cv2.imwrite(str(folder / f"{number}.png"), cv2.GaussianBlur(scene, (0, 0), 4))


def write_packs(folder: Path) -> None:
    """Write the packs `people`, `people_val` and `scenes`, without the slow softening."""
    folder.mkdir(parents=True)
    for name, seeds in (("people", range(8)), ("people_val", range(20, 23))):
        drawn = [portrait(seed) for seed in seeds]
        write_pack(folder / name, ((f"{n}", Portrait(image, mask, image)) for n, (image, mask) in enumerate(drawn)))
    write_scenes(folder / "rooms")
    pack_scenes(folder / "scenes", sorted((folder / "rooms").iterdir()), 96)

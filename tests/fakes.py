"""A world simple enough to know by heart: a striped disc that wanders over a checkered room."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Frame, Image, Matte, Shot, Size, read_only

FPS = 30.0


def disc_matte(size: Size, number: int = 0, radius: float = 0.3) -> Matte:
    """The exact alpha of the disc in frame `number`, its rim one pixel soft; `radius` in parts of the height."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    across, down = _centre(size, number)
    inside = radius * height - np.hypot(x - across, y - down)
    matte: Matte = np.clip(inside + 0.5, 0, 1).astype(np.float32)
    read_only(matte)
    return matte


def disc_colours(size: Size) -> Image:
    """What the disc is made of: skin-like tones in slow stripes."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    wave = np.sin(x / width * 40) * 20 + np.sin(y / height * 25) * 12
    return _image(np.stack([120 + wave, 150 + wave, 190 + wave * 0.6], axis=-1))


def room(size: Size) -> Image:
    """A checkered green room."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width]
    tile = ((x * 12 // max(width, 1)) + (y * 7 // max(height, 1))) % 2
    return _image(np.stack([60 + 30 * tile, 130 + 50 * tile, 70 + 20 * tile], axis=-1))


def evening(size: Size) -> Image:
    """A background: a warm sky over a dark blue sea, with a few lamps."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    down = y / max(height - 1, 1)
    sky = np.stack([90 + 60 * down, 110 + 70 * down, 200 + 40 * down], axis=-1)
    sea = np.stack([120 - 60 * down, 80 - 30 * down, 60 - 20 * down], axis=-1)
    picture = np.where((down < 0.55)[..., None], sky, sea)
    lamps = ((x % max(width // 5, 1)) < width / 60) & (np.abs(down - 0.58) < 0.02)
    return _image(np.where(lamps[..., None], 250, picture))


def frame(size: Size, number: int = 0) -> Frame:
    """Frame `number` of the wandering disc."""
    alpha = disc_matte(size, number)[..., None]
    mixed = _image(disc_colours(size) * alpha + room(size) * (1 - alpha))
    return Frame(mixed, number, number / FPS)


def shot(size: Size, number: int = 0, matte: Matte | None = None, background: Image | None = None) -> Shot:
    """Frame `number` on its way, with the true matte unless another is given."""
    seen = frame(size, number)
    alpha = disc_matte(size, number) if matte is None else matte
    behind = evening(size) if background is None else background
    return Shot(seen, alpha, seen.image, behind)


def _centre(size: Size, number: int) -> tuple[float, float]:
    width, height = size
    return width * (0.5 + 0.2 * np.sin(number / 15)), height * (0.55 + 0.05 * np.cos(number / 15))


def _image(values: NDArray[np.floating | np.integer]) -> Image:
    image = np.ascontiguousarray(np.clip(np.rint(values), 0, 255).astype(np.uint8))
    read_only(image)
    return image

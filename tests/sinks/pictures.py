"""Pictures as the chain would make them, for sinks to write."""

from __future__ import annotations

import numpy as np

from studio.core.frame import Image, Matte, Picture, State
from tests.films import plain


def picture(
    level: int = 90, number: int = 0, *, size: tuple[int, int] = (64, 48), at_s: float | None = None
) -> Picture:
    """A grey picture, taken at 30 a second unless told otherwise."""
    return of(plain(level, size), number, at_s=at_s)


def of(image: Image, number: int = 0, *, at_s: float | None = None, alpha: Matte | None = None) -> Picture:
    taken_s = 100.0 + number / 30 if at_s is None else at_s
    return Picture(image, number, taken_s, taken_s, State.LIVE, alpha)


def noise(size: tuple[int, int], seed: int = 1) -> Image:
    """Smooth colours that no two places share, so that a picture moved or mirrored is another one."""
    import cv2

    rng = np.random.default_rng(seed)
    small = rng.integers(30, 225, (6, 8, 3), dtype=np.uint8)
    return cv2.resize(small, size, interpolation=cv2.INTER_CUBIC).astype(np.uint8, copy=False)

"""Pictures of any shape brought to the size of the output."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from studio.core.frame import Image, Size, size_of
from studio.core.placement import CENTRED, Placement

BLACK = (0, 0, 0)


def cover(
    image: Image, size: Size, placement: Placement = CENTRED, by: Callable[[Image, Size], Image] | None = None
) -> Image:
    """Fill `size` with the picture, its shape kept: its middle, or as placed; the image itself where that is it."""
    if size_of(image) == size and placement == CENTRED:
        return image
    width, height = size_of(image)
    scale = min(width / size[0], height / size[1]) / placement.scale  # picture pixels per output pixel
    across = min(width, max(1, round(size[0] * scale)))
    down = min(height, max(1, round(size[1] * scale)))
    left, top = (
        round((width - across) / 2 * (1 + placement.across)),
        round((height - down) / 2 * (1 + placement.down)),
    )
    return (by or resample)(image[top : top + down, left : left + across], size)


def room_to_move(of: Size, size: Size, placement: Placement) -> tuple[float, float]:
    """Give how far a picture of one size can be moved behind `size`, from end to end, in widths and heights of it."""
    scale = min(of[0] / size[0], of[1] / size[1]) / placement.scale
    return of[0] / (size[0] * scale) - 1, of[1] / (size[1] * scale) - 1


def contain(image: Image, size: Size, colour: tuple[int, int, int] = BLACK) -> Image:
    """Show the whole picture within `size` on bars of `colour` (BGR); the image itself when it has that size."""
    if size_of(image) == size:
        return image
    width, height = size_of(image)
    scale = min(size[0] / width, size[1] / height)  # output pixels per picture pixel
    across = min(size[0], max(1, round(width * scale)))
    down = min(size[1], max(1, round(height * scale)))
    left, top = (size[0] - across) // 2, (size[1] - down) // 2
    whole = np.full((size[1], size[0], 3), colour, np.uint8)
    whole[top : top + down, left : left + across] = resample(image, (across, down))
    return whole


def resample(image: Image, size: Size) -> Image:
    """Give the picture at another size: averaged when it shrinks, cubic when it grows."""
    if size_of(image) == size:
        return np.ascontiguousarray(image)
    width, height = size_of(image)
    shrinks = size[0] * size[1] < width * height
    kernel = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return cv2.resize(image, size, interpolation=kernel).astype(np.uint8, copy=False)


def resample_fast(image: Image, size: Size) -> Image:
    """Give a film's picture at another size; linear down to a half, where averaging costs five times as much."""
    width, height = size_of(image)
    if not (size[0] <= width < 2 * size[0] and size[1] <= height < 2 * size[1]):
        return resample(image, size)
    return cv2.resize(image, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)

"""Pictures of any shape brought to the size of the output."""

from __future__ import annotations

import cv2
import numpy as np

from studio.core.frame import Image, Size, size_of

BLACK = (0, 0, 0)


def cover(image: Image, size: Size) -> Image:
    """Fill `size` with the middle of the picture, its shape kept; the image itself when it has that size."""
    if size_of(image) == size:
        return image
    width, height = size_of(image)
    scale = min(width / size[0], height / size[1])  # picture pixels per output pixel
    across = min(width, max(1, round(size[0] * scale)))
    down = min(height, max(1, round(size[1] * scale)))
    left, top = (width - across) // 2, (height - down) // 2
    return resample(image[top : top + down, left : left + across], size)


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

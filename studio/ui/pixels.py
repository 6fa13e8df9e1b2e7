"""Pictures as the screen takes them."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Size, size_of


def screen_pixels(image: Image, size: Size, mirrored: bool) -> NDArray[np.uint8]:
    """Give the image as BGRX (h, w, 4), no larger than `size`; Qt enlarges by itself."""
    image = shrunk(image, size)
    if mirrored:
        image = cv2.flip(image, 1).astype(np.uint8, copy=False)
    return cv2.cvtColor(image, cv2.COLOR_BGR2BGRA).astype(np.uint8, copy=False)


def shrunk(image: Image, size: Size) -> Image:
    """Give the image at this size where that is smaller."""
    width, height = size_of(image)
    if size[0] >= width or size[1] >= height:
        return image
    method = cv2.INTER_AREA if size[0] * 2 < width else cv2.INTER_LINEAR
    return cv2.resize(image, size, interpolation=method).astype(np.uint8, copy=False)

"""Pictures as planes of brightness and colour: what virtual cameras and encoders take."""

from __future__ import annotations

import cv2
import numpy as np

from studio.core.frame import Image, Size


def i420(image: Image) -> Image:
    """Give the (H, W, 3) picture as planes of Y, U and V, (H * 3 / 2, W), BT.601 limited; H and W are even."""
    return cv2.cvtColor(image, cv2.COLOR_BGR2YUV_I420).astype(np.uint8, copy=False)


def even(size: Size) -> Size:
    """Give the size with one pixel less where it is odd: colour is shared between two."""
    return max(2, size[0] // 2 * 2), max(2, size[1] // 2 * 2)

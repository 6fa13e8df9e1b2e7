"""From the camera's picture to what a net wants to see, without aliasing and without copies."""

from __future__ import annotations

from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Size, size_of
from studio.inference.card import Input

Blob: TypeAlias = NDArray[np.float32]
"""(1, 3, h, w), what a net takes."""


def shrink(image: Image, size: Size) -> Image:
    """Give the picture at a size, each pixel the mean of what it covers.

    Halving by linear interpolation is that mean exactly, and fast in OpenCV; what is left is less than a halving,
    where it hardly aliases: 0.24 ms from 1280x720 to 256x144, against 0.60 for INTER_AREA.
    """
    width, height = size
    while image.shape[1] >= 2 * width or image.shape[0] >= 2 * height:
        half = [max(least, side // 2) for side, least in zip((image.shape[1], image.shape[0]), size, strict=True)]
        image = _resized(image, (half[0], half[1]))
    return image if size_of(image) == size else _resized(image, size)


def _resized(image: Image, size: Size) -> Image:
    return cv2.resize(image, size, interpolation=cv2.INTER_LINEAR)  # type: ignore[return-value]  # stays uint8


class Feeder:
    """Fills one blob anew with every frame; owned by one thread."""

    def __init__(self, wanted: Input) -> None:
        self._wanted = wanted
        self._order = (2, 1, 0) if wanted.colour == "rgb" else (0, 1, 2)
        self._blob: Blob = np.empty((1, 3, 0, 0), np.float32)

    def feed(self, image: Image) -> Blob:
        """Give the blob of an image; the next call overwrites it."""
        width, height = self._wanted.size_for(size_of(image))
        if self._blob.shape[2:] != (height, width):
            self._blob = np.empty((1, 3, height, width), np.float32)
        planes = cv2.split(shrink(image, (width, height)))
        for out, channel, scale, mean in zip(
            self._blob[0], self._order, self._wanted.scale, self._wanted.mean, strict=True
        ):
            np.multiply(planes[channel], np.float32(scale), out=out)
            if mean:
                np.subtract(out, np.float32(mean * scale), out=out)
        return self._blob

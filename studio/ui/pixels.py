"""Pictures as the screen takes them: BGRX, no larger than the screen shows them."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matted, Picture, Size, read_only, size_of
from studio.imaging.composite import over, weight_of

TILE_PX = 12
LIGHT, DARK = 150, 105  # the checks behind a cut-out
RUNS = 24  # pictures until the winner is known
NO_PIXELS: Image = np.empty((0, 0, 3), np.uint8)


class Screen:
    """Gives pictures as the screen takes them, in memory that it keeps: fresh memory costs more than the pixels."""

    def __init__(self) -> None:
        self._race = Race()
        self._halved, self._shrunk = NO_PIXELS, NO_PIXELS
        self._pixels = np.empty((0, 0, 4), np.uint8)

    def pixels(self, image: Image, size: Size, mirrored: bool) -> NDArray[np.uint8]:
        """Give the image as (h, w, 4), no larger than `size`; Qt enlarges by itself. It is true until the next."""
        with self._race.run():
            image = self._no_larger(image, size)
        self._pixels = fitting(self._pixels, size_of(image))
        cv2.cvtColor(image, cv2.COLOR_BGR2BGRA, dst=self._pixels)
        if mirrored:
            cv2.flip(self._pixels, 1, dst=self._pixels)
        return self._pixels

    def _no_larger(self, image: Image, size: Size) -> Image:
        """Halve what is more than twice too large: INTER_AREA takes five times as long for any other ratio."""
        width, height = size_of(image)
        if size[0] >= width or size[1] >= height:
            return image
        if size[0] * 2 < width:
            self._halved = fitting(self._halved, (width // 2, height // 2))
            even = image[: height // 2 * 2, : width // 2 * 2]
            cv2.resize(even, size_of(self._halved), dst=self._halved, interpolation=cv2.INTER_AREA)
            image = self._halved
        self._shrunk = fitting(self._shrunk, size)
        cv2.resize(image, size, dst=self._shrunk, interpolation=cv2.INTER_LINEAR)
        return self._shrunk


class Race:
    """Finds out from the first pictures whether Intel's routines shrink them sooner: on AMD's processors they may not.

    They read pictures that are not near to the processor later than OpenCV's own, so only real ones tell.
    """

    def __init__(self, clock_s: Callable[[], float] = time.perf_counter) -> None:
        self._clock_s = clock_s
        self._least_s = {True: math.inf, False: math.inf}  # what else the machine does can only make it more
        self._run = 0

    @contextmanager
    def run(self) -> Iterator[None]:
        """Have OpenCV work with the one or the other in this thread; Intel's are at most one level of 255 off."""
        intels = self._run % 2 == 0 if self._run < RUNS else self._least_s[True] < self._least_s[False]
        self._run += 1
        was, was_inexact = cv2.ipp.useIPP(), cv2.ipp.useIPP_NotExact()
        cv2.ipp.setUseIPP(intels)
        cv2.ipp.setUseIPP_NotExact(True)
        start_s = self._clock_s()
        try:
            yield
        finally:
            self._least_s[intels] = min(self._least_s[intels], self._clock_s() - start_s)
            cv2.ipp.setUseIPP(was)
            cv2.ipp.setUseIPP_NotExact(was_inexact)


def fitting(kept: NDArray[np.uint8], size: Size) -> NDArray[np.uint8]:
    """Give the array itself where it has this size, or one that does."""
    return kept if size_of(kept) == size else np.empty((size[1], size[0], kept.shape[2]), np.uint8)


def screen_pixels(image: Image, size: Size, mirrored: bool) -> NDArray[np.uint8]:
    """Give the image as (h, w, 4), no larger than `size`, in memory of its own."""
    return Screen().pixels(image, size, mirrored)


def shrunk(image: Image, size: Size) -> Image:
    """Give the image at this size where that is smaller."""
    width, height = size_of(image)
    if size[0] >= width or size[1] >= height:
        return image
    method = cv2.INTER_AREA if size[0] * 2 < width else cv2.INTER_LINEAR
    return cv2.resize(image, size, interpolation=method).astype(np.uint8, copy=False)


def result_image(picture: Picture) -> Image:
    """Give the picture as the preview shows it: a transparent one on checks."""
    if picture.alpha is None:
        return picture.image
    size = size_of(picture.image)
    clear = cv2.cvtColor(255 - weight_of(picture.alpha, size), cv2.COLOR_GRAY2BGR)
    return cv2.add(picture.image, cv2.multiply(checks(size), clear, scale=1 / 255)).astype(np.uint8, copy=False)


def matte_image(matted: Matted) -> Image:
    """Give the matte as a picture: white is you."""
    weight = weight_of(matted.matte, matted.frame.size)
    return cv2.cvtColor(weight, cv2.COLOR_GRAY2BGR).astype(np.uint8, copy=False)


def cutout_image(matted: Matted) -> Image:
    """Give what the model takes for you, on checks."""
    size = matted.frame.size
    return over(matted.frame.image, checks(size), weight_of(matted.matte, size))


@lru_cache(maxsize=2)
def checks(size: Size) -> Image:
    """Give grey checks; read-only."""
    y, x = np.mgrid[0 : size[1], 0 : size[0]] // TILE_PX
    drawn = cv2.merge([np.where((x + y) % 2, LIGHT, DARK).astype(np.uint8)] * 3).astype(np.uint8, copy=False)
    read_only(drawn)
    return drawn

"""Camera noise: how much of it there is, what takes it away, and what makes the background have it too."""

from __future__ import annotations

import math
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, Size, read_only, size_of

PATCH = 192  # pixels a side that noise is measured on
BAND = 90  # rows
BLOCK = 8  # pixels a side that are judged together
PLAINEST = 0.15  # of the blocks; the rest may be texture
PLAIN_GAIN = 1.1  # by which the plainest of equal blocks fall short of their mean
SPREAD = 24.0  # levels, of the stored grain
LEAP = 64  # pixels by which the stored grain can be shifted from frame to frame
STILL = 8.0, 24.0  # levels by which a still pixel may differ from the last frame: in little noise, and in much
PER_NOISE = 5.0  # of them for each level of noise

Grey = NDArray[np.uint8]


def noise_of(image: Image, matte: Matte | None = None) -> float:
    """Estimate the noise's standard deviation in levels (Immerkær, 1996), in the plainest parts: texture is no noise.

    With a matte it is measured in the middle of the person.
    """
    grey = cv2.cvtColor(_patch(image, matte), cv2.COLOR_BGR2GRAY)
    if min(grey.shape) < 3:
        return 0.0
    kernel = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
    response = cv2.filter2D(grey, cv2.CV_32F, kernel)[1:-1, 1:-1]
    local = cv2.blur(np.abs(response), (BLOCK, BLOCK))[::BLOCK, ::BLOCK]
    level = cv2.blur(grey[1:-1, 1:-1], (BLOCK, BLOCK))[::BLOCK, ::BLOCK]
    exposed = local[(level > 8) & (level < 247)]  # what is black or white has lost its noise
    if exposed.size == 0:
        return 0.0
    return float(np.quantile(exposed, PLAINEST)) * PLAIN_GAIN * math.sqrt(math.pi / 2) / 6.0


def sharpness_of(image: Image, matte: Matte | None = None) -> float:
    """Give how much of the detail is fine: near 1 is as sharp as pixels are, near 0 is out of focus."""
    grey = cv2.cvtColor(_patch(image, matte), cv2.COLOR_BGR2GRAY).astype(np.float32)
    soft = cv2.GaussianBlur(grey, (0, 0), 1.0)
    coarse = cv2.GaussianBlur(soft, (0, 0), 2.0)
    return float((grey - soft).std() / max(float((soft - coarse).std()), 1e-3))


def with_grain(image: Image, sigma: float, number: int) -> Image:
    """Give the picture with grain of `sigma` levels, another for every frame number."""
    if sigma < 0.1:
        return image
    width, height = size_of(image)
    random = np.random.default_rng(number)
    down, across = (int(value) for value in random.integers(0, LEAP, 2))
    grain = _grain((width + LEAP, height + LEAP))[down : down + height, across : across + width]
    thick = cv2.cvtColor(grain, cv2.COLOR_GRAY2BGR)
    gain = sigma / SPREAD
    return cv2.addWeighted(image, 1.0, thick, gain, -128.0 * gain).astype(np.uint8, copy=False)


def calm(image: Image, past: Image, trust: float) -> Image:
    """Average each pixel with the last picture's where noise alone may part them; nothing smears, nothing trails."""
    still = min(max(PER_NOISE * noise_of(image), STILL[0]), STILL[1])
    level = np.arange(256, dtype=np.float32)
    believed = np.rint(255 * trust * np.exp(-((level / np.float32(still)) ** 2))).astype(np.uint8)[None]
    calmed = np.empty_like(image)
    for top in range(0, image.shape[0], BAND):  # a band at a time stays in the processor's cache
        rows = slice(top, top + BAND)
        weight = cv2.LUT(cv2.absdiff(image[rows], past[rows]), believed)
        old = cv2.multiply(past[rows], weight, scale=1 / 255)
        cv2.bitwise_not(weight, dst=weight)
        cv2.add(cv2.multiply(image[rows], weight, scale=1 / 255), old, dst=calmed[rows])
    return calmed


def _patch(image: Image, matte: Matte | None) -> Image:
    width, height = size_of(image)
    middle = (width / 2, height / 2)
    if matte is not None:
        matte = np.ascontiguousarray(matte[::4, ::4])  # the middle need not be known to the pixel
        shape = cv2.moments(matte)
        if shape["m00"] > 0:
            across, down = shape["m10"] / shape["m00"] + 0.5, shape["m01"] / shape["m00"] + 0.5
            middle = (across * width / matte.shape[1], down * height / matte.shape[0])
    left = int(min(max(middle[0] - PATCH / 2, 0), max(width - PATCH, 0)))
    top = int(min(max(middle[1] - PATCH / 2, 0), max(height - PATCH, 0)))
    return np.ascontiguousarray(image[top : top + PATCH, left : left + PATCH])


@lru_cache(maxsize=2)
def _grain(size: Size) -> Grey:
    """Give grain about 128, a little softer than single pixels, as cameras give it."""
    noise = np.random.default_rng(8).normal(0, 1, (size[1], size[0])).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (3, 3), 0.6)
    grain: Grey = np.rint(np.clip(128 + soft * (SPREAD / float(soft.std())), 0, 255)).astype(np.uint8)
    read_only(grain)
    return grain

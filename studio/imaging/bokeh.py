"""Defocus like a lens: discs instead of smears, bright points that bloom, and nothing of the person in the room."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, Size, size_of

Floats = NDArray[np.float32]

LARGEST_RADIUS = 0.055  # of the picture's height, at full strength
BLOOM = 24.0  # how much more a white point weighs than a black one at full highlights
ROWS = 180  # of the small picture that is blurred; half of it for strong blurs, so that no disc is wider than 11


def blur_room(image: Image, matte: Matte, strength: float, highlights: float = 0.5) -> Image:
    """Give the room as a wide-open lens sees it, the person left out of every average.

    `matte` (h, w) may be smaller than `image` (H, W, 3). What lies behind the person is filled from the room around.
    Blurring is done in linear light, on a smaller picture, with pixels weighted by their brightness: flat walls keep
    their colour while lamps grow into discs.
    """
    radius_px = strength * LARGEST_RADIUS * image.shape[0]
    if radius_px == 0.0:
        return image
    rows = ROWS if strength <= 0.5 else ROWS // 2
    scale = -(-image.shape[0] // rows)
    small = shrink(image, scale)
    room = np.maximum(1.0 - _person(matte, size_of(small)), np.float32(1e-12))
    blurred = enlarge(_defocus(small, room, max(radius_px / scale, 1.0), highlights), size_of(image))
    sharp = 1.0 - min(radius_px / scale, 1.0)  # a disc smaller than one small pixel: fade to the picture as it is
    if sharp == 0.0:
        return blurred
    return cv2.addWeighted(image, sharp, blurred, 1.0 - sharp, 0.0).astype(np.uint8, copy=False)


def shrink(image: Image, scale: int) -> Image:
    """Give the picture at one part in `scale` of its width and height, every pixel counted."""
    size = (max(image.shape[1] // scale, 1), max(image.shape[0] // scale, 1))
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def enlarge(small: Image, size: Size) -> Image:
    """Give a blurred picture at full size: doubled smoothly first, so that no facets show."""
    if small.shape[1] * 6 < size[0]:
        small = cv2.resize(small, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC).astype(np.uint8, copy=False)
    return cv2.resize(small, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)


def disc(radius: float) -> Floats:
    """Give a normalised disc with an anti-aliased rim; `radius` in pixels, a fraction counts."""
    reach = max(int(np.ceil(radius)), 1)
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
    kernel: Floats = np.clip(radius + 0.5 - np.hypot(x, y), 0, 1).astype(np.float32)
    total = float(kernel.sum())
    np.divide(kernel, total, out=kernel)
    return kernel


def _person(matte: Matte, size: Size) -> Floats:
    """Give the matte a little larger than it is: what is half person must not bleed into the room."""
    small = cv2.resize(matte, size, interpolation=cv2.INTER_AREA if matte.shape[1] > size[0] else cv2.INTER_LINEAR)
    grown = cv2.dilate(small, np.ones((3, 3), np.uint8))
    person: Floats = grown * np.float32(2)
    np.minimum(person, 1, out=person)
    return person


def _defocus(small: Image, room: Floats, radius: float, highlights: float) -> Image:
    level = np.arange(256, dtype=np.float32) / 255
    light = cv2.LUT(small, level * level)  # linear enough: gamma 2, whose inverse is one square root
    bright = cv2.LUT(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), 1 + BLOOM * highlights * level**8)
    weight = room * bright
    stack = cv2.merge([*(cv2.multiply(channel, weight) for channel in cv2.split(light)), weight]).astype(
        np.float32, copy=False
    )
    far = cv2.resize(_halved(stack), size_of(small), interpolation=cv2.INTER_LINEAR)
    near = cv2.filter2D(stack, -1, disc(radius), borderType=cv2.BORDER_REFLECT)
    blurred = cv2.scaleAdd(far, 0.02, near)  # deep inside the person only the far average is left
    *colours, total = cv2.split(blurred)
    scale = np.float32(255.0 * 255.0) / np.maximum(total, np.float32(1e-20))
    levels = cv2.sqrt(cv2.merge([cv2.multiply(colour, scale) for colour in colours]))
    return cv2.convertScaleAbs(levels).astype(np.uint8, copy=False)


def _halved(stack: Floats) -> Floats:
    """Average wider and wider until everybody's silhouette has closed; the coarse levels fill the fine."""
    if min(stack.shape[:2]) <= 2:
        return stack
    coarse = _halved(cv2.resize(stack, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.float32))
    return cv2.scaleAdd(cv2.resize(coarse, size_of(stack)), 0.1, stack).astype(np.float32, copy=False)

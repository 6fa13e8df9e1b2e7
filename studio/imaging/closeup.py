"""What a tone network sees beside the whole: the person's upper part close up, and how dark and how bright it all gets.

A face, hair, the white of an eye or of a shirt tell how bright a person is meant to be, and so do the darkest and the
brightest pixels, which the mean of a cell hides.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, size_of

Box = tuple[float, float, float, float]  # left, top, right, bottom in shares of the picture
Plane = NDArray[np.float32]

CLOSE = 48  # cells a side
TRIM, ROOM = 0.01, 0.06  # share of the person that a box leaves out on each side, and the room around them
TALLEST = 1.25  # a box is at most so much taller than wide: what lies lower is seen in the whole
FINEST = 320  # pixels of the longer side from which pictures are halved: more tell no more of a tone
LOW_AND_HIGH = (0.002, 0.006, 0.015, 0.04, 0.1, 0.9, 0.96, 0.985, 0.994, 0.998)  # of the person's pixels
PLACE = (0.002, 0.02, 0.98, 0.998)  # of the background's, by luma alone
EXTREMES = 2 * (4 * len(LOW_AND_HIGH) + len(PLACE))
SURELY = 0.95  # alpha of pixels that are the person's alone
BESIDE = 3  # pixels around the person that are not the background's
FEWEST = 10  # pixels that say something


def reduced(image: Image) -> Image:
    """Give the picture halved until its longer side is below FINEST pixels."""
    while max(image.shape[:2]) >= FINEST and min(image.shape[:2]) > 1:
        times = 4 if max(image.shape[:2]) >= 2 * FINEST and min(image.shape[:2]) > 4 else 2  # one step where it can be
        size = (max(1, image.shape[1] // times), max(1, image.shape[0] // times))
        image = cv2.resize(image, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)
    return image


def close_up(image: Image, matte: Matte) -> Plane:
    """Give the person's upper part (CLOSE, CLOSE, 4): B, G, R and alpha in 0..1; sides are stretched to fit."""
    box = upper_part(matte)
    parts = cut(image, box), cut(matte, box)[..., None] * np.float32(255)
    close: Plane = np.concatenate(parts, axis=2, dtype=np.float32) * np.float32(1 / 255)
    return close


def upper_part(matte: Matte, wider: float = 1.0) -> Box:
    """Give the box around the person's upper part; it moves smoothly as the matte does."""
    height, width = matte.shape
    left, right = _span(matte.sum(axis=0))
    top, bottom = _span(matte.sum(axis=1))
    across = (right - left) * width
    down = min((bottom - top) * height, TALLEST * across)
    half_wide, half_tall = (wider * (0.5 + ROOM) * extent for extent in (across, down))
    middle = (left * width + right * width) / 2, top * height + down / 2
    return (
        (middle[0] - half_wide) / width,
        (middle[1] - half_tall) / height,
        (middle[0] + half_wide) / width,
        (middle[1] + half_tall) / height,
    )


def extremes(image: Image, matte: Matte, background: Image) -> Plane:
    """Give how dark and how bright the person's pixels get, and those of the background beside them: EXTREMES numbers.

    What the background shows under the matte, or next to it, has no part in it.
    """
    person = (_fitted(matte, image) >= min(SURELY, float(matte.max()))).astype(np.uint8)
    place = (~_near(_fitted(matte, background))).astype(np.uint8)
    own = [quantiles(plane, person, LOW_AND_HIGH) for plane in (*cv2.split(image), luma(image))]
    return numbers(np.stack(own), quantiles(luma(background), place, PLACE))


def numbers(person: Plane, place: Plane) -> Plane:
    """Give quantiles in 0..1 (4, n) and (1, m) as a network takes them: as they are, and in stops."""
    levels = np.concatenate([person.ravel(), place.ravel()])
    taken: Plane = np.concatenate([(levels - np.float32(0.5)) * 2, np.log2(levels + np.float32(0.02)) * 0.5 + 1])
    return taken.astype(np.float32, copy=False)


def luma(image: Image) -> Image:
    """Give the luma (H, W) of a picture."""
    return cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.uint8, copy=False)


def quantiles(plane: NDArray[np.generic], inside: NDArray[np.uint8], shares: tuple[float, ...]) -> Plane:
    """Give the quantiles in 0..1 of a plane (H, W) of bytes, `inside` (H, W) alone; black where that is nearly nowhere.

    By counting, which is many times as fast as sorting.
    """
    counts = cv2.calcHist([np.asarray(plane)], [0], inside, [256], [0, 256]).ravel()
    below = np.cumsum(counts)
    if below[-1] < FEWEST:
        return np.zeros(len(shares), np.float32)
    at = np.array(shares) * (below[-1] - 1)
    low = np.searchsorted(below, np.floor(at), side="right")
    high = np.searchsorted(below, np.minimum(np.floor(at) + 1, below[-1] - 1), side="right")
    found: Plane = ((low + (high - low) * (at % 1)) / 255).astype(np.float32)
    return found


def _fitted(matte: Matte, image: Image) -> Matte:
    return cv2.resize(matte, size_of(image), interpolation=cv2.INTER_LINEAR).astype(np.float32, copy=False)


def _near(matte: Matte) -> NDArray[np.bool_]:
    side = 2 * BESIDE + 1
    near: NDArray[np.bool_] = cv2.dilate(matte, np.ones((side, side), np.uint8)) > 0.02
    return near


def _span(mass: Plane) -> tuple[float, float]:
    """Give from where to where, in shares, a row of weights holds nearly all of its weight."""
    heaped = np.concatenate([[0.0], np.cumsum(mass)])
    heaped /= max(float(heaped[-1]), 1e-6)
    at = np.linspace(0, 1, len(heaped))
    low, high = np.interp((TRIM, 1 - TRIM), heaped, at)
    return float(low), float(high)


def cut(picture: Image | Matte, box: Box, count: int = CLOSE) -> NDArray[np.float32]:
    """Give a box of a picture, stretched to `count` cells a side; beyond the picture's edge it goes on as there."""
    height, width = picture.shape[:2]
    left, top, right, bottom = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    times = max(1, int(min(right - left, bottom - top) / count))
    fewer = (max(1, width // times), max(1, height // times))
    shown = picture if times == 1 else cv2.resize(picture, fewer, interpolation=cv2.INTER_AREA)
    left, top, right, bottom = (value / times for value in (left, top, right, bottom))
    across, down = max(right - left, 1e-3) / count, max(bottom - top, 1e-3) / count
    to_picture = np.array([[across, 0, left + across / 2 - 0.5], [0, down, top + down / 2 - 0.5]], np.float32)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    stretched = cv2.warpAffine(shown, to_picture, (count, count), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return stretched.astype(np.float32)

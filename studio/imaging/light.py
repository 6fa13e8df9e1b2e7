"""Light between person and place: wrapped around the edge, cast as a shadow, and set on the person."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, Size, size_of
from studio.imaging.coarse import Floats, fit, grid_of, shrink, tiles

Gains = NDArray[np.uint8]  # (H, W), 128 is no change

FAINT = 3  # levels of light that nobody sees: where there is less, nothing is added
NO_CHANGE = 128


def glow_of(background: Image, cells: float) -> Floats:
    """Give the light that a background throws around, on its small grid (h, w, 3)."""
    return _soft(shrink(background).astype(np.float32), cells)


def wrap(composite: Image, matte: Matte, glow: Floats, cells: float, strength: float) -> Image:
    """Let the background's light bleed over the person's edge, by screening: dark places add nothing.

    `glow` (h, w, 3) is on the small grid; `cells` is how far the light reaches, in cells of it.
    """
    size = size_of(composite)
    small = fit(matte, size)
    nearness = _soft(np.float32(1) - small, cells)
    light = cv2.multiply(glow, cv2.merge([nearness * np.float32(strength)] * 3), dtype=cv2.CV_8U).astype(np.uint8)
    lit_up = cv2.compare(cv2.cvtColor(light, cv2.COLOR_BGR2GRAY), np.full(small.shape, FAINT, np.uint8), cv2.CMP_GT)
    where = cv2.bitwise_and(lit_up, cv2.dilate(cv2.convertScaleAbs(small, alpha=255), np.ones((3, 3), np.uint8)))
    lit = composite.copy()
    full = size_of(matte) == size
    for tile in tiles(where.astype(np.uint8, copy=False), size):
        weight = cv2.convertScaleAbs(matte[tile.pixels] if full else tile.enlarge(small), alpha=255)
        added = cv2.multiply(tile.enlarge(light), cv2.cvtColor(weight, cv2.COLOR_GRAY2BGR), scale=1 / 255)
        seen = composite[tile.pixels]
        cv2.add(seen, cv2.multiply(added, cv2.bitwise_not(seen), scale=1 / 255), dst=lit[tile.pixels])
    return lit


def shadow(background: Image, matte: Matte, cells: float, shift: tuple[float, float], strength: float) -> Image:
    """Darken the background where the person, `shift` cells aside and down, keeps the light away."""
    size = size_of(background)
    moved = np.array([[1, 0, shift[0]], [0, 1, shift[1]]], np.float32)
    small = fit(matte, size)
    cast = cv2.warpAffine(small, moved, size_of(small), borderMode=cv2.BORDER_REPLICATE)
    dark = _soft(cast.astype(np.float32, copy=False), cells) * np.float32(strength)
    return shaded(background, np.rint(NO_CHANGE * (1 - dark)).astype(np.uint8))


def shaded(image: Image, gains: Gains) -> Image:
    """Give the picture brighter or darker by gains (h, w) on its small grid."""
    scale = -(-image.shape[0] // gains.shape[0])
    large = cv2.resize(gains, (gains.shape[1] * scale, gains.shape[0] * scale), interpolation=cv2.INTER_LINEAR)
    thick = cv2.cvtColor(large[: image.shape[0], : image.shape[1]], cv2.COLOR_GRAY2BGR)
    return cv2.multiply(image, thick, scale=1 / NO_CHANGE).astype(np.uint8, copy=False)


def side_light(background: Image, size: Size, strength: float) -> Gains:
    """Give gains on the small grid of a picture of `size`: brighter towards the side from which the place is lit."""
    width, height = grid_of(size)
    level = cv2.resize(cv2.cvtColor(shrink(background), cv2.COLOR_BGR2GRAY), (2, 1), interpolation=cv2.INTER_AREA)
    left, right = (float(value) for value in level[0])
    lean = (right - left) / max(right + left, 1.0)
    across = np.linspace(-1, 1, width, dtype=np.float32) * np.float32(lean * strength)
    gains: Gains = np.rint(NO_CHANGE * np.exp(np.tile(across, (height, 1)))).astype(np.uint8)
    return gains


def curve(exposure: float, lift: float) -> Image:
    """Give a look-up table (1, 256): `exposure` in stops, and `lift` from 0 to 1 for the dark tones alone."""
    level = np.arange(256, dtype=np.float32) / 255
    exposed = level * np.float32(2**exposure)
    rolled = np.where(exposed < 0.7, exposed, 0.7 + 0.3 * np.tanh((exposed - 0.7) / 0.3))
    bright = rolled if exposure > 0 else exposed
    opened = bright + np.float32(lift) * bright * (1 - np.clip(bright, 0, 1)) ** 3
    table: Image = np.rint(np.clip(opened, 0, 1) * 255).astype(np.uint8)[None]
    return table


def _soft(values: Floats, cells: float) -> Floats:
    """Blur twice by a box: as smooth as a Gaussian for light, at a quarter of the time."""
    side = max(round(cells), 1) * 2 + 1
    once = cv2.blur(values, (side, side), borderType=cv2.BORDER_REPLICATE)
    return cv2.blur(once, (side, side), borderType=cv2.BORDER_REPLICATE).astype(np.float32, copy=False)

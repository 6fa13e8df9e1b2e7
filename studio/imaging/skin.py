"""What keeps a new tone from spoiling a face: skin keeps to the colours of daylight, and does not turn dark."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.imaging.tone import Colours, Tone

# Skin of all complexions in ordinary light, in CIE Lab: lightness, chroma, and hue in degrees.
LIGHT, CHROMA, HUE = (22.0, 88.0), (11.0, 42.0), (28.0, 78.0)
KEPT, RICHEST = 0.72, 34.0  # share of the skin's own chroma that stays, and the chroma beyond which it is a lamp's
DIM = 46.0  # lightness of skin that is dark enough
KEPT_LIGHT, KEPT_DIM = 0.8, 0.92  # share of the skin's own lightness that stays, and of skin that is dark enough
CR, CB = (133, 180), (77, 130)  # what counts as skin before the tone, in YCrCb
LEAST = 0.1  # of the face's cells; fewer say nothing
PER_DEGREE = 0.5  # Lab units that a degree of hue is worth, at the chroma of skin
LOOSEST = 12.0  # Lab units by which an unguarded tone may leave the range
HALVINGS = 4
TO_XYZ = np.array(  # of linear B, G, R, in shares of daylight's white
    [[0.189828, 0.376219, 0.433953], [0.072175, 0.715169, 0.212656], [0.872765, 0.109478, 0.017757]], np.float32
)


def lab(colours: Colours) -> NDArray[np.float32]:
    """Give colours (n, 3) as CIE Lab; by formula, for OpenCV's tables go in steps that a settled tone would show."""
    linear = np.where(colours > 0.04045, ((colours + 0.055) / 1.055) ** 2.4, colours / 12.92)
    share = (linear @ TO_XYZ.T).astype(np.float32)
    x, y, z = np.where(share > 0.008856, np.cbrt(share), 7.787 * share + 16 / 116).T
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=1).astype(np.float32, copy=False)


def difference(before: Colours, after: Colours) -> float:
    """Give the mean distance of colours (n, 3) in CIE Lab."""
    return float(np.linalg.norm(lab(before) - lab(after), axis=1).mean())


def skin_among(colours: Colours) -> Colours:
    """Give those of the colours (n, 3) that may be skin; none where they are too few to say."""
    levels = np.rint(colours * 255).astype(np.uint8)[:, None]
    _, cr, cb = cv2.split(cv2.cvtColor(levels, cv2.COLOR_BGR2YCrCb))
    likely = ((cr > CR[0]) & (cr < CR[1]) & (cb > CB[0]) & (cb < CB[1]))[:, 0]
    return colours[likely] if likely.mean() > LEAST else colours[:0]


def guarded(tone: Tone, colours: Colours, guard: float) -> Tone:
    """Give as much of the tone as leaves the skin among the face's colours (n, 3) looking like skin.

    `guard` from 0 to 1. Skin that was out of range already, under a lamp or in the dark, may come nearer.
    """
    skin = skin_among(colours)
    if guard <= 0 or len(skin) == 0:
        return tone
    typical = np.median(skin, axis=0, keepdims=True).astype(np.float32)
    least = _least(typical)
    allowed = max(_excess(typical, (LIGHT[0], CHROMA[0])), (1 - guard) * LOOSEST)
    within, beyond = _excess(typical, least), _excess(tone.of(typical), least)
    if beyond <= allowed:
        return tone
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        found = _excess(tone.scaled(middle).of(typical), least)
        if found <= allowed:
            low, within = middle, found
        else:
            high, beyond = middle, found
    # A straight line between the last two: steps would show as trembling.
    return tone.scaled(low + (high - low) * (allowed - within) / (beyond - within))


def _least(colour: Colours) -> tuple[float, float]:
    """Give the lightness and the chroma below which skin of this colour (1, 3) looks dim or grey."""
    light, a, b = (float(value) for value in lab(colour)[0])
    dim = max(LIGHT[0], KEPT_LIGHT * light, min(DIM, KEPT_DIM * light))
    return dim, max(CHROMA[0], KEPT * min(float(np.hypot(a, b)), RICHEST))


def _excess(colour: Colours, least: tuple[float, float]) -> float:
    """Give how far, in Lab units, a colour (1, 3) lies outside the range of skin, above the least light and chroma."""
    light, a, b = lab(colour)[0]
    chroma = float(np.hypot(a, b))
    hue = float(np.degrees(np.arctan2(b, a)))
    sideways = _outside(hue, *HUE) * PER_DEGREE * min(chroma / 20, 1.0)
    return _outside(float(light), least[0], LIGHT[1]) + _outside(chroma, least[1], CHROMA[1]) + sideways


def _outside(value: float, low: float, high: float) -> float:
    return max(low - value, value - high, 0.0)

"""What keeps a new tone from spoiling a face: skin keeps to the colours of daylight, and does not turn dark."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.imaging.tone import Colours, Tone, Vector

# Skin of all complexions in ordinary light, in CIE Lab: lightness, chroma, and hue in degrees.
LIGHT, CHROMA, HUE = (22.0, 88.0), (11.0, 42.0), np.array((28.0, 78.0))
KEPT, RICHEST = 0.72, 34.0  # share of the skin's own chroma that stays, and the chroma beyond which it is a lamp's
RICHER = 1.25  # times its own chroma is as rich as skin may become, and a little for what was nearly grey
DIM = 46.0  # lightness of skin that is dark enough
KEPT_LIGHT, KEPT_DIM = 0.8, 0.92  # share of the skin's own lightness that stays, and of skin that is dark enough
SHINING, BRIGHTEST = 0.9, 86.0  # the share of skin up to its highlights, and the lightness that keeps their drawing
CR, CB = (133, 180), (77, 130)  # what counts as skin before the tone, in YCrCb
LEAST = 0.1  # of the face's cells; fewer say nothing
PER_DEGREE = 0.5  # Lab units that a degree of hue is worth, at the chroma of skin
COLOURED = 6.0  # chroma from which a colour has a hue
LOOSEST = 12.0  # Lab units by which an unguarded tone may leave the range
DARKEST, STRONGEST = 0.02, 3.0  # what is darker tells of no cast; no balance is stronger
PASSES = 2  # what is clipped at black and white leaves a rest
TO_XYZ = np.array(  # of linear B, G, R, in shares of daylight's white
    [[0.189828, 0.376219, 0.433953], [0.072175, 0.715169, 0.212656], [0.872765, 0.109478, 0.017757]], np.float32
)
FROM_XYZ = np.linalg.inv(TO_XYZ)


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
    """Give as much of the tone as leaves the skin among the face's colours (n, 3) light, balanced to look like skin.

    `guard` from 0 to 1. Skin that was out of range already, under a lamp or in the dark, may stay as it is.
    """
    skin = skin_among(colours)
    if guard <= 0 or len(skin) == 0:
        return tone
    ordered = np.sort(skin, axis=0)  # which is quicker than numpy's quantiles
    typical, shining = (ordered[int(share * (len(skin) - 1))][None] for share in (0.5, SHINING))
    own = _polar(typical, float(HUE.mean()))
    loose = (1 - guard) * LOOSEST
    low, high = _range(own, loose)
    tone = _lit(tone, typical, (float(low[0]), float(high[0])))
    tone = _lit(tone, shining, (0.0, max(BRIGHTEST, float(lab(shining)[0, 0])) + loose))
    return _balanced(tone, typical, (low, high), own[2])


def _balanced(tone: Tone, skin: Colours, within: tuple[Vector, Vector], hint: float) -> Tone:
    """Give the tone with the white balance that brings skin of this colour (1, 3) into range.

    The whole person gets it: taking back a share of the tone instead would bring an old cast back.
    """
    for _ in range(PASSES):
        given = tone.of(skin)
        found = _polar(given, hint)
        wanted = np.clip(found, *within)
        if np.allclose(wanted, found, atol=1e-3):
            break
        gains = _colour(wanted) / np.maximum(given[0], DARKEST)
        tone = tone.balanced(np.clip(gains, 1 / STRONGEST, STRONGEST))
    return tone


def _lit(tone: Tone, skin: Colours, within: tuple[float, float]) -> Tone:
    """Give as much of the tone as leaves skin of this colour (1, 3) within a range of lightness, in which it is."""
    own = float(lab(skin)[0, 0])
    for _ in range(PASSES):
        light = float(lab(tone.of(skin))[0, 0])
        nearest = min(max(light, within[0]), within[1])
        if nearest == light:
            break
        # A straight line between the two: steps would show as trembling.
        tone = tone.scaled((own - nearest) / (own - light))
    return tone


def _range(own: Vector, loose: float) -> tuple[Vector, Vector]:
    """Give the least and the greatest lightness, chroma and hue for skin that has its `own`."""
    light, chroma, _ = own
    dim = max(LIGHT[0], KEPT_LIGHT * light, min(DIM, KEPT_DIM * light))
    pale = max(CHROMA[0], KEPT * min(chroma, RICHEST))
    rich = min(CHROMA[1], RICHER * chroma + COLOURED)
    slack = np.array([loose, loose, loose / PER_DEGREE])
    low, high = np.array([dim, pale, HUE[0]]) - slack, np.array([LIGHT[1], rich, HUE[1]]) + slack
    return np.minimum(low, own), np.maximum(high, own)


def _polar(colour: Colours, hint: float) -> Vector:
    """Give lightness, chroma and hue in degrees of a colour (1, 3); of a grey, whose hue is noise, nearly the hint."""
    light, a, b = (float(value) for value in lab(colour)[0])
    chroma = float(np.hypot(a, b))
    apart = (np.degrees(np.arctan2(b, a)) - hint + 180) % 360 - 180
    return np.array([light, chroma, hint + apart * min(chroma / COLOURED, 1.0)])


def _colour(polar: Vector) -> Vector:
    """Give B, G, R in 0..1 of a lightness, chroma and hue, within what a screen shows."""
    light, chroma, hue = polar[0], polar[1], np.radians(polar[2])
    middle = (light + 16) / 116
    share = np.array([middle + chroma * np.cos(hue) / 500, middle, middle - chroma * np.sin(hue) / 200])
    linear = FROM_XYZ @ np.where(share > 0.2069, share**3, (share - 16 / 116) / 7.787)
    linear = np.clip(linear, 0, 1)
    encoded: Vector = np.where(linear > 0.00313, 1.055 * linear ** (1 / 2.4) - 0.055, 12.92 * linear)
    return encoded.astype(np.float32)

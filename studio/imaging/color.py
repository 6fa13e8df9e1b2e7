"""Colour transfer (Reinhard et al., 2001) between a person and a place, made gentle enough to be left on."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte
from studio.imaging.skin import guarded, lab, skin_among
from studio.imaging.tone import UNCHANGED, Colours, Tone, fitted

Floats = NDArray[np.float32]

SAMPLES = 64  # columns that statistics are taken from
FEWEST = 12  # samples of the person; fewer say nothing
NEAR, FAR = 8.0, 15.0  # distance of the means in Lab: up to the first the person matches, from the second they do not
NATURAL = np.array([14.7, -6.8, -1.2], np.float32)  # place less person, in Lab, in photographs as they are
LEAN = np.array([0.1, 0.4, 0.4], np.float32)  # how far a gentle transfer leans towards that difference
GENTLE = 0.2  # the strength up to which people who match are left alone
SLOPES = (0.5, 1.6)  # the flattest and the steepest that a curve may be
VIVID = 55.0  # chroma of clothes so bright that they say nothing about the light
SKIN_MOVES = 4.0  # Lab units of chroma that pass for another light on a face
GAIN = 1.3  # contrast and saturation are changed by no more than this factor


@dataclass(frozen=True, slots=True, eq=False)
class Statistics:
    """Mean and spread of colours, (3,) in Lab."""

    mean: Floats
    spread: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """A curve for each colour: `levels` (256, 3), in 0..255."""

    levels: Floats

    def toward(self, other: Curves, share: float) -> Curves:
        """Give the curves that lie `share` of the way to others."""
        return Curves(self.levels + (other.levels - self.levels) * np.float32(share))

    def apply(self, image: Image) -> Image:
        """Give the picture with its levels changed."""
        return cv2.LUT(image, np.rint(self.levels).astype(np.uint8)[None]).astype(np.uint8, copy=False)


def sample(image: Image) -> Image:
    """Give a picture of some 64 columns, quickly: every so many pixels one."""
    step = max(min(image.shape[1] // SAMPLES, image.shape[0]), 1)
    return np.ascontiguousarray(image[step // 2 :: step, step // 2 :: step])


def person_in(image: Image, matte: Matte) -> tuple[Colours, Floats]:
    """Give colours (n, 3) in 0..1 of the person and how much each counts (n,)."""
    small = sample(image)
    weight = cv2.resize(matte, (small.shape[1], small.shape[0]), interpolation=cv2.INTER_NEAREST)
    inside = weight > 0.5
    return small[inside].astype(np.float32) / np.float32(255), weight[inside].astype(np.float32)


def statistics_of(colours: Floats, weight: Floats | None = None) -> Statistics:
    """Give the statistics of colours (n, 3) in Lab, each counting by its weight (n,)."""
    mean = np.average(colours, axis=0, weights=weight)
    spread = np.sqrt(np.average((colours - mean) ** 2, axis=0, weights=weight))
    return Statistics(mean.astype(np.float32), spread.astype(np.float32))


def place_of(background: Image) -> Statistics:
    """Give the statistics of a background."""
    return statistics_of(lab(sample(background).reshape(-1, 3).astype(np.float32) / np.float32(255)))


def transfer(
    colours: Colours, weight: Floats, place: Statistics, strength: float, parts: tuple[float, float], guard: float
) -> Tone:
    """Give the tone that moves a person's colours (n, 3) towards a place's statistics.

    `strength` 1 matches the means and, within limits, the spreads; `parts` says how much of it goes into luminance
    and into chroma; `guard` keeps skin within the colours of skin.
    """
    if len(colours) < FEWEST or strength == 0.0:
        return UNCHANGED
    before = lab(colours)
    vivid = np.hypot(before[:, 1], before[:, 2]) / np.float32(VIVID)
    person = statistics_of(before, np.asarray(1 / (1 + vivid**4), np.float32))
    part = np.array([parts[0], parts[1], parts[1]], np.float32)
    gain = (place.spread / np.maximum(person.spread, 1e-3)) ** np.float32(strength * strength)
    gain = 1 + (np.clip(gain, 1 / GAIN, GAIN) - 1) * part * _insistence(person, place, strength)
    shift = _shift(person, place, strength) * part
    if len(skin_among(colours)):
        shift[1:] *= min(_most_on_skin(strength, guard) / max(float(np.hypot(shift[1], shift[2])), 1e-3), 1.0)
    after = (before - person.mean) * gain + person.mean + shift
    return guarded(fitted(colours, _bgr(after), weight), colours, guard)


def _most_on_skin(strength: float, guard: float) -> float:
    """Give how far, in Lab units, a face may be moved in colour: a yellow coat shall not turn it blue."""
    free = (1 - guard) ** 2
    return (SKIN_MOVES + (100.0 - SKIN_MOVES) * free) * (1 + 5 * max(strength - GENTLE, 0.0))


def _insistence(person: Statistics, place: Statistics, strength: float) -> float:
    """Give 0 for a person who matches and a gentle strength, 1 for one who does not, or for a strong one."""
    distance = float(np.linalg.norm(place.mean - person.mean))
    away = min(max((distance - NEAR) / (FAR - NEAR), 0.0), 1.0)
    asked = min(max((strength - GENTLE) / (1 - GENTLE), 0.0), 1.0)
    return away + (1 - away) * asked


def _shift(person: Statistics, place: Statistics, strength: float) -> Floats:
    """Give how far the mean moves: towards the place, leaning to where people in photographs stand.

    In photographs the place is lighter than the person and less red; a match that ignores it makes faces pale.
    """
    gap = place.mean - person.mean
    insistence = _insistence(person, place, strength)
    lean = (gap - NATURAL) * LEAN * (min(strength / GENTLE, 1.0) * (1 - strength) * insistence)
    left = gap - lean
    # go on along the gap until the share asked for is closed: |left - t gap| = (1 - strength) |gap|
    square, along, rest = float(gap @ gap), float(left @ gap), float(left @ left)
    wanted = (1 - strength * insistence) ** 2 * square
    root = along * along - square * (rest - wanted)
    t = (along - max(root, 0.0) ** 0.5) / max(square, 1e-6)
    shift: Floats = lean + np.float32(max(t, 0.0)) * gap
    return shift


def _bgr(colours: Floats) -> Colours:
    """Give Lab colours (n, 3) in 0..1, clipped."""
    clipped: Colours = np.clip(cv2.cvtColor(colours[:, None].astype(np.float32), cv2.COLOR_LAB2BGR)[:, 0], 0, 1)
    return clipped


def curves_of(colours: Colours, background: Image, strength: float) -> Curves:
    """Give curves that match a person's histogram, colour by colour, to a background's.

    scikit-image's matching of cumulative histograms, with slopes held within limits so that skin does not band.
    """
    levels = np.arange(256, dtype=np.float32)
    if len(colours) < FEWEST or strength == 0.0:
        return Curves(np.stack([levels] * 3, axis=1))
    seen, place = np.rint(colours * 255).astype(np.uint8), sample(background).reshape(-1, 3)
    curves = [_curve(seen[:, channel], place[:, channel]) for channel in range(3)]
    matched = np.stack(curves, axis=1)
    return Curves((levels[:, None] * (1 - strength) + strength * matched).astype(np.float32))


def _curve(seen: Image, place: Image) -> Floats:
    levels = np.arange(256, dtype=np.float32)
    share = [np.cumsum(np.bincount(values, minlength=256)) / values.size for values in (seen, place)]
    matched = np.interp(share[0], share[1], levels)
    slope = np.clip(np.diff(cv2.GaussianBlur(matched[None], (0, 0), 6.0)[0]), *SLOPES)
    curve = np.concatenate([[0.0], np.cumsum(slope)])
    middle = int(np.median(seen))
    held: Floats = np.clip(curve - curve[middle] + matched[middle], 0, 255).astype(np.float32)
    return held

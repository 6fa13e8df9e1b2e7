"""A person cut out of a photograph along an outline drawn by hand: a matte that no network had a part in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, size_of
from studio.imaging.composite import Weight

FRACTION_BITS: Final = 6  # OpenCV draws at sixty-fourths of a pixel
EDGE_PX: Final = 0.55  # how soft the photograph is at cloth and metal, in its own pixels
HAIR_PX: Final = 1.0
STROKE_PX: Final = 0.35
FADE_PX: Final = 12  # rows over which the one softness becomes the other
SURE: Final = 247  # a weight from which on a pixel's colour is the person's alone

Points = NDArray[np.float64]  # (n, 2): x and y in pixels of the photograph, pixel i covering i to i + 1


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """One lock of hair, thinning out towards its last point."""

    points: Points
    width: float
    opacity: float


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """The person's outline and the hairs that stand off it."""

    points: Points
    strokes: tuple[Stroke, ...]
    hair_until_y: float

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read what was drawn."""
        drawn = json.loads(path.read_text("utf-8"))
        strokes = tuple(Stroke(np.array(one["points"]), one["width"], one["opacity"]) for one in drawn["strokes"])
        return cls(np.array(drawn["outline"]), strokes, drawn["hair_until_y"])


def draw_matte(outline: Outline, scale: float, width: int, height: int) -> Weight:
    """Draw the matte of the photograph's upper left `width` x `height` pixels, enlarged by `scale`."""
    size = (round(height * scale), round(width * scale))
    body = np.zeros(size, np.uint8)
    cv2.fillPoly(body, [_fixed(_curve(outline.points, closed=True), scale)], 255, cv2.LINE_AA, FRACTION_BITS)
    edge = cv2.GaussianBlur(body, (0, 0), EDGE_PX * scale)
    hair_rows = round((outline.hair_until_y + FADE_PX) * scale)
    hair = cv2.GaussianBlur(body[:hair_rows], (0, 0), HAIR_PX * scale)
    rows = (np.arange(hair.shape[0], dtype=np.float32) + 0.5) / scale
    softness = np.clip((outline.hair_until_y + FADE_PX - rows) / FADE_PX, 0, 1)[:, None]
    edge[: hair.shape[0]] = np.rint(softness * hair + (1 - softness) * edge[: hair.shape[0]])
    hairs = _draw_strokes(outline.strokes, scale, hair.shape)
    top = edge[: hair.shape[0]].astype(np.float32)
    edge[: hair.shape[0]] = np.rint(255 - (255 - top) * (255 - hairs) / 255)
    return edge.astype(np.uint8, copy=False)


def pull_colours(photograph: Image, weight: Weight) -> Image:
    """Give the person's own colours, carried on outwards from where the photograph shows nothing else.

    Both at the same size; at the edge the photograph is a mixture, and would bring its room along.
    """
    sure = cv2.erode((weight >= SURE).astype(np.float32), np.ones((3, 3), np.uint8))
    colours = photograph.astype(np.float32)
    known = colours * sure[..., None]
    pulled, done = colours.copy(), sure > 0
    for reach in (3, 7, 15, 31):
        share = cv2.blur(sure, (reach, reach))
        near = ~done & (share > 0.02)
        pulled[near] = cv2.blur(known, (reach, reach))[near] / share[near][:, None]
        done |= near
    pulled = np.where(sure[..., None] > 0, pulled, cv2.blur(pulled, (3, 3)))  # without the steps between the reaches
    return np.clip(np.rint(pulled), 0, 255).astype(np.uint8)


def cut_out(photograph: Image, outline: Outline, scale: float) -> NDArray[np.uint8]:
    """Give the person as (h, w, 4), colours premultiplied, enlarged by `scale`."""
    width, height = size_of(photograph)
    colours = pull_colours(photograph, draw_matte(outline, 1.0, width, height))
    weight = draw_matte(outline, scale, width, height)
    enlarged = cv2.resize(colours, size_of(weight), interpolation=cv2.INTER_CUBIC)
    person = cv2.multiply(enlarged, cv2.cvtColor(weight, cv2.COLOR_GRAY2BGR), scale=1 / 255)
    return np.dstack([person, weight])


def _draw_strokes(strokes: tuple[Stroke, ...], scale: float, shape: tuple[int, ...]) -> NDArray[np.float32]:
    layer = np.zeros(shape, np.uint8)
    for stroke in strokes:
        points = _fixed(_curve(stroke.points, closed=False), scale)
        thickness = max(1, round(stroke.width * scale))
        for step in range(len(points) - 1):
            strength = 255 * stroke.opacity * (1 - 0.8 * step / len(points))
            cv2.line(layer, points[step], points[step + 1], strength, thickness, cv2.LINE_AA, FRACTION_BITS)
    return cv2.GaussianBlur(layer, (0, 0), STROKE_PX * scale).astype(np.float32)


def _curve(points: Points, *, closed: bool) -> Points:
    """Run a smooth curve through the points (Catmull and Rom, 1974), six steps from each to the next."""
    ends = (points[-1:], points[:2]) if closed else (2 * points[:1] - points[1:2], 2 * points[-1:] - points[-2:-1])
    before, here, after, beyond = (
        np.vstack([ends[0], points, ends[1]])[i : len(points) + i - (not closed)] for i in range(4)
    )
    t = np.linspace(0, 1, 6, endpoint=False)[:, None, None]
    curve: Points = 0.5 * (
        2 * here
        + (after - before) * t
        + (2 * before - 5 * here + 4 * after - beyond) * t**2
        + (3 * here - before - 3 * after + beyond) * t**3
    )
    return np.concatenate(list(curve.transpose(1, 0, 2)))


def _fixed(points: Points, scale: float) -> NDArray[np.int32]:
    """Give the points as OpenCV draws them: pixel centres at whole numbers, in fixed point."""
    return np.rint((points * scale - 0.5) * (1 << FRACTION_BITS)).astype(np.int32)

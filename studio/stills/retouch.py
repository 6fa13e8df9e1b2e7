"""Strokes of the keep and remove brushes: values, so that undoing is going back to the value before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Size

Point = tuple[float, float]
"""Across and down, in parts of the picture's width and height."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke: `radius` is in parts of the picture's height."""

    keep: bool
    radius: float
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Retouch:
    """What was brushed, in order, and what was undone and can come back."""

    strokes: tuple[Stroke, ...] = ()
    undone: tuple[Stroke, ...] = ()

    def with_stroke(self, stroke: Stroke) -> Retouch:
        """Add a stroke; what was undone is gone for good."""
        return Retouch((*self.strokes, stroke))

    def undo(self) -> Retouch:
        """Take the last stroke back."""
        if not self.strokes:
            return self
        return Retouch(self.strokes[:-1], (*self.undone, self.strokes[-1]))

    def redo(self) -> Retouch:
        """Bring the stroke back that was undone last."""
        if not self.undone:
            return self
        return Retouch((*self.strokes, self.undone[-1]), self.undone[:-1])

    def cleared(self) -> Retouch:
        """Take all strokes back at once; they can be brought back one by one."""
        return replace(self, strokes=(), undone=(*self.undone, *reversed(self.strokes)))


UNTOUCHED = Retouch()


def mark(plane: NDArray[np.uint8], retouch: Retouch, keep: int = 255, remove: int = 0) -> None:
    """Draw the strokes into a plane (h, w) of any size: `keep` where the person is, `remove` where the room is."""
    height, width = plane.shape
    for stroke in retouch.strokes:
        value, radius = keep if stroke.keep else remove, max(round(stroke.radius * height), 1)
        dots = [_dot(point, (width, height)) for point in stroke.points]
        for dot in dots[:1]:
            cv2.circle(plane, dot, radius, value, cv2.FILLED)
        for start, stop in pairwise(dots):
            cv2.line(plane, start, stop, value, 2 * radius)


def _dot(point: Point, size: Size) -> tuple[int, int]:
    return round(point[0] * (size[0] - 1)), round(point[1] * (size[1] - 1))

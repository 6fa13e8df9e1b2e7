"""What the user says about who and what is in the picture, by pointing at it; places are those of the camera."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

Place = tuple[float, float]
"""Across and down the camera's picture, each from 0 to 1."""


class Brush(Enum):
    """What a stroke says of the things under it."""

    FURNITURE = "furniture"  # never part of the person
    MINE = "mine"  # part of the person


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stroke of the brush; `radius` is in parts of the picture's height."""

    brush: Brush
    radius: float
    points: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Corrections:
    """Taps on people, each of which drops somebody or brings them back, and strokes; in the order they were made.

    Nothing of it is kept on disk: it is true of this room at this hour. `looking` asks who is in the picture, to
    point at them.
    """

    taps: tuple[Place, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    looking: bool = False


UNTOUCHED = Corrections()

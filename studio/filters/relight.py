"""The person in a better light."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np

from studio.core.filter import Filter, Stage
from studio.core.frame import Image, Shot
from studio.core.params import slider
from studio.core.registry import register
from studio.imaging.color import person_in
from studio.imaging.light import Gains, curve, shaded, side_light

SETTLE_S = 1.0  # time constant of the automatic exposure
TARGET = 0.46  # where the middle of a well lit person lies
MOST_STOPS = 1.4


@dataclass(frozen=True, slots=True, eq=False)
class Lamp:
    """The exposure in use, and the light from the side that the background gives."""

    stops: float
    taken_s: float
    background: Image
    gains: Gains


@register
@dataclass(frozen=True, slots=True)
class Relight(Filter):
    """Expose the person well, open the shadows of the face, and light them from the side the place is lit from."""

    stage = Stage.FOREGROUND

    strength: float = slider(0.5, 0.0, 1.0, help="How far a dark or glaring person is brought to a good exposure.")
    shadows: float = slider(0.3, 0.0, 1.0, help="How far dark tones are opened, as strongly as the strength allows.")
    side: float = slider(0.5, 0.0, 1.0, help="How much of the light comes from the brighter side of the background.")

    def follow(self, shot: Shot, memory: Lamp | None) -> tuple[Shot, Lamp | None]:
        """Give the shot with the person relit."""
        if self.strength == 0.0:
            return shot, None
        lamp = self._lit(shot, memory)
        table = curve(lamp.stops * self.strength, self.shadows * self.strength)
        lit = cv2.LUT(shot.foreground, table).astype(np.uint8, copy=False)
        if self.side > 0:
            lit = shaded(lit, lamp.gains)
        return replace(shot, foreground=lit), lamp

    def _lit(self, shot: Shot, memory: Lamp | None) -> Lamp:
        now_s = shot.frame.taken_s
        same = memory is not None and memory.background is shot.background
        gains = memory.gains if memory is not None and same else self._gains(shot)
        stops = _stops(shot)
        if memory is not None:
            share = 1 - math.exp(-max(now_s - memory.taken_s, 0.0) / SETTLE_S)
            stops = memory.stops + share * (stops - memory.stops)
        return Lamp(stops, now_s, shot.background, gains)

    def _gains(self, shot: Shot) -> Gains:
        return side_light(shot.background, shot.frame.size, 0.35 * self.side * self.strength)


def _stops(shot: Shot) -> float:
    colours, _ = person_in(shot.foreground, shot.matte)
    if len(colours) == 0:
        return 0.0
    level = float(np.median(colours @ np.array([0.114, 0.587, 0.299], np.float32)))
    return min(max(math.log2(TARGET / max(level, 0.02)) * 0.8, -MOST_STOPS), MOST_STOPS)

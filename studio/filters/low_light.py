"""A dark room made bright enough to be seen in, without the noise that comes with it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np

from studio.core.filter import Filter, Stage
from studio.core.frame import Image, Shot
from studio.core.params import slider
from studio.core.registry import register
from studio.imaging.color import sample
from studio.imaging.light import curve
from studio.imaging.noise import calm

SETTLE_S = 1.0  # time constant of the brightness
BRIGHT, DARK = 85.0, 25.0  # mean levels of a room with light enough, and of one with next to none
MOST_STOPS = 2.2


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """The last picture without its noise, and how dark the room was found."""

    image: Image
    darkness: float
    taken_s: float


@register
@dataclass(frozen=True, slots=True)
class LowLight(Filter):
    """Brighten a picture from a dark room and take its noise away; in good light it does nothing."""

    stage = Stage.FRAME

    strength: float = slider(0.7, 0.0, 1.0, help="How far a dark picture is brightened.")
    denoise: float = slider(0.7, 0.0, 1.0, help="How much of the noise is averaged away; what moves stays sharp.")

    def follow(self, shot: Shot, memory: Seen | None) -> tuple[Shot, Seen | None]:
        """Give the shot with its frame brightened."""
        if self.strength == 0.0:
            return shot, None
        image, now_s = shot.frame.image, shot.frame.taken_s
        darkness = _darkness(image)
        if memory is not None:
            share = 1 - math.exp(-max(now_s - memory.taken_s, 0.0) / SETTLE_S)
            darkness = memory.darkness + share * (darkness - memory.darkness)
        if darkness < 0.02:
            return shot, Seen(image, darkness, now_s)
        if memory is not None and memory.image.shape == image.shape and self.denoise > 0:
            image = calm(image, memory.image, 0.85 * self.denoise * min(darkness * 2, 1.0))
        table = curve(MOST_STOPS * darkness * self.strength, 0.5 * darkness * self.strength)
        bright = cv2.LUT(image, table).astype(np.uint8, copy=False)
        return replace(shot, frame=replace(shot.frame, image=bright)), Seen(image, darkness, now_s)


def _darkness(image: Image) -> float:
    return min(max((BRIGHT - float(sample(image).mean())) / (BRIGHT - DARK), 0.0), 1.0)

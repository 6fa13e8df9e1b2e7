"""A background that looks as if the same camera had taken it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np

from studio.core.filter import Filter, Stage
from studio.core.frame import Image, Shot
from studio.core.params import slider
from studio.core.registry import register
from studio.imaging.noise import noise_of, sharpness_of, with_grain

EVERY_S = 0.3  # from one measurement to the next
SETTLE_S = 2.0  # time constant: a camera's noise changes with the light, not with the person's gestures
SHARPER = 1.25  # the background is softened where it is this much sharper than the person


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What was measured: noise in levels, sharpness, when and for whom, and the softened background."""

    asked: Grain
    camera: float
    sharpness: float
    taken_s: float
    background: Image
    noise: float
    softened: Image


@register
@dataclass(frozen=True, slots=True)
class Grain(Filter):
    """Give the background the camera's own grain and no more sharpness than the person has."""

    stage = Stage.BACKGROUND

    strength: float = slider(1.0, 0.0, 2.0, help="1 gives as much grain as the camera has; 2 gives twice that.")
    defocus: float = slider(1.0, 0.0, 1.0, help="How far a background sharper than the person is softened.")

    def follow(self, shot: Shot, memory: Look | None) -> tuple[Shot, Look | None]:
        """Give the shot with its background grained."""
        if self.strength == 0.0:
            return shot, None
        look = self._looked(shot, memory)
        sigma = math.sqrt(max(look.camera**2 - look.noise**2, 0.0)) * self.strength
        return replace(shot, background=with_grain(look.softened, sigma, shot.frame.number)), look

    def _looked(self, shot: Shot, memory: Look | None) -> Look:
        now_s = shot.frame.taken_s
        known = memory is not None and memory.background is shot.background
        if memory is not None and known and memory.asked == self and now_s - memory.taken_s < EVERY_S:
            return memory
        camera, sharpness = noise_of(shot.foreground, shot.matte), sharpness_of(shot.foreground, shot.matte)
        if memory is not None:
            share = 1 - math.exp(-max(now_s - memory.taken_s, 0.0) / SETTLE_S)
            camera = memory.camera + share * (camera - memory.camera)
            sharpness = memory.sharpness + share * (sharpness - memory.sharpness)
        if memory is not None and known and memory.asked == self:
            return replace(memory, camera=camera, sharpness=sharpness, taken_s=now_s)
        softened, noise = self._softened(shot.background, sharpness)
        return Look(self, camera, sharpness, now_s, shot.background, noise, softened)

    def _softened(self, background: Image, sharpness: float) -> tuple[Image, float]:
        """Give the background no sharper than the person, and the noise that is left in it."""
        soft = background
        if self.defocus > 0 and sharpness_of(background) > SHARPER * sharpness:
            blurred = cv2.GaussianBlur(background, (3, 3), 0)
            soft = cv2.addWeighted(background, 1 - self.defocus, blurred, self.defocus, 0).astype(np.uint8, copy=False)
        return soft, noise_of(soft)

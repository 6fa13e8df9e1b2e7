"""A person who takes on a little of the mood of the place."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from color_transfer import color_transfer as classic_transfer

from studio.core.filter import Filter, Stage
from studio.core.frame import Image, Shot
from studio.core.params import choice, slider
from studio.core.registry import register
from studio.imaging.color import Curves, Statistics, curves_of, person_in, place_of, transfer
from studio.imaging.harmony import retone_person
from studio.imaging.tone import Tone

EVERY_S = 0.1  # from one look at the person's colours to the next
SETTLE_S = 0.8  # time constant: a hand that enters does not make the face pump


@dataclass(frozen=True, slots=True, eq=False)
class Mood:
    """The change in use, the one it moves towards, who asked for it and when, and what the background is like."""

    change: Tone | Curves
    goal: Tone | Curves
    taken_s: float
    asked: ColorTransfer
    asked_s: float
    background: Image
    place: Statistics


@register
@dataclass(frozen=True, slots=True)
class ColorTransfer(Filter):
    """Give the person the background's colour mood, gently (Reinhard et al., 2001)."""

    titled = "Colour transfer"  # the class is called as the package that its classic method runs
    stage = Stage.FOREGROUND

    strength: float = slider(0.22, 0.0, 1.0, help="The share of the difference in colour that is closed; 1 is all.")
    luminance: float = slider(1.0, 0.0, 1.0, help="How much of that goes into brightness.", detail=True)
    chroma: float = slider(1.0, 0.0, 1.0, help="How much of that goes into colour.", detail=True)
    skin_guard: float = slider(0.8, 0.0, 1.0, help="1 keeps faces within the colours of skin; 0 lets them go.")
    method: str = choice(
        "reinhard",
        ("reinhard", "histogram", "classic"),
        help="The color-transfer package (classic) takes whole pictures and has its ratio upside down.",
        detail=True,
    )

    def follow(self, shot: Shot, memory: Mood | None) -> tuple[Shot, Mood | None]:
        """Give the shot with the person's colours moved."""
        if self.strength == 0.0:
            return shot, None
        if self.method == "classic":
            return replace(shot, foreground=_classic(shot.foreground, shot.background, self.strength)), None
        mood = self._mood(shot, memory)
        change = mood.change
        if isinstance(change, Tone):
            return replace(shot, foreground=retone_person(shot.foreground, shot.matte, change)), mood
        return replace(shot, foreground=change.apply(shot.foreground)), mood

    def _mood(self, shot: Shot, memory: Mood | None) -> Mood:
        """Ask anew now and then, and let the change move towards the answer in every frame."""
        now_s = shot.frame.taken_s
        if memory is not None and memory.asked == self and now_s - memory.asked_s < EVERY_S:
            return replace(memory, change=_settled(memory, memory.goal, now_s), taken_s=now_s)
        known = memory is not None and memory.background is shot.background
        place = memory.place if memory is not None and known else place_of(shot.background)
        goal = self._goal(shot, place)
        change = goal if memory is None else _settled(memory, goal, now_s)
        return Mood(change, goal, now_s, self, now_s, shot.background, place)

    def _goal(self, shot: Shot, place: Statistics) -> Tone | Curves:
        colours, weight = person_in(shot.foreground, shot.matte)
        if self.method == "histogram":
            return curves_of(colours, shot.background, self.strength)
        return transfer(colours, weight, place, self.strength, (self.luminance, self.chroma), self.skin_guard)


def _settled(mood: Mood, goal: Tone | Curves, now_s: float) -> Tone | Curves:
    """Give the change that lies a little nearer to the goal than the last."""
    share = 1 - math.exp(-max(now_s - mood.taken_s, 0.0) / SETTLE_S)
    if isinstance(goal, Tone) and isinstance(mood.change, Tone):
        return mood.change.toward(goal, share)
    if isinstance(goal, Curves) and isinstance(mood.change, Curves):
        return mood.change.toward(goal, share)
    return goal


def _classic(foreground: Image, background: Image, strength: float) -> Image:
    """Transfer as the color-transfer package does; a flat picture, which it divides by, is left alone."""
    if min(float(image.reshape(-1, 3).std(axis=0).min()) for image in (foreground, background)) < 1e-3:
        return foreground
    with np.errstate(all="ignore"):
        moved = classic_transfer(background, foreground)
    return cv2.addWeighted(foreground, 1 - strength, moved, strength, 0).astype(np.uint8, copy=False)

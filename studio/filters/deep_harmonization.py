"""The person in the light and colour of the place, by a network, in the call."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from studio.core.errors import StudioError
from studio.core.filter import Net, NetFilter, Stage
from studio.core.frame import Image, Shot, Size
from studio.core.params import choice, slider, text
from studio.core.registry import register
from studio.imaging.harmony import EVERY_S, SELDOM_S, SETTLE_S, retone_person, tone_for
from studio.imaging.sight import Place, look, place_of
from studio.imaging.tone import Tone, retone_exactly

LARGE = 256  # pixels a side; nets that see more take a quarter of a second
NEW_PLACE = 0.12  # mean change of the background, in 0..1, that is another scene


class NoHarmonizer(StudioError):
    """The model finds people, it does not harmonize them."""

    hint = "Choose a model that is for harmonization, such as tonenet."


@dataclass(frozen=True, slots=True, eq=False)
class Mood:
    """The tone in use, the one that it moves towards, and what they were judged by."""

    tone: Tone
    goal: Tone
    taken_s: float
    asked_s: float
    background: Image
    place: Place


@register
@dataclass(frozen=True, slots=True)
class DeepHarmonization(NetFilter):
    """Put the person into the light and colour of the place, as a trained network judges it."""

    stage = Stage.FOREGROUND
    luxury = True

    strength: float = slider(1.0, 0.0, 1.0, help="0 keeps the camera's colours; 1 takes on the light of the place.")
    skin_guard: float = slider(
        0.7, 0.0, 1.0, help="0 lets skin take any colour of the place; 1 keeps it within the colours of skin."
    )
    model: str = text(
        "tonenet", help="The harmonizing model's name; a Caffe model of your own needs a card.", detail=True
    )

    quality: str = choice("live", ("live", "exact"), help="Exact rounds once, and is for stills.", detail=True)

    def for_still(self) -> Self:
        """Give the filter without the rounding that speed costs."""
        return replace(self, quality="exact")

    @property
    def card(self) -> str:
        """The card of the network."""
        return self.model

    def infer(self, shot: Shot, memory: Mood | None, net: Net) -> tuple[Shot, Mood | None]:
        """Give the shot with the person re-toned."""
        if self.strength == 0:
            return shot, None
        mood = self._follow(shot, memory, net)
        tone = mood.tone.scaled(self.strength)
        exact = self.quality == "exact"
        toned = retone_exactly(shot.foreground, tone) if exact else retone_person(shot.foreground, shot.matte, tone)
        return replace(shot, foreground=toned), mood

    def _follow(self, shot: Shot, memory: Mood | None, net: Net) -> Mood:
        """Look again when it is time, and let the tone move towards what was seen."""
        now_s = shot.frame.taken_s
        if memory is not None and now_s - memory.asked_s < _pause_s(net.size):
            past_s = max(now_s - memory.taken_s, 0.0)
            nearer = memory.tone.toward(memory.goal, 1 - math.exp(-past_s / SETTLE_S))
            return replace(memory, tone=nearer, taken_s=now_s)
        place = memory.place if memory is not None and memory.background is shot.background else None
        if place is None or place.size != net.size:
            place = _seen(shot.background, net.size)
        goal = tone_for(look(shot.foreground, shot.matte, place), net.run, self.skin_guard)
        if memory is None or _is_new(place, memory.place):
            return Mood(goal, goal, now_s, now_s, shot.background, place)
        share = 1 - math.exp(-max(now_s - memory.taken_s, 0.0) / SETTLE_S)
        return Mood(memory.tone.toward(goal, share), goal, now_s, now_s, shot.background, place)


def _seen(background: Image, size: Size) -> Place:
    if size == (0, 0):
        raise NoHarmonizer
    return place_of(background, size)


def _is_new(place: Place, past: Place) -> bool:
    same_shape = place.small.shape == past.small.shape
    return not same_shape or float(np.abs(place.small - past.small).mean()) > NEW_PLACE


def _pause_s(size: Size) -> float:
    return SELDOM_S if max(size) > LARGE else EVERY_S

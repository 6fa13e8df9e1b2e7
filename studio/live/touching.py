"""What the user has pointed at, laid over each matte before anybody sees it: preview, outputs and snapshots alike.

Owned by the matting thread. People who were dropped stay dropped over cuts, other models and other cameras: only the
user brings them back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from studio.core.corrections import UNTOUCHED, Brush, Corrections
from studio.core.frame import Image, Matte, Matted, read_only
from studio.core.latest import Latest
from studio.imaging.brush import Painted, Scene, looked_at, paint, scene_of, with_mine, without_furniture
from studio.imaging.people import Cast, follow, left_out, tapped
from studio.imaging.plate import Colours
from studio.live.trust import nobody

LEARNT: Final = 20  # frames without anybody, after which the empty room is known


class Touch:
    """Takes the user's corrections to every matte."""

    def __init__(self, corrections: Latest[Corrections], people: Latest[Cast]) -> None:
        self._corrections = corrections
        self._people = people
        self._done = UNTOUCHED
        self._cast = Cast()
        self._painted: list[Painted] = []
        self._room: Colours | None = None
        self._learning: Colours | None = None
        self._empty = 0

    def __call__(self, matted: Matted, plate: Callable[[], Image | None]) -> Matted:
        """Give the frame with its matte corrected; `plate` gives the model's own picture of the empty room."""
        wanted = self._corrections.peek() or UNTOUCHED
        self._learn(matted)
        if wanted == UNTOUCHED and self._done == UNTOUCHED:
            return matted
        matte = self._brushed(matted, wanted, plate)
        brushed = matted if matte is matted.matte else replace(matted, matte=matte)
        done = self._with_people(brushed, wanted)
        self._done = wanted
        if done.matte is not matted.matte:
            read_only(done.matte)
        return done

    def _brushed(self, matted: Matted, wanted: Corrections, plate: Callable[[], Image | None]) -> Matte:
        if not wanted.strokes:
            self._painted = []
            return matted.matte
        scene = scene_of(matted.frame.image, matted.matte)
        self._repaint(wanted, scene)
        matte = without_furniture(matted.matte, self._painted, scene)
        if any(one.stroke.brush is Brush.MINE for one in self._painted):
            matte = with_mine(matte, self._painted, scene, self._plate(plate()))
        return matte

    def _repaint(self, wanted: Corrections, scene: Scene) -> None:
        """Remember the picture under each new stroke, and forget those that were taken back."""
        same = 0
        for painted, stroke in zip(self._painted, wanted.strokes, strict=False):
            if painted.stroke != stroke:
                break
            same += 1
        self._painted = [*self._painted[:same], *(paint(stroke, scene) for stroke in wanted.strokes[same:])]

    def _with_people(self, matted: Matted, wanted: Corrections) -> Matted:
        """Leave out who was tapped on; taps taken back bring everybody back."""
        if wanted.taps[: len(self._done.taps)] != self._done.taps:
            self._cast = Cast()
            self._done = replace(self._done, taps=())
        fresh = wanted.taps[len(self._done.taps) :]
        if not (fresh or wanted.looking or self._cast.hidden):
            self._cast = Cast()
            return matted
        frame = matted.frame
        self._cast = follow(self._cast, matted.matte, frame.image, frame.taken_s)
        for place in fresh:
            self._cast = tapped(self._cast, place)
        self._people.put(self._cast)
        return replace(matted, matte=left_out(self._cast, matted.matte)) if self._cast.hidden else matted

    def _learn(self, matted: Matted) -> None:
        """Learn the empty room while nobody is in it: what is behind the things that people call theirs."""
        if matted.frame.cut:
            self._room = None
        if matted.frame.cut or not nobody(matted.matte):
            self._empty = 0
            return
        seen = looked_at(matted.frame.image)
        share = 1 / (1 + min(self._empty, LEARNT))
        self._learning = seen if self._learning is None else _mixed(self._learning, seen, share)
        self._empty += 1
        if self._empty >= LEARNT:
            self._room = self._learning

    def _plate(self, own: Image | None) -> Colours | None:
        """Give the empty room as the model has it, or as it was seen, or nothing."""
        return looked_at(own) if own is not None else self._room


def _mixed(one: Colours, other: Colours, share: float) -> Colours:
    return cv2.addWeighted(one, 1 - share, other, share, 0).astype(np.float32, copy=False)

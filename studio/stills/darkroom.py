"""Where photos are developed: the person is found, the edge refined, the old room's colour taken out of the hair."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np

from studio.backgrounds.transparent import Transparent
from studio.core.chain import Chain, Notice
from studio.core.errors import NotReady
from studio.core.filter import Filter, Stage
from studio.core.frame import Frame, Image, Matte, Matted, read_only, size_of
from studio.core.latest import Latest
from studio.core.pipeline import Compositing, Matting
from studio.core.ports import Model, Resource, Segmenter
from studio.core.preset import Preset
from studio.filters.despill import Despill
from studio.filters.refine import Refine
from studio.filters.steady import Steady
from studio.imaging.composite import Weight, weight_of
from studio.imaging.random_field import random_field
from studio.imaging.trimap import PERSON, ROOM, Step, enlarged, nothing, solve, solving_size, trimap_of
from studio.stills.order import CRF, FINE, QUICK, Order
from studio.stills.photo import Photo, in_srgb, reduced
from studio.stills.retouch import UNTOUCHED, Retouch, mark
from studio.wiring import parts

PATIENCE_S = 60.0
BRUSHED_SIDE = 1024  # of the matte that strokes are drawn into
TRANSPARENT = Transparent()
CRF_RADIUS_PX = 8
CRF_WEIGHT = 3.0


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A developed photo: the person's own colours (H, W, 3) and alpha (H, W) in 0..255; all at the photo's size.

    `background` and `composite` are there where something stands behind the person.
    """

    photo: Photo
    person: Image
    weight: Weight
    background: Image | None = None
    composite: Image | None = None


class Turns:
    """One open model that several threads use in turns: whoever took it has it alone until it is put back."""

    def __init__(self, segmenter: Segmenter) -> None:
        self._free: Latest[Segmenter] = Latest()
        self._free.put(segmenter)

    def matte(self, frame: Frame) -> Matte:
        """Give the matte of a frame that has nothing to do with any other; StudioError."""
        segmenter = self._free.take(PATIENCE_S)
        if segmenter is None:
            raise NotReady("It is busy with other photos.")
        try:
            return Matting(segmenter).matte(frame).matte
        finally:
            self._free.put(segmenter)


class Darkroom(Resource):
    """Develops photos; owned by one thread, its model maybe used in turns with others."""

    def __init__(self, turns: Turns, notice: Callable[[Notice], None]) -> None:
        given = parts()
        self._turns = turns
        self._compositing = Compositing(Chain(given.composite, given.open_net, notice), given.background)

    def develop(
        self, photo: Photo, look: Preset, order: Order, retouch: Retouch = UNTOUCHED, step: Step = nothing
    ) -> Cut:
        """Give the developed photo; StudioError. `step` is called now and then, and may end it by raising."""
        alone = order.matte_only or isinstance(look.background, Transparent)
        photo = photo if alone else in_srgb(photo)
        frame = Frame(photo.image, 0, time.perf_counter(), cut=True)
        look = cut_out_look(look) if alone else look
        filters = tuple(one for one in look.filters if not isinstance(one, Steady))  # a photo has no past
        filters = finer(filters) if order.colours == FINE else filters
        matte = self._turns.matte(frame)
        step()
        if order.refine == QUICK:
            matte = _brushed(matte, retouch)
        else:
            matte = _solved(frame.image, matte, order.refine, retouch, step)
            filters = tuple(one for one in filters if one.stage is not Stage.MATTE)
        self._compositing.use(replace(look, filters=filters), frame.size)
        layers = self._compositing.layers(Matted(frame, matte))
        weight = weight_of(layers.matte, frame.size)
        step()
        if alone:
            return Cut(photo, layers.foreground, weight)
        composite = self._compositing.finish(layers).image
        return Cut(photo, layers.foreground, weight, layers.background, composite)

    def close(self) -> None:
        """Close the backdrop and the filters' nets; the model stays with whoever opened it."""
        self._compositing.close()


@contextmanager
def open_turns(model: Model) -> Iterator[Turns]:
    """Open a model for everybody who develops photos; StudioError."""
    with model.open() as segmenter:
        yield Turns(segmenter)


def cut_out_look(look: Preset) -> Preset:
    """Give what a look does to the edge: its tones belong to a place, and a cut-out has none."""
    edge = tuple(one for one in look.filters if one.stage is Stage.MATTE or isinstance(one, Despill))
    missing = tuple(kind() for kind in (Refine, Despill) if not any(isinstance(one, kind) for one in edge))
    return Preset(TRANSPARENT, (*edge, *missing), look.name)


def finer(filters: tuple[Filter, ...]) -> tuple[Filter, ...]:
    """Give the filters with the person's own colours found as well as can be."""
    kept = tuple(one for one in filters if not isinstance(one, Despill))
    return (*kept, Despill(quality="fine"))


def _brushed(matte: Matte, retouch: Retouch) -> Matte:
    """Give the matte with the strokes in it, large enough to hold them."""
    if not retouch.strokes:
        return matte
    scale = BRUSHED_SIDE / max(matte.shape)
    size = (round(matte.shape[1] * scale), round(matte.shape[0] * scale))
    plane = weight_of(matte, size).copy()
    mark(plane, retouch)
    brushed = plane.astype(np.float32) * np.float32(1 / 255)
    read_only(brushed)
    return brushed


def _solved(image: Image, matte: Matte, method: str, retouch: Retouch, step: Step) -> Matte:
    """Give the matte (H, W) that fits the picture, what the model saw, and what was brushed."""
    small = reduced(image, max(solving_size(size_of(image), method)))
    if method == CRF:
        found = random_field(small, _brushed(matte, retouch), CRF_RADIUS_PX, CRF_WEIGHT)
    else:
        trimap = trimap_of(matte, size_of(small))
        mark(trimap, retouch, PERSON, ROOM)
        found = solve(small, trimap, method, step)
    solved = enlarged(image, small, found).astype(np.float32)
    solved *= np.float32(1 / 255)
    read_only(solved)
    return solved

"""Fakes of everything the machine lends: a source, a model, a background and an output known by heart, and a clock."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

import numpy as np

from studio.core.errors import SinkLost, SourceEnded, SourceLost
from studio.core.frame import Frame, Image, Matte, Picture, Size, read_only
from studio.core.latest import Latest
from studio.core.ports import Backdrop, Background, Model, Reader, Segmenter, Sink, Source, Writer
from tests.fakes import disc_matte, evening, frame


class HandClock:
    """A clock that moves only when somebody waits, or when the test winds it."""

    def __init__(self) -> None:
        self.time_s = 100.0

    def now(self) -> float:
        return self.time_s

    def wait(self, stop: Event, seconds: float) -> bool:
        self.time_s += seconds
        return stop.is_set()


class HandBell(Latest[bool]):
    """A bell beside a hand-wound clock: waiting for it winds the clock, to where it rings at most."""

    def __init__(self, clock: HandClock, rings_s: float = math.inf) -> None:
        super().__init__()
        self.clock, self.rings_s = clock, rings_s

    def take(self, timeout_s: float) -> bool | None:
        left_s = self.rings_s - self.clock.time_s
        self.clock.time_s += left_s if 0 < left_s < timeout_s else timeout_s
        return super().take(0)


@dataclass(frozen=True, slots=True)
class DiscSource(Source):
    """The wandering disc, so many frames long; `broken_at` frames are where reading fails once."""

    size: Size = (64, 36)
    frames: int = 10
    broken_at: tuple[int, ...] = ()
    sizes: tuple[Size, ...] = ()
    opened: list[int] = field(default_factory=list, compare=False)
    refuse: int = 0

    def open(self) -> Reader:
        self.opened.append(len(self.opened))
        if len(self.opened) <= self.refuse:
            raise SourceLost("It does not open.")
        return DiscReader(self)


class DiscReader(Reader):
    label = "disc"

    def __init__(self, source: DiscSource) -> None:
        self._source = source
        self._number = 0

    def read(self) -> Image:
        number = self._number
        self._number += 1
        if number >= self._source.frames:
            raise SourceEnded
        if number in self._source.broken_at:
            raise SourceLost("The cable fell out.")
        sizes = self._source.sizes or (self._source.size,)
        return frame(sizes[number % len(sizes)], number).image.copy()


@dataclass(frozen=True, slots=True)
class PerfectModel(Model):
    """Knows the disc's matte; `wrong` may spoil it."""

    wrong: Callable[[Frame, Matte], Matte] | None = field(default=None, compare=False)
    name: str = ""

    def open(self) -> Segmenter:
        return PerfectSegmenter(self)


class PerfectSegmenter(Segmenter):
    def __init__(self, model: PerfectModel) -> None:
        self._model = model
        self.resets = 0

    def matte(self, frame: Frame) -> Matte:
        matte = disc_matte(frame.size, frame.number).copy()
        return self._model.wrong(frame, matte) if self._model.wrong else matte

    def reset(self) -> None:
        self.resets += 1


@dataclass(frozen=True, slots=True)
class Evening(Background):
    """The painted evening of the fakes."""

    shade: int = 0

    def open(self, size: Size) -> Backdrop:
        return EveningBackdrop(np.clip(evening(size).astype(int) + self.shade, 0, 255).astype(np.uint8))


class EveningBackdrop(Backdrop):
    def __init__(self, image: Image) -> None:
        read_only(image)
        self._image = image

    def paint(self, frame: Frame, matte: Matte) -> Image:
        return self._image


@dataclass(frozen=True, slots=True)
class TapeSink(Sink):
    """Keeps every picture on `tape`; `lost_after` pictures it is gone, `lost_at` those writes it fails once."""

    tape: list[Picture] = field(default_factory=list, compare=False)
    closed: list[bool] = field(default_factory=list, compare=False)
    name: str = ""
    lost_after: int = 0
    lost_at: tuple[int, ...] = ()
    asked: list[int] = field(default_factory=list, compare=False)

    def open(self, size: Size, fps: float) -> Writer:
        return TapeWriter(self)


@dataclass(frozen=True, slots=True)
class SteadyTape(TapeSink):
    steady = True


class TapeWriter(Writer):
    label = "tape"

    def __init__(self, sink: TapeSink) -> None:
        self._sink = sink

    def write(self, picture: Picture) -> None:
        if self._sink.lost_after and len(self._sink.tape) >= self._sink.lost_after:
            raise SinkLost("The tape tore.")
        self._sink.asked.append(picture.number)
        if len(self._sink.asked) - 1 in self._sink.lost_at:
            raise SinkLost("The tape tore.")
        self._sink.tape.append(picture)

    def close(self) -> None:
        self._sink.closed.append(True)

"""What the live studio needs of cameras, models, backgrounds and outputs, without knowing any of them.

Each port is a pair: a frozen value that says what the user picked, and the resource that its `open` lends to one
thread. Resources are context managers; the thread that opens one uses it and closes it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from types import TracebackType
from typing import ClassVar, Self

from studio.core.frame import Frame, Image, Matte, Picture, Size
from studio.core.params import Declared
from studio.core.placement import Placement
from studio.core.registry import Registry


class Resource(ABC):
    """Something the machine lends: used and closed by the thread that opened it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give back what was lent; calling it twice is harmless."""


class Reader(Resource):
    """An open source."""

    fps: float = 30.0  # frames per second of the device or file
    live: bool = False  # True where the device sets the pace and frames are lost when nobody reads
    looped: bool = False  # True when the frame just read follows a jump back to the start
    label: str = ""  # what people call the opened device or file

    @abstractmethod
    def read(self) -> Image:
        """Give the next image, (H, W, 3) uint8 BGR, waiting for a live device; SourceEnded or SourceLost."""


class Segmenter(Resource):
    """An open model: finds the person."""

    @abstractmethod
    def matte(self, frame: Frame) -> Matte:
        """Give the alpha matte, float32 (h, w) in 0..1 at the model's own size; NotReady while it learns."""

    def reset(self) -> None:
        """Forget what was remembered of earlier frames."""

    def recapture(self) -> None:
        """Learn the empty room anew."""

    @property
    def plate(self) -> Image | None:
        """A picture of the empty room, maybe small, where the model has one."""
        return None


class Backdrop(Resource):
    """An open background of one size."""

    transparent: bool = False

    @abstractmethod
    def paint(self, frame: Frame, matte: Matte) -> Image:
        """Give the background of this frame, read-only; the same array again as long as it does not change."""

    def place(self, placement: Placement) -> None:
        """Show it larger, or another part of it, from the next frame on; one with nothing to move stays as it is."""


class Writer(Resource):
    """An open output."""

    label: str = ""  # what people choose in the other program, or where the file is

    @abstractmethod
    def write(self, picture: Picture) -> None:
        """Send one picture; SinkLost when the device is gone."""

    @property
    def watched(self) -> bool | None:
        """Whether a program looks at what is written; None where that cannot be known."""
        return None


@dataclass(frozen=True, slots=True)
class Source(Declared, ABC):
    """Where frames come from."""

    family: ClassVar[Registry[Source]] = Registry("source")

    @abstractmethod
    def open(self) -> Reader:
        """Open it; StudioError when that fails."""


@dataclass(frozen=True, slots=True)
class Model(Declared, ABC):
    """What finds the person."""

    family: ClassVar[Registry[Model]] = Registry("model")

    @abstractmethod
    def open(self) -> Segmenter:
        """Open it; StudioError when that fails."""


@dataclass(frozen=True, slots=True)
class Background(Declared, ABC):
    """What stands behind the person."""

    family: ClassVar[Registry[Background]] = Registry("background")

    @abstractmethod
    def open(self, size: Size) -> Backdrop:
        """Open it at a size; StudioError when that fails."""


@dataclass(frozen=True, slots=True)
class Sink(Declared, ABC):
    """Where pictures go."""

    family: ClassVar[Registry[Sink]] = Registry("sink")
    steady: ClassVar[bool] = False  # True where the last picture is sent again after a missed tick

    @abstractmethod
    def open(self, size: Size, fps: float) -> Writer:
        """Open it for pictures of one size; StudioError when that fails."""


SOURCES = Source.family
MODELS = Model.family
BACKGROUNDS = Background.family
SINKS = Sink.family

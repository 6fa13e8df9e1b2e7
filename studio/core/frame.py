"""What travels through the studio: frames, shots on their way, and the pictures that may leave it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Image: TypeAlias = NDArray[np.uint8]
"""(H, W, 3) BGR, C-contiguous, read-only once it is part of a value below."""

Matte: TypeAlias = NDArray[np.float32]
"""(h, w) alpha in 0..1, read-only; may stay at the net's size until refined or composited."""

Size: TypeAlias = tuple[int, int]
"""Width and height in pixels, in that order."""


class State(Enum):
    """How trustworthy the picture on air is."""

    LIVE = "live"
    STALE = "stale"
    SLATE = "slate"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Crop:
    """Which part of the camera's picture is shown, in parts of its sides; it may reach beyond them."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0

    def seen(self, across: float, down: float) -> tuple[float, float]:
        """Give the place in the camera's picture that is shown at a place of the picture, all in 0..1."""
        return self.left + across * self.width, self.top + down * self.height

    def shown(self, across: float, down: float) -> tuple[float, float]:
        """Give where in the picture a place of the camera's picture is shown."""
        return (across - self.left) / self.width, (down - self.top) / self.height


WHOLE = Crop()


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What the camera saw, and when.

    `taken_s` is the time that filters reckon with: the clock for a camera, media time for an unpaced file.
    `arrived_s` is always the clock, for latency figures alone. `cut` marks the first frame after a jump
    (a new source, a loop point), where nothing remembered is true any more. `crop` says which part of the camera's
    picture `image` is, once it was framed.
    """

    image: Image
    number: int
    taken_s: float
    arrived_s: float = 0.0
    cut: bool = False
    crop: Crop = WHOLE

    @property
    def size(self) -> Size:
        """Width and height in pixels."""
        return size_of(self.image)


@dataclass(frozen=True, slots=True, eq=False)
class Matted:
    """A frame and its own matte: they never part, so edges never ghost."""

    frame: Frame
    matte: Matte


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """A picture on its way: person and background still apart until the composite stage.

    `foreground`, `background` and `composite` are images of the frame's size; `matte` may be smaller.
    """

    frame: Frame
    matte: Matte
    foreground: Image
    background: Image
    composite: Image | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A composited picture or the slate: the only thing a sink or the preview gets.

    Made by `Chain.run` and by `slate` alone; the architecture test holds the rest of the program to it.
    Where the background is transparent, `alpha` is the matte (maybe smaller than the picture) and `image` is the
    person on black, that is premultiplied; elsewhere `alpha` is None. Either way the room is not in it. `crop` says
    where in the camera's picture the person was, for whoever points at them.
    """

    image: Image
    number: int
    taken_s: float
    arrived_s: float
    state: State
    alpha: Matte | None = None
    crop: Crop = WHOLE


def slate(card: Image, frame_number: int, taken_s: float) -> Picture:
    """Show the privacy card `card` instead of the room."""
    return Picture(card, frame_number, taken_s, taken_s, State.SLATE)


def stale(picture: Picture) -> Picture:
    """Show the last good picture once more, and say that it is not fresh."""
    return replace(picture, state=State.STALE)


def size_of(image: NDArray[np.generic]) -> Size:
    """Give width and height of an (H, W, ...) array."""
    return image.shape[1], image.shape[0]


def read_only(image: NDArray[np.generic]) -> None:
    """Forbid writing into an array that is about to be shared between threads."""
    image.flags.writeable = False

"""A person with no device at all: for a first look, for machines without a camera, for tests that need the truth."""

from __future__ import annotations

import importlib.util
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core import params, places
from studio.core.errors import Unreadable
from studio.core.frame import Image, Matte, read_only
from studio.core.ports import Reader, Source
from studio.core.registry import register
from studio.imaging.codec import read_picture
from studio.imaging.fit import cover
from studio.sources.figure import Outline, cut_out

CANVAS: Final = (640, 360)  # the room, in pixels of the photograph
CORNER: Final = (108.0, 24.0)  # where the photograph's upper left corner stands in it
WAIST: Final = (250.0, 470.0)  # what she sways about, in the photograph
CUT: Final = (380, 350)  # of the photograph, from its corner; the helmet in her arms below is never in the picture
REACH: Final = 16.0  # no part of her moves farther than this

Affine = NDArray[np.float64]  # (2, 3)


@register
@dataclass(frozen=True, slots=True)
class Demo(Source):
    """An astronaut who needs no camera: she sways and breathes in front of a plain room."""

    width: int = params.whole(1280, 16, 7680, unit="px", help="Width of the picture.")
    height: int = params.whole(720, 16, 4320, unit="px", help="Height of the picture.")
    fps: float = params.slider(30.0, 1.0, 240.0, unit="fps", title="Pictures a second", help="How smoothly she moves.")
    empty_s: float = params.slider(
        0.0,
        0.0,
        60.0,
        unit="s",
        detail=True,
        title="Empty room first",
        help="Seconds before she comes, for a model that learns the empty room.",
    )

    def open(self) -> Reader:
        """Open it; that works as long as Backlot's own files are there."""
        return DemoReader(self)

    def scene(self) -> Scene:
        """Give the room and the person, with the truth about each picture.

        Of the same value it is always the same: picture 60 has the matte `scene().truth(60)` to the last bit.
        """
        return Scene(self)


class DemoReader(Reader):
    """Shows one picture of the scene after the other."""

    label = "Demo"

    def __init__(self, source: Demo) -> None:
        self._scene = source.scene()
        self._number = 0
        self.fps = source.fps

    def read(self) -> Image:
        """Give the next picture."""
        image = self._scene.image(self._number)
        self._number += 1
        return image


class Window(NamedTuple):
    """The part of the picture that she can ever be in."""

    rows: slice
    columns: slice

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.columns.stop - self.columns.start, self.rows.stop - self.rows.start


class Scene:
    """The room and the person in it: every picture is `truth * person + (1 - truth) * room`, to within rounding."""

    def __init__(self, source: Demo) -> None:
        self._source = source
        size = (source.width, source.height)
        self._scale = max(size[0] / CANVAS[0], size[1] / CANVAS[1])
        self._origin = tuple((CANVAS[i] * self._scale - size[i]) / 2 for i in (0, 1))
        folder = places.shipped("resources", "demo")
        self.room: Image = cover(read_picture(folder / "room.jpg"), size)
        read_only(self.room)
        outline = Outline.read(folder / "astronaut.json")
        self._person = cut_out(_upper_left(read_picture(photograph())), outline, self._scale)
        self._window = self._find_window()

    def image(self, number: int) -> Image:
        """Give the picture of that number, counted from 0."""
        image = self.room.copy()
        if self._is_here(number):
            person = self._placed(number)
            part = image[self._window]
            clear = cv2.cvtColor(cv2.bitwise_not(cv2.extractChannel(person, 3)), cv2.COLOR_GRAY2BGR)
            cv2.multiply(part, clear, dst=part, scale=1 / 255)
            cv2.add(part, cv2.cvtColor(person, cv2.COLOR_BGRA2BGR), dst=part)
        return image

    def truth(self, number: int) -> Matte:
        """Give the matte that the picture of that number was made with."""
        matte = np.zeros(self.room.shape[:2], np.float32)
        if self._is_here(number):
            matte[self._window] = cv2.extractChannel(self._placed(number), 3) / np.float32(255)
        return matte

    def _is_here(self, number: int) -> bool:
        return number >= round(self._source.empty_s * self._source.fps)

    def _placed(self, number: int) -> cv2.typing.MatLike:
        """Give the person where she is in that picture, (h, w, 4) premultiplied, as large as the window."""
        affine = self._affine(motion(number / self._source.fps))
        affine[:, 2] -= self._window.columns.start, self._window.rows.start
        return cv2.warpAffine(self._person, affine, self._window.size, flags=cv2.INTER_LINEAR)

    def _affine(self, moved: Affine) -> Affine:
        """Take pixels of the cut-out to pixels of the picture, by a motion in the photograph's coordinates."""
        linear, shift = moved[:, :2], moved[:, 2]
        half = np.array([0.5, 0.5])  # pixel centres are at whole numbers here, and between them in the photograph
        place = self._scale * (shift + np.array(CORNER)) - np.array(self._origin) - half
        return np.column_stack([linear, linear @ half + place])

    def _find_window(self) -> Window:
        height, width = self._person.shape[:2]
        at = self._affine(np.eye(2, 3))[:, 2]
        reach = REACH * self._scale
        left, top = (max(0, math.floor(one - reach)) for one in at)
        right = min(self._source.width, math.ceil(at[0] + width + reach))
        bottom = min(self._source.height, math.ceil(at[1] + height + reach))
        return Window(slice(top, max(bottom, top + 1)), slice(left, max(right, left + 1)))


def motion(time_s: float) -> Affine:
    """Give how she has moved at a time: a slow sway about the waist, a shift of weight, and breath.

    The periods have no common multiple within hours, so that no two minutes are alike.
    """
    turn = math.radians(0.8 * _wave(time_s, 7.3) + 0.35 * _wave(time_s, 3.1))
    aside = 3.5 * _wave(time_s, 9.7) + 1.2 * _wave(time_s, 4.3)
    breath = 1 + 0.004 * _wave(time_s, 3.9)
    cosine, sine = math.cos(turn), math.sin(turn)
    linear = np.array([[cosine, -sine * breath], [sine, cosine * breath]])
    waist = np.array(WAIST)
    return np.column_stack([linear, waist - linear @ waist + np.array([aside, 0.0])])


def photograph() -> Path:
    """Find the file behind `skimage.data.astronaut()`, whose import alone would take a second."""
    bundled = places.shipped("resources", "demo", "astronaut.png")  # where a bundle keeps it
    if bundled.is_file():
        return bundled
    package = importlib.util.find_spec("skimage")
    if package is None or package.origin is None:
        raise Unreadable("scikit-image is not installed.", hint="Run Backlot's set-up again.")
    return Path(package.origin).parent / "data" / "astronaut.png"


def _upper_left(picture: Image) -> Image:
    return picture[: CUT[1], : CUT[0]]


def _wave(time_s: float, period_s: float) -> float:
    return math.sin(2 * math.pi * time_s / period_s)

"""Finds the person without a net: what differs from the empty room, the classic way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.errors import NotReady
from studio.core.frame import Frame, Image, Matte, Size
from studio.core.params import slider, toggle, whole
from studio.core.ports import Model, Segmenter
from studio.core.registry import register
from studio.inference.blob import shrink
from studio.inference.card import aspect_size

PIXELS = 320 * 180
BRIGHTER = 1.5  # the most that the camera's exposure is followed, up or down


class RoomUnknown(NotReady):
    """The empty room is not known yet."""

    hint = "Step out of the picture for a moment."


class RoomChanged(NotReady):
    """Nearly the whole picture differs from the empty room."""

    hint = "Step out of the picture and press Recapture."


@register
@dataclass(frozen=True, slots=True)
class Subtraction(Model):
    """Finds what differs from the empty room: step out of the picture while it is learnt."""

    wait_s: float = slider(3.0, 0.0, 15.0, unit="s", help="How long to wait for you to step out of the picture.")
    frames: int = whole(30, 1, 300, help="How many pictures of the empty room are averaged.")
    blur: float = slider(2.0, 0.0, 10.0, help="Blur against camera noise, in hundredths of the picture's height.")
    threshold: float = slider(22.0, 1.0, 128.0, help="Difference in brightness from which a pixel is the person's.")
    opening: float = slider(1.5, 0.0, 10.0, help="Specks up to this size vanish, in hundredths of the height.")
    closing: float = slider(6.0, 0.0, 20.0, help="Holes and gaps up to this size close, in hundredths of the height.")
    margin: float = slider(0.0, -5.0, 5.0, help="Grow (or shrink) the person, in hundredths of the height.")
    softness: float = slider(1.0, 0.0, 5.0, help="Width of the soft edge, in hundredths of the height.")
    smallest: float = slider(0.01, 0.0, 0.5, help="A difference smaller than this share of the picture is nobody.")
    largest: float = slider(0.9, 0.5, 1.0, help="A larger one means that the room has changed: the picture is held.")
    follow_exposure: bool = toggle(True, help="Even out changes of the camera's exposure.")

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Take its own name."""
        return cls() if text == cls.slug() else None

    def open(self) -> Segmenter:
        """Begin to learn the room."""
        return RoomSegmenter(self)


class RoomSegmenter(Segmenter):
    """Learns the empty room, then finds the largest thing that was not in it."""

    def __init__(self, wanted: Subtraction) -> None:
        self._wanted = wanted
        self.recapture()

    def recapture(self) -> None:
        """Learn the empty room anew."""
        self._learning_from_s: float | None = None
        self._seen = 0
        self._sum: NDArray[np.float32] = np.empty((0, 0), np.float32)
        self._room: NDArray[np.float32] | None = None
        self.reset()

    def reset(self) -> None:
        """Forget where the person was; the room stays known."""
        self._person: NDArray[np.uint8] | None = None

    def matte(self, frame: Frame) -> Matte:
        """Give the matte; RoomUnknown while it learns, RoomChanged when all is different."""
        size = aspect_size(frame.size, PIXELS, 4)
        grey = self._grey(frame.image, size)
        if self._sum.shape not in ((0, 0), grey.shape):
            self.recapture()
        if self._room is None:
            self._learn(frame, grey)
        return self._find(grey)

    def _grey(self, image: Image, size: Size) -> NDArray[np.float32]:
        grey = cv2.cvtColor(shrink(image, size), cv2.COLOR_BGR2GRAY).astype(np.float32)
        return blurred(grey, self._wanted.blur * size[1] / 100)

    def _learn(self, frame: Frame, grey: NDArray[np.float32]) -> None:
        """Add one picture of the empty room; returns once there are enough, raises RoomUnknown before."""
        if self._learning_from_s is None:
            self._learning_from_s = frame.taken_s + self._wanted.wait_s
            self._sum = np.zeros_like(grey)
        left_s = self._learning_from_s - frame.taken_s
        if left_s > 0:
            raise RoomUnknown(f"Learning starts in {left_s:.0f} s.")
        self._sum += grey
        self._seen += 1
        if self._seen < self._wanted.frames:
            raise RoomUnknown(f"Learning, {self._seen} of {self._wanted.frames} pictures.")
        self._room = self._sum / np.float32(self._seen)

    def _find(self, grey: NDArray[np.float32]) -> Matte:
        assert self._room is not None
        wanted, height = self._wanted, grey.shape[0]
        if wanted.follow_exposure:
            grey = grey * exposure_gain(grey, self._room, self._person)
        mask = (cv2.absdiff(grey, self._room) > wanted.threshold).astype(np.uint8)
        mask = morphed(mask, cv2.MORPH_OPEN, wanted.opening * height / 100)
        mask = morphed(mask, cv2.MORPH_CLOSE, wanted.closing * height / 100)
        if mask.mean() > wanted.largest:
            raise RoomChanged
        person = largest_shape(mask, wanted.smallest * mask.size)
        grow = cv2.MORPH_DILATE if wanted.margin > 0 else cv2.MORPH_ERODE
        person = self._person = morphed(person, grow, abs(wanted.margin) * height / 100)
        return np.clip(blurred(person.astype(np.float32), wanted.softness * height / 100), 0, 1)


def exposure_gain(grey: NDArray[np.float32], room: NDArray[np.float32], person: NDArray[np.uint8] | None) -> np.float32:
    """Give what the frame must be multiplied by to be as bright as the room was, judged beside the person."""
    beside = np.ones(grey.shape, bool) if person is None else person == 0
    beside &= (room > 16) & (room < 240) & (grey < 240)  # black and blown-out pixels tell nothing
    if beside.mean() < 0.05:
        return np.float32(1)
    return np.float32(np.clip(np.median(room[beside] / np.maximum(grey[beside], 1)), 1 / BRIGHTER, BRIGHTER))


def largest_shape(mask: NDArray[np.uint8], least_px: float) -> NDArray[np.uint8]:
    """Give the largest connected shape, filled, or nothing where even that is smaller than `least_px`."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    person = np.zeros_like(mask)
    largest = max(outlines, key=cv2.contourArea, default=None)
    if largest is not None and cv2.contourArea(largest) >= max(least_px, 1):
        cv2.drawContours(person, [largest], -1, 1, cv2.FILLED)
    return person


def blurred(values: NDArray[np.float32], width_px: float) -> NDArray[np.float32]:
    """Give the values through a Gaussian window about `width_px` wide."""
    if width_px < 0.5:
        return values
    window = 2 * round(width_px) + 1
    return cv2.GaussianBlur(values, (window, window), 0)  # type: ignore[return-value]  # stays float32


def morphed(mask: NDArray[np.uint8], operation: int, diameter_px: float) -> NDArray[np.uint8]:
    """Give the mask opened, closed, grown or shrunk with a disc."""
    size = round(diameter_px)
    if size < 1:
        return mask
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * (size // 2) + 1,) * 2)
    return cv2.morphologyEx(mask, operation, disc)  # type: ignore[return-value]  # stays uint8

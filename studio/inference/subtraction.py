"""Finds the person without a net: what differs from the empty room, the classic way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.errors import NotReady
from studio.core.frame import Frame, Image, Matte
from studio.core.params import slider, toggle, whole
from studio.core.ports import Model, Segmenter
from studio.core.registry import register
from studio.imaging.plate import Colours, difference, exposure
from studio.inference.blob import shrink
from studio.inference.card import aspect_size

PIXELS = 320 * 180


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

    wait_s: float = slider(
        3.0, 0.0, 15.0, unit="s", title="Time to step out", help="How long to wait for you to step out of the picture."
    )
    frames: int = whole(
        30, 1, 300, title="Pictures of the room", help="How many pictures of the empty room are averaged."
    )
    blur: float = slider(
        2.0, 0.0, 10.0, title="Calm noise", help="Blur against camera noise, in hundredths of the picture's height."
    )
    colour: bool = toggle(True, help="Compare colours; off compares brightness alone.")
    threshold: float = slider(22.0, 1.0, 128.0, help="Difference from which a pixel is the person's.")
    shadows: float = slider(0.2, 0.0, 0.6, help="A darker shade of the same colour is a shadow, down to this much.")
    opening: float = slider(
        1.5, 0.0, 10.0, title="Remove specks", help="Specks up to this size vanish, in hundredths of the height."
    )
    closing: float = slider(
        6.0, 0.0, 20.0, title="Close holes", help="Holes and gaps up to this size close, in hundredths of the height."
    )
    margin: float = slider(0.0, -5.0, 5.0, help="Grow (or shrink) the person, in hundredths of the height.")
    softness: float = slider(1.0, 0.0, 5.0, help="Width of the soft edge, in hundredths of the height.")
    smallest: float = slider(
        0.01, 0.0, 0.5, title="Smallest person", help="A difference smaller than this share of the picture is nobody."
    )
    largest: float = slider(
        0.9, 0.5, 1.0, title="Largest person", help="A larger one means that the room has changed: nothing is shown."
    )
    follow_exposure: bool = toggle(True, help="Even out changes of the camera's exposure and white balance.")

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
        self._sum: Colours = np.empty((0, 0, 0), np.float32)
        self._room: Colours | None = None
        self.reset()

    def reset(self) -> None:
        """Forget where the person was; the room stays known."""
        self._person: NDArray[np.uint8] | None = None

    @property
    def plate(self) -> Image | None:
        """The empty room, once it is known."""
        return None if self._room is None else np.clip(self._room, 0, 255).astype(np.uint8)

    def matte(self, frame: Frame) -> Matte:
        """Give the matte; RoomUnknown while it learns, RoomChanged when all is different."""
        seen = self._look(frame)
        if self._sum.size and self._sum.shape != seen.shape:
            self.recapture()
        room = self._learn(frame, seen) if self._room is None else self._room
        mask = self._differs(seen, room)
        person = self._person = self._tidy(mask)
        return np.clip(blurred(person.astype(np.float32), self._wanted.softness * mask.shape[0] / 100), 0, 1)

    def _look(self, frame: Frame) -> Colours:
        """Give the frame small, blurred, in one channel or three."""
        small = shrink(frame.image, aspect_size(frame.size, PIXELS, 4))
        if not self._wanted.colour:
            small = cv2.cvtColor(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)  # type: ignore[assignment]
        return blurred(small, self._wanted.blur * small.shape[0] / 100)

    def _learn(self, frame: Frame, seen: Colours) -> Colours:
        """Add one picture of the empty room; gives the room once there are enough, raises RoomUnknown before."""
        if self._learning_from_s is None or frame.taken_s < self._learning_from_s - self._wanted.wait_s:
            self._learning_from_s = frame.taken_s + self._wanted.wait_s
            self._sum = np.zeros_like(seen)
            self._seen = 0
        left_s = self._learning_from_s - frame.taken_s
        if left_s > 0:
            raise RoomUnknown(f"Learning starts in {left_s:.0f} s.")
        self._sum += seen
        self._seen += 1
        if self._seen < self._wanted.frames:
            raise RoomUnknown(f"Learning, {self._seen} of {self._wanted.frames} pictures.")
        self._room = self._sum / np.float32(self._seen)
        return self._room

    def _differs(self, seen: Colours, room: Colours) -> NDArray[np.uint8]:
        if self._wanted.follow_exposure:
            room = np.minimum(room * exposure(seen, room, self._person), 255)  # a camera clips just so
        return (difference(seen, room, self._wanted.shadows) > self._wanted.threshold).astype(np.uint8)

    def _tidy(self, mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
        wanted, height = self._wanted, mask.shape[0]
        mask = morphed(mask, cv2.MORPH_OPEN, wanted.opening * height / 100)
        mask = morphed(mask, cv2.MORPH_CLOSE, wanted.closing * height / 100)
        if mask.mean() > wanted.largest:
            raise RoomChanged
        person = largest_shape(mask, wanted.smallest * mask.size)
        grow = cv2.MORPH_DILATE if wanted.margin > 0 else cv2.MORPH_ERODE
        return morphed(person, grow, abs(wanted.margin) * height / 100)


def largest_shape(mask: NDArray[np.uint8], least_px: float) -> NDArray[np.uint8]:
    """Give the largest connected shape, filled, or nothing where even that is smaller than `least_px`."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    person = np.zeros_like(mask)
    largest = max(outlines, key=cv2.contourArea, default=None)
    if largest is not None and cv2.contourArea(largest) >= max(least_px, 1):
        cv2.drawContours(person, [largest], -1, 1, cv2.FILLED)
    return person


def blurred(values: NDArray[np.uint8] | NDArray[np.float32], width_px: float) -> NDArray[np.float32]:
    """Give the values through a Gaussian window about `width_px` wide."""
    if width_px < 0.5:
        return values.astype(np.float32)
    window = 2 * round(width_px) + 1
    return cv2.GaussianBlur(values, (window, window), 0).astype(np.float32)


def morphed(mask: NDArray[np.uint8], operation: int, diameter_px: float) -> NDArray[np.uint8]:
    """Give the mask opened, closed, grown or shrunk with a disc."""
    size = round(diameter_px)
    if size < 1:
        return mask
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * (size // 2) + 1,) * 2)
    return cv2.morphologyEx(mask, operation, disc)  # type: ignore[return-value]  # stays uint8

"""The camera's own picture behind the person: blurred, or bare by explicit choice alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from studio.core.frame import Frame, Image, Matte, Size, read_only
from studio.core.params import slider
from studio.core.placement import CENTRED, Placement
from studio.core.ports import Backdrop, Background
from studio.core.registry import register
from studio.imaging.bokeh import blur_room
from studio.imaging.fit import cover

LEAST_BLUR = 0.2  # below this a screen or a letter in the room could be read


@register
@dataclass(frozen=True, slots=True)
class Room(Background):
    """Your room as the camera sees it; nothing is hidden."""

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Make it from the word none, which nobody types by accident."""
        return cls() if text in cls.words() else None

    @classmethod
    def words(cls) -> tuple[str, ...]:
        """List the one word for it."""
        return ("none",)

    def open(self, size: Size) -> Backdrop:
        """Open it at a size."""
        return _BareRoom(size)


@register
@dataclass(frozen=True, slots=True)
class Blur(Background):
    """Your room out of focus, as a wide-open lens sees it."""

    strength: float = slider(0.6, LEAST_BLUR, 1.0, help="How far out of focus the room is.")

    def open(self, size: Size) -> Backdrop:
        """Open it at a size."""
        return _BlurredRoom(size, self.strength)


class _BareRoom(Backdrop):
    def __init__(self, size: Size) -> None:
        self._size = size

    def paint(self, frame: Frame, matte: Matte) -> Image:
        """Give the camera's picture itself."""
        image = cover(frame.image, self._size)
        read_only(image)
        return image


class _BlurredRoom(Backdrop):
    def __init__(self, size: Size, strength: float) -> None:
        self._size = size
        self._strength = strength
        self._placement = CENTRED

    def paint(self, frame: Frame, matte: Matte) -> Image:
        """Give the camera's picture blurred around the person."""
        image = cover(blur_room(frame.image, matte, self._strength), self._size, self._placement)
        read_only(image)
        return image

    def place(self, placement: Placement) -> None:
        """Show the blurred room larger, or another part of it."""
        self._placement = placement

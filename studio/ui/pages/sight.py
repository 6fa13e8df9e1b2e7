"""Where a picture lies on a widget: how large it is shown and which part of it is in the middle. No widget in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

FIT = 0.0  # as large as there is room for
MOST = 16.0
STEP = 1.25


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen of a picture of `full` pixels in a `room`; `scale` is screen pixels for one of the picture's."""

    full: QSizeF
    room: QSizeF
    wanted: float = FIT
    middle: tuple[float, float] = (0.5, 0.5)  # the point in the middle, in parts of the picture

    @property
    def fitting(self) -> float:
        """The scale at which all of the picture is seen."""
        if self.full.isEmpty() or self.room.isEmpty():
            return 1.0
        return min(self.room.width() / self.full.width(), self.room.height() / self.full.height())

    @property
    def scale(self) -> float:
        """The scale that is shown."""
        return self.wanted or self.fitting

    @property
    def rect(self) -> QRectF:
        """Where the picture is; what does not fill the room is centred, what does leaves no gap."""
        width, height = self.full.width() * self.scale, self.full.height() * self.scale
        return QRectF(
            _placed(self.room.width(), width, self.middle[0]),
            _placed(self.room.height(), height, self.middle[1]),
            width,
            height,
        )

    def part_at(self, point: QPointF) -> tuple[float, float]:
        """Give the part of the picture that is at a point of the room; outside the picture it goes on counting."""
        rect = self.rect
        return (point.x() - rect.left()) / rect.width(), (point.y() - rect.top()) / rect.height()

    def zoomed(self, scale: float, point: QPointF) -> Sight:
        """Show at another scale, with what is at a point staying there."""
        if self.full.isEmpty() or self.room.isEmpty():
            return self
        scale = min(max(scale, self.fitting), max(MOST, self.fitting))
        if scale <= self.fitting:
            return replace(self, wanted=FIT, middle=(0.5, 0.5))
        across, down = self.part_at(point)
        middle = (
            across + (self.room.width() / 2 - point.x()) / (self.full.width() * scale),
            down + (self.room.height() / 2 - point.y()) / (self.full.height() * scale),
        )
        return replace(self, wanted=scale, middle=middle).settled()

    def moved(self, by: QPointF) -> Sight:
        """Push the picture."""
        if self.full.isEmpty() or self.room.isEmpty():
            return self
        rect = self.rect
        across, down = self.middle
        return replace(self, middle=(across - by.x() / rect.width(), down - by.y() / rect.height())).settled()

    def settled(self) -> Sight:
        """Give the same with the middle where it is really shown, so that pushing back answers at once."""
        rect = self.rect
        middle = (
            (self.room.width() / 2 - rect.left()) / rect.width(),
            (self.room.height() / 2 - rect.top()) / rect.height(),
        )
        return replace(self, middle=middle)


def _placed(room: float, side: float, middle: float) -> float:
    if side <= room:
        return (room - side) / 2
    return min(max(room / 2 - middle * side, room - side), 0.0)

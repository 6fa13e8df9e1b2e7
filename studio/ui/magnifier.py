"""Which part of the picture the preview shows, larger, for whoever wants to see an edge closely."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

MOST = 8.0
STEP = 1.25  # for one notch of the wheel
WHOLE = QRectF(0, 0, 1, 1)


class Magnifier:
    """Keeps zoom and place; places are parts of what is shown, from its upper left corner."""

    def __init__(self) -> None:
        self.zoom = 1.0
        self._middle = QPointF(0.5, 0.5)

    @property
    def part(self) -> QRectF:
        """The part that is shown."""
        side = 1 / self.zoom
        return QRectF(self._middle.x() - side / 2, self._middle.y() - side / 2, side, side)

    @property
    def large(self) -> bool:
        """Whether less than all is shown."""
        return self.zoom > 1.0

    def scale(self, by: float, about: QPointF) -> None:
        """Show it larger or smaller; what is at a place of the widget's picture stays there."""
        there = self.seen(about)
        self.zoom = min(max(self.zoom * by, 1.0), MOST)
        self._go(there - (about - QPointF(0.5, 0.5)) / self.zoom)

    def move(self, by: QPointF) -> None:
        """Drag it, by parts of the widget's picture."""
        self._go(self._middle - by / self.zoom)

    def reset(self) -> None:
        """Show all."""
        self.zoom = 1.0
        self._go(QPointF(0.5, 0.5))

    def seen(self, place: QPointF) -> QPointF:
        """Give the place of the whole that is shown at a place of the widget's picture."""
        part = self.part
        return QPointF(part.left() + place.x() * part.width(), part.top() + place.y() * part.height())

    def shown(self, place: QPointF) -> QPointF:
        """Give where in the widget's picture a place of the whole is shown."""
        part = self.part
        return QPointF((place.x() - part.left()) / part.width(), (place.y() - part.top()) / part.height())

    def _go(self, middle: QPointF) -> None:
        rim = 0.5 / self.zoom
        self._middle = QPointF(min(max(middle.x(), rim), 1 - rim), min(max(middle.y(), rim), 1 - rim))

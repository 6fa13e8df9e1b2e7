"""Who is in the picture: click on somebody to leave them out, and once more to bring them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPolygonF

from studio.imaging.people import Person
from studio.ui.correcting import Correcting
from studio.ui.drawing import draw_pill
from studio.ui.icons import pixmap
from studio.ui.tools.tool import Tool

if TYPE_CHECKING:
    from studio.core.frame import Crop
    from studio.ui.preview import Preview

SHOWN, LEFT_OUT = QColor(122, 220, 160), QColor(255, 190, 92)
BADGE_PX = 15.0


class PeopleTool(Tool):
    """Shows who is there, and takes taps on them."""

    cursor = Qt.CursorShape.PointingHandCursor

    def __init__(self, correcting: Correcting, preview: Preview) -> None:
        self._correcting = correcting
        self._preview = preview
        self._chosen = 0

    @property
    def hint(self) -> str:
        """Say how."""
        if not self._correcting.people:
            return self.tr("Nobody is in the picture")
        if self._correcting.hiding:
            return self.tr("Click on somebody to leave them out or bring them back; whoever comes new is left out too")
        return self.tr("Click on somebody to leave them out of the picture")

    def press(self, place: QPointF) -> None:
        """Drop who is there, or bring them back."""
        self._correcting.tap(self._preview.crop.seen(place.x(), place.y()))

    def key(self, event: QKeyEvent) -> bool:
        """Choose somebody by the arrow keys, and drop them by the space bar."""
        people = self._correcting.people
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and people:
            self._chosen = (self._chosen + steps[Qt.Key(event.key())]) % len(people)
            return True
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return) and people:
            self._correcting.tap(people[min(self._chosen, len(people) - 1)].middle)
            return True
        return False

    def paint(self, painter: QPainter, preview: Preview) -> None:
        """Outline everybody: those who are seen in green, those left out in dashes, each with a badge."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        people = self._correcting.people
        for number, person in enumerate(people):
            chosen = preview.hasFocus() and number == min(self._chosen, len(people) - 1) and len(people) > 1
            self._draw(painter, preview, person, chosen=chosen)

    def leave(self) -> None:
        """Look no more."""
        self._correcting.look(False)

    def _draw(self, painter: QPainter, preview: Preview, person: Person, *, chosen: bool) -> None:
        crop = preview.crop
        ink = LEFT_OUT if person.hidden else SHOWN
        style = Qt.PenStyle.DashLine if person.hidden else Qt.PenStyle.SolidLine
        painter.setPen(QPen(ink, 3.5 if chosen else 2, style))
        painter.setBrush(QColor(10, 12, 16, 90) if person.hidden else Qt.BrushStyle.NoBrush)
        for line in person.outline:
            painter.drawPolygon(QPolygonF([_point(preview, crop, place) for place in line]))
        middle = _point(preview, crop, person.middle)
        words = self.tr("Left out") if person.hidden else self.tr("In the picture")
        draw_pill(painter, words, middle + QPointF(0, 2 + BADGE_PX), Qt.AlignmentFlag.AlignHCenter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(middle, BADGE_PX, BADGE_PX)
        icon = pixmap("eye-off" if person.hidden else "eye", "#10141a", 18, preview.devicePixelRatioF())
        painter.drawPixmap(QRectF(middle.x() - 9, middle.y() - 9, 18, 18), icon, QRectF(icon.rect()))


def _point(preview: Preview, crop: Crop, place: tuple[float, float]) -> QPointF:
    return preview.point_of(QPointF(*crop.shown(*place)))

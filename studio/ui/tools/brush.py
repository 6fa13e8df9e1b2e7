"""The brush: paint over a chair that the model takes for you, or over a headset that it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from studio.core.corrections import Brush, Place, Stroke
from studio.ui.correcting import Correcting
from studio.ui.tools.tool import Tool

if TYPE_CHECKING:
    from studio.ui.preview import Preview

THICK, THIN, FRESH = 0.2, 0.008, 0.035  # radii, in parts of the picture's height
STEP = 1.15
INKS = {Brush.FURNITURE: QColor(255, 150, 60, 110), Brush.MINE: QColor(80, 200, 255, 110)}
NEAR = 0.003  # of the picture: closer points say nothing new


class BrushTool(Tool):
    """Draws strokes, and hands each one over when it is finished."""

    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, correcting: Correcting, preview: Preview) -> None:
        self._correcting = correcting
        self._preview = preview
        self.brush = Brush.FURNITURE
        self.radius = FRESH  # of the picture as it is shown
        self._points: list[Place] = []  # of the camera's picture
        self._pointer: QPointF | None = None

    @property
    def hint(self) -> str:
        """Say how."""
        if self.brush is Brush.FURNITURE:
            return self.tr("Paint over furniture that is taken for you; scroll for a thicker brush")
        return self.tr("Paint over what is yours and missing, a headset or a mug; scroll for a thicker brush")

    def press(self, place: QPointF) -> None:
        """Begin a stroke."""
        self._points = [self._seen(place)]
        self._pointer = place

    def drag(self, place: QPointF, by: QPointF) -> None:
        """Draw on."""
        self._pointer = place
        if not self._points:
            return
        there = self._seen(place)
        if max(abs(there[0] - self._points[-1][0]), abs(there[1] - self._points[-1][1])) > NEAR:
            self._points.append(there)

    def release(self, place: QPointF) -> None:
        """Finish the stroke."""
        points, self._points = tuple(self._points), []
        if points:
            self._correcting.stroke(Stroke(self.brush, self.radius * self._preview.crop.height, points))

    def hover(self, place: QPointF) -> None:
        """Show the brush where the pointer is."""
        self._pointer = place

    def wheel(self, place: QPointF, notches: float) -> None:
        """Take a thicker or a thinner brush."""
        self.radius = min(max(self.radius * STEP**notches, THIN), THICK)

    def paint(self, painter: QPainter, preview: Preview) -> None:
        """Draw the strokes and the brush."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = preview.crop.height
        for stroke in self._correcting.corrections.strokes:
            self._draw(painter, preview, stroke.brush, stroke.radius / height, stroke.points)
        self._draw(painter, preview, self.brush, self.radius, tuple(self._points))
        if self._pointer is not None:
            ink = QColor(INKS[self.brush])
            ink.setAlpha(255)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (QPen(QColor(10, 12, 16, 160), 3.5), QPen(ink, 1.75)):
                painter.setPen(pen)
                thick = self._thick(preview, self.radius)
                painter.drawEllipse(preview.point_of(self._pointer), thick, thick)

    def _draw(
        self, painter: QPainter, preview: Preview, brush: Brush, radius: float, points: tuple[Place, ...]
    ) -> None:
        if not points:
            return
        line = [preview.point_of(QPointF(*preview.crop.shown(*point))) for point in points]
        thick = 2 * self._thick(preview, radius)
        pen = QPen(QBrush(INKS[brush]), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if len(line) == 1:
            painter.drawPoint(line[0])
        else:
            painter.drawPolyline(QPolygonF(line))

    def _thick(self, preview: Preview, radius: float) -> float:
        return radius * preview.picture_rect().height() * preview.lens.zoom

    def _seen(self, place: QPointF) -> Place:
        return self._preview.crop.seen(place.x(), place.y())

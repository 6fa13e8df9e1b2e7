"""The photo on the stage: before and after with a split between them, zoom and pan, and the brushes."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy

from studio.stills.retouch import Stroke
from studio.ui.drawing import KNOB_PX, RADIUS, draw_pill
from studio.ui.pages.canvas import NOTHING, Canvas, checks
from studio.ui.pages.sight import FIT, STEP
from studio.ui.theme import colour

LINES = {Qt.Key.Key_Left: -0.02, Qt.Key.Key_Right: 0.02, Qt.Key.Key_Home: -1.0, Qt.Key.Key_End: 1.0}
PAINT = {True: QColor(60, 200, 120, 150), False: QColor(235, 70, 70, 150)}
NEAR_PX = 2.0  # points of a stroke lie at least so far apart
VEIL = 0.35  # how much of the photo shows below what is kept, while somebody brushes
SPLIT_GRIP_PX = 24.0


class Tool(Enum):
    """What the pointer does."""

    LOOK = "look"
    KEEP = "keep"
    REMOVE = "remove"


class Stage(Canvas):
    """Shows a photo and what became of it; tells strokes in parts of the picture."""

    stroked = Signal(object)  # a Stroke
    brush_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Photo"))
        self.setAccessibleDescription(
            self.tr("The arrow keys move the split between before and after; plus, minus, 0 and 1 zoom.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 180)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.words = ""
        self.brush_px = 24
        self._tool = Tool.LOOK
        self._comparing = True
        self._split = 0.5
        self._held = ""  # what the pointer holds: the split, the picture or the brush
        self._trace: list[tuple[float, float]] = []
        self._pointer: QPointF | None = None
        self._inviting = False
        self._choose_cursor()

    # what is shown

    def show_photo(self, before: QImage, full: QSizeF) -> None:
        """Show another photo; `full` is its size where the picture is a smaller one."""
        self._trace = []
        self.look_at(full)
        self.show_result(before, before, before)

    def show_result(self, before: QImage, after: QImage, kept: QImage) -> None:
        """Show what became of it; `kept` is the person alone, for the brushes."""
        self.show_pictures(before, after, kept)
        if self._held != "brush":
            self._trace = []
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.show_photo(NOTHING, QSizeF())

    def say(self, words: str) -> None:
        """Say over the picture what goes on; nothing takes it away."""
        self.words = words
        self.update()

    def invite(self, inviting: bool) -> None:
        """Say that files can be dropped here."""
        self._inviting = inviting
        self.update()

    @property
    def tool(self) -> Tool:
        """What the pointer does."""
        return self._tool

    @tool.setter
    def tool(self, tool: Tool) -> None:
        self._tool = tool
        self._choose_cursor()
        self.update()

    @property
    def comparing(self) -> bool:
        """Whether before is shown beside after."""
        return self._comparing

    @comparing.setter
    def comparing(self, comparing: bool) -> None:
        self._comparing = comparing
        self._choose_cursor()
        self.update()

    @property
    def split(self) -> float:
        """Where before ends and after begins, 0 to 1 of the picture's width."""
        return self._split

    @split.setter
    def split(self, split: float) -> None:
        self._split = min(max(split, 0.0), 1.0)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; with Shift change the brush."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._tool is not Tool.LOOK:
            self.set_brush(self.brush_px + (2 if turn > 0 else -2))
        else:
            self.zoom(STEP ** (turn / 120), event.position())
        event.accept()

    # pointer and keys

    def set_brush(self, radius_px: int) -> None:
        """Make the brush larger or smaller, in pixels of the screen."""
        self.brush_px = min(max(radius_px, 3), 120)
        self.brush_changed.emit(self.brush_px)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the split or the picture, or begin a stroke."""
        if self._pictures[0].isNull():
            return
        left = event.button() == Qt.MouseButton.LeftButton
        self._pointer = event.position()
        if left and self._tool is not Tool.LOOK:
            self._held, self._trace = "brush", [self._sight.part_at(event.position())]
        elif left and self._comparing and self._near_split(event.position()):
            self._held = "split"
        elif left or event.button() == Qt.MouseButton.MiddleButton:
            self._held = "picture"
        self._choose_cursor()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        before, self._pointer = self._pointer, event.position()
        if self._held == "brush":
            self._draw_on(event.position())
        elif self._held == "split":
            self.split = self._sight.part_at(event.position())[0]
        elif self._held == "picture" and before is not None:
            self._see(self._sight.moved(event.position() - before))
        self._choose_cursor()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a stroke is told."""
        held, self._held = self._held, ""
        if held == "brush" and self._trace:
            radius = self.brush_px / max(self._sight.rect.height(), 1.0)
            self.stroked.emit(Stroke(self._tool is Tool.KEEP, radius, tuple(self._trace)))
        self._choose_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go near, or back to all of it."""
        if self._tool is not Tool.LOOK:
            self.mousePressEvent(event)
        elif self._sight.wanted:
            self.zoom_to(FIT)
        else:
            self._see(self._sight.zoomed(1 / self.devicePixelRatioF(), event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the brush."""
        super().leaveEvent(event)
        self._pointer = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the split, zoom, or change the brush."""
        key = Qt.Key(event.key())
        if key in LINES and self._tool is Tool.LOOK and self._comparing:
            self.split += LINES[key]
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / STEP if key == Qt.Key.Key_Minus else STEP)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_1):
            self.zoom_to(FIT if key == Qt.Key.Key_0 else 1.0)
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self.set_brush(self.brush_px + (4 if key == Qt.Key.Key_BracketRight else -4))
        else:
            super().keyPressEvent(event)

    def _draw_on(self, point: QPointF) -> None:
        rect, part = self._sight.rect, self._sight.part_at(point)
        across, down = (part[0] - self._trace[-1][0]) * rect.width(), (part[1] - self._trace[-1][1]) * rect.height()
        if across * across + down * down >= NEAR_PX**2:
            self._trace.append(part)

    def _near_split(self, point: QPointF) -> bool:
        rect = self._sight.rect
        return abs(point.x() - rect.left() - self._split * rect.width()) < SPLIT_GRIP_PX

    def _choose_cursor(self) -> None:
        if self._tool is not Tool.LOOK:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._held == "picture":
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._comparing and self._pointer is not None and self._near_split(self._pointer):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, the pictures, and what lies over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QPainterPath()
        card.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.fillPath(card, colour("stage"))
        painter.setClipPath(card)
        if not self._pictures[0].isNull():
            self._draw_pictures(painter, self._sight.rect)
        if self.words:
            draw_pill(painter, self.words, QPointF(14, self.height() - 42), Qt.AlignmentFlag.AlignLeft)
        if self._inviting or self.hasFocus():
            style = Qt.PenStyle.DashLine if self._inviting else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour("accent"), 3 if self._inviting else 2, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _draw_pictures(self, painter: QPainter, rect: QRectF) -> None:
        if self._tool is not Tool.LOOK:
            painter.setOpacity(VEIL)
            self._draw(painter, 0, rect)
            painter.setOpacity(1.0)
            self._draw(painter, 2, rect)
            self._draw_brush(painter, rect)
            return
        painter.drawTiledPixmap(rect, checks(dark=colour("canvas").lightnessF() < 0.5))
        self._draw(painter, 1, rect)
        if self._comparing:
            self._draw_split(painter, rect)

    def _draw_split(self, painter: QPainter, rect: QRectF) -> None:
        x = rect.left() + self._split * rect.width()
        painter.save()
        painter.setClipRect(
            QRectF(rect.left(), rect.top(), x - rect.left(), rect.height()), Qt.ClipOperation.IntersectClip
        )
        self._draw(painter, 0, rect)
        painter.restore()
        seen = rect.intersected(QRectF(self.rect()))
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawLine(QPointF(x, seen.top()), QPointF(x, seen.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        middle = QPointF(x, seen.center().y())
        painter.drawEllipse(middle, KNOB_PX, KNOB_PX)
        painter.setPen(QPen(QColor("#20242c"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for side in (-1, 1):
            tip = middle + QPointF(9 * side, 0)
            painter.drawPolyline([tip + QPointF(-4 * side, -5), tip, tip + QPointF(-4 * side, 5)])
        draw_pill(painter, self.tr("Before"), seen.topLeft() + QPointF(14, 14), Qt.AlignmentFlag.AlignLeft)
        draw_pill(painter, self.tr("After"), seen.topRight() + QPointF(-14, 14), Qt.AlignmentFlag.AlignRight)

    def _draw_brush(self, painter: QPainter, rect: QRectF) -> None:
        ink = PAINT[self._tool is Tool.KEEP]
        points = [QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) for x, y in self._trace]
        if points:
            width = 2.0 * self.brush_px
            painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline([*points, points[-1] + QPointF(0.01, 0)])
        if self._pointer is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (QPen(QColor(0, 0, 0, 160), 3), QPen(ink.lighter(130), 1.5)):
                painter.setPen(pen)
                painter.drawEllipse(self._pointer, self.brush_px, self.brush_px)

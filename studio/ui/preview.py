"""The live picture: pulled on a timer, converted once, painted without another copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.frame import WHOLE, Crop, Matted, Picture, Size, State, size_of
from studio.ui.calm import too_soon
from studio.ui.drawing import draw_invitation, draw_knob, draw_pill, draw_surroundings, draw_waiting
from studio.ui.magnifier import STEP as STEP_LARGER
from studio.ui.projector import Projector, View
from studio.ui.theme import colour
from studio.ui.tools.tool import Tool

LOOK_MS, LONGEST_MS = 16, 33  # between two looks for a new picture
STEP = 0.02  # of the width: one arrow key moves the split by this
CORNER_PX = 9  # of a card: what of its corner lies outside its curve


def nothing() -> None:
    """Give no picture: before the studio runs."""
    return


def never() -> bool:
    """Show every picture: it is the one that is looked at."""
    return False


def due_ms(last: Picture | None, picture: Picture) -> int:
    """Tell how long after a picture the next is due: each look for one in vain wakes the processor."""
    apart_s = picture.taken_s - last.taken_s if last is not None else 0.0
    return min(max(int(1000 * apart_s), LOOK_MS), LONGEST_MS)


@lru_cache(maxsize=8)
def _fitted(width: int, height: int, across: int, down: int) -> QRect:
    """Give the largest place of a shape within a width and a height; asked several times for each picture."""
    scale = min(width / across, height / down)
    wide, high = min(round(across * scale), width), min(round(down * scale), height)
    return QRect((width - wide) // 2, (height - high) // 2, wide, high)


class Preview(QWidget):
    """Shows the newest picture as large as fits, in its own shape."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Preview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.peek: Callable[[], Picture | None] = nothing
        self.seen: Callable[[], Matted | None] = nothing
        self.calm: Callable[[], bool] = never
        self.words = self.tr("Starting …")
        self.shown = 0
        self._projector = Projector()
        self.lens = self._projector.lens
        self._split = 0.5
        self.covers: tuple[QWidget, ...] = ()  # what lies over the picture, with corners as round as its own
        self.remark = ""  # what is to be said over the picture while no tool is in the hand
        self._tool: Tool | None = None
        self._held: QPointF | None = None
        self._inviting = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    def start(self, peek: Callable[[], Picture | None], seen: Callable[[], Matted | None]) -> None:
        """Show pictures from here on; `seen` gives what they were made from, for the other views."""
        self.peek, self.seen = peek, seen
        self._timer.start(LOOK_MS)

    def stop(self) -> None:
        """Show no more pictures."""
        self.peek, self.seen = nothing, nothing
        self._timer.stop()

    @property
    def mirror(self) -> bool:
        """Whether the picture is shown as in a mirror; what goes on air is not."""
        return self._projector.mirror

    @mirror.setter
    def mirror(self, mirror: bool) -> None:
        self._projector.mirror = mirror
        self._redraw()

    @property
    def view(self) -> View:
        """What is shown."""
        return self._projector.view

    @view.setter
    def view(self, view: View) -> None:
        self._projector.view = view
        comparing = view is View.COMPARE
        self.setCursor(Qt.CursorShape.SplitHCursor if comparing else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if comparing else Qt.FocusPolicy.NoFocus)
        self.setAccessibleDescription(self.tr("The arrow keys move the split.") if comparing else "")
        if self._tool is not None:
            self._take_up(self._tool)
        self._redraw()

    @property
    def tool(self) -> Tool | None:
        """What is in the hand; None for nothing."""
        return self._tool

    @tool.setter
    def tool(self, tool: Tool | None) -> None:
        if self._tool is not None:
            self._tool.leave()
        self._tool, self._held = tool, None
        self.setMouseTracking(tool is not None)
        self.view = self.view
        if tool is not None:
            self.setFocus()

    def _take_up(self, tool: Tool) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(tool.hint)
        self.setCursor(tool.cursor)

    @property
    def split(self) -> float:
        """Where before ends and after begins, 0 to 1 of the width."""
        return self._split

    @split.setter
    def split(self, split: float) -> None:
        self._split = min(max(split, 0.0), 1.0)
        self.update()

    def invite(self, inviting: bool) -> None:
        """Say that files can be dropped here."""
        self._inviting = inviting
        self.update()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(960, 540)

    def minimumSizeHint(self) -> QSize:
        """Still of use."""
        return QSize(320, 180)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for pictures while somebody can see them."""
        super().showEvent(event)
        if self.peek is not nothing:
            self._timer.start(LOOK_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody can."""
        super().hideEvent(event)
        self._timer.stop()

    def look(self) -> None:
        """Paint anew if there is a new picture."""
        if self.view is not View.RESULT:
            self._projector.remember(self.seen())
        picture, last = self.peek(), self._projector.picture
        if picture is None or picture is last or (self.calm() and too_soon(last, picture)):
            self._look_in(LOOK_MS)
            return
        self._look_in(due_ms(last, picture))
        before = self.picture_rect()
        self._projector.take(picture)
        self.shown += 1
        self.update(self._fresh() if before == self.picture_rect() else QRegion(self.rect()))

    def _look_in(self, wait_ms: int) -> None:
        if self._timer.interval() != wait_ms:
            self._timer.setInterval(wait_ms)

    def picture_rect(self) -> QRect:
        """Where the picture is."""
        picture = self._projector.picture
        if picture is None:
            return self.rect()
        return _fitted(self.width(), self.height(), *size_of(picture.image))

    def place_at(self, point: QPointF) -> QPointF:
        """Give the place of the picture, as it goes on air, that is shown at a point of the preview."""
        seen = self.lens.seen(self._part_at(point))
        return QPointF(1 - seen.x(), seen.y()) if self._projector.mirrored else seen

    def point_of(self, place: QPointF) -> QPointF:
        """Give the point of the preview where a place of the picture is shown."""
        area = self.picture_rect()
        shown = self.lens.shown(QPointF(1 - place.x(), place.y()) if self._projector.mirrored else place)
        return QPointF(area.left() + shown.x() * area.width(), area.top() + shown.y() * area.height())

    @property
    def crop(self) -> Crop:
        """Which part of the camera's picture the picture shows."""
        picture = self._projector.picture
        return picture.crop if picture is not None else WHOLE

    def magnify(self, by: float, at: QPointF | None = None) -> None:
        """Show the picture larger, about a point of the preview; 0 shows all of it."""
        middle = QPointF(self.picture_rect().center())
        if by:
            self.lens.scale(by, self._part_at(middle if at is None else at))
        else:
            self.lens.reset()
        self._redraw()

    def event(self, event: QEvent) -> bool:
        """Take the fingers' pinch."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.magnify(1 + event.value(), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Show it larger with Ctrl; give the tool the plain wheel."""
        notches = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.magnify(STEP_LARGER**notches, event.position())
        elif self._tool is not None:
            self._tool.wheel(self.place_at(event.position()), notches)
            self.update()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture anew."""
        super().resizeEvent(event)
        self._redraw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Use the tool, take the split to the pointer, or take hold of what is shown larger."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._held = event.position()
        if self._tool is not None:
            self._tool.press(self.place_at(self._held))
            self.update()
        elif self.view is View.COMPARE:
            self._split_at(self._held.x())
        elif not self.lens.large:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag whatever is held."""
        here = event.position()
        held = self._held if event.buttons() & Qt.MouseButton.LeftButton else None
        if self._tool is not None:
            place = self.place_at(here)
            if held is None:
                self._tool.hover(place)
            else:
                self._tool.drag(place, place - self.place_at(held))
            self.update()
        elif held is not None and self.view is View.COMPARE:
            self._split_at(here.x())
        elif held is not None and self.lens.large:
            self.lens.move(self._part_at(here) - self._part_at(held))
            self._redraw()
        self._held = here if held is not None else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._tool is not None and self._held is not None:
            self._tool.release(self.place_at(event.position()))
            self.update()
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all of the picture again."""
        if self._tool is not None:
            self.mousePressEvent(event)  # to a tool every click is one
        else:
            self.magnify(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the split by arrow keys."""
        steps = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP, Qt.Key.Key_Home: -1.0, Qt.Key.Key_End: 1.0}
        step = steps.get(Qt.Key(event.key()))
        if self._tool is not None and self._tool.key(event):
            self.update()
        elif self.view is View.COMPARE and step is not None:
            self.split += step
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, with the corners of a card."""
        painter = QPainter(self)
        area, projector = self.picture_rect(), self._projector
        projector.project(self._device_size(area))
        if projector.picture is None or projector.after is None:
            painter.fillRect(self.rect(), colour("canvas"))
            draw_waiting(painter, self.size(), self.words)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)  # where the screen has more pixels than it
        painter.drawImage(area, projector.after)
        if projector.before is not None:
            self._draw_before(painter, area, projector.before)
        if self._tool is not None and projector.picture.state is not State.SLATE:
            painter.setClipRect(area)
            self._tool.paint(painter, self)
            painter.setClipping(False)
        draw_surroundings(painter, area if area.contains(event.rect()) else self.rect(), area)
        self._draw_remarks(painter, area)
        if self._inviting:
            draw_invitation(painter, area, self.tr("Drop pictures or clips to use them as backgrounds"))

    def _redraw(self) -> None:
        """Show the same picture otherwise."""
        self._projector.renew()
        self.update()

    def _fresh(self) -> QRegion:
        """Give where a new picture of the same size is seen: not the bands, nor under what covers it."""
        fresh = QRegion(self.picture_rect())
        for cover in self.covers:
            if cover.isVisible() and cover.parentWidget() is self:
                place, rim = cover.geometry(), CORNER_PX
                fresh -= QRegion(place.adjusted(rim, 0, -rim, 0)) + QRegion(place.adjusted(0, rim, 0, -rim))
        return fresh

    def _device_size(self, area: QRect) -> Size:
        size = area.size() * self.devicePixelRatioF()
        return max(size.width(), 1), max(size.height(), 1)

    def _part_at(self, point: QPointF) -> QPointF:
        area = self.picture_rect()
        return QPointF(
            (point.x() - area.left()) / max(area.width(), 1), (point.y() - area.top()) / max(area.height(), 1)
        )

    def _split_at(self, x: float) -> None:
        area = self.picture_rect()
        self.split = (x - area.left()) / max(area.width(), 1)

    def _draw_before(self, painter: QPainter, area: QRect, before: QImage) -> None:
        x = area.left() + round(self._split * area.width())
        painter.setClipRect(QRect(area.left(), area.top(), x - area.left(), area.height()))
        painter.drawImage(area, before)
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        draw_knob(painter, QPointF(x, area.center().y()), focused=self.hasFocus())
        for words, edge, align in (
            (self.tr("Before"), area.left() + 14, Qt.AlignmentFlag.AlignLeft),
            (self.tr("After"), area.right() - 14, Qt.AlignmentFlag.AlignRight),
        ):
            draw_pill(painter, words, QPointF(edge, area.top() + 14), align)

    def _draw_remarks(self, painter: QPainter, area: QRect) -> None:
        """Say what dragging does now, and how large the picture is shown."""
        words = self._tool.hint if self._tool is not None else self.remark
        if words and self.view is not View.COMPARE:
            middle = QPointF(area.center().x(), area.top() + 14)
            draw_pill(painter, words, middle, Qt.AlignmentFlag.AlignHCenter, area.width() - 28.0)
        if self.lens.large:
            percent = f"{100 * self.lens.zoom:.0f} %"
            draw_pill(painter, percent, QPointF(area.left() + 14, area.top() + 14), Qt.AlignmentFlag.AlignLeft)

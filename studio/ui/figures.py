"""How long each step takes, live over the preview: for whoever wants to know where the time goes."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from psutil import Process
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from studio.ui.words import milliseconds, number, said

if TYPE_CHECKING:
    from studio.live.engine import Status

WIDTH_PX, LINE_PX, GRAPH_PX, EDGE_PX, GAP_PX = 292, 19, 62, 12, 10
TOP_PX = 50  # below what is said at the upper edge of the picture
KEPT = 120
WHOLE_MS = 33.0  # a frame's time at 30 a second: a full bar
INK, FAINT, BAR = QColor(240, 243, 248), QColor(240, 243, 248, 60), QColor(122, 169, 255)
LEAST = (30.0, WHOLE_MS, 100.0)  # what a graph reaches to at least: pictures a second, ms, per cent of a core
SUMS = ("latency", "compositing")  # made of the others


class Figures(QWidget):
    """A card with pictures a second, latency and processor over the last minute, and a bar per step."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._steps: list[tuple[str, float]] = []
        self._kept: tuple[deque[float], ...] = tuple(deque(maxlen=KEPT) for _ in LEAST)
        self._process = Process()
        self._words: tuple[str, ...] = ("",) * len(LEAST)
        self._head = ""
        self._card = QPixmap()
        over.installEventFilter(self)
        self.hide()

    def show_status(self, status: Status) -> None:
        """Show the newest figures."""
        now = (status.fps_out, status.latency_ms, self._process.cpu_percent())
        for kept, figure in zip(self._kept, now, strict=True):
            kept.append(figure)
        if not self.isVisible():
            return
        self._steps = [(name, ms) for name, ms in status.ms.items() if name not in SUMS]
        rates = self.tr("{came} in, {left} out").format(came=number(status.fps_in), left=number(status.fps_out))
        self._head = rates
        percent = self.tr("{n} % CPU").format(n=number(now[2]))
        self._words = (self.tr("{n} a second").format(n=number(now[0])), milliseconds(now[1], 1), percent)
        self.setAccessibleName("   ".join((rates, *self._words[1:])))
        self._place()
        self._draw_card()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner of what it lies over."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the card; every picture below it asks for that, and new figures come twice a second."""
        if self._card.isNull():
            self._draw_card()
        QPainter(self).drawPixmap(0, 0, self._card)

    def _draw_card(self) -> None:
        self._card = QPixmap(self.size() * self.devicePixelRatioF())
        self._card.setDevicePixelRatio(self.devicePixelRatioF())
        self._card.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._card)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(10, 12, 16, 205))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(INK)
        line = QRectF(EDGE_PX, EDGE_PX - 2, self.width() - 2 * EDGE_PX, LINE_PX)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._head)
        wide = (line.width() - GAP_PX * (len(LEAST) - 1)) / len(LEAST)
        for place, (kept, least) in enumerate(zip(self._kept, LEAST, strict=True)):
            box = QRectF(EDGE_PX + place * (wide + GAP_PX), EDGE_PX + LINE_PX, wide, GRAPH_PX - 8)
            _draw_graph(painter, box, kept, least, self._words[place])
        for place, (name, ms) in enumerate(self._steps):
            top = EDGE_PX + LINE_PX + GRAPH_PX + place * LINE_PX
            _draw_step(painter, QRectF(EDGE_PX, top, line.width(), LINE_PX), said(titled(name)), ms)

    def _place(self) -> None:
        over = self.parentWidget()
        if over is not None:
            height = 2 * EDGE_PX + LINE_PX * (1 + len(self._steps)) + GRAPH_PX
            left = max(over.width() - WIDTH_PX - 60, 14)
            self.setGeometry(left, TOP_PX, WIDTH_PX, min(height, over.height() - TOP_PX - 14))


def titled(step: str) -> str:
    """Give the title of a step: a filter's own, or its name in plain words."""
    from studio.core.filter import FILTERS  # with OpenCV, after the first paint

    return FILTERS[step].title() if step in FILTERS.names() else step.capitalize()


def _draw_graph(painter: QPainter, where: QRectF, kept: deque[float], least: float, words: str) -> None:
    """Draw one figure over time with its newest value above; the graph reaches to `least` or to the most there was."""
    painter.setPen(INK)
    painter.drawText(QRectF(where.left(), where.top(), where.width(), LINE_PX), Qt.AlignmentFlag.AlignLeft, words)
    where = where.adjusted(0, LINE_PX, 0, 0)
    painter.setPen(QPen(FAINT, 1))
    painter.drawLine(where.bottomLeft(), where.bottomRight())
    most, step = max([least, *kept]), where.width() / (KEPT - 1)
    first = where.right() - step * (len(kept) - 1)
    points = [QPointF(first + n * step, where.bottom() - one / most * where.height()) for n, one in enumerate(kept)]
    painter.setPen(QPen(BAR, 1.5))
    painter.drawPolyline(QPolygonF(points))


def _draw_step(painter: QPainter, where: QRectF, name: str, ms: float) -> None:
    painter.setPen(INK)
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, milliseconds(ms, 2))
    room = QRectF(where.left() + 112, where.center().y() - 2.5, where.width() - 172, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(FAINT)
    painter.drawRoundedRect(room, 2.5, 2.5)
    painter.setBrush(BAR)
    painter.drawRoundedRect(QRectF(room.left(), room.top(), max(room.width() * min(ms / WHOLE_MS, 1), 2), 5), 2.5, 2.5)

"""The grip by which a card is dragged to another place, and the way of Tab through cards that were moved."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QSizePolicy, QWidget

from studio.ui.theme import colour, drawn

GRIP_PX = 14
DOT_PX = 1.25
GAP_PX = 4.0


class Grip(QWidget):
    """Six dots to take hold of; tells where the pointer is while it is held."""

    dragged = Signal(int)  # the pointer's height on the screen
    dropped = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        how = self.tr("Drag to another place; Alt+Up and Alt+Down move it by keys")
        self.setAccessibleName(self.tr("{name}: move").format(name=name))
        self.setAccessibleDescription(how)
        self.setToolTip(how)
        self.setFixedWidth(GRIP_PX)
        room = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        room.setRetainSizeWhenHidden(True)  # the name of a filter that stands alone begins where the others do
        self.setSizePolicy(room)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._from: int | None = None
        self._moving = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = round(event.globalPosition().y())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pointer is, once it has really moved."""
        if self._from is None:
            return
        height = round(event.globalPosition().y())
        self._moving = self._moving or abs(height - self._from) >= QApplication.startDragDistance()
        if self._moving:
            self.dragged.emit(height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        moved, self._moving, self._from = self._moving, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()
        if moved:
            self.dropped.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Answer the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Let the pointer go."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        held = self._from is not None
        painter.setBrush(colour("accent" if held else "muted" if self.underMouse() else "faint"))
        middle = QPointF(self.width() / 2 - 1, self.height() / 2)
        gap_px, dot_px = (one * drawn(GRIP_PX) / GRIP_PX for one in (GAP_PX, DOT_PX))
        for column in (-0.5, 0.5):
            for row in (-1, 0, 1):
                painter.drawEllipse(middle + QPointF(column, row) * gap_px, dot_px, dot_px)


def put_focus_in_order(cards: Iterable[QWidget]) -> None:
    """Let Tab go through the cards as they stand."""
    for before, after in pairwise(one for card in cards for one in _stops(card)):
        QWidget.setTabOrder(before, after)


def _stops(card: QWidget) -> list[QWidget]:
    found = [one for one in card.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [one for one in found if not isinstance(one.parent(), QAbstractSpinBox | QComboBox)]

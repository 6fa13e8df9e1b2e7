"""A slider for numbers of any range, and the row that pairs it with its figure."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle

from studio.ui.theme import colour, drawn

KNOB_PX = 14
TRACK_PX = 4


class Slider(QSlider):
    """A horizontal slider that jumps to where it is pressed and leaves the wheel to the page until it has focus."""

    def __init__(self, name: str, steps: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, steps)
        self.setPageStep(max(steps // 10, 1))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """As tall as a line of controls."""
        return QSize(120, drawn(24))

    def minimumSizeHint(self) -> QSize:
        """Short enough for a narrow panel."""
        return QSize(48, drawn(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, filled up to the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        knob, track = drawn(KNOB_PX), drawn(TRACK_PX)
        middle, left, right = self.height() / 2, knob / 2 + 2, self.width() - knob / 2 - 2
        x = left + self._share() * (right - left)
        start = right if self._mirrored() else left
        painter.setBrush(colour("track"))
        painter.drawRoundedRect(QRectF(left, middle - track / 2, right - left, track), track / 2, track / 2)
        painter.setBrush(colour("accent" if self.isEnabled() else "faint"))
        painter.drawRoundedRect(QRectF(min(start, x), middle - track / 2, abs(x - start), track), track / 2, track / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawEllipse(QPointF(x, middle), knob / 2 + 2, knob / 2 + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
        painter.drawEllipse(QPointF(x, middle), knob / 2, knob / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the place and hold the knob there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._move(event.position().x())
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self._move(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the knob go."""
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page; change the value only where the user works with this slider."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _mirrored(self) -> bool:
        return (self.layoutDirection() == Qt.LayoutDirection.RightToLeft) != self.invertedAppearance()

    def _share(self) -> float:
        """Where the knob is from the left edge, 0 to 1."""
        share = (self.value() - self.minimum()) / max(self.maximum() - self.minimum(), 1)
        return 1 - share if self._mirrored() else share

    def _move(self, x: float) -> None:
        left, span = drawn(KNOB_PX) // 2 + 2, self.width() - drawn(KNOB_PX) - 4
        position = QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), round(x) - left, max(span, 1), self._mirrored()
        )
        self.setSliderPosition(position)

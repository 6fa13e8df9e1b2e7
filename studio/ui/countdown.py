"""The seconds before a snapshot, large over the preview."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.ui.words import number

SIDE_PX = 96
EDGE_PX = 14


class Countdown(QWidget):
    """A disc with a figure; it lets every click through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(SIDE_PX, SIDE_PX)
        self.seconds = 0
        over.installEventFilter(self)
        self.hide()

    def show_seconds(self, seconds: int) -> None:
        """Show how many there are to go; 0 goes away."""
        self.seconds = seconds
        self.setAccessibleName(self.tr("Snapshot in {n}").format(n=number(seconds)))
        self.setVisible(seconds > 0)
        self._place()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner, where it hides nobody."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(10, 12, 16, 170))
        painter.drawEllipse(QRectF(self.rect()))
        font = painter.font()
        font.setPixelSize(SIDE_PX // 2)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(245, 247, 250))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, number(self.seconds))

    def _place(self) -> None:
        over = self.parentWidget()
        if over is not None:
            right = over.layoutDirection() == Qt.LayoutDirection.LeftToRight
            self.move(over.width() - self.width() - EDGE_PX if right else EDGE_PX, EDGE_PX)

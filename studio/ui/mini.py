"""The mini window: the preview alone, small and above all others, to see yourself while you do something else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QMouseEvent, QShowEvent

from studio.ui.preview import Preview

FRESH = QSize(320, 180)
SMALLEST = QSize(160, 90)


class Mini(Preview):
    """Dragged anywhere by the picture; a double click or Escape ends it."""

    shown_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Backlot, the picture"))
        self.setAccessibleName(self.tr("The picture in a small window"))
        self.setToolTip(self.tr("Drag it anywhere; a double click closes it"))
        self.setMinimumSize(SMALLEST)
        self.resize(FRESH)
        self._held: QPointF | None = None

    def toggle(self) -> None:
        """Show the window, or close it."""
        self.setVisible(not self.isVisible())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the window."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.globalPosition() - QPointF(self.pos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self._held is not None:
            self.move((event.globalPosition() - self._held).toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Close."""
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks here."""
        super().showEvent(event)
        self.shown_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks here."""
        super().hideEvent(event)
        self.shown_changed.emit(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go, and stay for the next time."""
        event.ignore()
        self.hide()

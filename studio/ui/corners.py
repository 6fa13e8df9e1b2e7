"""Round corners of what opens above the window."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QStyle, QStyleOption, QStylePainter, QWidget

Popup = TypeVar("Popup", bound=QWidget)


def rounded(popup: Popup) -> Popup:
    """Let what is behind show at the corners of a menu; the system's shadow would still be square."""
    popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    popup.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
    return popup


class PopupCard(QFrame):
    """A card that opens above the window, and goes when something else is clicked or Escape is pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("surface")
        rounded(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card: Qt leaves out whatever is behind the contents of a window that shows what is behind it."""
        option = QStyleOption()
        option.initFrom(self)
        QStylePainter(self).drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)

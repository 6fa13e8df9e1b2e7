"""Round corners of what opens above the window."""

from __future__ import annotations

import ctypes
from functools import lru_cache
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFrame, QStyle, QStyleOption, QStylePainter, QWidget

Popup = TypeVar("Popup", bound=QWidget)


def rounded(popup: Popup) -> Popup:
    """Let what is behind show at the corners of a menu; the system's shadow would still be square."""
    popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, shows_behind(QGuiApplication.platformName()))
    popup.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
    return popup


@lru_cache(maxsize=1)
def shows_behind(platform: str) -> bool:
    """Whether the screen shows what is behind a window; X11 does not without a compositor: it would be black.

    A compositor owns a selection of that name (Extended Window Manager Hints, "Compositing Managers").
    """
    if platform != "xcb":
        return True
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = x.XInternAtom.restype = x.XGetSelectionOwner.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    if not display:
        return False
    owner = x.XGetSelectionOwner(display, ctypes.c_void_p(x.XInternAtom(display, b"_NET_WM_CM_S0", 0)))
    x.XCloseDisplay(display)
    return bool(owner)


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

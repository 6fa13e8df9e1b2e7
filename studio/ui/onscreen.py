"""Keeps a window where it can be reached: the screen it was left on may be gone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

MARGINS = QSize(20, 60)  # for the window's frame and a panel
LEAST = (160, 80)  # pixels of a window that must be on some screen, so that it can be got hold of


def bring_on_screen(window: QWidget) -> None:
    """Move a window to the main screen where none shows enough of it."""
    if any(_enough(screen.availableGeometry() & window.frameGeometry()) for screen in QGuiApplication.screens()):
        return
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return
    room = screen.availableGeometry()
    window.resize(window.size().boundedTo(room.size()))
    frame = window.frameGeometry()
    frame.moveCenter(room.center())
    window.move(frame.topLeft())


def fits_screen(window: QWidget, size: QSize) -> bool:
    """Whether a window's screen has room for a size, with a frame around it."""
    return size.boundedTo(window.screen().availableSize() - MARGINS) == size


def _enough(seen: QRect) -> bool:
    return seen.width() >= LEAST[0] and seen.height() >= LEAST[1]

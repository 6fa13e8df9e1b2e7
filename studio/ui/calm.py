"""Whether the live picture may move less often: while its owner is in another program, and it is seen at best aside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from studio.core.frame import Picture, State

CALM_S = 0.038  # pictures shown aside are at least so far apart: each second one of thirty, every one of twenty-five


def seen_aside(shown: QWidget) -> bool:
    """Whether the program is not the one in use, and what is shown neither fills the screen nor is pointed at."""
    if QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive:
        return False
    return not shown.window().isFullScreen() and not shown.underMouse()


def too_soon(last: Picture | None, picture: Picture) -> bool:
    """Whether a picture follows so closely that somebody who looks aside misses nothing; a change of state is told."""
    if last is None or not last.state is picture.state is State.LIVE:
        return False
    return 0 <= picture.taken_s - last.taken_s < CALM_S

"""Lets a window follow its frame no faster than leaves time for the pictures."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent, QWindow

REST = 2.0  # times as long as the window took to lay itself out and to paint itself
MOST_REST_MS = 100
PLATFORMS = ("xcb",)  # Wayland holds sizes back by itself, and shows a window that is late outside its frame


def keep_pace(frame: QWindow | None) -> None:
    """Pace a window, where its system leaves that to it."""
    if frame is not None and QGuiApplication.platformName() in PLATFORMS and frame.findChild(Pace) is None:
        Pace(frame)


class Pace(QObject):
    """Holds new sizes of a window back while it rests from the last one; the newest always comes.

    A corner that is drawn gives sixty sizes a second, and for each the whole window is laid out and painted: on two
    cores that takes the time that the output needs.
    """

    def __init__(self, frame: QWindow, clock_s: Callable[[], float] = time.perf_counter) -> None:
        super().__init__(frame)
        self._frame, self._clock_s = frame, clock_s
        self._passing = self._late = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setTimerType(Qt.TimerType.PreciseTimer)
        self._rest.timeout.connect(self._rested)
        frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a size through, or keep it for later."""
        if self._passing or event.type() is not QEvent.Type.Resize:
            return False
        if self._rest.isActive():
            self._late = True
        else:
            self._follow()
        return True

    def _rested(self) -> None:
        if self._late:
            self._follow()

    def _follow(self) -> None:
        self._late, self._passing = False, True
        start_s = self._clock_s()
        try:
            QCoreApplication.sendEvent(self._frame, QResizeEvent(self._frame.size(), QSize()))
        finally:
            self._passing = False
        took_ms = 1000 * (self._clock_s() - start_s)
        self._rest.start(min(round(REST * took_ms), MOST_REST_MS))

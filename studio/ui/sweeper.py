"""Collects Python's garbage on the GUI thread alone: another thread, happening by, could destroy widgets."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500
THRESHOLDS = (2000, 20, 40)  # as Python counts them: new objects, then collections of the younger generation


class Sweeper(QObject):
    """Takes over from Python's own timing for as long as it lives."""

    def __init__(self) -> None:
        super().__init__()
        self._was_on = gc.isenabled()
        self._settled = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the generations that are due."""
        counts = gc.get_count()
        due = [place for place, (count, most) in enumerate(zip(counts, THRESHOLDS, strict=True)) if count > most]
        if due:
            gc.collect(max(due))

    def settle(self) -> None:
        """Take what is there now for lasting, so that looking through all of it never halts the window."""
        gc.freeze()
        self._settled = True

    def stop(self) -> None:
        """Give the timing back to whoever had it."""
        self._timer.stop()
        if self._settled:
            gc.unfreeze()
        if self._was_on:
            gc.enable()

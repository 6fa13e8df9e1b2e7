"""The picture alone on the whole screen: everything around it goes, and comes back with Escape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, Signal
from PySide6.QtWidgets import QLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

NONE = QMargins()


class FullScreen(QObject):
    """Watches a window, and takes its controls away while it fills the screen."""

    changed = Signal(bool)

    def __init__(self, window: QMainWindow, around: Sequence[QWidget], margins: Sequence[QLayout]) -> None:
        super().__init__(window)
        self._window = window
        self._around = tuple(around)
        self._margins = {layout: layout.contentsMargins() for layout in margins}
        self._were: tuple[QWidget, ...] = ()
        self.on = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window fills the screen, or no longer does."""
        if event.type() == QEvent.Type.WindowStateChange and self._window.isFullScreen() != self.on:
            self._turn(self._window.isFullScreen())
        return super().eventFilter(watched, event)

    def _turn(self, on: bool) -> None:
        self.on = on
        if on:
            self._were = tuple(one for one in self._around if not one.isHidden())
        for one in self._were:
            one.setVisible(not on)
        for layout, margins in self._margins.items():
            layout.setContentsMargins(NONE if on else margins)
        self.changed.emit(on)

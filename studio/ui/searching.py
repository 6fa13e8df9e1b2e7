"""A line to search in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from studio.ui.icons import pixmap
from studio.ui.theme import colour, drawn
from studio.ui.wiping import SIDE_PX, Wipe


class SearchLine(QLineEdit):
    """A magnifier before the words, and behind them what clears them."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = QLabel()
        self.mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.wipe = Wipe(self, self.tr("Clear the search"), self.mark)
        self.wipe.clicked.connect(self.clear)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._tint()

    def _tint(self) -> None:
        self.mark.setPixmap(pixmap("search", colour("faint").name(), drawn(SIDE_PX), self.devicePixelRatioF()))

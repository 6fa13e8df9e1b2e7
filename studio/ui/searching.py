"""A line to search in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton

from studio.ui.icons import icon, pixmap
from studio.ui.theme import colour, drawn

MARK_PX = 16
GAP_PX = 6


class SearchLine(QLineEdit):
    """A magnifier before the words and what clears them behind: Qt's own keep one size, however large the words are."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = QLabel()
        self.mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.wipe = QToolButton()
        self.wipe.setAccessibleName(self.tr("Clear the search"))
        self.wipe.setToolTip(self.tr("Clear the search"))
        self.wipe.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wipe.setCursor(Qt.CursorShape.ArrowCursor)
        self.wipe.hide()
        self.wipe.clicked.connect(self.clear)
        self.textChanged.connect(lambda words: self._make_room())
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_PX, 0, GAP_PX, 0)
        row.addWidget(self.mark)
        row.addStretch(1)
        row.addWidget(self.wipe)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, the size of words, and the way in which the language runs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._tint()

    def _tint(self) -> None:
        side = drawn(MARK_PX)
        self.mark.setPixmap(pixmap("search", colour("faint").name(), side, self.devicePixelRatioF()))
        self.wipe.setIconSize(QSize(side, side))
        self.wipe.setIcon(icon("close", "muted"))
        self._make_room()

    def _make_room(self) -> None:
        """Keep the words off what stands beside them."""
        self.wipe.setVisible(bool(self.text()))
        taken = drawn(MARK_PX) + 2
        before, behind = taken, taken if self.text() else 0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            before, behind = behind, before
        self.setTextMargins(before, 0, behind, 0)

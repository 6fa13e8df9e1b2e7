"""The button within a line that empties it: Qt's own keeps one size and one colour, however the window is dressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from studio.ui.icons import icon
from studio.ui.theme import drawn

SIDE_PX = 16
EDGE_PX = 6  # between the edge of a line and what stands within


class Wipe(QToolButton):
    """Stands behind the words of a line while there are any; pressing it is whoever's line it is to hear."""

    def __init__(self, line: QLineEdit, name: str, before: QWidget | None = None) -> None:
        super().__init__()
        self._line, self._before = line, before
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        row = QHBoxLayout(line)
        row.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        if before is not None:
            row.addWidget(before)
        row.addStretch(1)
        row.addWidget(self)
        line.textChanged.connect(lambda words: self._make_room())
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, the size of words, and the way in which the language runs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._tint()

    def _tint(self) -> None:
        self.setIconSize(QSize(drawn(SIDE_PX), drawn(SIDE_PX)))
        self.setIcon(icon("close", "muted"))
        self._make_room()

    def _make_room(self) -> None:
        """Keep the words off what stands beside them."""
        self.setVisible(bool(self._line.text()))
        taken = drawn(SIDE_PX) + 2
        before, behind = taken if self._before is not None else 0, taken if self._line.text() else 0
        if self._line.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            before, behind = behind, before
        self._line.setTextMargins(before, 0, behind, 0)

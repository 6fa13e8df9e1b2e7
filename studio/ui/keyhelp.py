"""The list of keys, for whoever asks what they do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from studio.ui.keys import explained
from studio.ui.onscreen import MARGINS
from studio.ui.surface import scrolled
from studio.ui.theme import room
from studio.ui.words import ltr

COLUMNS = 2


class KeyHelp(QDialog):
    """All keys with what they do, in two columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._keys = QWidget()
        self._keys.setObjectName("plain")
        table = QGridLayout(self._keys)
        table.setContentsMargins(0, 0, 6, 0)
        table.setHorizontalSpacing(16)
        table.setVerticalSpacing(7)
        lines = explained()
        down = -(-len(lines) // COLUMNS)
        for place, (keys, what) in enumerate(lines):
            name, words = QLabel(ltr(keys)), QLabel(what)
            name.setObjectName("strong")
            words.setObjectName("muted")
            words.setWordWrap(True)
            column = 3 * (place // down)
            table.addWidget(name, place % down, column, Qt.AlignmentFlag.AlignTop)
            table.addWidget(words, place % down, column + 1, Qt.AlignmentFlag.AlignTop)
            table.setColumnStretch(column + 1, 1)
        table.setColumnMinimumWidth(2, 12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(22, 18, 22, 16)
        rows.setSpacing(14)
        self._area = scrolled(self._keys)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # arrow keys scroll it
        rows.addWidget(self._area, 1)
        rows.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as the words need and the screen allows."""
        super().showEvent(event)
        most = self.screen().availableSize() - MARGINS
        self.resize(min(room(960, 0.6), most.width()), self.height())
        needed = self._keys.heightForWidth(self._area.width()) + self.height() - self._area.height()
        self.resize(self.width(), min(needed, most.height()))

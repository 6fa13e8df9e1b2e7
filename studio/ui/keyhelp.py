"""The list of keys, for whoever asks what they do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from studio.ui.keys import explained
from studio.ui.surface import fit
from studio.ui.theme import room
from studio.ui.words import ltr

COLUMNS = 2


class KeyHelp(QDialog):
    """All keys with what they do, in two columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        table = QGridLayout()
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
        rows.addLayout(table)
        rows.addStretch(1)
        rows.addWidget(buttons)
        self.setMinimumWidth(room(860, 0.6))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need."""
        super().showEvent(event)
        fit(self)

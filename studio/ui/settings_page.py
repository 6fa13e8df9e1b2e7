"""What every page of the settings is, and the small things on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget


class SettingsPage(QWidget):
    """One page, its rows from the top."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(4, 14, 10, 4)
        self.rows.setSpacing(10)
        self.rows.setAlignment(Qt.AlignmentFlag.AlignTop)


def muted(words: str) -> QLabel:
    """Give an explanation."""
    label = QLabel(words)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def rule() -> QFrame:
    """Give a line between two things."""
    line = QFrame()
    line.setObjectName("rule")
    return line

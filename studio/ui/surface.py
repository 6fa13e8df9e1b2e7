"""The cards that the window is laid out of."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


def surface(*contents: QWidget) -> QFrame:
    """Put things on one card."""
    card = QFrame()
    card.setObjectName("surface")
    rows = QVBoxLayout(card)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    for one in contents:
        rows.addWidget(one)
    return card

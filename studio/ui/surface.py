"""The cards that the window is laid out of."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

GAP_PX = 6


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


def fit(dialog: QDialog) -> None:
    """Make a dialog as high as its words need at its width."""
    rows = dialog.layout()
    if rows is not None:
        needed = max(rows.totalHeightForWidth(dialog.width()), rows.totalMinimumSize().height())
        dialog.resize(dialog.width(), max(dialog.height(), needed))
        dialog.setMinimumHeight(needed)


def put_below(popup: QWidget, button: QWidget, far: bool = False) -> None:
    """Put a popup below a button, side under side: where lines begin, or at their far end; never off the screen."""
    right = far != popup.isRightToLeft()
    corner = button.mapToGlobal(QPoint(button.width() - popup.width() if right else 0, button.height() + GAP_PX))
    there = button.screen().availableGeometry()
    left = min(max(corner.x(), there.left()), there.right() - popup.width())
    popup.move(max(left, there.left()), corner.y())

"""The cards that the window is laid out of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studio.ui.theme import SIDE_GROWTH, room

GAP_PX = 6
SIDE_PX = 396


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


class Side(QWidget):
    """The column beside the picture: it grows with the words, and gives way where the window is small."""

    def __init__(self, *cards: QWidget) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        for card in cards:
            rows.addWidget(card)
        rows.setStretch(len(cards) - 1, 1)

    def sizeHint(self) -> QSize:
        """As wide as its words want."""
        return QSize(room(SIDE_PX, SIDE_GROWTH), super().sizeHint().height())


def swap(these: Sequence[QWidget], those: Sequence[QWidget], on: bool) -> None:
    """Show these, or those in their place; the focus of what goes is on the first of what comes."""
    coming, going = (these, those) if on else (those, these)
    focused = any(one.hasFocus() for one in going)
    for one in coming:
        one.setVisible(True)
    if focused:
        coming[0].setFocus()
    for one in going:
        one.setVisible(False)


def empty(row: QLayout) -> None:
    """Do away with the widgets of a layout; `takeAt` would leave behind what it held each of them by."""
    while (item := row.itemAt(0)) is not None and (widget := item.widget()) is not None:
        row.removeWidget(widget)
        widget.hide()  # at once: it is deleted only when the event loop has come round
        widget.deleteLater()


def scrolled(page: QWidget) -> QScrollArea:
    """Let something scroll down where the screen is small or the words are large."""
    area = QScrollArea()
    area.setObjectName("plain")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area


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

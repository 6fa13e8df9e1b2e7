"""What every tool on the preview answers; the preview knows no more of them than this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

if TYPE_CHECKING:
    from studio.ui.preview import Preview

NUDGE = 0.02  # of the picture: what an arrow key moves
NOTCH = 1.06  # for one notch of the wheel
KEYS = {
    Qt.Key.Key_Left: QPointF(-NUDGE, 0),
    Qt.Key.Key_Right: QPointF(NUDGE, 0),
    Qt.Key.Key_Up: QPointF(0, -NUDGE),
    Qt.Key.Key_Down: QPointF(0, NUDGE),
}


class Tool:
    """Places are parts of the picture as it goes on air, whichever way round and however large the preview shows it."""

    cursor = Qt.CursorShape.OpenHandCursor

    @property
    def hint(self) -> str:
        """What dragging does now, in one line."""
        return ""

    def press(self, place: QPointF) -> None:
        """Begin, where the button went down."""

    def drag(self, place: QPointF, by: QPointF) -> None:
        """Go on to a place; `by` is how far that is from the last."""

    def release(self, place: QPointF) -> None:
        """End."""

    def hover(self, place: QPointF) -> None:
        """Follow the pointer while no button is down."""

    def wheel(self, place: QPointF, notches: float) -> None:
        """Answer the wheel."""

    def key(self, event: QKeyEvent) -> bool:
        """Take a key; False where it means nothing here."""
        step = KEYS.get(Qt.Key(event.key()))
        if step is not None:
            self.drag(QPointF(0.5, 0.5), step)
            return True
        turn = {Qt.Key.Key_Plus: 1.0, Qt.Key.Key_Equal: 1.0, Qt.Key.Key_Minus: -1.0}.get(Qt.Key(event.key()))
        if turn is not None:
            self.wheel(QPointF(0.5, 0.5), turn)
        return turn is not None

    def paint(self, painter: QPainter, preview: Preview) -> None:
        """Draw over the picture what there is to see."""

    def leave(self) -> None:
        """Lay the tool down."""

    def tr(self, words: str) -> str:
        """Say it in the language of the window."""
        return QCoreApplication.translate(type(self).__name__, words)

"""The photos of a queue as a list: thumbnail, name, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.stills.batch import Fate
from studio.ui.icons import pixmap
from studio.ui.row import RowView
from studio.ui.theme import LINE_GROWTH, colour, room

ROW = QSize(216, 60)
THUMB_PX = 48
EDGE_PX = 4
RADIUS = 7.0
DOT_PX = 4.0


@dataclass(slots=True)
class Entry:
    """One photo of the queue."""

    path: Path
    fate: Fate = Fate.WAITING
    note: str = ""
    thumbnail: QPixmap | None = None
    result: Path | None = None
    icon: QIcon | None = None  # the row is drawn by hand

    @property
    def words(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def hint(self) -> str:
        """What became of it, in full."""
        return f"{self.path.name}: {self.note or fate_words(self.fate)}"


def fate_words(fate: Fate) -> str:
    """Say what became of a photo."""
    translate = QCoreApplication.translate
    return {
        Fate.WAITING: translate("Fate", "Waiting"),
        Fate.WORKING: translate("Fate", "Developing"),
        Fate.DONE: translate("Fate", "Done"),
        Fate.KEPT: translate("Fate", "Done before"),
        Fate.FAILED: translate("Fate", "Failed"),
    }[fate]


class Entries(RowView[Entry]):
    """The list; a click opens a photo, and the Delete key takes it out."""

    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("Queue", "Photos in the queue"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(EntryDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell that a photo is to go; letters are the page's."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        elif event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def row_of(self, path: Path) -> int:
        """Find a photo; -1 where it is not in the list."""
        return next((row for row, entry in enumerate(self.rows) if entry.path == path), -1)

    def touch(self, row: int) -> None:
        """Show one row anew."""
        self.update(self.model().index(row, 0))


class EntryDelegate(QStyledItemDelegate):
    """Draws one photo of the queue."""

    def __init__(self, entries: Entries) -> None:
        super().__init__(entries)
        self._entries = entries

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike, and as high as two lines of words."""
        return QSize(ROW.width(), room(ROW.height(), LINE_GROWTH))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        entry = self._entries.rows[index.row()]
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(option.rect).adjusted(0, 2, 0, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("tint" if chosen else "hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = box.right() - THUMB_PX - EDGE_PX if mirrored else box.left() + EDGE_PX
        thumb = QRectF(left, box.center().y() - THUMB_PX / 2, THUMB_PX, THUMB_PX)
        _draw_thumb(painter, thumb, entry)
        if mirrored:
            words = QRectF(box.left() + 8, box.top(), box.width() - THUMB_PX - EDGE_PX - 18, box.height())
        else:
            words = QRectF(thumb.right() + 10, box.top(), box.right() - thumb.right() - 18, box.height())
        _draw_words(painter, words, entry, chosen)
        painter.restore()


def _draw_thumb(painter: QPainter, where: QRectF, entry: Entry) -> None:
    card = QPainterPath()
    card.addRoundedRect(where, RADIUS, RADIUS)
    painter.fillPath(card, colour("raised"))
    if entry.thumbnail is None:
        side = 22.0
        drawn = pixmap("image", colour("faint").name(), side, painter.device().devicePixelRatioF())
        painter.drawPixmap(where.center() - QPointF(side / 2, side / 2), drawn)
        return
    painter.save()
    painter.setClipPath(card)
    source = QRectF(entry.thumbnail.rect())
    edge = min(source.width(), source.height())
    cut = QRectF((source.width() - edge) / 2, (source.height() - edge) / 4, edge, edge)  # heads are above the middle
    painter.drawPixmap(where, entry.thumbnail, cut)
    painter.restore()


def _draw_words(painter: QPainter, where: QRectF, entry: Entry, chosen: bool) -> None:
    lines, elide = painter.fontMetrics(), Qt.TextElideMode.ElideMiddle
    upper = QRectF(where.left(), where.center().y() - lines.height() - 1, where.width(), lines.height())
    lower = QRectF(where.left(), where.center().y() + 1, where.width(), lines.height())
    align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.setPen(colour("accent" if chosen else "ink"))
    painter.drawText(upper, align, lines.elidedText(entry.words, elide, int(where.width())))
    token = {Fate.WORKING: "accent", Fate.DONE: "good", Fate.KEPT: "good", Fate.FAILED: "live"}.get(entry.fate, "faint")
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = lower.right() - DOT_PX if mirrored else lower.left() + DOT_PX
    painter.setBrush(colour(token))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(x, lower.center().y()), DOT_PX, DOT_PX)
    painter.setPen(QPen(colour("muted")))
    beside = lower.adjusted(0, 0, -14, 0) if mirrored else lower.adjusted(14, 0, 0, 0)
    words = entry.note if entry.fate is Fate.FAILED and entry.note else fate_words(entry.fate)
    painter.drawText(beside, align, lines.elidedText(words, Qt.TextElideMode.ElideRight, int(beside.width())))

"""The tiles of the gallery: one row, drawn by hand."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QIcon,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QListView, QStyle

from studio.core.frame import Image
from studio.ui.row import RowView
from studio.ui.theme import colour, drawn
from studio.ui.thumbs import ThumbDelegate, draw_caption, draw_ring, draw_sign, draw_thumb, thumb_place, tile_size
from studio.ui.values import OWN, Item
from studio.ui.words import said

THUMB = QSize(108, 61)
STAR = QColor("#ffd257")
STAR_PX, EMPTY_PX = 22, 40


@dataclass(slots=True)
class Tile:
    """A background in the gallery: its thumbnail once that is drawn, whether it is on, whether it is a favourite."""

    item: Item
    thumbnail: QPixmap | None = None
    applied: bool = False
    favourite: bool = False
    icon: QIcon | None = None  # the tile is drawn by hand

    @property
    def words(self) -> str:
        """The name below the picture."""
        return named(self.item)

    @property
    def hint(self) -> str:
        """What the pointer tells."""
        about = said(self.item.about) or self.words
        translate = QCoreApplication.translate
        return translate("Gallery", "{name}, a favourite").format(name=about) if self.favourite else about


class Tiles(RowView[Tile]):
    """One row of tiles; the wheel runs through them."""

    lines = 1  # of tiles, one above the other
    wheeled = Signal(int)
    moved = Signal(int)  # to a row, by keys
    delete_pressed = Signal()
    starred = Signal(int)  # the row whose star was pressed
    menu_wanted = Signal(object)  # where, on the screen; the tile is the current one

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("Gallery", "Backgrounds"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ThumbDelegate(self, THUMB, self._draw_tile))
        self._take_room()
        self.setViewportMargins(8, 0, 8, 0)
        self.setMouseTracking(True)
        self._turned = 0
        self._empty = ""

    def say_empty(self, words: str) -> None:
        """Say why there is nothing; no words where there is something."""
        self._empty = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles, or why there are none."""
        super().paintEvent(event)
        if self._empty:
            painter = QPainter(self.viewport())
            painter.setPen(colour("muted"))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(EMPTY_PX, 0, -EMPTY_PX, 0), middle, self._empty)

    def _draw_tile(self, painter: QPainter, box: QRectF, row: int, state: QStyle.StateFlag) -> None:
        """Draw picture and name, a ring around the one that is on, and a star where it is one or can become one."""
        tile, thumb = self.rows[row], thumb_place(box, THUMB)
        draw_thumb(painter, thumb, tile.thumbnail, QColor(tile.item.colour) if tile.item.colour else colour("raised"))
        if tile.thumbnail is None and not tile.item.colour:
            draw_sign(painter, thumb, tile.item.icon)
        focused, hovered = bool(state & QStyle.StateFlag.State_HasFocus), bool(state & QStyle.StateFlag.State_MouseOver)
        draw_ring(painter, thumb, applied=tile.applied, focused=focused, hovered=hovered)
        if tile.favourite or hovered or focused:
            _draw_star(painter, star_place(box), tile.favourite)
        draw_caption(painter, box, thumb, tile.words, strong=tile.applied)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of words."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._take_room()

    def _take_room(self) -> None:
        self.setFixedHeight(self.lines * tile_size(self, THUMB).height() + 14)
        self.scheduleDelayedItemsLayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Run through the backgrounds; sideways turns scroll."""
        turn = event.angleDelta()
        if abs(turn.x()) > abs(turn.y()):
            super().wheelEvent(event)
            return
        self._turned += turn.y()
        while abs(self._turned) >= 120:
            step = -1 if self._turned > 0 else 1
            self._turned += 120 * step
            self.wheeled.emit(step)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press on a star for itself; anywhere else it chooses."""
        row = self._star_at(event.position())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.starred.emit(row)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a star go; that is no click on its tile."""
        if self._star_at(event.position()) < 0:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two presses on a star are two presses."""
        if self._star_at(event.position()) >= 0:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _star_at(self, where: QPointF) -> int:
        index = self.indexAt(where.toPoint())
        inside = index.isValid() and star_place(QRectF(self.visualRect(index))).contains(where)
        return index.row() if inside else -1

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Tell where a menu is wanted, by the right button or by its key."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos())) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell where the keys lead; merely coming here by Tab chooses nothing."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
            return
        if event.key() == Qt.Key.Key_F and not event.modifiers() and self.current_row >= 0:
            self.starred.emit(self.current_row)
            return
        if event.text().isalnum():
            event.ignore()  # letters and figures are the window's keys; to search there is the line above
            return
        before = self.current_row
        super().keyPressEvent(event)
        if self.current_row != before:
            self.moved.emit(self.current_row)


def named(item: Item) -> str:
    """Name a background; the name of a file of the user's own is left as it is."""
    return item.title if item.group == OWN else said(item.title)


def star_place(tile: QRectF) -> QRectF:
    """Say where in a tile its star is."""
    thumb = thumb_place(tile, THUMB)
    side = drawn(STAR_PX)
    return QRectF(thumb.right() - side - 2, thumb.top() + 2, side, side)


def as_pixmap(image: Image) -> QPixmap:
    """Give an image as Qt's own copy."""
    height, width = image.shape[:2]
    return QPixmap.fromImage(QImage(image.data, width, height, width * 3, QImage.Format.Format_BGR888))


def _draw_star(painter: QPainter, where: QRectF, full: bool) -> None:
    """Draw a star on a dark disc, so that it is seen on every picture."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawEllipse(where)
    outer = where.width() * 0.34
    corners = []
    for corner in range(10):
        angle, radius = corner * math.pi / 5, outer if corner % 2 == 0 else outer * 0.45
        corners.append(where.center() + QPointF(math.sin(angle), -math.cos(angle)) * radius)
    painter.setPen(QPen(STAR if full else QColor("#ffffff"), 1.25))
    painter.setBrush(STAR if full else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(corners)

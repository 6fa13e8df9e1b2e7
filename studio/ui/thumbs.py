"""How a picture in a row is drawn: with round corners, a ring around it, and a line of words below."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.ui.icons import pixmap
from studio.ui.theme import colour, drawn, room

RADIUS = 8.0
SIGN_PX = 24
THUMB_GROWTH = 0.3  # of pictures in a row: what they take, the live picture lacks
LEAST = 0.8  # of the size of other words, for a caption that would not fit
GAP_PX = 2  # between two captions
BESIDE_PX, ABOVE_PX, BELOW_PX = 5, 5, 4  # around the picture


Draw = Callable[[QPainter, QRectF, int, QStyle.StateFlag], None]  # on the place of a row, as it is now


class ThumbDelegate(QStyledItemDelegate):
    """Draws each row of a list as a picture with a line of words below it."""

    def __init__(self, view: QListView, thumb: QSize, draw: Draw) -> None:
        super().__init__(view)
        self._view, self._thumb, self._draw = view, thumb, draw

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All are alike."""
        return tile_size(self._view, self._thumb)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._draw(painter, QRectF(option.rect), index.row(), option.state)
        painter.restore()


def tile_size(view: QWidget, thumb: QSize) -> QSize:
    """Give the size of a picture with a line of words below it; both grow with the words."""
    thumb = _grown(thumb)
    return QSize(thumb.width() + 2 * BESIDE_PX, thumb.height() + 13 + view.fontMetrics().height())


def thumb_place(tile: QRectF, thumb: QSize) -> QRectF:
    """Say where in a tile its picture is."""
    thumb = _grown(thumb)
    left = tile.left() + (tile.width() - thumb.width()) / 2
    return QRectF(left, tile.top() + ABOVE_PX, thumb.width(), thumb.height())


def draw_thumb(painter: QPainter, where: QRectF, picture: QPixmap | None, ground: QColor) -> None:
    """Draw a picture with round corners; the ground alone where there is none."""
    card = QPainterPath()
    card.addRoundedRect(where, RADIUS, RADIUS)
    painter.fillPath(card, ground)
    if picture is not None:
        painter.save()
        painter.setClipPath(card)
        painter.drawPixmap(where, picture, QRectF(picture.rect()))
        painter.restore()


def draw_sign(painter: QPainter, where: QRectF, name: str) -> None:
    """Draw an icon where there is no picture."""
    side = drawn(SIGN_PX)
    sign = pixmap(name, colour("muted").name(), side, painter.device().devicePixelRatioF())
    painter.drawPixmap(round(where.center().x() - side / 2), round(where.center().y() - side / 2), sign)


def draw_ring(painter: QPainter, where: QRectF, *, applied: bool, focused: bool, hovered: bool) -> None:
    """Draw the ring that says whether a picture is the one that is on, in the focus or under the pointer."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if applied:
        painter.setPen(QPen(colour("accent"), 3))
        painter.drawRoundedRect(where.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
    elif focused:
        painter.setPen(QPen(colour("ink"), 2, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(where.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
    else:
        painter.setPen(QPen(colour("faint" if hovered else "line"), 1))
        painter.drawRoundedRect(where, RADIUS, RADIUS)


def draw_caption(painter: QPainter, tile: QRectF, thumb: QRectF, words: str, *, strong: bool) -> None:
    """Write the words below a picture."""
    painter.setPen(colour("ink" if strong else "muted"))
    top = thumb.bottom() + BELOW_PX
    width = caption_width(tile)
    caption = QRectF(tile.center().x() - width / 2, top, width, tile.bottom() - top)
    line = painter.fontMetrics().ascent()
    painter.setFont(caption_font(painter.font(), words, width))
    caption.translate(0, line - painter.fontMetrics().ascent())  # large or small, all stand on one line
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))
    painter.drawText(caption, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, shown)


def caption_width(tile: QRectF) -> float:
    """Say how wide the words below a picture may be."""
    return tile.width() - GAP_PX


def caption_font(font: QFont, words: str, width: float) -> QFont:
    """Give the font of a caption: as large as fits, within bounds."""
    fitted = QFont(font)
    for px in range(font.pixelSize(), math.ceil(LEAST * font.pixelSize()) - 1, -1):
        fitted.setPixelSize(px)
        if QFontMetrics(fitted).horizontalAdvance(words) <= width:
            break
    return fitted


def _grown(thumb: QSize) -> QSize:
    return QSize(room(thumb.width(), THUMB_GROWTH), room(thumb.height(), THUMB_GROWTH))

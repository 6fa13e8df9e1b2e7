"""What the preview draws over and around the picture."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QRegion

from studio.ui.theme import colour

RADIUS = 14.0
PILL_PX = 20.0  # of its width are not words
ENDLESS_PX = 10_000.0
KNOB_PX = 17.0


def as_image(pixels: NDArray[np.uint8]) -> QImage:
    """Give pixels (h, w, 4) as Qt draws them; whoever holds them keeps them as long as the image is drawn."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)


def draw_knob(painter: QPainter, middle: QPointF, *, focused: bool) -> None:
    """Draw the knob of the split."""
    painter.setPen(QPen(colour("accent"), 3) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor("white"))
    painter.drawEllipse(middle, KNOB_PX, KNOB_PX)
    painter.setPen(QPen(QColor("#20242c"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for side in (-1, 1):
        tip = middle + QPointF(9 * side, 0)
        painter.drawPolyline([tip + QPointF(-4 * side, -5), tip, tip + QPointF(-4 * side, 5)])


def draw_surroundings(painter: QPainter, all_of_it: QRect, area: QRect) -> None:
    """Paint what is not picture: the bands beside it and its four corners."""
    ink = colour("canvas")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for corner in _corners(area.getRect()):
        painter.fillPath(corner, ink)
    if all_of_it != area:
        for band in QRegion(all_of_it) - QRegion(area):  # type: ignore[attr-defined]  # its stubs lack it
            painter.fillRect(band, ink)


def draw_invitation(painter: QPainter, area: QRect, words: str) -> None:
    """Say that something may be dropped here."""
    painter.setPen(QPen(colour("accent"), 3, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(10, 12, 16, 170))
    painter.drawRoundedRect(QRectF(area).adjusted(6, 6, -6, -6), RADIUS - 4, RADIUS - 4)
    painter.setPen(QColor("white"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)


def draw_waiting(painter: QPainter, size: QSize, words: str) -> None:
    """Draw an empty card that says why it is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("stage"))
    fitted = QSize(16, 9).scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    card = QRectF(0, 0, fitted.width(), fitted.height())
    card.moveCenter(QPointF(size.width() / 2, size.height() / 2))
    painter.drawRoundedRect(card, RADIUS, RADIUS)
    painter.setPen(colour("muted"))
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, words)


def draw_pill(
    painter: QPainter, words: str, corner: QPointF, align: Qt.AlignmentFlag, widest_px: float = ENDLESS_PX
) -> None:
    """Draw words on a dark pill whose upper left or right corner, or the middle of its upper edge, is at `corner`."""
    how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.setPen(QColor("white"))  # without a pen Qt measures no words
    needed = painter.boundingRect(QRectF(0, 0, widest_px - PILL_PX, ENDLESS_PX), how, words)
    width, height = needed.width() + PILL_PX, needed.height() + 8
    radius = (painter.fontMetrics().height() + 8) / 2
    shares = {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}
    left = corner.x() - width * shares.get(align, 0.0)
    pill = QRectF(left, corner.y(), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 16, 190))
    painter.drawRoundedRect(pill, radius, radius)
    painter.setPen(QColor("white"))
    painter.drawText(pill, how, words)


@lru_cache(maxsize=4)
def card(width: int, height: int, scale: float, fill: str, line: str) -> QPixmap:
    """Give a card with round corners, drawn once, for what lies over the picture and is painted as often."""
    drawn = QPixmap(QSize(width, height) * scale)
    drawn.setDevicePixelRatio(scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), 1))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(QRectF(0, 0, width, height).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 2, RADIUS - 2)
    painter.end()
    return drawn


@lru_cache(maxsize=4)
def _corners(area: tuple[int, int, int, int]) -> tuple[QPainterPath, ...]:
    """Give what a card's round corners leave of its rectangle; four small shapes are filled faster than one large."""
    place, card = QRectF(*area), QPainterPath()
    card.addRoundedRect(place, RADIUS, RADIUS)
    corners = []
    for left, top in ((0, 0), (1, 0), (0, 1), (1, 1)):
        square = QPainterPath()
        x, y = place.left() + left * (place.width() - RADIUS), place.top() + top * (place.height() - RADIUS)
        square.addRect(QRectF(x, y, RADIUS, RADIUS))
        corners.append(square - card)
    return tuple(corners)

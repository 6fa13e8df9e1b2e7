"""What the preview draws over and around the picture."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from studio.ui.theme import colour

RADIUS = 14.0
KNOB_PX = 17.0


class Drawn:
    """An image as Qt draws it, with the memory that it stands on."""

    def __init__(self, pixels: NDArray[np.uint8]) -> None:
        self._pixels = pixels
        height, width = pixels.shape[:2]
        self.image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)


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
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_around(all_of_it.getRect(), area.getRect()), colour("canvas"))


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


def draw_pill(painter: QPainter, words: str, corner: QPointF, align: Qt.AlignmentFlag) -> None:
    """Draw words on a dark pill whose upper left or right corner, or the middle of its upper edge, is at `corner`."""
    width, height = painter.fontMetrics().horizontalAdvance(words) + 20.0, painter.fontMetrics().height() + 8.0
    shares = {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}
    left = corner.x() - width * shares.get(align, 0.0)
    pill = QRectF(left, corner.y(), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 16, 190))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor("white"))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


@lru_cache(maxsize=4)
def _around(all_of_it: tuple[int, int, int, int], area: tuple[int, int, int, int]) -> QPainterPath:
    around, card = QPainterPath(), QPainterPath()
    around.addRect(QRectF(*all_of_it))
    card.addRoundedRect(QRectF(*area), RADIUS, RADIUS)
    return around - card

"""The live picture: pulled on a timer, converted once, painted without another copy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.frame import Picture, State, size_of
from studio.ui.theme import colour

LOOK_MS = 16  # twice as often as pictures come, so that none waits for long
RADIUS = 14.0

Peek = Callable[[], Picture | None]


def nothing() -> None:
    """Give no picture: before the studio runs."""
    return


class Preview(QWidget):
    """Shows the newest picture as large as fits, in its own shape."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Preview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.peek: Peek = nothing
        self.words = self.tr("Starting …")
        self.shown = 0
        self._mirror = False
        self._picture: Picture | None = None
        self._pixels: NDArray[np.uint8] | None = None  # stays alive as long as the QImage over it
        self._image = QImage()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    def start(self, peek: Peek) -> None:
        """Show pictures from here on."""
        self.peek = peek
        self._timer.start(LOOK_MS)

    def stop(self) -> None:
        """Show no more pictures."""
        self._timer.stop()

    @property
    def mirror(self) -> bool:
        """Whether the picture is shown as in a mirror; what goes on air is not."""
        return self._mirror

    @mirror.setter
    def mirror(self, mirror: bool) -> None:
        self._mirror = mirror
        self._convert()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(960, 540)

    def minimumSizeHint(self) -> QSize:
        """Still of use."""
        return QSize(320, 180)

    def look(self) -> None:
        """Paint anew if there is a new picture."""
        picture = self.peek()
        if picture is None or picture is self._picture:
            return
        self._picture = picture
        self.shown += 1
        self._convert()

    def picture_rect(self) -> QRect:
        """Where the picture is."""
        if self._picture is None:
            return self.rect()
        width, height = size_of(self._picture.image)
        fitted = QSize(width, height).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - fitted.width()) // 2, (self.height() - fitted.height()) // 2
        return QRect(left, top, fitted.width(), fitted.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture anew."""
        super().resizeEvent(event)
        self._convert()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, with the corners of a card."""
        painter = QPainter(self)
        area = self.picture_rect()
        if self._image.isNull():
            painter.fillRect(self.rect(), colour("canvas"))
            self._draw_waiting(painter)
            return
        painter.drawImage(area, self._image)
        self._draw_surroundings(painter, area)

    def _convert(self) -> None:
        """Fit the picture to the screen's pixels, as what Qt paints fastest."""
        from studio.ui.pixels import screen_pixels  # OpenCV, which the first paint does without

        if self._picture is None:
            return
        area = self.picture_rect().size() * self.devicePixelRatioF()
        mirrored = self._mirror and self._picture.state is not State.SLATE
        self._pixels = screen_pixels(self._picture.image, (max(area.width(), 1), max(area.height(), 1)), mirrored)
        height, width = self._pixels.shape[:2]
        self._image = QImage(self._pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)
        self.update()

    def _draw_surroundings(self, painter: QPainter, area: QRect) -> None:
        """Paint what is not picture: the bands beside it and its four corners."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QPainterPath()
        around.addRect(QRectF(self.rect()))
        card = QPainterPath()
        card.addRoundedRect(QRectF(area), RADIUS, RADIUS)
        painter.fillPath(around - card, colour("canvas"))

    def _draw_waiting(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("stage"))
        fitted = QSize(16, 9).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        card = QRectF(0, 0, fitted.width(), fitted.height())
        card.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        painter.setPen(colour("muted"))
        painter.drawText(card, Qt.AlignmentFlag.AlignCenter, self.words)

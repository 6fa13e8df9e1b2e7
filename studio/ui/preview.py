"""The live picture: pulled on a timer, converted once, painted without another copy."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.frame import Image, Matted, Picture, State, size_of
from studio.ui.theme import colour

LOOK_MS = 16  # twice as often as pictures come, so that none waits for long
RADIUS = 14.0
KNOB_PX = 17.0
STEP = 0.02  # of the width: one arrow key moves the split by this
KEPT = 4  # frames to choose from, to lay the one that a picture was made from beside it


class View(Enum):
    """What the preview shows; what goes on air is always the result."""

    RESULT = "result"
    COMPARE = "compare"
    MATTE = "matte"
    CUTOUT = "cutout"


def nothing() -> None:
    """Give no picture: before the studio runs."""
    return


class Drawn:
    """An image as Qt draws it, with the memory that it stands on."""

    def __init__(self, pixels: NDArray[np.uint8]) -> None:
        self._pixels = pixels
        height, width = pixels.shape[:2]
        self.image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)


class Preview(QWidget):
    """Shows the newest picture as large as fits, in its own shape."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Preview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.peek: Callable[[], Picture | None] = nothing
        self.seen: Callable[[], Matted | None] = nothing
        self.words = self.tr("Starting …")
        self.shown = 0
        self._view = View.RESULT
        self._mirror = False
        self._split = 0.5
        self._inviting = False
        self._picture: Picture | None = None
        self._frames: deque[Matted] = deque(maxlen=KEPT)
        self._after: Drawn | None = None
        self._before: Drawn | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    def start(self, peek: Callable[[], Picture | None], seen: Callable[[], Matted | None]) -> None:
        """Show pictures from here on; `seen` gives what they were made from, for the other views."""
        self.peek, self.seen = peek, seen
        self._timer.start(LOOK_MS)

    def stop(self) -> None:
        """Show no more pictures."""
        self.peek, self.seen = nothing, nothing
        self._timer.stop()

    @property
    def mirror(self) -> bool:
        """Whether the picture is shown as in a mirror; what goes on air is not."""
        return self._mirror

    @mirror.setter
    def mirror(self, mirror: bool) -> None:
        self._mirror = mirror
        self._convert()

    @property
    def view(self) -> View:
        """What is shown."""
        return self._view

    @view.setter
    def view(self, view: View) -> None:
        self._view = view
        comparing = view is View.COMPARE
        self.setCursor(Qt.CursorShape.SplitHCursor if comparing else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if comparing else Qt.FocusPolicy.NoFocus)
        self.setAccessibleDescription(self.tr("The arrow keys move the split.") if comparing else "")
        self._convert()

    @property
    def split(self) -> float:
        """Where before ends and after begins, 0 to 1 of the width."""
        return self._split

    @split.setter
    def split(self, split: float) -> None:
        self._split = min(max(split, 0.0), 1.0)
        self.update()

    def invite(self, inviting: bool) -> None:
        """Say that files can be dropped here."""
        self._inviting = inviting
        self.update()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(960, 540)

    def minimumSizeHint(self) -> QSize:
        """Still of use."""
        return QSize(320, 180)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for pictures while somebody can see them."""
        super().showEvent(event)
        if self.peek is not nothing:
            self._timer.start(LOOK_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody can."""
        super().hideEvent(event)
        self._timer.stop()

    def look(self) -> None:
        """Paint anew if there is a new picture."""
        if self._view is not View.RESULT:
            self._remember(self.seen())
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the split to the pointer."""
        if self._view is View.COMPARE and event.button() == Qt.MouseButton.LeftButton:
            self._split_at(event.position().x())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the split."""
        if self._view is View.COMPARE and event.buttons() & Qt.MouseButton.LeftButton:
            self._split_at(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the split by arrow keys."""
        steps = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP, Qt.Key.Key_Home: -1.0, Qt.Key.Key_End: 1.0}
        step = steps.get(Qt.Key(event.key()))
        if self._view is View.COMPARE and step is not None:
            self.split += step
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, with the corners of a card."""
        painter = QPainter(self)
        if self._after is None:
            painter.fillRect(self.rect(), colour("canvas"))
            self._draw_waiting(painter)
            return
        area = self.picture_rect()
        painter.drawImage(area, self._after.image)
        if self._before is not None:
            self._draw_before(painter, area, self._before.image)
        self._draw_surroundings(painter, area)
        if self._inviting:
            self._draw_invitation(painter, area)

    def _remember(self, matted: Matted | None) -> None:
        if matted is not None and not (self._frames and self._frames[-1] is matted):
            self._frames.append(matted)

    def _made_from(self, picture: Picture) -> Matted | None:
        """Give the frame that a picture was made from, or the nearest that is known."""
        return min(self._frames, key=lambda one: abs(one.frame.number - picture.number), default=None)

    def _convert(self) -> None:
        """Make what Qt paints fastest of what is to be shown."""
        picture = self._picture
        if picture is None:
            return
        from studio.ui.pixels import cutout_image, matte_image, result_image  # OpenCV, after the first paint

        plain = self._view is View.RESULT or picture.state is State.SLATE
        made_from = None if plain else self._made_from(picture)
        self._before = None
        if made_from is None or self._view is View.COMPARE:
            self._after = self._drawn(result_image(picture))
        elif self._view is View.MATTE:
            self._after = self._drawn(matte_image(made_from))
        else:
            self._after = self._drawn(cutout_image(made_from))
        if made_from is not None and self._view is View.COMPARE:
            self._before = self._drawn(made_from.frame.image)
        self.update()

    def _drawn(self, image: Image) -> Drawn:
        from studio.ui.pixels import screen_pixels

        area = self.picture_rect().size() * self.devicePixelRatioF()
        mirrored = self._mirror and self._picture is not None and self._picture.state is not State.SLATE
        return Drawn(screen_pixels(image, (max(area.width(), 1), max(area.height(), 1)), mirrored))

    def _split_at(self, x: float) -> None:
        area = self.picture_rect()
        self.split = (x - area.left()) / max(area.width(), 1)

    def _draw_before(self, painter: QPainter, area: QRect, before: QImage) -> None:
        x = area.left() + self._split * area.width()
        left = QRectF(area.left(), area.top(), x - area.left(), area.height())
        painter.drawImage(left, before, QRectF(0, 0, self._split * before.width(), before.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        self._draw_knob(painter, QPointF(x, area.center().y()))
        for words, edge, align in (
            (self.tr("Before"), area.left() + 14, Qt.AlignmentFlag.AlignLeft),
            (self.tr("After"), area.right() - 14, Qt.AlignmentFlag.AlignRight),
        ):
            draw_pill(painter, words, QPointF(edge, area.top() + 14), align)

    def _draw_knob(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(QPen(colour("accent"), 3) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawEllipse(middle, KNOB_PX, KNOB_PX)
        painter.setPen(QPen(QColor("#20242c"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for side in (-1, 1):
            tip = middle + QPointF(9 * side, 0)
            painter.drawPolyline([tip + QPointF(-4 * side, -5), tip, tip + QPointF(-4 * side, 5)])

    def _draw_surroundings(self, painter: QPainter, area: QRect) -> None:
        """Paint what is not picture: the bands beside it and its four corners."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QPainterPath()
        around.addRect(QRectF(self.rect()))
        card = QPainterPath()
        card.addRoundedRect(QRectF(area), RADIUS, RADIUS)
        painter.fillPath(around - card, colour("canvas"))

    def _draw_invitation(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(QPen(colour("accent"), 3, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(10, 12, 16, 170))
        painter.drawRoundedRect(QRectF(area).adjusted(6, 6, -6, -6), RADIUS - 4, RADIUS - 4)
        painter.setPen(QColor("white"))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignCenter, self.tr("Drop pictures or clips to use them as backgrounds")
        )

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


def draw_pill(painter: QPainter, words: str, corner: QPointF, align: Qt.AlignmentFlag) -> None:
    """Draw words on a dark pill whose upper left or right corner is at `corner`."""
    width, height = painter.fontMetrics().horizontalAdvance(words) + 20.0, painter.fontMetrics().height() + 8.0
    left = corner.x() - (width if align == Qt.AlignmentFlag.AlignRight else 0)
    pill = QRectF(left, corner.y(), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 16, 190))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor("white"))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

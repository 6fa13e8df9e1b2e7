"""Pictures on a widget that can be come nearer to and pushed about."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from studio.ui.pages.sight import FIT, Sight

NOTHING = QImage()
CHECK_PX = 10
CHECKS = {True: ("#3a3f49", "#2b2f37"), False: ("#ffffff", "#dcdfe5")}  # in a dark window, in a light one
PIXELS_FROM = 4.0  # screen pixels for one of the photo's, from which on single pixels are what is looked at


class Canvas(QWidget):
    """Holds pictures of one place: before, after, and what is kept."""

    zoomed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._pictures: tuple[QImage, QImage, QImage] = (NOTHING, NOTHING, NOTHING)
        self._scaled: dict[tuple[int, int, int], QImage] = {}
        self._sight = Sight(QSizeF(), QSizeF())

    def look_at(self, full: QSizeF) -> None:
        """Begin with all of a picture of this size."""
        self._see(Sight(full, QSizeF(self.size())))

    def show_pictures(self, before: QImage, after: QImage, kept: QImage) -> None:
        """Show these; they may be smaller than what they are pictures of."""
        self._pictures = (before, after, kept)
        self._scaled.clear()
        self.update()

    @property
    def scale(self) -> float:
        """Screen pixels for one pixel of the photo."""
        return self._sight.scale * self.devicePixelRatioF()

    def picture_rect(self) -> QRectF:
        """Where the picture is."""
        return self._sight.rect

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Come nearer or go away, around a point or the middle."""
        self._see(self._sight.zoomed(self._sight.scale * factor, at or QPointF(self.width() / 2, self.height() / 2)))

    def zoom_to(self, scale: float) -> None:
        """Show at so many screen pixels for one of the photo's; `FIT` shows all of it."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        self._see(self._sight.zoomed(scale / self.devicePixelRatioF() if scale else FIT, middle))

    def _see(self, sight: Sight) -> None:
        self._sight = sight
        self.zoomed.emit(self.scale)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture anew."""
        super().resizeEvent(event)
        sight = self._sight
        self._see(Sight(sight.full, QSizeF(self.size()), sight.wanted, sight.middle))

    def event(self, event: QEvent) -> bool:
        """Take pinches."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def _draw(self, painter: QPainter, which: int, rect: QRectF) -> None:
        """Draw one picture where the rectangle is; where it is made smaller, that is kept for the next time."""
        picture = self._pictures[which]
        device = self.devicePixelRatioF()
        width, height = round(rect.width() * device), round(rect.height() * device)
        if width < picture.width() and width > 0 and height > 0:
            key = (which, width, height)
            if key not in self._scaled:
                self._scaled = {one: kept for one, kept in self._scaled.items() if one[0] != which}
                smooth = Qt.TransformationMode.SmoothTransformation
                self._scaled[key] = picture.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            picture = self._scaled[key]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale < PIXELS_FROM)
        painter.drawImage(rect, picture)


@lru_cache(maxsize=2)
def checks(*, dark: bool) -> QPixmap:
    """Give the checks that stand for nothing."""
    one, other = (QColor(code) for code in CHECKS[dark])
    tile = QPixmap(2 * CHECK_PX, 2 * CHECK_PX)
    tile.fill(one)
    painter = QPainter(tile)
    for place in (0, CHECK_PX):
        painter.fillRect(place, place, CHECK_PX, CHECK_PX, other)
    painter.end()
    return tile

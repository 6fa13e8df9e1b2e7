"""The looks to choose from, each shown on yourself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studio.core.chain import in_order
from studio.core.frame import Image
from studio.core.preset import Preset
from studio.ui.buttons import IconButton
from studio.ui.flow import Flow
from studio.ui.icons import SIDE_PX, pixmap
from studio.ui.theme import SIDE_GROWTH, colour, drawn, room
from studio.ui.tiles import as_pixmap
from studio.ui.words import said

THUMB = QSize(56, 42)
RADIUS = 7.0


class LookTile(QAbstractButton):
    """One look: how you would look, and its name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setText(said(name))
        self.setCheckable(True)
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._sample: QPixmap | None = None

    @property
    def _thumb(self) -> QSize:
        return QSize(room(THUMB.width(), SIDE_GROWTH), room(THUMB.height(), SIDE_GROWTH))

    def sizeHint(self) -> QSize:
        """Room for the sample and a line below it."""
        return self._thumb + QSize(4, 5 + self.fontMetrics().height())

    def show_sample(self, image: Image) -> None:
        """Show how you would look."""
        self._sample = as_pixmap(image)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Answer the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Let the pointer go."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sample, its ring and its name."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        thumb = QRectF((self.width() - self._thumb.width()) / 2, 3, self._thumb.width(), self._thumb.height())
        card = QPainterPath()
        card.addRoundedRect(thumb, RADIUS, RADIUS)
        painter.fillPath(card, colour("raised"))
        self._draw_sample(painter, card, thumb)
        self._draw_ring(painter, thumb)
        font = painter.font()
        font.setPixelSize(round(font.pixelSize() * 0.85))
        painter.setFont(font)
        painter.setPen(colour("accent" if self.isChecked() else "muted"))
        if painter.fontMetrics().horizontalAdvance(self.text()) > self.width():
            font.setPixelSize(font.pixelSize() - 1)
            painter.setFont(font)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(
            self.rect().adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words
        )

    def _draw_sample(self, painter: QPainter, card: QPainterPath, thumb: QRectF) -> None:
        if self._sample is None:
            side = drawn(SIDE_PX)
            person = pixmap("person", colour("faint").name(), side, self.devicePixelRatioF())
            painter.drawPixmap(thumb.center() - QPointF(side / 2, side / 2), person)
            return
        painter.save()
        painter.setClipPath(card)
        painter.drawPixmap(thumb, self._sample, QRectF(self._sample.rect()))
        painter.restore()

    def _draw_ring(self, painter: QPainter, thumb: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        marked = self.isChecked() or self.hasFocus()
        painter.setPen(
            QPen(colour("accent" if marked else "faint" if self.underMouse() else "line"), 2.5 if marked else 1)
        )
        ring = thumb.adjusted(-1, -1, 1, 1) if marked else thumb
        painter.drawRoundedRect(ring, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(colour("ink"), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(thumb.adjusted(2, 2, -2, -2), RADIUS - 2, RADIUS - 2)


class LookBar(QWidget):
    """Offers the looks; the one that is on is marked, unless something of it was changed."""

    chosen = Signal(object)  # a Preset, whose background is not meant
    keep_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._looks: dict[str, Preset] = {}
        self.tiles: dict[str, LookTile] = {}
        self.undo = IconButton("undo", self.tr("Undo"), keys="Ctrl+Z")
        self.redo = IconButton("redo", self.tr("Redo"), keys="Ctrl+Shift+Z")
        self.reset = IconButton("reset", self.tr("Standard look"), self.tr("Give all filters their standard values"))
        self.keep = IconButton("add", self.tr("Keep this look"), self.tr("Keep this look under a name"))
        heading = QLabel(self.tr("Look"))
        heading.setObjectName("heading")
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(heading, 1)
        for button in (self.undo, self.redo, self.reset, self.keep):
            button.setObjectName("small")
            head.addWidget(button)
        self.keep.clicked.connect(self.keep_wanted)
        self._tiles = Flow(2)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 8, 6)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addLayout(self._tiles)

    def offer(self, looks: Mapping[str, Preset]) -> None:
        """Offer these looks."""
        self._looks = dict(looks)
        for tile in self.tiles.values():
            tile.deleteLater()
        self.tiles = {name: LookTile(name) for name in looks}
        for name, tile in self.tiles.items():
            tile.clicked.connect(lambda checked=False, name=name: self._choose(name))
            self._tiles.addWidget(tile)

    def show_look(self, look: Preset) -> None:
        """Mark the look that is on."""
        for name, tile in self.tiles.items():
            with QSignalBlocker(tile):
                tile.setChecked(same_filters(self._looks[name], look))
            tile.update()

    def show_samples(self, samples: Mapping[str, Image]) -> None:
        """Show each look on yourself."""
        for name, sample in samples.items():
            if name in self.tiles:
                self.tiles[name].show_sample(sample)

    def _choose(self, name: str) -> None:
        self.tiles[name].setChecked(True)
        self.chosen.emit(self._looks[name])


def same_filters(one: Preset, other: Preset) -> bool:
    """Whether two looks treat the picture alike, whatever stands behind."""
    return _working(one) == _working(other)


def _working(look: Preset) -> tuple[object, ...]:
    return in_order(one for one in look.unseated().filters if one.enabled)

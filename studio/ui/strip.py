"""The strip of the last snapshots: look at them, copy one, open it or its folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Signal, SignalInstance
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from studio.core.frame import Image
from studio.core.params import Declared
from studio.ui.buttons import IconPush
from studio.ui.corners import PopupCard
from studio.ui.panel import Form
from studio.ui.row import RowView
from studio.ui.surface import put_below
from studio.ui.theme import colour
from studio.ui.thumbs import ThumbDelegate, draw_caption, draw_ring, draw_sign, draw_thumb, thumb_place, tile_size
from studio.ui.tiles import as_pixmap
from studio.ui.words import number

MOST = 6
WAITS_S = (3, 10)  # before a snapshot
SEEN = 4  # of them, without scrolling
BAR_PX = 12  # to scroll by
THUMB = QSize(128, 72)


@dataclass(frozen=True, slots=True)
class Print:
    """A snapshot in the strip."""

    path: Path
    thumbnail: QPixmap | None
    icon: QIcon | None = None  # it is drawn by hand

    @property
    def words(self) -> str:
        """When it was taken."""
        return self.path.stem.removeprefix("Backlot ")

    @property
    def hint(self) -> str:
        """The file's name."""
        return self.path.name


class Strip(PopupCard):
    """Opens below its button, and goes when something else is clicked or Escape is pressed."""

    open_wanted = Signal(object)  # the Path of a snapshot
    folder_wanted = Signal(object)
    copy_wanted = Signal(object)
    wait_wanted = Signal(int)  # a snapshot in so many seconds
    burst_wanted = Signal()
    wishes_changed = Signal(object)  # a Declared: how snapshots are kept

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list: RowView[Print] = RowView()
        self.list.setAccessibleName(self.tr("Last snapshots"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setWrapping(False)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(ThumbDelegate(self.list, THUMB, self._draw_print))
        self.empty = QLabel(self.tr("No snapshot was taken yet."))
        self.empty.setObjectName("muted")
        self.copy = IconPush("copy", self.tr("Copy"))
        self.open = IconPush("image", self.tr("Open"))
        self.folder = IconPush("folder", self.tr("Open the folder"))
        buttons = QHBoxLayout()
        for button in (self.copy, self.open, self.folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.addWidget(self.empty)
        rows.addWidget(self.list)
        rows.addLayout(buttons)
        rows.addSpacing(6)
        rows.addLayout(self._lay_out_taking())
        self.copy.clicked.connect(lambda: self._tell(self.copy_wanted))
        self.open.clicked.connect(lambda: self._tell(self.open_wanted))
        self.folder.clicked.connect(lambda: self._tell(self.folder_wanted))
        self.list.activated.connect(lambda index: self._tell(self.open_wanted))
        self.show_snapshots(())

    def show_snapshots(self, snapshots: Sequence[tuple[Path, Image | None]]) -> None:
        """Show these, the newest first and chosen."""
        self.list.show_rows(Print(path, None if image is None else as_pixmap(image)) for path, image in snapshots)
        if snapshots:
            self.list.go_to(0)
        any_here = bool(snapshots)
        self.list.setVisible(any_here)
        self.empty.setVisible(not any_here)
        for button in (self.copy, self.open, self.folder):
            button.setEnabled(any_here)
        self.adjustSize()

    def offer(self, wishes: Declared) -> None:
        """Offer how snapshots are kept, below."""
        self.form = Form(wishes)
        self.form.changed.connect(self.wishes_changed)
        self.form.more.toggled.connect(self.adjustSize)
        if (rows := self.layout()) is not None:
            rows.addWidget(self.form)

    def _draw_print(self, painter: QPainter, box: QRectF, row: int, state: QStyle.StateFlag) -> None:
        """Draw picture and time, and a ring around the one that is chosen."""
        shown, thumb = self.list.rows[row], thumb_place(box, THUMB)
        chosen, hovered = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        draw_thumb(painter, thumb, shown.thumbnail, colour("raised"))
        if shown.thumbnail is None:
            draw_sign(painter, thumb, "image")
        draw_ring(painter, thumb, applied=chosen, focused=False, hovered=hovered)
        draw_caption(painter, box, thumb, shown.words, strong=chosen)

    def _lay_out_taking(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for seconds in WAITS_S:
            later = IconPush("timer", self.tr("In {n} seconds").format(n=number(seconds)))
            later.clicked.connect(self.close)
            later.clicked.connect(partial(self._wait, seconds))
            row.addWidget(later)
        burst = IconPush("burst", self.tr("Several in a row"))
        burst.clicked.connect(self.close)
        burst.clicked.connect(self.burst_wanted)
        row.addWidget(burst)
        row.addStretch(1)
        return row

    def _wait(self, seconds: int) -> None:
        self.wait_wanted.emit(seconds)

    def open_below(self, button: QWidget) -> None:
        """Show the strip below a button, with its far side under the button's."""
        tile = tile_size(self.list, THUMB)
        self.list.setFixedSize(tile.width() * SEEN, tile.height() + BAR_PX)
        self.adjustSize()
        put_below(self, button, far=True)
        self.show()
        self.list.setFocus()

    def _chosen(self) -> Path | None:
        row = self.list.current_row
        return self.list.rows[row].path if row >= 0 else None

    def _tell(self, signal: SignalInstance) -> None:
        path = self._chosen()
        if path is not None:
            self.close()
            signal.emit(path)

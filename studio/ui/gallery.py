"""The gallery: thumbnails in one row, chosen by click, key, wheel or slider."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.core.frame import Image
from studio.core.ports import Background
from studio.ui.buttons import IconPush
from studio.ui.corners import rounded
from studio.ui.flow import Flow
from studio.ui.icons import icon
from studio.ui.searching import SearchLine
from studio.ui.slider import Slider
from studio.ui.theme import room
from studio.ui.tiles import Tile, Tiles, as_pixmap, named
from studio.ui.values import COLOURS, EFFECTS, OWN, SHIPPED, Item

MOVING = "moving"  # a chip, but no group: loops and clips belong to their owner's
SEARCH_PX = 80
CHIPS_GAP_PX = 4


class Gallery(QWidget):
    """Shows backgrounds and tells which one is wanted."""

    chosen = Signal(object)  # a Background
    bare_chosen = Signal(object)  # one that shows the room: ask first
    add_wanted = Signal()
    remove_wanted = Signal(object)  # an Item of the user's own
    favour_wanted = Signal(object)  # an Item: a favourite from now on, or no longer

    def __init__(self) -> None:
        super().__init__()
        self.list = Tiles()
        self._items: tuple[Item, ...] = ()
        self._favourites: frozenset[Background] = frozenset()
        self.scrub = Slider(self.tr("Run through the backgrounds"), 1)
        self.scrub.setToolTip(self.tr("Run through the backgrounds"))
        self.search = SearchLine()
        self._add_words = self.tr("Add …")
        self.add = IconPush("add", self._add_words)
        self.add.setAccessibleName(self._add_words)
        self.chips = QButtonGroup(self)
        self.menu = rounded(QMenu(self))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def show_items(self, items: Iterable[Item]) -> None:
        """Offer these, the favourites first, and keep the thumbnails of those that were there."""
        self._items = tuple(items)
        before = {tile.item: tile.thumbnail for tile in self.list.rows}
        ordered = sorted(self._items, key=lambda item: item.background not in self._favourites)
        with QSignalBlocker(self.list):
            self.list.show_rows(
                Tile(item, before.get(item), favourite=item.background in self._favourites) for item in ordered
            )
        self._filter()

    def show_favourites(self, favourites: frozenset[Background]) -> None:
        """Put these first; what is on stays marked, and the row stays where it was scrolled to."""
        self._favourites = favourites
        applied = [tile.item.background for tile in self.list.rows if tile.applied]
        row = self.list.current_row
        current = self._item(row) if row >= 0 else None
        scrolled = self.list.horizontalScrollBar().value()
        self.show_items(self._items)
        for background in applied:
            self.show_background(background)
        with QSignalBlocker(self.list):
            for row, tile in enumerate(self.list.rows):
                if tile.item == current:
                    self.list.go_to(row)
        self.list.horizontalScrollBar().setValue(scrolled)

    def show_background(self, background: Background) -> None:
        """Mark the background that is on."""
        with QSignalBlocker(self.list), QSignalBlocker(self.scrub):
            for row, tile in enumerate(self.list.rows):
                tile.applied = tile.item.background == background
                if tile.applied:
                    self.list.go_to(row)
            self._place_scrub()
        self.list.viewport().update()

    def show_thumbnail(self, item: Item, image: Image) -> None:
        """Show what a background looks like."""
        for tile in self.list.rows:
            if tile.item == item:
                tile.thumbnail = as_pixmap(image)
        self.list.viewport().update()

    def without_thumbnails(self) -> tuple[Item, ...]:
        """List the files that are still to be drawn."""
        return tuple(tile.item for tile in self.list.rows if tile.item.picture and tile.thumbnail is None)

    def choose(self, place: int) -> None:
        """Choose by place among those that are shown, as the keys 1 to 9 do."""
        rows = self._shown()
        if 0 <= place < len(rows):
            self._choose(self._item(rows[place]))

    def step(self, by: int) -> None:
        """Go to the next or the last one before, round and round; never to the bare room."""
        rows = [row for row in self._shown() if not self._item(row).bare]
        if not rows:
            return
        now = next((place for place, row in enumerate(rows) if self.list.rows[row].applied), -by if by > 0 else 0)
        self._choose(self._item(rows[(now + by) % len(rows)]))

    def _lay_out(self) -> None:
        chips, tools = Flow(CHIPS_GAP_PX), QHBoxLayout()
        tools.setSpacing(8)
        self._head.setContentsMargins(12, 8, 12, 0)
        self._head.setSpacing(6)
        self._head.addLayout(chips)
        self._head.addLayout(tools, 1)
        for words, groups in _chips():
            chip = QPushButton(words)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setProperty("groups", groups)
            self.chips.addButton(chip)
            chips.addWidget(chip)
        self.chips.buttons()[0].setChecked(True)
        self.scrub.setMaximumWidth(150)
        tools.addStretch(0)
        tools.addWidget(self.scrub, 1)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the backgrounds"))
        self.search.setMinimumWidth(SEARCH_PX)
        tools.addWidget(self.search, 1)
        self.add.setToolTip(
            self.tr("Add pictures or clips of your own; you can also drop them on the window or paste them")
        )
        tools.addWidget(self.add)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 4)
        rows.setSpacing(4)
        rows.addLayout(self._head)
        rows.addWidget(self.list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the slider out where the words need its room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for the tools, below the words."""
        return QSize(self._tools_px() + 24, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Put the tools below the words where there is no room beside them; the slider, then the words, give way."""
        self.search.setMaximumWidth(room(130))
        self.add.setText(self._add_words)
        tools, chips = self._tools_px(), self._chips_px()
        beside = self.width() >= chips + tools + 36
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.scrub.setVisible(self.width() >= tools + (chips if beside else 0) + 120)
        self.add.setText(self._add_words if self.width() >= tools + 24 else "")

    def _chips_px(self) -> int:
        return sum(chip.sizeHint().width() + CHIPS_GAP_PX for chip in self.chips.buttons())

    def _tools_px(self) -> int:
        return room(SEARCH_PX) + self.add.sizeHint().width() + 8

    def _connect(self) -> None:
        self.chips.buttonClicked.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.scrub.valueChanged.connect(self._scrubbed)
        self.add.clicked.connect(self.add_wanted)
        self.list.moved.connect(self._moved)
        self.list.clicked.connect(lambda index: self._choose(self._item(index.row())))
        self.list.activated.connect(lambda index: self._choose(self._item(index.row())))
        self.list.wheeled.connect(self.step)
        self.list.delete_pressed.connect(self._remove)
        self.list.starred.connect(lambda row: self.favour_wanted.emit(self._item(row)))
        self.list.menu_wanted.connect(self._show_menu)

    def _item(self, row: int) -> Item:
        return self.list.rows[row].item

    def _shown(self) -> list[int]:
        return [row for row in range(len(self.list.rows)) if not self.list.isRowHidden(row)]

    def _choose(self, item: Item) -> None:
        (self.bare_chosen if item.bare else self.chosen).emit(item.background)

    def _moved(self, row: int) -> None:
        """Follow the arrow keys, except onto the bare room: that one takes Enter and a question."""
        if row >= 0 and not self._item(row).bare:
            self._choose(self._item(row))

    def _show_menu(self, where: QPoint) -> None:
        """Offer what can be done with a background."""
        item = self._item(self.list.current_row)
        self.menu.clear()
        words = self.tr("No longer a favourite") if item.background in self._favourites else self.tr("A favourite")
        self.menu.addAction(icon("star", "muted"), words).triggered.connect(lambda: self.favour_wanted.emit(item))
        if item.group == OWN:
            self.menu.addAction(icon("remove", "muted"), self.tr("Move to the bin")).triggered.connect(self._remove)
        self.menu.popup(where)

    def _remove(self) -> None:
        row = self.list.current_row
        if row >= 0 and self._item(row).group == OWN:
            self.remove_wanted.emit(self._item(row))

    def _filter(self) -> None:
        chip = self.chips.checkedButton()
        groups = chip.property("groups") if chip is not None else ()
        words = self.search.text().casefold()
        for row in range(len(self.list.rows)):
            item = self._item(row)
            belongs = item.group in groups or (MOVING in groups and item.moves)
            self.list.setRowHidden(row, not belongs or words not in named(item).casefold())
        self.list.say_empty(self._why_empty(bool(words)))
        with QSignalBlocker(self.scrub):
            self._place_scrub()

    def _why_empty(self, searched: bool) -> str:
        if self._shown() or not self._items:
            return ""
        if searched:
            return self.tr("No background here has such a name.")
        return self.tr("None yet. Drop pictures or clips on the window, paste one, or press Add.")

    def _place_scrub(self) -> None:
        rows = [row for row in self._shown() if not self._item(row).bare]
        self.scrub.setRange(0, max(len(rows) - 1, 1))
        self.scrub.setEnabled(len(rows) > 1)
        self.scrub.setValue(next((place for place, row in enumerate(rows) if self.list.rows[row].applied), 0))
        self.scrub.update()

    def _scrubbed(self, place: int) -> None:
        rows = [row for row in self._shown() if not self._item(row).bare]
        if place < len(rows):
            self._choose(self._item(rows[place]))


def _chips() -> tuple[tuple[str, tuple[str, ...]], ...]:
    translate = QCoreApplication.translate
    return (
        (translate("Gallery", "All"), (EFFECTS, OWN, SHIPPED, COLOURS)),
        (translate("Gallery", "Scenes"), (SHIPPED,)),
        (translate("Gallery", "Mine"), (OWN,)),
        (translate("Gallery", "Moving"), (MOVING,)),
        (translate("Gallery", "Colours"), (COLOURS,)),
        (translate("Gallery", "Effects"), (EFFECTS,)),
    )

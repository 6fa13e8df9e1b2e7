"""The first steps: camera, speed, background and the call, each with the live picture above; skippable, repeatable."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.ui.air import AirCard
from studio.ui.guide import program_table
from studio.ui.kept import SETTINGS, read_file, write_file
from studio.ui.onscreen import MARGINS
from studio.ui.pickers import same_thing
from studio.ui.preview import Preview
from studio.ui.speed import SpeedBoard
from studio.ui.surface import scrolled
from studio.ui.theme import room
from studio.ui.tiles import Tile, Tiles
from studio.ui.values import Air, Offer
from studio.ui.words import said

if TYPE_CHECKING:
    from studio.core.params import Declared
    from studio.core.ports import Background
    from studio.core.preset import Preset

FILE = "welcome.json"
SIZE = (784, 690)
LEAST_PREVIEW_PX, PREVIEW_PX, LARGE_PREVIEW_PX = 120, 230, 330  # high
CAMERA, SPEED, PLACE, CALL = range(4)


def is_new(folder: Path) -> bool:
    """Whether nobody has used the program here yet."""
    return not (folder / SETTINGS).exists() and not read_file(folder / FILE, [])


def remember(folder: Path) -> None:
    """Take note that the first steps were seen; Unwritable."""
    write_file(folder / FILE, {"seen": True})


class Welcome(QDialog):
    """Four steps; every choice takes effect at once, so that leaving early loses nothing."""

    source_chosen = Signal(object)  # a Source
    background_chosen = Signal(object)  # a Background
    measure_wanted = Signal()

    def __init__(self, parent: QWidget, board: SpeedBoard) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("First steps"))
        self.preview = Preview()
        self.cameras = Cameras()
        self.cameras.chosen.connect(self.source_chosen)
        self.again = QPushButton(self.tr("Look for cameras again"))
        self.again.setObjectName("link")
        self.again.setAutoDefault(False)
        self.board = board
        self.tiles = Places()
        self.tiles.clicked.connect(lambda index: self._choose(index.row()))
        self.tiles.moved.connect(self._choose)
        self.air = AirCard()
        self.air.guide.hide()
        self.steps = QButtonGroup(self)
        self.pages = QStackedWidget()
        self.back, self.next = QPushButton(self.tr("Back")), QPushButton()
        self.next.setObjectName("primary")
        self.next.setDefault(True)
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setObjectName("quiet")
        self._lay_out()
        self.steps.idClicked.connect(self.go_to)
        self.back.clicked.connect(lambda: self.go_to(self.pages.currentIndex() - 1))
        self.next.clicked.connect(self._forward)
        self.skip.clicked.connect(self.reject)
        self.go_to(CAMERA)

    def go_to(self, step: int) -> None:
        """Open a step; speed is measured when it is first seen."""
        self.pages.setCurrentIndex(step)
        self._fit_preview()
        self.steps.button(step).setChecked(True)
        self.back.setEnabled(step > CAMERA)
        self.skip.setVisible(step < CALL)
        self.next.setText(self.tr("Done") if step == CALL else self.tr("Next"))
        if step == SPEED and not self.board.filled:
            self.measure_wanted.emit()

    def show_backgrounds(self, tiles: Iterable[Tile]) -> None:
        """Offer these."""
        self.tiles.show_rows(tiles)

    def show_background(self, background: Background) -> None:
        """Mark the one that is on."""
        for tile in self.tiles.rows:
            tile.applied = tile.item.background == background
        self.tiles.viewport().update()

    def show_look(self, look: Preset) -> None:
        """Mark the background of a look."""
        self.show_background(look.background)

    def show_air(self, air: Air) -> None:
        """Show whether we are on air."""
        self.air.show_air(air)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the picture what the page leaves."""
        super().resizeEvent(event)
        self._fit_preview()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do so too when the page has grown."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_preview()
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Let go of the live picture."""
        self.preview.stop()
        super().done(result)

    def _fit_preview(self) -> None:
        """Make the picture smaller where the page below would have to scroll, and larger above the short first one."""
        needed = _inside(self.pages.currentWidget()).heightForWidth(self.pages.width())
        spare = self.preview.height() + self.pages.height() - needed
        most = LARGE_PREVIEW_PX if self.pages.currentIndex() == CAMERA else PREVIEW_PX
        self.preview.setFixedHeight(min(max(spare, LEAST_PREVIEW_PX), most))

    def _forward(self) -> None:
        if self.pages.currentIndex() == CALL:
            self.accept()
        else:
            self.go_to(self.pages.currentIndex() + 1)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.tiles.rows):
            self.background_chosen.emit(self.tiles.rows[row].item.background)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        titles = (self.tr("Camera"), self.tr("Speed"), self.tr("Background"), self.tr("Your call"))
        for number, title in enumerate(titles):
            chip = QPushButton(f"{number + 1}  {title}")
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            self.steps.addButton(chip, number)
            head.addWidget(chip)
        head.addStretch(1)
        feet = QHBoxLayout()
        feet.addWidget(self.skip)
        feet.addStretch(1)
        feet.addWidget(self.back)
        feet.addWidget(self.next)
        words = self.tr("Which model finds you best, and fast enough? Look at the edges of what each one cuts out.")
        for page in (
            _page(self.tr("Where does your picture come from?"), self.cameras, self.again),
            _page(words, self.board),
            _page(self.tr("What do you want behind you? There are more in the window."), self.tiles),
            _page(self.tr("Go on air, then choose the camera in your call."), self.air, _programs()),
        ):
            self.pages.addWidget(page)
            _inside(page).installEventFilter(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(22, 16, 22, 16)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addWidget(self.preview)
        rows.addWidget(self.pages, 1)
        rows.addLayout(feet)
        self.resize(QSize(room(SIZE[0]), room(SIZE[1])).boundedTo(self.screen().availableSize() - MARGINS))


class Places(Tiles):
    """Two rows of tiles."""

    lines = 2

    def __init__(self) -> None:
        super().__init__()
        self.setWrapping(True)


class Cameras(QWidget):
    """The sources as a list, one of them in use."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.state = QLabel()
        self.state.setObjectName("muted")
        self.state.setWordWrap(True)
        self._rows.addWidget(self.state)
        self._group = QButtonGroup(self)
        self._offers: Sequence[Offer] = ()
        self._value: Declared | None = None
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._offers[place].value))

    def show_looking(self) -> None:
        """Say that the system is being asked."""
        self.state.setText(self.tr("Looking for cameras …"))
        self.state.show()

    def offer(self, offers: Sequence[Offer]) -> None:
        """Offer these instead; what was plugged in or out meanwhile comes and goes."""
        none = self.tr("No camera found: plug one in, then look again. Until then you can go on with the demo.")
        self.state.setText(none)
        self.state.setVisible(not any(one.is_camera for one in offers))
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        self._offers = tuple(offers)
        for place, one in enumerate(self._offers):
            line = QRadioButton(said(one.title))
            line.setToolTip(said(one.about or one.title))
            self._group.addButton(line, place)
            self._rows.addWidget(line)
        self._mark()

    def show_source(self, value: Declared) -> None:
        """Mark the one in use."""
        self._value = value
        self._mark()

    def _mark(self) -> None:
        for place, one in enumerate(self._offers):
            button = self._group.button(place)
            with QSignalBlocker(button):
                button.setChecked(self._value is not None and same_thing(one.value, self._value))


def _page(words: str, *contents: QWidget) -> QScrollArea:
    page = QWidget()
    page.setObjectName("plain")
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 4, 6, 0)
    rows.setSpacing(10)
    heading = QLabel(words)
    heading.setObjectName("heading")
    heading.setWordWrap(True)
    rows.addWidget(heading)
    for one in contents:
        rows.addWidget(one)
    rows.addStretch(1)
    return scrolled(page)


def _inside(page: QWidget | None) -> QWidget:
    assert isinstance(page, QScrollArea)
    inside = page.widget()
    assert inside is not None
    return inside


def _programs() -> QWidget:
    shown = QWidget()
    shown.setObjectName("plain")
    table = program_table()
    table.setContentsMargins(0, 0, 0, 0)
    shown.setLayout(table)
    return shown

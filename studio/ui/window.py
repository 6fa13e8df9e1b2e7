"""The main window: places the parts, and ties what they emit to the session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.core.chain import Notice
from studio.core.filter import FILTERS, Filter
from studio.core.ports import Background
from studio.core.preset import Preset
from studio.live.jobs import Progress
from studio.ui.air import AirCard
from studio.ui.figures import Figures
from studio.ui.full_screen import FullScreen
from studio.ui.gallery import Gallery
from studio.ui.jobs import Jobs
from studio.ui.kept import Desktop
from studio.ui.keys import FilterKeys
from studio.ui.looks import LookBar
from studio.ui.mini import Mini
from studio.ui.notices import Notices
from studio.ui.onscreen import bring_on_screen
from studio.ui.page import Page
from studio.ui.panel import LookPanel
from studio.ui.presence import Presence
from studio.ui.preview import Preview, View
from studio.ui.rail import Rail
from studio.ui.statusline import StatusLine
from studio.ui.strip import Strip
from studio.ui.surface import surface
from studio.ui.theme import SIDE_GROWTH, fix
from studio.ui.ties import add_keys, tie
from studio.ui.tools.bar import Hand, ToolBar
from studio.ui.topbar import TopBar
from studio.ui.values import Item, Told

if TYPE_CHECKING:  # everything that is slow to import comes after the first paint
    from studio.ui.doors import Doors
    from studio.ui.session import Session
    from studio.ui.stagehand import Stagehand
    from studio.ui.tools.box import ToolBox

STATUS_MS = 500
KEEP_MS = 1500
SAMPLES_MS = 8000
SOON_MS = 700
SIDE_PX = 396
FRESH = (1280, 720)


class Window(QMainWindow):
    """Shows itself at once; `furnish` brings it to life when the rest of the program is loaded."""

    theme_wanted = Signal(str)
    presence_wanted = Signal(object)  # a Presence
    closing = Signal()
    furnished = Signal()
    box: ToolBox | None = None

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Backlot")
        self.setAcceptDrops(True)
        self.stays = False  # in the tray, when the window is closed
        self.leaving = False
        self.presence = Presence()
        self.reach = ""  # how far the keys of the whole desktop reach
        self.doors: Doors | None = None
        self.session: Session | None = None
        self.hand: Stagehand | None = None
        self._sampled_with: Background | None = None
        self.jobs = Jobs()
        self.preview = Preview()
        self.figures, self.tools = Figures(self.preview), ToolBar(self.preview)
        self.notices = Notices(self.preview, above=(self.tools,))
        self.preview.covers = (self.tools,)
        self.gallery = Gallery()
        self.air = AirCard()
        self.looks = LookBar()
        self.panel = LookPanel()
        self.bar = TopBar()
        self.strip = Strip(self)
        self.mini = Mini()
        self.mini.shown_changed.connect(self._tell_watched)
        self.status = StatusLine()
        self.rail = Rail()
        self.rail.chosen.connect(self.open_page)
        self.rail.settings_wanted.connect(self.show_settings)
        self.live = QWidget()
        self.pages = QStackedWidget()
        self.letters: FilterKeys | None = None
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setInterval(STATUS_MS)
        self._tick.timeout.connect(self._look_around)
        self.sampling = QTimer(self)
        self.sampling.setInterval(SAMPLES_MS)
        self.keeping = QTimer(self)
        self.keeping.setSingleShot(True)
        self.keeping.setInterval(KEEP_MS)
        self.bar.compare.toggled.connect(self._set_compare)
        self.bar.mirror.toggled.connect(self._set_mirror)
        self.bar.more.theme_wanted.connect(self.theme_wanted)
        self.bar.more.figures_wanted.connect(self.figures.setVisible)
        self.bar.more.figures_shown = self.figures.isVisible
        self.bar.more.settings_wanted.connect(self.show_settings)
        self.bar.more.guide_wanted.connect(self.air.show_guide)
        self.bar.more.view_wanted.connect(self._set_view)
        self.bar.more.mini_wanted.connect(self.mini.toggle)
        self.bar.more.full_screen_wanted.connect(self.toggle_full_screen)
        self.resize(QSize(*FRESH).boundedTo(self.screen().availableSize()))

    def _lay_out(self) -> None:
        canvas = QWidget()
        canvas.setObjectName("canvas")
        self.setCentralWidget(canvas)
        beside = QHBoxLayout(canvas)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.rail)
        beside.addWidget(self.pages, 1)
        self._lay_out_live()
        self.pages.addWidget(self.live)
        self.rail.add("camera", self.tr("Live"))

    def _lay_out_live(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.preview, 1)
        shelf = surface(self.gallery)
        left.addWidget(shelf)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.air)
        right.addWidget(surface(self.looks, self.panel), 1)
        side = QWidget()
        fix(side, width=SIDE_PX, growth=SIDE_GROWTH)
        right.setContentsMargins(0, 0, 0, 0)
        side.setLayout(right)
        middle = QHBoxLayout()
        middle.setContentsMargins(12, 0, 12, 0)
        middle.setSpacing(12)
        middle.addLayout(left, 1)
        middle.addWidget(side)
        rows = QVBoxLayout(self.live)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.bar)
        rows.addLayout(middle, 1)
        rows.addWidget(self.status)
        around = (self.rail, self.bar, shelf, side, self.status, self.tools)
        self.full_screen = FullScreen(self, around, (middle,))
        self.full_screen.changed.connect(lambda on: self.tools.show_bar(not on))

    # pages

    def add_page(self, page: Page) -> None:
        """Offer a page beside the live one."""
        page.told.connect(self.notices.tell)
        page.place_changed.connect(self._place_notices)
        self.pages.addWidget(page)
        self.rail.add(page.icon, page.title)

    def open_page(self, number: int) -> None:
        """Open a page; 0 is the live one."""
        if number >= self.pages.count():
            return
        self.pages.setCurrentIndex(number)
        self.rail.show_page(number)
        self._place_notices()
        self._tell_watched()

    def _place_notices(self) -> None:
        self.notices.float_over(self.page.place if self.page is not None else self.preview)

    @property
    def page(self) -> Page | None:
        """The page that is open, or None for the live one."""
        page = self.pages.currentWidget()
        return page if isinstance(page, Page) else None

    # coming to life

    def furnish(self, session: Session, hand: Stagehand) -> None:
        """Show what there is, and the live picture as soon as its model is here."""
        self.session, self.hand = session, hand
        self.panel.furnish(adjustable(session), session.studio.standard_look)
        self.looks.offer(hand.looks)
        tie(self, session, hand)
        add_keys(self, session, hand)
        self.bar.sources.value, self.bar.models.value = session.settings.source, session.settings.model
        self.show_look(session.look)
        self.show_in_use()
        for notice in session.studio.kept.notices:
            self.notices.tell(Told(notice))
        self.preview.start(session.pictures.peek, session.engine.seen.peek)
        self.mini.peek = session.pictures.peek  # it starts when it is shown
        self._tick.start()
        self.sampling.start()
        hand.begin()
        hand.fill_shelf()
        hand.find_cameras()
        self.gallery.list.setFocus()
        self.furnished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Switch a filter by its letter."""
        if self.letters is None or self.page is not None or not self.letters.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Switch it back if the letter was held."""
        if self.letters is None or not self.letters.release(event):
            super().keyReleaseEvent(event)

    def leave(self) -> None:
        """Close for good, wherever the window is."""
        self.leaving = True
        self.close()

    def restore(self, desktop: Desktop) -> None:
        """Be as the window was left."""
        self.bar.mirror.setChecked(desktop.mirror)
        self.restoreGeometry(QByteArray.fromBase64(desktop.geometry.encode("ascii", "ignore")))
        bring_on_screen(self)

    def desktop(self, was: Desktop) -> Desktop:
        """Give how the window is left now."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        return replace(was, mirror=self.bar.mirror.isChecked(), geometry=geometry)

    # showing

    def show_looks(self, looks: Mapping[str, Preset]) -> None:
        """Offer these looks."""
        self.looks.offer(looks)
        if self.session is not None:
            self.looks.show_look(self.session.look)

    def sample(self) -> None:
        """Renew the looks' samples while somebody can see them."""
        if self.hand is not None and self.isVisible() and not self.isMinimized():
            self.sampling.setInterval(SAMPLES_MS)
            self.hand.sample()

    def show_look(self, look: Preset) -> None:
        """Show a look in every part of the window."""
        if look.background != self._sampled_with:
            self._sampled_with = look.background
            self.sampling.setInterval(SOON_MS)
        self.gallery.show_background(look.background)
        self.panel.show_look(look)
        self.looks.show_look(look)
        if self.session is not None:
            self.looks.undo.setEnabled(self.session.history.can_undo)
            self.looks.redo.setEnabled(self.session.history.can_redo)

    def show_in_use(self) -> None:
        """Show which camera and model are in use."""
        if self.session is not None:
            self.bar.sources.value, self.bar.models.value = self.session.settings.source, self.session.settings.model
            self.bar.recapture.setVisible(self.session.learns_room)

    def show_shelf(self, shelf: tuple[Item, ...]) -> None:
        """Offer these backgrounds."""
        self.gallery.show_items(shelf)
        if self.session is not None and self.hand is not None:
            self.gallery.show_background(self.session.look.background)
            self.hand.draw(self.gallery.without_thumbnails())

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far a long task is."""
        self.status.show_progress(progress)
        self.preview.words = progress.words if progress else self.tr("Starting …")
        self.preview.update()

    def show_halt(self, words: str) -> None:
        """Say in the preview why there is no picture."""
        self.preview.words = words
        self.preview.update()

    def _look_around(self) -> None:
        if self.session is not None:
            status = self.session.look_after_outputs()
            self.status.show_status(status)
            self.figures.show_status(status)
            self.bar.show_recording(self.session.recording)

    def tell(self, notice: Notice) -> None:
        """Show a notice."""
        self.notices.tell(Told(notice))

    def keep_soon(self) -> None:
        """Keep the settings once the user has come to rest."""
        self.keeping.start()

    def _set_compare(self, on: bool) -> None:
        self._set_view(View.COMPARE if on else View.RESULT)

    def _set_view(self, view: View) -> None:
        self.preview.view = view
        self.bar.more.view = view
        with QSignalBlocker(self.bar.compare):
            self.bar.compare.setChecked(view is View.COMPARE)

    def name_look(self) -> None:
        """Ask for a name, and keep the look under it."""
        name, given = QInputDialog.getText(self, self.tr("Keep this look"), self.tr("Its name:"))
        if given and name.strip() and self.hand is not None:
            self.hand.keep_look(name.strip())

    def _set_mirror(self, on: bool) -> None:
        self.preview.mirror = self.mini.mirror = on

    def toggle_figures(self) -> None:
        """Show or hide how long each step takes."""
        self.figures.setVisible(not self.figures.isVisible())

    def escape(self) -> None:
        """Lay the tool down, or else leave the full screen."""
        if self.box is not None and self.preview.tool is not None:
            self.box.take(Hand.NOTHING)
        elif self.full_screen.on:
            self.toggle_full_screen()

    def toggle_full_screen(self) -> None:
        """Fill the screen with the picture, or go back."""
        if not self.full_screen.on:
            self.open_page(0)
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_settings(self) -> None:
        """Open the settings."""
        if self.doors is not None:
            self.doors.show_settings()

    # files

    def choose_backgrounds(self) -> None:
        """Ask for files, and make them backgrounds."""
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add backgrounds"))
        if self.hand is not None:
            self.hand.add_backgrounds(Path(one) for one in chosen)

    def show_strip(self) -> None:
        """Show the last snapshots."""
        if self.hand is not None:
            self.hand.find_snapshots()
            self.strip.open_below(self.bar.strip)

    def paste(self) -> None:
        """Give the clipboard to the page that is open; live, its picture or files become backgrounds."""
        if self.page is not None:
            self.page.paste(QApplication.clipboard().mimeData())
        elif self.hand is not None:
            self.hand.paste(QApplication.clipboard().mimeData())

    def choose_source(self) -> None:
        """Ask for a file, and use it as the camera."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a video or picture"))
        if chosen and self.hand is not None:
            self.hand.play(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if self.hand is not None and any(url.isLocalFile() for url in event.mimeData().urls()):
            (self.page or self.preview).invite(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let them go."""
        (self.page or self.preview).invite(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give files to the page that is open; live, they become backgrounds."""
        (self.page or self.preview).invite(False)
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if self.page is not None:
            self.page.take(paths)
        elif self.hand is not None:
            self.hand.add_backgrounds(paths)
        event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._tell_watched()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks; what nobody needs may rest."""
        super().hideEvent(event)
        self._tell_watched()

    def changeEvent(self, event: QEvent) -> None:
        """Notice being minimised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._tell_watched()

    def _tell_watched(self) -> None:
        if self.session is not None:
            here = self.live.isVisible() and not self.isMinimized()
            self.session.watch(here or self.mini.isVisible())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go to the tray, or end everything; the window goes first, so that nobody waits in front of it."""
        self.hide()
        if self.stays and not self.leaving:
            event.ignore()
            return
        self._tick.stop()
        self.sampling.stop()
        self.mini.hide()
        self.mini.stop()
        self.preview.stop()
        for page in self.findChildren(Page):
            page.stop()
        self.jobs.stop()
        if self.session is not None:
            self.session.stop()
        self.closing.emit()
        super().closeEvent(event)


def adjustable(session: Session) -> Iterable[type[Filter]]:
    """List the filters that have a place in the panel: all but the plain composite, which is always there."""
    plain = type(session.studio.parts.composite)
    return (kind for kind in FILTERS if kind is not plain and not kind.stills_only)

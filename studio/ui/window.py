"""The main window: places the parts, and ties what they emit to the session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
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
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from studio.core.chain import Notice
from studio.ui.asking import Kind, ask_for_file, ask_for_files
from studio.ui.full_screen import FullScreen
from studio.ui.jobs import Jobs
from studio.ui.kept import Desktop
from studio.ui.keys import FilterKeys
from studio.ui.live import LivePage
from studio.ui.mini import Mini
from studio.ui.notices import Notices
from studio.ui.onscreen import MARGINS, bring_on_screen, fits_screen
from studio.ui.page import Page
from studio.ui.presence import Presence
from studio.ui.rail import Rail
from studio.ui.resizing import keep_pace
from studio.ui.strip import Strip
from studio.ui.ties import add_keys, tie
from studio.ui.tools.bar import Hand
from studio.ui.values import Told

if TYPE_CHECKING:  # everything that is slow to import comes after the first paint
    from studio.ui.doors import Doors
    from studio.ui.session import Session
    from studio.ui.stagehand import Stagehand
    from studio.ui.tools.box import ToolBox

KEEP_MS = 1500
FRESH = QSize(1280, 720)


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
        self.reach: Callable[[], str] = str  # says how far the keys of the whole desktop reach
        self.doors: Doors | None = None
        self.session: Session | None = None
        self.hand: Stagehand | None = None
        self.jobs = Jobs()
        self.live = LivePage()
        self.notices = Notices(self.live.preview, above=(self.live.tools,))
        self.live.preview.covers += (self.notices,)
        self.strip = Strip(self)
        self.mini = Mini()
        self.mini.shown_changed.connect(self._tell_watched)
        self.rail = Rail()
        self.rail.chosen.connect(self.open_page)
        self.rail.settings_wanted.connect(self.show_settings)
        self.pages = QStackedWidget()
        self.letters: FilterKeys | None = None
        self._lay_out()
        self.keeping = QTimer(self)
        self.keeping.setSingleShot(True)
        self.keeping.setInterval(KEEP_MS)
        self.live.bar.mirror.toggled.connect(self._set_mirror)
        self.live.bar.more.theme_wanted.connect(self.theme_wanted)
        self.live.bar.more.settings_wanted.connect(self.show_settings)
        self.live.bar.more.mini_wanted.connect(self.mini.toggle)
        self.live.bar.more.full_screen_wanted.connect(self.toggle_full_screen)
        self.resize(FRESH.boundedTo(self.screen().availableSize() - MARGINS))

    def _lay_out(self) -> None:
        canvas = QWidget()
        canvas.setObjectName("canvas")
        self.setCentralWidget(canvas)
        beside = QHBoxLayout(canvas)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.rail)
        beside.addWidget(self.pages, 1)
        self.pages.addWidget(self.live)
        self.rail.add("camera", self.tr("Live"))
        self.full_screen = FullScreen(self, (self.rail, *self.live.around), (self.live.middle,))
        self.full_screen.changed.connect(lambda on: self.live.tools.show_bar(not on))

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
        self.notices.float_over(self.page.place if self.page is not None else self.live.preview)

    @property
    def page(self) -> Page | None:
        """The page that is open, or None for the live one."""
        page = self.pages.currentWidget()
        return page if isinstance(page, Page) else None

    # coming to life

    def furnish(self, session: Session, hand: Stagehand) -> None:
        """Show what there is, and the live picture as soon as its model is here."""
        self.session, self.hand = session, hand
        self.live.furnish(session, hand)
        tie(self, session, hand)
        add_keys(self, session, hand)
        self.live.begin()
        for notice in session.studio.kept.notices:
            self.notices.tell(Told(notice))
        self.mini.peek = session.pictures.peek  # it starts when it is shown
        hand.begin()
        hand.fill_shelf()
        hand.find_cameras()
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
        """Be as the window was left; at the very first, fill a screen that has no room to spare."""
        self.live.bar.mirror.setChecked(desktop.mirror)
        if not desktop.geometry and not fits_screen(self, FRESH):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.restoreGeometry(QByteArray.fromBase64(desktop.geometry.encode("ascii", "ignore")))
        bring_on_screen(self)

    def desktop(self, was: Desktop) -> Desktop:
        """Give how the window is left now."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        return replace(was, mirror=self.live.bar.mirror.isChecked(), geometry=geometry)

    # showing

    def tell(self, notice: Notice) -> None:
        """Show a notice, or let it go if it says that it is over."""
        if notice.over:
            self.notices.withdraw(notice.headline)
        else:
            self.notices.tell(Told(notice))

    def keep_soon(self) -> None:
        """Keep the settings once the user has come to rest."""
        self.keeping.start()

    def _set_mirror(self, on: bool) -> None:
        self.live.preview.mirror = self.mini.mirror = on

    def escape(self) -> None:
        """Lay the tool down, or else leave the full screen."""
        if self.box is not None and self.live.preview.tool is not None:
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
        chosen = ask_for_files(self, self.tr("Add backgrounds"), Kind.BOTH)
        if self.hand is not None:
            self.hand.add_backgrounds(chosen)

    def show_strip(self) -> None:
        """Show the last snapshots."""
        if self.hand is not None:
            self.hand.find_snapshots()
            self.strip.open_below(self.live.bar.strip)

    def paste(self) -> None:
        """Give the clipboard to the page that is open; live, its picture or files become backgrounds."""
        if self.page is not None:
            self.page.paste(QApplication.clipboard().mimeData())
        elif self.hand is not None:
            self.hand.paste(QApplication.clipboard().mimeData())

    def choose_source(self) -> None:
        """Ask for a file, and use it as the camera."""
        chosen = ask_for_file(self, self.tr("Open a video or picture"), Kind.BOTH)
        if chosen is not None and self.hand is not None:
            self.hand.play(chosen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if self.hand is not None and any(url.isLocalFile() for url in event.mimeData().urls()):
            (self.page or self.live.preview).invite(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let them go."""
        (self.page or self.live.preview).invite(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give files to the page that is open; live, they become backgrounds."""
        (self.page or self.live.preview).invite(False)
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if self.page is not None:
            self.page.take(paths)
        elif self.hand is not None:
            self.hand.add_backgrounds(paths)
        event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        keep_pace(self.windowHandle())
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
            here = self.isVisible() and self.live.isVisible() and not self.isMinimized()
            self.session.watch(here or self.mini.isVisible())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go to the tray, or end everything; the window goes first, so that nobody waits in front of it."""
        self.hide()
        if self.stays and not self.leaving:
            event.ignore()
            return
        self.live.stop()
        self.mini.hide()
        self.mini.stop()
        for page in self.findChildren(Page):
            page.stop()
        self.jobs.stop()
        if self.session is not None:
            self.session.stop()
        self.closing.emit()
        super().closeEvent(event)

"""Opens the window: painted first, brought to life when everything heavy has been imported behind it."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.places import settings_folder
from studio.live.jobs import Report
from studio.ui.autostart import set_autostart
from studio.ui.crash import CrashReporter
from studio.ui.hotkeys.opening import open_hotkeys
from studio.ui.icons import pixmap
from studio.ui.kept import keep_desktop, read_desktop
from studio.ui.onscreen import bring_on_screen
from studio.ui.resident import Resident
from studio.ui.sweeper import Sweeper
from studio.ui.theme import apply_theme
from studio.ui.tray import Tray
from studio.ui.values import Told
from studio.ui.window import Window
from studio.ui.words import LANGUAGES, language_of, speak

if TYPE_CHECKING:
    from studio.ui.opening import Opening

LISTEN_MS = 200  # how often Python gets a turn to notice Ctrl-C


class App:
    """The program with a window: dresses it, opens the studio behind it, and keeps how it was left."""

    def __init__(self, app: QApplication, source: str | None = None) -> None:
        self.app = app
        self.sweeper = Sweeper()  # of whoever opens the program: with a window, for pictures of it, to measure it
        self.crashes = CrashReporter()
        self.desktop = read_desktop(settings_folder())
        self.language = speak(app, self.desktop.language)
        apply_theme(app, self.desktop.theme, self.desktop.text_size / 100)
        app.setWindowIcon(QIcon(pixmap("backlot", "#000000", 256)))
        self.window = Window()
        self.window.theme_wanted.connect(self.switch_theme)
        self.window.live.bar.more.text_wanted.connect(self.resize_text)
        self.window.live.bar.more.language_wanted.connect(self.switch_language)
        self._tell_menu()
        self.window.closing.connect(self.keep)
        self.window.jobs.crashed.connect(self.crashes.report)
        self.window.restore(self.desktop)
        app.screenRemoved.connect(self._stay_on_screen)
        self.window.live.bar.more.stay_wanted.connect(self.stay)
        self.resident = Resident(settings_folder(), open_hotkeys(QGuiApplication.platformName()), set_autostart)
        self.resident.told.connect(self.window.notices.tell)
        self.resident.changed.connect(self._show_tray)
        self.window.presence_wanted.connect(self.resident.use)
        self.window.reach = self.resident.hotkeys.reach
        self.tray: Tray | None = None
        self._show_tray()
        self._source = source

    def show(self) -> None:
        """Show the window at once, unless it is to wait in the tray, and open the studio behind it."""
        if not self.resident.presence.hidden:
            self.window.show()
        elif not QSystemTrayIcon.isSystemTrayAvailable():
            self.window.showMinimized()
        QTimer.singleShot(0, self._open)

    def switch_theme(self, theme: str) -> None:
        """Dress in other colours."""
        self.desktop = replace(self.desktop, theme=theme)
        self._dress()

    def resize_text(self, percent: int) -> None:
        """Show words larger or smaller."""
        self.desktop = replace(self.desktop, text_size=percent)
        self._dress()

    def switch_language(self, language: str) -> None:
        """Speak another language from the next start on."""
        self.desktop = replace(self.desktop, language=language)
        self._tell_menu()
        if language_of(language) != self.language:
            words = QCoreApplication.translate("App", "Backlot speaks {language} from its next start on.")
            notice = Notice(words.format(language=LANGUAGES[language_of(language)]))
            self.window.notices.tell(Told(notice, info=True))

    def _dress(self) -> None:
        apply_theme(self.app, self.desktop.theme, self.desktop.text_size / 100)
        self._tell_menu()

    def _tell_menu(self) -> None:
        self.window.live.bar.more.desktop = self.desktop

    def stay(self, stay: bool) -> None:
        """Go on in the tray when the window is closed, or not."""
        self.resident.use(replace(self.resident.presence, stay=stay))

    def _stay_on_screen(self) -> None:
        bring_on_screen(self.window)

    def bring_back(self) -> None:
        """Show the window again, in front."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def keep(self) -> None:
        """Keep how the window was left, and leave."""
        try:
            keep_desktop(settings_folder(), self.window.desktop(self.desktop))
        except StudioError as error:
            self.window.notices.tell(Told(Notice.of(error)))
        self.resident.stop()
        if self.tray is not None:
            self.tray.icon.hide()
        self.sweeper.stop()
        self.app.quit()

    def _open(self) -> None:
        def task(report: Report) -> Opening:
            from studio.ui.opening import open_studio

            return open_studio(self._source)

        self.window.jobs.run("opening", task, self._furnish)

    def _furnish(self, opening: Opening) -> None:
        from studio.inference.known import title_of
        from studio.ui.pages import pages
        from studio.ui.session import Session
        from studio.ui.stagehand import Stagehand

        session = Session(opening.studio)
        session.crashed.connect(self.crashes.report)
        self.window.live.bar.models.naming = title_of
        self.window.furnish(session, Stagehand(session, self.window.jobs, opening.looks))
        for page in pages(session, self.window.jobs):
            self.window.add_page(page)
        self.tray = Tray(session)
        self.tray.show_wanted.connect(self.bring_back)
        self.tray.leave_wanted.connect(self.window.leave)
        if self.window.doors is not None:
            self.resident.begin(session.panic, self.window.live.bar.pause.click, self.window.doors.shutter.take)
            if self.window.isVisible():
                self.window.doors.welcome_if_new()
        if not self.window.isVisible():
            session.watch(False)
        self._show_tray()

    def _show_tray(self) -> None:
        presence = self.window.presence = self.resident.presence
        possible = self.tray is not None and QSystemTrayIcon.isSystemTrayAvailable()
        self.window.stays = presence.stay and possible
        self.window.live.bar.more.stays = presence.stay
        if self.tray is not None:
            self.tray.icon.setVisible(possible and (presence.stay or presence.hidden))


def open_window(source: str | None = None) -> int:
    """Run the program with its window, and give its exit status."""
    os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)  # set by OpenCV, whose plug-ins are not ours
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Backlot")
    app.setQuitOnLastWindowClosed(False)  # the window says when it is over: it may be in the tray
    app.setDesktopFileName("backlot")
    opened = App(app, source)
    opened.crashes.install()
    opened.window.furnished.connect(opened.sweeper.settle)
    _listen_for_interrupt(opened)
    opened.show()
    return app.exec()


def _listen_for_interrupt(opened: App) -> None:
    """Let Ctrl-C in the terminal close the window as its button does."""
    signal.signal(signal.SIGINT, lambda number, frame: opened.window.leave())
    timer = QTimer(opened.window)
    timer.timeout.connect(lambda: None)
    timer.start(LISTEN_MS)

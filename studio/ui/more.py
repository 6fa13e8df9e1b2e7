"""The menu of what is wanted now and then; few enough lines that large words leave it on a small screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices
from PySide6.QtWidgets import QMenu, QMessageBox, QSystemTrayIcon, QToolButton

from studio import __version__
from studio.core.places import backgrounds_folder, pictures_folder, videos_folder
from studio.ui.buttons import IconButton
from studio.ui.corners import rounded
from studio.ui.icons import icon, pixmap
from studio.ui.kept import Desktop
from studio.ui.keyhelp import KeyHelp
from studio.ui.projector import View
from studio.ui.theme import TEXT_SIZES, THEMES, current
from studio.ui.words import LANGUAGES, SYSTEM, ltr, number

MARK_PX = 56


class MoreButton(IconButton):
    """Opens the menu."""

    theme_wanted = Signal(str)
    text_wanted = Signal(int)  # percent
    language_wanted = Signal(str)
    full_screen_wanted = Signal()
    mini_wanted = Signal()
    view_wanted = Signal(object)  # a View
    stay_wanted = Signal(bool)
    figures_wanted = Signal(bool)
    guide_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("menu", self.tr("More"))
        self.view = View.RESULT
        self.stays = False
        self.desktop = Desktop()
        self.figures_shown: Callable[[], bool] = lambda: False
        self.settings_lines: list[Callable[[QMenu], None]] = []  # what others add, below the settings
        self.help_lines: list[Callable[[QMenu], None]] = []
        self.choices = rounded(QMenu(self))
        self.setMenu(self.choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices.aboutToShow.connect(self._fill)

    def dress(self, desktop: Desktop) -> None:
        """Ask for what differs in how the window looks."""
        was = self.desktop
        if desktop.theme != was.theme:
            self.theme_wanted.emit(desktop.theme)
        if desktop.text_size != was.text_size:
            self.text_wanted.emit(desktop.text_size)
        if desktop.language != was.language:
            self.language_wanted.emit(desktop.language)

    def next_theme(self) -> None:
        """Go from dark to light or back."""
        self.theme_wanted.emit("light" if current() == "dark" else "dark")

    def _fill(self) -> None:
        self._empty()
        self._add_views()
        self._add_themes()
        self._add_choices("text", self.tr("Size of words"), self._sizes(), self.desktop.text_size, self.text_wanted)
        self._add_choices("globe", self.tr("Language"), self._tongues(), self.desktop.language, self.language_wanted)
        self._add("sliders", self.tr("Settings …")).triggered.connect(self.settings_wanted)
        for add in self.settings_lines:
            add(self.choices)
        stay = self._add("pip", self.tr("Go on in the tray when closed"))
        stay.setCheckable(True)
        stay.setChecked(self.stays)
        stay.setEnabled(QSystemTrayIcon.isSystemTrayAvailable())
        stay.triggered.connect(self.stay_wanted)
        self.choices.addSeparator()
        self._add_folders()
        self._add("camera", self.tr("Backlot in your call")).triggered.connect(self.guide_wanted)
        for add in self.help_lines:
            add(self.choices)
        self._add("help", self.tr("Keys")).triggered.connect(self._show_keys)
        self._add("info", self.tr("About Backlot")).triggered.connect(self._show_about)

    def _empty(self) -> None:
        """Take all lines out, with the menus behind them: Qt leaves those to whoever opened them."""
        self.choices.clear()
        for menu in self.choices.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.deleteLater()

    def _add_themes(self) -> None:
        names = {
            "system": self.tr("Like the system"),
            "dark": self.tr("Dark"),
            "light": self.tr("Light"),
            "contrast": self.tr("High contrast"),
        }
        themes = {name: names[name] for name in THEMES}
        self._add_choices("palette", self.tr("Colours"), themes, self.desktop.theme, self.theme_wanted)

    def _sizes(self) -> dict[int, str]:
        return {percent: self.tr("{n} %").format(n=number(percent)) for percent in TEXT_SIZES}

    def _tongues(self) -> dict[str, str]:
        return {SYSTEM: self.tr("Like the system"), **LANGUAGES}

    def _add_choices(
        self, icon_name: str, words: str, names: Mapping[Any, str], chosen: Any, wanted: SignalInstance
    ) -> None:
        """Add a menu of which one line is on."""
        menu = rounded(self.choices.addMenu(icon(icon_name, "muted"), words))
        group = QActionGroup(menu)
        for value, name in names.items():
            line = group.addAction(menu.addAction(name))
            line.setCheckable(True)
            line.setChecked(value == chosen)
            line.triggered.connect(lambda checked=False, value=value: wanted.emit(value))

    def _add(self, icon_name: str, words: str) -> QAction:
        return self.choices.addAction(icon(icon_name, "muted"), words)

    def _add_views(self) -> None:
        names = {
            View.RESULT: self.tr("The result"),
            View.COMPARE: self.tr("Before and after"),
            View.MATTE: self.tr("The matte"),
            View.CUTOUT: self.tr("What is cut out"),
        }
        views = rounded(self.choices.addMenu(icon("eye", "muted"), self.tr("Show")))
        group = QActionGroup(views)
        for view, words in names.items():
            line = group.addAction(views.addAction(words))
            line.setCheckable(True)
            line.setChecked(view is self.view)
            line.triggered.connect(lambda checked=False, view=view: self.view_wanted.emit(view))
        views.addSeparator()
        views.addAction(self.tr("Small window above all others")).triggered.connect(self.mini_wanted)
        views.addAction(self.tr("Full screen")).triggered.connect(self.full_screen_wanted)
        views.addSeparator()
        figures = views.addAction(self.tr("How long each step takes"))
        figures.setCheckable(True)
        figures.setChecked(self.figures_shown())
        figures.triggered.connect(self.figures_wanted)

    def _add_folders(self) -> None:
        menu = rounded(self.choices.addMenu(icon("folder", "muted"), self.tr("Folders")))
        for words, folder in (
            (self.tr("Snapshots"), pictures_folder()),
            (self.tr("Films"), videos_folder()),
            (self.tr("My backgrounds"), backgrounds_folder()),
        ):
            line = menu.addAction(words)
            line.setEnabled(folder.is_dir())
            line.triggered.connect(partial(_open, folder))

    def _show_keys(self) -> None:
        KeyHelp(self.window()).open()

    def _show_about(self) -> None:
        words = self.tr("A virtual-background studio. Everything happens on this machine; nothing leaves it.")
        licence = self.tr(
            "Free software under the GNU General Public License, version 2 or later; without any warranty."
        )
        name = f"<b>{ltr(f'Backlot {__version__}')}</b>"
        self._show(self.tr("About Backlot"), f"{name}<p>{words}</p><p>{licence}</p>")

    def _show(self, title: str, words: str) -> None:
        box = QMessageBox(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setIconPixmap(pixmap("backlot", "#000000", MARK_PX, self.devicePixelRatioF()))
        box.setText(words)
        inside = box.layout()
        if inside is not None:
            inside.setContentsMargins(24, 22, 24, 18)
        box.open()


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

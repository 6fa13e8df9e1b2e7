"""The menu of what is wanted now and then: colours of the window, folders, keys, and about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices
from PySide6.QtWidgets import QMenu, QMessageBox, QSystemTrayIcon, QToolButton

from studio import __version__
from studio.core.places import data_folder, pictures_folder, videos_folder
from studio.ui.buttons import IconButton
from studio.ui.icons import icon
from studio.ui.keys import explained
from studio.ui.preview import View
from studio.ui.theme import THEMES, current


class MoreButton(IconButton):
    """Opens the menu."""

    theme_wanted = Signal(str)
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
        self.figures_shown: Callable[[], bool] = lambda: False
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices.aboutToShow.connect(self._fill)

    def next_theme(self) -> None:
        """Go from dark to light or back."""
        self.theme_wanted.emit("light" if current() == "dark" else "dark")

    def _fill(self) -> None:
        self.choices.clear()
        self._add_views()
        names = {"system": self.tr("Like the system"), "dark": self.tr("Dark"), "light": self.tr("Light")}
        icons = {"system": "sliders", "dark": "moon", "light": "sun"}
        themes = self.choices.addMenu(icon("palette", "muted"), self.tr("Colours"))
        group = QActionGroup(themes)
        for name in THEMES:
            line = group.addAction(themes.addAction(icon(icons[name], "muted"), names[name]))
            line.triggered.connect(lambda checked=False, name=name: self.theme_wanted.emit(name))
        self._add("pip", self.tr("Small window above all others")).triggered.connect(self.mini_wanted)
        self._add("full-screen", self.tr("Full screen")).triggered.connect(self.full_screen_wanted)
        self._add("sliders", self.tr("Settings …")).triggered.connect(self.settings_wanted)
        stay = self._add("pip", self.tr("Go on in the tray when closed"))
        stay.setCheckable(True)
        stay.setChecked(self.stays)
        stay.setEnabled(QSystemTrayIcon.isSystemTrayAvailable())
        stay.triggered.connect(self.stay_wanted)
        self.choices.addSeparator()
        self._add_folder(self.tr("Snapshots"), pictures_folder())
        self._add_folder(self.tr("Films"), videos_folder())
        self._add_folder(self.tr("My backgrounds"), data_folder() / "backgrounds")
        self.choices.addSeparator()
        self._add("camera", self.tr("Backlot in your call")).triggered.connect(self.guide_wanted)
        self._add("help", self.tr("Keys")).triggered.connect(self._show_keys)
        self._add("info", self.tr("About Backlot")).triggered.connect(self._show_about)

    def _add(self, icon_name: str, words: str) -> QAction:
        return self.choices.addAction(icon(icon_name, "muted"), words)

    def _add_views(self) -> None:
        names = {
            View.RESULT: self.tr("The result"),
            View.COMPARE: self.tr("Before and after"),
            View.MATTE: self.tr("The matte"),
            View.CUTOUT: self.tr("What is cut out"),
        }
        views = self.choices.addMenu(icon("eye", "muted"), self.tr("Show"))
        group = QActionGroup(views)
        for view, words in names.items():
            line = group.addAction(views.addAction(words))
            line.setCheckable(True)
            line.setChecked(view is self.view)
            line.triggered.connect(lambda checked=False, view=view: self.view_wanted.emit(view))
        views.addSeparator()
        figures = views.addAction(self.tr("How long each step takes"))
        figures.setCheckable(True)
        figures.setChecked(self.figures_shown())
        figures.triggered.connect(self.figures_wanted)

    def _add_folder(self, words: str, folder: Path) -> None:
        line = self._add("folder", words)
        line.setEnabled(folder.is_dir())
        line.triggered.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))

    def _show_keys(self) -> None:
        rows = "".join(
            f"<tr><td style='padding-right:24px'><b>{keys}</b></td><td>{what}</td></tr>" for keys, what in explained()
        )
        self._show(self.tr("Keys"), f"<table cellspacing='6'>{rows}</table>")

    def _show_about(self) -> None:
        words = self.tr("A virtual-background studio. Everything happens on this machine; nothing leaves it.")
        self._show(self.tr("About Backlot"), f"<b>Backlot {__version__}</b><p>{words}</p>")

    def _show(self, title: str, words: str) -> None:
        box = QMessageBox(self.window())
        box.setWindowTitle(title)
        box.setText(words)
        box.open()

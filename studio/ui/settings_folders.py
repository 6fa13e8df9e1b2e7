"""The page of the settings that says where files go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from studio.core.folders import Folders
from studio.core.params import Parameter, parameters
from studio.core.places import backgrounds_folder, pictures_folder, videos_folder
from studio.ui.buttons import IconButton
from studio.ui.settings_page import Card, Row, SettingsPage, muted
from studio.ui.words import said

IN_USE: Final = (pictures_folder, videos_folder, backgrounds_folder)  # in the order of the fields of Folders


class FoldersPage(SettingsPage):
    """Where your files go."""

    changed = Signal(object)  # Folders

    def __init__(self, folders: Folders) -> None:
        super().__init__()
        self._folders = folders
        self.lines: dict[str, FolderRow] = {}
        card = Card(self.tr("Where files are kept"))
        for parameter, in_use in zip(parameters(Folders), IN_USE, strict=True):
            row = FolderRow(parameter, in_use)
            row.changed.connect(partial(self._adopt, parameter.name))
            self.lines[parameter.name] = row
            card.add(row)
        self.rows.addWidget(card)
        self.rows.addWidget(muted(self.tr("What is in the old folder stays there.")))
        self.show_folders(folders)

    def show_folders(self, folders: Folders) -> None:
        """Show these."""
        self._folders = folders
        for name, row in self.lines.items():
            row.show_folder(getattr(folders, name))

    def _adopt(self, name: str, folder: str) -> None:
        self.changed.emit(replace(self._folders, **{name: folder}))


class FolderRow(Row):
    """One folder: shown, chosen, opened, or given back to the system."""

    changed = Signal(str)

    def __init__(self, parameter: Parameter, in_use: Callable[[], Path]) -> None:
        self._in_use = in_use
        self.label = said(parameter.label)
        buttons = QWidget()
        super().__init__(self.label, said(parameter.help), buttons)
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setAccessibleName(self.label)
        names = (self.tr("{name}: choose"), self.tr("{name}: open"), self.tr("{name}: reset"))
        choosing, opening, resetting = (name.format(name=self.label) for name in names)
        choose = IconButton("folder", choosing, self.tr("Choose another folder"))
        look = IconButton("eye", opening, self.tr("Open the folder"))
        self.reset = IconButton("reset", resetting, self.tr("Use the system's own folder"))
        choose.clicked.connect(self._choose)
        look.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.line.text())))
        self.reset.clicked.connect(lambda: self.changed.emit(""))
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in (choose, look, self.reset):
            row.addWidget(button)
        self.words.insertSpacing(self.words.count() - 1, 4)
        self.words.insertWidget(self.words.count() - 1, self.line)

    def show_folder(self, folder: str) -> None:
        """Show the folder that is in use."""
        self.line.setText(folder or str(self._in_use()))
        self.reset.setEnabled(bool(folder))

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.label, self.line.text())
        if chosen:
            self.changed.emit(str(Path(chosen)))

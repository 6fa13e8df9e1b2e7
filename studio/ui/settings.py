"""What is set once: camera, output, model, privacy, folders and how the program comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.ui.buttons import IconPush
from studio.ui.kept import Desktop
from studio.ui.onscreen import MARGINS
from studio.ui.presence import Presence
from studio.ui.settings_folders import FoldersPage
from studio.ui.settings_pages import CameraPage, ModelPage, OutputPage, PresencePage, PrivacyPage, WindowPage
from studio.ui.surface import scrolled
from studio.ui.theme import room

if TYPE_CHECKING:
    from studio.core.settings import Settings

SIZE = (880, 640)  # so that no page scrolls on 720 lines


class SettingsDialog(QDialog):
    """Changes take effect at once, and the dialog follows what is changed elsewhere.

    It is made once and opened again: Qt's style sheets keep something of every drop-down that ever was.
    """

    reset_wanted = Signal()

    def __init__(self, parent: QWidget, settings: Settings, presence: Presence, desktop: Desktop) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.camera = CameraPage(settings.source, settings.view)
        self.output = OutputPage(settings)
        self.model = ModelPage(settings)
        self.privacy = PrivacyPage(settings.privacy)
        self.folders = FoldersPage(settings.folders)
        self.presence = PresencePage(presence)
        self.look = WindowPage(desktop)
        self.pages = QStackedWidget()
        self.doors = QButtonGroup(self)
        self.doors.idClicked.connect(self.open_page)
        self._list = QVBoxLayout()
        for page, title, icon in (
            (self.camera, self.tr("Camera"), "camera"),
            (self.output, self.tr("Output"), "on-air"),
            (self.model, self.tr("Model"), "person"),
            (self.privacy, self.tr("Privacy"), "eye-off"),
            (self.folders, self.tr("Folders"), "folder"),
            (self.presence, self.tr("Program"), "sliders"),
            (self.look, self.tr("Window"), "palette"),
        ):
            self._add(page, title, icon)
        self._lay_out()

    def open_page(self, number: int) -> None:
        """Show one of the pages."""
        self.pages.setCurrentIndex(number)
        self.doors.button(number).setChecked(True)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set now."""
        self.camera.source = settings.source
        self.camera.view.value = settings.view
        self.output.show_settings(settings)
        self.model.show_settings(settings)
        self.privacy.form.value = settings.privacy
        self.folders.show_folders(settings.folders)

    def open_afresh(self) -> None:
        """Open it at its first page, as large as the screen lets it be."""
        self.open_page(0)
        wanted = QSize(room(SIZE[0]), room(SIZE[1])).boundedTo(self.screen().availableSize() - MARGINS)
        self.resize(wanted.expandedTo(self.minimumSizeHint()))
        self.open()

    def _lay_out(self) -> None:
        reset = QPushButton(self.tr("Start afresh"))
        reset.setToolTip(self.tr("Give look, camera and model their standards; your backgrounds and pictures stay"))
        reset.clicked.connect(self.reset_wanted)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        self._list.setSpacing(2)
        self._list.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(18)
        beside.addLayout(self._list)
        beside.addWidget(self.pages, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 16, 14, 14)
        rows.setSpacing(12)
        rows.addLayout(beside, 1)
        rows.addWidget(buttons)

    def _add(self, page: QWidget, title: str, icon: str) -> None:
        """Offer a page."""
        door = IconPush(icon, title)
        door.setObjectName("door")
        door.setCheckable(True)
        door.setAutoDefault(False)
        self.doors.addButton(door, self.pages.count())
        self._list.addWidget(door)
        self.pages.addWidget(scrolled(page))

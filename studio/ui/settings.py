"""What is set once: camera, output, model, privacy, folders and how the program comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from studio.ui.kept import Desktop
from studio.ui.presence import Presence
from studio.ui.settings_folders import FoldersPage
from studio.ui.settings_pages import CameraPage, ModelPage, OutputPage, PresencePage, PrivacyPage, WindowPage

if TYPE_CHECKING:
    from studio.core.settings import Settings

WIDE_PX = 620
HIGH_PX = 560


class SettingsDialog(QDialog):
    """Changes take effect at once, and the dialog follows what is changed elsewhere."""

    reset_wanted = Signal()

    def __init__(self, parent: QWidget, settings: Settings, presence: Presence, desktop: Desktop) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.camera = CameraPage(settings.source)
        self.output = OutputPage(settings)
        self.model = ModelPage(settings)
        self.privacy = PrivacyPage(settings.privacy)
        self.folders = FoldersPage(settings.folders)
        self.presence = PresencePage(presence)
        self.look = WindowPage(desktop)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Settings"))
        self.tabs.setDocumentMode(True)
        for page, title in (
            (self.camera, self.tr("Camera")),
            (self.output, self.tr("Output")),
            (self.model, self.tr("Model")),
            (self.privacy, self.tr("Privacy")),
            (self.folders, self.tr("Folders")),
            (self.presence, self.tr("Program")),
            (self.look, self.tr("Window")),
        ):
            self.tabs.addTab(_scrolled(page), title)
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Show what is set now."""
        self.camera.source = settings.source
        self.output.show_settings(settings)
        self.model.show_settings(settings)
        self.privacy.form.value = settings.privacy
        self.folders.show_folders(settings.folders)

    def _lay_out(self) -> None:
        reset = QPushButton(self.tr("Start afresh"))
        reset.setToolTip(self.tr("Give look, camera and model their standards; your backgrounds and pictures stay"))
        reset.clicked.connect(self.reset_wanted)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 14, 18, 14)
        rows.setSpacing(12)
        rows.addWidget(self.tabs, 1)
        rows.addWidget(buttons)
        self.resize(WIDE_PX, HIGH_PX)


def _scrolled(page: QWidget) -> QScrollArea:
    """Let a page scroll where the screen is small or the words are large."""
    area = QScrollArea()
    area.setObjectName("plain")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area

"""What is set once: the output's size and pace, what is kept where, and the way back to the beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.core.params import parameters
from studio.core.places import cache_folder, data_folder, pictures_folder, settings_folder, videos_folder
from studio.core.privacy import Privacy
from studio.ui.controls import Choice
from studio.ui.panel import Form

if TYPE_CHECKING:
    from studio.core.settings import Settings

SIZES = ((0, 0), (640, 360), (1280, 720), (1920, 1080))
RATES = (0.0, 15.0, 24.0, 25.0, 30.0, 60.0)


class SettingsDialog(QDialog):
    """Changes take effect at once."""

    output_changed = Signal(object, float)  # size, frames per second; zeros follow the camera
    privacy_changed = Signal(object)
    reset_wanted = Signal()

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.size_box, self.rate_box = Choice(), Choice()
        for size in sorted({*SIZES, settings.size}):
            self.size_box.addItem(f"{size[0]} × {size[1]}" if all(size) else self.tr("Like the camera"), size)
        for rate in sorted({*RATES, settings.fps}):
            words = self.tr("{n} a second").format(n=f"{rate:g}") if rate else self.tr("Like the camera")
            self.rate_box.addItem(words, rate)
        self.size_box.setCurrentIndex(sorted({*SIZES, settings.size}).index(settings.size))
        self.rate_box.setCurrentIndex(sorted({*RATES, settings.fps}).index(settings.fps))
        for box in (self.size_box, self.rate_box):
            box.currentIndexChanged.connect(self._changed)
        self.privacy = Form(settings.privacy, shown=len(parameters(Privacy)), explained=True)
        self.privacy.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.privacy.changed.connect(self.privacy_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        self.size_box.setAccessibleName(self.tr("Picture size"))
        self.rate_box.setAccessibleName(self.tr("Pictures"))
        form.addRow(self.tr("Picture size"), self.size_box)
        form.addRow(self.tr("Pictures"), self.rate_box)
        rule = QFrame()
        rule.setObjectName("rule")
        reset = QPushButton(self.tr("Start afresh"))
        reset.setToolTip(self.tr("Give look, camera and model their standards; your backgrounds and pictures stay"))
        reset.clicked.connect(self.reset_wanted)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(22, 20, 22, 16)
        rows.setSpacing(14)
        rows.addLayout(form)
        rows.addWidget(self.privacy)
        rows.addWidget(rule)
        rows.addWidget(self._privacy())
        rows.addStretch(1)
        rows.addWidget(buttons)
        self.setMinimumWidth(500)

    def _privacy(self) -> QLabel:
        words = self.tr("Everything happens on this machine; nothing leaves it but what you put on air. Kept are:")
        kept = (
            (self.tr("Settings and looks"), settings_folder()),
            (self.tr("Your backgrounds"), data_folder()),
            (self.tr("Models and thumbnails"), cache_folder()),
            (self.tr("Snapshots"), pictures_folder()),
            (self.tr("Films"), videos_folder()),
        )
        rows = "".join(f"<tr><td style='padding-right:16px'>{what}</td><td>{where}</td></tr>" for what, where in kept)
        label = QLabel(f"{words}<table style='margin-top:6px' cellspacing='3'>{rows}</table>")
        label.setObjectName("muted")
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _changed(self) -> None:
        self.output_changed.emit(self.size_box.currentData(), self.rate_box.currentData())

"""How to choose Backlot in a call, program by program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from studio.ui.surface import fit
from studio.ui.theme import room
from studio.ui.words import ltr


def programs() -> tuple[tuple[str, str], ...]:
    """Name the programs, with the way to their list of cameras."""
    translate = QCoreApplication.translate
    return (
        ("Zoom", translate("Guide", "The arrow beside Start Video, or Settings, Video, Camera")),
        ("Google Meet", translate("Guide", "The three dots, Settings, Video, Camera")),
        ("Microsoft Teams", translate("Guide", "The arrow beside Camera, or Settings, Devices, Camera")),
        ("Discord", translate("Guide", "User Settings, Voice and Video, Camera")),
        ("OBS Studio", translate("Guide", "Sources, Add, Video Capture Device")),
        (
            "Chrome, Edge",
            translate("Guide", "The camera in the address bar, or Settings, Privacy, Site settings, Camera"),
        ),
        ("Firefox", translate("Guide", "The list in the question whether the page may use your camera")),
    )


class Guide(QDialog):
    """Three steps, and the list."""

    def __init__(self, parent: QWidget, camera: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backlot in your call"))
        name = self.tr("“{name}”").format(name=camera) if camera else self.tr("Backlot's camera")
        first = self.tr("Press <b>Go on air</b>. Browsers list the camera only while it is on air.")
        second = self.tr("In the other program, choose {name} as the camera:").format(name=name)
        steps = QLabel(f"<p>1.&nbsp; {first}</p><p>2.&nbsp; {second}</p>")
        steps.setWordWrap(True)
        last = QLabel(self.tr("If it is not in the list, restart that program, or load the page again."))
        last.setObjectName("muted")
        last.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(22, 18, 22, 16)
        rows.setSpacing(12)
        rows.addWidget(steps)
        rows.addLayout(program_table())
        rows.addWidget(last)
        rows.addWidget(buttons)
        self.setMinimumWidth(room(620))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need."""
        super().showEvent(event)
        fit(self)


def program_table() -> QGridLayout:
    """Lay the programs out with the way in each."""
    table = QGridLayout()
    table.setHorizontalSpacing(20)
    table.setVerticalSpacing(8)
    table.setColumnStretch(1, 1)
    for row, (program, way) in enumerate(programs()):
        name, where = QLabel(ltr(program)), QLabel(way)
        name.setObjectName("strong")
        where.setObjectName("muted")
        where.setWordWrap(True)
        table.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        table.addWidget(where, row, 1)
    return table

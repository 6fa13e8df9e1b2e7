"""The big switch: on air or not, and which camera to choose in the call."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from studio.ui.buttons import IconButton, IconPush
from studio.ui.guide import Guide
from studio.ui.values import Air


class AirCard(QFrame):
    """Switches the virtual camera, and says what to do in the other program."""

    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("surface")
        self._air = Air()
        self.button = IconPush("on-air", "", "on-accent", "on-live")
        self.button.setObjectName("air")
        self.button.setCheckable(True)
        self.words = QLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.copy = IconButton("copy", self.tr("Copy the camera's name"))
        self.copy.setObjectName("small")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._air.label))
        self.button.clicked.connect(self.switched)
        self.guide = QPushButton(self.tr("How do I choose it in my call?"))
        self.guide.setObjectName("link")
        self.guide.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.guide.clicked.connect(self.show_guide)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.words, 1)
        below.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 8)
        rows.setSpacing(4)
        rows.addWidget(self.button)
        rows.addLayout(below)
        rows.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_air(self._air)

    def show_air(self, air: Air) -> None:
        """Show whether we are on air."""
        self._air = air
        with QSignalBlocker(self.button):
            self.button.setChecked(air.wanted)
        words = self.tr("On air") if air.wanted else self.tr("Go on air")
        self.button.setText(f"  {words}")
        self.button.setAccessibleName(words)
        self.words.setText(self._say(air))
        self.button.setAccessibleDescription(self.words.text())
        self.copy.setVisible(air.running)

    def show_guide(self) -> None:
        """Open the guide."""
        Guide(self.window(), self._air.label).open()

    def _say(self, air: Air) -> str:
        if air.running:
            words = self.tr("In your call, choose the camera “{name}”.").format(name=air.label)
            if air.watched is None:
                return words
            seen = self.tr("A program is showing you now.") if air.watched else self.tr("No program shows you yet.")
            return f"{words} {seen}"
        if air.wanted:
            return self.tr("Opening the virtual camera …")
        if air.error:
            return self.tr("The virtual camera did not start: see the notice.")
        return self.tr("Off air: no other program sees you.")

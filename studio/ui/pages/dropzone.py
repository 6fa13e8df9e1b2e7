"""What a page shows while it is empty: a large friendly place to drop files on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from studio.ui.icons import pixmap
from studio.ui.theme import colour

ICON_PX = 72
RADIUS = 18.0
INSET_PX = 6  # a notice, 14 from the border, lies within the card
WIDEST_PX = 720


class DropZone(QWidget):
    """Invites files; a button is there for those who would rather choose them."""

    open_wanted = Signal()

    def __init__(self, icon_name: str, heading: str, words: str, button: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._inviting = False
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title, about = QLabel(heading), QLabel(words)
        title.setObjectName("brand")
        about.setObjectName("muted")
        for label in (title, about):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setMaximumWidth(WIDEST_PX)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(button)
        self.button.setObjectName("primary")
        self.button.setMinimumWidth(180)
        self.button.clicked.connect(self.open_wanted)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.button)
        self.buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(40, 40, 40, 40)
        rows.setSpacing(12)
        rows.addStretch(2)
        rows.addWidget(self._picture)
        rows.addSpacing(6)
        for label in (title, about):
            centred = QHBoxLayout()
            centred.addStretch(1)
            centred.addWidget(label, 100)
            centred.addStretch(1)
            rows.addLayout(centred)
        rows.addSpacing(10)
        rows.addLayout(self.buttons)
        rows.addStretch(3)
        self._tint()

    def invite(self, inviting: bool) -> None:
        """Say that what is dragged can be dropped here."""
        self._inviting = inviting
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._tint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dashed card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent" if self._inviting else "faint"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(colour("tint" if self._inviting else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX), RADIUS, RADIUS)

    def _tint(self) -> None:
        ink = colour("accent").name()
        self._picture.setPixmap(pixmap(self._icon_name, ink, ICON_PX, self.devicePixelRatioF()))

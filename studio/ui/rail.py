"""The rail along the side: one button for each page of the window, and the settings below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from studio.ui.buttons import IconButton

WIDTH_PX, HEIGHT_PX = 72, 58


class Rail(QFrame):
    """Says which page is open; `Alt` and a figure open one too."""

    chosen = Signal(int)
    settings_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(4, 10, 4, 10)
        self._rows.setSpacing(4)
        self._rows.addStretch(1)
        self.settings = _button("sliders", self.tr("Settings"), self.tr("Set everything else"), "Ctrl+,")
        self.settings.clicked.connect(self.settings_wanted)
        self._rows.addWidget(self.settings)

    def add(self, icon: str, title: str) -> None:
        """Offer one more page; the first is open."""
        number = len(self._group.buttons())
        button = _button(icon, title, title, f"Alt+{number + 1}")
        button.setCheckable(True)
        self._group.addButton(button, number)
        self._rows.insertWidget(number, button)
        button.setChecked(number == 0)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest word, and no wider."""
        buttons = self.findChildren(IconButton)
        width = max(WIDTH_PX, max(button.sizeHint().width() for button in buttons) + 8)
        for button in buttons:
            button.setFixedSize(width - 8, max(HEIGHT_PX, button.sizeHint().height() + 4))
        self.setFixedWidth(width)

    def show_page(self, number: int) -> None:
        """Mark the page that is open."""
        self._group.button(number).setChecked(True)

    def show_air(self, on: bool) -> None:
        """Say on every page whether others see the live picture."""
        first = self._group.button(0)
        if isinstance(first, IconButton):
            first.show_icon("on-air" if on else "camera", "live" if on else "ink")
            first.setToolTip(self.tr("On air") if on else first.accessibleName())


def _button(icon: str, title: str, help: str, keys: str) -> IconButton:
    button = IconButton(icon, title, help, keys=keys)
    button.setObjectName("rail")
    button.setText(title)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    return button

"""The looks to choose from, as a row of chips."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.core.preset import Preset
from studio.ui.buttons import IconButton


class LookBar(QWidget):
    """Names the looks; the one that is on is marked, unless something of it was changed."""

    chosen = Signal(object)  # a Preset, whose background is not meant

    def __init__(self) -> None:
        super().__init__()
        self._looks: dict[str, Preset] = {}
        self.chips = QButtonGroup(self)
        self.chips.setExclusive(False)
        self.undo = IconButton("undo", self.tr("Undo"), keys="Ctrl+Z")
        self.redo = IconButton("redo", self.tr("Redo"), keys="Ctrl+Shift+Z")
        self.reset = IconButton("reset", self.tr("Standard look"), self.tr("Give all filters their standard values"))
        heading = QLabel(self.tr("Look"))
        heading.setObjectName("heading")
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(heading, 1)
        for button in (self.undo, self.redo, self.reset):
            button.setObjectName("small")
            head.addWidget(button)
        self._row = QHBoxLayout()
        self._row.setSpacing(2)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 10, 4)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addLayout(self._row)

    def offer(self, looks: Mapping[str, Preset]) -> None:
        """Offer these looks."""
        self._looks = dict(looks)
        for chip in self.chips.buttons():
            self.chips.removeButton(chip)
            chip.deleteLater()
        for name, look in looks.items():
            chip = QPushButton(name)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda checked=False, look=look: self.chosen.emit(look))
            self.chips.addButton(chip)
            self._row.addWidget(chip)
        self._row.addStretch(1)

    def show_look(self, look: Preset) -> None:
        """Mark the look that is on."""
        for chip in self.chips.buttons():
            with QSignalBlocker(chip):
                chip.setChecked(same_filters(self._looks[chip.text()], look))


def same_filters(one: Preset, other: Preset) -> bool:
    """Whether two looks treat the picture alike, whatever stands behind."""
    return _working(one) == _working(other)


def _working(look: Preset) -> tuple[object, ...]:
    return tuple(one for one in look.filters if one.enabled)

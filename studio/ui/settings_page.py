"""What every page of the settings is made of: cards of rows, each with its title, what it does, and its control."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studio.core.params import Declared, Parameter, parameters
from studio.ui.controls import Control, ToggleControl
from studio.ui.declared import DeclaredControls
from studio.ui.theme import SIDE_GROWTH, fix

CONTROL_PX = 236  # every control but a switch is as wide


class SettingsPage(QWidget):
    """One page, its cards from the top."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(16)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self.rows)
        whole.addStretch(1)


class Row(QWidget):
    """One setting: its title and what it does where lines begin, its control where they end."""

    def __init__(self, title: str, about: str, control: QWidget) -> None:
        super().__init__()
        self.title, self.about = QLabel(title), muted(about)
        self.title.setWordWrap(True)
        if not about:
            self.about.hide()
        self.control = control
        self.rule = rule()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.about)
        words.addStretch(1)
        self.words = words
        beside = QHBoxLayout()
        beside.setContentsMargins(16, 11, 14, 11)
        beside.setSpacing(20)
        beside.addLayout(words, 1)
        beside.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.rule)
        rows.addLayout(beside)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Switch what is switched, wherever on the row that was clicked."""
        if isinstance(self.control, ToggleControl) and self.rect().contains(event.position().toPoint()):
            self.control.switch.click()
        else:
            super().mouseReleaseEvent(event)


class Card(QWidget):
    """Rows that belong together, below a heading where there is more than one card."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.heading = QLabel(heading)
        self.heading.setObjectName("caption")
        if not heading:
            self.heading.hide()
        frame = QFrame()
        frame.setObjectName("surface")
        self._inside = QVBoxLayout(frame)
        self._inside.setContentsMargins(1, 1, 1, 1)
        self._inside.setSpacing(0)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.heading)
        rows.addWidget(frame)

    def add(self, row: Row) -> None:
        """Put a row below the others."""
        row.rule.setVisible(self._inside.count() > 0)
        self._inside.addWidget(row)

    def fill(self, content: QWidget) -> None:
        """Hold something else than rows."""
        self._inside.setContentsMargins(16, 14, 14, 14)
        self._inside.addWidget(content)


class Sheet(DeclaredControls):
    """All rows of one declared value, on a card; its details on one of their own where that has a heading.

    Left out are kinds of parameters, or units.
    """

    def __init__(
        self,
        value: Declared,
        heading: str = "",
        details: str = "",
        leave_out: tuple[str, ...] = ("text",),
        above: tuple[Row, ...] = (),
    ) -> None:
        super().__init__(value)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        wanted = [one for one in parameters(type(value)) if not {one.kind, one.unit} & {*leave_out}]
        first = [one for one in wanted if not (details and one.detail)]
        for title, part in ((heading, first), (details, [one for one in wanted if one not in first])):
            if part:
                rows.addWidget(self._card(title, part, above))
                above = ()
        self.value = value

    def _card(self, heading: str, part: list[Parameter], above: tuple[Row, ...]) -> Card:
        card = Card(heading)
        for row in above:
            card.add(row)
        for parameter in part:
            card.add(row_of(self.make(parameter)))
        return card


def row_of(control: Control) -> Row:
    """Give the row of a declared parameter."""
    control.caption.hide()
    control.setToolTip("")  # it stands beside it
    if isinstance(control, ToggleControl):
        control.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    else:
        widen(control)
    return Row(control.label, control.help, control)


def widen(control: QWidget) -> QWidget:
    """Make a control as wide as those above and below it."""
    fix(control, width=CONTROL_PX, growth=SIDE_GROWTH)
    return control


def muted(words: str) -> QLabel:
    """Give an explanation."""
    label = QLabel(words)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def rule() -> QFrame:
    """Give a line between two things."""
    line = QFrame()
    line.setObjectName("rule")
    return line

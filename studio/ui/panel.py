"""The look panel: a card per filter, drawn from its declaration; values in, changed values out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.core.filter import Filter, Stage
from studio.core.params import Declared, Parameter, parameters
from studio.core.ports import Background
from studio.core.preset import Preset
from studio.ui.buttons import IconButton, Switch
from studio.ui.controls import Control, control_for

SIDE_PX = 14
SHOWN = 2  # controls before "Details"
NAMING = ("path", "text", "colour")  # parameters that say which background it is: the gallery's affair
ENABLED = "enabled"  # the field of every filter that is the card's switch


def stage_title(stage: Stage) -> str:
    """Name a stage as people read it."""
    words = {
        Stage.FRAME: QCoreApplication.translate("Stage", "Camera picture"),
        Stage.MATTE: QCoreApplication.translate("Stage", "Edges"),
        Stage.FOREGROUND: QCoreApplication.translate("Stage", "You"),
        Stage.BACKGROUND: QCoreApplication.translate("Stage", "Background"),
        Stage.COMPOSITE: QCoreApplication.translate("Stage", "Blending"),
        Stage.FINISH: QCoreApplication.translate("Stage", "Finish"),
    }
    return words[stage]


class Form(QWidget):
    """The controls of one declared value: two, and the others behind "Details"."""

    changed = Signal(object)

    def __init__(
        self, value: Declared, shown: int = SHOWN, leave_out: tuple[str, ...] = (), explained: bool = False
    ) -> None:
        super().__init__()
        self._value = value
        self._controls: dict[str, Control] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        owner = value.title()
        wanted = (parameter for parameter in _controlled(type(value)) if parameter.kind not in leave_out)
        first, rest = split(tuple(wanted), shown)
        for parameter in first:
            rows.addWidget(self._make(parameter, owner))
            if explained:
                rows.addWidget(explanation(parameter))
        self.details = QWidget()
        self.details.setObjectName("plain")
        self.details.setVisible(False)
        inner = QVBoxLayout(self.details)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        for parameter in rest:
            inner.addWidget(self._make(parameter, owner))
        self.more = details_button(owner, self.details)
        rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.details)
        self.more.setVisible(bool(rest))  # only now: before it has a parent it would show as a window of its own
        self.value = value

    @property
    def value(self) -> Any:
        """The value that the controls show."""
        return self._value

    @value.setter
    def value(self, value: Declared) -> None:
        self._value = value
        for name, control in self._controls.items():
            control.value = getattr(value, name)

    def _make(self, parameter: Parameter, owner: str) -> Control:
        control = control_for(parameter, owner)
        control.changed.connect(partial(self._change, parameter.name))
        self._controls[parameter.name] = control
        return control

    def _change(self, name: str, to: Any) -> None:
        self._value = replace(self._value, **{name: to})
        self.changed.emit(self._value)


class FilterCard(QFrame):
    """One filter: its switch, its controls while it is on, and the way back to its standard."""

    changed = Signal(object)

    def __init__(self, kind: type[Filter], standard: Filter) -> None:
        super().__init__()
        self.kind = kind
        self._standard = standard
        self.setObjectName("plain")
        self.setToolTip(kind.summary())
        self.switch = Switch(kind.title())
        self.switch.setAccessibleDescription(kind.summary())
        self.reset = IconButton(
            "reset",
            f"{kind.title()}: {self.tr('reset')}",
            self.tr("Give {name} its standard values").format(name=kind.title()),
        )
        self.reset.setObjectName("small")
        self.form = Form(standard)
        self._lay_out()
        self.switch.toggled.connect(self._switched)
        self.form.changed.connect(self._changed)
        self.reset.clicked.connect(lambda: self._changed(replace(self._standard, enabled=True)))

    @property
    def value(self) -> Filter:
        """The filter as it is shown."""
        value: Filter = self.form.value
        return value

    @value.setter
    def value(self, value: Filter) -> None:
        self.form.value = value
        with QSignalBlocker(self.switch):
            self.switch.setChecked(value.enabled)
        self.switch.update()
        self.form.setVisible(value.enabled and has_controls(self.kind))
        plain = replace(value, enabled=True) == replace(self._standard, enabled=True)
        self.reset.setVisible(value.enabled and not plain)

    def _lay_out(self) -> None:
        title = QLabel(self.kind.title())
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(title, 1)
        head.addWidget(self.reset)
        head.addWidget(self.switch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self.form)

    def _switched(self, on: bool) -> None:
        self._changed(replace(self.value, enabled=on))

    def _changed(self, value: Filter) -> None:
        self.value = value
        self.changed.emit(value)


class BackgroundCard(QFrame):
    """What can be set of the background that is on; hidden where that is nothing but which one it is."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._form: Form | None = None
        self._title = QLabel()
        self._title.setObjectName("caption")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 6, 0, 4)
        self._rows.setSpacing(4)
        self._rows.addWidget(self._title)
        self.setVisible(False)

    def show_background(self, background: Background) -> None:
        """Show the controls of a background."""
        if self._form is not None and type(self._form.value) is type(background):
            self._form.value = background
            return
        if self._form is not None:
            self._form.deleteLater()
            self._form = None
        adjustable = any(parameter.kind not in NAMING for parameter in parameters(type(background)))
        if adjustable and not any(parameter.kind in NAMING for parameter in parameters(type(background))):
            self._title.setText(background.title())
            self._form = Form(background)
            self._form.changed.connect(self.changed)
            self._rows.addWidget(self._form)
        self.setVisible(self._form is not None)


class LookPanel(QScrollArea):
    """All filters by stage, as the look has them."""

    changed = Signal(object)
    background_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Look"))
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self.cards: dict[type[Filter], FilterCard] = {}
        self.background = BackgroundCard()
        self.background.changed.connect(self.background_changed)
        self._rows = QVBoxLayout()

    def furnish(self, kinds: Iterable[type[Filter]], standard: Preset) -> None:
        """Draw a card for every kind, in the order of the stages."""
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._make_room()
        self._rows.setSpacing(0)
        self._rows.addWidget(self.background)
        ordered = sorted(kinds, key=lambda kind: (kind.stage, _place(kind, standard), kind.slug()))
        stage = None
        for kind in ordered:
            if kind.stage is not stage:
                stage = kind.stage
                self._rows.addWidget(_stage_head(stage))
            self._rows.addWidget(self._card(kind, standard))
        self._rows.addStretch(1)
        self.setWidget(inside)

    def show_look(self, look: Preset) -> None:
        """Show the values of a look."""
        self.background.show_background(look.background)
        for kind, card in self.cards.items():
            if card.value != look.filter(kind):
                card.value = look.filter(kind)

    def _make_room(self) -> None:
        """Keep the controls where they are when the scroll bar comes and goes."""
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._rows.setContentsMargins(SIDE_PX, 2, SIDE_PX - taken, 10)

    def _card(self, kind: type[Filter], standard: Preset) -> FilterCard:
        own = standard.filter(kind)
        card = FilterCard(kind, own)
        card.value = own
        card.changed.connect(self.changed)
        self.cards[kind] = card
        return card


def details_button(owner: str, details: QWidget) -> QPushButton:
    """Make the button that shows and hides the less important controls."""
    closed = QCoreApplication.translate("Form", "Details")
    opened = QCoreApplication.translate("Form", "Fewer details")
    button = QPushButton(closed)
    button.setObjectName("link")
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(f"{owner}: {closed}")
    button.toggled.connect(details.setVisible)
    button.toggled.connect(lambda on: button.setText(opened if on else closed))
    return button


def explanation(parameter: Parameter) -> QLabel:
    """Say below a control what it is for."""
    words = QLabel(parameter.help)
    words.setObjectName("muted")
    words.setWordWrap(True)
    words.setContentsMargins(0, 0, 0, 8)
    return words


def split(of: tuple[Parameter, ...], shown: int) -> tuple[tuple[Parameter, ...], tuple[Parameter, ...]]:
    """Part the parameters into those shown at once and those behind "Details"."""
    plain = [parameter for parameter in of if not parameter.detail] or list(of)
    first = tuple(plain[:shown])
    return first, tuple(parameter for parameter in of if parameter not in first)


def has_controls(kind: type[Declared]) -> bool:
    """Whether a kind has anything to set but its switch."""
    return bool(_controlled(kind))


def _controlled(kind: type[Declared]) -> tuple[Parameter, ...]:
    own = ENABLED if issubclass(kind, Filter) else ""
    return tuple(parameter for parameter in parameters(kind) if parameter.name != own)


def _place(kind: type[Filter], standard: Preset) -> int:
    kinds: Mapping[type[Filter], int] = {type(one): place for place, one in enumerate(standard.filters)}
    return kinds.get(kind, len(kinds))


def _stage_head(stage: Stage) -> QLabel:
    head = QLabel(stage_title(stage))
    head.setObjectName("caption")
    head.setContentsMargins(0, 10, 0, 2)
    return head

"""The look panel: a card per filter, drawn from its declaration; values in, changed values out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.core.filter import Filter, Stage
from studio.core.params import Declared, Parameter, parameters
from studio.core.ports import Background
from studio.core.preset import Preset, shown_order
from studio.ui.buttons import IconButton, Switch
from studio.ui.declared import DeclaredControls
from studio.ui.grip import GRIP_PX, Grip, put_focus_in_order
from studio.ui.words import said

SIDE_PX = GRIP_PX
APART_PX = 4  # what is explained from what comes next
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


class Form(DeclaredControls):
    """The controls of one declared value: two, and the others behind "Details"."""

    def __init__(
        self, value: Declared, shown: int = SHOWN, leave_out: tuple[str, ...] = (), explained: bool = False
    ) -> None:
        super().__init__(value)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        owner = said(value.title())
        wanted = (one for one in _controlled(type(value)) if not {one.kind, one.unit} & {*leave_out})
        first, rest = split(tuple(wanted), shown)
        for parameter in first:
            control = self.make(parameter)
            rows.addWidget(control)
            if explained:
                control.caption.setObjectName("")  # what explains it is muted
                rows.addWidget(explanation(parameter))
                rows.addSpacing(APART_PX)
        self.details = QWidget()
        self.details.setObjectName("plain")
        self.details.setVisible(False)
        inner = QVBoxLayout(self.details)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        for parameter in rest:
            inner.addWidget(self.make(parameter))
        self.more = details_button(owner, self.details)
        rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addWidget(self.details)
        self.more.setVisible(bool(rest))  # only now: before it has a parent it would show as a window of its own
        self.value = value


class FilterCard(QFrame):
    """One filter: its switch, its controls while it is on, and the way back to its standard."""

    changed = Signal(object)
    step_wanted = Signal(int)  # up or down, by keys

    def __init__(self, kind: type[Filter], standard: Filter) -> None:
        super().__init__()
        self.kind = kind
        self._standard = standard
        self.setObjectName("plain")
        title, about = said(kind.title()), said(kind.summary())
        self.setToolTip(about)
        self.switch = Switch(title)
        self.switch.setAccessibleDescription(about)
        reset, how = self.tr("{name}: reset"), self.tr("Give {name} its standard values")
        self.reset = IconButton("reset", reset.format(name=title), how.format(name=title))
        self.reset.setObjectName("small")
        self.grip = Grip(title)
        self.form = Form(standard)
        self._lay_out()
        self.switch.toggled.connect(self._switched)
        self.form.changed.connect(self._changed)
        self.reset.clicked.connect(lambda: self._changed(replace(self._standard, enabled=True)))
        for key, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.step_wanted.emit, by))

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
        titled = QHBoxLayout()
        titled.setSpacing(0)
        titled.addWidget(self.grip)
        titled.addWidget(QLabel(said(self.kind.title())), 1)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addLayout(titled, 1)
        head.addWidget(self.reset)
        head.addWidget(self.switch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addLayout(_indented(self.form))

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
        left, right = (0, SIDE_PX) if self.isRightToLeft() else (SIDE_PX, 0)
        self._rows.setContentsMargins(left, 6, right, 4)
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
            self._title.setText(said(background.title()))
            self._form = Form(background)
            self._form.changed.connect(self.changed)
            self._rows.addWidget(self._form)
        self.setVisible(self._form is not None)


class LookPanel(QScrollArea):
    """All filters by stage, as the look has them."""

    changed = Signal(object)
    background_changed = Signal(object)
    arranged = Signal(object)  # the kinds of one stage, in their new order

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
        self._heads: dict[Stage, QWidget] = {}
        self._order: tuple[type[Filter], ...] = ()
        self._standard: Preset | None = None
        self.background = BackgroundCard()
        self.background.changed.connect(self.background_changed)
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)

    def furnish(self, kinds: Iterable[type[Filter]], standard: Preset) -> None:
        """Draw a card for every kind, in the order of the stages."""
        self._make_room()
        self._rows.setSpacing(0)
        self._rows.addWidget(self.background)
        self._standard, self._order = standard, shown_order(kinds, standard, standard)
        for kind in self._order:
            if kind.stage not in self._heads:
                self._heads[kind.stage] = _stage_head(kind.stage)
                self._rows.addLayout(_indented(self._heads[kind.stage]))
            self._rows.addWidget(self._card(kind, standard))
        for kind, card in self.cards.items():
            card.grip.setVisible(len(self._beside(kind)) > 1)
        self._rows.addStretch(1)
        self.setWidget(self._inside)
        self.updateGeometry()

    def show_look(self, look: Preset) -> None:
        """Show the values of a look."""
        self.background.show_background(look.background)
        for kind, card in self.cards.items():
            if card.value != look.filter(kind):
                card.value = look.filter(kind)
        if self._standard is not None:
            self._place(shown_order(self.cards, look, self._standard))

    def minimumSizeHint(self) -> QSize:
        """Room for the controls; it scrolls down, never sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def _beside(self, kind: type[Filter]) -> tuple[type[Filter], ...]:
        return tuple(one for one in self._order if one.stage is kind.stage)

    def _move(self, kind: type[Filter], place: int) -> None:
        """Show a card at another place of its stage."""
        beside = [one for one in self._beside(kind) if one is not kind]
        beside.insert(min(max(place, 0), len(beside)), kind)
        in_turn = iter(beside)
        self._place(tuple(next(in_turn) if one.stage is kind.stage else one for one in self._order))

    def _place(self, order: tuple[type[Filter], ...]) -> None:
        """Put the cards in this order, each below the one before."""
        if order == self._order:
            return
        slots = sorted(self._rows.indexOf(card) for card in self.cards.values())
        self._order = order
        for slot, kind in zip(slots, order, strict=True):
            self._rows.insertWidget(slot, self.cards[kind])
        put_focus_in_order([self.cards[kind] for kind in order])

    def _drag(self, kind: type[Filter], height: int) -> None:
        """Follow the pointer with a card, past the middle of its neighbours."""
        card = self.cards[kind]
        others = [self.cards[one] for one in self._beside(kind) if one is not kind]
        y = self._inside.mapFromGlobal(QPoint(0, height)).y()
        self._move(kind, sum(one.geometry().center().y() < y for one in others))
        self._rows.activate()
        self.ensureVisible(0, y, 0, card.height() // 2)

    def _step(self, kind: type[Filter], by: int) -> None:
        self._move(kind, self._beside(kind).index(kind) + by)
        self._rows.activate()
        self.ensureWidgetVisible(self.cards[kind])
        self._drop(kind)

    def _drop(self, kind: type[Filter]) -> None:
        self.arranged.emit(self._beside(kind))

    def _make_room(self) -> None:
        """Keep the controls where they are when the scroll bar comes and goes."""
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        far = SIDE_PX - taken
        left, right = (far, 0) if self.isRightToLeft() else (0, far)  # the grips stand in the margin where lines begin
        self._rows.setContentsMargins(left, 2, right, 10)

    def _card(self, kind: type[Filter], standard: Preset) -> FilterCard:
        own = standard.filter(kind)
        card = FilterCard(kind, own)
        card.value = own
        card.changed.connect(self.changed)
        card.step_wanted.connect(partial(self._step, kind))
        card.grip.dragged.connect(partial(self._drag, kind))
        card.grip.dropped.connect(partial(self._drop, kind))
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
    words = QLabel(said(parameter.help))
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


def _indented(content: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addSpacing(SIDE_PX)
    row.addWidget(content, 1)
    return row


def _stage_head(stage: Stage) -> QLabel:
    head = QLabel(stage_title(stage))
    head.setObjectName("caption")
    head.setContentsMargins(0, 10, 0, 2)
    return head

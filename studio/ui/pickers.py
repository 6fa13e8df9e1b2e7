"""Where the picture comes from and what finds the person: buttons with a menu of what there is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from studio.core.params import Declared, parameters
from studio.ui.buttons import IconPush
from studio.ui.corners import PopupCard, rounded
from studio.ui.icons import icon
from studio.ui.panel import Form
from studio.ui.surface import put_below
from studio.ui.theme import room
from studio.ui.values import Offer
from studio.ui.words import said

if TYPE_CHECKING:
    from studio.ui.wishes import WishForm

OPTIONS_PX = 340
WORDS_PX = 170
FEW_PX = 60
NAMING = ("path", "text")  # parameters that say which one it is: the menu's affair


class Picker(IconPush):
    """Shows what is in use; its menu offers the others, the settings of this one, and what else can be done."""

    changed = Signal(object)
    opening = Signal()
    retitled = Signal()

    def __init__(self, icon_name: str, name: str, help: str) -> None:
        super().__init__(icon_name, name)
        self._title = name
        self.setObjectName("picker")
        self.name = name
        self.extras: list[tuple[str, str, SignalInstance]] = []
        self._offers: tuple[Offer, ...] = ()
        self._value: Declared | None = None
        self.setAccessibleName(name)
        self.setToolTip(help)
        self.setAccessibleDescription(help)
        self.choices = rounded(QMenu(self))
        self.choices.setToolTipsVisible(True)
        self.choices.aboutToShow.connect(self._fill)
        self.choices.aboutToShow.connect(self.opening)
        self.setMenu(self.choices)

    def offer(self, offers: Iterable[Offer]) -> None:
        """Offer these from now on."""
        before, self._offers = self._offers, tuple(offers)
        self._show_title()
        if self.choices.isVisible() and self._offers != before:
            self._fill()

    @property
    def value(self) -> Declared | None:
        """What is in use."""
        return self._value

    @value.setter
    def value(self, value: Declared) -> None:
        self._value = value
        self._show_title()

    def offered(self) -> tuple[Offer, ...]:
        """List the offers, and what is in use even where nobody offered it."""
        if self._value is None or self._find(self._value):
            return self._offers
        return (*self._offers, Offer(self.title_of(self._value), self._value, "film"))

    def title_of(self, value: Declared) -> str:
        """Name a value."""
        return named(value)

    def same(self, one: Declared, other: Declared) -> bool:
        """Whether two values mean the same, whatever else is set."""
        return same_thing(one, other)

    def show_options(self) -> None:
        """Open the settings of what is in use."""
        if self._value is not None:
            options = Options(self, self._value, self.title_of(self._value))
            options.changed.connect(self._set)
            options.open_below(self)

    def _find(self, value: Declared) -> Offer | None:
        exact = (one for one in self._offers if one.value == value)
        alike = (one for one in self._offers if self.same(one.value, value))
        return next(exact, None) or next(alike, None)

    def _show_title(self) -> None:
        if self._value is None:
            return
        found = self._find(self._value)
        title = said(found.title if found else self.title_of(self._value))
        self._title = title
        self._elide()
        self.setAccessibleName(f"{self.name}: {title}")
        self.retitled.emit()

    def sizeHint(self) -> QSize:
        """Room for the title, within bounds."""
        return self._with_words(min(self._words_px(self._title), room(WORDS_PX)))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return self._with_words(min(self._words_px(self._title), room(FEW_PX)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the title as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def _with_words(self, px: int) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() - self._words_px(self.text()) + px, hint.height())

    def _words_px(self, words: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()

    def _elide(self) -> None:
        room_px = self.width() - self._with_words(0).width()
        self.setText(self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, max(room_px, 0)))

    def _fill(self) -> None:
        self.choices.clear()
        group = QActionGroup(self.choices)
        for one in self.offered():
            line = self.choices.addAction(icon(one.icon, "muted"), said(one.title))
            line.setToolTip(said(one.about or one.title))
            line.setCheckable(True)
            line.setChecked(self._value is not None and self.same(one.value, self._value))
            line.triggered.connect(lambda checked=False, value=one.value: self._pick(value))
            group.addAction(line)
        self.choices.addSeparator()
        for icon_name, words, signal in self.extras:
            self.choices.addAction(icon(icon_name, "muted"), words).triggered.connect(signal)
        if self._value is not None and has_settings(self._value):
            words = self.tr("Settings of {name} …").format(name=said(self.title_of(self._value)))
            self.choices.addAction(icon("sliders", "muted"), words).triggered.connect(self.show_options)

    def _pick(self, value: Declared) -> None:
        if self._value is None or not self.same(value, self._value):
            self._set(value)

    def _set(self, value: Declared) -> None:
        self.value = value
        self.changed.emit(value)


class SourcePicker(Picker):
    """Cameras by name, the demo, and files."""

    open_wanted = Signal()
    refresh_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("camera", self.tr("Camera"), self.tr("Where your picture comes from"))
        self.none = self.tr("No camera found: plug one in")
        self.looking = self.tr("Looking for cameras …")
        self.extras = [
            ("film", self.tr("Open a video or picture …"), self.open_wanted),
            ("refresh", self.tr("Look for cameras again"), self.refresh_wanted),
        ]

    def _fill(self) -> None:
        """Say above the lines why there is no camera among them."""
        super()._fill()
        if not any(one.is_camera for one in self._offers):
            first = self.choices.actions()[0]
            remark = QAction(self.none if self._offers else self.looking, self.choices)
            remark.setEnabled(False)
            self.choices.insertAction(first, remark)


class ModelPicker(Picker):
    """What finds the person."""

    def __init__(self) -> None:
        super().__init__("person", self.tr("Model"), self.tr("What tells you from your room"))
        self.naming: Callable[[Any], str] = named  # until the models are known

    def title_of(self, value: Declared) -> str:
        """Name a model; the best one is called by what it is today."""
        return self.naming(value)

    def same(self, one: Declared, other: Declared) -> bool:
        """Whether two values mean the same net."""
        return type(one) is type(other) and self.title_of(one) == self.title_of(other)


class Options(PopupCard):
    """The declared settings of one value, in a small window of their own."""

    changed = Signal(object)

    def __init__(self, parent: QWidget, value: Declared, name: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(room(OPTIONS_PX))
        title = QLabel(said(name))
        title.setObjectName("heading")
        about = QLabel(said(type(value).summary()))
        about.setObjectName("muted")
        about.setWordWrap(True)
        self.form = _form(value)
        self.form.changed.connect(self.changed)
        self.form.more.toggled.connect(self.adjustSize)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(8)
        rows.addWidget(title)
        rows.addWidget(about)
        rows.addWidget(self.form)

    def open_below(self, button: QPushButton) -> None:
        """Open at a button's lower edge."""
        self.adjustSize()
        put_below(self, button)
        self.show()
        self.setFocus()


def _form(value: Declared) -> Form | WishForm:
    from studio.ui.wishes import WishForm, is_asked  # slow, and the window shows itself before it

    return WishForm(value, NAMING) if is_asked(value) else Form(value, shown=6, leave_out=NAMING)


def named(value: Declared) -> str:
    """Name a value: its file where it has one."""
    path = str(getattr(value, "path", ""))
    return path.replace("\\", "/").rpartition("/")[2] or value.title()


def has_settings(value: Declared) -> bool:
    """Whether there is anything to set but which one it is."""
    return any(parameter.kind not in NAMING for parameter in parameters(type(value)))


def same_thing(one: Declared, other: Declared) -> bool:
    """Whether two values mean the same camera, file or model, whatever else is set."""
    return type(one) is type(other) and _identity(one) == _identity(other)


def _identity(value: Declared) -> tuple[object, ...]:
    """What tells a value from others of its kind: its names and paths."""
    own = parameters(type(value))
    return tuple(getattr(value, parameter.name) for parameter in own if parameter.kind in NAMING)

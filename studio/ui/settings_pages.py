"""The pages of the settings: each shows a value and tells a changed one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from studio.core.places import cache_folder, data_folder, settings_folder
from studio.core.privacy import Privacy
from studio.core.view import View
from studio.sources.camera import Camera
from studio.ui.buttons import IconButton, Switch
from studio.ui.controls import Choice
from studio.ui.elided import Elided
from studio.ui.kept import Desktop
from studio.ui.pickers import NAMING, has_settings, named, same_thing
from studio.ui.presence import Presence
from studio.ui.settings_page import Card, Row, SettingsPage, Sheet, muted, widen
from studio.ui.wishes import UNITS, Wishes, is_asked
from studio.ui.words import ltr, number, said

if TYPE_CHECKING:
    from studio.core.ports import Source
    from studio.core.settings import Settings
    from studio.sources.camera_formats import CameraFormat
    from studio.ui.speed import SpeedBoard

SIZES = ((0, 0), (640, 360), (1280, 720), (1920, 1080))
RATES = (0.0, 15.0, 24.0, 25.0, 30.0, 60.0)
SOON_MS = 250  # dressing the window takes long: not at every step of a slider


class CameraPage(SettingsPage):
    """Which pictures to ask the camera for, and which way round they are."""

    changed = Signal(object)  # a Source
    view_changed = Signal(object)  # a View
    formats_wanted = Signal()  # another camera: what does it offer?

    def __init__(self, source: Source, view: View) -> None:
        super().__init__()
        self._source = source
        self.wishes: Wishes | None = None
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.title.setWordWrap(True)
        self._form: Sheet | None = None
        self.nothing = muted(self.tr("There is nothing to set here."))
        self.view = Sheet(view, self.tr("Which way round"))
        self.view.changed.connect(self.view_changed)
        self._asked = QVBoxLayout()
        self._asked.setSpacing(16)
        self.rows.addWidget(self.title)
        self.rows.addLayout(self._asked)
        self.rows.addWidget(self.nothing)
        self.rows.addWidget(self.view)
        self.source = source

    @property
    def source(self) -> Source:
        """What is shown."""
        return self._source

    @source.setter
    def source(self, source: Source) -> None:
        other = not same_thing(source, self._source)
        self._source = source
        self.title.setText(str(getattr(source, "device", "")) or said(named(source)))
        if self._form is None or other:
            self._replace_form()
        else:
            self._form.value = source
        if self.wishes is not None and is_asked(source):
            self.wishes.source = source
        if other:
            self.formats_wanted.emit()

    def offer(self, formats: Sequence[CameraFormat]) -> None:
        """Offer what the camera can do."""
        if self.wishes is not None:
            self.wishes.offer(formats)

    def _replace_form(self) -> None:
        if self._form is not None:
            self._form.deleteLater()
        self.wishes = Wishes(self, self._source) if is_asked(self._source) else None
        self._form = self._make_form() if has_settings(self._source) else None
        self.nothing.setVisible(self._form is None)
        if self._form is not None:
            self._form.changed.connect(self._adopt)
            self._asked.addWidget(self._form)

    def _make_form(self) -> Sheet:
        wishes = self.wishes
        if wishes is None:
            return Sheet(self._source, leave_out=NAMING)
        wishes.changed.connect(self._adopt)
        about = self.tr("How large the picture is.")
        if isinstance(self._source, Camera):
            about = self.tr("How large a picture to ask the camera for; it gives what is nearest.")
        size = Row(wishes.size_title, about, widen(wishes.sizes))
        rate = Row(wishes.rate_title, wishes.rate_help, widen(wishes.rates))
        return Sheet(self._source, leave_out=(*NAMING, *UNITS), above=(size, rate))

    def _adopt(self, source: Source) -> None:
        self.source = source
        self.changed.emit(source)


class OutputPage(SettingsPage):
    """What the others get."""

    changed = Signal(object, float)  # size, pictures a second; zeros follow the camera
    latency_changed = Signal(bool)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.size_box, self.rate_box = Choice(), Choice()
        size, rate, latency = self.tr("Picture size"), self.tr("Pictures a second"), self.tr("Low latency")
        self.size_box.setAccessibleName(size)
        self.rate_box.setAccessibleName(rate)
        self.latency = Switch(latency)
        picture, speed = Card(self.tr("What others get")), Card(self.tr("Speed"))
        about = self.tr("How large the virtual camera and your films are; smaller is easier on the computer.")
        picture.add(Row(size, about, widen(self.size_box)))
        about = self.tr("How smoothly it moves; fewer are easier on the computer.")
        picture.add(Row(rate, about, widen(self.rate_box)))
        speed.add(Row(latency, self.tr("Leave out what makes the picture finer but later."), self.latency))
        self.rows.addWidget(picture)
        self.rows.addWidget(speed)
        self.show_settings(settings)
        for box in (self.size_box, self.rate_box):
            box.currentIndexChanged.connect(self._changed)
        self.latency.toggled.connect(self.latency_changed)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        like = self.tr("Like the camera")
        sizes, rates = sorted({*SIZES, settings.size}), sorted({*RATES, settings.fps})
        words = {size: ltr(f"{size[0]} × {size[1]}") if all(size) else like for size in sizes}
        _fill(self.size_box, sizes, [words[size] for size in sizes], settings.size)
        paces = [self.tr("{n} a second").format(n=number(rate)) if rate else like for rate in rates]
        _fill(self.rate_box, rates, paces, settings.fps)
        with QSignalBlocker(self.latency):
            self.latency.setChecked(settings.low_latency)

    def _changed(self) -> None:
        self.changed.emit(self.size_box.currentData(), self.rate_box.currentData())


class ModelPage(SettingsPage):
    """Where and how the model runs, and what was measured here."""

    changed = Signal(object)  # a Model

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._form: Sheet | None = None
        self.title, self.summary = QLabel(), muted("")
        self.title.setObjectName("heading")
        named_and_told = QVBoxLayout()
        named_and_told.setSpacing(2)
        named_and_told.addWidget(self.title)
        named_and_told.addWidget(self.summary)
        self._place = QVBoxLayout()
        self.rows.addLayout(named_and_told)
        self.rows.addLayout(self._place)
        self.show_settings(settings)

    def add_board(self, board: SpeedBoard) -> None:
        """Show the figures below."""
        card = Card(self.tr("How fast it is on this machine"))
        card.fill(board)
        self.rows.addWidget(card)

    def show_settings(self, settings: Settings) -> None:
        """Show the model that is in use."""
        from studio.inference.known import summary_of, title_of

        self.title.setText(said(title_of(settings.model)))
        self.summary.setText(said(summary_of(settings.model)))
        if self._form is not None and type(self._form.value) is type(settings.model):
            self._form.value = settings.model
            return
        if self._form is not None:
            self._form.deleteLater()
        self._form = Sheet(settings.model)
        self._form.changed.connect(self.changed)
        self._place.addWidget(self._form)


class PrivacyPage(SettingsPage):
    """What others see while nobody is there, and what is kept where."""

    changed = Signal(object)  # a Privacy

    def __init__(self, privacy: Privacy) -> None:
        super().__init__()
        self.form = Sheet(privacy, self.tr("What others see, and when"))
        self.form.changed.connect(self.changed)
        self.rows.addWidget(self.form)
        self.rows.addWidget(self._kept())
        words = self.tr("Everything happens on this machine; nothing leaves it but what you put on air.")
        self.rows.addWidget(muted(words))

    def _kept(self) -> Card:
        """Show what has no folder of the user's choice."""
        card = Card(self.tr("What is kept where"))
        for what, folder in (
            (self.tr("Settings and looks"), settings_folder()),
            (self.tr("Your models"), data_folder() / "models"),
            (self.tr("Models and thumbnails"), cache_folder()),
        ):
            card.add(PlaceRow(what, folder))
        return card


class PlaceRow(Row):
    """A folder, and a button that opens it."""

    def __init__(self, what: str, folder: Path) -> None:
        self.open = IconButton("folder", self.tr("{name}: open").format(name=what), self.tr("Open the folder"))
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        super().__init__(what, "", self.open)
        self._folder = folder
        where = Elided(Qt.TextElideMode.ElideMiddle)
        where.setObjectName("muted")
        where.setText(ltr(str(folder)))
        self.words.insertWidget(self.words.count() - 1, where)

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether the folder is there by now."""
        super().showEvent(event)
        self.open.setEnabled(self._folder.exists())


class WindowPage(SettingsPage):
    """How the window looks: its language, its colours and the size of its words."""

    changed = Signal(object)  # a Desktop

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.form = Sheet(desktop, leave_out=("text", "toggle"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(lambda: self.changed.emit(self.form.value))
        self.form.changed.connect(lambda desktop: self._soon.start())
        self.rows.addWidget(self.form)


class PresencePage(SettingsPage):
    """How Backlot comes and goes."""

    changed = Signal(object)  # a Presence

    def __init__(self, presence: Presence) -> None:
        super().__init__()
        self.form = Sheet(presence, self.tr("Start and tray"), self.tr("Keys"))
        self.form.changed.connect(self.changed)
        self.reach = muted("")
        self.rows.addWidget(self.form)
        self.rows.addWidget(self.reach)

    def show_reach(self, words: str) -> None:
        """Say how far the keys reach on this system."""
        self.reach.setText(words)


def _fill(box: Choice, values: Iterable[object], words: Iterable[str], now: object) -> None:
    every = list(values)
    with QSignalBlocker(box):
        box.clear()
        for value, word in zip(every, words, strict=True):
            box.addItem(word, value)
        box.setCurrentIndex(every.index(now))

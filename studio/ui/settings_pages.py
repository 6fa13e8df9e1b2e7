"""The pages of the settings: each shows a value and tells a changed one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from studio.core.params import parameters
from studio.core.places import (
    backgrounds_folder,
    cache_folder,
    data_folder,
    pictures_folder,
    settings_folder,
    videos_folder,
)
from studio.core.privacy import Privacy
from studio.ui.buttons import Switch
from studio.ui.controls import Choice
from studio.ui.kept import Desktop
from studio.ui.panel import Form
from studio.ui.pickers import NAMING, has_settings, named, same_thing
from studio.ui.presence import Presence
from studio.ui.settings_page import SettingsPage, muted, rule
from studio.ui.words import ltr, number, said

if TYPE_CHECKING:
    from studio.core.ports import Source
    from studio.core.settings import Settings
    from studio.sources.camera_formats import CameraFormat
    from studio.ui.speed import SpeedBoard

SIZES = ((0, 0), (640, 360), (1280, 720), (1920, 1080))
RATES = (0.0, 15.0, 24.0, 25.0, 30.0, 60.0)
SOON_MS = 250  # dressing the window takes long: not at every step of a slider
ALL = 99  # controls at once: nothing is hidden behind "Details" here


class CameraPage(SettingsPage):
    """Which pictures to ask the camera for."""

    changed = Signal(object)  # a Source
    formats_wanted = Signal()  # another camera: what does it offer?

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._source = source
        self._formats: tuple[CameraFormat, ...] = ()
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.box = Choice()
        self.box.setAccessibleName(self.tr("What the camera offers"))
        self.box.currentIndexChanged.connect(self._picked)
        self._offered = QFormLayout()
        self._offered.addRow(self.tr("What the camera offers"), self.box)
        self._offered.setHorizontalSpacing(18)
        self._form: Form | None = None
        self.hint = muted("")
        self.rows.addWidget(self.title)
        self.rows.addLayout(self._offered)
        self.rows.addWidget(self.hint)
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
        if other:
            self._formats = ()
        if self._form is None or other:
            self._replace_form()
        elif self._form is not None:
            self._form.value = source
        self._show_format()
        if other:
            self.formats_wanted.emit()

    def offer(self, formats: Sequence[CameraFormat]) -> None:
        """Offer what the camera can do."""
        self._formats = tuple(formats)
        with QSignalBlocker(self.box):
            self.box.clear()
            for one in self._formats:
                words = self.tr("{width} × {height}, {n} a second, {kind}")
                kind = self.tr("compressed") if one.compressed else self.tr("plain")
                size = {"width": one.width, "height": one.height}
                self.box.addItem(words.format(n=number(one.fps), kind=kind, **size), one)
        self._show_format()

    def _replace_form(self) -> None:
        if self._form is not None:
            self._form.deleteLater()
        self._form = Form(self._source, shown=ALL, leave_out=NAMING) if has_settings(self._source) else None
        if self._form is not None:
            self._form.changed.connect(self._adopt)
            self.rows.addWidget(self._form)

    def _show_format(self) -> None:
        from studio.sources.camera import Camera
        from studio.sources.camera_formats import nearest

        known = bool(self._formats)
        self._offered.setRowVisible(0, known)
        if known and isinstance(self._source, Camera):
            now = nearest(self._formats, self._source)
            with QSignalBlocker(self.box):
                self.box.setCurrentIndex(self._formats.index(now) if now is not None else -1)
        if self._form is None:
            self.hint.setText(self.tr("There is nothing to set here."))
        elif known:
            self.hint.setText(self.tr("Or say what you want; the camera takes what is nearest."))
        else:
            self.hint.setText(self.tr("Say what you want; the camera takes what is nearest."))

    def _picked(self, place: int) -> None:
        from studio.sources.camera import Camera

        if 0 <= place < len(self._formats) and isinstance(self._source, Camera):
            self._adopt(self._formats[place].of(self._source))

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
        self.size_box.setAccessibleName(self.tr("Picture size"))
        self.rate_box.setAccessibleName(self.tr("Pictures"))
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Picture size"), self.size_box)
        form.addRow(self.tr("Pictures"), self.rate_box)
        self.rows.addLayout(form)
        self.latency = Switch(self.tr("Low latency"))
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Low latency")))
        row.addStretch(1)
        row.addWidget(self.latency)
        self.rows.addWidget(rule())
        self.rows.addLayout(row)
        self.rows.addWidget(muted(self.tr("Leave out what makes the picture finer but later.")))
        self.show_settings(settings)
        for box in (self.size_box, self.rate_box):
            box.currentIndexChanged.connect(self._changed)
        self.latency.toggled.connect(self.latency_changed)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        like = self.tr("Like the camera")
        sizes, rates = sorted({*SIZES, settings.size}), sorted({*RATES, settings.fps})
        words = {size: f"{size[0]} × {size[1]}" if all(size) else like for size in sizes}
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
        self._form: Form | None = None
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.rows.addWidget(self.title)
        self._place = QVBoxLayout()
        self.rows.addLayout(self._place)
        self.rows.addWidget(rule())
        self.show_settings(settings)

    def add_board(self, board: SpeedBoard) -> None:
        """Show the figures below."""
        heading = QLabel(self.tr("How fast it is on this machine"))
        heading.setObjectName("heading")
        self.rows.addWidget(heading)
        self.rows.addWidget(board)

    def show_settings(self, settings: Settings) -> None:
        """Show the model that is in use."""
        from studio.inference.known import title_of

        self.title.setText(said(title_of(settings.model)))
        if self._form is not None and type(self._form.value) is type(settings.model):
            self._form.value = settings.model
            return
        if self._form is not None:
            self._form.deleteLater()
        self._form = Form(settings.model, shown=ALL, leave_out=("text",))
        self._form.changed.connect(self.changed)
        self._place.addWidget(self._form)


class PrivacyPage(SettingsPage):
    """What others see while nobody is there, and what is kept where."""

    changed = Signal(object)  # a Privacy

    def __init__(self, privacy: Privacy) -> None:
        super().__init__()
        self.form = Form(privacy, shown=ALL, explained=True)
        self.form.changed.connect(self.changed)
        self.rows.addWidget(self.form)
        self.rows.addWidget(rule())
        self.rows.addLayout(self._kept())

    def _kept(self) -> QGridLayout:
        words = self.tr("Everything happens on this machine; nothing leaves it but what you put on air. Kept are:")
        kept = (
            (self.tr("Settings and looks"), settings_folder()),
            (self.tr("Your backgrounds"), backgrounds_folder()),
            (self.tr("Your models"), data_folder() / "models"),
            (self.tr("Models and thumbnails"), cache_folder()),
            (self.tr("Snapshots"), pictures_folder()),
            (self.tr("Films"), videos_folder()),
        )
        table = QGridLayout()
        table.setHorizontalSpacing(16)
        table.setColumnStretch(1, 1)
        table.addWidget(muted(words), 0, 0, 1, 2)
        for row, (what, folder) in enumerate(kept, 1):
            where = muted(ltr(str(folder)))
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            name = QLabel(what)
            name.setObjectName("muted")
            table.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            table.addWidget(where, row, 1)
        return table


class WindowPage(SettingsPage):
    """How the window looks: its language, its colours and the size of its words."""

    changed = Signal(object)  # a Desktop

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.form = Form(desktop, shown=ALL, leave_out=("text", "toggle"), explained=True)
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
        plain = tuple(one for one in parameters(Presence) if not one.detail)
        self.form = Form(presence, shown=len(plain), explained=True)
        self.form.details.setVisible(True)
        self.form.more.hide()
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

"""What a film becomes: its kind, sound and quality, the button that makes it, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from studio.core.params import parameters
from studio.films.convert import FilmNews
from studio.ui.buttons import IconPush
from studio.ui.controls import LABEL_PX, Choice
from studio.ui.elided import Elided
from studio.ui.pages.filming import FilmWish, Glimpse, kinds
from studio.ui.pages.queue import time_left
from studio.ui.panel import Form
from studio.ui.surface import scrolled, swap
from studio.ui.theme import SIDE_GROWTH, fix
from studio.ui.words import ltr, number, said


class FilmCard(QFrame):
    """Shows a film and what is wanted of it."""

    open_wanted = Signal()
    make_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.name, self.about = Elided(Qt.TextElideMode.ElideMiddle), QLabel()
        self.about.setObjectName("muted")
        self.kind = Choice()
        self.kind.setAccessibleName(self.tr("Kind of film"))
        self.form = Form(FilmWish(), shown=len(parameters(FilmWish)), explained=True)
        self.open = IconPush("folder", self.tr("Open …"))
        self.open.setToolTip(self.tr("Open another film (Ctrl+O)"))
        self.make = QPushButton(self.tr("Make the film …"))
        self.make.setObjectName("primary")
        self.make.setToolTip(self.tr("Choose a name, and make the whole film (Ctrl+S)"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the film"))
        self.state = QLabel()
        self.state.setObjectName("muted")
        self._lay_out()
        self.open.clicked.connect(self.open_wanted)
        self.make.clicked.connect(self.make_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.show_kinds(transparent=False)
        self.show_running(False)

    @property
    def suffix(self) -> str:
        """The ending of the film; empty is a folder of PNGs."""
        return str(self.kind.currentData())

    @property
    def wish(self) -> FilmWish:
        """How it is written."""
        wish: FilmWish = self.form.value
        return wish

    def show_film(self, seen: Glimpse) -> None:
        """Say which film it is."""
        self.name.setText(ltr(seen.path.name))
        width, height = seen.photo.size
        words = self.tr("{width} × {height}, {fps} a second, {minutes}:{seconds}")
        minutes, seconds = divmod(round(seen.seconds), 60)
        self.about.setText(
            words.format(width=width, height=height, fps=number(seen.fps), minutes=minutes, seconds=f"{seconds:02d}")
        )

    def show_kinds(self, *, transparent: bool) -> None:
        """Offer what fits: nothing behind the person takes a kind that keeps transparency."""
        offered = (*kinds(transparent=transparent), ("", self.tr("PNG pictures in a folder")))
        if [self.kind.itemData(place) for place in range(self.kind.count())] == [suffix for suffix, _ in offered]:
            return
        chosen = self.kind.currentData()
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for suffix, title in offered:
                self.kind.addItem(f"{said(title)} ({suffix})" if suffix else title, suffix)
            self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))

    def show_running(self, running: bool) -> None:
        """Offer what can be done now."""
        swap((self.cancel, self.state, self.bar), (self.make, self.open), running)
        self.form.setEnabled(not running)
        self.kind.setEnabled(not running)
        self.bar.setRange(0, 0)
        self.state.setText(self.tr("Starting …"))

    def show_news(self, news: FilmNews) -> None:
        """Say how far it is."""
        self.bar.setRange(0, news.total)
        self.bar.setValue(news.done)
        words = self.tr("{done} of {total} pictures").format(done=news.done, total=news.total or "?")
        if news.words:
            words = self.tr("Joining the parts …")
        elif news.seconds_left is not None:
            words += f" · {time_left(news.seconds_left)}"
        self.state.setText(words)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Film"))
        heading.setObjectName("heading")
        label = QLabel(self.tr("Kind"))
        fix(label, width=LABEL_PX, growth=SIDE_GROWTH)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.kind, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open, 1)
        buttons.addWidget(self.make, 2)
        buttons.addWidget(self.cancel, 1)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(14, 10, 10, 6)
        rows.setSpacing(6)
        rows.addWidget(heading)
        rows.addWidget(self.name)
        rows.addWidget(self.about)
        rows.addSpacing(6)
        rows.addLayout(row)
        rows.addWidget(self.form)
        rows.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(14, 4, 14, 14)
        below.setSpacing(6)
        below.addWidget(self.state)
        below.addWidget(self.bar)
        below.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(inside), 1)
        column.addLayout(below)

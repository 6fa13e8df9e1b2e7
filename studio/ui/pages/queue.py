"""The queue beside the photo: who is in it, how far it is, and the buttons that run it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from studio.core.errors import StudioError
from studio.core.frame import Image
from studio.imaging.codec import read_picture
from studio.live.jobs import Progress, Report
from studio.stills.batch import Fate, News, Task
from studio.ui.buttons import IconButton, IconPush, Switch
from studio.ui.jobs import Jobs
from studio.ui.pages.batches import Ended
from studio.ui.pages.entries import ROW, Entries, Entry
from studio.ui.surface import swap
from studio.ui.theme import fix
from studio.ui.tiles import as_pixmap

THUMB_SIDE = 128
GROWTH = 0.25  # with the words: the photo needs room too


class QueueView(QFrame):
    """Shows the queue; what it tells is answered by the bench."""

    opened = Signal(object)  # Path
    start_wanted = Signal()
    pause_wanted = Signal(bool)
    cancel_wanted = Signal()
    close_wanted = Signal()
    show_wanted = Signal(object)  # Path: a file whose folder is to be opened
    folder_chosen = Signal(object)  # Path

    _thumbed = Signal(object, object)  # from a job's thread

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("surface")
        fix(self, width=ROW.width() + 26, growth=GROWTH)
        self._jobs = jobs
        self.folder: Path | None = None
        self.list = Entries()
        self.title, self.state = QLabel(self.tr("Queue")), QLabel()
        self.title.setObjectName("heading")
        self.state.setObjectName("muted")
        self.close_button = IconButton("close", self.tr("Close the queue"))
        self.close_button.setObjectName("small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the queue"))
        self.where = IconPush("folder", self.tr("Choose a folder …"))
        self.where.setToolTip(self.tr("Where the results go"))
        self.sheet = Switch(self.tr("Contact sheet"))
        self.sheet.setToolTip(self.tr("At the end, write a page with all photos, before and after"))
        self.sheet.setChecked(True)
        self.start = QPushButton(self.tr("Start"))
        self.start.setObjectName("primary")
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.setCheckable(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.show_folder = IconPush("folder", self.tr("Open the folder"))
        self._lay_out()
        self._connect()
        self.show_running(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        sheet = QHBoxLayout()
        words = QLabel(self.tr("Contact sheet"))
        words.setObjectName("muted")
        sheet.addWidget(words, 1)
        sheet.addWidget(self.sheet)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.start, self.pause, self.cancel):
            buttons.addWidget(button, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.state)
        rows.addWidget(self.bar)
        rows.addWidget(self.where)
        rows.addLayout(sheet)
        rows.addWidget(self.show_folder)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self.list.clicked.connect(lambda index: self.opened.emit(self.list.rows[index.row()].path))
        self.list.activated.connect(lambda index: self.opened.emit(self.list.rows[index.row()].path))
        self.list.delete_pressed.connect(self.remove)
        self.where.clicked.connect(self.ask_folder)
        self.start.clicked.connect(self.start_wanted)
        self.pause.toggled.connect(self._pause)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.show_folder.clicked.connect(self._show_folder)
        self._thumbed.connect(self._show_thumbnail)

    # the photos

    @property
    def photos(self) -> tuple[Path, ...]:
        """The photos in their order."""
        return tuple(entry.path for entry in self.list.rows)

    def add(self, photos: Iterable[Path]) -> tuple[Path, ...]:
        """Put photos at the end, each once, and give the new ones."""
        known = set(self.photos)
        new = tuple(photo for photo in dict.fromkeys(photos) if photo not in known)
        if new:
            self.list.show_rows([*self.list.rows, *(Entry(photo) for photo in new)])
            self._count()
            self._jobs.run("queue thumbnails", partial(_thumbs, new, self._thumbed.emit), lambda done: None)
        return new

    def remove(self) -> None:
        """Take the marked photo out; while the queue runs, all stay."""
        row = self.list.current_row
        if row < 0 or not self.start.isVisibleTo(self):
            return
        self.list.show_rows([entry for place, entry in enumerate(self.list.rows) if place != row])
        if self.list.rows:
            self.list.go_to(min(row, len(self.list.rows) - 1))
            self._count()
        else:
            self.close_wanted.emit()

    def clear(self) -> None:
        """Take all photos out."""
        self.list.show_rows(())

    def mark_open(self, path: Path | None) -> None:
        """Mark the photo that is on the stage."""
        row = self.list.row_of(path) if path is not None else -1
        if row >= 0:
            self.list.go_to(row)

    def result_of(self, path: Path) -> Path | None:
        """Give the file that a photo became."""
        row = self.list.row_of(path)
        return self.list.rows[row].result if row >= 0 else None

    # the run

    def show_plan(self, tasks: Iterable[Task]) -> None:
        """Show that a run begins."""
        for task in tasks:
            row = self.list.row_of(task.photo)
            if row >= 0:
                entry = self.list.rows[row]
                entry.fate, entry.note, entry.result = Fate.WAITING, "", task.result
        self.bar.setValue(0)
        self.show_running(True)
        self.list.viewport().update()

    def show_news(self, news: News) -> None:
        """Show what became of a photo, and how far the queue is."""
        row = self.list.row_of(news.task.photo) if news.task is not None else -1
        if row >= 0:
            entry = self.list.rows[row]
            entry.fate, entry.note = news.fate, news.note
            if news.made is not None and news.made.after:
                drawn = QPixmap()
                drawn.loadFromData(news.made.after)
                entry.thumbnail = drawn
            self.list.touch(row)
        self.bar.setRange(0, news.total)
        self.bar.setValue(news.finished)
        words = self.tr("{done} of {total}").format(done=news.finished, total=news.total)
        if news.failed:
            words += self.tr(", {n} failed").format(n=news.failed)
        if news.seconds_left is not None and news.finished < news.total:
            words += f" · {time_left(news.seconds_left)}"
        self.state.setText(words)

    def show_running(self, running: bool) -> None:
        """Offer what can be done now."""
        self.pause.setChecked(False)
        swap((self.cancel, self.pause, self.bar), (self.start, self.where), running)
        self.sheet.setEnabled(not running)
        self.close_button.setEnabled(not running)
        self.show_folder.setVisible(not running and any(entry.fate is Fate.DONE for entry in self.list.rows))

    def show_end(self, ended: Ended) -> None:
        """Show that the run is over."""
        for entry in self.list.rows:
            if entry.fate is Fate.WORKING:
                entry.fate = Fate.WAITING
        self.show_running(False)
        if ended.summary is None:
            self.state.setText(self.tr("Cancelled"))
        self.list.viewport().update()

    # where results go

    def use_folder(self, folder: Path) -> None:
        """Put results here."""
        self.folder = folder
        words = self.where.fontMetrics().elidedText(folder.name or str(folder), Qt.TextElideMode.ElideMiddle, 150)
        self.where.setText(words)
        self.where.setToolTip(self.tr("The results go to {folder}").format(folder=folder))

    def ask_folder(self) -> bool:
        """Ask where results go; False where nothing was chosen."""
        start = self.folder or (self.photos[0].parent if self.photos else Path())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the results"), str(start))
        if chosen:
            self.use_folder(Path(chosen))
            self.folder_chosen.emit(Path(chosen))
        return bool(chosen)

    def _show_folder(self) -> None:
        done = next((entry.result for entry in self.list.rows if entry.fate is Fate.DONE and entry.result), None)
        if done is not None:
            self.show_wanted.emit(done)

    def _pause(self, paused: bool) -> None:
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause_wanted.emit(paused)

    def _count(self) -> None:
        self.state.setText(self.tr("%n photo(s)", "", len(self.list.rows)))

    def _show_thumbnail(self, path: Path, image: Image) -> None:
        row = self.list.row_of(path)
        if row >= 0 and self.list.rows[row].thumbnail is None:
            self.list.rows[row].thumbnail = as_pixmap(image)
            self.list.touch(row)


def time_left(seconds: float) -> str:
    """Say how long something still takes, as people would."""
    translate = QCoreApplication.translate
    if seconds < 60:
        return translate("Queue", "{n} s left").format(n=max(round(seconds), 1))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("Queue", "{n} min left").format(n=minutes)
    return translate("Queue", "{h} h {n} min left").format(h=minutes // 60, n=minutes % 60)


def _thumbs(photos: tuple[Path, ...], tell: Callable[[Path, Image], None], report: Report) -> None:
    """Draw small pictures, one after the other; one that cannot be read has none, and the run says why."""
    for photo in photos:
        report(Progress())
        try:
            image = read_picture(photo, THUMB_SIDE)
        except StudioError:
            continue
        tell(photo, image)

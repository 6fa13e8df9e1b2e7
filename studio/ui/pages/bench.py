"""Where one photo is worked on: the stage, its tools, the places, the looks, the order, and the queue beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from studio.backgrounds.transparent import Transparent
from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.places import pictures_folder
from studio.imaging.codec import free_name
from studio.stills.batch import find_photos
from studio.stills.photo import Photo, in_srgb, photo_of
from studio.stills.table import Table
from studio.ui.asking import Kind, ask_for_files
from studio.ui.jobs import Jobs
from studio.ui.looks import LookBar
from studio.ui.pages.batches import Ended, Queue, QueueRunner, keep_results_folder, results_folder
from studio.ui.pages.benchpage import Workbench
from studio.ui.pages.developing import Developed, Developer
from studio.ui.pages.drawn import array, qimage, quick
from studio.ui.pages.leaving import Leaving
from studio.ui.pages.places import Places
from studio.ui.pages.queue import QueueView
from studio.ui.pages.sampling import LookSamples
from studio.ui.pages.stage import Stage
from studio.ui.pages.tools import Tools
from studio.ui.session import Session
from studio.ui.stagehand import show_folder
from studio.ui.surface import Side, surface
from studio.ui.values import Told


class Bench(Workbench):
    """Everything around one photo; made when the first one comes."""

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        studio = session.studio
        look = studio.standard_look
        self.developer = Developer(jobs, studio.standard_settings.model, replace(look, background=Transparent()))
        self.runner = QueueRunner(jobs)
        self.tools, self.stage = Tools(), Stage()
        self.places, self.looks, self.leaving = Places(jobs), LookBar(), Leaving(self.developer.order)
        self.queue = QueueView(jobs)
        self.samples = LookSamples(self.looks, jobs, look)
        self._lay_out()
        self._tie()
        self._tie_queue()
        self._add_keys()
        self.places.fill()
        self.samples.fill(self.developer.look)
        if (folder := results_folder()) is not None:
            self.queue.use_folder(folder)

    # files

    def take(self, paths: Iterable[Path]) -> None:
        """Take photos and folders: one goes to the stage, several become a queue."""
        photos = tuple(find_photos(paths))
        if not photos:
            words = self.tr("There is no photo in this folder.")
            self.told.emit(Told(Notice(words, self.tr("Choose another folder, or photos."))))
            return
        if len(photos) > 1 or self.queue.isVisibleTo(self):
            self.enqueue(photos)
        else:
            self.open(photos[0])

    def take_picture(self, picture: QImage) -> None:
        """Put a picture that was copied on the stage."""
        self.leaving.show_file(self.tr("Pasted"))
        self.developer.open_photo(photo_of(array(picture), self.tr("Pasted")))

    def enqueue(self, photos: tuple[Path, ...]) -> None:
        """Put photos into the queue, and the first on the stage where there is none."""
        if self.runner.running:
            words = self.tr("The queue is under way.")
            self.told.emit(Told(Notice(words, self.tr("Wait for its end, or cancel it, before you add photos."))))
            return
        new = self.queue.add(photos)
        self.queue.setVisible(True)
        if new:
            self.open(new[0])

    def open(self, path: Path) -> None:
        """Put a photo on the stage."""
        self.queue.mark_open(path)
        self.leaving.show_file(path.name)
        self.developer.open(path)

    def ask(self) -> None:
        """Ask for photos."""
        chosen = ask_for_files(self, self.tr("Open photos"), Kind.PICTURES)
        if chosen:
            self.take(chosen)

    def ask_where(self) -> None:
        """Ask under which name the result is kept, and write it."""
        if self.developer.table is None:
            return
        order, path = self.developer.order, self.developer.path
        result = self.queue.result_of(path) if path is not None else None
        folder = self.queue.folder or pictures_folder()
        name = path.stem if path is not None else self.tr("Pasted")
        wanted = result.with_suffix(order.suffix) if result else free_name(folder / f"{name}{order.suffix}")
        folder.mkdir(parents=True, exist_ok=True)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the result"), str(wanted), f"*{order.suffix}")
        if chosen:
            target = Path(chosen)
            if target.suffix.lower() != order.suffix:
                target = free_name(target.with_name(f"{target.name}{order.suffix}"))  # that one was not agreed on
            self.developer.save(target)

    # the parts

    def _tie(self) -> None:
        developer = self.developer
        developer.laid.connect(self._show_photo)
        developer.chosen.connect(self._show_choice)
        developer.developed.connect(self._show_developed)
        developer.worked.connect(self._show_work)
        developer.saved.connect(self._tell_saved)
        developer.copied.connect(self._copy)
        developer.deserted.connect(self._tell_deserted)
        for teller in (developer, self.places, self.runner):
            teller.told.connect(self.told)
        self.stage.stroked.connect(developer.brush)
        self.tools.follow(self.stage)
        self.tools.open_wanted.connect(self.ask)
        self.tools.undo_wanted.connect(developer.undo)
        self.tools.redo_wanted.connect(developer.redo)
        self.places.chosen.connect(developer.use_background)
        self.looks.chosen.connect(developer.use_look)
        self.leaving.changed.connect(developer.use_order)
        self.leaving.save_wanted.connect(self.ask_where)
        self.leaving.copy_wanted.connect(developer.copy)

    def _tie_queue(self) -> None:
        queue, runner = self.queue, self.runner
        queue.opened.connect(self.open)
        queue.start_wanted.connect(self.start_queue)
        queue.pause_wanted.connect(runner.pause)
        queue.cancel_wanted.connect(runner.cancel)
        queue.close_wanted.connect(self._close_queue)
        queue.show_wanted.connect(show_folder)
        queue.folder_chosen.connect(self._keep_folder)
        runner.planned.connect(queue.show_plan)
        runner.news.connect(queue.show_news, Qt.ConnectionType.QueuedConnection)
        runner.asked.connect(self._ask_about_results)
        runner.ended.connect(self._end_queue)

    def _add_keys(self) -> None:
        keys = {
            "Ctrl+O": self.ask,
            "Ctrl+S": self.ask_where,
            "Ctrl+C": self.developer.copy,
            "Ctrl+Z": self.developer.undo,
            "Ctrl+Shift+Z": self.developer.redo,
            "C": self.tools.compare.click,
            "H": self.tools.look.click,
            "K": self.tools.keep.click,
            "R": self.tools.remove.click,
            "Esc": self.tools.look.click,
        }
        for key, action in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(action)

    def _show_photo(self, photo: Photo) -> None:
        table = self.developer.table
        full = table.photo.size if table is not None else photo.size
        self.leaving.show_size(full)
        self.stage.show_photo(quick(qimage(in_srgb(photo).image)), QSizeF(*full))

    def _show_choice(self, table: Table) -> None:
        self.places.show_background(table.look.background)
        self.looks.show_look(table.look)
        self.leaving.order = table.order
        history = self.developer.history
        self.tools.show_steps(history.can_undo, history.can_redo)

    def _show_developed(self, done: Developed) -> None:
        self.stage.show_result(*(quick(qimage(one)) for one in (done.before, done.after, done.kept)))
        self.samples.show(done.cut, self.developer.look)

    def _show_work(self, working: bool) -> None:
        self.stage.say(self.tr("Developing …") if working else "")

    def _tell_deserted(self) -> None:
        words = self.tr("Nobody was found in this photo.")
        self.told.emit(Told(Notice(words, self.tr("Paint over whoever is to stay with the keep brush."))))

    def _tell_saved(self, path: Path) -> None:
        self.leaving.show_kept(path)
        notice = Notice(self.tr("Kept as {name}").format(name=path.name), str(path.parent))
        self.told.emit(Told(notice, ((self.tr("Show"), partial(show_folder, path)),), info=True))

    def _copy(self, pixels: NDArray[np.uint8]) -> None:
        QGuiApplication.clipboard().setImage(qimage(pixels))
        words = self.tr("The result is on the clipboard.")
        self.told.emit(Told(Notice(words, self.tr("Paste it wherever you like.")), info=True))

    # the queue

    def start_queue(self) -> None:
        """Develop every photo of the queue as the one on the stage, each with its own strokes."""
        if self.queue.folder is None and not self.queue.ask_folder():
            return
        assert self.queue.folder is not None
        developer = self.developer
        queue = Queue(
            self.queue.photos,
            self.queue.folder,
            developer.look,
            developer.order,
            developer.model,
            self.queue.sheet.isChecked(),
            retouched=dict(developer.retouched),
        )
        self.runner.start(queue)

    def resume(self, queue: Queue) -> None:
        """Go on with a queue that a crash ended."""
        self.developer.begin_with(queue.look, queue.order)
        self.queue.setVisible(True)
        self.queue.clear()
        self.queue.add(queue.photos)
        self.queue.use_folder(queue.folder)
        self.open(queue.photos[0])
        self.runner.start(queue)

    def _ask_about_results(self, queue: Queue, taken: int) -> None:
        words = self.tr("%n result(s) of that name are there already.", "", taken)
        keep = (self.tr("Keep both"), partial(self.runner.start, replace(queue, renamed=True)))
        over = (self.tr("Replace them"), partial(self.runner.start, replace(queue, overwrite=True)))
        self.told.emit(Told(Notice(words, self.tr("Nothing is replaced unless you say so.")), (keep, over), asks=True))

    def _end_queue(self, ended: Ended) -> None:
        self.queue.show_end(ended)
        if ended.sheets:
            first = ended.sheets[0]
            notice = Notice(
                self.tr("The queue is done."), self.tr("The contact sheet is {name}.").format(name=first.name)
            )
            self.told.emit(Told(notice, ((self.tr("Open the folder"), partial(show_folder, first)),), info=True))

    def _keep_folder(self, folder: Path) -> None:
        try:
            keep_results_folder(folder)
        except StudioError as error:  # it counts for this time all the same
            self.told.emit(Told(Notice.of(error)))

    def _close_queue(self) -> None:
        self.queue.clear()
        self.queue.setVisible(False)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.stage, 1)
        middle.addWidget(surface(self.places))
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 12)
        row.setSpacing(8)
        row.addWidget(self.queue)
        row.addLayout(middle, 1)
        row.addWidget(Side(surface(self.looks), self.leaving))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.tools)
        rows.addLayout(row, 1)
        self.queue.setVisible(False)
        for button in (self.looks.undo, self.looks.redo, self.looks.reset, self.looks.keep):
            button.setVisible(False)  # steps back are among the tools, and looks are kept live

"""The photo page: empty it invites photos; with one it is a bench, made when the first one comes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from studio.core.chain import Notice
from studio.ui.asking import Kind, ask_for_files
from studio.ui.jobs import Jobs
from studio.ui.pages.benchpage import BenchPage
from studio.ui.pages.dropzone import DropZone
from studio.ui.session import Session
from studio.ui.values import Told

if TYPE_CHECKING:
    from studio.ui.pages.batches import Queue
    from studio.ui.pages.bench import Bench


class PhotoPage(BenchPage["Bench"]):
    """Takes photos dropped, pasted or chosen, one or many."""

    icon = "image"

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__(session, jobs)
        self.title = self.tr("Photos")

    def take(self, paths: Iterable[Path]) -> None:
        """Develop one photo at once; make a queue of several."""
        self._bench().take(tuple(paths))

    def ask(self) -> None:
        """Ask for photos."""
        chosen = ask_for_files(self, self.tr("Open photos"), Kind.PICTURES)
        if chosen:
            self.take(chosen)

    def paste(self, clipboard: QMimeData) -> None:
        """Develop what was copied: files, or a picture."""
        paths = tuple(Path(url.toLocalFile()) for url in clipboard.urls() if url.isLocalFile())
        picture = QImage(clipboard.imageData()) if not paths and clipboard.hasImage() else QImage()
        if paths:
            self.take(paths)
        elif not picture.isNull():
            self._bench().take_picture(picture)
        else:
            words = self.tr("There is no picture to paste.")
            self.told.emit(Told(Notice(words, self.tr("Copy a picture or its file first.")), info=True))

    def _invitation(self) -> DropZone:
        return DropZone(
            "image",
            self.tr("Drop photos here"),
            self.tr(
                "One photo is cut out at once; several, or a folder, become a queue. "
                "You can also paste a picture with Ctrl+V."
            ),
            self.tr("Choose photos …"),
        )

    def _look_back(self) -> None:
        from studio.stills.library import for_photos
        from studio.ui.pages.batches import forget, unfinished

        studio = self._session.studio
        queue = unfinished(studio.standard_look, for_photos(studio.standard_settings.model))
        if queue is None:
            return
        words = self.tr("A queue of %n photo(s) was not finished.", "", len(queue.photos))
        about = self.tr("Those that are done are not done again.")
        actions = ((self.tr("Forget it"), forget), (self.tr("Go on"), partial(self._resume, queue)))
        self.told.emit(Told(Notice(words, about), actions))

    def _resume(self, queue: Queue) -> None:
        self._bench().resume(queue)

    def _make_bench(self) -> Bench:
        from studio.ui.pages.bench import Bench

        return Bench(self._session, self._jobs)

"""The film page: empty it invites a film; with one it is a bench, made when the first one comes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from studio.core.chain import Notice
from studio.ui.asking import Kind, ask_for_file
from studio.ui.jobs import Jobs
from studio.ui.pages.benchpage import BenchPage
from studio.ui.pages.dropzone import DropZone
from studio.ui.session import Session
from studio.ui.values import Told

if TYPE_CHECKING:
    from studio.films.convert import FilmOrder
    from studio.ui.pages.filmbench import FilmBench


class FilmPage(BenchPage["FilmBench"]):
    """Takes a film dropped, pasted or chosen."""

    icon = "film"

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__(session, jobs)
        self.title = self.tr("Films")

    def take(self, paths: Iterable[Path]) -> None:
        """Open the first of the files."""
        first = next(iter(paths), None)
        if first is not None:
            self._bench().open(first)

    def ask(self) -> None:
        """Ask for a film."""
        chosen = ask_for_file(self, self.tr("Open a film"), Kind.FILMS)
        if chosen is not None:
            self.take((chosen,))

    def paste(self, clipboard: QMimeData) -> None:
        """Open a file that was copied."""
        self.take(Path(url.toLocalFile()) for url in clipboard.urls() if url.isLocalFile())

    def _invitation(self) -> DropZone:
        return DropZone(
            "film",
            self.tr("Drop a film here"),
            self.tr("The whole clip gets another background, or none at all, and keeps its sound."),
            self.tr("Choose a film …"),
        )

    def _look_back(self) -> None:
        from studio.stills.library import for_photos
        from studio.ui.pages.filming import throw_away, unfinished

        studio = self._session.studio
        order = unfinished(studio.standard_look, for_photos(studio.standard_settings.model))
        if order is None:
            return
        words = self.tr("The film {name} was not finished.").format(name=Path(order.source).name)
        away = (self.tr("Throw it away"), partial(throw_away, order))
        go_on = (self.tr("Go on"), partial(self._resume, order))
        self.told.emit(Told(Notice(words, self.tr("What is done is kept, so that it can go on.")), (away, go_on)))

    def _resume(self, order: FilmOrder) -> None:
        self._bench().resume(order)

    def _make_bench(self) -> FilmBench:
        from studio.ui.pages.filmbench import FilmBench

        return FilmBench(self._session, self._jobs)

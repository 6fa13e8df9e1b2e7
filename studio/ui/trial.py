"""Measures what this machine can do, in a job, and keeps the figures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.frame import Image
from studio.core.ports import SOURCES
from studio.inference.measuring import Measured, budget_ms, choose, measure, ways
from studio.inference.store import Store
from studio.live.jobs import Progress, Report
from studio.live.leash import Leash
from studio.ui.jobs import Jobs
from studio.ui.measured import keep_measures, read_kept_measures
from studio.ui.session import Session
from studio.ui.values import Told


class Trial(QObject):
    """Times every installed model on the camera's picture; meanwhile the live picture rests, unless it is on air."""

    progressed = Signal(object)  # Progress, or None when it is over
    measured = Signal(object, object, float)  # tuple[Measured, ...], the best of them, and the time for one picture
    told = Signal(object)  # Told

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self._session = session
        self._jobs = jobs
        self._resting = False
        self.busy = False
        self.figures: tuple[Measured, ...] = read_kept_measures(session.studio.folder)

    @property
    def best(self) -> Measured | None:
        """The model to take at the pace of the output."""
        return choose(self.figures, budget_ms(self._session.settings.fps))

    def start(self) -> None:
        """Measure, unless that is under way."""
        if self.busy:
            return
        self.busy = True
        seen = self._session.engine.seen.peek()
        image = None if seen is None else seen.frame.image
        self._rest(not self._session.air.wanted and not self._session.paused)
        self._jobs.run("measuring", _task(image), self._finished, self.progressed.emit, self._failed)

    def _rest(self, resting: bool) -> None:
        if resting != self._resting:
            self._resting = resting
            self._session.engine.pause(resting or self._session.paused)

    def _finished(self, figures: tuple[Measured, ...]) -> None:
        self._end()
        self.figures = figures
        self.measured.emit(figures, self.best, budget_ms(self._session.settings.fps))
        try:
            keep_measures(self._session.studio.folder, figures)
        except StudioError as error:
            self.told.emit(Told(Notice.of(error)))

    def _failed(self, error: StudioError) -> None:
        self._end()
        self.told.emit(Told(Notice.of(error)))

    def _end(self) -> None:
        self.busy = False
        self._rest(False)
        self.progressed.emit(None)


def _task(image: Image | None) -> Callable[[Report], tuple[Measured, ...]]:
    def task(report: Report) -> tuple[Measured, ...]:
        def say(done: int, total: int, title: str) -> None:
            report(Progress(done / total if total else None, title))

        return measure(_demo() if image is None else image, ways(Store()), say, Leash)

    return task


def _demo() -> Image:
    with SOURCES.parse("demo").open() as reader:
        return reader.read()

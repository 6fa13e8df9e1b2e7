"""Measures what this machine can do, in a job, and keeps the figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.frame import Frame, Image, Matte, Matted, Size
from studio.core.ports import SOURCES
from studio.imaging.fit import cover
from studio.inference.measuring import Measured, budget_ms, choose, measure, ways
from studio.inference.store import Store
from studio.live.jobs import Progress, Report
from studio.live.leash import Leash
from studio.ui.jobs import Jobs
from studio.ui.measured import keep_measures, read_kept_measures
from studio.ui.pixels import cutout_image, shrunk
from studio.ui.session import Session
from studio.ui.speed import Verdict
from studio.ui.values import Told

NAME: Final = "measuring"  # of the job
MEASURED_ON: Final[Size] = (1280, 720)  # whatever the camera gives, so that the figures can be compared
SAMPLE: Final[Size] = (192, 108)


class Trial(QObject):
    """Times every installed model on the camera's picture; meanwhile the live picture rests, unless it is on air."""

    progressed = Signal(object)  # Progress, or None when it is over
    measured = Signal(object)  # Verdict
    told = Signal(object)  # Told

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self._session = session
        self._jobs = jobs
        self._resting = False
        self.busy = False
        jobs.crashed.connect(self._crashed)
        self._figures: tuple[Measured, ...] = read_kept_measures(session.studio.folder)
        self._samples: Mapping[str, Image] = {}

    @property
    def verdict(self) -> Verdict:
        """What was measured, and the model to take at the pace of the output."""
        within_ms = budget_ms(self._session.settings.fps)
        return Verdict(self._figures, choose(self._figures, within_ms), within_ms, self._samples)

    def start(self) -> None:
        """Measure, unless that is under way."""
        if self.busy:
            return
        self.busy = True
        seen = self._session.engine.seen.peek()
        image = None if seen is None else seen.frame.image
        self._rest(not self._session.air.wanted and not self._session.paused)
        self._jobs.run(NAME, _task(image), self._finished, self.progressed.emit, self._failed)

    def _rest(self, resting: bool) -> None:
        if resting != self._resting:
            self._resting = resting
            self._session.engine.pause(resting or self._session.paused)

    def _finished(self, outcome: tuple[tuple[Measured, ...], Mapping[str, Image]]) -> None:
        self._end()
        self._figures, self._samples = outcome
        self.measured.emit(self.verdict)
        try:
            keep_measures(self._session.studio.folder, self._figures)
        except StudioError as error:
            self.told.emit(Told(Notice.of(error)))

    def _failed(self, error: StudioError) -> None:
        self._end()
        self.told.emit(Told(Notice.of(error)))

    def _crashed(self, name: str, error: Exception) -> None:
        """Bring the live picture back after a bug, too."""
        if name == NAME:
            self._end()

    def _end(self) -> None:
        self.busy = False
        self._rest(False)
        self.progressed.emit(None)


def _task(image: Image | None) -> Callable[[Report], tuple[tuple[Measured, ...], Mapping[str, Image]]]:
    def task(report: Report) -> tuple[tuple[Measured, ...], Mapping[str, Image]]:
        samples: dict[str, Image] = {}
        shown = cover(_demo() if image is None else image, MEASURED_ON)

        def note(measured: Measured, matte: Matte) -> None:
            small = cutout_image(Matted(Frame(shown, 0, 0.0), matte))
            samples[measured.card] = shrunk(small, SAMPLE)

        def say(done: int, total: int, title: str) -> None:
            report(Progress(done / total if total else None, title))

        return measure(shown, ways(Store()), say, Leash, note), samples

    return task


def _demo() -> Image:
    with SOURCES.parse("demo").open() as reader:
        return reader.read()

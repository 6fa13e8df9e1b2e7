"""Runs tasks beside the window and brings their outcomes back to it, by looking rather than by being called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.live.jobs import Cancelled, Helpers, Job, Progress, Task

LOOK_MS = 30
PATIENCE_S = 2.0

T = TypeVar("T")


@dataclass(slots=True)
class _Running:
    job: Job[Any]
    done: Callable[[Any], None]
    progress: Callable[[Progress], None]
    failed: Callable[[StudioError], None]
    seen: Progress | None = field(default=None)


class Jobs(QObject):
    """The window's tasks: their outcomes arrive on the GUI thread."""

    noticed = Signal(object)
    crashed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._running: list[_Running] = []
        self._helpers = Helpers()
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def run(
        self,
        name: str,
        task: Task[T],
        done: Callable[[T], None],
        progress: Callable[[Progress], None] = lambda progress: None,
        failed: Callable[[StudioError], None] | None = None,
    ) -> Job[T]:
        """Start a task; a StudioError becomes a notice unless `failed` takes it. After `stop` nothing starts.

        The job that is given may be cancelled; then nobody hears of it any more.
        """
        job = Job(name, task)
        if self._stopped:
            return job
        self._running.append(_Running(job, done, progress, failed or self._tell))
        job.start(self._helpers)
        self._timer.start()
        return job

    @property
    def busy(self) -> bool:
        """Whether any task is still under way."""
        return bool(self._running)

    def stop(self) -> None:
        """Cancel everything and wait a moment for it to end."""
        self._stopped = True
        self._timer.stop()
        running, self._running = self._running, []
        for one in running:
            one.job.cancel()
        ended = [one.job.join(PATIENCE_S) for one in running]
        self._helpers.stop(patient=all(ended))

    def _look(self) -> None:
        for one in tuple(self._running):
            progress = one.job.progress.peek()
            if progress is not None and progress is not one.seen:
                one.seen = progress
                one.progress(progress)
            outcome = one.job.outcome.peek()
            if outcome is None:
                continue
            self._running.remove(one)
            one.job.join()
            self._finish(one, outcome.value, outcome.error)
        if not self._running:
            self._timer.stop()

    def _finish(self, one: _Running, value: Any, error: Exception | None) -> None:
        if error is None:
            one.done(value)
        elif isinstance(error, StudioError):
            one.failed(error)
        elif not isinstance(error, Cancelled):
            self.crashed.emit(one.job.name, error)

    def _tell(self, error: StudioError) -> None:
        self.noticed.emit(Notice.of(error))

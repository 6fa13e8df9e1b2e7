"""One task beside the live picture, on a thread of its own: progress to look at, an outcome to collect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Generic, TypeAlias, TypeVar

from studio.core.latest import Latest
from studio.live.worker import Worker

T = TypeVar("T")


class Cancelled(Exception):
    """Nobody waits for the outcome any more."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a task has come: `share` from 0 to 1, or None where nobody can tell."""

    share: float | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a task gave, or the error that ended it."""

    value: T | None = None
    error: Exception | None = None


Report: TypeAlias = Callable[[Progress], None]
Task: TypeAlias = Callable[[Report], T]


class Job(Generic[T]):
    """Runs one task; reporting progress is also where a cancelled task ends."""

    def __init__(self, name: str, task: Task[T]) -> None:
        self.name = name
        self.progress: Latest[Progress] = Latest()
        self.outcome: Latest[Outcome[T]] = Latest()
        self._task = task
        self._worker = Worker(f"job {name}", self._run, self._failed)

    def start(self) -> None:
        """Start the thread."""
        self._worker.start()

    def cancel(self) -> None:
        """Ask the task to end at its next step."""
        self._worker.stop()

    def join(self, timeout_s: float | None = None) -> None:
        """Wait for the end of the task."""
        self._worker.join(timeout_s)

    def _run(self, stop: Event) -> None:
        def report(progress: Progress) -> None:
            if stop.is_set():
                raise Cancelled
            self.progress.put(progress)

        self.outcome.put(Outcome(self._task(report)))

    def _failed(self, name: str, error: Exception) -> None:
        self.outcome.put(Outcome(error=error))

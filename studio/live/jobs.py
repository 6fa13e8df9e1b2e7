"""Tasks beside the live picture, on threads that are used again: progress to look at, an outcome to collect."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Event
from typing import Generic, TypeAlias, TypeVar

from studio.core.latest import Latest

T = TypeVar("T")
MOST = 32  # tasks at once; further ones wait for one of them to end


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
        self._stop = Event()
        self._under_way: Future[None] | None = None

    def start(self, helpers: Helpers) -> None:
        """Have it done by the next thread that is free."""
        self._under_way = helpers.submit(self._run)

    def cancel(self) -> None:
        """Ask the task to end at its next step."""
        self._stop.set()

    def join(self, timeout_s: float | None = None) -> bool:
        """Wait for the end of the task, and tell whether it came."""
        return self._under_way is None or not wait([self._under_way], timeout_s).not_done

    def _run(self) -> None:
        try:
            self.outcome.put(Outcome(self._task(self._report)))
        except Exception as error:  # noqa: BLE001  # whoever collects the outcome is told
            self.outcome.put(Outcome(error=error))

    def _report(self, progress: Progress) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progress.put(progress)


class Helpers:
    """The threads of all tasks; one that has done its task takes another.

    OpenCV keeps 900 bytes of every thread that ever called it, so a thread for each thumbnail would add up.
    """

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(MOST, "job")

    def submit(self, work: Callable[[], None]) -> Future[None]:
        """Have something done."""
        return self._threads.submit(work)

    def stop(self, *, patient: bool) -> None:
        """Start nothing more; `patient` waits for what is under way."""
        self._threads.shutdown(wait=patient, cancel_futures=True)

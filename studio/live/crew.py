"""Several workers and one bounded line of tasks: whoever comes when the line is full is told so at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from queue import Empty, Full, Queue
from threading import Event
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from studio.core.errors import StudioError
from studio.live.worker import Worker

S = TypeVar("S")
T = TypeVar("T")
LOOK_S = 0.2


class Busy(StudioError):
    """Everybody is at work, and the line is full."""

    hint = "Try again in a moment."


class Crew(Generic[S]):
    """Runs tasks on `size` threads, each with a station of its own that it opens, uses and closes.

    Entered and left by its owner; leaving finishes what was begun and cancels what waits.
    """

    def __init__(
        self, name: str, size: int, waiting: int, open_station: Callable[[], AbstractContextManager[S]]
    ) -> None:
        self.size = size
        self._open_station = open_station
        self._line: Queue[tuple[Callable[[S], Any], Future[Any]]] = Queue(waiting)
        self._workers = [Worker(f"{name} {number + 1}", self._work, self._failed) for number in range(size)]
        self._broken: Exception | None = None

    def __enter__(self) -> Self:
        for worker in self._workers:
            worker.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.stop()
        self._cancel_line()
        for _ in self._workers:
            self._wake()
        for worker in self._workers:
            worker.join()
        self._cancel_line()

    @property
    def waiting(self) -> int:
        """How many tasks nobody has begun."""
        return self._line.qsize()

    def submit(self, task: Callable[[S], T]) -> Future[T]:
        """Add a task to the line; Busy when that is full. Any thread may call it."""
        if self._broken is not None:
            raise self._broken
        future: Future[T] = Future()
        try:
            self._line.put_nowait((task, future))
        except Full:
            raise Busy from None
        if self._broken is not None:  # nobody is left who would take it
            self._fail_line(self._broken)
        return future

    def _wake(self) -> None:
        """Give a waiting worker something to look up for; the line was emptied just before."""
        with suppress(Full):
            self._line.put_nowait((lambda station: None, Future()))

    def _work(self, stop: Event) -> None:
        with self._open_station() as station:
            while not stop.is_set():
                try:
                    task, future = self._line.get(timeout=LOOK_S)
                except Empty:
                    continue
                if future.set_running_or_notify_cancel():
                    _do(task, station, future)

    def _failed(self, name: str, error: Exception) -> None:
        """A station did not open: nobody may wait for it."""
        self._broken = error
        self._fail_line(error)

    def _fail_line(self, error: Exception) -> None:
        for future in self._emptied():
            if future.set_running_or_notify_cancel():
                future.set_exception(error)

    def _cancel_line(self) -> None:
        for future in self._emptied():
            future.cancel()
            future.set_running_or_notify_cancel()  # which is what wakes whoever waits for it

    def _emptied(self) -> Iterator[Future[Any]]:
        with suppress(Empty):
            while True:
                yield self._line.get_nowait()[1]


def _do(task: Callable[[S], T], station: S, future: Future[T]) -> None:
    try:
        done = task(station)
    except Exception as error:  # noqa: BLE001  # whoever waits for the future hears of it, bugs too
        future.set_exception(error)
    else:
        future.set_result(done)

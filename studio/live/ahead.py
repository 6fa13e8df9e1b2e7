"""Work done one step ahead on a thread of its own: what a file gives, for whoever turns it into another file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Event
from types import TracebackType
from typing import Generic, Self, TypeVar

from studio.core.latest import Closed, Latest
from studio.live.worker import Worker

T = TypeVar("T")
LOOK_S = 0.2


class Ahead(Generic[T]):
    """Iterates on its own thread, in lock step with who takes the items: none is lost, one waits at the most.

    What the items come from is the thread's alone until the block is left; an error there is raised here.
    """

    def __init__(self, name: str, items: Iterable[T]) -> None:
        self._items = items
        self._box: Latest[T] = Latest()
        self._error: Exception | None = None
        self._worker = Worker(name, self._run, self._failed)

    def __enter__(self) -> Self:
        self._worker.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._worker.stop()
        self._box.close()
        self._worker.join()

    def __iter__(self) -> Iterator[T]:
        while True:
            try:
                item = self._box.take(LOOK_S)
            except Closed:
                if self._error is not None:
                    raise self._error from None
                return
            if item is not None:
                yield item

    def _run(self, stop: Event) -> None:
        try:
            for item in self._items:
                while not self._box.hand_over(item, LOOK_S):
                    if stop.is_set():
                        return
                if stop.is_set():
                    return
        except Exception as error:  # noqa: BLE001  # whoever takes the items raises it
            self._error = error
        finally:
            self._box.close()

    def _failed(self, name: str, error: Exception) -> None:
        """Keep what went wrong outside the loop."""
        self._error = error

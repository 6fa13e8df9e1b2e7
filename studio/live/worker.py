"""A named thread with an owner who joins it; where every thread starts but those of jobs."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread

Body = Callable[[Event], None]


class Worker:
    """Runs a body on its own thread until the body returns or its stop event is set."""

    def __init__(
        self, name: str, body: Body, failed: Callable[[str, Exception], None], *, daemon: bool = False
    ) -> None:
        self._body = body
        self._failed = failed
        self._stop = Event()
        self._thread = Thread(target=self._run, name=name, daemon=daemon)  # a daemon may be left behind

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Ask the body to end; `join` waits for it."""
        self._stop.set()

    def join(self, timeout_s: float | None = None) -> None:
        """Wait for the end of the body."""
        self._thread.join(timeout_s)

    @property
    def alive(self) -> bool:
        """Whether the body still runs."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._body(self._stop)
        except Exception as error:  # noqa: BLE001  # a bug: the owner is told, and the room stays hidden
            self._failed(self._thread.name, error)

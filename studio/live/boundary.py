"""Where the studio meets cameras, nets, drivers and memory: whatever they throw, it runs on and says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.latest import Closed

WELL: Final = 30  # pictures, then what gives or takes them counts as mended
RETRIES_S: Final = (0.05, 0.2, 0.5)  # a hiccup is over at once; what lasts is tried twice a second


@contextmanager
def translated(kind: type[StudioError]) -> Iterator[None]:
    """Turn whatever is thrown inside into a StudioError, so that a driver's or a library's bug ends no call."""
    try:
        yield
    except (StudioError, Closed):
        raise
    except Exception as error:  # anything at all, MemoryError too, may come out of a driver
        raise kind(f"{type(error).__name__}: {error}.") from error


class Trouble:
    """How often something failed in a row, and whether the user was told; owned by one thread."""

    def __init__(self, notice: Callable[[Notice], None]) -> None:
        self._notice = notice
        self._told: StudioError | None = None
        self._failures = 0

    def over(self) -> None:
        """Take note that it goes on, if only in another way."""
        self._told, self._failures = None, 0

    def mended(self) -> None:
        """Take note that it works again, and say so where the user was told that it does not."""
        self._take_back()
        self.over()

    def tell_once(self, error: StudioError) -> None:
        """Tell the user, unless he was told of this trouble, whatever name it had then."""
        if self._told is None:
            self.tell_new(error)

    def tell_new(self, error: StudioError) -> None:
        """Tell the user, unless he was told the same last."""
        if self._told is None or self._told.headline != error.headline:
            self._take_back()
            self._told = error
            self._notice(Notice.of(error))

    def retry_s(self) -> float:
        """Give how long to wait before the next try."""
        wait_s = RETRIES_S[min(self._failures, len(RETRIES_S) - 1)]
        self._failures += 1
        return wait_s

    def _take_back(self) -> None:
        if self._told is not None:
            self._notice(replace(Notice.of(self._told), over=True))

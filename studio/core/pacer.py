"""When the next frame is due: real time for people, a hand-wound clock for tests."""

from __future__ import annotations

import sys
import time
from threading import Event
from typing import Final, Protocol


def clock_through_sleep(system: str) -> int | None:
    """Give the number of the clock that counts a system's sleep too; None where `perf_counter` does."""
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(system, "")
    return getattr(time, name, None)


AWAKE_AND_ASLEEP: Final = clock_through_sleep(sys.platform)


class Clock(Protocol):
    """Tells the time and waits."""

    def now(self) -> float:
        """Seconds on a clock that never goes back; it jumps forward where the machine slept."""
        ...

    def wait(self, stop: Event, seconds: float) -> bool:
        """Wait, or return True at once when `stop` is set."""
        ...


class SystemClock:
    """The machine's own clock, which nobody sets and which goes on while the machine sleeps.

    A picture from before the sleep is old after it.
    """

    def now(self) -> float:
        """Seconds since the machine was started, or since some other moment."""
        return time.perf_counter() if AWAKE_AND_ASLEEP is None else time.clock_gettime(AWAKE_AND_ASLEEP)

    def wait(self, stop: Event, seconds: float) -> bool:
        """Wait, or return True at once when `stop` is set."""
        return stop.wait(seconds)


class Pacer:
    """Keeps a file to its frame rate; after a stall or a jump of the clock it starts anew rather than hurry or wait."""

    def __init__(self, fps: float, clock: Clock) -> None:
        self.period_s = 1.0 / fps
        self._clock = clock
        self._due_s = clock.now()

    def wait(self, stop: Event) -> None:
        """Wait until the next frame is due, or until `stop` is set."""
        now = self._clock.now()
        if not -0.25 <= self._due_s - now <= 2 * self.period_s:
            self._due_s = now
        while 0 < (left := self._due_s - now) <= 2 * self.period_s and not self._clock.wait(stop, min(left, 0.2)):
            now = self._clock.now()
        self._due_s += self.period_s

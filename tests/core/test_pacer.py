from __future__ import annotations

import sys
import time
from threading import Event

import pytest

from studio.core.pacer import Pacer, SystemClock, clock_through_sleep
from tests.ports import HandClock


def test_frames_come_at_the_rate_asked_for() -> None:
    clock, stop = HandClock(), Event()
    pacer = Pacer(25.0, clock)
    start = clock.now()
    for _ in range(51):
        pacer.wait(stop)
    assert abs(clock.now() - start - 2.0) < 1e-6


def test_a_late_frame_is_made_up_for() -> None:
    clock, stop = HandClock(), Event()
    pacer = Pacer(10.0, clock)
    start = clock.now()
    pacer.wait(stop)
    clock.time_s += 0.15  # half a frame late
    pacer.wait(stop)
    pacer.wait(stop)
    assert abs(clock.now() - start - 0.2) < 1e-6


def test_after_a_stall_it_starts_anew_rather_than_hurry() -> None:
    clock, stop = HandClock(), Event()
    pacer = Pacer(10.0, clock)
    pacer.wait(stop)
    clock.time_s += 60
    pacer.wait(stop)
    late = clock.now()
    pacer.wait(stop)
    assert abs(clock.now() - late - 0.1) < 1e-6


def test_stopping_ends_the_wait() -> None:
    clock, stop = HandClock(), Event()
    pacer = Pacer(1.0, clock)
    pacer.wait(stop)
    stop.set()
    before = clock.now()
    pacer.wait(stop)
    assert clock.now() - before <= 0.2 + 1e-9


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other clocks that count sleep")
def test_the_clock_counts_the_time_that_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    assert clock_through_sleep("linux") == time.CLOCK_BOOTTIME
    assert abs(SystemClock().now() - time.clock_gettime(time.CLOCK_BOOTTIME)) < 1.0
    assert clock_through_sleep("win32") is None  # QueryPerformanceCounter does by itself

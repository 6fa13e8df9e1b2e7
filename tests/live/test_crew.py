"""A crew of workers with a line in front, and one who works ahead."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError, wait
from contextlib import contextmanager

import pytest

from studio.core.errors import Unreadable
from studio.live.ahead import Ahead
from studio.live.crew import Busy, Crew

PATIENCE_S = 20.0


@contextmanager
def station() -> Iterator[list[str]]:
    said: list[str] = [threading.current_thread().name]
    yield said
    said.append("closed")


def test_every_task_is_done_at_a_station_of_its_workers_own() -> None:
    with Crew("smith", 3, 30, station) as crew:
        futures = [crew.submit(lambda own: own[0]) for _ in range(30)]
        names = {future.result(PATIENCE_S) for future in futures}
    assert names <= {"smith 1", "smith 2", "smith 3"}


def test_a_full_line_is_said_at_once_and_what_waits_is_cancelled_at_the_end() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(own: list[str]) -> str:
        begun.set()
        assert go_on.wait(PATIENCE_S)
        return "done"

    with Crew("smith", 1, 2, station) as crew:
        first = crew.submit(work)
        assert begun.wait(PATIENCE_S)
        waiting = [crew.submit(work), crew.submit(work)]
        assert crew.waiting == 2
        with pytest.raises(Busy):
            crew.submit(work)
        go_on.set()
    assert first.result(0) == "done"
    assert not wait(waiting, 0).not_done, "somebody would wait for ever"


def test_stations_are_closed_by_those_who_opened_them() -> None:
    with Crew("smith", 2, 4, station) as crew:
        stations = [crew.submit(lambda own: own).result(PATIENCE_S) for _ in range(4)]
    assert all(one[-1] == "closed" for one in stations)


def test_what_goes_wrong_is_told_to_whoever_asked() -> None:
    def fail(own: list[str]) -> None:
        raise ZeroDivisionError

    with Crew("smith", 1, 4, station) as crew:
        failed, after = crew.submit(fail), crew.submit(lambda own: "fine")
        with pytest.raises(ZeroDivisionError):
            failed.result(PATIENCE_S)
        assert after.result(PATIENCE_S) == "fine"


def test_a_station_that_does_not_open_leaves_nobody_waiting() -> None:
    @contextmanager
    def broken() -> Iterator[None]:
        raise Unreadable("the tools")
        yield

    with Crew("smith", 1, 4, broken) as crew:
        try:
            asked = crew.submit(lambda own: None)
        except Unreadable:
            return
        with pytest.raises((Unreadable, CancelledError)):
            asked.result(PATIENCE_S)


def test_work_ahead_comes_in_order_and_whole() -> None:
    with Ahead("ahead", iter(range(50))) as ahead:
        assert list(ahead) == list(range(50))


def test_whoever_works_ahead_is_one_step_ahead_at_the_most() -> None:
    made: list[int] = []

    def items() -> Iterator[int]:
        for number in range(20):
            made.append(number)
            yield number

    with Ahead("ahead", items()) as ahead:
        for number in ahead:
            assert len(made) <= number + 4


def test_an_error_ahead_is_raised_where_the_items_are_taken() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise Unreadable("it broke off")

    got: list[int] = []
    with Ahead("ahead", items()) as ahead, pytest.raises(Unreadable):
        got.extend(ahead)
    assert got == [1]


def test_leaving_early_ends_the_work() -> None:
    with Ahead("ahead", iter(range(10**9))) as ahead:
        assert next(iter(ahead)) == 0

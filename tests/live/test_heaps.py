"""What was freed goes back to the system, wherever it lies."""

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import NoReturn

import numpy as np
import psutil
import pytest

from studio.core.memory import LARGEST, keep_freed_memory
from studio.live import heaps
from studio.live.heaps import give_back_freed_memory
from tests.memory import new_frames

MUCH = LARGEST - (1 << 20)  # bytes; more than that would be given back at once
MANY = 8  # threads

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems give freed memory back by themselves"
)


def resident() -> int:
    return int(psutil.Process().memory_info().rss)


def test_holes_between_frames_are_given_back() -> None:
    keep_freed_memory()
    give_back_freed_memory()
    frames = [np.ones((720, 1280, 3), np.uint8) for _ in range(40)]
    del frames[:-1]  # the last one lies behind them all
    before = resident()
    assert give_back_freed_memory()
    assert before - resident() > 30 * frames[0].nbytes


def test_the_ends_of_all_heaps_are_given_back() -> None:
    give_back_freed_memory()
    before = resident()
    together = Barrier(MANY)

    def need_much_once(_: int) -> int:
        together.wait(10)  # all there at once, so that each heap has some of them
        return len(bytearray(MUCH))

    with ThreadPoolExecutor(MANY) as threads:
        list(threads.map(need_much_once, range(MANY)))
        assert resident() - before > MUCH
        assert give_back_freed_memory()
        assert resident() - before < MUCH / 4


class NoThreads(ThreadPoolExecutor):
    """What Python does where the system lets no more threads begin."""

    def submit(self, *task: object, **more: object) -> NoReturn:  # type: ignore[override]
        raise RuntimeError("can't start new thread")


@pytest.mark.parametrize("pool", [ThreadPoolExecutor, NoThreads])
def test_freed_frames_are_kept_again_afterwards(
    pool: type[ThreadPoolExecutor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heaps, "ThreadPoolExecutor", pool)
    assert give_back_freed_memory()
    assert new_frames(20) < 5


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not give_back_freed_memory()

"""Freed frames stay with the process, and asking for it harms no system."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from studio.core.memory import LARGEST, give_back_freed_memory, keep_freed_memory

MUCH = LARGEST - (1 << 20)  # bytes; more than that would be given back at once


@pytest.fixture(autouse=True)
def _kept_again() -> Iterator[None]:
    yield
    keep_freed_memory()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems keep freed memory by themselves")
def test_freed_frames_are_used_again_without_new_pages() -> None:
    import resource

    import numpy as np

    keep_freed_memory()
    for _ in range(3):
        np.ones((720, 1280, 3), np.uint8)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(50):
        np.ones((720, 1280, 3), np.uint8)
    pages = 720 * 1280 * 3 // resource.getpagesize()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before < 5 * pages


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems give freed memory back by themselves")
def test_holes_between_frames_are_given_back() -> None:
    import numpy as np
    import psutil

    keep_freed_memory()
    give_back_freed_memory()
    frames = [np.ones((720, 1280, 3), np.uint8) for _ in range(40)]
    del frames[:-1]  # the last one lies behind them all
    before = psutil.Process().memory_info().rss
    assert give_back_freed_memory()
    assert before - psutil.Process().memory_info().rss > 30 * frames[0].nbytes


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems give freed memory back by themselves")
def test_the_end_of_another_threads_heap_is_given_back_with_its_next_frame() -> None:
    import numpy as np
    import psutil

    keep_freed_memory()
    with ThreadPoolExecutor(1) as other:
        other.submit(lambda: np.ones(MUCH, np.uint8).size).result()
        before = psutil.Process().memory_info().rss
        give_back_freed_memory()
        other.submit(lambda: np.ones((720, 1280, 3), np.uint8).size).result()
        assert before - psutil.Process().memory_info().rss > 0.9 * MUCH


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not keep_freed_memory()
    assert not give_back_freed_memory()

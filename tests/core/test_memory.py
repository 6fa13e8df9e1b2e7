"""Freed frames stay with the process, and asking for it harms no system."""

import sys

import pytest

from studio.core.memory import keep_freed_memory, let_go_of_freed_memory


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


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not keep_freed_memory()
    assert not let_go_of_freed_memory()

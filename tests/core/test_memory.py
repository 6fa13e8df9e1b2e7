"""Freed frames stay with the process, and asking for it harms no system."""

import sys

import pytest

from studio.core.memory import keep_freed_memory, let_go_of_freed_memory
from tests.memory import new_frames


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems keep freed memory by themselves")
def test_freed_frames_are_used_again_without_new_pages() -> None:
    keep_freed_memory()
    assert new_frames(50) < 5


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not keep_freed_memory()
    assert not let_go_of_freed_memory()

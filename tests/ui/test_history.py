from __future__ import annotations

from studio.core.preset import Preset
from studio.ui.history import MERGED_S, MOST, History
from tests.ports import Evening


def look(shade: int) -> Preset:
    return Preset(Evening(shade))


def test_undo_gives_the_look_before_and_redo_the_one_after() -> None:
    history = History()
    history.note(look(0), "a", 0.0)
    history.note(look(1), "b", 0.1)
    assert history.undo(look(2)) == look(1)
    assert history.undo(look(1)) == look(0)
    assert history.redo(look(0)) == look(1)
    assert history.redo(look(1)) == look(2)


def test_one_drag_is_one_step() -> None:
    history = History()
    for shade in range(10):
        history.note(look(shade), "slider", shade * MERGED_S / 4)
    assert history.undo(look(10)) == look(0)
    assert not history.can_undo


def test_the_same_slider_later_is_another_step() -> None:
    history = History()
    history.note(look(0), "slider", 0.0)
    history.note(look(1), "slider", 2 * MERGED_S)
    assert history.undo(look(2)) == look(1)
    assert history.can_undo


def test_a_change_after_undo_forgets_what_was_undone() -> None:
    history = History()
    history.note(look(0), "a", 0.0)
    history.undo(look(1))
    assert history.can_redo
    history.note(look(0), "b", 0.5)
    assert not history.can_redo


def test_at_either_end_the_look_stays() -> None:
    history = History()
    assert history.undo(look(5)) == look(5)
    assert history.redo(look(5)) == look(5)


def test_memory_is_bounded() -> None:
    history = History()
    for shade in range(3 * MOST):
        history.note(look(shade), shade, float(shade))
    steps = 0
    now = look(-1)
    while history.can_undo:
        now = history.undo(now)
        steps += 1
    assert steps == MOST

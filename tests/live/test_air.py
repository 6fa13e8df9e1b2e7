from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.core.frame import State
from studio.live.air import EMPTY_S, FRESH_S, HELD_S, Air, fresh


def test_nothing_is_shown_at_first_and_then_the_slate() -> None:
    air = Air(10.0)
    assert air.at(10.0 + HELD_S - 0.01) is State.OFF
    assert air.at(10.0 + HELD_S + 0.01) is State.SLATE


def test_a_good_picture_is_live_then_stale_then_gone() -> None:
    air = Air(10.0)
    air.good(10.0)
    assert air.at(9.99 + FRESH_S) is State.LIVE
    assert air.at(10.01 + FRESH_S) is State.STALE
    assert air.at(9.99 + HELD_S) is State.STALE
    assert air.at(10.01 + HELD_S) is State.SLATE
    air.good(12.0)
    assert air.at(12.0) is State.LIVE


def test_a_clock_set_forward_hides_at_once() -> None:
    air = Air(10.0)
    air.good(10.0)
    assert air.at(4000.0) is State.SLATE


@given(st.lists(st.floats(-100.0, 100.0), max_size=40))
def test_whatever_the_clock_does_a_picture_is_held_for_a_second_at_most(steps: list[float]) -> None:
    now, passed = 10.0, 0.0
    air = Air(now)
    air.good(now)
    for step in steps:
        now += step
        passed += max(step, 0.0)
        state = air.at(now)
        assert (state is State.SLATE) == (passed > HELD_S) or abs(passed - HELD_S) < 1e-6


def test_nobody_counts_only_after_a_while() -> None:
    air = Air(0.0)
    for step in range(10):
        air.good(step * EMPTY_S / 4, empty=True)
        assert air.deserted == (step > 4)
    air.good(9.0)
    assert not air.deserted


def test_what_comes_from_the_future_is_not_fresh() -> None:
    assert fresh(1.0, 1.1)
    assert not fresh(1.0, 1.2)
    assert not fresh(1.2, 1.0)

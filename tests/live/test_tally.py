from __future__ import annotations

import pytest

from studio.live.tally import KEPT, RECENT, Tally, at, middle


def test_rates_count_from_the_first_frame_to_the_last() -> None:
    tally = Tally()
    assert tally.fps == 0.0
    for number in range(301):
        tally.tick(100.0 + number / 30)
    assert tally.fps == pytest.approx(30.0)
    assert tally.figures().fps == pytest.approx(30.0)
    assert tally.count == 301


def test_durations_are_kept_within_bounds() -> None:
    tally = Tally()
    for number in range(KEPT + 500):
        tally.add("model", 0.001 if number < 500 else 0.002)
    assert len(tally.kept("model")) == KEPT
    assert tally.summary()["model"]["median_ms"] == pytest.approx(2.0)
    assert min(tally.kept("model")) == pytest.approx(0.002)


def test_newest_figures_are_the_newest_however_long_the_studio_ran() -> None:
    tally = Tally()
    for number in range(KEPT + 2 * RECENT):
        tally.add("model", 0.002 if number >= KEPT + RECENT else 0.001)
        tally.tick(number / 30)
        if number in (KEPT - 1, KEPT, KEPT + RECENT - 1):
            assert tally.figures().ms["model"] == pytest.approx(1.0)
    assert tally.figures().ms["model"] == pytest.approx(2.0)


def test_a_step_that_is_no_longer_taken_has_no_figure() -> None:
    tally = Tally()
    for number in range(3 * RECENT):
        tally.add("over", 0.001)
        if number < RECENT:
            tally.add("refine", 0.015)
        tally.tick(number / 30)
        if number < RECENT:
            assert set(tally.figures().ms) == {"over", "refine"}
    assert set(tally.figures().ms) == {"over"}
    assert set(tally.summary()) == {"over", "refine"}, "a summary is of the whole run"


def test_shares_of_nothing_are_nothing() -> None:
    assert middle(()) == 0.0
    assert at([3.0, 1.0, 2.0], 0.5) == 2.0
    assert at([1.0, 2.0], 1.0) == 2.0

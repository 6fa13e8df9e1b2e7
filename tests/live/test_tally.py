from __future__ import annotations

import pytest

from studio.live.tally import KEPT, Tally, at, middle


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


def test_shares_of_nothing_are_nothing() -> None:
    assert middle(()) == 0.0
    assert at([3.0, 1.0, 2.0], 0.5) == 2.0
    assert at([1.0, 2.0], 1.0) == 2.0

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import StudioError
from studio.core.frame import Frame, Matte
from studio.core.ports import Model, Segmenter
from studio.inference import measuring
from studio.inference.errors import NetFailed, ProviderMissing
from studio.inference.measuring import (
    Measured,
    budget_ms,
    choose,
    fastest,
    measure,
    read_measured,
    ways,
    write_measured,
)
from studio.inference.network import Network
from studio.inference.store import Store
from tests.inference.conftest import CONTENTS

IMAGE = np.zeros((36, 64, 3), np.uint8)
FINE = Measured("fine", "Fine", 60, "cpu", 1, 30.0)
FAST = Measured("fast", "Fast", 15, "cpu", 1, 3.0)

measures = st.lists(
    st.builds(
        Measured,
        card=st.sampled_from(["a", "b", "c"]),
        title=st.just("T"),
        rank=st.integers(0, 90),
        provider=st.sampled_from(["cpu", "cuda"]),
        threads=st.sampled_from([1, 2, 4]),
        ms=st.floats(0.1, 500.0) | st.just(math.inf),
    )
)


class Counting(Segmenter):
    """Counts its runs, and takes its own time on a clock of the test's."""

    def __init__(self, clock: list[float], step_s: float) -> None:
        self._clock = clock
        self._step_s = step_s
        self.runs = 0

    def matte(self, frame: Frame) -> Matte:
        self.runs += 1
        self._clock[0] += 10 * self._step_s if self.runs <= 2 else self._step_s  # the first runs are slow
        return np.zeros((1, 1), np.float32)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    time = [0.0]
    monkeypatch.setattr(measuring.time, "perf_counter", lambda: time[0])
    return time


@pytest.fixture
def two_cards(add_card: Callable[..., Path], store: Store) -> Store:
    for name in ("one", "two"):
        folder = add_card(name)
        (folder / "tiny.tflite").write_bytes(CONTENTS)
    return store


def test_every_installed_model_is_measured_with_as_many_threads_as_there_are_cores(two_cards: Store) -> None:
    assert [(model.card, model.threads) for _, model in ways(two_cards, cores=2)] == [
        ("one", 1),
        ("one", 2),
        ("two", 1),
        ("two", 2),
    ]
    assert {model.threads for _, model in ways(two_cards, cores=1)} == {1}


def test_a_model_whose_file_is_not_there_is_not_measured(add_card: Callable[..., Path], store: Store) -> None:
    add_card("absent")
    assert ways(store) == ()


def test_the_figure_is_the_shortest_run_without_the_first_ones(two_cards: Store, clock: list[float]) -> None:
    told: list[tuple[int, int]] = []
    steps = iter((0.020, 0.005, 0.010, 0.004))
    opened: list[Counting] = []

    def opening(model: Model) -> Segmenter:
        opened.append(Counting(clock, next(steps)))
        return opened[-1]

    measured = measure(IMAGE, ways(two_cards, cores=2), lambda done, of, title: told.append((done, of)), opening)
    assert [one.ms for one in measured] == pytest.approx([20.0, 5.0, 10.0, 4.0])
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4)]
    assert clock[0] < 4 * 1.0  # a second each at most


def test_a_slow_model_takes_a_few_runs_and_no_more(two_cards: Store, clock: list[float]) -> None:
    slow = Counting(clock, 0.5)
    measure(IMAGE, ways(two_cards, cores=1)[:1], lambda *told: None, lambda model: slow)
    assert slow.runs == 5


def test_a_provider_that_fails_once_is_not_tried_with_the_other_models(
    two_cards: Store, clock: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measuring, "providers", lambda card: ("cpu", "cuda"))
    tried: list[str] = []

    def opening(model: Model) -> Segmenter:
        assert isinstance(model, Network)
        tried.append(model.provider)
        if model.provider == "cuda":
            raise ProviderMissing("no card")
        return Counting(clock, 0.01)

    measured = measure(IMAGE, ways(two_cards, cores=1), lambda *told: None, opening)
    assert tried == ["cpu", "cuda", "cpu"]
    assert [one.provider for one in measured if math.isfinite(one.ms)] == ["cpu", "cpu"]
    assert "no card" in next(one.error for one in measured if one.error)


def test_one_model_that_fails_does_not_stop_the_others(two_cards: Store, clock: list[float]) -> None:
    def opening(model: Model) -> Segmenter:
        if isinstance(model, Network) and model.card == "one":
            raise NetFailed("broken")
        return Counting(clock, 0.01)

    measured = measure(IMAGE, ways(two_cards, cores=1), lambda *told: None, opening)
    assert [bool(one.error) for one in measured] == [True, False]
    assert choose(measured, 30.0) == measured[1]


def test_a_bug_is_not_taken_for_a_slow_model(two_cards: Store) -> None:
    def opening(model: Model) -> Segmenter:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        measure(IMAGE, ways(two_cards), lambda *told: None, opening)


def test_the_best_model_that_is_quick_enough_is_chosen() -> None:
    assert choose((FAST, FINE), 33.0) == FINE
    assert choose((FAST, FINE), 20.0) == FAST


def test_of_one_model_the_way_that_costs_least_is_chosen() -> None:
    two = replace(FINE, threads=2, ms=18.0)
    card = replace(FINE, provider="cuda", ms=4.0)
    assert choose((FINE, two), 40.0) == FINE
    assert choose((FINE, two), 20.0) == two
    assert choose((FINE, two, card), 40.0) == card


def test_where_nothing_is_quick_enough_the_quickest_is_chosen() -> None:
    assert choose((FAST, FINE), 1.0) == FAST
    assert choose((), 20.0) is None
    assert choose((replace(FINE, ms=math.inf, error="broken"),), 20.0) is None


@given(measures, st.floats(0.1, 200.0))
def test_the_choice_fits_whenever_anything_does(measured: list[Measured], within_ms: float) -> None:
    chosen = choose(measured, within_ms)
    worked = [one for one in measured if math.isfinite(one.ms)]
    assert (chosen is None) == (not worked)
    fitting = [one for one in worked if one.ms <= within_ms]
    if chosen is not None and fitting:
        assert chosen.ms <= within_ms
        assert chosen.rank == max(one.rank for one in fitting)


@given(measures)
def test_what_is_kept_comes_back(measured: list[Measured]) -> None:
    back = read_measured(write_measured(measured))
    assert [(one.card, one.provider, one.threads) for one in back] == [
        (one.card, one.provider, one.threads) for one in measured if math.isfinite(one.ms)
    ]


@pytest.mark.parametrize(
    "spoil",
    [{}, {"measured": 3}, {"measured": [3, {}, {"card": "a"}]}, {"measured": [{"ms": -1}]}, {"machine": "another"}],
)
def test_figures_that_are_damaged_or_another_machine_s_are_passed_over(spoil: dict[str, Any]) -> None:
    kept = {**write_measured([FINE]), **spoil}
    assert len(read_measured(kept)) == (0 if spoil else 1)


def test_the_quickest_way_of_each_model_is_shown() -> None:
    two = replace(FINE, threads=2, ms=18.0)
    assert fastest((FAST, FINE, two)) == (two, FAST)


def test_the_budget_leaves_time_for_the_rest() -> None:
    assert 0 < budget_ms(60.0) < budget_ms(30.0) < 1000 / 30
    assert budget_ms(0.0) == budget_ms(30.0)


def test_whether_a_model_is_in_use_is_known_through_auto() -> None:
    measured = Measured("backlot-fine", "Backlot Fine", 60, "cpu", 2, 6.0)
    assert measured.runs_as(Network(provider="cpu", threads=2)) is (Network().read_card().name == "backlot-fine")
    assert measured.runs_as(measured.model)
    assert not measured.runs_as(Network(card="backlot-fast", provider="cpu", threads=2))
    assert not measured.runs_as(Network(card="no such card", provider="cpu", threads=2))
    assert not measured.runs_as(Network(provider="cpu", threads=1))
    assert not measured.runs_as(None)


def test_what_is_measured_can_be_used() -> None:
    assert FINE.model == Network(card="fine", provider="cpu", threads=1)
    with pytest.raises(StudioError):
        replace(FINE, provider="abacus").model  # noqa: B018

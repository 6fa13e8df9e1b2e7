"""Each way in which a model may break, against the wandering disc, whose matte is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest

from studio.core.doubt import ImplausibleMatte
from studio.core.frame import Frame, Matte, Matted
from studio.live.trust import REMEMBERED_S, Trust, nobody
from tests.fakes import disc_matte, frame

SIZE = (128, 72)
PERIOD_S = 1 / 30


def seen(number: int, *, cut: bool = False) -> Frame:
    return replace(frame(SIZE, number), cut=cut)


def truth(number: int, radius: float = 0.3) -> Matte:
    return disc_matte(SIZE, number, radius)


def believed(trust: Trust, number: int, matte: Matte, *, at: float | None = None, cut: bool = False) -> bool:
    try:
        trust.check(Matted(seen(number, cut=cut), matte), number * PERIOD_S if at is None else at)
    except ImplausibleMatte:
        return False
    return True


def warmed_up() -> Trust:
    trust = Trust()
    assert all(believed(trust, number, truth(number)) for number in range(5))
    return trust


WRONG: dict[str, Callable[[int], Matte]] = {
    "all ones": lambda number: np.ones_like(truth(number)),
    "nearly all": lambda number: np.full_like(truth(number), 0.97),
    "inverted": lambda number: 1 - truth(number),
    "frozen": lambda number: truth(4),
    "half size": lambda number: cv2.resize(truth(number), None, fx=0.5, fy=0.5),
    "half the picture": lambda number: np.maximum(truth(number), np.arange(128)[None] > 50).astype(np.float32),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_wrong_matte_is_not_believed_and_the_next_right_one_is(wrong: Callable[[int], Matte]) -> None:
    trust = warmed_up()
    assert not any(believed(trust, number, wrong(number)) for number in range(8, 14))
    assert believed(trust, 14, truth(14))


@pytest.mark.parametrize("name", ["all ones", "nearly all", "inverted"])
def test_a_model_that_is_wrong_from_the_start_is_not_believed(name: str) -> None:
    trust = Trust()
    assert not any(believed(trust, number, WRONG[name](number)) for number in range(90))


def test_a_jump_is_believed_when_it_lasts() -> None:
    trust = warmed_up()
    large = [truth(number, 0.55) for number in range(60)]
    lasting = [believed(trust, number, large[number]) for number in range(5, 60)]
    assert not any(lasting[: int(0.9 * REMEMBERED_S / PERIOD_S)])
    assert all(lasting[int(1.2 * REMEMBERED_S / PERIOD_S) :])


def test_somebody_who_leans_in_is_believed_all_the_way() -> None:
    trust = warmed_up()
    assert all(believed(trust, 5 + step, truth(5 + step, 0.3 + step * 0.02)) for step in range(40))


def test_a_still_picture_may_have_a_still_matte() -> None:
    trust = Trust()
    still = seen(0)
    for step in range(20):
        trust.check(Matted(still, truth(0)), step * PERIOD_S)


def test_noise_is_no_movement() -> None:
    trust, rng = Trust(), np.random.default_rng(1)
    for step in range(20):
        image = np.clip(frame((1280, 720)).image + rng.normal(0, 3, (720, 1280, 3)), 0, 255).astype(np.uint8)
        trust.check(Matted(Frame(image, step, step * PERIOD_S), truth(0)), step * PERIOD_S)


def test_a_matte_of_nobody_may_stay_the_same() -> None:
    trust = Trust()
    empty = np.zeros_like(truth(0))
    assert nobody(empty)
    assert all(believed(trust, number, empty) for number in range(20))


def test_slow_drift_adds_up() -> None:
    trust = Trust()
    results = [believed(trust, number, truth(0)) for number in range(12)]
    assert results[0]
    assert not results[-1]


def test_a_cut_forgets_what_was() -> None:
    trust = warmed_up()
    assert believed(trust, 40, np.ascontiguousarray(truth(40)[:, ::-1]), cut=True)
    assert not believed(Trust(), 0, 1 - truth(0), cut=True)


def test_a_clock_set_back_forgets_what_was() -> None:
    trust = warmed_up()
    assert believed(trust, 3, truth(3), at=-50.0)
    assert believed(trust, 4, truth(4), at=-49.9)

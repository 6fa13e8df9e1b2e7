"""A filter may change the picture as it likes, but not show the room."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from studio.core.chain import Chain, Notice
from studio.core.doubt import ImplausiblePicture, check_step, sampled
from studio.core.filter import Filter, Stage
from studio.core.frame import Shot, State
from studio.filters.over import Over
from tests.fakes import disc_matte, evening, shot

SIZE = (128, 72)


def with_matte(one: Shot, matte: np.ndarray[Any, Any]) -> Shot:
    return replace(one, matte=matte.astype(np.float32))


WRONG = {
    "a matte of ones": (Stage.MATTE, lambda one: with_matte(one, np.ones((72, 128)))),
    "a matte of NaN": (Stage.MATTE, lambda one: with_matte(one, np.full((72, 128), np.nan))),
    "an inverted matte": (Stage.MATTE, lambda one: with_matte(one, 1 - one.matte)),
    "an empty matte": (Stage.MATTE, lambda one: with_matte(one, np.zeros((0, 0)))),
    "the room as composite": (Stage.COMPOSITE, lambda one: replace(one, composite=one.frame.image)),
    "the room as finish": (Stage.FINISH, lambda one: replace(one, composite=one.frame.image)),
    "the room as background": (Stage.BACKGROUND, lambda one: replace(one, background=one.frame.image)),
    "a small composite": (Stage.COMPOSITE, lambda one: replace(one, composite=one.background[::2])),
    "a small foreground": (Stage.FOREGROUND, lambda one: replace(one, foreground=one.foreground[::2])),
    "floats": (Stage.BACKGROUND, lambda one: replace(one, background=one.background / 2)),
}


def filter_of(stage_: Stage, change: Any) -> Filter:
    class Wrong(Filter):
        """Does something wrong."""

        stage = stage_

        def apply(self, shot: Shot) -> Shot:
            return change(shot)

    return Wrong()


@pytest.mark.parametrize(("stage", "change"), WRONG.values(), ids=WRONG)
def test_a_filter_that_would_show_the_room_is_bypassed(stage: Stage, change: Any) -> None:
    told: list[Notice] = []
    chain = Chain(Over(), lambda name: pytest.fail("no net"), told.append)
    right = chain.run(shot(SIZE))
    chain.adopt([Over(), filter_of(stage, change)])
    picture = chain.run(shot(SIZE))
    assert picture.state is State.LIVE
    assert np.array_equal(picture.image, right.image)
    assert len(told) == 1


def test_a_background_may_be_darkened_and_blurred() -> None:
    before = shot(SIZE)
    check_step(Stage.BACKGROUND, before, replace(before, background=before.background // 2))


def test_the_room_as_the_chosen_background_is_no_leak() -> None:
    before = replace(shot(SIZE), background=shot(SIZE).frame.image)
    check_step(Stage.COMPOSITE, before, replace(before, composite=before.frame.image))


def test_one_fifth_of_the_room_is_enough_to_notice() -> None:
    before = shot(SIZE)
    leak = evening(SIZE).copy()
    leak[:26] = before.frame.image[:26]
    with pytest.raises(ImplausiblePicture):
        check_step(Stage.COMPOSITE, before, replace(before, composite=leak))


def test_the_grid_reaches_over_any_size() -> None:
    assert sampled(disc_matte((1280, 720))).shape == sampled(disc_matte((3, 2))).shape == (36, 64)
    assert np.abs(sampled(disc_matte((640, 360))) - sampled(disc_matte((1280, 720)))).mean() < 0.02

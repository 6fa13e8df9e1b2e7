"""The composite is the over operator, to one level, whatever the matte looks like."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from studio.imaging.composite import MIXED, over, runs, weight_of
from tests import fakes


def defined(foreground: np.ndarray, background: np.ndarray, weight: np.ndarray) -> np.ndarray:
    alpha = weight[..., None] / 255.0
    return np.rint(foreground * alpha + background * (1 - alpha))


@pytest.mark.parametrize("size", [(320, 180), (1280, 720), (333, 7), (1, 1), (49, 300)], ids=str)
def test_over_is_the_over_operator(size: tuple[int, int]) -> None:
    person, behind = fakes.disc_colours(size), fakes.evening(size)
    weight = weight_of(fakes.disc_matte(size), size)
    assert np.abs(over(person, behind, weight) - defined(person, behind, weight)).max() <= 1


@settings(max_examples=60, deadline=None)
@given(
    weight=arrays.arrays(
        np.uint8, st.tuples(st.integers(1, 20), st.integers(1, 200)), elements=st.sampled_from([0, 0, 255, 255, 90])
    ),
)
def test_over_is_the_over_operator_for_any_weight(weight: np.ndarray) -> None:
    size = weight.shape[1], weight.shape[0]
    person, behind = fakes.disc_colours(size), fakes.evening(size)
    assert np.abs(over(person, behind, weight) - defined(person, behind, weight)).max() <= 1


def test_clear_keeps_the_background_and_solid_the_person_to_the_bit() -> None:
    size = (200, 80)
    person, behind = fakes.disc_colours(size), fakes.evening(size)
    np.testing.assert_array_equal(over(person, behind, np.zeros((80, 200), np.uint8)), behind)
    np.testing.assert_array_equal(over(person, behind, np.full((80, 200), 255, np.uint8)), person)


def test_the_composite_is_nobody_elses_array() -> None:
    size = (64, 48)
    person, behind = fakes.disc_colours(size), fakes.evening(size)
    composite = over(person, behind, np.zeros((48, 64), np.uint8))
    assert not np.shares_memory(composite, behind)
    assert composite.flags.writeable


@settings(max_examples=60, deadline=None)
@given(
    arrays.arrays(np.uint8, st.tuples(st.integers(1, 4), st.integers(1, 300)), elements=st.sampled_from([0, 255, 7]))
)
def test_runs_cover_every_column_once(band: np.ndarray) -> None:
    found = list(runs(band))
    assert [left for left, _, _ in found] == [0, *(right for _, right, _ in found[:-1])]
    assert found[-1][1] == band.shape[1]
    for left, right, kind in found:
        if kind != MIXED:
            assert set(np.unique(band[:, left:right])) == {255 if kind else 0}


def test_weight_follows_the_matte_at_any_size() -> None:
    matte = fakes.disc_matte((64, 36))
    assert weight_of(matte, (64, 36)).max() == 255
    enlarged = weight_of(matte, (640, 360))
    assert enlarged.shape == (360, 640)
    assert enlarged.mean() / 255 == pytest.approx(matte.mean(), abs=0.005)

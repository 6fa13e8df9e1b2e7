"""Mattes get firmer, softer, wider and steadier in the way their names say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from studio.imaging.edges import feather, grow, settle, smooth_step
from tests import fakes

SIZE = (128, 72)
mattes = arrays.arrays(
    np.float32, st.tuples(st.integers(1, 20), st.integers(1, 20)), elements=st.floats(0, 1, width=32)
)


@given(matte=mattes, low=st.floats(0, 0.5), high=st.floats(0.5, 1))
def test_smooth_step_never_reverses_the_order_of_two_values(matte: np.ndarray, low: float, high: float) -> None:
    firm = smooth_step(matte, low, high).ravel()[np.argsort(matte.ravel())]
    assert (np.diff(firm) >= -1e-6).all()
    assert firm.min() >= 0
    assert firm.max() <= 1 + 1e-6


def test_smooth_step_is_clear_below_and_solid_above() -> None:
    levels = np.array([[0.0, 0.2, 0.3, 0.5, 0.7, 0.9, 1.0]], np.float32)
    np.testing.assert_allclose(smooth_step(levels, 0.3, 0.7), [[0, 0, 0, 0.5, 1, 1, 1]], atol=1e-6)


@pytest.mark.parametrize("radius", [0.3, 1.0, 2.5])
def test_growing_widens_and_shrinking_narrows(radius: float) -> None:
    matte = fakes.disc_matte(SIZE)
    assert (grow(matte, radius) >= matte - 1e-6).all()
    assert (grow(matte, -radius) <= matte + 1e-6).all()
    wider = np.sqrt(grow(matte, radius).sum() / np.pi) - np.sqrt(matte.sum() / np.pi)
    assert wider == pytest.approx(radius, abs=0.35)


def test_growing_by_nothing_changes_nothing() -> None:
    matte = fakes.disc_matte(SIZE)
    np.testing.assert_array_equal(grow(matte, 0.0), matte)
    np.testing.assert_array_equal(feather(matte, 0.0), matte)


def test_feathering_widens_the_ramp_but_keeps_the_person() -> None:
    matte = fakes.disc_matte(SIZE)
    soft = feather(matte, 2.0)
    assert ((soft > 0.02) & (soft < 0.98)).sum() > 2 * ((matte > 0.02) & (matte < 0.98)).sum()
    assert soft[matte == 1].min() > 0.6
    assert soft.sum() > matte.sum() * 0.97


def test_feathering_keeps_a_finger() -> None:
    matte = np.zeros((40, 40), np.float32)
    matte[:, 18:22] = 1
    assert feather(matte, 2.0)[20, 19:21].min() > 0.9


def test_settling_calms_a_tremble_and_follows_a_leap() -> None:
    past, now = np.full((2, 2), 0.5, np.float32), np.array([[0.52, 0.48], [1.0, 0.0]], np.float32)
    calm = settle(now, past, trust=0.9)
    np.testing.assert_allclose(calm[0], [0.5027, 0.4973], atol=1e-3)
    np.testing.assert_allclose(calm[1], [1.0, 0.0], atol=1e-6)


@given(matte=mattes, trust=st.floats(0, 1))
def test_settled_values_lie_between_now_and_then(matte: np.ndarray, trust: float) -> None:
    past = matte[::-1, ::-1]
    calm = settle(matte, past, trust)
    assert (calm >= np.minimum(matte, past) - 1e-6).all()
    assert (calm <= np.maximum(matte, past) + 1e-6).all()

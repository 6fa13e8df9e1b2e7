from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from studio.imaging.tone import COUNT, UNCHANGED, Tone, fitted, retone, retone_exactly
from tests import fakes

PICTURE = fakes.frame((160, 90)).image
# The bounds of a tone network: matrix, offsets, first and second bends.
BOUNDS = np.array([0.8] * 9 + [0.35] * 3 + [0.65] * 3 + [0.3] * 3, np.float32)
tones = arrays.arrays(np.float32, COUNT, elements=st.floats(-1, 1, width=32)).map(lambda one: Tone(one * BOUNDS))


def warm() -> Tone:
    values = np.zeros(COUNT, np.float32)
    values[[0, 4, 8]] = (-0.2, 0.0, 0.15)
    values[9:12] = 0.03
    values[12:15] = 0.3
    return Tone(values)


def test_no_change_changes_nothing() -> None:
    np.testing.assert_array_equal(retone(PICTURE, UNCHANGED), PICTURE)
    np.testing.assert_array_equal(retone_exactly(PICTURE, UNCHANGED), PICTURE)


@given(tones)
def test_every_curve_within_the_bounds_rises(tone: Tone) -> None:
    level = np.linspace(0, 1, 256, dtype=np.float32)[:, None].repeat(3, 1)
    curves = Tone(np.concatenate([np.zeros(12, np.float32), tone.values[12:]])).of(level)
    assert (np.diff(curves, axis=0) > 0).all()
    assert np.allclose(curves[[0, -1]], level[[0, -1]], atol=1e-6)


@given(tones)
def test_the_fast_way_stays_near_the_exact_one(tone: Tone) -> None:
    exact = tone.of(PICTURE.astype(np.float32) / 255) * 255
    assert np.abs(retone_exactly(PICTURE, tone) - exact).max() <= 0.51
    assert np.abs(retone(PICTURE, tone) - exact).max() <= 3.5  # half a level before the matrix and one after


def test_half_a_tone_lies_between() -> None:
    half = warm().scaled(0.5).of(PICTURE.astype(np.float32) / 255).mean(axis=(0, 1))
    full, none = (one.of(PICTURE.astype(np.float32) / 255).mean(axis=(0, 1)) for one in (warm(), UNCHANGED))
    assert ((half > np.minimum(full, none)) & (half < np.maximum(full, none))).all()
    np.testing.assert_allclose(UNCHANGED.toward(warm(), 0.5).values, warm().scaled(0.5).values)


@given(tones)
def test_a_balance_comes_after_all_else(tone: Tone) -> None:
    gains = np.array([0.9, 0.8, 0.7], np.float32)
    colours = np.random.default_rng(4).random((50, 3), np.float32)
    kept = (tone.of(colours) > 0) & (tone.of(colours) < 1)  # what is not clipped
    np.testing.assert_allclose(tone.balanced(gains).of(colours)[kept], (tone.of(colours) * gains)[kept], atol=1e-5)


def test_the_fit_finds_a_matrix_again() -> None:
    values = np.zeros(COUNT, np.float32)
    values[:12] = (0.1, 0.05, 0, 0, -0.2, 0.02, -0.05, 0, 0.15, 0.02, -0.03, 0.01)
    before = np.random.default_rng(3).random((500, 3), np.float32) * np.float32(0.6) + np.float32(0.2)
    found = fitted(before, Tone(values).of(before), np.ones(500, np.float32), stiffness=1e-6)
    np.testing.assert_allclose(found.values, values, atol=2e-3)


def test_the_fit_of_a_flat_colour_stays_tame() -> None:
    grey = np.full((50, 3), 0.5, np.float32)
    found = fitted(grey, grey + np.float32(0.1), np.ones(50, np.float32))
    np.testing.assert_allclose(found.of(grey[:1]), grey[:1] + 0.1, atol=0.02)
    assert np.abs(found.values).max() < 0.2


def test_the_fit_of_black_and_of_nothing_gives_a_tone() -> None:
    for before in (np.zeros((4, 3), np.float32), np.zeros((0, 3), np.float32)):
        assert np.isfinite(fitted(before, before, np.zeros(len(before), np.float32)).values).all()


@pytest.mark.parametrize("values", [np.zeros(17, np.float32), np.full(COUNT, np.nan, np.float32)], ids=["short", "nan"])
def test_what_is_no_tone_is_refused(values: np.ndarray) -> None:
    with pytest.raises(ValueError, match="18 finite numbers"):
        Tone(values)

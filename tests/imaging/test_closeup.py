from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.frame import Matte
from studio.imaging.closeup import CLOSE, EXTREMES, FINEST, close_up, extremes, reduced, upper_part
from tests import fakes

FRAME = (320, 180)


def standing(left: int, top: int, width: int, height: int) -> Matte:
    matte = np.zeros((180, 320), np.float32)
    matte[top : top + height, left : left + width] = 1
    return matte


def test_the_upper_part_of_a_tall_figure_is_little_taller_than_wide() -> None:
    left, top, right, bottom = upper_part(standing(100, 10, 40, 160))
    assert (right - left) * 320 == pytest.approx(40, rel=0.15)
    assert (bottom - top) * 180 == pytest.approx(50, rel=0.15)
    assert top * 180 == pytest.approx(10, abs=5)


def test_the_box_follows_a_trembling_edge_by_less_than_it_trembles() -> None:
    matte = fakes.disc_matte(FRAME)
    noise = np.random.default_rng(0).normal(0, 0.1, matte.shape) * (matte > 0) * (matte < 1)
    other = np.clip(matte + noise, 0, 1).astype(np.float32)
    np.testing.assert_allclose(upper_part(matte), upper_part(other), atol=0.004)


def test_the_person_close_up_is_the_person() -> None:
    image, matte = fakes.frame(FRAME).image, fakes.disc_matte(FRAME)
    close = close_up(image, matte)
    assert close.shape == (CLOSE, CLOSE, 4)
    assert 0.6 < float(close[..., 3].mean()) < 0.85  # a disc in its square, with room around it
    inside = close[..., 3] > 0.99
    np.testing.assert_allclose(close[inside][:, :3].mean(0), image[matte > 0.99].mean(0) / 255, atol=0.03)


def test_the_brightest_pixel_counts_though_no_mean_shows_it() -> None:
    image, matte = np.full((180, 320, 3), 60, np.uint8), standing(80, 20, 160, 160)
    spotted = image.copy()
    spotted[30:170:6, 90:230:6] = 250
    plain, other = (extremes(one, matte, image) for one in (image, spotted))
    assert np.abs(plain - other).max() > 0.3
    assert np.abs(cv2.resize(image, (32, 18)).astype(int) - cv2.resize(spotted, (32, 18), interpolation=3)).max() < 60


@given(st.integers(1, 90), st.integers(1, 90), st.integers(1, 40), st.integers(1, 40), st.sampled_from([0.0, 0.3, 1.0]))
def test_any_size_and_any_matte_give_finite_numbers(
    width: int, height: int, matte_width: int, matte_height: int, level: float
) -> None:
    image, matte = np.full((height, width, 3), 90, np.uint8), np.full((matte_height, matte_width), level, np.float32)
    close, numbers = close_up(image, matte), extremes(image, matte, image)
    assert close.shape == (CLOSE, CLOSE, 4)
    assert numbers.shape == (EXTREMES,)
    assert np.isfinite(close).all()
    assert np.isfinite(numbers).all()


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (640, 480), (480, 640), (4000, 3), (639, 2)], ids=str)
def test_large_pictures_are_reduced_and_small_ones_left(size: tuple[int, int]) -> None:
    image = np.full((size[1], size[0], 3), 90, np.uint8)
    small = reduced(image)
    assert max(small.shape[:2]) < FINEST or min(small.shape[:2]) == 1
    assert (small == 90).all()
    assert reduced(small) is small or min(small.shape[:2]) == 1

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from studio.core.frame import Image, Matte
from studio.imaging.sight import Plane, covered, look, paint_out, place_of, shrink
from tests import fakes

SIZE = (32, 32)
FRAME = (320, 180)


def under(matte: Matte) -> np.ndarray:
    """The pixels of FRAME that any alpha touches."""
    return cv2.resize(matte, FRAME, interpolation=cv2.INTER_LINEAR) > 0.02


def place(background: Image, matte: Matte) -> Plane:
    return look(fakes.frame(FRAME).image, matte, place_of(background, SIZE)).place


@pytest.mark.parametrize("net", [FRAME, (256, 144), (64, 36)], ids=str)
def test_what_the_background_shows_under_the_matte_does_not_matter(net: tuple[int, int]) -> None:
    matte: Matte = cv2.resize(fakes.disc_matte(FRAME), net, interpolation=cv2.INTER_AREA).astype(np.float32)
    before = fakes.evening(FRAME)
    after = before.copy()
    after[under(matte)] = np.random.default_rng(1).integers(0, 256, (int(under(matte).sum()), 3))
    np.testing.assert_array_equal(place(before, matte), place(after, matte))
    sights = [look(fakes.frame(FRAME).image, matte, place_of(one, SIZE)).inputs() for one in (before, after)]
    for name, values in sights[0].items():
        np.testing.assert_array_equal(values, sights[1][name], name)


def test_what_it_shows_beside_the_matte_does() -> None:
    matte = fakes.disc_matte(FRAME)
    assert np.abs(place(fakes.evening(FRAME), matte) - place(fakes.room(FRAME), matte)).mean() > 0.05


@given(
    arrays.arrays(np.float32, (12, 9, 3), elements=st.floats(0, 1, width=32)),
    arrays.arrays(np.bool_, (12, 9)),
    arrays.arrays(np.float32, (12, 9, 3), elements=st.floats(0, 1, width=32)),
)
def test_hidden_values_have_no_part_in_the_painting(small: Plane, hidden: np.ndarray, others: Plane) -> None:
    changed = np.where(hidden[..., None], others, small)
    painted = paint_out(small, hidden)
    np.testing.assert_array_equal(painted, paint_out(changed, hidden))
    np.testing.assert_allclose(painted[~hidden], small[~hidden], atol=1e-6)
    assert -1e-5 <= float(painted.min()) <= float(painted.max()) <= 1 + 1e-5


def test_painting_goes_on_smoothly_from_what_is_around() -> None:
    ramp = np.linspace(0, 1, 32, dtype=np.float32)[None, :, None].repeat(32, 0).repeat(3, 2)
    hidden = np.zeros((32, 32), bool)
    hidden[8:24, 12:20] = True
    painted = paint_out(ramp, hidden)
    assert np.abs(painted - ramp)[hidden].max() < 0.25
    assert np.abs(np.diff(painted, axis=1)).max() < 0.2


def test_where_all_is_hidden_it_is_black() -> None:
    assert not paint_out(np.full((8, 8, 3), 0.7, np.float32), np.ones((8, 8), bool)).any()


def test_a_margin_around_the_person_is_hidden_too() -> None:
    matte = np.zeros((180, 320), np.float32)
    matte[80:100, 150:170] = 1
    assert covered(matte, SIZE, 3).sum() > covered(matte, SIZE, 1).sum() > (matte > 0).mean() * 32 * 32


@given(st.integers(1, 200), st.integers(1, 200), st.integers(1, 60), st.integers(1, 60))
def test_any_size_can_be_looked_at(width: int, height: int, matte_width: int, matte_height: int) -> None:
    image = np.full((height, width, 3), 90, np.uint8)
    matte = np.full((matte_height, matte_width), 0.4, np.float32)
    sight = look(image, matte, place_of(image, SIZE))
    assert sight.person.shape == sight.place.shape == (32, 32, 3)
    assert sight.matte.shape == (32, 32)
    assert np.allclose(sight.person, 90 / 255)
    assert len(sight.colours()) > 0


@pytest.mark.parametrize(("level", "plain"), [(0.0, True), (1.0, True), (0.5, False)])
def test_nobody_and_nothing_but_somebody_give_nothing_to_judge_by(level: float, plain: bool) -> None:
    image = fakes.room(FRAME)
    assert look(image, np.full((9, 16), level, np.float32), place_of(image, SIZE)).plain is plain


def test_shrinking_takes_the_mean_of_what_it_covers() -> None:
    picture = fakes.frame((1280, 720)).image
    mean = cv2.resize(picture, SIZE, interpolation=cv2.INTER_AREA) / 255
    assert np.abs(shrink(picture, SIZE) - mean).max() < 0.01

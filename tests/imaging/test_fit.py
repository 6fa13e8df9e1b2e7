"""Pictures of any shape brought to the size of the output."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.frame import Image, Size
from studio.core.placement import Placement
from studio.imaging.fit import contain, cover, resample, resample_fast, room_to_move

SIZES = st.tuples(st.integers(1, 90), st.integers(1, 90))


def stripes(size: Size) -> Image:
    """Red left edge, blue right edge, green between."""
    image = np.full((size[1], size[0], 3), (0, 255, 0), np.uint8)
    image[:, : size[0] // 4] = (0, 0, 255)
    image[:, -(size[0] // 4) :] = (255, 0, 0)
    return image


@given(SIZES, SIZES)
def test_any_picture_fits_any_size(given_size: Size, size: Size) -> None:
    image = np.full((given_size[1], given_size[0], 3), 120, np.uint8)
    for fitted in (cover(image, size), contain(image, size, (120, 120, 120)), resample_fast(image, size)):
        assert fitted.shape == (size[1], size[0], 3)
        assert fitted.dtype == np.uint8
        assert fitted.flags.c_contiguous
        assert (fitted == 120).all()


def test_the_fast_way_is_that_of_the_best_but_for_the_finest_grain() -> None:
    y, x = np.mgrid[0:108, 0:192]
    smooth = np.stack([60 + x // 2, 40 + y, 200 - x // 2], axis=2).astype(np.uint8)
    away = resample_fast(smooth, (128, 72)).astype(int) - resample(smooth, (128, 72))
    assert np.abs(away).max() <= 1
    fine = np.random.default_rng(1).integers(0, 256, (108, 192, 3), np.uint8)
    assert (resample_fast(fine, (128, 72)) != resample(fine, (128, 72))).any()
    assert (resample_fast(fine, (90, 50)) == resample(fine, (90, 50))).all()  # below a half it would leave pixels out


def test_cover_takes_the_middle() -> None:
    fitted = cover(stripes((400, 100)), (100, 100))
    assert (fitted == (0, 255, 0)).all()


def test_cover_cuts_top_and_bottom_of_a_tall_picture() -> None:
    tall = stripes((400, 100)).transpose(1, 0, 2).copy()
    assert (cover(tall, (100, 100)) == (0, 255, 0)).all()


def test_contain_shows_everything_between_bars() -> None:
    fitted = contain(stripes((400, 100)), (200, 200), (9, 8, 7))
    assert (fitted[:74] == (9, 8, 7)).all()
    assert (fitted[126:] == (9, 8, 7)).all()
    assert fitted[100, 2].tolist() == [0, 0, 255]
    assert fitted[100, -3].tolist() == [255, 0, 0]


def test_a_picture_of_the_right_size_is_passed_on() -> None:
    image = stripes((40, 20))
    assert cover(image, (40, 20)) is image
    assert contain(image, (40, 20)) is image


@pytest.mark.parametrize("size", [(160, 90), (1280, 720)])
def test_shrinking_averages_what_it_leaves_out(size: Size) -> None:
    fine = np.zeros((1440, 2560, 3), np.uint8)
    fine[:, ::2] = 200
    assert np.abs(cover(fine, size).astype(int) - 100).max() <= 1


@given(
    scale=st.floats(1, 4),
    across=st.floats(-1, 1),
    down=st.floats(-1, 1),
    size=st.tuples(st.integers(1, 60), st.integers(1, 60)),
)
@settings(max_examples=80, deadline=None)
def test_however_it_is_placed_it_fills_the_view(
    scale: float, across: float, down: float, size: tuple[int, int]
) -> None:
    placed = cover(np.full((30, 50, 3), 77, np.uint8), size, Placement(scale, across, down))
    assert placed.shape == (size[1], size[0], 3)
    assert (placed == 77).all()


def test_its_ends_are_what_is_seen_at_the_ends() -> None:
    picture = np.repeat(np.arange(200, dtype=np.uint8)[None, :, None], 50, axis=0).repeat(3, axis=2)
    left, right = (cover(picture, (100, 50), Placement(1.0, side)) for side in (-1.0, 1.0))
    assert left[0, 0, 0] == 0
    assert right[0, -1, 0] == 199
    assert room_to_move((200, 50), (100, 50), Placement()) == (1.0, 0.0)
    assert room_to_move((100, 50), (100, 50), Placement(2.0)) == (1.0, 1.0)


def test_scaled_twice_half_of_it_is_seen() -> None:
    picture = np.repeat(np.arange(200, dtype=np.uint8)[None, :, None], 100, axis=0).repeat(3, axis=2)
    placed = cover(picture, (200, 100), Placement(2.0))
    assert 45 <= placed[0, 0, 0] <= 51
    assert 148 <= placed[0, -1, 0] <= 151

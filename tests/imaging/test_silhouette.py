"""Holes are filled and specks cleared by their area, and the largest person can be kept alone."""

from __future__ import annotations

import numpy as np
import pytest

from studio.imaging.silhouette import drop_specks, fill_holes, keep_largest


def scene(scale: int = 1) -> np.ndarray:
    """A large block with a small hole, a small speck, and a second, smaller block."""
    matte = np.zeros((72 * scale, 128 * scale), np.float32)
    matte[20 * scale :, 30 * scale : 80 * scale] = 1
    matte[40 * scale : 44 * scale, 50 * scale : 54 * scale] = 0
    matte[5 * scale : 8 * scale, 5 * scale : 8 * scale] = 1
    matte[50 * scale :, 100 * scale : 120 * scale] = 1
    return matte


@pytest.mark.parametrize("scale", [1, 2, 10])
def test_small_holes_are_filled_and_nothing_else_changes(scale: int) -> None:
    matte = scene(scale)
    filled = fill_holes(matte, 0.01)
    assert filled[40 * scale : 44 * scale, 50 * scale : 54 * scale].min() > 0.99
    near = np.zeros(matte.shape, bool)
    near[36 * scale : 48 * scale, 46 * scale : 58 * scale] = True
    np.testing.assert_array_equal(filled[~near], matte[~near])


@pytest.mark.parametrize("scale", [1, 2, 10])
def test_small_specks_are_cleared_and_people_stay(scale: int) -> None:
    matte = scene(scale)
    clean = drop_specks(matte, 0.01)
    assert clean[: 12 * scale, : 12 * scale].max() < 0.01
    np.testing.assert_array_equal(clean[16 * scale :], matte[16 * scale :])


def test_a_share_of_nothing_changes_nothing() -> None:
    matte = scene()
    np.testing.assert_array_equal(drop_specks(fill_holes(matte, 0.0), 0.0), matte)


def test_a_bay_at_the_border_is_no_hole() -> None:
    matte = scene()
    matte[60:, 60:64] = 0
    assert fill_holes(matte, 0.5)[66, 62] == 0


def test_the_largest_person_is_kept_alone() -> None:
    alone = keep_largest(scene())
    assert alone[60, 110] < 0.01
    assert alone[6, 6] < 0.01
    assert alone[60, 40] == 1


def test_one_person_or_nobody_is_left_as_it_is() -> None:
    for matte in (np.zeros((9, 16), np.float32), np.ones((9, 16), np.float32), np.full((1, 1), 0.7, np.float32)):
        np.testing.assert_array_equal(keep_largest(matte), matte)

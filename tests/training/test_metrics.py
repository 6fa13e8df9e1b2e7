from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from skimage import metrics as skimage_metrics
from skimage.filters import gaussian
from skimage.segmentation import find_boundaries

from studio.training.metrics import (
    alpha_score,
    boundary,
    boundary_f,
    dt_ssd,
    flicker,
    missing_piece,
    score,
    worst_tenth,
)


def plate(*rectangles: tuple[int, int, int, int]) -> np.ndarray:
    matte = np.zeros((100, 100), np.float32)
    for top, bottom, left, right in rectangles:
        matte[top:bottom, left:right] = 1
    return matte


def test_scores_are_those_worked_out_by_hand() -> None:
    found = score(plate((0, 50, 0, 60)), plate((0, 50, 20, 80)))
    assert found.iou == pytest.approx(2000 / 4000)
    assert found.precision == pytest.approx(2000 / 3000)
    assert found.recall == pytest.approx(2000 / 3000)
    assert found.f1 == pytest.approx(2 / 3)
    assert found.accuracy == pytest.approx(1 - 2000 / 10000)
    assert found.mae == pytest.approx(0.2)


def test_a_perfect_matte_scores_one_and_an_empty_picture_too() -> None:
    for truth in (plate((10, 90, 30, 70)), plate()):
        found = score(truth, truth)
        assert (found.iou, found.f1, found.accuracy, found.boundary, found.piece) == (1, 1, 1, 1, 0)


def test_finding_somebody_where_nobody_is_scores_zero() -> None:
    found = score(plate((0, 50, 0, 60)), plate())
    assert (found.iou, found.precision) == (0, 0)


def test_boundary_is_the_inner_boundary_of_scikit_image() -> None:
    mask = plate((20, 80, 30, 70), (40, 60, 10, 35)) > 0.5
    cross = find_boundaries(mask, connectivity=2, mode="inner")
    assert np.array_equal(boundary(mask) > 0, cross)


def test_boundary_forgives_a_shift_within_its_tolerance_and_no_more() -> None:
    truth = plate((20, 80, 20, 80)) > 0.5
    tolerance = 2 / np.hypot(100, 100)
    assert boundary_f(np.roll(truth, 1, 1), truth, tolerance) == 1
    assert boundary_f(np.roll(truth, 8, (0, 1)), truth, tolerance) < 0.5


def test_a_missing_hand_is_a_piece_and_a_thin_rim_is_none() -> None:
    truth = plate((20, 80, 20, 80))
    assert missing_piece(plate((21, 79, 21, 79)) > 0.5, truth > 0.5) == 0
    hole = truth.copy()
    hole[40:52, 40:52] = 0
    assert missing_piece(hole > 0.5, truth > 0.5) == pytest.approx(0.0144, rel=0.1)


def test_alpha_scores_agree_with_scikit_image() -> None:
    rng = np.random.default_rng(1)
    alpha = gaussian(plate((20, 80, 30, 70)), 2).astype(np.float32)
    matte = np.clip(alpha + rng.normal(0, 0.05, alpha.shape), 0, 1).astype(np.float32)
    found = alpha_score(matte, alpha)
    assert found.mse == pytest.approx(1000 * skimage_metrics.mean_squared_error(matte, alpha), rel=1e-4)
    assert found.mad == pytest.approx(1000 * float(np.abs(matte - alpha).mean()), rel=1e-5)
    assert found.grad > 0
    assert alpha_score(alpha, alpha).grad == 0


@given(st.floats(0, 1), st.floats(0, 1))
def test_dt_ssd_of_flat_changes_is_their_difference(matte_change: float, alpha_change: float) -> None:
    still = np.zeros((8, 8), np.float32)
    found = dt_ssd((still, still + np.float32(matte_change)), (still, still + np.float32(alpha_change)))
    assert found == pytest.approx(100 * abs(matte_change - alpha_change), abs=1e-3)


def test_a_matte_that_moves_with_the_picture_does_not_flicker() -> None:
    texture = np.random.default_rng(2).integers(0, 255, (180, 320, 3)).astype(np.uint8)
    texture = cv2.GaussianBlur(texture, (0, 0), 3)
    matte = cv2.GaussianBlur(cv2.resize(plate((20, 80, 30, 70)), (320, 180)), (0, 0), 2)
    moved = np.roll(texture, 3, 1), np.roll(matte, 3, 1)
    steady = flicker((matte, moved[1]), (texture, moved[0]))
    trembling = flicker((matte, np.roll(matte, -3, 1)), (texture, moved[0]))
    assert steady < 0.002 < trembling


def test_worst_tenth_is_the_mean_of_the_lowest_values() -> None:
    assert worst_tenth([value / 100 for value in range(100)]) == pytest.approx(0.045)
    assert worst_tenth([0.9]) == 0.9

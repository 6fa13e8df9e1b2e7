"""The old room's colour leaves the edge, and the solid person stays to the bit."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.imaging.composite import over, weight_of
from studio.imaging.foreground import estimate_foreground, estimate_foreground_exactly
from tests import fakes


def soft_scene(size: tuple[int, int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A person with a soft rim before a green room: what the camera sees, the true alpha and the true colours."""
    alpha = cv2.GaussianBlur(fakes.disc_matte(size), (0, 0), size[1] / 150)
    person = fakes.disc_colours(size)
    thick = alpha[..., None]
    return np.rint(person * thick + fakes.room(size) * (1 - thick)).astype(np.uint8), alpha, person


@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (683, 385)], ids=str)
def test_the_edge_band_error_falls_by_more_than_a_third(size: tuple[int, int]) -> None:
    image, alpha, person = soft_scene(size)
    behind, weight = fakes.evening(size), weight_of(alpha, size)
    truth = over(person, behind, weight).astype(int)
    band = (alpha > 0.02) & (alpha < 0.98)
    spilled = np.abs(over(image, behind, weight) - truth)[band].mean()
    clean = np.abs(over(estimate_foreground(image, alpha), behind, weight) - truth)[band].mean()
    assert clean < 0.65 * spilled


def test_the_solid_person_and_the_far_room_stay_to_the_bit() -> None:
    image, alpha, _ = soft_scene((640, 360))
    clean = estimate_foreground(image, alpha)
    np.testing.assert_array_equal(clean[alpha == 1], image[alpha == 1])
    far = cv2.dilate(alpha, np.ones((61, 61))) == 0
    np.testing.assert_array_equal(clean[far], image[far])


def test_nobody_and_everybody_give_the_picture_back() -> None:
    image = fakes.room((320, 180))
    for level in (0.0, 1.0):
        np.testing.assert_array_equal(estimate_foreground(image, np.full((36, 64), level, np.float32)), image)


def test_done_in_squares_the_exact_estimate_has_no_seams(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pymatting", reason="pymatting is not installed")
    size = (320, 180)
    image, matte = fakes.frame(size).image, fakes.disc_matte(size)
    soft = cv2.GaussianBlur(matte, (0, 0), 3)
    whole = estimate_foreground_exactly(image, soft)
    monkeypatch.setattr("studio.imaging.foreground.SQUARE", 64)
    squares = estimate_foreground_exactly(image, soft)
    seen = (soft > 0.2) & (soft < 0.98)
    assert np.abs(whole[seen].astype(int) - squares[seen]).mean() < 4
    assert (squares[soft == 0] == image[soft == 0]).mean() > 0.5  # squares without an edge are left alone
    assert (squares[soft > 0.98] == image[soft > 0.98]).all()
    small = cv2.resize(soft, (160, 90), interpolation=cv2.INTER_AREA)
    assert np.abs(estimate_foreground_exactly(image, small)[seen].astype(int) - whole[seen]).mean() < 6

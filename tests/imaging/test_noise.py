"""Noise is measured where the person is, and the background gets as much of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.frame import Frame, Shot
from studio.filters.grain import Grain
from studio.imaging.noise import noise_of, sharpness_of, with_grain
from tests import fakes

SIZE = (640, 360)


def noisy(sigma: float, seed: int = 0) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, sigma, (360, 640, 3))
    return np.clip(np.rint(fakes.disc_colours(SIZE) + noise), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("sigma", [2.0, 4.0, 8.0])
def test_noise_is_estimated_to_a_quarter(sigma: float) -> None:
    grey_sigma = sigma * np.sqrt(0.114**2 + 0.587**2 + 0.299**2)
    assert noise_of(noisy(sigma), fakes.disc_matte(SIZE)) == pytest.approx(grey_sigma, rel=0.25)


def test_a_clean_picture_has_no_noise() -> None:
    assert noise_of(fakes.disc_colours(SIZE)) < 0.7


def test_grain_has_the_spread_that_was_asked_for_and_no_bias() -> None:
    flat = np.full((360, 640, 3), 120, np.uint8)
    for sigma in (2.0, 6.0):
        grained = with_grain(flat, sigma, 3).astype(float)
        assert grained.std() == pytest.approx(sigma, rel=0.12)
        assert grained.mean() == pytest.approx(120, abs=0.3)


def test_grain_differs_from_frame_to_frame() -> None:
    flat = np.full((36, 64, 3), 120, np.uint8)
    assert (with_grain(flat, 5.0, 1) != with_grain(flat, 5.0, 2)).any()


def test_a_blurred_picture_is_less_sharp() -> None:
    import cv2

    sharp = noisy(8.0)
    assert sharpness_of(cv2.GaussianBlur(sharp, (5, 5), 1.5)) < 0.6 * sharpness_of(sharp)


def test_the_background_gets_the_cameras_grain() -> None:
    image = noisy(6.0)
    place = np.full((360, 640, 3), 120, np.uint8)
    shot = Shot(Frame(image, 4, 0.0), fakes.disc_matte(SIZE), image, place)
    done, _ = Grain().follow(shot, None)
    camera = noise_of(image, shot.matte)
    assert done.background.astype(float).std() == pytest.approx(camera, rel=0.2)


def test_a_clean_camera_leaves_the_background_clean() -> None:
    shot = fakes.shot(SIZE)
    done, _ = Grain(defocus=0.0).follow(replace(shot, foreground=fakes.disc_colours(SIZE)), None)
    assert np.abs(done.background.astype(int) - shot.background).mean() < 1.0

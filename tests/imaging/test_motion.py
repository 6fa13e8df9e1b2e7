"""The past matte is carried along with the person, and not believed where nothing fits."""

from __future__ import annotations

import cv2
import numpy as np

from studio.imaging.motion import carry, glance, motion
from tests import fakes

SIZE = (640, 360)
NET = (256, 144)


def textured(shift: int) -> np.ndarray:
    noise = np.random.default_rng(1).integers(0, 255, (60, 120, 3)).astype(np.uint8)
    return np.roll(cv2.resize(noise, SIZE, interpolation=cv2.INTER_CUBIC), shift, axis=1)


def test_a_matte_is_carried_along_with_a_pan() -> None:
    past, now = textured(0), textured(12)
    matte = cv2.resize(fakes.disc_matte(SIZE), NET)
    expected = cv2.resize(np.roll(fakes.disc_matte(SIZE), 12, axis=1), NET)
    moved = motion(glance(now), glance(past), NET)
    before, after = np.abs(matte - expected).mean(), np.abs(carry(matte, moved) - expected).mean()
    assert after < 0.35 * before
    assert np.median(moved.trust) > 0.8


def test_a_still_scene_stays_where_it_is_and_is_believed() -> None:
    seen = glance(textured(0))
    moved = motion(seen, seen, NET)
    matte = cv2.resize(fakes.disc_matte(SIZE), NET)
    np.testing.assert_allclose(carry(matte, moved), matte, atol=0.02)
    assert moved.trust.min() > 0.99


def test_another_picture_is_not_believed() -> None:
    dark, light = np.zeros((360, 640, 3), np.uint8), np.full((360, 640, 3), 200, np.uint8)
    assert motion(glance(dark), glance(light), NET).trust.max() == 0


def test_a_glance_is_small_whatever_the_picture() -> None:
    for size in ((1, 1), (333, 7), (1920, 1080)):
        assert glance(fakes.room(size)).shape == (90, 160)

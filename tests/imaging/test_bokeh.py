"""The room defocuses like behind a lens, and nothing of the person gets into it."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.frame import read_only
from studio.imaging.bokeh import blur_room
from tests import fakes

SIZE = (640, 360)


def red_person_in_a_grey_room() -> tuple[np.ndarray, np.ndarray]:
    matte = fakes.disc_matte(SIZE)
    alpha = matte[..., None]
    image = np.rint(np.array([0, 0, 255]) * alpha + np.array([120, 120, 120]) * (1 - alpha)).astype(np.uint8)
    read_only(image)
    return image, matte


@pytest.mark.parametrize("strength", [0.3, 0.6, 1.0])
def test_the_persons_colours_do_not_smear_outwards(strength: float) -> None:
    image, matte = red_person_in_a_grey_room()
    blurred = blur_room(image, matte, strength)
    assert np.abs(blurred[matte == 0].astype(int) - 120).max() <= 6


def test_what_lies_behind_the_person_is_filled_from_the_room() -> None:
    image, matte = red_person_in_a_grey_room()
    assert np.abs(blur_room(image, matte, 1.0).astype(int) - 120).max() <= 12


def test_a_flat_wall_keeps_its_colour() -> None:
    image = np.full((360, 640, 3), (200, 90, 30), np.uint8)
    blurred = blur_room(image, np.zeros((36, 64), np.float32), 0.8, highlights=1.0)
    assert np.abs(blurred.astype(int) - (200, 90, 30)).max() <= 1


def test_highlights_make_lamps_bloom() -> None:
    image = np.full((360, 640, 3), 60, np.uint8)
    image[170:180, 300:310] = 255
    nobody = np.zeros((36, 64), np.float32)
    plain, bloomed = (int(blur_room(image, nobody, 0.8, highlights)[175, 305, 0]) for highlights in (0.0, 1.0))
    assert 60 < plain < bloomed - 20


def test_more_strength_is_more_blur_and_none_is_none() -> None:
    image, nobody = fakes.room(SIZE), np.zeros((36, 64), np.float32)
    assert blur_room(image, nobody, 0.0) is image
    detail = [np.abs(np.diff(blur_room(image, nobody, s).astype(int), axis=1)).max() for s in (0.05, 0.2, 0.5, 1.0)]
    assert detail == sorted(detail, reverse=True)


@pytest.mark.parametrize("size", [(1, 1), (1, 7), (3, 2), (53, 37), (400, 9), (1921, 1079)], ids=str)
@pytest.mark.parametrize("alpha", [0.0, 0.5, 1.0])
def test_any_size_and_any_matte_give_a_picture(size: tuple[int, int], alpha: float) -> None:
    image = np.full((size[1], size[0], 3), 77, np.uint8)
    for strength in (0.05, 1.0):
        blurred = blur_room(image, np.full((5, 3), alpha, np.float32), strength)
        assert blurred.shape == image.shape
        assert np.abs(blurred.astype(int) - 77).max() <= 2

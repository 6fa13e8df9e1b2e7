"""Colour moves towards the place, as far as it is asked to and no further, and faces stay faces."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.frame import Frame, Shot
from studio.filters.color_transfer import ColorTransfer
from studio.imaging.color import curves_of, person_in, place_of, statistics_of, transfer
from studio.imaging.skin import lab
from tests import fakes

SIZE = (320, 180)
WHOLE = (1.0, 1.0)


def mean_lab(image: np.ndarray, where: np.ndarray) -> np.ndarray:
    return lab(image[where].astype(np.float32) / 255).mean(axis=0)


def gap(shot: Shot, image: np.ndarray) -> float:
    everywhere = np.ones(shot.matte.shape, bool)
    return float(np.linalg.norm(mean_lab(shot.background, everywhere) - mean_lab(image, shot.matte > 0.5)))


def test_the_standard_setting_closes_a_fifth_of_a_large_gap() -> None:
    shot = fakes.shot(SIZE)
    before = gap(shot, shot.foreground)
    assert before > 15
    after = gap(shot, ColorTransfer().follow(shot, None)[0].foreground)
    assert 0.17 < 1 - after / before < 0.3


def test_people_who_match_are_left_alone() -> None:
    shot = fakes.shot(SIZE)
    alike = replace(shot, background=fakes.disc_colours(SIZE))
    changed = ColorTransfer().follow(alike, None)[0].foreground
    assert np.abs(changed.astype(int) - shot.foreground)[shot.matte > 0.5].mean() < 2.0


def test_full_strength_without_the_guard_meets_the_place() -> None:
    shot = fakes.shot(SIZE)
    met = ColorTransfer(strength=1.0, skin_guard=0.0).follow(shot, None)[0].foreground
    assert gap(shot, met) < 0.3 * gap(shot, shot.foreground)


def test_more_strength_is_more_change() -> None:
    shot = fakes.shot(SIZE)
    moved = [gap(shot, ColorTransfer(strength=s).follow(shot, None)[0].foreground) for s in (0.0, 0.1, 0.3, 0.6, 1.0)]
    assert moved == sorted(moved, reverse=True)


def test_the_guard_keeps_skin_within_the_colours_of_skin() -> None:
    skin = np.tile(np.array([[0.55, 0.65, 0.85]], np.float32), (400, 1)) + np.linspace(-0.05, 0.05, 400)[:, None]
    blue = np.zeros((90, 160, 3), np.uint8)
    blue[:] = (230, 60, 20)
    weight = np.ones(400, np.float32)
    free = lab(transfer(skin.astype(np.float32), weight, place_of(blue), 1.0, WHOLE, 0.0).of(skin)).mean(axis=0)
    held = lab(transfer(skin.astype(np.float32), weight, place_of(blue), 1.0, WHOLE, 1.0).of(skin)).mean(axis=0)
    assert free[2] < 0
    assert held[2] > 3


def test_luminance_and_chroma_can_be_moved_apart() -> None:
    shot = fakes.shot(SIZE)
    colours, weight = person_in(shot.foreground, shot.matte)
    place, before = place_of(shot.background), statistics_of(lab(colours)).mean
    light = lab(transfer(colours, weight, place, 0.5, (1.0, 0.0), 0.0).of(colours)).mean(axis=0) - before
    tint = lab(transfer(colours, weight, place, 0.5, (0.0, 1.0), 0.0).of(colours)).mean(axis=0) - before
    assert abs(light[0]) > 4 * np.abs(light[1:]).max()
    assert np.abs(tint[1:]).max() > 4 * abs(tint[0])


def test_curves_rise_and_stay_within_their_slopes() -> None:
    shot = fakes.shot(SIZE)
    colours, _ = person_in(shot.foreground, shot.matte)
    levels = curves_of(colours, shot.background, 1.0).levels
    assert (np.diff(levels, axis=0) >= 0).all()
    assert np.diff(levels, axis=0).max() <= 1.6 + 1e-3


@pytest.mark.parametrize("method", ["reinhard", "histogram"])
def test_a_hand_that_enters_does_not_make_the_face_pump(method: str) -> None:
    shot = fakes.shot(SIZE)
    one = ColorTransfer(method=method)
    calm, memory = one.follow(shot, None)
    hand = shot.foreground.copy()
    hand[100:180, 60:150] = (20, 20, 20)
    wide = shot.matte.copy()
    wide[100:180, 60:150] = 1
    entered = Shot(Frame(hand, 1, 1 / 30), wide, hand, shot.background)
    after, _ = one.follow(entered, memory)
    face = np.s_[70:90, 150:170]
    assert np.abs(after.foreground[face].astype(int) - calm.foreground[face]).max() <= 1


def test_nobody_changes_nothing() -> None:
    shot = fakes.shot(SIZE, matte=np.zeros((36, 64), np.float32))
    for method in ("reinhard", "histogram"):
        changed = ColorTransfer(strength=1.0, method=method).follow(shot, None)[0].foreground
        np.testing.assert_array_equal(changed, shot.foreground)


def test_a_yellow_coat_does_not_turn_the_face_blue() -> None:
    """The coat fills most of the person; the place is a warm wall, so the face may only become warmer, or stay."""
    skin = np.tile(np.array([[0.58, 0.62, 0.75]], np.float32), (150, 1))
    coat = np.tile(np.array([[0.02, 0.55, 0.85]], np.float32), (600, 1))
    wall = np.zeros((90, 160, 3), np.uint8)
    wall[:] = (170, 200, 230)
    tone = transfer(np.concatenate([skin, coat]), np.ones(750, np.float32), place_of(wall), 0.21, WHOLE, 0.8)
    before, after = lab(skin)[0], lab(tone.of(skin))[0]
    assert after[2] > before[2] - 2.0

"""The live membrane is close to the exact one, and the background stays as it is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.frame import Shot
from studio.filters.seamless_clone import SeamlessClone
from studio.imaging.composite import weight_of
from studio.imaging.poisson import exact_membrane, membrane
from tests import fakes

SIZE = (640, 360)


def decibels(seen: np.ndarray, truth: np.ndarray, where: np.ndarray) -> float:
    error = (seen.astype(float) - truth)[where]
    return float(10 * np.log10(255**2 / max((error**2).mean(), 1e-9)))


def exact_composite(shot: Shot) -> tuple[np.ndarray, np.ndarray]:
    weight = weight_of(shot.matte, shot.frame.size)
    field = exact_membrane(shot.foreground, shot.background, weight > 127)
    return np.clip(shot.foreground.astype(np.float32) + field, 0, 255), weight


def test_the_exact_membrane_is_harmonic_inside_and_the_gap_outside() -> None:
    shot = fakes.shot((48, 36))
    inside = shot.matte > 0.5
    field = exact_membrane(shot.foreground, shot.background, inside)
    gap = shot.background.astype(int) - shot.foreground
    np.testing.assert_array_equal(field[~inside], gap[~inside])
    laplacian = field[:-2, 1:-1] + field[2:, 1:-1] + field[1:-1, :-2] + field[1:-1, 2:] - 4 * field[1:-1, 1:-1]
    assert np.abs(laplacian[inside[1:-1, 1:-1]]).max() < 1e-2


def test_the_solver_on_the_grid_is_close_to_the_exact_one() -> None:
    shot = fakes.shot((160, 90))
    inside = shot.matte > 0.5
    gap = shot.background.astype(np.float32) - shot.foreground
    exact = exact_membrane(shot.foreground, shot.background, inside)
    first = membrane(gap, inside.astype(np.uint8))
    assert np.sqrt(((first - exact)[inside] ** 2).mean()) < 2.0
    later = first
    for _ in range(4):
        later = membrane(gap, inside.astype(np.uint8), past=later)
    assert np.sqrt(((later - exact)[inside] ** 2).mean()) < 0.5


@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (683, 385)], ids=str)
def test_the_live_clone_is_close_to_the_exact_membrane_even_along_a_checkered_room(size: tuple[int, int]) -> None:
    shot = fakes.shot(size)
    truth, weight = exact_composite(shot)
    live = SeamlessClone(strength=1.0).follow(shot, None)[0].composite
    assert live is not None
    assert decibels(live, truth, weight == 255) > 31


def test_the_background_is_untouched_outside_the_matte() -> None:
    shot = fakes.shot(SIZE)
    for one in (SeamlessClone(strength=1.0), SeamlessClone(mix="mixed"), SeamlessClone(quality="exact")):
        done = one.follow(shot, None)[0].composite
        assert done is not None
        np.testing.assert_array_equal(done[shot.matte == 0], shot.background[shot.matte == 0])


def test_nobody_gives_the_background_and_everybody_the_person() -> None:
    for level, expected in ((0.0, "background"), (1.0, "foreground")):
        shot = fakes.shot(SIZE, matte=np.full((36, 64), level, np.float32))
        done = SeamlessClone(strength=1.0).follow(shot, None)[0].composite
        np.testing.assert_array_equal(done, getattr(shot, expected))


def test_a_breathing_silhouette_does_not_make_the_person_jump() -> None:
    one, memory, last, jumps = SeamlessClone(strength=1.0), None, None, []
    base = fakes.shot(SIZE)
    for number in range(12):
        matte = fakes.disc_matte(SIZE, 0, radius=0.3 + 0.004 * (number % 2))
        frame = replace(base.frame, number=number, taken_s=number / 30)
        done, memory = one.follow(replace(base, frame=frame, matte=matte), memory)
        inside = done.composite[120:260, 240:400].astype(int)  # type: ignore[index]
        jumps += [] if last is None else [np.abs(inside - last).mean()]
        last = inside
    assert max(jumps[4:]) < 1.0

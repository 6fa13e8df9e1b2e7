"""Steady edges without a trail: what stands still stops trembling, what moves is followed at once."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np
import pytest

from studio.core.frame import Matte, Shot
from studio.filters.steady import Steady
from tests import fakes

SIZE = (640, 360)
NET = (128, 72)


def textured(number: int, speed_px: float) -> tuple[Shot, Matte]:
    """A noisy person who moves sideways over a still room, and the true matte."""
    random = np.random.default_rng(3)
    room = cv2.resize(random.integers(0, 255, (12, 20, 3)).astype(np.uint8), SIZE, interpolation=cv2.INTER_CUBIC)
    person = cv2.resize(random.integers(60, 255, (24, 40, 3)).astype(np.uint8), SIZE, interpolation=cv2.INTER_CUBIC)
    shift = np.array([[1, 0, speed_px * number - 60], [0, 1, 0]], np.float32)
    alpha = cv2.warpAffine(fakes.disc_matte(SIZE), shift, SIZE)
    moved = cv2.warpAffine(person, shift, SIZE, borderMode=cv2.BORDER_REFLECT)
    image = np.rint(moved * alpha[..., None] + room * (1 - alpha[..., None])).astype(np.uint8)
    truth = cv2.resize(cv2.GaussianBlur(alpha, (0, 0), 3), NET, interpolation=cv2.INTER_AREA)
    return replace(fakes.shot(SIZE, number), frame=replace(fakes.frame(SIZE, number), image=image)), truth


def run(speed_px: float, frames: int = 16) -> tuple[list[Matte], list[Matte], list[Matte]]:
    """Truth, trembling mattes and steadied ones."""
    truths, seen, steadied, memory = [], [], [], None
    for number in range(frames):
        shot, truth = textured(number, speed_px)
        noise = cv2.GaussianBlur(np.random.default_rng(number).normal(0, 1, truth.shape).astype(np.float32), (0, 0), 2)
        trembling = np.clip(truth + 0.3 * noise / noise.std() * truth * (1 - truth) * 4, 0, 1).astype(np.float32)
        done, memory = Steady().follow(replace(shot, matte=trembling), memory)
        truths.append(truth)
        seen.append(trembling)
        steadied.append(done.matte)
    return truths, seen, steadied


def error(mattes: list[Matte], truths: list[Matte], lag: int = 0) -> float:
    return float(np.mean([np.abs(one - truths[i - lag]).mean() for i, one in enumerate(mattes) if i >= 4]))


def test_a_still_outline_trembles_much_less() -> None:
    truths, seen, steadied = run(0.0)
    assert error(steadied, truths) < 0.8 * error(seen, truths)
    tremble = [float(np.mean([np.abs(a - b).mean() for a, b in pairwise(mattes[4:])])) for mattes in (seen, steadied)]
    assert tremble[1] < 0.7 * tremble[0]


@pytest.mark.parametrize("speed_px", [2.0, 5.0])
def test_a_moving_outline_is_steadier_too_and_does_not_lag(speed_px: float) -> None:
    truths, seen, steadied = run(speed_px)
    assert error(steadied, truths) < error(seen, truths)
    assert error(steadied, truths, lag=0) < error(steadied, truths, lag=1)


def test_a_leap_is_followed_within_one_frame() -> None:
    shots = [fakes.shot(SIZE, matte=np.full((72, 128), level, np.float32)) for level in (0.0, 0.0, 1.0)]
    memory = None
    for number, shot in enumerate(shots):
        frame = replace(
            shot.frame, image=np.full((360, 640, 3), 40 + 90 * (number == 2), np.uint8), taken_s=number / 30
        )
        done, memory = Steady(strength=1.0).follow(replace(shot, frame=frame), memory)
    assert done.matte.min() > 0.99


def test_the_time_constant_is_in_seconds_not_in_frames() -> None:
    start, target = np.full((72, 128), 0.5, np.float32), np.full((72, 128), 0.6, np.float32)
    reached = []
    for fps in (15, 60):
        shot = fakes.shot(SIZE)
        _, memory = Steady().follow(replace(shot, matte=start), None)
        for number in range(1, fps // 5 + 1):
            frame = replace(shot.frame, taken_s=number / fps)
            done, memory = Steady().follow(replace(shot, frame=frame, matte=target), memory)
        reached.append(float(done.matte.mean()))
    assert reached[0] == pytest.approx(reached[1], abs=0.012)

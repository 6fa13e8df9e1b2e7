from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from studio.core.filter import Net
from studio.core.frame import Frame, Image, Matte, Shot, Size, read_only
from studio.filters.deep_harmonization import EVERY_S, SELDOM_S, DeepHarmonization, Mood, NoHarmonizer
from studio.imaging.tone import COUNT
from studio.inference.known import open_net
from tests import fakes

FRAME = (320, 180)
FLOATS = NDArray[np.float32]


class Dimmer(Net):
    """Says that the person should be as bright as the place is, and counts how often it is asked."""

    def __init__(self, size: Size = (32, 32)) -> None:
        self.size = size
        self.asked = 0

    def run(self, inputs: Mapping[str, FLOATS]) -> tuple[FLOATS, ...]:
        self.asked += 1
        values = np.zeros((1, COUNT), np.float32)
        values[0, [0, 4, 8]] = float(inputs["place"].mean()) - 0.5
        return (values,)


def flat(level: int, size: Size = FRAME) -> Image:
    image = np.full((size[1], size[0], 3), level, np.uint8)
    read_only(image)
    return image


def shot(number: int = 0, background: Image | None = None, matte: Matte | None = None) -> Shot:
    return fakes.shot(FRAME, number, matte, background)


def brightness(done: Shot) -> float:
    matte = cv2.resize(done.matte, FRAME)
    return float(done.foreground[matte > 0.9].mean())


def follow(one: DeepHarmonization, net: Net, shots: list[Shot]) -> list[Shot]:
    memory: Any = None
    done = []
    for each in shots:
        after, memory = one.infer(each, memory, net)
        done.append(after)
    return done


def test_the_person_takes_on_what_the_net_says_of_the_place() -> None:
    one = DeepHarmonization(skin_guard=0)
    dark, bright = (follow(one, Dimmer(), [shot(0, flat(level))])[0] for level in (30, 220))
    assert brightness(dark) < brightness(shot()) - 30 < brightness(bright) - 60


def test_strength_nought_changes_nothing() -> None:
    net = Dimmer()
    before = shot(0, flat(20))
    assert follow(DeepHarmonization(strength=0), net, [before]) == [before]
    assert net.asked == 0


def test_half_the_strength_goes_half_the_way() -> None:
    full, half = (
        brightness(follow(DeepHarmonization(strength, 0.0), Dimmer(), [shot(0, flat(60))])[0]) for strength in (1, 0.5)
    )
    assert half == pytest.approx((full + brightness(shot())) / 2, abs=1.5)


def test_it_leaves_its_input_alone() -> None:
    before = shot(0, flat(30))
    kept = before.foreground.tobytes()
    (after,) = follow(DeepHarmonization(), Dimmer(), [before])
    assert before.foreground.tobytes() == kept != after.foreground.tobytes()
    assert after.foreground.shape == before.foreground.shape
    assert (after.matte is before.matte, after.background is before.background) == (True, True)


def test_a_small_net_looks_four_times_a_second_and_a_large_one_every_other_second() -> None:
    place = flat(60)
    for size, pause_s in (((32, 32), EVERY_S), ((512, 512), SELDOM_S)):
        net = Dimmer(size)
        follow(DeepHarmonization(), net, [shot(number, place) for number in range(91)])  # three seconds
        assert net.asked == pytest.approx(3 / pause_s, abs=2)


def test_the_tone_follows_a_changing_place_without_a_jump() -> None:
    level = [60] * 10 + [80] * 60
    done = follow(DeepHarmonization(skin_guard=0), Dimmer(), [shot(n, flat(one)) for n, one in enumerate(level)])
    seen = [brightness(each) for each in done]
    assert max(abs(a - b) for a, b in pairwise(seen)) < 2
    assert seen[-1] > seen[0] + 4


def test_a_cut_in_the_background_is_followed_at_once() -> None:
    level = [40] * 10 + [220] * 12
    done = follow(DeepHarmonization(skin_guard=0), Dimmer(), [shot(n, flat(one)) for n, one in enumerate(level)])
    assert brightness(done[10 + int(EVERY_S * 30) + 1]) == pytest.approx(brightness(done[-1]), abs=1)


def test_the_first_frame_after_a_cut_has_the_tone_already() -> None:
    first, later = follow(DeepHarmonization(), Dimmer(), [shot(0, flat(40)), shot(1, flat(40))])
    assert brightness(first) == pytest.approx(brightness(later), abs=0.6)


def test_a_net_for_another_task_is_refused_with_a_sentence() -> None:
    with pytest.raises(NoHarmonizer, match="does not harmonize"):
        DeepHarmonization().infer(shot(), None, Dimmer((0, 0)))


def test_another_net_midway_is_taken_up() -> None:
    one = DeepHarmonization()
    place = flat(40)
    _, memory = one.infer(shot(0, place), None, Dimmer())
    _, memory = one.infer(shot(90, place), memory, Dimmer((64, 64)))
    assert isinstance(memory, Mood)
    assert memory.place.size == (64, 64)


# The shipped network.


@pytest.fixture(scope="module")
def tonenet() -> Any:
    with open_net(DeepHarmonization().card) as net:
        yield net


@pytest.mark.parametrize("level", [0, 128, 255])
@pytest.mark.parametrize("behind", [0, 128, 255])
@pytest.mark.parametrize("matte", [0.0, 0.5, 1.0, None])
def test_black_white_and_grey_with_any_matte_give_a_sound_shot(
    tonenet: Net, level: int, behind: int, matte: float | None
) -> None:
    alpha = fakes.disc_matte(FRAME) if matte is None else np.full((9, 16), matte, np.float32)
    person = flat(level)
    (done,) = follow(DeepHarmonization(), tonenet, [Shot(Frame(person, 0, 0.0), alpha, person, flat(behind))])
    assert done.foreground.shape == person.shape
    assert done.foreground.dtype == np.uint8


@pytest.mark.parametrize("level", [0.0, 1.0])
def test_with_nobody_or_nothing_else_in_the_picture_nothing_changes(tonenet: Net, level: float) -> None:
    before = shot(0, None, np.full((18, 32), level, np.float32))
    (done,) = follow(DeepHarmonization(), tonenet, [before])
    np.testing.assert_array_equal(done.foreground, before.foreground)


@given(st.data())
def test_any_pixels_give_a_sound_shot(tonenet: Net, data: st.DataObject) -> None:
    height, width = data.draw(st.tuples(st.integers(1, 24), st.integers(1, 24)))
    pixels = arrays.arrays(np.uint8, (height, width, 3))
    matte = data.draw(
        arrays.arrays(np.float32, st.tuples(st.integers(1, 24), st.integers(1, 24)), elements=st.floats(0, 1, width=32))
    )
    image, behind = data.draw(pixels), data.draw(pixels)
    for done in follow(
        DeepHarmonization(), tonenet, [Shot(Frame(image, n, n / 30), matte, image, behind) for n in range(2)]
    ):
        assert done.foreground.shape == image.shape
        assert done.foreground.flags.c_contiguous


def test_the_answer_is_not_read_off_the_background_under_the_person(tonenet: Net) -> None:
    before = shot()
    hidden = before.background.copy()
    hidden[cv2.resize(before.matte, FRAME) > 0.02] = (20, 200, 90)
    one, other = (
        follow(DeepHarmonization(), tonenet, [replace(before, background=each)])[0]
        for each in (before.background, hidden)
    )
    np.testing.assert_array_equal(one.foreground, other.foreground)


def test_it_looks_at_the_background(tonenet: Net) -> None:
    warm = np.full((FRAME[1], FRAME[0], 3), (40, 90, 190), np.uint8)
    cold = np.full((FRAME[1], FRAME[0], 3), (190, 110, 60), np.uint8)
    by_fire, by_ice = (follow(DeepHarmonization(skin_guard=0), tonenet, [shot(0, each)])[0] for each in (warm, cold))
    inside = fakes.disc_matte(FRAME) > 0.9
    redder = [
        float(one.foreground[inside][:, 2].mean() - one.foreground[inside][:, 0].mean()) for one in (by_fire, by_ice)
    ]
    assert redder[0] > redder[1] + 5


def test_grain_in_a_still_scene_does_not_make_the_tone_tremble(tonenet: Net) -> None:
    rng = np.random.default_rng(7)
    still, place = shot(0), fakes.evening(FRAME)
    memory: Any = None
    tones = []
    for number in range(60):
        grainy = np.clip(still.foreground + rng.normal(0, 4, still.foreground.shape), 0, 255).astype(np.uint8)
        frame = Frame(grainy, number, number / 30)
        _, memory = DeepHarmonization().infer(Shot(frame, still.matte, grainy, place), memory, tonenet)
        tones.append(memory.tone)
    person = still.foreground[fakes.disc_matte(FRAME) > 0.9][::50].astype(np.float32) / 255
    moved = [float(np.abs(a.of(person) - b.of(person)).mean()) * 100 for a, b in pairwise(tones)]
    assert max(moved) < 0.3

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from skimage.color import rgb2lab

from studio.imaging.harmony import calmed, fitted_to, retone_person, tone_for
from studio.imaging.sight import Sight, look, place_of
from studio.imaging.skin import difference, guarded, lab, skin_among
from studio.imaging.tone import COUNT, UNCHANGED, Tone
from tests import fakes

FRAME, SIZE = (320, 180), (32, 32)
COMPLEXIONS = {"pale": (185, 205, 235), "tan": (110, 150, 200), "brown": (60, 90, 140), "dark": (38, 52, 84)}  # BGR


def sight_of(matte: np.ndarray | None = None) -> Sight:
    alpha = fakes.disc_matte(FRAME) if matte is None else matte
    return look(fakes.frame(FRAME).image, alpha, place_of(fakes.evening(FRAME), SIZE))


def gains(blue: float, green: float, red: float) -> Tone:
    values = np.zeros(COUNT, np.float32)
    values[[0, 4, 8]] = (blue - 1, green - 1, red - 1)
    return Tone(values)


def says(tone: Tone) -> object:
    return lambda inputs: (tone.values[None],)


def test_the_numbers_of_a_net_become_the_tone() -> None:
    tone = tone_for(sight_of(), says(gains(0.7, 0.8, 0.9)), guard=0)  # type: ignore[arg-type]
    np.testing.assert_allclose(tone.values, gains(0.7, 0.8, 0.9).values, atol=1e-6)


@pytest.mark.parametrize("level", [0.0, 1.0])
def test_without_anybody_or_without_a_place_the_net_is_not_asked(level: float) -> None:
    def fail(inputs: object) -> tuple[np.ndarray, ...]:
        raise AssertionError("asked")

    assert tone_for(sight_of(np.full((9, 16), level, np.float32)), fail, 0.5) is UNCHANGED


def test_a_picture_of_a_net_becomes_the_tone_that_makes_it() -> None:
    sight, wanted = sight_of(), gains(0.8, 0.9, 1.05)
    picture = wanted.of(sight.person)
    found = fitted_to(sight, picture)
    inside = sight.matte > 0.6
    assert np.abs(found.of(sight.person[inside]) - picture[inside]).max() < 0.02


def test_a_change_that_nobody_would_see_is_left_out() -> None:
    colours = np.full((10, 3), 0.5, np.float32)
    assert not calmed(gains(1.004, 1.004, 1.004), colours).values.any()
    strong = gains(1.2, 1.2, 1.2)
    assert calmed(strong, colours) is strong


def test_between_the_two_it_fades_without_a_step() -> None:
    colours = np.full((10, 3), 0.5, np.float32)
    left = [difference(colours, calmed(gains(g, g, g), colours).of(colours)) for g in np.linspace(1, 1.06, 60)]
    assert np.abs(np.diff(left)).max() < 0.4


def test_colours_are_told_apart_as_the_textbook_says() -> None:
    colours = np.random.default_rng(2).random((200, 3), np.float32)
    np.testing.assert_allclose(lab(colours), rgb2lab(colours[None, :, ::-1])[0], atol=0.05)


@pytest.mark.parametrize("complexion", COMPLEXIONS)
def test_mild_light_reaches_every_complexion_unhindered(complexion: str) -> None:
    colours = np.array([COMPLEXIONS[complexion]] * 20, np.float32) / 255
    assert len(skin_among(colours)) == 20
    tone = gains(0.93, 0.97, 1.0)
    assert guarded(tone, colours, 1.0) is tone


@pytest.mark.parametrize("complexion", COMPLEXIONS)
@pytest.mark.parametrize("tint", [(1.7, 1.0, 0.6), (0.5, 1.5, 0.6), (1.5, 0.5, 1.5)], ids=["blue", "green", "purple"])
def test_no_face_turns_blue_green_or_purple(complexion: str, tint: tuple[float, float, float]) -> None:
    colours = np.array([COMPLEXIONS[complexion]] * 20, np.float32) / 255
    free, held = gains(*tint).of(colours), guarded(gains(*tint), colours, 1.0).of(colours)
    assert difference(colours, held) < 0.75 * difference(colours, free)
    _, a, b = lab(held)[0]
    assert 20 < np.degrees(np.arctan2(b, a)) < 85


@pytest.mark.parametrize("complexion", COMPLEXIONS)
def test_no_face_turns_too_dark_before_a_night(complexion: str) -> None:
    colours = np.full((20, 3), COMPLEXIONS[complexion], np.float32) / 255
    before = float(lab(colours)[0, 0])
    held = float(lab(guarded(gains(0.5, 0.5, 0.5), colours, 1.0).of(colours))[0, 0])
    assert held >= 0.78 * before
    assert held >= 0.9 * min(before, 46)


def test_the_guard_is_stricter_the_higher_it_is() -> None:
    colours = np.array([COMPLEXIONS["tan"]] * 20, np.float32) / 255
    moved = [difference(colours, guarded(gains(1.7, 1, 0.6), colours, guard).of(colours)) for guard in (0, 0.4, 0.8, 1)]
    assert moved == sorted(moved, reverse=True)
    assert moved[0] > moved[-1] + 5


@pytest.mark.parametrize("complexion", COMPLEXIONS)
def test_no_face_turns_grey(complexion: str) -> None:
    colours = np.array([COMPLEXIONS[complexion]] * 20, np.float32) / 255
    luma, values = np.array([0.114, 0.587, 0.299], np.float32), np.zeros(COUNT, np.float32)
    values[:9] = (-0.8 * np.eye(3) + 0.8 * luma).ravel()
    held = guarded(Tone(values), colours, 1.0).of(colours)
    before, after = (float(np.hypot(*lab(one)[0, 1:])) for one in (colours, held))
    assert after > 0.5 * before


@given(
    arrays.arrays(np.float32, COUNT, elements=st.floats(-0.5, 0.5, width=32)),
    arrays.arrays(np.float32, (9, 3), elements=st.floats(0, 1, width=32)),
    st.floats(0, 1),
)
def test_whatever_a_net_says_the_guard_gives_a_tone(values: np.ndarray, colours: np.ndarray, guard: float) -> None:
    held = guarded(Tone(values), colours, guard).of(colours)
    assert np.isfinite(held).all()
    assert held.min() >= 0
    assert held.max() <= 1


@pytest.mark.parametrize("complexion", ["pale", "tan"])
def test_no_face_turns_pale_where_it_shines(complexion: str) -> None:
    shades = np.linspace(0.75, 1.25, 20, dtype=np.float32)[:, None]
    colours = np.clip(np.array([COMPLEXIONS[complexion]], np.float32) / 255 * shades, 0, 1)
    bright = gains(2.2, 2.2, 2.2)
    free, held = (
        float(np.quantile(lab(one.of(colours))[:, 0], 0.9)) for one in (bright, guarded(bright, colours, 1.0))
    )
    assert held <= max(88, np.quantile(lab(colours)[:, 0], 0.9) + 1)
    assert held < free


def test_the_guard_leaves_no_old_cast_for_skin_that_would_turn_a_little_pale() -> None:
    fair = np.array([COMPLEXIONS["tan"]] * 20, np.float32) / 255
    colours = gains(1.25, 0.9, 0.9).of(fair)  # under a bluish lamp
    tone = gains(0.82, 1.1, 1.02)  # nearly takes it off, and some of the skin's own colour with it
    held = guarded(tone, colours, 1.0).of(colours)
    assert difference(fair, held) < 0.6 * difference(fair, colours)


def test_the_guard_makes_no_step_as_a_tone_grows() -> None:
    colours = np.array([COMPLEXIONS["tan"]] * 20, np.float32) / 255
    held = [guarded(gains(1.5, 0.5, 1.2).scaled(share), colours, 1.0).of(colours) for share in np.linspace(0, 1, 201)]
    assert max(difference(one, other) for one, other in itertools.pairwise(held)) < 0.6


def test_without_skin_there_is_nothing_to_guard() -> None:
    blue = np.array([(200, 60, 30)] * 20, np.float32) / 255
    tone = gains(1.7, 1.0, 0.6)
    assert guarded(tone, blue, 1.0) is tone


def test_only_the_person_is_toned() -> None:
    image, matte = fakes.frame(FRAME).image, fakes.disc_matte(FRAME, radius=0.2)
    toned = retone_person(image, matte, gains(0.5, 0.5, 0.5))
    inside, far = matte > 0.99, cv2.dilate(matte, np.ones((31, 31), np.uint8)) == 0
    assert (np.abs(toned[inside].astype(int) - image[inside] / 2) <= 1).all()
    np.testing.assert_array_equal(toned[:10], image[:10])
    assert far[:10].all()


def test_a_small_matte_tones_as_far_as_its_soft_enlargement_reaches() -> None:
    image, matte = fakes.frame(FRAME).image, np.zeros((18, 32), np.float32)
    matte[8:10, 15:17] = 1
    toned = retone_person(image, matte, gains(0.5, 0.5, 0.5))
    reach = cv2.resize(matte, FRAME, interpolation=cv2.INTER_LINEAR) > 0
    assert (toned[reach] <= image[reach] // 2 + 1).all()


def test_an_empty_matte_leaves_the_picture_itself() -> None:
    image = fakes.frame(FRAME).image
    assert retone_person(image, np.zeros((9, 16), np.float32), gains(0.5, 0.5, 0.5)) is image

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.corrections import Brush, Stroke
from studio.core.frame import Image, Matte
from studio.imaging.brush import SIZE, drawn, looked_at, paint, scene_of, with_mine, without_furniture

ROOM = cv2.GaussianBlur(np.random.default_rng(0).integers(80, 180, (180, 320, 3), np.uint8), (0, 0), 4)
CHAIR = (slice(90, 170), slice(200, 260))
MUG = (slice(120, 150), slice(60, 85))
EMPTY: Matte = np.zeros((144, 256), np.float32)


def with_chair(image: Image) -> Image:
    image = image.copy()
    image[CHAIR] = (40, 45, 110)
    return image


def person(matte: Matte = EMPTY) -> Matte:
    out = matte.copy()
    out[40:, 100:150] = 1
    return out


def and_chair(matte: Matte) -> Matte:
    """The model takes the chair for somebody."""
    out = matte.copy()
    out[72:136, 160:208] = 1
    return out


def over(matte: Matte, where: tuple[slice, slice]) -> float:
    return float(cv2.resize(matte, SIZE)[where].mean())


CHAIR_STROKE = Stroke(Brush.FURNITURE, 0.25, ((0.72, 0.6), (0.72, 0.85)))
MUG_STROKE = Stroke(Brush.MINE, 0.12, ((0.225, 0.75),))


def test_a_stroke_is_as_thick_as_the_brush() -> None:
    mask = drawn(Stroke(Brush.MINE, 0.1, ((0.5, 0.5),)))
    assert mask.sum() == pytest.approx(np.pi * 18**2, rel=0.12)
    assert drawn(Stroke(Brush.MINE, 0.1, ())).sum() == 0


def test_furniture_is_hidden_and_the_person_stays() -> None:
    image, matte = with_chair(ROOM), and_chair(person())
    scene = scene_of(image, matte)
    out = without_furniture(matte, [paint(CHAIR_STROKE, scene)], scene)
    assert over(out, CHAIR) < 0.1
    assert over(out, (slice(60, 180), slice(125, 185))) > 0.95


def test_a_hand_in_front_of_the_chair_is_seen() -> None:
    matte = and_chair(person())
    painted = paint(CHAIR_STROKE, scene_of(with_chair(ROOM), matte))
    hand = with_chair(ROOM)
    hand[100:130, 215:245] = (130, 160, 210)
    out = without_furniture(matte, [painted], scene_of(hand, matte))
    assert over(out, (slice(104, 126), slice(219, 241))) > 0.9
    assert over(out, (slice(140, 165), slice(205, 255))) < 0.1


@pytest.mark.parametrize("light", [0.8, 1.2])
def test_the_chair_stays_hidden_when_the_camera_changes_its_exposure(light: float) -> None:
    matte = and_chair(person())
    painted = paint(CHAIR_STROKE, scene_of(with_chair(ROOM), matte))
    lit = np.clip(with_chair(ROOM).astype(np.float32) * light, 0, 255).astype(np.uint8)
    assert over(without_furniture(matte, [painted], scene_of(lit, matte)), CHAIR) < 0.15


def with_mug(image: Image) -> Image:
    image = image.copy()
    image[MUG] = (250, 250, 250)
    return image


@pytest.mark.parametrize("known", [True, False])
def test_what_is_mine_joins_and_the_wall_beside_it_does_not(known: bool) -> None:
    """With a picture of the empty room, and without one on a plain wall."""
    room = ROOM if known else np.full_like(ROOM, 120)
    scene = scene_of(with_mug(room), person())
    plate = looked_at(room) if known else None
    out = with_mine(person(), [paint(MUG_STROKE, scene)], scene, plate)
    assert over(out, (slice(124, 146), slice(64, 81))) > 0.9
    stroke = drawn(MUG_STROKE) > 0.9
    stroke[110:160, 50:95] = False
    assert cv2.resize(out, SIZE)[stroke].max(initial=0.0) < 0.1
    assert over(out, (slice(0, 100), slice(0, 100))) == 0


def test_a_picture_of_the_room_that_is_no_longer_true_shows_nothing() -> None:
    moved = np.roll(with_mug(ROOM), 40, axis=0)
    moved[:90] = 255 - moved[:90]
    scene = scene_of(moved, person())
    np.testing.assert_array_equal(with_mine(person(), [paint(MUG_STROKE, scene)], scene, looked_at(ROOM)), person())


strokes = st.builds(
    Stroke,
    st.sampled_from(Brush),
    st.floats(0.005, 0.5),
    st.lists(st.tuples(st.floats(-0.2, 1.2), st.floats(-0.2, 1.2)), max_size=4).map(tuple),
)


@given(made=st.lists(strokes, max_size=3), seed=st.integers(0, 9), level=st.floats(0, 1, width=32))
@settings(max_examples=30, deadline=None)
def test_furniture_only_hides_and_what_is_mine_shows_only_under_the_strokes(
    made: list[Stroke], seed: int, level: float
) -> None:
    rng = np.random.default_rng(seed)
    image = rng.integers(0, 255, (90, 160, 3), np.uint8)
    matte = np.full((36, 64), level, np.float32)
    scene = scene_of(image, matte)
    painted = [paint(stroke, scene) for stroke in made]
    less, more = without_furniture(matte, painted, scene), with_mine(matte, painted, scene, None)
    assert (less <= matte + 1e-6).all()
    assert (more >= matte - 1e-6).all()
    assert less.min() >= 0
    assert more.max() <= 1 + 1e-6
    touched = np.zeros((180, 320), np.float32)
    for stroke in made:
        touched = np.maximum(touched, drawn(stroke))
    away = cv2.dilate(touched, np.ones((25, 25), np.uint8)) == 0
    for out in (less, more):
        np.testing.assert_allclose(cv2.resize(out, SIZE, interpolation=cv2.INTER_NEAREST)[away], level, atol=1e-6)

"""The subtraction on a room and a person whose outline is known."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from skimage import data

from studio.core.frame import Frame, Image, Matte
from studio.core.params import parameters
from studio.core.pipeline import check_matte
from studio.inference.subtraction import RoomChanged, RoomSegmenter, RoomUnknown, Subtraction, largest_shape

WIDTH, HEIGHT = 320, 180
NOISE = 4.0
ROOM = cv2.resize(data.coffee()[..., ::-1], (WIDTH, HEIGHT)).astype(np.float32)
TRUTH = np.zeros((HEIGHT, WIDTH), np.float32)
cv2.ellipse(TRUTH, (160, 75), (30, 40), 0, 0, 360, 1, -1)
cv2.ellipse(TRUTH, (160, 180), (82, 72), 0, 0, 360, 1, -1)
CLOTHES = (200.0, 90.0, 60.0)
QUICK = Subtraction(wait_s=0.1, frames=6)


class Scene:
    """The room with or without the person, with noise, at 30 pictures a second."""

    def __init__(self) -> None:
        self._numbers = count()
        self._noise = np.random.default_rng(5)

    def frame(self, person: bool, *, gain: tuple[float, float, float] = (1, 1, 1), shade: float = 0.0) -> Frame:
        cast = cv2.GaussianBlur(np.roll(TRUTH, 20, axis=1), (0, 0), 8)[..., None]
        picture = ROOM * (1 - shade * cast)
        if person:
            picture = TRUTH[..., None] * np.array(CLOTHES) + (1 - TRUTH[..., None]) * picture
        picture = np.clip(picture * np.array(gain) + self._noise.normal(0, NOISE, picture.shape), 0, 255)
        number = next(self._numbers)
        return Frame(picture.astype(np.uint8), number, number / 30)


def learnt(model: Subtraction, scene: Scene) -> RoomSegmenter:
    """A segmenter that has seen the empty room."""
    segmenter = model.open()
    assert isinstance(segmenter, RoomSegmenter)
    for _ in range(60):
        try:
            segmenter.matte(scene.frame(person=False))
        except RoomUnknown:
            continue
        return segmenter
    raise AssertionError("it never learnt the room")


def overlap(matte: Matte) -> float:
    """Intersection over union with the person's true outline."""
    found: NDArray[np.bool_] = cv2.resize(matte, (WIDTH, HEIGHT)) > 0.5
    return float((found & (TRUTH > 0.5)).sum() / (found | (TRUTH > 0.5)).sum())


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_the_person_is_found_and_the_empty_room_is_nobody(scene: Scene) -> None:
    segmenter = learnt(QUICK, scene)
    matte = segmenter.matte(scene.frame(person=True))
    check_matte(matte)
    assert overlap(matte) > 0.93
    assert segmenter.matte(scene.frame(person=False)).max() == 0


@pytest.mark.parametrize("gain", [(1.25, 1.25, 1.25), (0.75, 0.75, 0.75), (1.15, 1.0, 0.9)], ids=str)
def test_exposure_and_white_balance_are_evened_out(scene: Scene, gain: tuple[float, float, float]) -> None:
    segmenter = learnt(QUICK, scene)
    for _ in range(3):
        matte = segmenter.matte(scene.frame(person=True, gain=gain))
    assert overlap(matte) > 0.9
    assert segmenter.matte(scene.frame(person=False, gain=gain)).max() == 0


def test_without_evening_out_a_brighter_picture_is_seen_as_somebody(scene: Scene) -> None:
    segmenter = learnt(replace(QUICK, follow_exposure=False, largest=1.0), scene)
    assert segmenter.matte(scene.frame(person=False, gain=(1.4, 1.4, 1.4))).mean() > 0.1


def test_a_shadow_is_not_the_person(scene: Scene) -> None:
    with_shadows = learnt(QUICK, scene).matte(scene.frame(person=True, shade=0.25))
    without = learnt(replace(QUICK, shadows=0.0), Scene()).matte(Scene().frame(person=True, shade=0.25))
    assert overlap(with_shadows) > 0.92
    assert overlap(with_shadows) > overlap(without) + 0.005


def test_nothing_is_shown_before_the_room_is_known(scene: Scene) -> None:
    """It waits, then learns, and says so all the while; the first matte comes only afterwards."""
    segmenter = Subtraction(wait_s=0.5, frames=5).open()
    said = []
    for _ in range(15 + 5 - 1):
        with pytest.raises(RoomUnknown) as caught:
            segmenter.matte(scene.frame(person=False))
        said.append(str(caught.value))
    assert all("Step out of the picture" in one for one in said)
    assert "starts in" in said[0]
    assert "4 of 5" in said[-1]
    assert segmenter.matte(scene.frame(person=False)).max() == 0


def test_recapture_learns_anew(scene: Scene) -> None:
    segmenter = learnt(QUICK, scene)
    segmenter.recapture()
    with pytest.raises(RoomUnknown):
        segmenter.matte(scene.frame(person=False))


def test_a_reset_keeps_the_room(scene: Scene) -> None:
    segmenter = learnt(QUICK, scene)
    segmenter.reset()
    assert overlap(segmenter.matte(scene.frame(person=True))) > 0.93


def test_another_room_is_never_shown_as_the_person(scene: Scene) -> None:
    """A moved camera or another source: better nothing than the bare room."""
    segmenter = learnt(QUICK, scene)
    elsewhere: Image = np.ascontiguousarray(255 - ROOM[::-1]).astype(np.uint8)
    with pytest.raises(RoomChanged, match="Recapture"):
        segmenter.matte(Frame(elsewhere, 999, 99.0))


def test_another_frame_size_of_another_aspect_learns_anew(scene: Scene) -> None:
    segmenter = learnt(QUICK, scene)
    with pytest.raises(RoomUnknown):
        segmenter.matte(Frame(np.zeros((240, 320, 3), np.uint8), 999, 99.0))


def test_the_same_aspect_in_another_size_goes_on(scene: Scene) -> None:
    segmenter = learnt(QUICK, scene)
    bigger = cv2.resize(scene.frame(person=True).image, (1280, 720))
    assert overlap(segmenter.matte(Frame(bigger, 999, 99.0))) > 0.9  # type: ignore[arg-type]


def test_a_clip_that_starts_over_while_learning_starts_learning_over() -> None:
    segmenter = Subtraction(wait_s=1.0, frames=3).open()
    scene = Scene()
    shots = [scene.frame(person=False) for _ in range(40)]
    with pytest.raises(RoomUnknown):
        segmenter.matte(replace(shots[0], taken_s=100.0))
    for shot in shots[:32]:
        with pytest.raises(RoomUnknown):
            segmenter.matte(shot)
    assert segmenter.matte(shots[32]).max() == 0


def test_the_largest_shape_is_filled_and_the_rest_is_gone() -> None:
    mask = np.zeros((40, 40), np.uint8)
    mask[5:25, 5:25] = 1
    mask[12:18, 12:18] = 0
    mask[30:35, 30:35] = 1
    person = largest_shape(mask, 10)
    assert person[5:25, 5:25].all()
    assert person.sum() == 20 * 20
    assert largest_shape(mask, 500).sum() == 0
    assert largest_shape(np.zeros((4, 4), np.uint8), 0).sum() == 0


@pytest.mark.parametrize("size", [(1, 1), (7, 3), (2000, 3)], ids=str)
def test_odd_little_pictures_are_no_trouble(size: tuple[int, int]) -> None:
    segmenter = Subtraction(wait_s=0.0, frames=1).open()
    check_matte(segmenter.matte(Frame(np.full((size[1], size[0], 3), 90, np.uint8), 0, 0.0)))


NUMBERS = [one for one in parameters(Subtraction) if one.kind == "slider" and one.name != "wait_s"]


@pytest.mark.parametrize("end", ["low", "high"])
@pytest.mark.parametrize("name", [one.name for one in NUMBERS])
def test_every_parameter_may_stand_at_its_ends(name: str, end: str, scene: Scene) -> None:
    value = next(getattr(one, end) for one in NUMBERS if one.name == name)
    model = replace(QUICK, **{name: value})
    segmenter = learnt(model, scene)
    try:
        check_matte(segmenter.matte(scene.frame(person=True)))
    except RoomChanged:
        assert model.threshold == 1 or model.largest == 0.5


def test_margin_grows_and_shrinks_the_person(scene: Scene) -> None:
    areas = [
        float(learnt(replace(QUICK, margin=margin), Scene()).matte(scene.frame(person=True)).mean())
        for margin in (-4.0, 0.0, 4.0)
    ]
    assert areas == sorted(areas)
    assert areas[2] > areas[0] * 1.1

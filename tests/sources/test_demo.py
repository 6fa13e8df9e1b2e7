from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.core.frame import Image
from studio.sources.demo import Demo, Scene, motion
from studio.sources.figure import pull_colours

SECOND = 30
MINUTE = range(0, 60 * SECOND, 37)


@pytest.fixture(scope="module")
def scene() -> Scene:
    return Demo().scene()


def in_another_room(number: int) -> tuple[Image, Image]:
    """The same picture with the room's colours turned round, and that room."""
    other = Demo().scene()
    other.room = np.ascontiguousarray(255 - other.room)
    return other.image(number), other.room


@pytest.mark.parametrize("number", [0, 61, 200])
def test_the_truth_says_how_much_of_the_room_is_in_each_pixel(scene: Scene, number: int) -> None:
    image, (turned, other_room) = scene.image(number), in_another_room(number)
    seen = turned.astype(float) - image
    expected = (1 - scene.truth(number)[..., None]) * (other_room.astype(float) - scene.room)
    assert np.abs(seen - expected).max() <= 1.5


def test_where_she_is_not_the_room_is_untouched(scene: Scene) -> None:
    clear = scene.truth(90) == 0
    assert 0.5 < clear.mean() < 0.8
    assert np.array_equal(scene.image(90)[clear], scene.room[clear])


def test_she_is_whole_and_reaches_the_lower_edge(scene: Scene) -> None:
    for number in MINUTE:
        truth = scene.truth(number)
        assert not truth[:10].any()
        assert not truth[:, :20].any()
        assert not truth[:, -20:].any()
        assert (truth[-1] == 1).mean() > 0.5


def test_no_part_of_her_is_cut_off_by_the_window_she_is_drawn_in(scene: Scene) -> None:
    for number in MINUTE:
        affine = scene._affine(motion(number / SECOND))
        everywhere = cv2.warpAffine(scene._person, affine, (1280, 720))[..., 3].copy()
        everywhere[scene._window] = 0
        assert not everywhere.any()


def test_her_edge_is_soft_and_softer_at_the_hair(scene: Scene) -> None:
    truth = scene.truth(0)
    soft = (truth > 0.05) & (truth < 0.95)
    head, body = soft[60:230], soft[420:]
    assert 0.002 < soft.mean() < 0.02
    assert head.sum() / head.shape[0] > 1.3 * body.sum() / body.shape[0]


def test_her_colours_bring_nothing_of_the_old_room_along(scene: Scene) -> None:
    """On black, a rim of the pale wall would be brighter than the hair beside it."""
    person = scene._placed(0)
    weight = person[..., 3].astype(float)
    top = np.s_[40:160, 320:460]
    rim, hair = (weight > 40) & (weight < 200), weight == 255
    straight = person[..., :3].mean(axis=2) / np.maximum(weight, 1) * 255
    assert straight[top][rim[top]].mean() < straight[top][hair[top]].mean() + 12


def test_she_moves_gently_and_never_stands_still(scene: Scene) -> None:
    moved = [
        float(np.abs(scene.image(number + 1).astype(int) - scene.image(number)).mean()) for number in range(0, 240, 30)
    ]
    assert min(moved) > 0.01
    assert max(moved) < 2.0


def test_every_open_shows_the_same(scene: Scene) -> None:
    with Demo().open() as reader:
        assert all(np.array_equal(reader.read(), scene.image(number)) for number in range(3))
    assert np.array_equal(Demo().scene().truth(3), scene.truth(3))


def test_the_room_may_be_empty_first() -> None:
    scene = Demo(width=320, height=180, fps=10.0, empty_s=0.5).scene()
    assert all(np.array_equal(scene.image(number), scene.room) for number in range(5))
    assert not scene.truth(4).any()
    assert scene.truth(5).any()


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (640, 480), (360, 640), (17, 31), (16, 16)], ids=str)
def test_any_size_shows_her_in_the_middle(size: tuple[int, int]) -> None:
    scene = Demo(*size).scene()
    image, truth = scene.image(0), scene.truth(0)
    assert image.shape == (size[1], size[0], 3)
    assert truth.shape == image.shape[:2]
    assert truth.dtype == np.float32
    assert truth[size[1] * 2 // 3, size[0] // 2] == 1


def test_the_picture_may_be_changed_and_the_room_may_not(scene: Scene) -> None:
    image = scene.image(0)
    image[:] = 0
    assert scene.room.any()
    assert not scene.room.flags.writeable


def test_colours_are_carried_outwards() -> None:
    photograph = np.full((40, 40, 3), 250, np.uint8)
    photograph[:, :20] = (10, 60, 200)
    weight = np.zeros((40, 40), np.uint8)
    weight[:, :20] = 255
    pulled = pull_colours(photograph, weight)
    assert np.abs(pulled[:, 20:24].astype(int) - (10, 60, 200)).max() <= 2

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.frame import WHOLE, Crop, Matte
from studio.imaging.framing import (
    CLOSEST,
    SMALLEST,
    Aim,
    Following,
    aim,
    crop_of,
    follow,
    held,
    reframed,
    reframed_matte,
    whole_pixels,
)

SIZE = (160, 90)
FPS = 30.0


def person(across: float, top: float, width: float, size: tuple[int, int] = (256, 144)) -> Matte:
    """A head on shoulders that reach the lower edge."""
    matte = np.zeros((size[1], size[0]), np.float32)
    left, right = (round(side * size[0]) for side in (across - width / 2, across + width / 2))
    head = round(width * size[0] / 5)
    middle, upper = round(across * size[0]), round(top * size[1])
    matte[upper + 2 * head :, max(left, 0) : right] = 1
    cv2.ellipse(matte, (middle, upper + head), (head, head), 0, 0, 360, 1.0, -1)
    return matte


def run(aims: list[Aim | None], fps: float = FPS, start: Following | None = None) -> list[Following]:
    was, views = start, []
    for number, wanted in enumerate(aims):
        was = follow(was, wanted, (start.taken_s if start else 0.0) + (number + 1) / fps)
        views.append(was)
    return views


crops = st.builds(
    crop_of,
    st.builds(Aim, st.floats(0, 1), st.floats(0, 1), st.floats(CLOSEST, 1)),
    st.floats(0.3, 4),
    st.tuples(st.floats(-1.5, 1.5), st.floats(-1.5, 1.5)),
)


def test_nobody_is_nothing_to_aim_at() -> None:
    assert aim(np.zeros((144, 256), np.float32)) is None
    speck = np.zeros((144, 256), np.float32)
    speck[70:72, 100:102] = 1
    assert aim(speck) is None


@pytest.mark.parametrize("across", [0.3, 0.5, 0.62])
def test_the_person_is_in_the_middle_with_air_above_the_head(across: float) -> None:
    view = aim(person(across, 0.3, 0.25))
    assert view is not None
    assert view.across == pytest.approx(across, abs=0.02)
    assert view.down - view.side / 2 < 0.3 - 0.5 * 0.1 * view.side


def test_who_sits_near_is_shown_whole_and_who_sits_far_is_fetched_no_nearer_than_looks_good() -> None:
    near, far = aim(person(0.5, 0.05, 0.8)), aim(person(0.5, 0.4, 0.08))
    assert near is not None
    assert near.side == 1.0
    assert far is not None
    assert far.side == CLOSEST


def test_two_people_are_both_in_view() -> None:
    both = np.maximum(person(0.25, 0.3, 0.2), person(0.75, 0.3, 0.2))
    view = aim(both)
    assert view is not None
    assert view.across - view.side / 2 < 0.15
    assert view.across + view.side / 2 > 0.85


def test_a_speck_far_off_moves_nothing() -> None:
    matte = person(0.4, 0.3, 0.25)
    alone = aim(matte)
    matte[5:12, 240:250] = 1
    assert aim(matte) == alone


@given(matte=st.builds(person, st.floats(0, 1), st.floats(0, 0.8), st.floats(0.05, 0.9)))
@settings(max_examples=60, deadline=None)
def test_what_is_aimed_at_lies_within_the_picture(matte: Matte) -> None:
    view = aim(matte)
    if view is not None:
        assert view.side / 2 - 1e-6 <= view.across <= 1 - view.side / 2 + 1e-6
        assert view.side / 2 - 1e-6 <= view.down <= 1 - view.side / 2 + 1e-6


def test_it_arrives_within_three_seconds_and_rests_there() -> None:
    there = Aim(0.4, 0.45, 0.6)
    views = run([there] * 120)
    assert views[90].at.off(there) < 0.3
    assert views[-1].resting
    assert views[-1].view == there


def test_it_starts_from_the_whole_picture_and_only_a_cut_begins_where_the_person_is() -> None:
    there = Aim(0.4, 0.45, 0.6)
    assert run([there])[0].at.side > 0.98
    assert follow(None, there, 0.0, cut=True).at == there


def test_small_stirring_moves_nothing() -> None:
    still = Aim(0.4, 0.45, 0.6)
    views = run([still] * 150)
    stirring = [Aim(0.4 + 0.03 * np.sin(n / 4), 0.45 + 0.02 * np.cos(n / 5), 0.6) for n in range(150)]
    for view in run(stirring, start=views[-1]):
        assert view.view == still


def test_it_drifts_back_when_nobody_is_there_but_not_at_once() -> None:
    there = Aim(0.4, 0.45, 0.6)
    start = run([there] * 150)[-1]
    views = run([None] * 300, start=start)
    assert views[30].view == there
    assert views[-1].view == Aim()


@given(
    aims=st.lists(st.one_of(st.none(), st.builds(Aim, st.floats(0.3, 0.7), st.floats(0.3, 0.7), st.floats(0.5, 0.6)))),
    hold=st.integers(1, 20),
    fps=st.sampled_from([10.0, 24.0, 30.0, 60.0]),
)
@settings(max_examples=60, deadline=None)
def test_whatever_is_aimed_at_the_view_never_jumps(aims: list[Aim | None], hold: int, fps: float) -> None:
    views = run([one for one in aims for _ in range(hold)], fps)
    before = Following()
    for view in views:
        for a, b in (
            (view.at.across, before.at.across),
            (view.at.down, before.at.down),
            (view.at.side, before.at.side),
        ):
            assert abs(a - b) < 1.2 / fps
        assert view.at.side / 2 - 1e-6 <= view.at.across <= 1 - view.at.side / 2 + 1e-6
        before = view


def test_the_way_is_the_same_at_any_frame_rate() -> None:
    there = Aim(0.4, 0.45, 0.6)
    slow, quick = run([there] * 16, 15.0)[-1], run([there] * 61, 60.0)[-1]
    assert slow.at.across == pytest.approx(quick.at.across, abs=0.002)
    assert slow.at.side == pytest.approx(quick.at.side, abs=0.005)


@given(crop=crops, place=st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_a_place_is_found_again(crop: Crop, place: tuple[float, float]) -> None:
    assert crop.shown(*crop.seen(*place)) == pytest.approx(place, abs=1e-6)
    assert crop.width >= SMALLEST


@given(crop=crops)
def test_what_is_held_shows_the_same_crop(crop: Crop) -> None:
    zoom, shift = held(crop)
    again = crop_of(Aim(), zoom, shift)
    assert (again.left, again.top, again.width) == pytest.approx((crop.left, crop.top, crop.width), abs=1e-6)


@given(crop=crops, size=st.tuples(st.integers(8, 64), st.integers(8, 64)))
@settings(max_examples=60, deadline=None)
def test_picture_and_matte_move_together_and_beyond_the_picture_nobody_is(crop: Crop, size: tuple[int, int]) -> None:
    """Left to right and top to bottom the picture holds its own places; the matte is solid where there is a picture."""
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].astype(np.float32)
    image = np.dstack([x, y, np.zeros_like(x)]).astype(np.uint8)
    for exact in (crop, whole_pixels(crop, SIZE)):
        moved, matte = reframed(image, exact), reframed_matte(np.ones((size[1], size[0]), np.float32), exact)
        assert moved.shape == image.shape
        for across, down in ((0.11, 0.17), (0.52, 0.48), (0.83, 0.9)):
            seen = exact.seen((int(across * SIZE[0]) + 0.5) / SIZE[0], (int(down * SIZE[1]) + 0.5) / SIZE[1])
            inside = all(0.03 < one < 0.97 for one in seen)
            pixel = moved[int(down * SIZE[1]), int(across * SIZE[0])]
            if inside:
                assert abs(float(pixel[0]) - (seen[0] * SIZE[0] - 0.5)) < 3.1
                assert abs(float(pixel[1]) - (seen[1] * SIZE[1] - 0.5)) < 3.1
        rows, columns = ((np.arange(side) + 0.5) / side for side in matte.shape)
        for row, column in ((0, 0), (matte.shape[0] // 2, matte.shape[1] // 2), (-1, -1)):
            seen = exact.seen(columns[column], rows[row])
            if any(one < 0 or one > 1 for one in seen):
                assert matte[row, column] == 0
            elif all(0 < one < 1 for one in seen):
                assert matte[row, column] == pytest.approx(1)


def test_the_whole_picture_is_the_picture_itself() -> None:
    image, matte = np.zeros((9, 16, 3), np.uint8), np.zeros((9, 16), np.float32)
    assert reframed(image, WHOLE) is image
    assert reframed_matte(matte, WHOLE) is matte

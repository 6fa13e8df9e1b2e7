from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from studio.core.frame import Image, Matte
from studio.imaging.people import Cast, at, follow, left_out, people, tapped

SIZE = (320, 180)
FPS = 30.0
SKIN = (120, 150, 200)
CLOTHS = ((140, 90, 50), (50, 60, 150), (60, 130, 70))
ROOM = cv2.GaussianBlur(np.random.default_rng(0).integers(60, 120, (180, 320, 3), np.uint8), (0, 0), 2)


@dataclass(frozen=True)
class Body:
    """A textured person: where they are, how wide, and which cloth."""

    across: float
    width: float = 0.16
    cloth: int = 1
    top: float = 0.2

    def matte(self) -> Matte:
        mask = np.zeros((SIZE[1], SIZE[0]), np.float32)
        middle, half = self.across * SIZE[0], self.width * SIZE[0] / 2
        cv2.ellipse(
            mask, (round(middle), round((self.top + 0.14) * SIZE[1])), (round(half * 0.5), 26), 0, 0, 360, 1.0, -1
        )
        cv2.rectangle(
            mask, (round(middle - half), round((self.top + 0.26) * SIZE[1])), (round(middle + half), 179), 1.0, -1
        )
        return cv2.GaussianBlur(mask, (3, 3), 0)

    def look(self) -> Image:
        """Skin above and cloth below, wrinkled, that move with the body."""
        rng = np.random.default_rng(self.cloth)
        wrinkles = cv2.GaussianBlur(rng.normal(0, 90, (SIZE[1], 640, 1)).astype(np.float32), (0, 0), 3)
        colours = np.full((SIZE[1], 640, 3), CLOTHS[self.cloth - 1], np.float32)
        colours[: round((self.top + 0.24) * SIZE[1])] = SKIN
        worn = np.clip(colours + 2 * wrinkles[..., None], 0, 255)
        shift = np.array([[1.0, 0.0, (self.across - 1) * SIZE[0]], [0.0, 1.0, 0.0]])
        return cv2.warpAffine(worn, shift, SIZE, borderMode=cv2.BORDER_REFLECT).astype(np.uint8)


def frame(bodies: Iterable[Body]) -> tuple[Image, Matte, list[Matte]]:
    """The picture of these people, the last in front, everybody's matte, and what is seen of each."""
    image, matte = ROOM.astype(np.float32), np.zeros((SIZE[1], SIZE[0]), np.float32)
    seen: list[Matte] = []
    for body in bodies:
        own = body.matte()
        image = image * (1 - own[..., None]) + body.look() * own[..., None]
        matte = np.maximum(matte, own)
        seen = [*(one * (1 - own) for one in seen), own]
    return image.astype(np.uint8), matte, seen


@dataclass
class Film:
    """Follows people from frame to frame."""

    cast: Cast = field(default_factory=Cast)
    number: int = 0

    def show(self, *bodies: Body) -> tuple[Matte, list[Matte]]:
        image, matte, seen = frame(bodies)
        self.number += 1
        self.cast = follow(self.cast, cv2.resize(matte, (256, 144)), image, self.number / FPS)
        out = left_out(self.cast, cv2.resize(matte, (256, 144)))
        return cv2.resize(out, SIZE), seen

    def tap(self, across: float, down: float = 0.7) -> None:
        self.cast = tapped(self.cast, (across, down))


def shown(out: Matte, of: Matte) -> float:
    """How much of somebody is seen."""
    return float((out * of).sum() / max(of.sum(), 1))


LEFT, RIGHT = Body(0.25), Body(0.75, cloth=2)


def dropped() -> Film:
    film = Film()
    film.show(LEFT, RIGHT)
    film.tap(0.75)
    return film


def test_two_people_are_two_and_are_found_where_they_are() -> None:
    film = Film()
    film.show(LEFT, RIGHT)
    one, other = people(film.cast)
    assert (one.hidden, other.hidden) == (False, False)
    assert one.head == pytest.approx((0.25, 0.2), abs=0.04)
    assert other.head == pytest.approx((0.75, 0.2), abs=0.04)
    assert len(one.outline) == 1


def test_nobody_dropped_changes_nothing() -> None:
    film = Film()
    image, matte, _ = frame((LEFT, RIGHT))
    film.cast = follow(film.cast, matte, image, 0.0)
    assert left_out(film.cast, matte) is matte


def test_a_tap_drops_a_person_and_another_brings_them_back() -> None:
    film = dropped()
    out, (one, other) = film.show(LEFT, RIGHT)
    assert shown(out, one) > 0.9
    assert shown(out, other) == 0.0
    film.tap(0.75)
    out, (one, other) = film.show(LEFT, RIGHT)
    assert shown(out, other) > 0.9


def test_a_tap_on_the_wall_does_nothing() -> None:
    film = Film()
    film.show(LEFT, RIGHT)
    before = film.cast
    film.tap(0.5, 0.1)
    assert film.cast is before
    assert at(film.cast, (0.25, 0.8)) != at(film.cast, (0.75, 0.8))


def test_who_was_dropped_stays_dropped_wherever_they_go() -> None:
    film = dropped()
    for number in range(60):
        out, (one, other) = film.show(LEFT, Body(0.75 + 0.15 * np.sin(number / 6), cloth=2))
        assert shown(out, other) < 0.01
        assert shown(out, one) > 0.95


@pytest.mark.parametrize("away", [1, 5, 40])
def test_who_was_dropped_and_left_comes_back_unseen(away: int) -> None:
    film = dropped()
    for _ in range(away):
        film.show(LEFT)
    for place in (0.95, 0.8, 0.6, 0.75):
        out, (one, other) = film.show(LEFT, Body(place, cloth=2))
        assert shown(out, other) < 0.01
        assert shown(out, one) > 0.95


def test_a_flicker_of_the_matte_does_not_hide_who_stays() -> None:
    film = dropped()
    for _ in range(5):
        film.show(LEFT)  # the other one is away
    film.show()
    out, (one,) = film.show(LEFT)
    assert shown(out, one) > 0.95


def test_who_comes_new_is_hidden_while_somebody_is_and_seen_while_nobody_is() -> None:
    for film, least, most in ((dropped(), 0.0, 0.01), (Film(), 0.9, 1.0)):
        film.show(LEFT, RIGHT)
        out, (_, _, newcomer) = film.show(LEFT, RIGHT, Body(0.5, 0.08, cloth=3))
        assert least <= shown(out, newcomer) <= most


def test_who_stays_is_known_again_in_their_seat_while_the_other_is_there() -> None:
    film = dropped()
    for _ in range(60):
        film.show(RIGHT)
    out, (_, one) = film.show(RIGHT, LEFT)
    assert shown(out, one) > 0.95


@pytest.mark.parametrize("front", ["who stays", "who is dropped"])
@pytest.mark.parametrize("step", [0.004, 0.008, 0.016])
def test_who_passes_behind_or_in_front_is_not_seen_before_or_after(front: str, step: float) -> None:
    film = Film()
    start, goal = 0.15, 0.85
    film.show(Body(0.5), Body(start, cloth=2))
    film.tap(start)
    place, alone, worst = start, 0.0, 0.0
    while place < goal:
        place += step
        walker, sitter = Body(place, cloth=2), Body(0.5)
        if front == "who stays":
            out, (passing, staying) = film.show(walker, sitter)
        else:
            out, (staying, passing) = film.show(sitter, walker)
        if abs(place - 0.5) > 0.19:
            alone = max(alone, shown(out, passing))
        worst = max(worst, float((out * passing).sum()) / float(Body(0.5).matte().sum()))
    assert alone < 0.01
    assert worst < 0.25
    out, (staying,) = film.show(Body(0.5))
    assert shown(out, staying) > 0.7


def test_a_pause_of_a_minute_shows_nobody_who_was_dropped() -> None:
    film = dropped()
    film.number += round(60 * FPS)
    out, (one, other) = film.show(LEFT, RIGHT)
    assert shown(out, other) < 0.01
    assert shown(out, one) > 0.95


@given(
    mattes=st.lists(arrays.arrays(np.float32, (18, 32), elements=st.floats(0, 1, width=32)), min_size=1, max_size=4),
    taps=st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=4),
)
@settings(max_examples=40, deadline=None)
def test_nothing_is_shown_that_the_matte_does_not_have(mattes: list[Matte], taps: list[tuple[float, float]]) -> None:
    cast = Cast()
    for number, coarse in enumerate(mattes):
        matte = cv2.resize(coarse, (256, 144), interpolation=cv2.INTER_LINEAR)
        cast = follow(cast, matte, ROOM, number / FPS)
        for tap in taps:
            cast = tapped(cast, tap)
        out = left_out(cast, matte)
        assert out.shape == matte.shape
        assert (out <= matte + 1e-6).all()
        hidden = np.isin(cast.labels, list(cast.hidden)) & (cast.labels > 0)
        if cast.hidden and hidden.any():
            assert cv2.resize(out, (160, 90), interpolation=cv2.INTER_NEAREST)[hidden].max() < 0.6

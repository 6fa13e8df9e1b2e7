from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import ClassVar

import numpy as np
import pytest

from studio.core.chain import Chain, Notice
from studio.core.errors import Unreadable
from studio.core.filter import Filter, Stage
from studio.core.frame import Frame, Image, Matte, Matted, Picture, Shot, Size, State
from studio.core.latest import Latest
from studio.core.pipeline import Compositing
from studio.core.ports import Backdrop
from studio.core.preset import Preset
from studio.core.privacy import Privacy
from studio.core.settings import Settings
from studio.filters.over import Over
from studio.imaging.codec import write_picture
from studio.live.card import Card
from studio.live.compositing import CompositingRoom
from studio.live.desk import Desk
from studio.live.pace import Pace
from studio.live.quality import Shed
from tests.fakes import disc_matte, evening, frame
from tests.ports import DiscSource, Evening, EveningBackdrop, HandClock, PerfectModel

SIZE = (64, 36)
GREY = 77


class Torn(Evening):
    """A background that does not open."""

    def open(self, size: Size) -> Backdrop:
        raise Unreadable("torn.jpg")


def card(size: Size) -> Image:
    return np.full((size[1], size[0], 3), GREY, np.uint8)


class Air:
    """Keeps what goes on air."""

    def __init__(self) -> None:
        self.pictures: list[Picture] = []
        self.closed = False

    def send(self, picture: Picture, stop: Event) -> None:
        self.pictures.append(picture)

    def close(self) -> None:
        self.closed = True


class Fragile(Evening):
    """A background that fails on its first so many paintings, and counts how often it was opened."""

    fails: ClassVar[int] = 0
    opened: ClassVar[int] = 0

    def open(self, size: Size) -> Backdrop:
        Fragile.opened += 1
        return FragileBackdrop(evening(size))


class FragileBackdrop(EveningBackdrop):
    def paint(self, frame: Frame, matte: Matte) -> Image:
        Fragile.fails -= 1
        if Fragile.fails >= 0:
            raise MemoryError("no more pictures")
        return super().paint(frame, matte)


class Sloth(Filter):
    """A filter that the picture is right without, and that counts how often it ran."""

    stage = Stage.MATTE
    luxury = True
    runs: ClassVar[int] = 0

    def apply(self, shot: Shot) -> Shot:
        Sloth.runs += 1
        return shot


class Studio:
    """A compositing room with a hand-wound clock."""

    def __init__(self, pace: Pace | None = None) -> None:
        self.clock = HandClock()
        self.notices: list[Notice] = []
        self.resting = False
        self.desk = Desk(
            Latest(), Latest(), pace or Pace(), self.clock, self.notices.append, resting=lambda: self.resting
        )
        self.desk.settings.put(Settings(DiscSource(), PerfectModel()))
        self.desk.presets.put(Preset(Evening(), (Over(),)))
        self.mattes: Latest[Matted] = Latest()
        self.air = Air()
        chain = Chain(Over(), lambda name: pytest.fail("no net is needed"), self.notices.append)
        self.room = CompositingRoom(self.desk, self.mattes, Compositing(chain, Evening()), Card(card), self.air)
        self.number = 0

    def shoot(self, old_s: float = 0.0, matte: Matte | None = None) -> None:
        seen = replace(frame(SIZE, self.number), arrived_s=self.clock.now() - old_s)
        self.mattes.put(Matted(seen, disc_matte(SIZE, self.number) if matte is None else matte))
        self.number += 1
        self.room.step(Event(), 0)

    def wait(self, seconds: float) -> None:
        self.clock.time_s += seconds
        self.room.step(Event(), 0)

    @property
    def states(self) -> list[State]:
        return [picture.state for picture in self.air.pictures]


def test_a_matte_becomes_a_live_picture() -> None:
    studio = Studio()
    studio.shoot()
    assert studio.states == [State.LIVE]


def test_silence_holds_the_last_picture_and_then_shows_the_slate() -> None:
    studio = Studio()
    studio.shoot()
    studio.wait(0.1)
    assert studio.states == [State.LIVE]
    studio.wait(0.1)
    assert studio.states == [State.LIVE, State.STALE]
    np.testing.assert_array_equal(studio.air.pictures[0].image, studio.air.pictures[1].image)
    studio.wait(0.9)
    assert studio.states == [State.LIVE, State.STALE, State.SLATE]
    assert (studio.air.pictures[-1].image == GREY).all()


def test_the_card_is_drawn_before_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Size] = []
    monkeypatch.setattr(Card, "__call__", lambda self, size: drawn.append(size))
    studio = Studio()
    studio.shoot()
    assert studio.states == [State.LIVE]
    assert drawn == [SIZE]


def test_before_the_first_matte_there_is_only_the_slate() -> None:
    studio = Studio()
    studio.wait(0.5)
    assert studio.states == []
    studio.wait(0.6)
    assert studio.states == [State.SLATE]


def test_the_slate_is_sent_again_for_outputs_that_join() -> None:
    studio = Studio()
    for _ in range(4):
        studio.wait(1.1)
    assert studio.states == [State.SLATE] * 4


def test_the_studio_is_live_again_with_the_next_matte() -> None:
    studio = Studio()
    studio.shoot()
    studio.wait(2.0)
    studio.shoot()
    assert studio.states == [State.LIVE, State.SLATE, State.LIVE]


def test_in_lock_step_there_is_no_slate() -> None:
    studio = Studio(Pace(lockstep=True))
    studio.shoot()
    studio.wait(60)
    assert studio.states == [State.LIVE]


def test_a_new_look_is_adopted_between_two_frames() -> None:
    studio = Studio()
    studio.shoot()
    studio.desk.presets.put(Preset(Evening(shade=40), (Over(),)))
    studio.shoot()
    corner = [int(picture.image[0, 0, 1]) for picture in studio.air.pictures]
    assert corner[1] == corner[0] + 40


def test_a_background_that_does_not_open_leaves_another_one_never_the_room() -> None:
    studio = Studio()
    studio.desk.presets.put(Preset(Torn(), (Over(),)))
    studio.shoot()
    studio.shoot()
    assert len(studio.notices) == 1
    assert "torn.jpg" in studio.notices[0].headline
    plain = Studio()
    plain.shoot()
    np.testing.assert_array_equal(studio.air.pictures[0].image, plain.air.pictures[0].image)


@pytest.mark.parametrize("old_s", [0.16, 5.0, -1.0])
def test_a_matte_that_comes_too_late_is_not_composited(old_s: float) -> None:
    studio = Studio()
    studio.shoot()
    studio.shoot(old_s)
    assert studio.states == [State.LIVE]
    studio.shoot(0.14)
    assert studio.states == [State.LIVE, State.LIVE]


@pytest.mark.parametrize("fails", [1, 2, 5])
def test_a_background_that_fails_is_opened_again_and_given_up_in_the_end(fails: int) -> None:
    Fragile.fails, Fragile.opened = fails, 0
    studio = Studio()
    studio.desk.presets.put(Preset(Fragile(), (Over(),)))
    for _ in range(8):
        studio.shoot()
    assert studio.states == [State.LIVE] * (8 - min(fails, 3))
    assert Fragile.opened == min(fails, 2) + 1
    assert len(studio.notices) == 1


EMPTY = np.zeros((36, 64), np.float32)


def test_with_nobody_in_frame_the_background_stays_on() -> None:
    studio = Studio()
    for _ in range(30):
        studio.clock.time_s += 0.1
        studio.shoot(matte=EMPTY)
    assert studio.states == [State.LIVE] * 30


def test_with_nobody_in_frame_the_card_is_shown_where_that_is_wanted() -> None:
    studio = Studio()
    studio.desk.settings.put(Settings(DiscSource(), PerfectModel(), privacy=Privacy("slate")))
    for _ in range(10):
        studio.clock.time_s += 0.1
        studio.shoot(matte=EMPTY)
    assert studio.states[:4] == [State.LIVE] * 4
    assert studio.states[-1] is State.SLATE
    studio.shoot()
    assert studio.states[-1] is State.LIVE


@pytest.mark.parametrize("late_s", [0.12, 0.4], ids=["late", "too late"])
def test_a_slow_machine_is_noticed_and_told_step_by_step(late_s: float) -> None:
    studio = Studio()
    for _ in range(400):
        studio.clock.time_s += 0.05
        studio.shoot(late_s)
    assert studio.desk.shed.peek() is Shed.RATE
    assert len(studio.notices) == 4
    assert "the outline is not refined" in studio.notices[1].hint
    assert len({notice.headline for notice in studio.notices}) == 1  # so that each takes the place of the one before
    while studio.desk.shed.peek() is not Shed.NOTHING:
        studio.clock.time_s += 0.05
        studio.shoot(0.0)
    assert [notice.over for notice in studio.notices] == [False] * 4 + [True]
    assert studio.notices[-1].headline == studio.notices[0].headline


@pytest.mark.parametrize("low_latency", [False, True])
def test_refinement_is_left_out_when_there_is_no_time_for_it(low_latency: bool) -> None:
    studio = Studio()
    studio.desk.presets.put(Preset(Evening(), (Sloth(), Over())))
    studio.desk.settings.put(Settings(DiscSource(), PerfectModel(), low_latency=low_latency))
    Sloth.runs = 0
    studio.shoot()
    assert Sloth.runs == (0 if low_latency else 1)
    studio.desk.shed.put(Shed.REFINEMENT)
    studio.shoot()
    assert Sloth.runs == (0 if low_latency else 1)
    assert studio.states == [State.LIVE] * 2


def test_a_card_of_the_user_s_own_is_on_air_at_once_and_a_broken_one_is_told_once(tmp_path: Path) -> None:
    own = write_picture(tmp_path / "tea.png", np.full((36, 64, 3), 200, np.uint8))
    studio = Studio()
    studio.room.step(Event(), 0)
    studio.clock.time_s += 2.0
    studio.room.step(Event(), 0)
    assert (studio.air.pictures[-1].image == GREY).all()
    for path, shade in ((own, 200), (tmp_path / "gone.png", GREY)):
        studio.desk.settings.put(replace(studio.desk.wanted, privacy=Privacy(card=str(path))))
        studio.clock.time_s += 0.05
        studio.room.step(Event(), 0)
        assert studio.air.pictures[-1].state is State.SLATE
        assert (studio.air.pictures[-1].image == shade).all()
        studio.room.step(Event(), 0)
    assert len(studio.notices) == 1
    assert "card" in studio.notices[0].headline


def test_whoever_pauses_gives_the_card_at_once_and_comes_back_with_the_next_frame() -> None:
    studio = Studio()
    studio.shoot()
    studio.resting = True
    studio.wait(0)
    studio.shoot()  # what was on its way
    studio.resting = False
    studio.shoot()
    assert studio.states == [State.LIVE, State.SLATE, State.LIVE]

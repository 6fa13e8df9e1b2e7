from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from threading import Event
from weakref import ReferenceType, ref

import numpy as np
import pytest

from studio.core.chain import Notice
from studio.core.errors import SourceLost
from studio.core.frame import Frame, Image
from studio.core.latest import Closed, Latest
from studio.core.ports import Reader, Source
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.core.view import View
from studio.live import capture
from studio.live.capture import Capture, check_seen
from studio.live.desk import Desk
from studio.live.output import LOOK_S
from studio.live.pace import Pace
from studio.live.quality import Shed
from tests.fakes import frame
from tests.ports import DiscReader, DiscSource, Evening, HandBell, HandClock, PerfectModel


class Tray(Latest[Frame]):
    """A mailbox that keeps everything that was ever put into it."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[Frame] = []
        self.heard: Callable[[Frame], None] = lambda item: None

    def put(self, item: Frame) -> None:
        self.all.append(item)
        self.heard(item)
        super().put(item)

    def hand_over(self, item: Frame, timeout_s: float) -> bool:
        self.put(item)
        return True


class Studio:
    """A capture room with a hand-wound clock."""

    def __init__(
        self, source: Source, *, size: tuple[int, int] = (0, 0), fps: float = 0.0, pace: Pace | None = None
    ) -> None:
        self.clock = HandClock()
        self.notices: list[Notice] = []
        pace = pace or Pace(patient=False)
        self.desk = Desk(Latest(), Latest(), pace, self.clock, self.notices.append, bell=HandBell(self.clock))
        self.desk.settings.put(Settings(source, PerfectModel(), size=size, fps=fps))
        self.desk.presets.put(Preset(Evening()))
        self.frames = Tray()
        self.capture = Capture(self.desk, self.frames)

    def run(self) -> list[Frame]:
        self.capture.run(Event())
        return self.frames.all


def test_every_frame_has_its_number_and_time() -> None:
    frames = Studio(DiscSource(frames=5), fps=10.0).run()
    assert [one.number for one in frames] == [0, 1, 2, 3, 4]
    steps = [later.taken_s - earlier.taken_s for earlier, later in pairwise(frames)]
    assert steps == pytest.approx([0.1] * 4)
    assert [one.cut for one in frames] == [True, False, False, False, False]


def test_frames_are_read_only() -> None:
    assert not any(one.image.flags.writeable for one in Studio(DiscSource()).run())


def test_the_end_of_the_source_closes_the_frames() -> None:
    studio = Studio(DiscSource(frames=1))
    studio.run()
    assert studio.frames.take(0) is not None
    with pytest.raises(Closed):
        studio.frames.take(0)


def test_a_run_ends_after_the_frames_asked_for() -> None:
    assert len(Studio(DiscSource(frames=10), pace=Pace(patient=False, frames=3)).run()) == 3


def test_in_lock_step_time_is_the_medium_s_own() -> None:
    frames = Studio(DiscSource(frames=4), pace=Pace(lockstep=True, patient=False), fps=25.0).run()
    assert [one.taken_s for one in frames] == pytest.approx([0.0, 0.04, 0.08, 0.12])


def test_frames_are_brought_to_the_size_asked_for() -> None:
    frames = Studio(DiscSource(size=(63, 47)), size=(32, 18)).run()
    assert {one.size for one in frames} == {(32, 18)}


def test_odd_sizes_become_even() -> None:
    assert {one.size for one in Studio(DiscSource(size=(63, 47))).run()} == {(62, 46)}


def test_a_size_that_changes_on_the_way_leaves_the_output_s_size_alone() -> None:
    frames = Studio(DiscSource(sizes=((64, 36), (32, 24), (100, 100)))).run()
    assert {one.size for one in frames} == {(64, 36)}


def test_a_lost_camera_is_tried_again_at_once_and_told_once() -> None:
    source = DiscSource(frames=4, broken_at=(2,))
    studio = Studio(source)
    start = studio.clock.now()
    frames = _run_twice(studio, source)
    assert len(source.opened) == 2
    assert 0.05 <= studio.clock.now() - start < 0.5
    told, over = studio.notices
    assert over == replace(told, over=True)
    assert [one.number for one in frames] == list(range(len(frames)))
    assert [one.number for one in frames if one.cut] == [0, 2]


def _run_twice(studio: Studio, source: DiscSource) -> list[Frame]:
    class StopAfter(Event):
        def is_set(self) -> bool:
            return len(source.opened) >= 2 and len(studio.frames.all) >= 4

    studio.capture.run(StopAfter())
    return studio.frames.all


def test_a_source_that_never_opens_ends_a_command_with_its_error() -> None:
    with pytest.raises(SourceLost):
        Studio(DiscSource(refuse=99)).run()


def test_a_window_waits_for_a_source_that_does_not_open_yet() -> None:
    source = DiscSource(frames=3, refuse=5)
    studio = Studio(source, pace=Pace(frames=3))
    start = studio.clock.now()
    assert len(studio.run()) == 3
    assert 1.7 <= studio.clock.now() - start < 2.0  # some times soon, then twice a second
    assert [one.over for one in studio.notices] == [False, True]


def test_another_source_is_adopted_between_two_frames() -> None:
    first, second = DiscSource(frames=100), DiscSource(size=(32, 18), frames=3)
    studio = Studio(first)

    class Switching(Event):
        def is_set(self) -> bool:
            if len(studio.frames.all) == 5:
                studio.desk.settings.put(Settings(second, PerfectModel()))
            return False

    studio.capture.run(Switching())
    assert len(first.opened) == 1
    assert len(second.opened) == 1
    assert [one.number for one in studio.frames.all if one.cut] == [0, 5]
    assert {one.size for one in studio.frames.all} == {(64, 36)}


def test_another_size_is_adopted_without_opening_the_source_again() -> None:
    source = DiscSource(frames=9)
    studio = Studio(source, size=(32, 18))

    class Resizing(Event):
        def is_set(self) -> bool:
            sizes = {3: (16, 10), 6: (0, 0)}
            if len(studio.frames.all) in sizes:
                size = sizes[len(studio.frames.all)]
                studio.desk.settings.put(Settings(source, PerfectModel(), size=size))
            return False

    studio.capture.run(Resizing())
    assert [one.size for one in studio.frames.all] == [(32, 18)] * 3 + [(16, 10)] * 3 + [(64, 36)] * 3
    assert len(source.opened) == 1


def test_every_other_frame_is_left_out_when_the_machine_is_too_slow() -> None:
    studio = Studio(DiscSource(frames=20))
    studio.desk.shed.put(Shed.RATE)
    frames = studio.run()
    assert [one.number for one in frames] == list(range(0, 20, 2))


@dataclass(frozen=True, slots=True)
class CountedSource(DiscSource):
    """The wandering disc; before each frame it notes which of those it gave are still held by somebody."""

    held: list[list[int]] = field(default_factory=list, compare=False)

    def open(self) -> Reader:
        return CountedReader(self)


class CountedReader(DiscReader):
    def __init__(self, source: CountedSource) -> None:
        super().__init__(source)
        self._held = source.held
        self._given: list[ReferenceType[Image]] = []

    def read(self) -> Image:
        self._held.append([number for number, image in enumerate(self._given) if image() is not None])
        image = super().read()
        self._given.append(ref(image))
        return image


def test_a_frame_that_is_left_out_is_let_go_of_before_the_next_one_is_read() -> None:
    source = CountedSource(frames=6)
    studio = Studio(source)
    studio.desk.shed.put(Shed.RATE)
    studio.run()
    assert source.held[-1] == [0, 2, 4]


def test_a_source_that_gives_no_pictures_is_lost_not_shown() -> None:
    for wrong in (None, np.zeros((0, 0, 3), np.uint8), np.zeros((4, 4), np.uint8), np.zeros((4, 4, 3), np.float32)):
        with pytest.raises(SourceLost):
            check_seen(wrong)  # type: ignore[arg-type]


def test_while_nobody_looks_the_source_is_closed_and_opened_again_after() -> None:
    source = DiscSource(frames=100)
    studio = Studio(source, pace=Pace(frames=12))
    start = studio.clock.now()

    def resting() -> bool:
        return len(studio.frames.all) == 5 and studio.clock.now() - start < 9.0

    studio.capture = Capture(replace(studio.desk, resting=resting), studio.frames)
    frames = studio.run()
    assert len(source.opened) == 2
    assert [one.number for one in frames if one.cut] == [0, 5]
    assert studio.clock.now() - start >= 9.0


@pytest.mark.parametrize(
    ("view", "seen"),
    [
        (View(), lambda image: image),
        (View(mirror=True), lambda image: image[:, ::-1]),
        (View(upside_down=True), lambda image: image[::-1, ::-1]),
        (View(mirror=True, upside_down=True), lambda image: image[::-1]),
    ],
    ids=str,
)
def test_the_picture_is_turned_before_anything_else_sees_it(
    view: View, seen: Callable[[np.ndarray], np.ndarray]
) -> None:
    studio = Studio(DiscSource(frames=1))
    studio.desk.settings.put(replace(studio.desk.wanted, view=view))
    np.testing.assert_array_equal(studio.run()[0].image, seen(frame((64, 36), 0).image))


def test_turning_the_picture_is_a_cut_and_leaves_the_camera_open() -> None:
    source = DiscSource(frames=4)
    studio = Studio(source)

    def turn_at_two(item: Frame) -> None:
        if item.number == 1:
            studio.desk.settings.put(replace(studio.desk.wanted, view=View(mirror=True)))

    studio.frames.heard = turn_at_two
    assert [one.cut for one in studio.run()] == [True, False, True, False]
    assert source.opened == [0]


@dataclass(frozen=True, slots=True)
class AwaySource(DiscSource):
    """A camera that is away until a moment on the clock, and that takes 400 ms to open then."""

    clock: HandClock = field(default_factory=HandClock, compare=False)
    until_s: float = 0.0

    def open(self) -> Reader:
        if self.clock.now() < self.until_s:
            raise SourceLost("It is not there.")
        self.clock.time_s += OPENING_S
        return DiscReader(self)


OPENING_S = 0.4
MATTING_AND_COMPOSITING_S = 0.1  # more than either ever takes


@pytest.mark.parametrize("away_s", [0.01, 0.3, 0.76, 1.01, 3.333, 9.999])
def test_a_camera_that_is_back_is_live_again_within_a_second_and_a_half(away_s: float) -> None:
    studio = Studio(DiscSource(), pace=Pace(frames=1))
    back_s = studio.clock.now() + away_s
    source = AwaySource(clock=studio.clock, until_s=back_s)
    studio.desk.settings.put(replace(studio.desk.wanted, source=source))
    (first,) = studio.run()
    assert first.arrived_s - back_s + MATTING_AND_COMPOSITING_S < 1.5
    assert len(studio.notices) == 1


@pytest.mark.parametrize("nobody_s", [0.01, 0.04, 1.0, 7.77])
def test_a_resting_camera_is_live_within_seven_tenths_of_a_second_of_somebody_looking(nobody_s: float) -> None:
    studio = Studio(DiscSource(), pace=Pace(frames=1))
    somebody_s = studio.clock.now() + nobody_s
    noticed_s = somebody_s + LOOK_S  # an output asks its driver that often
    bell = HandBell(studio.clock, noticed_s)
    desk = replace(studio.desk, resting=lambda: studio.clock.now() < noticed_s, bell=bell)
    desk.settings.put(replace(desk.wanted, source=AwaySource(clock=studio.clock)))
    Capture(desk, studio.frames).run(Event())
    (first,) = studio.frames.all
    assert first.arrived_s - somebody_s + MATTING_AND_COMPOSITING_S < 0.7


def test_what_was_freed_is_given_back_every_quarter_of_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[float] = []
    studio = Studio(DiscSource(frames=400), fps=4.0, pace=Pace(frames=320))
    monkeypatch.setattr(capture, "give_back_freed_memory", lambda: given.append(studio.clock.now()))
    studio.run()
    assert len(given) == 5
    assert all(15 <= later - earlier < 20 for earlier, later in pairwise(given))


def test_figures_and_memory_are_looked_after_while_every_other_frame_is_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: list[float] = []
    studio = Studio(DiscSource(frames=400), fps=4.0, pace=Pace(frames=320))
    studio.desk.shed.put(Shed.RATE)
    monkeypatch.setattr(capture, "give_back_freed_memory", lambda: given.append(studio.clock.now()))
    studio.run()
    figures = studio.capture.figures.peek()
    assert figures is not None
    assert figures.fps == pytest.approx(2.0, abs=0.1)
    assert len(given) >= 3

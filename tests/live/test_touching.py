from __future__ import annotations

from threading import Event

import numpy as np
import pytest

from studio.core.corrections import Brush, Corrections, Stroke
from studio.core.frame import Frame, Matte, Matted
from studio.core.latest import Latest
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.imaging.people import Cast
from studio.live.desk import Desk
from studio.live.matting import MattingRoom
from studio.live.pace import Pace
from studio.live.touching import LEARNT, Touch
from tests.fakes import frame
from tests.ports import DiscSource, Evening, HandClock, PerfectModel

SIZE = (160, 90)
LEFT, RIGHT = (slice(20, 90), slice(10, 50)), (slice(20, 90), slice(110, 150))


def none() -> None:
    return None


class Room:
    """A touch with its mailboxes, and frames of two people in a grey room."""

    def __init__(self) -> None:
        self.corrections: Latest[Corrections] = Latest()
        self.people: Latest[Cast] = Latest()
        self.touch = Touch(self.corrections, self.people)
        self.number = 0

    def show(self, *people: tuple[slice, slice], cut: bool = False, mug: bool = False) -> Matte:
        image, matte = np.full((90, 160, 3), 120, np.uint8), np.zeros((90, 160), np.float32)
        for level, where in zip((40, 220), people, strict=False):
            image[where], matte[where] = level, 1
        if mug:
            image[60:75, 75:85] = 255
        self.number += 1
        return self.touch(Matted(Frame(image, self.number, self.number / 30, cut=cut), matte), none).matte


def test_without_corrections_the_very_same_matte_goes_on() -> None:
    room = Room()
    matted = Matted(frame(SIZE, 1), np.ones((90, 160), np.float32))
    assert room.touch(matted, none) is matted
    assert room.people.peek() is None


def test_who_is_there_is_told_only_while_somebody_looks() -> None:
    room = Room()
    room.corrections.put(Corrections(looking=True))
    room.show(LEFT, RIGHT)
    cast = room.people.peek()
    assert cast is not None
    assert len(cast.present) == 2


def test_a_tap_drops_somebody_for_good_over_cuts_and_after_looking() -> None:
    room = Room()
    room.corrections.put(Corrections(looking=True))
    room.show(LEFT, RIGHT)
    room.corrections.put(Corrections(taps=((0.8, 0.6),), looking=True))
    room.show(LEFT, RIGHT)
    room.corrections.put(Corrections(taps=((0.8, 0.6),)))
    for cut in (False, True, False):
        matte = room.show(LEFT, RIGHT, cut=cut)
        assert matte[RIGHT].max() == 0
        assert matte[LEFT].mean() > 0.9
        assert not matte.flags.writeable


def test_a_second_tap_and_no_taps_at_all_bring_them_back() -> None:
    room = Room()
    tap = (0.8, 0.6)
    for taps, seen in (((tap,), False), ((tap, tap), True), ((tap, tap, tap), False), ((), True)):
        room.corrections.put(Corrections(taps=taps))
        assert bool(room.show(LEFT, RIGHT)[RIGHT].mean() > 0.9) is seen


def test_a_tap_on_the_first_frame_counts() -> None:
    room = Room()
    room.corrections.put(Corrections(taps=((0.2, 0.6),)))
    assert room.show(LEFT, RIGHT)[LEFT].max() == 0


def test_strokes_are_remembered_and_taken_back() -> None:
    room = Room()
    chair = Stroke(Brush.FURNITURE, 0.6, ((0.8, 0.5),))
    room.corrections.put(Corrections(strokes=(chair,)))
    assert room.show(LEFT, RIGHT)[40:80, 115:145].max() < 0.1
    assert room.show(LEFT, RIGHT)[40:80, 115:145].max() < 0.1
    room.corrections.put(Corrections())
    assert room.show(LEFT, RIGHT)[RIGHT].mean() == 1


def test_the_empty_room_is_learnt_while_nobody_is_there() -> None:
    """A mug as bright as the wall around it was not, because the room without it is known."""
    room = Room()
    for _ in range(LEARNT):
        room.show()
    mug = Stroke(Brush.MINE, 0.2, ((0.5, 0.75),))
    room.corrections.put(Corrections(strokes=(mug,)))
    matte = room.show(LEFT, mug=True)
    assert matte[63:72, 77:83].mean() > 0.9
    assert matte[50:56, 70:90].max() < 0.1


@pytest.mark.parametrize("corrections", [Corrections(looking=True), Corrections(taps=((0.5, 0.5),))])
def test_the_matting_room_hands_on_what_was_corrected(corrections: Corrections) -> None:
    desk = Desk(Latest(), Latest(), Pace(), HandClock(), lambda notice: None)
    desk.settings.put(Settings(DiscSource(), PerfectModel()))
    desk.presets.put(Preset(Evening()))
    desk.corrections.put(corrections)
    frames: Latest[Frame] = Latest()
    mattes: Latest[Matted] = Latest()
    room = MattingRoom(desk, frames, mattes)
    frames.put(frame(SIZE, 0))
    frames.close()
    room.run(Event())
    matted, cast = mattes.peek(), room.people.peek()
    assert matted is not None
    assert cast is not None
    assert bool(matted.matte.max() > 0.5) is not bool(corrections.taps)

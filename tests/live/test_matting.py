from __future__ import annotations

from threading import Event

import numpy as np
import pytest

from studio.core.chain import Notice
from studio.core.errors import NotReady
from studio.core.frame import Frame, Matte, Matted
from studio.core.latest import Latest
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.live.boundary import WELL
from studio.live.desk import Desk
from studio.live.matting import MattingRoom
from studio.live.pace import Pace
from studio.live.quality import Shed
from tests.fakes import frame
from tests.ports import DiscSource, Evening, HandClock, PerfectModel

SIZE = (64, 36)


class Roll(Latest[Frame]):
    """Gives so many frames and closes."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.left = [frame(SIZE, number) for number in range(count)]

    def take(self, timeout_s: float) -> Frame | None:
        if self.left:
            return self.left.pop(0)
        self.close()
        return super().take(0)


class Tray(Latest[Matted]):
    def __init__(self) -> None:
        super().__init__()
        self.numbers: list[int] = []

    def put(self, item: Matted) -> None:
        self.numbers.append(item.frame.number)
        super().put(item)


def run(model: PerfectModel, count: int = 6) -> tuple[Tray, list[Notice]]:
    notices: list[Notice] = []
    desk = Desk(Latest(), Latest(), Pace(), HandClock(), notices.append)
    desk.settings.put(Settings(DiscSource(), model))
    desk.presets.put(Preset(Evening()))
    mattes = Tray()
    MattingRoom(desk, Roll(count), mattes).run(Event())
    return mattes, notices


def on_frame(number: int, spoil: Matte | Exception) -> PerfectModel:
    def wrong(seen: Frame, matte: Matte) -> Matte:
        if seen.number != number:
            return matte
        if isinstance(spoil, Exception):
            raise spoil
        return spoil

    return PerfectModel(wrong)


def test_every_frame_goes_on_with_its_own_matte() -> None:
    mattes, notices = run(PerfectModel())
    assert mattes.numbers == [0, 1, 2, 3, 4, 5]
    assert notices == []
    assert mattes.closed


@pytest.mark.parametrize(
    "spoil",
    [
        np.full((36, 64), np.nan, np.float32),
        np.full((36, 64), 7, np.float32),
        np.full((36, 64), -1, np.float32),
        np.zeros((0, 0), np.float32),
        np.zeros((36, 64, 3), np.float32),
        np.zeros((36, 64), np.float64),
        NotReady("still learning"),
    ],
    ids=["nan", "too much", "negative", "empty", "three channels", "wrong type", "not ready"],
)
def test_a_frame_without_a_believable_matte_goes_no_further(spoil: Matte | Exception) -> None:
    mattes, notices = run(on_frame(2, spoil))
    assert mattes.numbers == [0, 1, 3, 4, 5]
    assert len(notices) == 1


def test_the_same_trouble_is_told_once_until_it_is_over() -> None:
    def wrong(seen: Frame, matte: Matte) -> Matte:
        if seen.number in (1, 2, 4, WELL + 6):
            raise NotReady("still learning")
        return matte

    mattes, notices = run(PerfectModel(wrong), WELL + 8)
    assert mattes.numbers[:3] == [0, 3, 5]
    assert [one.over for one in notices] == [False, True, False]
    assert len({one.headline for one in notices}) == 1


def test_a_lighter_model_stands_in_when_the_machine_is_too_slow() -> None:
    used: list[str] = []

    def named(name: str) -> PerfectModel:
        def note(seen: Frame, matte: Matte) -> Matte:
            used.append(name)
            if len(used) == 3:
                desk.shed.put(Shed.MODEL)
            return matte if name == "large" else np.ascontiguousarray(matte[::2, ::2])

        return PerfectModel(note, name)

    desk = Desk(Latest(), Latest(), Pace(), HandClock(), lambda notice: None)
    desk.settings.put(Settings(DiscSource(), named("large")))
    mattes = Tray()
    MattingRoom(desk, Roll(6), mattes, lambda model: named("small")).run(Event())
    assert used == ["large"] * 3 + ["small"] * 3
    assert mattes.numbers == [0, 1, 2, 3, 4, 5]

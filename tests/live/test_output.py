from __future__ import annotations

from threading import Event

import numpy as np
import pytest

from studio.core.chain import Notice
from studio.core.errors import SinkLost
from studio.core.frame import Picture, slate
from studio.core.latest import Latest
from studio.core.ports import Sink
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.live.desk import Desk
from studio.live.output import Output
from studio.live.pace import Pace
from tests.ports import DiscSource, Evening, HandClock, PerfectModel, SteadyTape, TapeSink


def picture(number: int, size: tuple[int, int] = (8, 4)) -> Picture:
    return slate(np.full((size[1], size[0], 3), number, np.uint8), number, 100.0 + number)


class Script(Latest[Picture]):
    """Gives a script of pictures, None standing for a tick that nothing came in."""

    def __init__(self, script: list[Picture | None]) -> None:
        super().__init__()
        self.script = list(script)
        self.waits: list[float] = []

    def take(self, timeout_s: float) -> Picture | None:
        self.waits.append(timeout_s)
        if not self.script:
            self.close()
            return super().take(0)
        return self.script.pop(0)


def run(sink: Sink, script: list[Picture | None], *, patient: bool = True) -> tuple[Output, list[Notice]]:
    notices: list[Notice] = []
    desk = Desk(Latest(), Latest(), Pace(patient=patient), HandClock(), notices.append)
    desk.settings.put(Settings(DiscSource(), PerfectModel(), fps=20.0))
    desk.presets.put(Preset(Evening()))
    output = Output(desk, sink)
    output.pictures = Script(script)
    output.run(Event())
    return output, notices


def test_pictures_arrive_in_order_and_the_device_is_closed() -> None:
    tape = TapeSink()
    run(tape, [None, picture(0), picture(1), None, picture(2)])
    assert [one.number for one in tape.tape] == [0, 1, 2]
    assert tape.closed == [True]


def test_a_steady_output_repeats_the_last_picture_after_a_missed_tick() -> None:
    tape = SteadyTape()
    output, _ = run(tape, [picture(0), None, None, picture(1)])
    assert [one.number for one in tape.tape] == [0, 0, 0, 1]
    assert output.pictures.waits[-1] == pytest.approx(1.5 / 20)  # type: ignore[attr-defined]


def test_an_output_keeps_the_size_it_began_with() -> None:
    tape = TapeSink()
    run(tape, [picture(200, (8, 4)), picture(100, (4, 4))])
    assert {one.image.shape for one in tape.tape} == {(4, 8, 3)}
    assert (tape.tape[1].image[:, :2] == 0).all()
    assert (tape.tape[1].image[:, 3:5] == 100).all()


def test_a_lost_device_stops_the_output_with_a_notice() -> None:
    tape = TapeSink(lost_after=1)
    output, notices = run(tape, [picture(0), picture(1), picture(2)])
    assert len(notices) == 1
    assert "tore" in notices[0].headline
    assert tape.closed == [True]
    status = output.status.peek()
    assert status is not None
    assert not status.running
    assert "tore" in status.error


def test_a_command_ends_with_the_error_of_its_output() -> None:
    with pytest.raises(SinkLost):
        run(TapeSink(lost_after=1), [picture(0), picture(1)], patient=False)


def test_an_output_that_gets_no_picture_opens_nothing() -> None:
    tape = TapeSink()
    run(tape, [None, None])
    assert tape.tape == []
    assert tape.closed == []

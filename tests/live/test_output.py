from __future__ import annotations

from dataclasses import replace
from threading import Event

import numpy as np
import pytest

from studio.core.chain import Notice
from studio.core.errors import SinkLost
from studio.core.frame import Image, Picture, Size, State, slate
from studio.core.latest import Latest
from studio.core.ports import Sink
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.live.desk import Desk
from studio.live.output import LINGER_S, Audience, Output
from studio.live.pace import Pace
from tests.ports import DiscSource, Evening, HandClock, PerfectModel, SteadyTape, TapeSink

CARD = 250


def picture(number: int, size: tuple[int, int] = (8, 4)) -> Picture:
    return slate(np.full((size[1], size[0], 3), number, np.uint8), number, 100.0 + number)


def card(size: Size) -> Image:
    return np.full((size[1], size[0], 3), CARD, np.uint8)


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


def live(number: int, age_s: float = 0.0) -> Picture:
    return replace(picture(number), state=State.LIVE, arrived_s=HandClock().now() - age_s)


class Slow(Script):
    """A script whose every empty tick takes half a second on the clock."""

    clock = HandClock()

    def take(self, timeout_s: float) -> Picture | None:
        picture = super().take(timeout_s)
        self.clock.time_s += 0.0 if picture is not None else 0.5
        return picture


def run(
    sink: Sink,
    script: list[Picture | None],
    *,
    patient: bool = True,
    resting: bool = False,
    clock: HandClock | None = None,
) -> tuple[Output, list[Notice]]:
    notices: list[Notice] = []
    desk = Desk(
        Latest(), Latest(), Pace(patient=patient), clock or HandClock(), notices.append, resting=lambda: resting
    )
    desk.settings.put(Settings(DiscSource(), PerfectModel(), fps=20.0))
    desk.presets.put(Preset(Evening()))
    output = Output(desk, sink, card)
    output.pictures = Script(script) if clock is None else Slow(script)
    if isinstance(output.pictures, Slow):
        output.pictures.clock = desk.clock
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
    assert [one.number for one in tape.tape[:-1]] == [0, 0, 0, 1]
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


def test_a_steady_output_leaves_the_card_behind() -> None:
    tape = SteadyTape()
    run(tape, [live(0)])
    assert [one.state for one in tape.tape] == [State.LIVE, State.SLATE]
    assert (tape.tape[-1].image == CARD).all()


def test_a_picture_repeated_for_a_second_gives_way_to_the_card() -> None:
    tape = SteadyTape()
    run(tape, [live(0), None, None, None, live(1)], clock=HandClock())
    assert [one.state.value for one in tape.tape] == ["live", "live", "live", "slate", "slate", "slate"]


@pytest.mark.parametrize("age_s", [1.3, 60.0, -5.0])
def test_a_picture_that_was_caught_in_a_jam_does_not_go_out(age_s: float) -> None:
    tape = SteadyTape()
    run(tape, [live(0), live(1, age_s)])
    assert [one.state for one in tape.tape] == [State.LIVE, State.SLATE, State.SLATE]


def test_a_device_that_fails_is_opened_again_and_told_once() -> None:
    tape = SteadyTape(lost_at=(1, 3))
    _, notices = run(tape, [live(number) for number in range(8)])
    assert [one.number for one in tape.tape[:-1]] == [0, 2, 4, 5, 6, 7]
    assert len(tape.closed) == 3
    assert len(notices) == 1


def test_while_nobody_looks_a_card_goes_out_once_a_second() -> None:
    tape = SteadyTape()
    run(tape, [picture(0), *[None] * 10], resting=True, clock=HandClock())
    assert len(tape.tape) == 1 + 5 + 1  # the first, one a second, and the farewell


def test_it_takes_a_while_until_nobody_looks() -> None:
    audience = Audience()
    assert audience.of(None, 0.0) is None
    assert audience.of(True, 1.0)
    assert audience.of(False, 1.0 + 0.9 * LINGER_S)
    assert audience.of(False, 1.0 + 1.1 * LINGER_S) is False
    assert audience.of(True, 9.0)

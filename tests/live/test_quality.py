from __future__ import annotations

from studio.live.quality import EASY_S, WINDOW_S, Governor, Shed

PERIOD_S = 1 / 30


class Machine:
    """A studio that is as fast as the test says, on a clock that it winds."""

    def __init__(self) -> None:
        self.now_s = 50.0
        self.governor = Governor(self.now_s)
        self.steps: list[Shed] = []

    def run(self, seconds: float, late_s: float, frames: int = 1) -> Shed:
        until_s = self.now_s + seconds
        while self.now_s < until_s:
            self.now_s += PERIOD_S * frames
            if self.governor.note(self.now_s, late_s, frames):
                self.steps.append(self.governor.shed)
        return self.governor.shed


def test_a_fast_machine_leaves_nothing_out() -> None:
    assert Machine().run(120, 0.03) is Shed.NOTHING


def test_a_slow_machine_leaves_one_thing_out_after_the_other_in_order() -> None:
    machine = Machine()
    assert machine.run(0.9 * WINDOW_S, 0.2) is Shed.NOTHING
    machine.run(60, 0.2)
    assert machine.steps == [Shed.PREVIEW, Shed.REFINEMENT, Shed.MODEL, Shed.RATE]


def test_skipped_frames_count_as_slow_too() -> None:
    assert Machine().run(1.5 * WINDOW_S, 0.03, frames=2) is Shed.PREVIEW
    assert Machine().run(2 * WINDOW_S, 0.03, frames=1) is Shed.NOTHING


def test_it_stops_where_it_is_fast_enough() -> None:
    machine = Machine()
    machine.run(1.2 * WINDOW_S, 0.2)
    assert machine.run(10, 0.03) is Shed.PREVIEW


def test_what_was_left_out_is_taken_up_again_when_it_has_been_easy() -> None:
    machine = Machine()
    machine.run(1.2 * WINDOW_S, 0.2)
    assert machine.run(1.2 * EASY_S, 0.03) is Shed.NOTHING


def test_after_a_vain_try_it_waits_longer() -> None:
    machine = Machine()
    machine.run(1.2 * WINDOW_S, 0.2)
    machine.run(1.2 * EASY_S, 0.03)
    machine.run(0.7 * WINDOW_S, 0.2)
    assert machine.run(1.2 * EASY_S, 0.03) is Shed.PREVIEW
    assert machine.run(1.2 * EASY_S, 0.03) is Shed.NOTHING


def test_half_the_rate_on_purpose_is_not_slow() -> None:
    machine = Machine()
    machine.run(60, 0.2)
    machine.steps.clear()
    machine.run(1.05 * EASY_S, 0.03, frames=2)
    assert machine.steps == [Shed.MODEL]


def test_a_pause_or_a_jump_of_the_clock_says_nothing() -> None:
    machine = Machine()
    machine.run(0.9 * WINDOW_S, 0.2)
    machine.now_s += 3600
    assert machine.run(0.5 * WINDOW_S, 0.2) is Shed.NOTHING
    machine.now_s -= 7200
    assert machine.run(0.5 * WINDOW_S, 0.2) is Shed.NOTHING


def test_each_step_has_its_words() -> None:
    assert len({step.says for step in Shed}) == len(Shed)

from __future__ import annotations

import gc
import time
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from studio.core.chain import Notice
from studio.core.errors import SourceLost
from studio.core.frame import Frame, Matte, Size, State
from studio.core.pipeline import ModelFailed
from studio.core.ports import Writer
from studio.core.preset import Preset
from studio.core.privacy import Privacy
from studio.core.settings import Settings
from studio.filters.over import Over
from studio.live import capture, output
from studio.live.engine import Engine, Parts, rests
from studio.live.output import Output
from studio.live.pace import Pace
from tests.ports import DiscSource, Evening, PerfectModel, SteadyTape, TapeSink, TapeWriter

LOCKSTEP = Pace(lockstep=True, patient=False)


class Stage:
    """An engine on fakes."""

    def __init__(
        self, source: DiscSource, model: PerfectModel | None = None, pace: Pace = LOCKSTEP, **tapes: TapeSink
    ) -> None:
        self.notices: list[Notice] = []
        self.failures: list[Exception] = []
        parts = Parts(
            Over(), Evening(), lambda name: pytest.fail("no net"), lambda size: np.zeros((*size[::-1], 3), np.uint8)
        )
        self.engine = Engine(
            Settings(source, model or PerfectModel(), tuple(tapes.values())),
            Preset(Evening(), (Over(),)),
            parts,
            pace=pace,
            notice=self.notices.append,
            failed=lambda name, error: self.failures.append(error),
        )

    def run(self) -> None:
        self.engine.start()
        ended = self.engine.wait(20)
        self.engine.stop()
        assert ended, "the run did not end by itself"


def test_in_lock_step_every_frame_becomes_one_picture_in_order() -> None:
    tape, second = TapeSink(name="a"), TapeSink(name="b")
    stage = Stage(DiscSource(frames=60), a=tape, b=second)
    stage.run()
    assert [one.number for one in tape.tape] == list(range(60))
    assert [one.number for one in second.tape] == list(range(60))
    assert {one.state for one in tape.tape} == {State.LIVE}
    assert tape.closed == [True]
    assert stage.failures == []


def test_the_room_never_shows() -> None:
    tape = TapeSink()
    Stage(DiscSource(frames=20), tape=tape).run()
    corner = {tuple(one.image[0, 0]) for one in tape.tape}
    clean = TapeSink()
    Stage(DiscSource(frames=20), PerfectModel(lambda seen, matte: np.zeros_like(matte)), tape=clean).run()
    assert corner == {tuple(clean.tape[0].image[0, 0])}


def test_summary_counts_what_happened() -> None:
    stage = Stage(DiscSource(frames=30), tape=TapeSink())
    stage.run()
    summary = stage.engine.summary()
    assert summary["frames"] == summary["pictures"] == 30
    assert summary["dropped"] == 0
    stages = summary["stages"]
    assert isinstance(stages, dict)
    assert {"source", "model", "background", "over", "compositing", "latency"} <= set(stages)


def test_frames_whose_matte_cannot_be_believed_are_left_out() -> None:
    def wrong(seen: Frame, matte: Matte) -> Matte:
        return np.full_like(matte, np.nan) if seen.number % 3 == 0 else matte

    tape = TapeSink()
    Stage(DiscSource(frames=12), PerfectModel(wrong), tape=tape).run()
    assert [one.number for one in tape.tape] == [1, 2, 4, 5, 7, 8, 10, 11]


def test_a_source_that_does_not_open_is_a_failure_of_the_run() -> None:
    stage = Stage(DiscSource(refuse=9), tape=TapeSink())
    stage.run()
    assert [type(error) for error in stage.failures] == [SourceLost]


def test_a_bug_in_the_model_ends_the_run_and_is_told() -> None:
    def wrong(seen: Frame, matte: Matte) -> Matte:
        raise ZeroDivisionError("bug")

    stage = Stage(DiscSource(frames=12), PerfectModel(wrong), tape=TapeSink())
    stage.run()
    assert [type(error) for error in stage.failures] == [ModelFailed]


def test_stopping_in_the_middle_finishes_the_outputs() -> None:
    tape = TapeSink()
    stage = Stage(DiscSource(frames=10**6), tape=tape)
    stage.engine.start()
    assert not stage.engine.wait(0.05)
    stage.engine.stop()
    assert tape.closed == [True] or not tape.tape
    numbers = [one.number for one in tape.tape]
    assert numbers == list(range(len(numbers)))


def test_an_output_can_join_and_leave_a_running_studio() -> None:
    first, second = TapeSink(name="first"), TapeSink(name="second")
    stage = Stage(DiscSource(frames=10**6), first=first)
    settings = Settings(DiscSource(frames=10**6), PerfectModel(), (first, second))
    stage.engine.start()
    stage.engine.change(settings)
    while not second.tape:
        stage.engine.wait(0.01)
    stage.engine.change(Settings(settings.source, settings.model, (first,)))
    while not second.closed:
        stage.engine.wait(0.01)
    assert set(stage.engine.status.outputs) == {first}
    stage.engine.stop()
    assert stage.failures == []


def test_outputs_that_were_switched_off_are_forgotten() -> None:
    tape = TapeSink(name="again and again")
    on = Settings(DiscSource(frames=10**6), PerfectModel(), (tape,))
    stage = Stage(DiscSource(frames=10**6))
    stage.engine.start()
    for turn in range(5):
        stage.engine.change(on)
        while not tape.tape:
            stage.engine.wait(0.01)
        stage.engine.change(replace(on, sinks=()))
        while len(tape.closed) <= turn:
            stage.engine.wait(0.01)
        tape.tape.clear()
    gc.collect()
    kept = [one for one in gc.get_objects() if isinstance(one, Output) and one.sink == tape]
    assert len(kept) <= 2, "each holds the last picture that it was given"
    stage.engine.stop()
    assert set(stage.engine.summary()["outputs"]) == {"tape-sink"}  # type: ignore[call-overload]


def test_a_run_of_so_many_frames_ends_there() -> None:
    tape = TapeSink()
    Stage(DiscSource(frames=10**6), pace=Pace(lockstep=True, patient=False, frames=7), tape=tape).run()
    assert len(tape.tape) == 7


@pytest.mark.parametrize(
    ("watched", "previewed", "wanted", "rests_then"),
    [
        ([False], False, True, True),
        ([False, False], False, True, True),
        ([False], True, True, False),
        ([False], False, False, False),
        ([True, False], False, True, False),
        ([None], False, True, False),
        ([False, None], False, True, False),
        ([], False, True, True),  # the window is in the tray, and nothing is on air
        ([], True, True, False),
    ],
)
def test_the_camera_rests_only_where_surely_nobody_looks(
    watched: list[bool | None], previewed: bool, wanted: bool, rests_then: bool
) -> None:
    assert rests(watched, previewed=previewed, wanted=wanted) is rests_then


def test_a_pause_shows_the_card_and_lets_the_source_go() -> None:
    source, tape = DiscSource(frames=10**6), SteadyTape()
    stage = Stage(source, pace=Pace(), tape=tape)
    stage.engine.start()
    while not any(one.state is State.LIVE for one in tape.tape):
        stage.engine.wait(0.01)
    stage.engine.pause(True)
    while stage.engine.status.state is not State.SLATE:
        stage.engine.wait(0.01)
    assert stage.engine.status.resting
    stage.engine.pause(False)
    while stage.engine.status.state is not State.LIVE:
        stage.engine.wait(0.01)
    stage.engine.stop()
    assert stage.engine.status.state is State.OFF
    assert len(source.opened) == 2
    assert stage.failures == []


@dataclass(frozen=True, slots=True)
class AudienceTape(TapeSink):
    """A steady output that knows whether somebody looks."""

    steady = True
    readers: list[str] = field(default_factory=list, compare=False)

    def open(self, size: Size, fps: float) -> Writer:
        return AudienceWriter(self)


class AudienceWriter(TapeWriter):
    def __init__(self, sink: AudienceTape) -> None:
        super().__init__(sink)
        self._readers = sink.readers

    @property
    def watched(self) -> bool:
        return bool(self._readers)


@pytest.mark.parametrize("wish", ["goes on", "looks", "reads", "stays on", "stops"])
def test_whoever_rests_is_woken_and_need_not_look_up_by_itself(wish: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture, "REST_S", 600.0)
    monkeypatch.setattr(output, "LINGER_S", 0.0)
    source, tape = DiscSource(frames=10**6), AudienceTape()
    stage = Stage(source, pace=Pace(), tape=tape)
    stage.engine.preview(False)
    stage.engine.pause(wish == "goes on")
    stage.engine.start()
    while not (stage.engine.status.resting and stage.engine.status.state is State.SLATE):
        stage.engine.wait(0.01)
    opened = len(source.opened)
    if wish == "goes on":
        stage.engine.preview(True)
        stage.engine.pause(False)
    elif wish == "looks":
        stage.engine.preview(True)
    elif wish == "reads":
        tape.readers.append("a call program")
    elif wish == "stays on":
        stage.engine.change(Settings(source, PerfectModel(), (tape,), privacy=Privacy(rest=False)))
    begin_s = time.monotonic()
    while wish != "stops" and len(source.opened) == opened and time.monotonic() - begin_s < 20:
        stage.engine.wait(0.01)
    stage.engine.stop()
    assert len(source.opened) == opened + (wish != "stops")
    assert time.monotonic() - begin_s < 20

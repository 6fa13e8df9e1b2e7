"""Faults at every boundary of the running studio, by the hundred: the room never shows, and each is survived.

The real Engine on its real threads, with the look that is shipped; only what the machine lends is replaced.
"""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from studio.backgrounds.color import Color
from studio.core.chain import Notice
from studio.core.filter import Filter
from studio.core.frame import State
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.filters.over import Over
from studio.imaging.slate import slate_card
from studio.live.engine import Engine, Parts
from studio.wiring import standard_look
from tests.faults.script import KINDS, Fault, Script, draw
from tests.faults.theatre import (
    BEHIND,
    MOST_LEAKED,
    SIZE,
    Camera,
    Clock,
    FarEnd,
    Faulty,
    FaultyComposite,
    FaultyFinish,
    FaultyMatte,
    Judge,
    Oracle,
    Wall,
    leaked,
    truth_of_demo,
)

PATIENCE_S = 20.0  # for one fault, on a machine that does much else
SLACK_S = 0.35  # the scheduler's share of a picture's age


class Run:
    """An engine in the theatre, played to the end of the script."""

    def __init__(self, script: Script) -> None:
        self.script = script
        truth = truth_of_demo()
        self.judge = Judge(truth, script, SLACK_S)
        self.notices: list[Notice] = []
        self.failures: list[str] = []
        Faulty.script = script
        self._look = Preset(
            Wall(script),
            (FaultyMatte(), *standard_look().filters, FaultyComposite(), FaultyFinish()),
        )
        blue, green, red = BEHIND
        fallback = Color(f"#{red:02x}{green:02x}{blue:02x}")
        parts = Parts(Over(), fallback, lambda name: pytest.fail("no net"), slate_card)
        self.engine = Engine(
            Settings(Camera(script, truth), Oracle(script, truth), (FarEnd(script, self.judge),)),
            self._look,
            parts,
            clock=Clock(script),
            notice=self.notices.append,
            failed=lambda name, error: self.failures.append(f"{name}: {error!r}"),
        )

    def play(self) -> None:
        """Play until all faults are over, or until one lasts too long."""
        self.engine.start()
        try:
            while self.script.now is not None and not self.failures and self._patient():
                self.engine.wait(0.005)
                self._switch_on_again()
        finally:
            self.engine.stop()

    def _patient(self) -> bool:
        return not self.script.begun_s or time.perf_counter() - self.script.begun_s < PATIENCE_S

    def _switch_on_again(self) -> None:
        """Do what the notice of a filter that was switched off says."""
        fault = self.script.now
        if fault is None or not fault.boundary.endswith("filter") or fault.over:
            return
        filters = tuple(again(one, fault) for one in self._look.filters)
        self._look = replace(self._look, filters=filters)
        self.engine.use(self._look)


def again(one: Filter, fault: Fault) -> Filter:
    return replace(one, turn=one.turn + 1) if isinstance(one, Faulty) and one.boundary == fault.boundary else one


def check(run: Run, count: int) -> None:
    assert run.failures == []
    assert run.judge.wrong == []
    assert run.script.now is None, f"never live again after {run.script.now}"
    struck = Counter(fault.boundary for fault in run.script.faults if fault.over and fault.live_after >= 2)
    assert sum(struck.values()) == count
    assert set(struck) == set(KINDS)
    assert {(fault.boundary, fault.kind) for fault in run.script.faults} >= {
        (boundary, kind) for boundary, kinds in KINDS.items() for kind in kinds
    }
    assert run.judge.states[State.STALE] > 0
    assert run.judge.states[State.SLATE] > 0
    assert run.judge.states[State.LIVE] > count


def tell(run: Run) -> None:
    states = ", ".join(f"{number} {state.value}" for state, number in run.judge.states.items() if number)
    print(f"{run.judge.seen} pictures ({states}), worst leak {100 * run.judge.worst_leak:.2f} %,", end=" ")  # noqa: T201
    print(f"oldest {run.judge.oldest_s:.2f} s, {len(run.notices)} notices")  # noqa: T201


def test_two_hundred_faults_and_the_room_never_shows() -> None:
    run = Run(draw(210, seed=7))
    run.play()
    tell(run)
    check(run, 210)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_a_thousand_faults_in_many_orders(seed: int) -> None:
    run = Run(draw(1000, seed=100 + seed))
    run.play()
    tell(run)
    check(run, 1000)


def test_the_judge_sees_a_leak() -> None:
    truth = truth_of_demo()
    room, matte = truth.scene.room, truth.scene.truth(0)
    wall = np.full_like(room, BEHIND)
    assert leaked(room, matte, room) == 1.0
    assert leaked(wall, matte, room) == 0.0
    partly = wall.copy()
    partly[:4] = room[:4]
    assert leaked(partly, matte, room) > MOST_LEAKED
    assert (room.shape[1], room.shape[0]) == SIZE

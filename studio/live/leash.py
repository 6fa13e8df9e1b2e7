"""A model on a thread of its own, so that one that never answers stops nothing but itself.

A run inside a graphics driver cannot be cancelled, and its thread cannot be killed. Such a thread is left behind: it is
a daemon, so it holds up neither the picture nor the end of the program; should it ever come back, it closes its net and
ends.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from threading import Event
from typing import Final, TypeAlias

import numpy as np

from studio.core.errors import StudioError
from studio.core.frame import Frame, Matte
from studio.core.latest import Closed, Latest
from studio.core.ports import Model, Segmenter
from studio.live.jobs import Outcome
from studio.live.worker import Worker

SLICE_S: Final = 0.1
IDLE_S: Final = 5.0  # a task or the end wakes at once
KNOWN: Final = 5  # runs after which it is known how long one takes
REMEMBERED: Final = 30
NO_MATTE: Final = np.zeros((0, 0), np.float32)

Task: TypeAlias = Callable[[Segmenter], Matte]


class ModelStalled(StudioError):
    """The model does not answer any more."""

    hint = "Choose another model, or the processor in the settings."


class LeftBehind(StudioError):
    """Nobody waits for the model's answer any more."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait: for the net to open, for its first runs, and then by how long its runs have taken."""

    open_s: float = 60.0
    first_s: float = 10.0
    least_s: float = 1.0
    times: float = 20.0


STANDARD: Final = Patience()


def forever() -> bool:
    """Say that the answer is still wanted."""
    return True


class Leash(Segmenter):
    """Asks a model on another thread; raises ModelStalled when it keeps one waiting, LeftBehind when nobody waits."""

    def __init__(self, model: Model, wanted: Callable[[], bool] = forever, patience: Patience = STANDARD) -> None:
        self._model = model
        self._wanted = wanted
        self._patience = patience
        self._took_s: deque[float] = deque(maxlen=REMEMBERED)
        self._tasks: Latest[tuple[Task, Latest[Outcome[Matte]]]] = Latest()
        self._opened: Latest[Outcome[Matte]] = Latest()
        self._worker = Worker("net", self._serve, self._failed, daemon=True)
        self._worker.start()
        self._await(self._opened, patience.open_s)

    def matte(self, frame: Frame) -> Matte:
        """Give the model's matte."""
        start_s = time.perf_counter()
        matte = self._ask(lambda segmenter: segmenter.matte(frame), self.patience_s)
        self._took_s.append(time.perf_counter() - start_s)
        return matte

    def reset(self) -> None:
        """Forget what was remembered of earlier frames."""
        self._ask(_reset, self.patience_s)

    def recapture(self) -> None:
        """Learn the empty room anew."""
        self._ask(_recapture, self.patience_s)

    def close(self) -> None:
        """Have the model closed; one that does not come back for it is left behind."""
        self._tasks.close()
        self._worker.join(self._patience.least_s)

    @property
    def patience_s(self) -> float:
        """How long the next run may take."""
        if len(self._took_s) < KNOWN:
            return self._patience.first_s
        return max(self._patience.least_s, self._patience.times * median(self._took_s))

    def _ask(self, task: Task, patience_s: float) -> Matte:
        answer: Latest[Outcome[Matte]] = Latest()
        self._tasks.put((task, answer))
        return self._await(answer, patience_s)

    def _await(self, answer: Latest[Outcome[Matte]], patience_s: float) -> Matte:
        end_s = time.monotonic() + patience_s
        while (left_s := end_s - time.monotonic()) > 0:
            outcome = answer.take(min(SLICE_S, left_s))
            if outcome is not None:
                if outcome.error is not None:
                    raise outcome.error
                return NO_MATTE if outcome.value is None else outcome.value
            if not self._wanted():
                self._tasks.close()
                raise LeftBehind
        self._tasks.close()
        raise ModelStalled(f"It has not answered for {patience_s:.1f} s.")

    def _serve(self, stop: Event) -> None:
        with self._model.open() as segmenter:
            self._opened.put(Outcome())
            while True:
                try:
                    asked = self._tasks.take(IDLE_S)
                except Closed:
                    return
                if asked is not None:
                    task, answer = asked
                    answer.put(_outcome(task, segmenter))

    def _failed(self, name: str, error: Exception) -> None:
        self._opened.put(Outcome(error=error))


def _outcome(task: Task, segmenter: Segmenter) -> Outcome[Matte]:
    try:
        return Outcome(task(segmenter))
    except Exception as error:  # noqa: BLE001  # it is raised again where somebody waits for it
        return Outcome(error=error)


def _reset(segmenter: Segmenter) -> Matte:
    segmenter.reset()
    return NO_MATTE


def _recapture(segmenter: Segmenter) -> Matte:
    segmenter.recapture()
    return NO_MATTE

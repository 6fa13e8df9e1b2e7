"""Whether frames keep real time, where slow threads skip, or run in lock step, where none is lost."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from studio.core.latest import Latest

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pace:
    """How the threads hand on their work.

    `lockstep` waits for the next thread instead of skipping frames; `patient` waits for a source that does not open
    or has ended, as a window does, where a command ends with an error; `frames` ends the run, 0 never does.
    """

    lockstep: bool = False
    patient: bool = True
    frames: int = 0

    def send(self, box: Latest[T], item: T, stop: Event) -> None:
        """Hand an item to the next thread."""
        if not self.lockstep:
            box.put(item)
            return
        while not box.hand_over(item, 0.2) and not stop.is_set():
            pass

"""Values that were, for undo and redo: looks, and photos with all that was chosen for them."""

from __future__ import annotations

from typing import Generic, TypeVar

MERGED_S = 1.0  # changes of one thing that follow each other this closely are one step
MOST = 100

T = TypeVar("T")


class History(Generic[T]):
    """The values before and after the one that is on; dragging a slider is one step."""

    def __init__(self) -> None:
        self._before: list[T] = []
        self._after: list[T] = []
        self._topic: object = None
        self._last_s = float("-inf")

    def note(self, was: T, topic: object, now_s: float) -> None:
        """Remember the value that `topic` is about to change."""
        merged = topic == self._topic and now_s - self._last_s < MERGED_S
        self._topic, self._last_s = topic, now_s
        self._after.clear()
        if not merged:
            self._before = [*self._before, was][-MOST:]

    def undo(self, now: T) -> T:
        """Give the value before, or this one where there is none."""
        return self._step(self._before, self._after, now)

    def redo(self, now: T) -> T:
        """Give the value that was undone, or this one where there is none."""
        return self._step(self._after, self._before, now)

    @property
    def can_undo(self) -> bool:
        """Whether there is a value before."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a value was undone."""
        return bool(self._after)

    def _step(self, source: list[T], target: list[T], now: T) -> T:
        self._topic = None
        if not source:
            return now
        target.append(now)
        return source.pop()

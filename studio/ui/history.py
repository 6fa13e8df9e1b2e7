"""Looks that were, for undo and redo."""

from __future__ import annotations

from studio.core.preset import Preset

MERGED_S = 1.0  # changes of one thing that follow each other this closely are one step
MOST = 100


class History:
    """The looks before and after the one that is on; dragging a slider is one step."""

    def __init__(self) -> None:
        self._before: list[Preset] = []
        self._after: list[Preset] = []
        self._topic: object = None
        self._last_s = float("-inf")

    def note(self, was: Preset, topic: object, now_s: float) -> None:
        """Remember the look that `topic` is about to change."""
        merged = topic == self._topic and now_s - self._last_s < MERGED_S
        self._topic, self._last_s = topic, now_s
        self._after.clear()
        if not merged:
            self._before = [*self._before, was][-MOST:]

    def undo(self, now: Preset) -> Preset:
        """Give the look before, or this one where there is none."""
        return self._step(self._before, self._after, now)

    def redo(self, now: Preset) -> Preset:
        """Give the look that was undone, or this one where there is none."""
        return self._step(self._after, self._before, now)

    @property
    def can_undo(self) -> bool:
        """Whether there is a look before."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a look was undone."""
        return bool(self._after)

    def _step(self, source: list[Preset], target: list[Preset], now: Preset) -> Preset:
        self._topic = None
        if not source:
            return now
        target.append(now)
        return source.pop()

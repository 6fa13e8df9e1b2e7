"""What may be on air, by time and trust alone: a state machine small enough to prove with a clock wound by hand."""

from __future__ import annotations

from typing import Final

from studio.core.frame import State

FRESH_S: Final = 0.15  # a frame older than this is not composited, and a picture older than this is stale
HELD_S: Final = 1.0  # how long the last good picture may stand in; then the slate
EMPTY_S: Final = 0.5  # so long nobody must be there before that counts
SLACK_S: Final = 0.005  # two clocks read one after the other are not the same


class Air:
    """Live, stale, slate or off, by how long ago the last good picture came; owned by one thread.

    Reads time by its steps: a clock set back adds nothing, one set forward makes the picture old at once.
    """

    def __init__(self, now_s: float) -> None:
        self._now_s = now_s
        self._silent_s = 0.0
        self._empty_s = 0.0
        self._begun = False

    def good(self, now_s: float, *, empty: bool = False) -> None:
        """Take note of a good picture; `empty` where nobody is in it."""
        step_s = self._advance(now_s)
        self._silent_s, self._begun = 0.0, True
        self._empty_s = self._empty_s + step_s if empty else 0.0

    def at(self, now_s: float) -> State:
        """Tell what may be shown now; off until there is a reason to show anything."""
        self._advance(now_s)
        if self._silent_s > HELD_S:
            return State.SLATE
        if not self._begun:
            return State.OFF
        return State.STALE if self._silent_s > FRESH_S else State.LIVE

    @property
    def deserted(self) -> bool:
        """Whether nobody has been in the picture for a while."""
        return self._empty_s > EMPTY_S

    def _advance(self, now_s: float) -> float:
        step_s = max(now_s - self._now_s, 0.0)
        self._now_s = now_s
        self._silent_s += step_s
        return step_s


def fresh(arrived_s: float, now_s: float, most_s: float = FRESH_S) -> bool:
    """Tell whether what arrived then is young enough now; what arrives from the future is not."""
    return -SLACK_S <= now_s - arrived_s <= most_s

"""What to leave out when the machine is too slow, what people miss least first; and when to take it up again."""

from __future__ import annotations

from collections import deque
from enum import IntEnum
from statistics import median
from typing import Final

WINDOW_S: Final = 3.0  # so long it must be too slow before something is left out
EASY_S: Final = 30.0  # and so long easy before it is taken up again; twice as long after each vain try
MOST_EASY_S: Final = 600.0
SLOW_S: Final = 0.1  # from the camera to the output
MOST_SKIPPED: Final = 0.4  # of the camera's frames
FEWEST: Final = 3  # pictures that a window must have before it says anything


class Shed(IntEnum):
    """What is left out, each step with all before it."""

    NOTHING = 0
    PREVIEW = 1
    REFINEMENT = 2
    MODEL = 3
    RATE = 4

    @property
    def says(self) -> str:
        """What that means, in words."""
        return (
            "everything runs",
            "the preview moves less often",
            "the outline is not refined",
            "a smaller model finds the person",
            "every other frame is left out",
        )[self]


class Governor:
    """Decides what to leave out, from how late pictures come and how many frames were skipped; owned by one thread."""

    def __init__(self, now_s: float) -> None:
        self.shed = Shed.NOTHING
        self._since_s = now_s
        self._last_s = now_s
        self._easy_s = EASY_S
        self._eased_s: float | None = None
        self._window: deque[tuple[float, float, int]] = deque()  # when, how late, and how many frames came by

    def note(self, now_s: float, late_s: float, frames: int) -> bool:
        """Take note of a picture, how late it came and how many frames came with it; True where something changed."""
        if not 0 <= now_s - self._last_s <= WINDOW_S:  # a jump of the clock, or a pause: what was says nothing
            self._begin(now_s)
        self._last_s = now_s
        self._window.append((now_s, late_s, max(frames, 1)))
        while now_s - self._window[0][0] > WINDOW_S:
            self._window.popleft()
        if now_s - self._since_s < WINDOW_S or len(self._window) < FEWEST:
            return False
        if self._too_slow():
            return self._move(now_s, 1)
        return now_s - self._since_s > self._easy_s and self._move(now_s, -1)

    def _too_slow(self) -> bool:
        came = sum(frames for _, _, frames in self._window)
        wanted = 2 if self.shed is Shed.RATE else 1  # of so many frames one is to become a picture
        skipped = 1 - wanted * len(self._window) / came
        return median(late for _, late, _ in self._window) > SLOW_S or skipped > MOST_SKIPPED

    def _move(self, now_s: float, step: int) -> bool:
        if not Shed.NOTHING <= self.shed + step <= Shed.RATE:
            self._since_s = now_s
            return False
        if step > 0 and self._eased_s is not None and now_s - self._eased_s < EASY_S:
            self._easy_s = min(2 * self._easy_s, MOST_EASY_S)
        self._eased_s = now_s if step < 0 else None
        self.shed = Shed(self.shed + step)
        self._begin(now_s)
        return True

    def _begin(self, now_s: float) -> None:
        self._since_s = now_s
        self._window.clear()

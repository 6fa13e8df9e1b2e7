"""The faults of a run, in an order drawn by a seed: which boundary fails how, how often, and when the next one may."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Final

KINDS: Final = {
    "source": (
        *("lost", "OSError", "MemoryError", "bug", "nothing", "empty", "floats", "grey", "small", "large", "odd"),
        *("black", "the same again", "does not open", "hangs"),
    ),
    "model": (
        *("ones", "nan", "infinite", "frozen", "small", "large", "inverted", "negative", "sevens", "doubles", "empty"),
        *("three channels", "none", "half ones", "not ready", "fails", "bug", "MemoryError", "hangs", "hangs long"),
    ),
    "background": ("bug", "MemoryError", "small", "floats", "hangs"),
    "matte filter": ("bug", "MemoryError", "ones", "nan", "inverted", "small picture", "nothing"),
    "composite filter": ("bug", "MemoryError", "room", "small", "floats", "nothing", "hangs"),
    "finish filter": ("bug", "MemoryError", "room", "small", "nothing", "hangs long"),
    "sink": ("lost", "OSError", "MemoryError", "bug", "does not open", "hangs", "hangs long"),
    "clock": ("0.2", "3", "86400", "-0.2", "-3", "-86400"),
}
HANG_S: Final = {"hangs": 0.25, "hangs long": 1.4}
RETRIED: Final = ("fails", "bug", "MemoryError", "none")  # longer and longer pauses lie between the tries
RARE: Final = ("hangs long",)  # each costs the test that long
MOST_OF_RARE: Final = 6


@dataclass(slots=True)
class Fault:
    """One boundary failing in one way, so many times in a row."""

    boundary: str
    kind: str
    times: int
    hits: int = 0
    live_after: int = 0
    seconds: float = 0.0

    @property
    def over(self) -> bool:
        return self.hits >= self.times


@dataclass(slots=True)
class Script:
    """Plays the faults one after the other: the next begins when two live pictures followed the last."""

    faults: list[Fault]
    at: int = 0
    begun_s: float = 0.0
    log: list[str] = field(default_factory=list)

    @property
    def now(self) -> Fault | None:
        return self.faults[self.at] if self.at < len(self.faults) else None

    def strike(self, boundary: str) -> str:
        """Give how this boundary is to fail now; nothing where it is to work."""
        fault = self.now
        if fault is None or fault.boundary != boundary or fault.over:
            return ""
        fault.hits += 1
        return fault.kind

    def on_air(self) -> None:
        """Take note of a live picture."""
        fault = self.now
        if fault is not None and fault.over:
            fault.live_after += 1

    def go_on(self, now_s: float) -> None:
        """Turn to the next fault once the studio has recovered from this one."""
        fault = self.now
        if fault is not None and fault.live_after >= 2:
            fault.seconds = now_s - self.begun_s
            self.begun_s = now_s
            self.at += 1


def draw(count: int, seed: int) -> Script:
    """Draw a script in which every kind comes up before any comes up again, rare ones a few times only."""
    chance = random.Random(seed)
    every = [(boundary, kind) for boundary, kinds in KINDS.items() for kind in kinds]
    faults: list[Fault] = []
    rare = 0
    while len(faults) < count:
        chance.shuffle(every)
        for boundary, kind in every:
            rare += kind in RARE
            if kind in RARE and rare > MOST_OF_RARE:
                continue
            most = 5 if boundary == "model" and kind not in RETRIED else 2
            times = 1 if kind in HANG_S else chance.randint(1, most)
            faults.append(Fault(boundary, kind, times))
    return Script(faults[:count])

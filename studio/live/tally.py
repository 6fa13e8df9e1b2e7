"""How long things took: kept by the thread that measures, published as frozen figures."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

RECENT = 32  # frames
KEPT = 16384  # per name; nine minutes at 30 frames a second


@dataclass(frozen=True, slots=True)
class Figures:
    """What one thread measured: frames it handled, and the last few durations by name, in ms."""

    count: int = 0
    fps: float = 0.0
    ms: Mapping[str, float] = field(default_factory=dict)


class Tally:
    """Durations by name; owned by one thread, bounded however long the studio runs."""

    def __init__(self) -> None:
        self._seconds: dict[str, array[float]] = {}
        self._next: dict[str, int] = {}
        self._seen: dict[str, int] = {}  # how many frames there had been when a name was last measured
        self._times = array("d")
        self._first_s = 0.0
        self.count = 0

    def add(self, name: str, seconds: float) -> None:
        """Keep one duration."""
        self._seen[name] = self.count
        kept = self._seconds.setdefault(name, array("f"))
        if len(kept) < KEPT:
            kept.append(seconds)
            return
        index = self._next.get(name, 0)
        kept[index] = seconds
        self._next[name] = (index + 1) % KEPT

    def tick(self, now_s: float) -> None:
        """Count one frame handled at this time."""
        self.count += 1
        self._first_s = self._first_s or now_s
        self._times.append(now_s)
        if len(self._times) > 64:
            del self._times[:32]

    def figures(self) -> Figures:
        """Give the newest figures: rates and medians over about the last second, of what is still measured."""
        recent = self._times[-RECENT:]
        span = recent[-1] - recent[0] if len(recent) > 1 else 0.0
        fps = (len(recent) - 1) / span if span > 0 else 0.0
        lately = [name for name, seen in self._seen.items() if self.count - seen <= RECENT]
        return Figures(self.count, fps, {name: 1000 * middle(self._lately(name)) for name in lately})

    def _lately(self, name: str) -> array[float]:
        """Give the newest durations of a name: once all places are taken, those before the next to be written over."""
        kept, after = self._seconds[name], self._next.get(name, 0)
        return kept[max(after - RECENT, 0) : after] if after else kept[-RECENT:]

    @property
    def fps(self) -> float:
        """Frames a second from the first to the last."""
        span = self._times[-1] - self._first_s if self._times else 0.0
        return (self.count - 1) / span if span > 0 else 0.0

    def summary(self) -> dict[str, dict[str, float]]:
        """Give median and 95th percentile by name, in ms, over all that was kept."""
        return {
            name: {"median_ms": 1000 * middle(kept), "p95_ms": 1000 * at(kept, 0.95)}
            for name, kept in self._seconds.items()
        }

    def kept(self, name: str) -> list[float]:
        """Give the kept durations of one name, in seconds."""
        return list(self._seconds.get(name, ()))


def middle(values: Iterable[float]) -> float:
    """Give the median; 0 of nothing."""
    return at(values, 0.5)


def at(values: Iterable[float], share: float) -> float:
    """Give the value below which `share` of all lie; 0 of nothing."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0

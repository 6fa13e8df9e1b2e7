"""How long each model takes on this machine, with each provider and number of threads, and which one to take."""

from __future__ import annotations

import ctypes
import math
import os
import platform
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from studio.core.errors import StudioError
from studio.core.frame import Frame, Image, Matte, read_only
from studio.core.params import parameters
from studio.core.ports import Model, Segmenter
from studio.inference.card import Card
from studio.inference.errors import EngineMissing
from studio.inference.network import AUTO, CPU, Network
from studio.inference.onnx import CUDA, available_providers
from studio.inference.store import Condition, Store

THREADS: Final = (1, 2, 4)
WARM: Final = 2  # runs before any counts
FEWEST: Final = 3
SPENT_S: Final = 0.6  # on the runs of one way; opening it comes on top
SHARE: Final = 0.7  # of the time between two frames that the model may take: the machine has other things to do
REQUIRED: Final = {"cuda": CUDA}  # what ONNX Runtime must have been built with
DRIVERS: Final = {"cuda": "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"}


@dataclass(frozen=True, slots=True)
class Measured:
    """One way to run a model, and how long it took for a frame."""

    card: str
    title: str
    rank: int
    provider: str
    threads: int
    ms: float  # infinite where it failed
    error: str = ""

    @property
    def model(self) -> Network:
        """The model as it was measured."""
        return Network(card=self.card, provider=self.provider, threads=self.threads)

    def runs_as(self, model: Model | None) -> bool:
        """Tell whether a model is this one, run this way; "auto" is whichever card is the best today."""
        if not isinstance(model, Network) or (model.provider, model.threads) != (self.provider, self.threads):
            return False
        try:
            return model.read_card().name == self.card
        except StudioError:
            return False

    @property
    def fps(self) -> float:
        """How many frames a second that would be."""
        return 1000.0 / self.ms if self.ms > 0 else math.inf

    @property
    def cost(self) -> float:
        """How much of the processor it takes: on a graphics card little more than the waiting."""
        return self.ms * (self.threads if self.provider == CPU else 0.5)


Report = Callable[[int, int, str], None]  # how many are done, of how many, and what is next


def ways(store: Store, cores: int = 0) -> tuple[tuple[Card, Network], ...]:
    """List every way to run an installed model here, the best model first."""
    cores = cores or os.cpu_count() or 1
    return tuple(
        (one.card, model)
        for one in store.list()
        if one.card.task == "matting" and one.condition is Condition.READY
        for model in _ways(one.card, cores)
    )


def _ways(card: Card, cores: int) -> Iterator[Network]:
    for provider in providers(card):
        for threads in THREADS if provider == CPU else (1,):
            if threads == 1 or threads <= cores:
                yield Network(card=card.name, provider=provider, threads=threads)


def providers(card: Card) -> tuple[str, ...]:
    """Name where a card's net could run on this machine; whether it does, only running it tells."""
    (declared,) = (one for one in parameters(Network) if one.name == "provider")
    named = [one for one in declared.choices if one not in (AUTO, CPU)]
    if all(weights.format != "onnx" for weights in card.weights):
        return (CPU,)
    try:
        built_for = available_providers()
    except EngineMissing:
        return (CPU,)
    return (CPU, *(one for one in named if REQUIRED.get(one, one) in built_for and _has_driver(one)))


def _has_driver(provider: str) -> bool:
    """Tell whether the system has the card's driver; without one ONNX Runtime complains at length."""
    if provider not in DRIVERS:
        return True
    try:
        ctypes.CDLL(DRIVERS[provider])
    except OSError:
        return False
    return True


def open_here(model: Model) -> Segmenter:
    """Open a model on this thread."""
    return model.open()


def forget(measured: Measured, matte: Matte) -> None:
    """Take no note of what a model found."""


def measure(
    image: Image,
    candidates: Iterable[tuple[Card, Network]],
    report: Report,
    opening: Callable[[Model], Segmenter],
    found: Callable[[Measured, Matte], None] = forget,
) -> tuple[Measured, ...]:
    """Time every way on one frame, about a second each; one that fails says why and does not stop the others."""
    every = tuple(candidates)
    taken: list[Measured] = []
    for number, (card, model) in enumerate(every):
        report(number, len(every), card.title)
        plain = Measured(card.name, card.title, card.rank, model.provider, model.threads, math.inf)
        if _hopeless(plain, taken):
            continue
        try:
            seconds, matte = _time(model, image, opening)
        except StudioError as error:
            taken.append(replace(plain, error=str(error)))
            continue
        taken.append(replace(plain, ms=1000.0 * seconds))
        found(taken[-1], matte)
    return tuple(taken)


def _hopeless(way: Measured, taken: Iterable[Measured]) -> bool:
    """Tell whether another provider need not be tried again: it failed with this machine, not with this model."""
    return any(one.error and one.provider == way.provider != CPU for one in taken)


def _time(model: Model, image: Image, opening: Callable[[Model], Segmenter]) -> tuple[float, Matte]:
    """Give the shortest of some runs, since what disturbs them only ever makes them longer, and the last matte."""
    read_only(image)
    took: list[float] = []
    with opening(model) as segmenter:
        end_s = time.perf_counter() + SPENT_S
        while len(took) < WARM + FEWEST or time.perf_counter() < end_s:
            start_s = time.perf_counter()
            matte = segmenter.matte(Frame(image, len(took), len(took) / 30.0))
            took.append(time.perf_counter() - start_s)
        own = matte.copy()  # a net may write the next one over it
    return min(took[WARM:]), own


def budget_ms(fps: float) -> float:
    """Give how long a model may take for one frame at this pace."""
    return SHARE * 1000.0 / (fps or 30.0)


def choose(measured: Iterable[Measured], within_ms: float) -> Measured | None:
    """Give the best model that is quick enough, the way that costs least; where none is, the quickest of all."""
    worked = [one for one in measured if math.isfinite(one.ms)]
    if not worked:
        return None
    fitting = [one for one in worked if one.ms <= within_ms]
    if fitting:
        return min(fitting, key=lambda one: (-one.rank, one.cost, one.ms))
    return min(worked, key=lambda one: (one.ms, -one.rank))


def fastest(measured: Iterable[Measured]) -> tuple[Measured, ...]:
    """Give the quickest way of each model with each provider, the best model first."""
    best: dict[tuple[str, str], Measured] = {}
    for one in measured:
        known = best.get((one.card, one.provider))
        if known is None or one.ms < known.ms:
            best[one.card, one.provider] = one
    return tuple(sorted(best.values(), key=lambda one: (-one.rank, one.card, one.ms)))


def write_measured(measured: Iterable[Measured]) -> dict[str, Any]:
    """Give what was measured as a file keeps it, with what it holds for."""
    return {
        "machine": machine(),
        "measured": [
            {
                "card": one.card,
                "title": one.title,
                "rank": one.rank,
                "provider": one.provider,
                "threads": one.threads,
                "ms": round(one.ms, 2),
            }
            for one in measured
            if math.isfinite(one.ms)
        ],
    }


def read_measured(kept: Mapping[str, Any]) -> tuple[Measured, ...]:
    """Make what was measured from what was kept; nothing where it was measured elsewhere or is damaged."""
    rows = kept.get("measured")
    if kept.get("machine") != machine() or not isinstance(rows, list):
        return ()
    return tuple(one for row in rows if (one := _read_one(row)) is not None)


def _read_one(row: Any) -> Measured | None:
    if not isinstance(row, Mapping):
        return None
    card, title, provider = (row.get(key) for key in ("card", "title", "provider"))
    rank, threads, ms = (row.get(key) for key in ("rank", "threads", "ms"))
    if not (isinstance(card, str) and isinstance(title, str) and isinstance(provider, str)):
        return None
    if not (isinstance(rank, int) and isinstance(threads, int) and isinstance(ms, int | float)):
        return None
    return Measured(card, title, rank, provider, threads, float(ms)) if 0 < ms < math.inf else None


def machine() -> str:
    """Say what the figures hold for: the same processor and the same builds."""
    try:
        built_for = available_providers()
    except EngineMissing:
        built_for = ()
    return f"{os.cpu_count()} {_processor()} {' '.join(built_for)}"


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as told:
            named = next((line.partition(":")[2] for line in told if line.startswith("model name")), "")
    except OSError:
        named = ""
    return named.strip() or platform.processor() or platform.machine()

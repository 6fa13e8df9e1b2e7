"""How fast the live studio is: the window's own engine, unpaced in lock step, or paced as in a call.

python benchmarks/live.py [CLIP] [--json FILE]              ms per frame at 1280x720 and 1920x1080, decoding excluded
python benchmarks/live.py [CLIP] --paced 300 [--json FILE]  one real-time run with decoding: CPU, latency, drops, memory
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil

sys.path.insert(0, str(Path(__file__).parents[1]))

from studio.cli.choices import ready, tell
from studio.cli.run import peak_memory_mb
from studio.core.filter import FILTERS
from studio.core.frame import Image, Picture, Size, State
from studio.core.pacer import SystemClock
from studio.core.ports import BACKGROUNDS, MODELS, SOURCES, Model, Reader, Sink, Source, Writer
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.imaging.fit import cover
from studio.inference.known import default_model
from studio.live.engine import Engine
from studio.live.pace import Pace
from studio.live.tally import at
from studio.wiring import find_look, parts, prepare

WARM_UP = 40
CLOCK = SystemClock()
KEPT_FRAMES = 48
MODES = ((1280, 720), (1920, 1080))
LOOK = ("smooth-step", "steady", "over")


@dataclass(frozen=True, slots=True)
class Memory(Source):
    """Decoded frames, played to and fro, so that decoding is not measured."""

    images: tuple[Image, ...] = field(default=(), compare=False)

    def open(self) -> Reader:
        """Start at the first."""
        return MemoryReader(self.images)


class MemoryReader(Reader):
    """Gives the kept frames, to and fro."""

    def __init__(self, images: Sequence[Image]) -> None:
        self._images = (*images, *reversed(images[1:-1]))
        self._next = 0

    def read(self) -> Image:
        """Give the next frame."""
        image = self._images[self._next % len(self._images)]
        self._next += 1
        return image


@dataclass(frozen=True, slots=True)
class Stopwatch(Sink):
    """Notes when each live picture arrives, and the CPU time by then."""

    noted: array[float] = field(default_factory=lambda: array("d"), compare=False)  # small: it counts as growth

    def open(self, size: Size, fps: float) -> Writer:
        """Begin."""
        return StopwatchWriter(self.noted)

    @property
    def arrivals(self) -> list[tuple[float, float, float]]:
        """Wall clock, CPU seconds and latency of each picture."""
        return list(zip(self.noted[::3], self.noted[1::3], self.noted[2::3], strict=True))


class StopwatchWriter(Writer):
    """Writes down wall clock, CPU seconds and latency."""

    def __init__(self, noted: array[float]) -> None:
        self._noted = noted

    def write(self, picture: Picture) -> None:
        """Note one picture."""
        now = time.perf_counter()
        if picture.state is State.LIVE:
            self._noted.extend((now, time.process_time(), CLOCK.now() - picture.arrived_s))


def main() -> None:
    """Measure and print."""
    args = _arguments()
    prepare()
    look, model = _look(args.preset), ready(MODELS.parse(args.model) if args.model else default_model())
    report: dict[str, Any] = {
        "machine": machine(),
        "model": model.write(),
        "look": [one.slug() for one in look.filters],
    }
    if args.paced:
        report["paced"] = paced(args.clip, model, look, args.paced)
    else:
        report["unpaced"] = [unpaced(args.clip, model, look, size, args.frames) for size in MODES]
    _print(report)
    if args.json:
        Path(args.json).write_text(json.dumps(report, indent=2) + "\n", "utf-8")


def unpaced(clip: str, model: Model, look: Preset, size: Size, frames: int) -> dict[str, Any]:
    """Measure the throughput at a size; every frame becomes a picture."""
    source = Memory(images=_decoded(clip, size))
    engine, watch = _engine(source, model, look, Pace(lockstep=True, patient=False, frames=frames + WARM_UP), size)
    engine.start()
    while not engine.wait(1.0):
        pass
    engine.stop()
    arrivals = watch.arrivals[WARM_UP:]
    periods = [1000 * (later[0] - earlier[0]) for earlier, later in pairwise(arrivals)]
    latencies = [1000 * latency for _, _, latency in arrivals]
    count = len(periods)
    return {
        "size": f"{size[0]}x{size[1]}",
        "pictures": count,
        "mean_ms": 1000 * (arrivals[-1][0] - arrivals[0][0]) / count,
        "median_ms": at(periods, 0.5),
        "p95_ms": at(periods, 0.95),
        "fps": count / (arrivals[-1][0] - arrivals[0][0]),
        "cpu_ms": 1000 * (arrivals[-1][1] - arrivals[0][1]) / count,
        "latency_median_ms": at(latencies, 0.5),
        "latency_p95_ms": at(latencies, 0.95),
        "stages": engine.summary()["stages"],
    }


def paced(clip: str, model: Model, look: Preset, seconds: float) -> dict[str, Any]:
    """Measure a real-time run with decoding."""
    source = SOURCES.parse(clip)
    engine, watch = _engine(source, model, look, Pace(), (1280, 720))
    process = psutil.Process()
    engine.start()
    engine.wait(min(30.0, seconds / 4))
    start = (time.perf_counter(), time.process_time(), engine.summary())
    resident = []
    while time.perf_counter() - start[0] < seconds:
        engine.wait(1.0)
        resident.append(process.memory_info().rss)
    wall, cpu = time.perf_counter() - start[0], time.process_time() - start[1]
    engine.stop()
    latencies = [1000 * latency for when, _, latency in watch.arrivals if when > start[0]]
    after = engine.summary()
    frames = _count(after, "frames") - _count(start[2], "frames")
    dropped = _count(after, "dropped") - _count(start[2], "dropped")
    part = max(len(resident) // 10, 1)  # the first tenth against the last: single readings come and go by a picture
    grown = at(resident[-part:], 0.5) - at(resident[:part], 0.5)
    return {
        "seconds": wall,
        "pictures": len(latencies),
        "dropped_percent": 100 * dropped / max(frames, 1),
        "cpu_percent_of_a_core": 100 * cpu / wall,
        "latency_median_ms": at(latencies, 0.5),
        "latency_p95_ms": at(latencies, 0.95),
        "memory_growth_mb": grown / 1e6,
        "peak_rss_mb": peak_memory_mb(process),
        "stages": after["stages"],
    }


def machine() -> dict[str, Any]:
    """Say what was measured on."""
    packages = ("numpy", "opencv-python", "onnxruntime-gpu", "av", "ai-edge-litert")
    cpu = next(
        (line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")), ""
    )
    return {
        "cpu": cpu or platform.processor(),
        "cores": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        **{name: _version(name) for name in packages},
    }


def _engine(source: Source, model: Model, look: Preset, pace: Pace, size: Size) -> tuple[Engine, Stopwatch]:
    watch = Stopwatch()
    settings = Settings(source, model, (watch,), size, 30.0)

    def failed(name: str, error: Exception) -> None:
        raise SystemExit(f"{name} failed: {error}")

    return Engine(settings, look, parts(), pace=pace, notice=tell, failed=failed), watch


def _look(preset: str) -> Preset:
    if preset:
        return find_look(preset)[0]
    return Preset(BACKGROUNDS.parse("aurora"), tuple(FILTERS[name]() for name in LOOK))


def _decoded(clip: str, size: Size) -> tuple[Image, ...]:
    with replace(SOURCES.parse(clip)).open() as reader:
        images = [cover(reader.read(), size).copy() for _ in range(KEPT_FRAMES)]
    return tuple(images)


def _count(summary: Any, name: str) -> int:
    return int(summary[name])


def _version(package: str) -> str:
    try:
        return version(package)
    except ImportError:
        return "-"


def _lines(path: str) -> list[str]:
    return Path(path).read_text().splitlines() if Path(path).exists() else []


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How fast the live studio is.")
    parser.add_argument("clip", nargs="?", default="demo", help="a clip; standard: the demo source")
    parser.add_argument("--frames", type=int, default=600, help="pictures to measure at each size")
    parser.add_argument("--paced", type=float, default=0.0, metavar="SECONDS", help="run in real time, with decoding")
    parser.add_argument("--preset", default="", help="a look; standard: smooth step and temporal smoothing")
    parser.add_argument("--model", default="", help="what finds the person")
    parser.add_argument("--json", metavar="FILE", help="write the figures for machines")
    return parser.parse_args()


def _print(report: dict[str, Any]) -> None:
    print(" ".join(f"{name}={value}" for name, value in report["machine"].items()))
    print("model", report["model"], "look", *report["look"])
    for row in report.get("unpaced", [report.get("paced")]):
        print("\n" + "  ".join(f"{name} {_short(value)}" for name, value in row.items() if name != "stages"))
        for name, figures in row["stages"].items():
            print(f"    {name:14} {figures['median_ms']:7.3f} ms median  {figures['p95_ms']:7.3f} ms p95")


def _short(value: Any) -> str:
    return f"{value:.2f}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    main()

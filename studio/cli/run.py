"""`run`: the studio without a window, for servers, measurements and scripts."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
from tqdm import tqdm

from studio.cli.choices import (
    FAMILIES,
    add_declared,
    add_kind,
    add_look,
    adjusted,
    at_least_one,
    chosen_look,
    chosen_model,
    rate,
    ready,
    size,
    tell,
)
from studio.core.errors import StudioError
from studio.core.ports import SOURCES, Sink, Source
from studio.core.privacy import Privacy
from studio.core.settings import Settings
from studio.core.view import View
from studio.imaging.codec import write_new
from studio.live.engine import Engine
from studio.live.pace import Pace
from studio.sinks.null import Null
from studio.sinks.recording import Recording
from studio.sinks.stream import Stream
from studio.wiring import parts, prepare

LOOK_EVERY_S = 0.1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument("--source", metavar="SRC", default="demo", help="demo, camera:0, camera:NAME, or a path")
    add_look(parser)
    parser.add_argument("--size", metavar="WxH", type=size, default=(0, 0), help="output size; standard: the source's")
    parser.add_argument("--fps", metavar="N", type=rate, default=0.0, help="frames a second; standard: the source's")
    parser.add_argument("--no-pacing", action="store_true", help="run as fast as possible, every frame, none dropped")
    parser.add_argument("--virtual-camera", metavar="DEVICE", nargs="?", const="", help="send to the virtual camera")
    parser.add_argument("--low-latency", action="store_true", help="leave out what makes the picture finer but later")
    parser.add_argument("--record", metavar="FILE", help="record to a video file")
    parser.add_argument("--stream", metavar="URL", help="send to rtmp://, rtmps://, srt:// or rtsp://")
    parser.add_argument("--frames", metavar="N", type=at_least_one, default=0, help="stop after so many frames")
    parser.add_argument("--stats", metavar="FILE.json", help="write the figures of the run")
    add_declared(parser, *FAMILIES)
    add_kind(parser, Privacy, Privacy.title())
    add_kind(parser, View, View.title())


def run(args: argparse.Namespace) -> int:
    """Run the studio until its source ends, its frames are done, or Ctrl-C."""
    prepare()
    settings = Settings(_source(args), ready(chosen_model(args)), _sinks(args), args.size, args.fps)
    settings = replace(
        settings, privacy=adjusted(Privacy(), args), view=adjusted(View(), args), low_latency=args.low_latency
    )
    failures: list[Exception] = []
    engine = Engine(
        settings,
        chosen_look(args),
        parts(),
        pace=Pace(lockstep=args.no_pacing, patient=False, frames=args.frames),
        notice=tell,
        failed=lambda name, error: failures.append(error),
    )
    figures = Figures(args.started_s)
    try:
        engine.preview(bool(args.frames))  # a run that counts frames is not to wait for somebody who looks
        engine.start()
        _watch(engine, args.frames, failures, figures)
    finally:
        engine.stop()
    if failures:
        return _fail(failures[0])
    _report(args, figures.of(engine))
    return 0


class Figures:
    """What `--stats` writes."""

    def __init__(self, started_s: float) -> None:
        self._started_s = started_s
        self._first_s = 0.0
        self._process = psutil.Process()

    def look(self, engine: Engine) -> None:
        """Notice the first picture."""
        picture = engine.pictures.peek()
        if not self._first_s and picture is not None:
            self._first_s = time.perf_counter() - self._started_s

    def of(self, engine: Engine) -> Mapping[str, Any]:
        """Give the figures of the finished run."""
        cpu = self._process.cpu_times()
        return {
            **engine.summary(),
            "cpu_s": cpu.user + cpu.system,
            "peak_rss_mb": peak_memory_mb(self._process),
            "first_picture_s": self._first_s,
        }


def peak_memory_mb(process: psutil.Process) -> float:
    """Give the most memory that the process ever held, in MB."""
    if sys.platform == "win32":
        return float(process.memory_info().peak_wset) / 1e6
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def _source(args: argparse.Namespace) -> Source:
    source = SOURCES.parse(args.source)
    if hasattr(source, "loop") and not args.frames:
        source = replace(source, loop=False)  # type: ignore[call-arg]  # a run without an end would be a surprise
    return adjusted(source, args)


def _sinks(args: argparse.Namespace) -> tuple[Sink, ...]:
    sinks: list[Sink] = []
    if args.virtual_camera is not None:
        from studio.sinks.virtual_camera import VirtualCamera

        sinks.append(VirtualCamera(device=args.virtual_camera))
    if args.record:
        sinks.append(Recording(path=args.record))
    if args.stream:
        sinks.append(Stream(url=args.stream))
    return tuple(adjusted(sink, args) for sink in sinks) or (Null(),)


def _watch(engine: Engine, frames: int, failures: list[Exception], figures: Figures) -> None:
    with tqdm(total=frames or None, unit="frame", disable=not sys.stderr.isatty()) as bar:
        done = False
        while not done and not failures:
            done = engine.wait(LOOK_EVERY_S if bar.n else 0.005)
            figures.look(engine)
            picture = engine.pictures.peek()
            if picture is not None:
                bar.update(picture.number + 1 - bar.n)


def _fail(error: Exception) -> int:
    if isinstance(error, StudioError):
        raise error
    raise RuntimeError("a thread of the studio failed") from error


def _report(args: argparse.Namespace, figures: Mapping[str, Any]) -> None:
    if args.stats:
        path = Path(args.stats)
        path.unlink(missing_ok=True)  # figures are made to be made again
        write_new(path, json.dumps(figures, indent=2).encode())
    latency = figures["added_latency"].get("median_ms", 0.0)
    print(f"{figures['pictures']} pictures, {figures['dropped']} frames dropped, {latency:.1f} ms added latency")
    if args.virtual_camera is not None:
        print(f"delay the microphone by {5 * round(latency / 5)} ms in the call, and lips match")
    if args.record:
        print(f"recorded {args.record}")

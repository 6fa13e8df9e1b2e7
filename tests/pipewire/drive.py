"""What the tests have a program do with PipeWire; run as `python -m tests.pipewire.drive FUNCTION ARGUMENT...`."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from threading import Event, Thread
from typing import Any

import numpy as np
import pytest

from studio.core import v4l2
from studio.core.errors import SinkLost, StudioError
from studio.core.frame import Image, Size, State
from studio.core.ports import Reader
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.filters.over import Over
from studio.imaging.yuv import i420
from studio.live.engine import Engine, Parts
from studio.sinks.pipewire_camera import PipeWireWriter, runs
from studio.sinks.virtual_camera import VirtualCamera
from tests.ports import DiscSource, Evening, PerfectModel
from tests.sinks.pictures import noise, of

PERIOD_S = 1 / 30
OPENING_S = 0.4
ROUNDS = 3  # of what is measured on a machine that does much else: the best counts


class GStreamer:
    """Another program that reads the camera: raw I420 to a pipe, as it comes."""

    def __init__(self, size: Size) -> None:
        caps = f"video/x-raw,format=I420,width={size[0]},height={size[1]}"
        source = ["pipewiresrc", "target-object=backlot", "!", caps]
        command = ["gst-launch-1.0", "-q", *source, "!", "fdsink", "fd=1", "sync=false"]
        self._program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._bytes = size[0] * size[1] * 3 // 2
        self.frames: list[tuple[float, bytes]] = []
        self._thread = Thread(target=self._read)
        self._thread.start()

    def close(self) -> None:
        self._program.kill()
        self._program.wait()
        self._thread.join()

    def _read(self) -> None:
        assert self._program.stdout is not None
        while len(frame := self._program.stdout.read(self._bytes)) == self._bytes:
            self.frames.append((time.perf_counter(), frame))


def until(true: Callable[[], bool], patience_s: float = 15.0) -> float:
    """Wait until something is so, and say how long that took."""
    start_s = time.monotonic()
    while not true() and time.monotonic() - start_s < patience_s:
        Event().wait(0.01)
    return time.monotonic() - start_s


def send_and_compare(width: str, height: str) -> dict[str, Any]:
    """Send noise that differs from frame to frame, and compare what a reader got bit for bit."""
    size = (int(width), int(height))
    images = [noise(size, seed) for seed in range(16)]
    known = {i420(image).tobytes(): number for number, image in enumerate(images)}
    sent_s: dict[int, float] = {}
    with PipeWireWriter(size, 30.0) as writer:
        unread = writer.watched
        reader = GStreamer(size)
        read_s = until(lambda: writer.watched)
        for step in range(90):
            number = step % len(images)
            sent_s[number] = time.perf_counter()
            writer.write(of(images[number], step))
            Event().wait(PERIOD_S)
        watched = writer.watched
        reader.close()
        until(lambda: not writer.watched)
        left = writer.watched
    numbers = [known.get(frame, -1) for _, frame in reader.frames]
    delays_s = [at_s - sent_s[number] for (at_s, _), number in list(zip(reader.frames, numbers, strict=True))[-12:]]
    return {
        "watched": [unread, watched, left],
        "read_s": read_s,
        "frames": len(numbers),
        "wrong": numbers.count(-1),
        "in_order": all(1 <= (later - earlier) % 16 <= 4 for earlier, later in pairwise(numbers)),
        "latency_ms": 1000 * statistics.median(delays_s) if delays_s else -1.0,
    }


def choose(backend: str) -> str:
    try:
        with VirtualCamera(backend=backend).open((64, 48), 30.0) as writer:
            return f"opened {writer.label}"
    except StudioError as error:
        return f"{type(error).__name__}: {error}"


def is_here() -> bool:
    return runs()


@dataclass(frozen=True, slots=True)
class SlowToOpen(DiscSource):
    """The wandering disc, from a camera that takes so long to open."""

    def open(self) -> Reader:
        Event().wait(OPENING_S)
        return DiscSource.open(self)


def rest_and_return() -> dict[str, Any]:
    """Let nobody look, then look, and give how long after PipeWire says so a frame of the camera arrives."""
    size = (320, 180)
    failures: list[str] = []
    parts = Parts(Over(), Evening(), lambda name: pytest.fail("no net"), grey_card)
    engine = Engine(
        Settings(SlowToOpen(size, frames=10**9), PerfectModel(), (VirtualCamera(),), size, 30.0),
        Preset(Evening(), (Over(),)),
        parts,
        notice=lambda notice: None,
        failed=lambda name, error: failures.append(f"{name}: {error!r}"),
    )
    engine.preview(False)
    engine.start()
    try:
        back_s = [time_the_way_back(engine, size) for _ in range(ROUNDS)]
    finally:
        engine.stop()
    return {"back_s": back_s, "opening_s": OPENING_S, "failures": failures}


def time_the_way_back(engine: Engine, size: Size) -> float:
    resting_s = until(lambda: engine.status.resting and engine.status.state is State.SLATE)
    reader = GStreamer(size)
    try:
        noticed_s = until(lambda: not engine.status.resting)
        seen_s = time.perf_counter()
        until(lambda: any(is_live(frame) for _, frame in list(reader.frames)))
        came_s = [at_s for at_s, frame in reader.frames if is_live(frame)]
    finally:
        reader.close()
    assert came_s, (resting_s, noticed_s, len(reader.frames), engine.status)
    return came_s[0] - seen_s


def grey_card(size: Size) -> Image:
    return np.full((size[1], size[0], 3), 77, np.uint8)


def is_live(frame: bytes) -> bool:
    """Tell a composited frame from the card, which is grey all over."""
    return len(set(frame[::997])) > 3


def lose_the_server(process: str) -> str:
    """Kill PipeWire under a camera and say what that is called."""
    with PipeWireWriter((64, 48), 30.0) as writer:
        subprocess.run(["kill", process], check=True)
        try:
            for _ in range(300):
                writer.write(of(np.full((48, 64, 3), 90, np.uint8)))
                Event().wait(0.01)
        except SinkLost as error:
            return str(error)
    return "nothing"


if __name__ == "__main__":
    v4l2.DEVICES = v4l2.DEVICES / "no devices"
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))  # noqa: T201

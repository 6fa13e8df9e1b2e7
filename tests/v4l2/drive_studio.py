"""A whole studio between an emulated camera and an emulated loopback; run like `tests.v4l2.drive`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from threading import Event, Thread
from typing import Any

import cv2
import numpy as np
import pytest

from studio.core import v4l2
from studio.core.chain import Notice
from studio.core.frame import State
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.filters.over import Over
from studio.live.engine import Engine, Parts
from studio.live.output import OutputStatus
from studio.sinks.virtual_camera import VirtualCamera
from studio.sources.camera import Camera
from tests.ports import Evening, PerfectModel
from tests.v4l2.drive import FOLDER, fault

SLATE_GREY = 77
PATIENCE_S = 8.0
ROUNDS = 3  # of what is measured on a machine that does much else: the best counts


class Studio:
    """An engine on the real Camera and the real VirtualCamera."""

    def __init__(self) -> None:
        self.notices: list[Notice] = []
        self.failures: list[str] = []
        parts = Parts(
            Over(),
            Evening(),
            lambda name: pytest.fail("no net"),
            lambda size: np.full((*size[::-1], 3), SLATE_GREY, np.uint8),
        )
        self.engine = Engine(
            Settings(Camera(), PerfectModel(), (VirtualCamera(),)),
            Preset(Evening(), (Over(),)),
            parts,
            notice=self.notices.append,
            failed=lambda name, error: self.failures.append(f"{name}: {error!r}"),
        )

    def seconds_until(self, true: Callable[[], bool]) -> float:
        """Wait until something is so, and say how long that took."""
        start, never = time.monotonic(), Event()
        while not true() and time.monotonic() - start < PATIENCE_S:
            never.wait(0.01)
        return time.monotonic() - start

    def output(self) -> OutputStatus:
        return next(iter(self.engine.status.outputs.values()), OutputStatus())

    def state(self) -> State:
        return self.engine.status.state


def unplug_and_replug() -> dict[str, Any]:
    studio = Studio()
    studio.engine.start()
    live_s = studio.seconds_until(lambda: studio.state() is State.LIVE)
    slate_s, again_s = [], []
    for _ in range(ROUNDS):
        fault(0, "unplugged")
        slate_s.append(studio.seconds_until(lambda: studio.state() is State.SLATE))
        fault(0, "")
        again_s.append(studio.seconds_until(lambda: studio.state() is State.LIVE))
        Event().wait(0.3)
    studio.engine.stop()
    return {
        "live_s": live_s,
        "slate_s": min(slate_s),
        "again_s": min(again_s),
        "said": [notice.headline for notice in studio.notices if not notice.over],
        "failures": studio.failures,
    }


def lose_the_output() -> dict[str, Any]:
    """Break the loopback under a running studio: the output stops and says so, the preview lives on."""
    studio = Studio()
    studio.engine.start()
    studio.seconds_until(lambda: bool(studio.engine.status.outputs) and studio.state() is State.LIVE)
    fault(10, "failing")
    studio.seconds_until(lambda: bool(studio.notices))
    before = studio.engine.pictures.peek()
    studio.seconds_until(lambda: studio.engine.pictures.peek() is not before)
    lives_on = studio.state() is State.LIVE and studio.engine.pictures.peek() is not before
    studio.engine.stop()
    return {
        "said": [notice.headline for notice in studio.notices if not notice.over],
        "lives_on": lives_on,
        "failures": studio.failures,
    }


def rest_and_return() -> dict[str, Any]:
    """Let nobody look, see the camera let go, then look as a call program does and time the way back to live."""
    studio = Studio()
    studio.engine.preview(False)
    studio.engine.start()
    live_s = studio.seconds_until(lambda: studio.state() is State.LIVE)
    resting_s = studio.seconds_until(lambda: studio.engine.status.resting)
    slate_s = studio.seconds_until(lambda: studio.state() is State.SLATE)
    while_resting = studio.engine.status
    studio.seconds_until(lambda: not holds_camera())
    held = holds_camera()
    before = written()
    idle_share = min(share_of_a_core(1.0) for _ in range(ROUNDS))
    cards = written() - before
    again_s = []
    for turn in range(ROUNDS):
        done = Event()
        reader = Thread(target=read_until, args=(done,))
        reader.start()
        again_s.append(studio.seconds_until(lambda: studio.state() is State.LIVE))
        watched = studio.engine.status.watched
        done.set()
        reader.join()
        if turn < ROUNDS - 1:
            studio.seconds_until(lambda: studio.state() is State.SLATE)
    studio.engine.stop()
    return {
        "live_s": live_s,
        "resting_s": resting_s,
        "slate_s": slate_s,
        "watched": [while_resting.watched, watched],
        "held": held,
        "cards": cards,
        "idle_share": idle_share,
        "again_s": min(again_s),
        "failures": studio.failures,
        "said": [notice.headline for notice in studio.notices if not notice.over],
    }


def share_of_a_core(seconds: float) -> float:
    """How much of a core this program takes, over so many seconds."""
    cpu_s, start_s = time.process_time(), time.monotonic()
    Event().wait(seconds)
    return (time.process_time() - cpu_s) / (time.monotonic() - start_s)


def read_until(done: Event) -> None:
    """Read the loopback as a call program does: by its device, with OpenCV."""
    reader = cv2.VideoCapture(str(FOLDER / "video10"), cv2.CAP_V4L2)
    while not done.is_set():
        reader.grab()
    reader.release()


def who_watches() -> list[bool | None]:
    studio = Studio()
    studio.engine.preview(False)
    studio.engine.start()
    studio.seconds_until(lambda: studio.output().running and written() > 10)
    status = studio.engine.status
    studio.engine.stop()
    return [status.watched, status.resting]


def another_program_takes_the_camera() -> dict[str, Any]:
    """Pause, have another program take the camera meanwhile, and come back while it has it."""
    studio = Studio()
    studio.engine.start()
    studio.seconds_until(lambda: studio.state() is State.LIVE)
    studio.engine.pause(True)
    studio.seconds_until(lambda: not holds_camera())
    path = str(FOLDER / "video0")
    take = (
        f"import cv2; camera = cv2.VideoCapture({path!r}, cv2.CAP_V4L2); print(camera.read()[0], flush=True); input()"
    )
    with subprocess.Popen([sys.executable, "-c", take], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        taken = other.stdout.readline().strip() == b"True"
        studio.engine.pause(False)
        studio.seconds_until(lambda: bool(studio.notices))
        Event().wait(1.2)
        while_taken = studio.state().value
        other.communicate(b"\n")
    again_s = studio.seconds_until(lambda: studio.state() is State.LIVE)
    studio.engine.stop()
    said = [notice.headline for notice in studio.notices if not notice.over]
    failures = studio.failures
    return {"taken": taken, "while_taken": while_taken, "again_s": again_s, "said": said, "failures": failures}


def stop_and_go_on() -> dict[str, Any]:
    """Stop the whole program for two seconds, as suspending the machine does."""
    studio = Studio()
    studio.engine.start()
    studio.seconds_until(lambda: studio.state() is State.LIVE and studio.output().running)
    again_s = []
    for _ in range(ROUNDS):
        wake = f"sleep 0.1; kill -STOP {os.getpid()}; sleep 2; kill -CONT {os.getpid()}"
        with subprocess.Popen(["sh", "-c", wake], env={}):
            pass
        last = studio.engine.pictures.peek()
        again_s.append(studio.seconds_until(lambda: studio.engine.pictures.peek() is not last))  # noqa: B023
        Event().wait(0.3)
    studio.engine.stop()
    said = [notice.headline for notice in studio.notices if not notice.over]
    return {"again_s": min(again_s), "said": said, "failures": studio.failures}


def holds_camera() -> bool:
    with v4l2.opened(str(FOLDER / "video0")) as device:
        return v4l2.is_busy(device)


def written() -> int:
    """How many frames went to the loopback so far."""
    return (FOLDER / "video10.written").stat().st_size // (320 * 180 * 3 // 2)


def mend_the_output() -> dict[str, Any]:
    """Break the loopback for a while, as a reloaded driver does."""
    studio = Studio()
    studio.engine.start()
    studio.seconds_until(lambda: studio.state() is State.LIVE and studio.output().running)
    fault(10, "unplugged")
    lost_s = studio.seconds_until(lambda: bool(studio.output().error))
    studio.seconds_until(lambda: len(studio.notices) > 0)
    fault(10, "")
    again_s = studio.seconds_until(lambda: studio.output().running)
    before = written()
    studio.seconds_until(lambda: written() > before + 3)
    after = written()
    studio.engine.stop()
    said = [notice.headline for notice in studio.notices if not notice.over]
    return {"lost_s": lost_s, "again_s": again_s, "more": after - before, "said": said, "failures": studio.failures}


if __name__ == "__main__":
    v4l2.DEVICES = FOLDER
    v4l2.SYSFS = FOLDER / "no sysfs"
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))  # noqa: T201

"""A studio that feeds the virtual camera, and Chromium in a call with it; run with the V4L2 emulator preloaded."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import pairwise
from pathlib import Path
from threading import Event, Thread
from typing import Any, ClassVar
from urllib.parse import urlencode

import cv2
import numpy as np
import pytest

from studio.backgrounds.color import Color
from studio.core import v4l2
from studio.core.chain import Notice
from studio.core.frame import Frame, Image, Matte, Size
from studio.core.ports import Model, Reader, Segmenter, Source
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.filters.over import Over
from studio.imaging.slate import slate_card
from studio.live.engine import Engine, Parts
from studio.sinks.virtual_camera import VirtualCamera
from tests.fakes import disc_matte, frame
from tests.v4l2.drive import FOLDER

SIZE: Size = (640, 360)
BITS = 12
BLOCK = 32  # pixels a side of one bit of the code
PATCHES: dict[str, tuple[tuple[int, int], tuple[int, int, int]]] = {  # where, and which colour in RGB, in the person
    "red": ((40, 90), (200, 40, 40)),
    "green": ((120, 90), (40, 180, 60)),
    "grey": ((200, 90), (128, 128, 128)),
}
BEHIND = ((600, 40), (58, 123, 213))  # a place where the chosen background shows
PAGE = Path(__file__).with_name("page.html")
OPTIONS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--use-fake-ui-for-media-stream", "--no-first-run"),
    *("--autoplay-policy=no-user-gesture-required", "--disable-dev-shm-usage", "--mute-audio"),
    "--disable-features=WebRtcHideLocalIpsWithMdns",
)
PATIENCE_S = 50.0


@dataclass(frozen=True, slots=True)
class Stamped(Source):
    """The wandering disc, with its frame's number stamped on top; `taken` keeps when each was made."""

    taken: list[float] = field(default_factory=list, compare=False)

    def open(self) -> Reader:
        return StampedReader(self.taken)


class StampedReader(Reader):
    label = "stamped"
    fps = 30.0

    def __init__(self, taken: list[float]) -> None:
        self._taken = taken
        self._rounds = [frame(SIZE, number).image for number in range(94)]  # once there and back

    def read(self) -> Image:
        number = len(self._taken)
        image = self._rounds[number % len(self._rounds)].copy()
        for bit in range(BITS):
            image[4:36, 4 + BLOCK * bit : 4 + BLOCK * (bit + 1)] = 235 if number >> bit & 1 else 20
        for (x, y), rgb in PATCHES.values():
            image[y - 16 : y + 16, x - 16 : x + 16] = rgb[::-1]
        self._taken.append(time.time())
        return image


@dataclass(frozen=True, slots=True)
class Knowing(Model):
    """Knows where the disc, the code and the patches are."""

    def open(self) -> Segmenter:
        return KnowingSegmenter()


class KnowingSegmenter(Segmenter):
    def __init__(self) -> None:
        self._mattes = [self._matte(number) for number in range(94)]

    def matte(self, frame: Frame) -> Matte:
        return self._mattes[frame.number % len(self._mattes)].copy()

    def _matte(self, number: int) -> Matte:
        matte = disc_matte(SIZE, number).copy()
        matte[:40, : 8 + BLOCK * BITS] = 1
        for (x, y), _ in PATCHES.values():
            matte[y - 18 : y + 18, x - 18 : x + 18] = 1
        return matte


class Desk(BaseHTTPRequestHandler):
    """Hands out the page and takes its report."""

    told: ClassVar[dict[str, Any]] = {}
    done: ClassVar[Event] = Event()

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(PAGE.read_bytes())

    def do_POST(self) -> None:
        Desk.told.update(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()
        Desk.done.set()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def hold_a_call(count: str, cameras: str = "v4l2") -> dict[str, Any]:
    """Call through Chromium until so many frames arrived, and say what the far end saw.

    `cameras` says by which way Chromium looks for them: "v4l2", or "pipewire" through the desktop's portal.
    """
    source, failures = Stamped(), list[str]()
    notices: list[Notice] = []
    parts = Parts(Over(), Color(), partial(pytest.fail, "no net"), slate_card)
    look = Preset(Color(f"#{bytes(BEHIND[1]).hex()}"), (Over(),))
    settings = Settings(source, Knowing(), (VirtualCamera(),), SIZE)
    failed: Callable[[str, Exception], None] = lambda name, error: failures.append(f"{name}: {error!r}")  # noqa: E731
    engine = Engine(settings, look, parts, notice=notices.append, failed=failed)
    server = HTTPServer(("127.0.0.1", 0), Desk)
    serving = Thread(target=server.serve_forever)
    serving.start()
    engine.start()
    begun_s, pause = time.monotonic(), Event()
    while not any(one.running for one in engine.status.outputs.values()) and time.monotonic() - begun_s < 10:
        pause.wait(0.02)  # Chrome lists the camera only while it is fed
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            told = _chromium(server.server_port, int(count), Path(home), cameras)
    finally:
        engine.stop()
        server.shutdown()
        serving.join()
        server.server_close()
    notes = [notice.headline for notice in notices]
    figures = _figures(told.pop("frames", []), source.taken)
    return {**told, **figures, "failures": failures, "notices": notes}


def _chromium(port: int, count: int, home: Path, cameras: str) -> dict[str, Any]:
    places = [list(place) for place, _ in (*PATCHES.values(), BEHIND)]
    wish = urlencode({"camera": "Backlot", "frames": count, "patches": json.dumps(places)})
    way = f"--{'enable' if cameras == 'pipewire' else 'disable'}-features=WebRtcPipeWireCamera"
    command = ["chromium", *OPTIONS, way, f"--user-data-dir={home}", f"http://127.0.0.1:{port}/?{wish}"]
    with (FOLDER / "chromium.log").open("wb") as log:
        browser = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        Desk.done.wait(PATIENCE_S)
    finally:
        browser.terminate()
        browser.wait(10)
    return dict(Desk.told)


def _figures(frames: list[dict[str, Any]], taken: list[float]) -> dict[str, Any]:
    """Give what the frames of the far end say: order, age, colours."""
    if not frames:
        return {"arrived": 0}
    codes = [one["code"] for one in frames]
    known = [one for one in frames if 0 < one["code"] < len(taken)]
    ages = [one["received"] - 1000 * taken[one["code"]] for one in known]
    late = [one["shown"] - 1000 * taken[one["code"]] for one in known]
    colours = np.array([one["patches"] for one in frames], float)
    wanted = np.array([rgb for _, rgb in (*PATCHES.values(), BEHIND)], float)
    return {
        "arrived": len(frames),
        "unknown": len(frames) - len(known),
        "distinct": len(set(codes)),
        "backwards": sum(later < earlier for earlier, later in pairwise(codes)),
        "size": frames[-1]["size"],
        "received_ms": [statistics.median(ages), float(np.percentile(ages, 95))],
        "shown_ms": [statistics.median(late), float(np.percentile(late, 95))],
        "colour_error": np.abs(colours - wanted).mean(axis=(0, 2)).round(1).tolist(),
        "worst_behind": float(np.abs(colours[:, -1] - wanted[-1]).max()),
    }


if __name__ == "__main__":
    cv2.setNumThreads(1)
    v4l2.DEVICES = FOLDER
    v4l2.SYSFS = FOLDER / "no sysfs"
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))  # noqa: T201

"""How Backlot keeps in a call: from an emulated camera through the whole studio to a program that reads the loopback.

python benchmarks/call.py [CLIP] [--seconds 600] [--live-only] [--json FILE]

Every frame of the camera carries its number in black and white blocks, which the far end reads: what it costs on the
way is measured from the moment the camera took the frame to the moment the other program has it. Afterwards nobody
looks, then somebody does; the camera is unplugged; the whole program is stopped and goes on. Linux, with a C compiler.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import psutil

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from studio.cli.choices import ready, tell  # noqa: E402
from studio.core.frame import Frame, Image, Matte, Size  # noqa: E402
from studio.core.ports import MODELS, SOURCES, Model, Segmenter  # noqa: E402
from studio.core.settings import Settings  # noqa: E402
from studio.imaging.fit import cover  # noqa: E402
from studio.inference.known import default_model  # noqa: E402
from studio.live.engine import Engine  # noqa: E402
from studio.live.tally import at, middle  # noqa: E402
from studio.sinks.virtual_camera import VirtualCamera  # noqa: E402
from studio.sources.camera import Camera  # noqa: E402
from studio.wiring import find_look, parts, prepare, standard_look  # noqa: E402

SIZE: Final[Size] = (1280, 720)
FPS: Final = 30
FILM: Final = 300  # frames, shown to and fro
BITS: Final = 12
BLOCK: Final = 32  # pixels a side of one bit
LEFT, TOP = 8, 676
OPENING_MS: Final = 400
SETTLE_S: Final = 20.0
ROUNDS: Final = 5
IN_MEMORY: Final = "/dev/shm"  # where the devices are: on a disk each card would wait for it, as no driver does
RECORD: Final = np.dtype([("number", np.int64), ("ns", np.int64)])
OPENED: Final = -1  # instead of a number: the far end began to open the camera
NO_NUMBER: Final = -2  # the card, or anything else without blocks


@dataclass(frozen=True, slots=True)
class Marked(Model):
    """A model that takes the blocks for a part of the person, so that they reach the far end."""

    model: Model = field(default_factory=default_model)

    def open(self) -> Segmenter:
        """Open the real one."""
        return MarkedSegmenter(self.model.open())


class MarkedSegmenter(Segmenter):
    """Adds the blocks to every matte."""

    def __init__(self, segmenter: Segmenter) -> None:
        self._segmenter = segmenter

    def matte(self, frame: Frame) -> Matte:
        """Give the real matte, and the blocks."""
        matte = self._segmenter.matte(frame).copy()
        height, width = matte.shape
        matte[(TOP - 8) * height // SIZE[1] :, : (LEFT + (BITS + 3) * BLOCK) * width // SIZE[0]] = 1
        return matte

    def reset(self) -> None:
        """Forget."""
        self._segmenter.reset()

    def close(self) -> None:
        """Close the real one."""
        self._segmenter.close()


def stamped(image: Image, number: int) -> Image:
    """Give the image with its number: a white and a black block, then the bits."""
    image = image.copy()
    for place, white in enumerate((1, 0, *(number >> bit & 1 for bit in range(BITS)))):
        image[TOP : TOP + BLOCK, LEFT + BLOCK * place : LEFT + BLOCK * (place + 1)] = 235 if white else 20
    return image


def number_on(luma: np.ndarray[Any, np.dtype[np.uint8]]) -> int:
    """Read the number from the luma plane; NO_NUMBER where there is none."""
    places = LEFT + BLOCK // 2 + BLOCK * np.arange(BITS + 2)
    white = luma[TOP + BLOCK // 2, places] > 128
    if not white[0] or white[1]:
        return NO_NUMBER
    return int((white[2:] << np.arange(BITS)).sum())


# ---- the two programs ----


def studio(folder: Path, look: str, model: str) -> None:
    """Be the studio between camera and loopback; answer each line that comes in with how it is going."""
    prepare()
    failures: list[str] = []
    engine = Engine(
        Settings(Camera(), Marked(ready(MODELS.parse(model) if model else default_model())), (VirtualCamera(),)),
        find_look(look)[0] if look else standard_look(),
        parts(),
        notice=tell,
        failed=lambda name, error: failures.append(f"{name}: {error!r}"),
    )
    engine.preview(False)
    engine.start()
    process = psutil.Process()
    for _ in sys.stdin:
        status = engine.status
        said = {
            "state": status.state.value,
            "running": any(output.running for output in status.outputs.values()),
            "resting": status.resting,
            "dropped": status.dropped,
            "fps": status.fps_out,
            "microphone_ms": status.microphone_ms,
            "rss_mb": process.memory_info().rss / 1e6,
            "cpu_s": time.process_time(),
            "failures": failures,
        }
        print(json.dumps(said), flush=True)
    engine.stop()
    print(json.dumps({"summary": engine.summary(), "failures": failures}), flush=True)


def far_end(folder: Path) -> None:
    """Be a call program: each line that comes in says "look" or "leave"; what arrives is written down."""
    import select

    capture: cv2.VideoCapture | None = None
    with (folder / "arrived").open("ab", buffering=0) as arrived:
        while True:
            if capture is None or select.select([sys.stdin], [], [], 0)[0]:
                word = sys.stdin.readline().strip()
                if not word:
                    return
                if capture is not None:
                    capture.release()
                    capture = None
                if word == "look":
                    note(arrived, OPENED)
                    capture = cv2.VideoCapture(str(folder / "video10"), cv2.CAP_V4L2)
                    capture.set(cv2.CAP_PROP_CONVERT_RGB, 0)
                print(word, flush=True)
            elif capture.grab():
                now_ns = time.monotonic_ns()
                planes = np.asarray(capture.retrieve()[1]).reshape(-1)
                note(arrived, number_on(planes[: SIZE[0] * SIZE[1]].reshape(SIZE[::-1])), now_ns)


def note(file: Any, number: int, now_ns: int = 0) -> None:
    """Append one record."""
    file.write(np.array([(number, now_ns or time.monotonic_ns())], RECORD).tobytes())


class Program:
    """One of the two, running with the emulator."""

    def __init__(self, folder: Path, *words: str) -> None:
        own = {"BACKLOT_V4L2": str(folder), "LD_PRELOAD": str(folder / "emulator.so"), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, __file__, "--as", *words, "--folder", str(folder)]
        self.process = subprocess.Popen(
            command, env={**os.environ, **own}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, word: str = "") -> Any:
        """Send a line and give the answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline()

    def status(self) -> dict[str, Any]:
        """Ask the studio how it is going."""
        said: dict[str, Any] = json.loads(self.ask())
        if said["failures"]:
            raise SystemExit(f"the studio failed: {said['failures']}")
        return said

    def end(self) -> str:
        """Let it end, and give the last that it says."""
        return self.process.communicate(timeout=30)[0]


# ---- the measurements ----


@dataclass(frozen=True, slots=True)
class Stage:
    """The folder of the devices, and the two programs."""

    folder: Path
    studio: Program
    far: Program

    def taken(self) -> dict[int, int]:
        """Give when the camera took each frame of its film, the last time it was shown, in ns."""
        return dict(np.fromfile(self.folder / "video0.shown", RECORD).tolist())

    def arrived(self) -> list[tuple[int, int]]:
        """Give what the far end read."""
        return list(np.fromfile(self.folder / "arrived", RECORD).tolist())

    def wait_for(self, true: Callable[[dict[str, Any]], bool], patience_s: float = 30.0) -> float:
        """Wait until the studio says so, and give how long that took."""
        start_s = time.monotonic()
        while not true(self.studio.status()):
            if time.monotonic() - start_s > patience_s:
                raise SystemExit(f"that never came: {self.studio.status()}")
            time.sleep(0.02)
        return time.monotonic() - start_s

    def first_fresh_s(self, since_ns: int, patience_s: float = 10.0) -> float:
        """Wait for the first frame that was taken after that moment, and give how long after it it arrived."""
        end_s = time.monotonic() + patience_s
        while time.monotonic() < end_s:
            taken = since(np.fromfile(self.folder / "video0.shown", RECORD), since_ns)
            known = {int(number) % (2 * FILM - 2) for number, _ in taken}
            for number, ns in self.arrived()[-600:]:
                if ns > since_ns and number in known:
                    return (ns - since_ns) / 1e9
            time.sleep(0.02)
        raise SystemExit("no fresh frame arrived")


def since(records: np.ndarray[Any, Any], since_ns: int) -> list[tuple[int, int]]:
    """Give the records from that moment on."""
    return list(records[records["ns"] >= since_ns].tolist())


def live(stage: Stage, seconds: float) -> dict[str, Any]:
    """Hold the call for so long, and measure latency, drops, processor and memory."""
    stage.wait_for(lambda said: bool(said["running"]))
    stage.far.ask("look")
    stage.wait_for(lambda said: bool(said["state"] == "live"))
    time.sleep(min(SETTLE_S, seconds / 2))
    begin, begin_ns, begin_s = stage.studio.status(), time.monotonic_ns(), time.monotonic()
    rss_mb = []
    while time.monotonic() - begin_s < seconds:
        time.sleep(min(5.0, seconds / 10))
        rss_mb.append(stage.studio.status()["rss_mb"])
    end, end_ns = stage.studio.status(), time.monotonic_ns()
    part = max(len(rss_mb) // 10, 1)
    taken = since(np.fromfile(stage.folder / "video0.shown", RECORD), begin_ns)
    delays_ms, numbers = delays(taken, [one for one in stage.arrived() if begin_ns <= one[1] < end_ns])
    made = taken[-1][0] - taken[0][0] + 1
    return {
        "seconds": (end_ns - begin_ns) / 1e9,
        "frames_taken": made,
        "frames_arrived": len(set(numbers)),
        "dropped_percent": 100 * max(1 - (len(set(numbers)) + 1) / made, 0),  # one is still on its way
        "dropped_inside": end["dropped"] - begin["dropped"],
        "latency_ms": {"median": middle(delays_ms), "p95": at(delays_ms, 0.95), "worst": max(delays_ms)},
        "cpu_percent_of_a_core": 100 * (end["cpu_s"] - begin["cpu_s"]) / (time.monotonic() - begin_s),
        "memory_mb": {
            "first": middle(rss_mb[:part]),
            "last": middle(rss_mb[-part:]),
            "growth": middle(rss_mb[-part:]) - middle(rss_mb[:part]),
        },
        "microphone_ms": end["microphone_ms"],
    }


def delays(taken: list[tuple[int, int]], arrived: list[tuple[int, int]]) -> tuple[list[float], list[int]]:
    """Give how long each frame took when it first arrived, in ms, and the numbers of those that arrived."""
    round_trip = 2 * FILM - 2
    latest: dict[int, tuple[int, int]] = {}
    ahead = iter(taken)
    waiting = next(ahead, None)
    delays_ms, numbers = list[float](), list[int]()
    for code, ns in arrived:
        while waiting is not None and waiting[1] <= ns:
            latest[waiting[0] % round_trip] = waiting
            waiting = next(ahead, None)
        if code in latest and latest[code][0] not in numbers[-4:]:
            number, at_ns = latest[code]
            numbers.append(number)
            delays_ms.append((ns - at_ns) / 1e6)
    return delays_ms, numbers


def rest(stage: Stage) -> dict[str, Any]:
    """Let nobody look; then look, several times, and give how long the way back to live takes."""
    idle, back_s = list[float](), list[float]()
    for turn in range(ROUNDS):
        stage.far.ask("leave")
        stage.wait_for(lambda said: bool(said["resting"]))
        time.sleep(2.0 + 0.31 * turn)
        if turn == 0:
            begin, begin_s = stage.studio.status()["cpu_s"], time.monotonic()
            time.sleep(SETTLE_S)
            idle.append((stage.studio.status()["cpu_s"] - begin) / (time.monotonic() - begin_s))
        begin_ns = time.monotonic_ns()
        stage.far.ask("look")
        back_s.append(stage.first_fresh_s(begin_ns))
    return {"idle_percent_of_a_core": 100 * idle[0], "back_s": back_s, "camera_opens_in_ms": OPENING_MS}


def unplug(stage: Stage) -> dict[str, Any]:
    """Pull the cable, for some seconds each time, and give how long after the camera is back it is live again."""
    back_s = []
    for turn in range(ROUNDS):
        (stage.folder / "video0.fault").write_text("unplugged")
        time.sleep(2.0 + 0.37 * turn)
        (stage.folder / "video0.fault").write_text("")
        back_s.append(stage.first_fresh_s(time.monotonic_ns()))
        time.sleep(1.0)
    return {"back_s": back_s}


def freeze(stage: Stage) -> dict[str, Any]:
    """Stop the whole program for some seconds, as suspending does, and give how long after it goes on it is live."""
    back_s = []
    for seconds in (1.0, 5.0):
        stage.studio.process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        stage.studio.process.send_signal(signal.SIGCONT)
        back_s.append(stage.first_fresh_s(time.monotonic_ns()))
    return {"back_s": back_s}


# ---- setting up ----


@contextmanager
def staged(clip: str, look: str, model: str) -> Iterator[Stage]:
    """Make the devices and start the two programs."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if Path(IN_MEMORY).is_dir() else None) as name:
        folder = Path(name)
        source = ROOT / "tests/v4l2/emulator.c"
        build = ["cc", "-O2", "-shared", "-fPIC", str(source), "-o", str(folder / "emulator.so"), "-ldl", "-lpthread"]
        subprocess.run(build, check=True)
        (folder / "film.mjpg").write_bytes(film(clip))
        what = f"format MJPG {SIZE[0]}x{SIZE[1]} {FPS} {folder}/film.mjpg"
        (folder / "video0").write_text(f"camera Desk Camera\n{what}\nnotes\nslow {OPENING_MS}\n")
        (folder / "video10").write_text("loopback Backlot\nexclusive\ntells\nforgets\n")
        (folder / "arrived").touch()
        programs = Program(folder, "studio", "--preset", look, "--model", model), Program(folder, "far-end")
        try:
            yield Stage(folder, *programs)
        finally:
            for program in programs:
                program.process.kill()
                program.process.wait()


def film(clip: str) -> bytes:
    """Give the clip as a camera sends it, to and fro so that it has no cut, each frame with its number."""
    with SOURCES.parse(clip).open() as reader:
        images = [cover(reader.read(), SIZE).copy() for _ in range(FILM)]
    images += reversed(images[1:-1])
    quality = [cv2.IMWRITE_JPEG_QUALITY, 90]
    return b"".join(
        cv2.imencode(".jpg", stamped(image, number), quality)[1].tobytes() for number, image in enumerate(images)
    )


def main() -> None:
    """Measure and print."""
    args = arguments()
    if args.role:
        from studio.core import v4l2

        v4l2.DEVICES, v4l2.SYSFS = args.folder, args.folder / "no sysfs"
        far_end(args.folder) if args.role == "far-end" else studio(args.folder, args.preset, args.model)
        return
    report: dict[str, Any] = {"machine": f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"}
    with staged(args.clip, args.preset, args.model) as stage:
        report["live"] = live(stage, args.seconds)
        if not args.live_only:
            report["rest"], report["unplug"], report["freeze"] = rest(stage), unplug(stage), freeze(stage)
        stage.far.end()
        said = json.loads(stage.studio.end().splitlines()[-1])
        report["stages"] = said["summary"]["stages"]
    show(report)
    if args.json:
        Path(args.json).write_text(json.dumps(report, indent=2) + "\n", "utf-8")


def show(report: Mapping[str, Any], indent: str = "") -> None:
    """Print figures under their names."""
    for name, value in report.items():
        if isinstance(value, Mapping) and any(isinstance(one, Mapping | list) for one in value.values()):
            print(f"{indent}{name}")
            show(value, indent + "  ")
        elif isinstance(value, Mapping):
            print(f"{indent}{name:24}", "  ".join(f"{key} {short(one)}" for key, one in value.items()))
        else:
            print(f"{indent}{name:24}", short(value))


def short(value: Any) -> str:
    """Give a figure, or several, in few digits."""
    if isinstance(value, list):
        return " ".join(short(one) for one in value)
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="How Backlot keeps in a call.")
    parser.add_argument("clip", nargs="?", default="demo", help="what the camera sees; standard: the demo source")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long the call is held")
    parser.add_argument("--live-only", action="store_true", help="leave out rest, unplugging and stopping")
    parser.add_argument("--preset", default="", help="a look; standard: the one of a fresh installation")
    parser.add_argument("--model", default="", help="what finds the person")
    parser.add_argument("--json", metavar="FILE", help="write the figures for machines")
    parser.add_argument("--as", dest="role", choices=("studio", "far-end"), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()

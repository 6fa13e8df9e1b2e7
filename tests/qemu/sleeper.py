"""A whole studio that feeds the real v4l2loopback while the virtual machine is suspended to memory and wakes up.

python -m tests.qemu.sleeper         inside the machine
python -m tests.qemu.sleeper FILE    on this one: write down every file that the above needs there
"""

from __future__ import annotations

import contextlib
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

import cv2
import numpy as np
import pyvirtualcam

from studio.core.chain import Notice
from studio.core.frame import Frame, Image, Matte, Size, State
from studio.core.pacer import SystemClock
from studio.core.ports import Model, Reader, Segmenter, Sink, Source
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.filters.over import Over
from studio.live.engine import Engine, Parts
from studio.sinks.null import Null
from studio.sinks.virtual_camera import VirtualCamera
from tests.fakes import disc_matte, evening, frame, room
from tests.ports import Evening

SIZE: Size = (160, 90)
ROUND = 12  # frames, drawn beforehand: an emulated processor has enough to do
DEVICE = "/dev/video10"
CARD = 77
SLEEP_S = 6
PATIENCE_S = 60.0
ALARM = Path("/sys/class/rtc/rtc0/wakealarm")


def say(*words: object) -> None:
    print(*words, flush=True)  # noqa: T201


def no_net(name: str) -> None:
    raise AssertionError(name)


@dataclass(frozen=True, slots=True)
class Rounds(Source):
    """The wandering disc's first frames, round and round."""

    def open(self) -> Reader:
        return RoundsReader()


class RoundsReader(Reader):
    label = "rounds"
    fps = 10.0

    def __init__(self) -> None:
        self._images = [frame(SIZE, number).image for number in range(ROUND)]
        self._next = 0

    def read(self) -> Image:
        self._next += 1
        return self._images[(self._next - 1) % ROUND].copy()


@dataclass(frozen=True, slots=True)
class Knowing(Model):
    """Knows the mattes."""

    def open(self) -> Segmenter:
        return KnowingSegmenter()


class KnowingSegmenter(Segmenter):
    def __init__(self) -> None:
        self._mattes = [disc_matte(SIZE, number) for number in range(ROUND)]

    def matte(self, frame: Frame) -> Matte:
        return self._mattes[frame.number % ROUND].copy()


class Studio:
    """An engine on an endless disc."""

    def __init__(self, sink: Sink) -> None:
        self.notices: list[Notice] = []
        self.failures: list[str] = []
        self.engine = Engine(
            Settings(Rounds(), Knowing(), (sink,), SIZE, 10.0),
            Preset(Evening(), (Over(),)),
            Parts(Over(), Evening(), no_net, lambda size: np.full((*size[::-1], 3), CARD, np.uint8)),  # type: ignore[arg-type]
            notice=self.notices.append,
            failed=lambda name, error: self.failures.append(f"{name}: {error!r}"),
        )

    def wait_until_live(self, since_s: float) -> float:
        """Wait for a picture that was taken after that moment, and give when it came."""
        clock, never = SystemClock(), Event()
        until_s = clock.now() + PATIENCE_S
        while clock.now() < until_s and not self.failures:
            picture = self.engine.pictures.peek()
            if picture is not None and picture.state is State.LIVE and picture.arrived_s > since_s:
                return clock.now()
            never.wait(0.01)
        raise SystemExit(f"never live: {self.failures} {self.notices}")


def read(done: Event, seen: list[Image]) -> None:
    camera = cv2.VideoCapture()
    while not done.is_set():
        if not camera.isOpened() and not camera.open(DEVICE, cv2.CAP_V4L2):
            Event().wait(0.2)  # it is a camera only once it is fed
            continue
        got, image = camera.read()
        if got:
            seen.append(image.astype(np.uint8, copy=False))
    camera.release()


def shows(image: Image) -> str:
    """Say what a picture shows where the disc never is."""
    far = sum(disc_matte(SIZE, number, radius=0.36) for number in range(0, 200, 10)) == 0
    wanted = {"evening": evening(SIZE)[far], "card": CARD, "room": room(SIZE)[far]}
    return min(wanted, key=lambda name: float(np.abs(image[far].astype(int) - wanted[name]).mean()))


def main() -> None:
    studio, done, seen = Studio(VirtualCamera()), Event(), list[Image]()
    studio.engine.start()
    studio.wait_until_live(0.0)
    while not any(output.running for output in studio.engine.status.outputs.values()):
        Event().wait(0.05)
    reader = Thread(target=read, args=(done, seen))
    reader.start()
    while len(seen) < 10:
        Event().wait(0.05)
    clock = SystemClock()
    before_s, awake_s, count = clock.now(), time.monotonic(), len(seen)
    ALARM.write_text(f"+{SLEEP_S}")
    with contextlib.suppress(OSError):
        Path("/sys/power/state").write_text("mem")
    slept_s = clock.now() - before_s - (time.monotonic() - awake_s)
    woken_s = clock.now()
    back_s = studio.wait_until_live(woken_s) - woken_s
    while len(seen) < count + 15:
        Event().wait(0.05)
    studio.engine.stop()
    done.set()
    reader.join()
    kinds = [shows(image) for image in seen]
    say(f"slept {slept_s:.1f} s; live again {back_s:.2f} s after waking; said:", *studio.notices)
    say(f"{len(kinds)} frames read, {count} of them before:", *(f"{kinds.count(kind)} {kind}" for kind in set(kinds)))
    if slept_s > SLEEP_S - 2 and "room" not in kinds and not studio.failures:
        say("all is well")


def write_down_what_is_needed(file: Path) -> None:
    """Run the same studio here for a moment, with nowhere to go to, and keep the names of all files in use."""
    studio = Studio(Null())
    studio.engine.start()
    studio.wait_until_live(0.0)
    studio.engine.stop()
    mapped = {line.split()[-1] for line in Path("/proc/self/maps").read_text().splitlines() if "/" in line}
    modules = {str(module.__file__) for module in list(sys.modules.values()) if getattr(module, "__file__", None)}
    beside = {str(path) for path in Path(cv2.__file__).parent.glob("*.py")}
    beside |= {str(path) for path in Path(pyvirtualcam.__file__).parent.glob("*")}
    libraries = Path(np.__file__).parent
    beside |= {str(path) for path in (libraries / "_core").glob("*.so")}
    found = sorted(name for name in mapped | modules | beside if Path(name).is_file())
    file.write_text("\n".join(found) + "\n")


if __name__ == "__main__":
    write_down_what_is_needed(Path(sys.argv[1])) if len(sys.argv) > 1 else main()

"""What runs inside the virtual machine: our loopback code against the real v4l2loopback, with a reader of OpenCV's."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event, Thread

import cv2
import numpy as np

from studio.core import v4l2
from studio.core.frame import Picture, slate
from studio.core.ports import Writer
from studio.imaging.yuv import i420
from studio.live.tally import middle
from studio.sinks.virtual_camera import VirtualCamera, list_devices

SIZE = (320, 180)
DEVICE = "/dev/video10"
FRAMES = 40
PERIOD_S = 1 / 30


def say(*words: object) -> None:
    print(*words, flush=True)  # noqa: T201


def picture(number: int) -> Picture:
    tiles = np.random.default_rng(number).integers(0, 256, (SIZE[1] // 9, SIZE[0] // 8, 3), np.uint8)
    return slate(cv2.resize(tiles, SIZE, interpolation=cv2.INTER_NEAREST), number, time.perf_counter())


def read(done: Event, seen: list[bytes]) -> None:
    camera = cv2.VideoCapture(DEVICE, cv2.CAP_V4L2)
    camera.set(cv2.CAP_PROP_CONVERT_RGB, 0)
    while not done.is_set():
        got, image = camera.read()
        if got:
            seen.append(image.tobytes())
    camera.release()


def feed(writer: Writer, pictures: list[Picture], seen: list[bytes]) -> tuple[list[float], float | None]:
    """Write until enough was read; give how long writes took, and when the reader was noticed."""
    times: list[float] = []
    noticed_s: float | None = None
    start_s = time.perf_counter()
    while len(seen) < FRAMES and len(times) < 600:
        begin_s = time.perf_counter()
        writer.write(pictures[len(times) % len(pictures)])
        times.append(time.perf_counter() - begin_s)
        if noticed_s is None and writer.watched:
            noticed_s = time.perf_counter() - start_s
        time.sleep(PERIOD_S)
    return times, noticed_s


def main() -> None:
    told = Path("/sys/module/v4l2loopback/version")
    version = told.read_text().strip() if told.exists() else "of a version that it does not tell"
    say("v4l2loopback", version, "on kernel", Path("/proc/version").read_text().split()[2])
    say("found", *(f"{device.name} at {device.path}" for device in list_devices()))
    pictures = [picture(number) for number in range(8)]
    known = {i420(one.image).tobytes() for one in pictures}
    done, seen = Event(), list[bytes]()
    with VirtualCamera().open(SIZE, 30.0) as writer:
        writer.write(pictures[0])
        listed = any(one.path == DEVICE and one.captures for one in v4l2.video_devices())
        say("call programs see a camera:", listed)
        before = writer.watched
        reader = Thread(target=read, args=(done, seen))
        reader.start()
        times, noticed_s = feed(writer, pictures, seen)
        during = writer.watched
        done.set()
        while reader.is_alive():
            writer.write(pictures[0])
            reader.join(PERIOD_S)
        after = writer.watched
    wrong = sum(one not in known for one in seen)
    watched = (before, during, after)
    say(f"{len(seen)} frames read, {len(seen) - wrong} bit-equal; a write takes {1000 * middle(times):.2f} ms")
    say("watched before, while read, after:", *watched, "; noticed after", noticed_s and round(noticed_s, 2), "s")
    if listed and len(seen) >= FRAMES and not wrong and watched in ((False, True, False), (None, None, None)):
        say("all is well")


if __name__ == "__main__":
    main()

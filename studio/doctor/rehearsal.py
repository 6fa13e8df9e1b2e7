"""Opens our own virtual camera as a call program would, and measures what arrives: size, pace, colours, delay."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Final

import cv2
import numpy as np

from studio.core import v4l2
from studio.core.errors import StudioError
from studio.core.frame import Image, Size, size_of, slate
from studio.doctor.finding import Finding, Health
from studio.live.worker import Worker
from studio.sinks.virtual_camera import CameraWriter, NoVirtualCamera, VirtualCamera, find_device

SUBJECT: Final = "rehearsal"
SIZE: Final[Size] = (640, 360)
FPS: Final = 30.0
SECONDS: Final = 3.0
BITS: Final = 8
BLOCK: Final = 40  # pixels a side of one bit of the frame's number
COLOURS: Final = ((200, 60, 40), (60, 180, 60), (60, 60, 200), (128, 128, 128))  # BGR
MOST_ERROR: Final = 6.0  # levels, on average
MOST_DELAY_MS: Final = 60.0


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What a call program would have got."""

    frames: int
    size: Size
    fps: float
    colour_error: float
    delay_ms: float


def rehearse() -> Iterator[Finding]:
    """Look at our own virtual camera from the other side; only Linux lets a device be read by its path."""
    if sys.platform != "linux":
        return
    on_air = next((one for one in v4l2.video_devices() if one.loopback and v4l2.held_here(one.path)), None)
    if on_air is not None:
        yield Finding(
            SUBJECT, Health.GOOD, f"Backlot feeds {on_air.name} right now; off air the call can be rehearsed."
        )
        return
    try:
        device = find_device("")
        with VirtualCamera(device.path).open(SIZE, FPS) as writer:
            assert isinstance(writer, CameraWriter)
            yield verdict(device.name, measure(writer, device.path))
    except NoVirtualCamera:
        return  # which was said already
    except StudioError as error:
        yield Finding(SUBJECT, Health.BAD, f"{error.headline} {error.detail}".strip(), error.hint)


def verdict(name: str, got: Rehearsed | None) -> Finding:
    """Say in words what arrived."""
    if got is None:
        says = f"{name} was opened as a call program does, but no frame arrived."
        return Finding(SUBJECT, Health.BAD, says, "Close the programs that use it and load the driver again.")
    says = (
        f"As a call program sees {name}: {got.frames} frames of {got.size[0]} x {got.size[1]}, {got.fps:.0f} a second, "
        f"colours within {got.colour_error:.1f} of 255, {got.delay_ms:.0f} ms on the way."
    )
    good = got.size == SIZE and got.colour_error < MOST_ERROR and got.delay_ms < MOST_DELAY_MS and got.fps > FPS / 2
    return Finding(SUBJECT, Health.GOOD if good else Health.FAIR, says)


def measure(writer: CameraWriter, path: str) -> Rehearsed | None:
    """Write numbered cards for some seconds while another thread reads them back; None where nothing arrived."""
    seen: list[tuple[float, Image]] = []
    failures: list[Exception] = []
    _send(writer, 0)  # a loopback is a camera only once it is fed
    reader = Worker("rehearsal", partial(_read, path, seen), lambda name, error: failures.append(error))
    reader.start()
    sent_s = _feed(writer)
    reader.stop()
    _send(writer, 0)  # wakes a reader that waits for a frame
    reader.join()
    if failures:
        raise failures[0]
    return _summed_up(seen, sent_s) if seen else None


def card(number: int) -> Image:
    """Give a picture with its number in black and white blocks, over four patches of colour."""
    image = np.full((SIZE[1], SIZE[0], 3), 90, np.uint8)
    for bit in range(BITS):
        image[:BLOCK, BLOCK * bit : BLOCK * (bit + 1)] = 235 if number >> bit & 1 else 20
    for index, colour in enumerate(COLOURS):
        image[120:240, 160 * index : 160 * (index + 1)] = colour
    return image


def number_of(image: Image) -> int:
    """Read the number of a card."""
    bright = image[BLOCK // 2, BLOCK // 2 : BLOCK * BITS : BLOCK, 1] > 128
    return int(sum(1 << bit for bit in range(BITS) if bright[bit]))


def _send(writer: CameraWriter, number: int) -> float:
    now_s = time.perf_counter()
    writer.write(slate(card(number), number, now_s))
    return now_s


def _feed(writer: CameraWriter) -> dict[int, float]:
    pause = Event()
    sent_s: dict[int, float] = {}
    start_s = time.perf_counter()
    while time.perf_counter() - start_s < SECONDS:
        number = (len(sent_s) + 1) % (1 << BITS)
        sent_s[number] = _send(writer, number)
        pause.wait(1 / FPS)
    return sent_s


def _read(path: str, seen: list[tuple[float, Image]], stop: Event) -> None:
    capture = cv2.VideoCapture(path, cv2.CAP_V4L2)
    try:
        while not stop.is_set():
            got, image = capture.read()
            if got:
                seen.append((time.perf_counter(), image.astype(np.uint8, copy=False)))
    finally:
        capture.release()


def _summed_up(seen: list[tuple[float, Image]], sent_s: dict[int, float]) -> Rehearsed:
    numbers = [number_of(image) for _, image in seen]
    delays = [at - sent_s[number] for (at, _), number in zip(seen, numbers, strict=True) if number in sent_s]
    last = seen[-1][1]
    span_s = seen[-1][0] - seen[0][0]
    return Rehearsed(
        frames=len(seen),
        size=size_of(last),
        fps=len(set(numbers)) / span_s if span_s else 0.0,
        colour_error=colour_error(last) if size_of(last) == SIZE else 255.0,
        delay_ms=1000 * statistics.median(delays) if delays else 0.0,
    )


def colour_error(image: Image) -> float:
    """Give how far the patches of a card are from what they were, in levels."""
    seen = image[180, 80 + 160 * np.arange(len(COLOURS))].astype(int)
    return float(np.abs(seen - np.array(COLOURS)).mean())

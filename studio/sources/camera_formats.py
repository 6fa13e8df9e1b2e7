"""What sizes and paces a camera offers, where the system tells: on Linux."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

from studio.core import v4l2
from studio.core.frame import Size
from studio.sources.camera import Camera, find_camera

if sys.platform == "linux":
    from fcntl import ioctl

MJPG: Final = int.from_bytes(b"MJPG", "little")
COMMON: Final[tuple[Size, ...]] = ((640, 360), (640, 480), (1280, 720), (1920, 1080), (2560, 1440), (3840, 2160))
MOST: Final = 64  # of anything: a driver that never says that it is done must not hold us up
DISCRETE: Final = 1
STEADY_FPS: Final = 30.0  # where the pace is not told

_Question: TypeAlias = Callable[[int], bytes]

_FORMAT: Final = struct.Struct("III32sI16x")
_SIZE: Final = struct.Struct("IIIIIIIII8x")
_INTERVAL: Final = struct.Struct("IIIIIIIIIII8x")


@dataclass(frozen=True, slots=True, order=True)
class CameraFormat:
    """One way in which a camera gives pictures."""

    width: int
    height: int
    fps: float
    compressed: bool

    def of(self, camera: Camera) -> Camera:
        """Give the camera, asked for pictures of this kind."""
        return replace(camera, width=self.width, height=self.height, fps=self.fps, compressed=self.compressed)


def camera_formats(camera: Camera) -> tuple[CameraFormat, ...]:
    """List what a camera offers, the largest first; nothing where the system does not tell; StudioError."""
    info = find_camera(camera.device)
    if not isinstance(info.address, str):
        return ()
    try:
        with v4l2.opened(info.address) as device:
            found = {one for one in _formats(device) if one.width >= 160}
    except OSError:  # opening it in earnest will say what is wrong
        return ()
    return tuple(sorted(found, key=lambda one: (-one.width * one.height, -one.fps, one.compressed)))


def nearest(formats: Iterable[CameraFormat], camera: Camera) -> CameraFormat | None:
    """Give the format that a camera's wishes come to."""

    def distance(one: CameraFormat) -> tuple[bool, int, float]:
        sides = abs(one.width - camera.width) + abs(one.height - camera.height)
        return one.compressed != camera.compressed, sides, abs(one.fps - camera.fps)

    return min(formats, key=distance, default=None)


def _formats(device: int) -> Iterator[CameraFormat]:
    for fourcc in _pixel_formats(device):
        for width, height in _sizes(device, fourcc):
            for fps in _paces(device, fourcc, (width, height)):
                yield CameraFormat(width, height, fps, fourcc == MJPG)


def _pixel_formats(device: int) -> Iterator[int]:
    for answer in _ask(device, 2, _FORMAT, lambda index: _FORMAT.pack(index, v4l2.CAPTURE, 0, b"", 0)):
        yield answer[4]


def _sizes(device: int, fourcc: int) -> Iterator[Size]:
    for answer in _ask(device, 74, _SIZE, lambda index: _SIZE.pack(index, fourcc, *[0] * 7)):
        _, _, kind, *sides = answer
        if kind == DISCRETE:
            yield sides[0], sides[1]
            continue
        low_width, high_width, _, low_height, high_height, _ = sides
        yield from (
            size for size in COMMON if low_width <= size[0] <= high_width and low_height <= size[1] <= high_height
        )
        return


def _paces(device: int, fourcc: int, size: Size) -> tuple[float, ...]:
    paces = []
    for answer in _ask(device, 75, _INTERVAL, lambda index: _INTERVAL.pack(index, fourcc, *size, *[0] * 7)):
        _, _, _, _, kind, numerator, denominator, *_ = answer
        paces.append(round(denominator / numerator, 2) if numerator else STEADY_FPS)
        if kind != DISCRETE:  # anything from here down: the quickest is what people want
            break
    return tuple(fps for fps in paces if 1.0 <= fps <= 240.0) or (STEADY_FPS,)


def _ask(device: int, number: int, shape: struct.Struct, question: _Question) -> Iterator[tuple[Any, ...]]:
    """Ask for the first, the second and so on until the driver knows no more."""
    if sys.platform != "linux":
        return
    for index in range(MOST):
        answer = bytearray(question(index))
        try:
            ioctl(device, 3 << 30 | shape.size << 16 | ord("V") << 8 | number, answer)
        except OSError:
            return
        yield shape.unpack(answer)

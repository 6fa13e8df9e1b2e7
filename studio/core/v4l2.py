"""What Linux says about its video devices: their names, what they can do, their formats, and who holds them.

Only the few calls that the camera and the virtual camera need; elsewhere than on Linux there are simply no devices.
"""

from __future__ import annotations

import errno
import os
import re
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from studio.core.frame import Size

if sys.platform == "linux":
    from fcntl import ioctl

DEVICES: Path = Path("/dev")
SYSFS: Path = Path("/sys/class/video4linux")
PROCESSES: Path = Path("/proc")

I420: Final = int.from_bytes(b"YU12", "little")
CAPTURE: Final = 0x1  # both a capability bit and a buffer type
OUTPUT: Final = 0x2
DEVICE_CAPS: Final = 0x8000_0000
MMAP: Final = 1
NO_FIELD: Final = 1
SRGB: Final = 8  # for YUV that means BT.601, limited range: what OpenCV converts to

_CAPABILITY: Final = struct.Struct("16s32s32sIII12x")
_FORMAT: Final = struct.Struct("I4xIIIIIIII168x" if struct.calcsize("P") == 8 else "IIIIIIIII168x")
_PARM: Final = struct.Struct("IIIII184x")
_REQBUFS: Final = struct.Struct("IIIII")
_SUBSCRIPTION: Final = struct.Struct("III20x")
_EVENT: Final = struct.Struct("I4xI60xII16xI36x" if struct.calcsize("P") == 8 else "II60xII8xI32x")


def _call(direction: int, number: int, shape: struct.Struct) -> int:
    """Give the number of an ioctl, as the kernel's _IOR and _IOWR do."""
    return direction << 30 | shape.size << 16 | ord("V") << 8 | number


QUERYCAP: Final = _call(2, 0, _CAPABILITY)
G_FMT: Final = _call(3, 4, _FORMAT)
S_FMT: Final = _call(3, 5, _FORMAT)
REQBUFS: Final = _call(3, 8, _REQBUFS)
S_PARM: Final = _call(3, 22, _PARM)
DQEVENT: Final = _call(2, 89, _EVENT)
SUBSCRIBE_EVENT: Final = _call(1, 90, _SUBSCRIPTION)
CLIENT_USAGE: Final = 0x0800_0000 + 0x08E0_0000 + 1  # v4l2loopback's own event, from 0.13 on
SEND_INITIAL: Final = 1
LOOPBACK: Final = "v4l2 loopback"  # the driver's name for itself


@dataclass(frozen=True, slots=True)
class VideoDevice:
    """One video device: a camera, or a loopback that a virtual camera writes to."""

    path: str
    number: int
    name: str
    driver: str = ""
    captures: bool = True
    outputs: bool = False
    barred: bool = False  # this user may not open it, so nobody knows what it can do

    @property
    def loopback(self) -> bool:
        """Whether what is written to it is what others read from it."""
        return self.driver == LOOPBACK


@dataclass(frozen=True, slots=True)
class VideoFormat:
    """The size and pixel format that a device agreed to."""

    size: Size
    fourcc: int
    bytes_per_frame: int


def video_devices() -> tuple[VideoDevice, ...]:
    """List the devices by number; one that may not be opened is listed as a camera, so that opening says why."""
    if sys.platform != "linux":
        return ()
    numbered = [(int(path.name[5:]), path) for path in DEVICES.glob("video*") if re.fullmatch(r"video\d+", path.name)]
    return tuple(_describe(path, number) for number, path in sorted(numbered))


def output_format(device: int) -> VideoFormat:
    """Ask an open loopback what it takes; OSError."""
    asked = bytearray(_FORMAT.pack(OUTPUT, *[0] * 8))
    ioctl(device, G_FMT, asked)
    return _format(asked)


def set_output_format(device: int, size: Size, fourcc: int, bytes_per_frame: int) -> VideoFormat:
    """Tell an open loopback what will be written, and give what it agreed to; OSError."""
    asked = bytearray(_FORMAT.pack(OUTPUT, *size, fourcc, NO_FIELD, size[0], bytes_per_frame, SRGB, 0))
    ioctl(device, S_FMT, asked)
    return _format(asked)


def set_output_rate(device: int, fps: float) -> None:
    """Tell the readers of an open loopback how many frames a second to expect; OSError."""
    ioctl(device, S_PARM, bytearray(_PARM.pack(OUTPUT, 0, 0, 1000, round(fps * 1000))))


def subscribe_readers(device: int) -> None:
    """Ask an open loopback to tell how many programs read it; OSError where its driver does not."""
    ioctl(device, SUBSCRIBE_EVENT, bytearray(_SUBSCRIPTION.pack(CLIENT_USAGE, 0, SEND_INITIAL)))


def readers_told(device: int) -> int | None:
    """Give how many programs read, where that was told since the last call; the device does not block."""
    count = None
    while True:
        event = bytearray(_EVENT.size)
        try:
            ioctl(device, DQEVENT, event)
        except OSError:  # nothing more is told
            return count
        kind, told, *_ = _EVENT.unpack(event)
        count = told if kind == CLIENT_USAGE else count


def is_busy(device: int) -> bool:
    """Tell whether somebody else streams from an open camera; changes nothing."""
    try:
        ioctl(device, REQBUFS, bytearray(_REQBUFS.pack(0, CAPTURE, MMAP, 0, 0)))
    except OSError as error:
        return error.errno == errno.EBUSY  # anything else says only that this camera has no such buffers
    return False


@contextmanager
def opened(path: str) -> Iterator[int]:
    """Lend the open device, without waiting for it; OSError."""
    device = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        yield device
    finally:
        os.close(device)


def holders(path: str) -> tuple[str, ...]:
    """Name the other programs that have the device open, as far as this user may see them."""
    device = os.path.realpath(path)
    others = (process for process in PROCESSES.glob("[0-9]*") if process.name != str(os.getpid()))
    return tuple(sorted({_name_of(process) for process in others if _holds(process, device)}))


def held_here(path: str) -> bool:
    """Tell whether this very program has the device open."""
    return _holds(PROCESSES / str(os.getpid()), os.path.realpath(path))


def held_by(path: str) -> str:
    """Say in a sentence who has the device open; nothing where that is not known."""
    names = holders(path)
    return f"It is held by {', '.join(names)}." if names else ""


def _describe(path: Path, number: int) -> VideoDevice:
    name = _sysfs_name(path)
    try:
        driver, card, able = _capability(str(path))
    except OSError as error:
        barred = error.errno in (errno.EACCES, errno.EPERM)
        there = barred or error.errno == errno.EBUSY
        return VideoDevice(str(path), number, name or path.name, captures=there, barred=barred)
    name = name or card or path.name
    return VideoDevice(str(path), number, name, driver, bool(able & CAPTURE), bool(able & OUTPUT))


def _capability(path: str) -> tuple[str, str, int]:
    """Give driver, name and abilities of a device; OSError.

    A camera is asked once for as long as its node stays the same, because opening it may wake it, which takes its
    time. What a loopback can do changes with who has it open.
    """
    node = os.stat(path)
    known = _known_capability(path, node.st_ino, node.st_ctime_ns)
    return _asked_capability(path) if known[0] == LOOPBACK else known


@lru_cache(maxsize=64)
def _known_capability(path: str, inode: int, changed_ns: int) -> tuple[str, str, int]:
    return _asked_capability(path)


def _asked_capability(path: str) -> tuple[str, str, int]:
    with opened(path) as device:
        answer = bytearray(_CAPABILITY.size)
        ioctl(device, QUERYCAP, answer)
    driver, card, _, _, able, here = _CAPABILITY.unpack(answer)
    return _words(driver), _words(card), here if able & DEVICE_CAPS else able


def _sysfs_name(path: Path) -> str:
    try:
        return (SYSFS / path.name / "name").read_text("utf-8", errors="replace").strip()
    except OSError:
        return ""


def _words(field: bytes) -> str:
    return field.partition(b"\0")[0].decode("utf-8", errors="replace").strip()


def _format(answer: bytearray) -> VideoFormat:
    _, width, height, fourcc, _, _, bytes_per_frame, _, _ = _FORMAT.unpack(answer)
    return VideoFormat((width, height), fourcc, bytes_per_frame)


def _holds(process: Path, device: str) -> bool:
    try:
        return any(os.readlink(handle) == device for handle in (process / "fd").iterdir())
    except OSError:  # it ended meanwhile, or belongs to somebody else
        return False


def _name_of(process: Path) -> str:
    try:
        return (process / "comm").read_text("utf-8", errors="replace").strip()
    except OSError:
        return f"process {process.name}"

"""Which cameras there are, by the names people know them by."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import cv2

from studio.core import v4l2
from studio.core.places import APP

_BACKENDS: Final = {"win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """One camera: the name people know, its number, and what OpenCV opens it by."""

    name: str
    number: int
    address: str | int


def list_cameras() -> tuple[CameraInfo, ...]:
    """List the cameras, real ones first; a virtual camera of our own is none."""
    return named_apart(_on_linux() if sys.platform == "linux" else _elsewhere())


def named_apart(cameras: Iterable[CameraInfo]) -> tuple[CameraInfo, ...]:
    """Give the second and third camera of one name a number, so that every name means one camera."""
    seen: Counter[str] = Counter()
    apart = []
    for camera in cameras:
        seen[camera.name] += 1
        nth = seen[camera.name]
        apart.append(camera if nth == 1 else replace(camera, name=f"{camera.name} ({nth})"))
    return tuple(apart)


def _on_linux() -> list[CameraInfo]:
    found = [device for device in v4l2.video_devices() if device.captures and not _is_ours(device.name)]
    found.sort(key=lambda device: device.loopback)  # what other programs feed comes after what has a lens
    return [CameraInfo(device.name, device.number, device.path) for device in found]


def _elsewhere() -> list[CameraInfo]:
    from cv2_enumerate_cameras import enumerate_cameras

    backend = _BACKENDS.get(sys.platform, cv2.CAP_ANY)
    found = sorted(enumerate_cameras(backend), key=lambda camera: camera.index)
    return [
        CameraInfo(camera.name, number, camera.index)
        for number, camera in enumerate(found)
        if not _is_ours(camera.name)
    ]


def _is_ours(name: str) -> bool:
    return APP in name.lower()

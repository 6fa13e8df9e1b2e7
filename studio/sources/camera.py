"""A camera, remembered by the name people know it by."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import ClassVar, Final, Self

import cv2
import numpy as np
from cv2.utils import logging

from studio.core import params, v4l2
from studio.core.errors import SourceLost, StudioError
from studio.core.frame import Image
from studio.core.ports import Reader, Source
from studio.core.registry import register
from studio.sources.camera_list import CameraInfo, list_cameras

FIRST_FRAME_S: Final = 5.0  # some cameras warm up for seconds
NEXT_FRAME_S: Final = 1.0
MOST_FAILURES: Final = 5  # in a row: a torn JPEG or two is no reason to give up

# OpenCV reads these once, when it opens its first camera. Linux: seconds it waits for a frame, so that a stalled camera
# lets go of the thread. Windows: hardware transforms make opening take half a minute with some drivers.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")

_BACKENDS: Final = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}


class CameraMissing(StudioError):
    """The camera is not there."""

    hint = "Plug it in, or choose another camera."


class CameraBusy(StudioError):
    """The camera is in use by another program."""

    hint = "Close the other program, or choose another camera."


class CameraForbidden(StudioError):
    """The system does not let this user open the camera."""

    hint = "Allow Backlot to use it in the system's privacy settings, then start Backlot again."
    hint_on_linux: ClassVar[str] = "Run `sudo usermod -aG video $USER`, then log out and in again."


class CameraFailed(StudioError):
    """The camera does not start."""

    hint = "Unplug it and plug it in again, or choose another camera."


@register
@dataclass(frozen=True, slots=True)
class Camera(Source):
    """A camera, by its name; the first one where none is named."""

    device: str = params.text(help="The camera's name or number; empty means the first.")
    width: int = params.whole(1280, 16, 7680, unit="px", help="Picture width to ask for; the camera takes the nearest.")
    height: int = params.whole(720, 16, 4320, unit="px", help="Picture height to ask for.")
    fps: float = params.slider(
        30.0, 1.0, 240.0, unit="fps", title="Pictures a second", help="How many to ask for; more move more smoothly."
    )
    compressed: bool = params.toggle(
        True,
        detail=True,
        title="Compressed pictures",
        help="Ask for MJPG: over USB most cameras reach full size and pace only with it.",
    )

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Claim "camera", "camera:0" and "camera:NAME"."""
        word, _, device = text.partition(":")
        return cls(device=device.strip()) if word.lower() == cls.slug() else None

    def open(self) -> Reader:
        """Open it; CameraMissing, CameraForbidden, CameraBusy or CameraFailed."""
        return CameraReader(self, find_camera(self.device))


class CameraReader(Reader):
    """Reads one camera; `width`, `height` and `fps` are what it agreed to."""

    live = True

    def __init__(self, source: Camera, info: CameraInfo) -> None:
        self.label = info.name
        logging.setLogLevel(logging.LOG_LEVEL_ERROR)  # OpenCV tells of a missing camera where nobody looks
        with accessible(info):
            self._capture = cv2.VideoCapture(info.address, _BACKENDS.get(sys.platform, cv2.CAP_ANY), _wishes(source))
        try:
            self._first: Image | None = self._wait_for_first(info)
        except StudioError:
            self.close()
            raise
        self.height, self.width = self._first.shape[:2]
        told = self._capture.get(cv2.CAP_PROP_FPS)
        self.fps = told if 1.0 <= told <= 240.0 else source.fps

    def read(self) -> Image:
        """Give the newest frame, an array of its own; SourceLost when the camera is gone or stalls for a second."""
        if self._first is not None:
            first, self._first = self._first, None
            return first
        return self._next(NEXT_FRAME_S)

    def close(self) -> None:
        """Give the camera back."""
        self._capture.release()

    def _wait_for_first(self, info: CameraInfo) -> Image:
        if not self._capture.isOpened():
            hint = CameraFailed.hint if sys.platform == "linux" else CameraForbidden.hint
            raise CameraFailed(f"It is {info.name}. {_held_by(info)}".strip(), hint=hint)
        try:
            return self._next(FIRST_FRAME_S)
        except SourceLost as error:
            raise CameraFailed(f"{info.name} opens, but sends no picture. {_held_by(info)}".strip()) from error

    def _next(self, patience_s: float) -> Image:
        end_s = time.monotonic() + patience_s
        failures = 0
        while failures < MOST_FAILURES:
            start_s = time.monotonic()
            done, image = self._capture.read()
            if done:
                return _colour(image)
            now_s = time.monotonic()
            if now_s >= end_s:
                break
            failures += now_s - start_s < 0.5  # a wait that ran out is no failure while there is patience
        raise SourceLost(f"It is {self.label}.")


def find_camera(device: str) -> CameraInfo:
    """Give the camera of a name or number, or the first where none is asked for; CameraMissing."""
    cameras = list_cameras()
    if not device and cameras:
        return cameras[0]
    for camera in cameras:
        if device in (camera.name, str(camera.number), str(camera.address)):
            return camera
    for camera in cameras:
        if device and not device.isdecimal() and device.lower() in camera.name.lower():
            return camera
    if device.isdecimal() and int(device) < len(cameras):  # on Linux numbers may have gaps; people count without
        return cameras[int(device)]
    there = ", ".join(camera.name for camera in cameras)
    if not there:
        raise CameraMissing("No camera is connected.", hint="Plug one in, or choose the demo or a video file.")
    raise CameraMissing(f"None is called {device!r}; there are {there}.")


@contextmanager
def accessible(info: CameraInfo) -> Iterator[None]:
    """Say why a Linux camera cannot be opened: OpenCV would only say that it did not; StudioError.

    The device stays open meanwhile, so that a camera that takes its time to wake does so once.
    """
    if not isinstance(info.address, str):
        yield
        return
    with ExitStack() as stack:
        try:
            busy = v4l2.is_busy(stack.enter_context(v4l2.opened(info.address)))
        except OSError as error:
            raise _explained(error, info) from error
        if busy:
            raise CameraBusy(f"It is {info.name}. {_held_by(info)}".strip())
        yield


def _explained(error: OSError, info: CameraInfo) -> StudioError:
    if error.errno == errno.EBUSY:
        return CameraBusy(f"It is {info.name}. {_held_by(info)}".strip())
    if error.errno in (errno.EACCES, errno.EPERM):
        return CameraForbidden(f"It is {info.name}.", hint=CameraForbidden.hint_on_linux)
    if error.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO):
        return CameraMissing(f"{info.name} was unplugged.")
    return CameraFailed(f"It is {info.name}: {error.strerror}.")


def _held_by(info: CameraInfo) -> str:
    return v4l2.held_by(info.address) if isinstance(info.address, str) else ""


def _wishes(source: Camera) -> list[int]:
    """Give what to ask OpenCV for; the format comes first, because sizes depend on it."""
    wishes = [cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")] if source.compressed else []
    size = [cv2.CAP_PROP_FRAME_WIDTH, source.width, cv2.CAP_PROP_FRAME_HEIGHT, source.height]
    return [*wishes, *size, cv2.CAP_PROP_FPS, round(source.fps)]


def _colour(image: cv2.typing.MatLike) -> Image:
    """Give the image in BGR; infrared cameras give grey."""
    if image.ndim == 2:
        image = cv2.cvtColor(image, cv2.COLOR_GRAY2BGR)
    return image.astype(np.uint8, copy=False)

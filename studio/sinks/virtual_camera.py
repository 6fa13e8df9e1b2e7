"""The camera that other programs see, through pyvirtualcam."""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Final

from studio.core import params, v4l2
from studio.core.errors import SinkLost, StudioError
from studio.core.frame import Image, Picture, Size, State
from studio.core.places import APP
from studio.core.ports import Sink, Writer
from studio.core.registry import register
from studio.core.v4l2 import VideoDevice
from studio.imaging.fit import contain
from studio.imaging.yuv import even, i420
from studio.sinks import loopback, pipewire_camera
from studio.sinks.pipewire_camera import PipeWireWriter

if TYPE_CHECKING:
    import pyvirtualcam

AUTOMATIC: Final = "automatic"
INSTALL: Final = {
    "linux": "Run `sudo apt install v4l2loopback-dkms` (or your system's package of that name), then `sudo modprobe "
    'v4l2loopback devices=1 exclusive_caps=1 card_label="Backlot"`.',
    "win32": "Install OBS Studio from obsproject.com, which brings a virtual camera; start it once, then close it.",
    "darwin": "Install OBS Studio from obsproject.com, start its virtual camera once and allow it in the settings.",
}


class NoVirtualCamera(StudioError):
    """There is no virtual camera that Backlot could feed."""

    hint = INSTALL.get(sys.platform, "Install a virtual camera driver that pyvirtualcam supports.")


class NoLibrary(NoVirtualCamera):
    """Backlot was installed without pyvirtualcam, which feeds virtual cameras."""

    hint = "Install Backlot from its source, or run `pip install pyvirtualcam` in its environment."


class VirtualCameraBusy(StudioError):
    """Another program feeds the virtual camera already."""

    hint = "Close that program, or choose another virtual camera."


class VirtualCameraForbidden(StudioError):
    """The system does not let this user write to the virtual camera."""

    hint = "Run `sudo usermod -aG video $USER`, then log out and in again."


class VirtualCameraFailed(StudioError):
    """The virtual camera does not start."""

    hint = "Close the programs that use it, and try again."


@register
@dataclass(frozen=True, slots=True)
class VirtualCamera(Sink):
    """A camera that every call program lists."""

    steady = True

    device: str = params.text(help="The virtual camera's name, number or path; empty means the first.")
    backend: str = params.choice(
        AUTOMATIC,
        (AUTOMATIC, loopback.NAME, pipewire_camera.NAME, "v4l2loopback", "obs", "unitycapture"),
        detail=True,
        help="The driver: on Linux loopback, or pipewire where there is none; v4l2loopback does not notice failures.",
    )

    def open(self, size: Size, fps: float) -> Writer:
        """Begin to feed it; NoVirtualCamera, VirtualCameraBusy, VirtualCameraForbidden or VirtualCameraFailed."""
        if sys.platform != "linux" or self.backend not in (AUTOMATIC, pipewire_camera.NAME):
            return CameraWriter(self, even(size), fps)
        if self.backend == pipewire_camera.NAME:
            return _through_pipewire(even(size), fps)
        try:
            return CameraWriter(self, even(size), fps)
        except (NoVirtualCamera, VirtualCameraForbidden):
            if self.device or not pipewire_camera.runs():
                raise
            return _through_pipewire(even(size), fps)


class CameraWriter(Writer):
    """Feeds one virtual camera pictures of one size."""

    def __init__(self, sink: VirtualCamera, size: Size, fps: float) -> None:
        self._size = size
        self._camera: pyvirtualcam.Camera | None = None
        self._readers: loopback.Readers | None = None
        self._card: tuple[Image, Image] | None = None  # the slate's picture and its planes: it goes out for hours
        if sys.platform == "linux":
            device = find_device(sink.device)
            backend = loopback.NAME if sink.backend == AUTOMATIC else sink.backend
            self._camera = _on_linux(device, size, fps, backend)
            self.label = device.name
        else:
            self._camera = _elsewhere(sink, size, fps)
            self.label = self._camera.device

    def write(self, picture: Picture) -> None:
        """Send the picture, on bars where its shape is another; SinkLost when the device does not take it."""
        if self._camera is None:
            return
        try:
            self._camera.send(self._planes(picture))
            if self._readers is None and sys.platform == "linux":  # the driver counts from the first frame on
                self._readers = loopback.Readers(self._camera.device)
        except (OSError, RuntimeError) as error:
            raise SinkLost(f"{self.label}: {_reason(error)}.") from error

    def _planes(self, picture: Picture) -> Image:
        if self._card is not None and picture.image is self._card[0]:
            return self._card[1]
        planes = i420(contain(picture.image, self._size))
        self._card = (picture.image, planes) if picture.state is State.SLATE else None
        return planes

    @property
    def watched(self) -> bool | None:
        """Whether a program reads it; None where the driver does not tell."""
        return self._readers.watched if self._readers is not None else None

    def close(self) -> None:
        """Give the device back."""
        if self._readers is not None:
            self._readers.close()
            self._readers = None
        if self._camera is not None:
            self._camera.close()
            self._camera = None


def _through_pipewire(size: Size, fps: float) -> Writer:
    try:
        return PipeWireWriter(size, fps)
    except OSError as error:
        hint = "Check that PipeWire runs: `systemctl --user status pipewire`."
        raise NoVirtualCamera(f"PipeWire gives none: {_reason(error)}.", hint=hint) from error


def list_devices() -> tuple[VideoDevice, ...]:
    """List what can be fed on Linux, one that carries our name first."""
    devices = [device for device in v4l2.video_devices() if device.outputs]
    return tuple(sorted(devices, key=lambda device: (APP not in device.name.lower(), device.number)))


def find_device(wanted: str) -> VideoDevice:
    """Give the device of a name, number or path, or the first where none is asked for; StudioError."""
    devices = list_devices()
    for device in devices:
        if _is_meant(device, wanted):
            return device
    every = v4l2.video_devices()
    for device in every:
        if device.loopback and _is_meant(device, wanted):  # with exclusive_caps it is only a camera while it is fed
            raise VirtualCameraBusy(f"It is {device.name} ({device.path}). {v4l2.held_by(device.path)}".strip())
    if devices:
        there = ", ".join(f"{device.name} ({device.path})" for device in devices)
        raise NoVirtualCamera(f"None is called {wanted!r}.", hint=f"Choose one of these: {there}.")
    barred = [device.path for device in every if device.barred]
    if barred:
        raise VirtualCameraForbidden(f"It may be one of {', '.join(barred)}.")
    raise NoVirtualCamera


def _is_meant(device: VideoDevice, wanted: str) -> bool:
    return not wanted or wanted in (device.name, str(device.number), device.path, os.path.basename(device.path))


def _on_linux(device: VideoDevice, size: Size, fps: float, backend: str) -> pyvirtualcam.Camera:
    if backend not in driver_library().camera.BACKENDS:
        raise VirtualCameraFailed(
            f"There is no driver {backend} on this system.", hint="Let Backlot choose the driver."
        )
    failures: list[OSError] = []  # pyvirtualcam folds every reason into one text; ours are kept as they were
    more = {"failures": failures} if backend == loopback.NAME else {}
    try:
        return _camera(size, fps, device.path, backend, **more)
    except RuntimeError as error:
        if failures:
            raise _explained(failures[0], device) from error
        raise VirtualCameraFailed(f"{_reason(error)}. {v4l2.held_by(device.path)}".strip()) from error


def _elsewhere(sink: VirtualCamera, size: Size, fps: float) -> pyvirtualcam.Camera:
    """Try each driver that is not our Linux one."""
    there = [name for name in driver_library().camera.BACKENDS if name != loopback.NAME]
    backends = there if sink.backend == AUTOMATIC else [name for name in there if name == sink.backend]
    said = [] if backends else [f"There is no driver {sink.backend} on this system"]
    for backend in backends:
        try:
            return _camera(size, fps, sink.device or None, backend)
        except RuntimeError as error:
            said.append(_reason(error))
    raise NoVirtualCamera(f"{'; '.join(said)}.")


def _camera(size: Size, fps: float, device: str | None, backend: str, **more: list[OSError]) -> pyvirtualcam.Camera:
    library = driver_library()
    return library.Camera(*size, fps, fmt=library.PixelFormat.I420, device=device, backend=backend, **more)


def driver_library() -> ModuleType:
    """Give pyvirtualcam, with our driver among its own; it may be missing where Backlot came without it."""
    try:
        import pyvirtualcam
    except ImportError as error:
        raise NoLibrary from error
    library: ModuleType = pyvirtualcam
    library.register_backend(loopback.NAME, loopback.Loopback)
    return library


def _explained(error: OSError, device: VideoDevice) -> StudioError:
    holders = v4l2.held_by(device.path)
    if error.errno == errno.EBUSY:
        return VirtualCameraBusy(f"It is {device.name} ({device.path}). {holders}".strip())
    if error.errno in (errno.EACCES, errno.EPERM):
        return VirtualCameraForbidden(f"It is {device.name} ({device.path}).")
    if error.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO):
        return NoVirtualCamera(f"{device.path} is gone.")
    return VirtualCameraFailed(f"{device.name} ({device.path}): {_reason(error)}. {holders}".strip())


def _reason(error: Exception) -> str:
    strerror = getattr(error, "strerror", None)
    return str(strerror or error).rstrip(".")

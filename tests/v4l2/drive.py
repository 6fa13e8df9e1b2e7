"""What the tests have a program do with emulated devices; run as `python -m tests.v4l2.drive FUNCTION ARGUMENT...`."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from studio.core import v4l2
from studio.core.errors import SourceLost, StudioError
from studio.doctor import rehearsal
from studio.sinks.virtual_camera import VirtualCamera, list_devices
from studio.sources.camera import Camera, CameraReader
from studio.sources.camera_formats import camera_formats
from studio.sources.camera_list import list_cameras
from tests.sinks.pictures import noise, of

FOLDER = Path(os.environ.get("BACKLOT_V4L2", "/dev"))


def fault(number: int, word: str) -> None:
    (FOLDER / f"video{number}.fault").write_text(word)


def cameras() -> list[list[Any]]:
    return [[camera.name, camera.number] for camera in list_cameras()]


def outputs() -> list[str]:
    return [device.name for device in list_devices()]


def formats(device: str) -> list[list[Any]]:
    return [[one.width, one.height, one.fps, one.compressed] for one in camera_formats(Camera(device))]


def open_camera(device: str) -> str:
    try:
        with Camera(device).open() as reader:
            return f"opened {reader.label}"
    except StudioError as error:
        return f"{type(error).__name__}: {error}"


def read(device: str, count: str, *size: str) -> dict[str, Any]:
    """Read frames; keep them beside the devices; say what was agreed and whether frames share memory."""
    wish = Camera(device, width=int(size[0]), height=int(size[1])) if size else Camera(device)
    with wish.open() as reader:
        assert isinstance(reader, CameraReader)
        images = [reader.read() for _ in range(int(count))]
        np.save(FOLDER / "read.npy", np.stack(images))
        shared = any(np.shares_memory(one, other) for one in images for other in images if one is not other)
        return {
            "label": reader.label,
            "fps": reader.fps,
            "live": reader.live,
            "shared": shared,
            "contiguous": all(image.flags.c_contiguous and image.dtype == np.uint8 for image in images),
        }


def lose_camera(word: str) -> dict[str, Any]:
    """Read until the fault, and say what happened and how long the last read took."""
    with Camera().open() as reader:
        for _ in range(3):
            reader.read()
        fault(0, word)
        start = time.monotonic()
        try:
            while time.monotonic() - start < 10:
                start_of_last = time.monotonic()
                reader.read()
        except SourceLost as error:
            return {"said": str(error), "took_s": time.monotonic() - start_of_last}
    return {"said": "nothing", "took_s": 10}


def open_while_busy() -> str:
    """Stream from a camera by OpenCV and open it a second time."""
    holder = cv2.VideoCapture(str(FOLDER / "video0"), cv2.CAP_V4L2)
    assert holder.read()[0]
    said = open_camera("")
    holder.release()
    return said + " | " + open_camera("")


def send(backend: str, width: str, height: str) -> dict[str, Any]:
    """Send four pictures through pyvirtualcam; keep the planes that are expected beside the devices."""
    size = (int(width), int(height))
    images = [noise(size, seed) for seed in range(4)]
    with VirtualCamera(backend=backend).open(size, 25.0) as writer:
        for number, image in enumerate(images):
            writer.write(of(image, number))
        with v4l2.opened(str(FOLDER / "video10")) as device:
            agreed = v4l2.output_format(device)
        np.save(FOLDER / "sent.npy", np.stack([cv2.cvtColor(one, cv2.COLOR_BGR2YUV_I420) for one in images]))
        return {"label": writer.label, "size": agreed.size, "fourcc": agreed.fourcc}


def send_another_shape() -> None:
    with VirtualCamera().open((64, 48), 30.0) as writer:
        writer.write(of(np.full((48, 24, 3), 200, np.uint8)))


def lose_output(word: str) -> str:
    with VirtualCamera().open((64, 48), 30.0) as writer:
        writer.write(of(noise((64, 48))))
        fault(10, word)
        try:
            writer.write(of(noise((64, 48))))
        except StudioError as error:
            return f"{type(error).__name__}: {error}"
    return "nothing"


def open_output(device: str = "", backend: str = "automatic") -> str:
    try:
        with VirtualCamera(device, backend).open((64, 48), 30.0) as writer:
            return f"opened {writer.label}"
    except StudioError as error:
        return f"{type(error).__name__}: {error}"


def open_output_twice() -> str:
    with VirtualCamera().open((64, 48), 30.0):
        said = open_output()
    return said + " | " + open_output()


def see_oneself() -> dict[str, Any]:
    """Write to a loopback and read it as a call program would: by its device, with OpenCV."""
    image = noise((64, 48))
    with VirtualCamera().open((64, 48), 30.0) as writer:
        writer.write(of(image))
        reader = cv2.VideoCapture(str(FOLDER / "video10"), cv2.CAP_V4L2)
        seen = None
        for _ in range(40):
            writer.write(of(image))
            done, seen = reader.read()
            if done:
                break
        reader.release()
    sent = cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_BGR2YUV_I420), cv2.COLOR_YUV2BGR_I420)
    error = float(np.abs(seen.astype(int) - sent).mean()) if seen is not None else 255.0
    return {"error": error, "cameras": cameras()}


def rehearse() -> list[str]:
    return [finding.says for finding in rehearsal.rehearse()]


def rehearse_while_busy() -> list[str]:
    with VirtualCamera().open((64, 48), 30.0):
        return rehearse()


if __name__ == "__main__":
    v4l2.DEVICES = FOLDER
    v4l2.SYSFS = FOLDER / "no sysfs"
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))  # noqa: T201

"""What emulated cameras say they offer."""

from __future__ import annotations

from studio.sources.camera import Camera
from studio.sources.camera_formats import CameraFormat, nearest
from tests.v4l2.conftest import Emulator


def test_a_camera_tells_its_sizes_and_paces(emulator: Emulator) -> None:
    emulator.camera(0, "Desk Camera", "YUYV 640x480 15 none", "MJPG 1280x720 30 none")
    assert emulator.run("formats", "Desk Camera") == [[1280, 720, 30.0, True], [640, 480, 15.0, False]]


def test_the_format_in_use_is_the_one_nearest_to_the_wishes() -> None:
    large, small, raw = (
        CameraFormat(1280, 720, 30.0, True),
        CameraFormat(640, 480, 30.0, True),
        CameraFormat(640, 480, 15.0, False),
    )
    formats = (large, small, raw)
    assert nearest(formats, Camera()) == large
    assert nearest(formats, Camera(width=600, height=400)) == small
    assert nearest(formats, Camera(width=600, height=400, compressed=False)) == raw
    assert nearest((), Camera()) is None
    assert raw.of(Camera("Desk Camera")) == Camera("Desk Camera", 640, 480, 15.0, compressed=False)

"""What needs no device; the rest is in tests/v4l2."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import pytest

from studio.core.ports import SOURCES
from studio.sources import camera, camera_list
from studio.sources.camera import Camera, CameraMissing, find_camera
from studio.sources.camera_list import CameraInfo, list_cameras, named_apart

DESK = CameraInfo("Desk Camera", 0, "/dev/video0")
DOOR = CameraInfo("Door Camera 4K", 2, "/dev/video2")


@pytest.fixture
def two_cameras(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera, "list_cameras", lambda: (DESK, DOOR))


@pytest.mark.parametrize(
    ("text", "device"), [("camera", ""), ("camera:", ""), ("camera:0", "0"), ("Camera: Desk: left", "Desk: left")]
)
def test_words_on_the_command_line(text: str, device: str) -> None:
    assert SOURCES.parse(text) == Camera(device)


@pytest.mark.usefixtures("two_cameras")
@pytest.mark.parametrize(
    ("device", "found"),
    [
        ("", DESK),
        ("0", DESK),
        ("2", DOOR),
        ("1", DOOR),
        ("Door Camera 4K", DOOR),
        ("door", DOOR),
        ("/dev/video2", DOOR),
    ],
)
def test_a_camera_is_found_by_name_number_or_path(device: str, found: CameraInfo) -> None:
    assert find_camera(device) == found


@pytest.mark.usefixtures("two_cameras")
@pytest.mark.parametrize("device", ["Kitchen", "4", "9"])
def test_a_wrong_one_is_missing_and_the_right_ones_are_named(device: str) -> None:
    with pytest.raises(CameraMissing, match="Desk Camera, Door Camera 4K"):
        find_camera(device)


def test_twins_are_told_apart() -> None:
    twins = [CameraInfo("Cam", number, number) for number in range(3)]
    assert [one.name for one in named_apart(twins)] == ["Cam", "Cam (2)", "Cam (3)"]


def test_elsewhere_names_come_from_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [
        SimpleNamespace(name=name, index=index) for name, index in (("Backlot", 1400), ("Desk", 1401), ("OBS", 1402))
    ]
    library = ModuleType("cv2_enumerate_cameras")
    library.enumerate_cameras = lambda backend: found  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "cv2_enumerate_cameras", library)
    monkeypatch.setattr(camera_list.sys, "platform", "win32")
    assert list_cameras() == (CameraInfo("Desk", 1, 1401), CameraInfo("OBS", 2, 1402))

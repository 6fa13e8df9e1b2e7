"""The real cv2.VideoCapture, through our Camera, against emulated devices."""

from __future__ import annotations

import numpy as np
import pytest

from tests.sinks.pictures import noise
from tests.v4l2.conftest import Emulator

SIZE = (320, 240)
IMAGES = [noise(SIZE, seed) for seed in range(3)]


def webcam(emulator: Emulator, number: int = 0, name: str = "Desk Camera") -> None:
    yuyv = emulator.film("small.yuyv", [noise((64, 48), seed) for seed in range(3)], "YUYV")
    mjpg = emulator.film("large.mjpg", IMAGES, "MJPG")
    emulator.camera(number, name, f"YUYV 64x48 30 {yuyv}", f"MJPG 320x240 25 {mjpg}")


def nearest_of(image: np.ndarray, images: list[np.ndarray]) -> float:
    return min(float(np.abs(image.astype(int) - one).mean()) for one in images)


def test_cameras_are_listed_by_name_and_ours_is_none(emulator: Emulator) -> None:
    webcam(emulator, 0)
    webcam(emulator, 2)
    emulator.loopback(1, "Phone")
    emulator.loopback(4, "Backlot")
    emulator.loopback(5, "Idle", "exclusive")
    assert emulator.run("cameras") == [["Desk Camera", 0], ["Desk Camera (2)", 2], ["Phone", 1]]


@pytest.mark.parametrize("device", ["", "0", "Desk Camera", "desk"])
def test_a_camera_is_opened_by_name_or_number(emulator: Emulator, device: str) -> None:
    webcam(emulator)
    assert emulator.run("open_camera", device) == "opened Desk Camera"


def test_mjpg_is_negotiated_and_read(emulator: Emulator) -> None:
    webcam(emulator)
    told = emulator.run("read", "", 6, *SIZE)
    assert told == {"label": "Desk Camera", "fps": 25.0, "live": True, "shared": False, "contiguous": True}
    seen = np.load(emulator.folder / "read.npy")
    assert seen.shape == (6, 240, 320, 3)
    assert max(nearest_of(one, IMAGES) for one in seen) < 3.0
    assert np.abs(seen[0].astype(int) - seen[1]).mean() > 10  # a frame keeps its picture while the next is read


def test_yuyv_is_read_where_there_is_no_mjpg(emulator: Emulator) -> None:
    film = emulator.film("film.yuyv", IMAGES, "YUYV")
    emulator.camera(0, "Plain Camera", f"YUYV 320x240 30 {film}")
    emulator.run("read", "", 4)
    seen = np.load(emulator.folder / "read.npy")
    assert max(nearest_of(one, IMAGES) for one in seen) < 4.0


def test_a_grey_camera_gives_three_channels(emulator: Emulator) -> None:
    film = emulator.film("film.grey", IMAGES, "GREY")
    emulator.camera(0, "Infrared", f"GREY 320x240 30 {film}")
    emulator.run("read", "", 2)
    seen = np.load(emulator.folder / "read.npy")
    assert seen.shape == (2, 240, 320, 3)
    assert (seen[..., 0] == seen[..., 2]).all()


def test_an_unplugged_camera_is_lost_at_once(emulator: Emulator) -> None:
    webcam(emulator)
    told = emulator.run("lose_camera", "unplugged")
    assert "stopped giving frames" in told["said"]
    assert "Desk Camera" in told["said"]
    assert told["took_s"] < 0.5


def test_a_stalled_camera_lets_go_within_about_a_second(emulator: Emulator) -> None:
    webcam(emulator)
    told = emulator.run("lose_camera", "stalled")
    assert "stopped giving frames" in told["said"]
    assert told["took_s"] < 1.6


def test_a_busy_camera_is_called_busy_and_opens_once_it_is_free(emulator: Emulator) -> None:
    webcam(emulator)
    first, second = emulator.run("open_while_busy").split(" | ")
    assert first.startswith("CameraBusy: The camera is in use by another program. It is Desk Camera.")
    assert second == "opened Desk Camera"


@pytest.mark.parametrize(("word", "error"), [("unplugged", "CameraMissing"), ("forbidden", "CameraForbidden")])
def test_a_camera_that_cannot_be_opened_says_why(emulator: Emulator, word: str, error: str) -> None:
    webcam(emulator)
    (emulator.folder / "video0.fault").write_text(word)
    assert emulator.run("open_camera", "").startswith(f"{error}: ")


def test_a_camera_without_pictures_is_called_broken(emulator: Emulator) -> None:
    emulator.camera(0, "Dark Camera", f"MJPG 320x240 30 {emulator.folder / 'nothing.mjpg'}")
    assert emulator.run("open_camera", "").startswith("CameraFailed: The camera does not start.")


def test_a_wrong_name_lists_the_right_ones(emulator: Emulator) -> None:
    webcam(emulator)
    said = emulator.run("open_camera", "Bedroom")
    assert said.startswith("CameraMissing: ")
    assert "'Bedroom'" in said
    assert "Desk Camera" in said


def test_without_a_camera_that_is_said(emulator: Emulator) -> None:
    assert emulator.run("open_camera", "").startswith("CameraMissing: The camera is not there. No camera is connected.")

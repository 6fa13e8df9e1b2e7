"""A whole studio between an emulated camera and an emulated loopback."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.fakes import disc_matte, evening, frame, room
from tests.v4l2.conftest import Emulator
from tests.v4l2.drive_studio import ROUNDS, SLATE_GREY

SIZE = (320, 180)


@pytest.fixture
def plugged(emulator: Emulator) -> Emulator:
    film = emulator.film("disc.mjpg", [frame(SIZE, number).image for number in range(8)], "MJPG")
    emulator.camera(0, "Desk Camera", f"MJPG 320x180 30 {film}")
    emulator.loopback(10, "Backlot", "exclusive")
    return emulator


def pictures_on_air(emulator: Emulator) -> list[np.ndarray]:
    planes = emulator.written(10).reshape(-1, SIZE[1] * 3 // 2, SIZE[0])
    return [cv2.cvtColor(one, cv2.COLOR_YUV2BGR_I420) for one in planes]


def test_an_unplugged_camera_means_the_slate_and_comes_back_by_itself(plugged: Emulator) -> None:
    told = plugged.run("unplug_and_replug", module="tests.v4l2.drive_studio")
    assert told["failures"] == []
    assert told["live_s"] < 3
    assert told["slate_s"] < 2.5
    assert told["again_s"] < 1.5
    assert len([one for one in told["said"] if "stopped giving frames" in one or "not there" in one]) == ROUNDS
    far_from_the_disc = sum(disc_matte(SIZE, number, radius=0.36) for number in range(600)) == 0
    behind, own_room = evening(SIZE).astype(int)[far_from_the_disc], room(SIZE).astype(int)[far_from_the_disc]
    kinds = {"evening": 0, "slate": 0}
    for picture in pictures_on_air(plugged):
        seen = picture.astype(int)[far_from_the_disc]
        distance = {"evening": behind, "slate": SLATE_GREY, "room": own_room}
        nearest = min(distance, key=lambda kind: float(np.abs(seen - distance[kind]).mean()))
        assert nearest != "room"
        kinds[nearest] += 1
    assert min(kinds.values()) > 0


def test_a_lost_output_says_so_and_the_preview_lives_on(plugged: Emulator) -> None:
    told = plugged.run("lose_the_output", module="tests.v4l2.drive_studio")
    assert told["failures"] == []
    assert told["lives_on"]
    assert any("stopped taking pictures" in one and "Input/output error" in one for one in told["said"])


def test_while_nobody_looks_the_camera_rests_and_is_back_at_once(plugged: Emulator) -> None:
    description = plugged.folder / "video0"
    description.write_text(description.read_text() + "slow 400\n")
    plugged.loopback(10, "Backlot", "exclusive", "tells")
    told = plugged.run("rest_and_return", module="tests.v4l2.drive_studio")
    assert told["failures"] == []
    assert told["said"] == []
    assert told["watched"] == [False, True]
    assert told["held"] is False
    assert 2 <= told["cards"] <= 4
    assert told["idle_share"] < 0.02  # 0.01 is promised; here the devices lie on a disk: docs/virtual-camera.md
    assert told["again_s"] < 0.7


def test_a_driver_that_does_not_tell_its_readers_never_lets_the_camera_rest(plugged: Emulator) -> None:
    told = plugged.run("who_watches", module="tests.v4l2.drive_studio")
    assert told == [None, False]


def test_a_driver_reloaded_under_a_call_is_opened_again_and_told_once(plugged: Emulator) -> None:
    told = plugged.run("mend_the_output", module="tests.v4l2.drive_studio")
    assert told["failures"] == []
    assert told["again_s"] < 1.6
    assert told["more"] > 3
    assert len(told["said"]) == 1


def test_a_program_that_was_stopped_goes_on_at_once_and_says_nothing(plugged: Emulator) -> None:
    told = plugged.run("stop_and_go_on", module="tests.v4l2.drive_studio")
    assert told["failures"] == []
    assert [one for one in told["said"] if "too slow" not in one] == []
    assert told["again_s"] < 0.5


def test_a_camera_that_another_program_took_is_told_once_and_taken_back(plugged: Emulator) -> None:
    told = plugged.run("another_program_takes_the_camera", module="tests.v4l2.drive_studio")
    assert told["failures"] == []
    assert told["taken"]
    assert told["while_taken"] == "slate"
    assert len([one for one in told["said"] if "in use by another program" in one]) == 1
    assert told["again_s"] < 1.5

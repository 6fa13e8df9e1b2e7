"""The real pyvirtualcam, through our VirtualCamera, against emulated loopback devices."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from studio.core import v4l2
from tests.v4l2.conftest import Emulator


@pytest.mark.parametrize("size", [(64, 48), (1280, 720), (1920, 1080)], ids=str)
@pytest.mark.parametrize("backend", ["automatic", "v4l2loopback"])
def test_the_far_end_gets_our_planes_bit_for_bit(emulator: Emulator, backend: str, size: tuple[int, int]) -> None:
    emulator.loopback(10, "Backlot")
    told = emulator.run("send", backend, *size)
    assert told == {"label": "Backlot", "size": list(size), "fourcc": int.from_bytes(b"YU12", "little")}
    assert np.array_equal(emulator.written(10), np.load(emulator.folder / "sent.npy").reshape(-1))


def test_our_name_is_chosen_before_a_lower_number(emulator: Emulator) -> None:
    emulator.loopback(3, "Other Studio")
    emulator.loopback(10, "Backlot")
    assert emulator.run("outputs") == ["Backlot", "Other Studio"]


@pytest.mark.parametrize("device", ["Other Studio", "3", "video3"])
def test_another_device_is_taken_when_asked_for(emulator: Emulator, device: str) -> None:
    emulator.loopback(3, "Other Studio")
    emulator.loopback(10, "Backlot")
    assert emulator.run("open_output", device) == "opened Other Studio"


def test_a_wrong_name_lists_the_right_ones(emulator: Emulator) -> None:
    emulator.loopback(3, "Other Studio")
    said = emulator.run("open_output", "Nowhere")
    assert said.startswith("NoVirtualCamera: ")
    assert "'Nowhere'" in said
    assert "Other Studio" in said


def test_without_a_driver_it_says_what_to_install(emulator: Emulator) -> None:
    said = emulator.run("open_output")
    assert said.startswith("NoVirtualCamera: There is no virtual camera that Backlot could feed.")
    assert "v4l2loopback-dkms" in said


@pytest.mark.parametrize("more", [(), ("exclusive",)], ids=["plain", "exclusive caps"])
def test_a_second_producer_is_told_that_it_is_busy(emulator: Emulator, more: tuple[str, ...]) -> None:
    emulator.loopback(10, "Backlot", *more)
    first, second = emulator.run("open_output_twice").split(" | ")
    assert first.startswith("VirtualCameraBusy: Another program feeds the virtual camera already. It is Backlot")
    assert second == "opened Backlot"


def test_a_device_that_insists_on_its_size_is_noticed(emulator: Emulator) -> None:
    emulator.loopback(10, "Backlot", "fixed 640x360")
    said = emulator.run("open_output")
    assert said.startswith("VirtualCameraFailed: ")
    assert "insists on 640 x 360 YU12" in said


@pytest.mark.parametrize(
    ("word", "reason"),
    [("unplugged", "No such device"), ("failing", "Input/output error"), ("short", "took 2304 of 4608 bytes")],
)
def test_a_failed_write_is_noticed(emulator: Emulator, word: str, reason: str) -> None:
    emulator.loopback(10, "Backlot")
    said = emulator.run("lose_output", word)
    assert said.startswith("SinkLost: The output stopped taking pictures. Backlot: ")
    assert reason in said


def test_a_forbidden_device_says_what_to_do(emulator: Emulator) -> None:
    emulator.loopback(10, "Backlot")
    (emulator.folder / "video10.fault").write_text("forbidden")
    said = emulator.run("open_output")
    assert said.startswith("VirtualCameraForbidden: ")
    assert "sudo usermod -aG video" in said


def test_a_driver_of_another_system_is_a_sentence(emulator: Emulator) -> None:
    emulator.loopback(10, "Backlot")
    assert emulator.run("open_output", "", "obs").startswith("VirtualCameraFailed: ")


def test_a_picture_of_another_shape_stands_on_bars(emulator: Emulator) -> None:
    emulator.loopback(10, "Backlot")
    emulator.run("send_another_shape")
    luma = emulator.written(10)[: 48 * 64].reshape(48, 64)
    assert (luma[:, :19] == 16).all()
    assert (luma[:, -19:] == 16).all()
    assert (luma[:, 21:-21] > 150).all()


@pytest.mark.parametrize("more", [(), ("exclusive",)], ids=["plain", "exclusive caps"])
def test_a_call_program_sees_what_was_sent(emulator: Emulator, more: tuple[str, ...]) -> None:
    emulator.loopback(10, "Backlot", *more)
    told = emulator.run("see_oneself")
    assert told["error"] < 0.01
    assert told["cameras"] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who holds a device")
def test_the_holder_of_a_device_is_named(tmp_path: Path) -> None:
    device = tmp_path / "video0"
    device.touch()
    waiting = "import sys; handle = open(sys.argv[1]); print('ready', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", waiting, str(device)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "ready\n"
        names = v4l2.holders(str(device))
        holder.communicate("")
    assert len(names) == 1
    assert "python" in names[0]
    assert v4l2.held_by(str(device)) == ""


def test_the_doctor_rehearses_a_call(emulator: Emulator) -> None:
    emulator.loopback(10, "Backlot", "exclusive", "tells")
    (said,) = emulator.run("rehearse")
    assert re.match(r"As a call program sees Backlot: \d\d frames of 640 x 360, \d\d a second", said)
    assert "colours within 0." in said


def test_the_doctor_names_a_camera_that_is_fed_by_another_program(emulator: Emulator) -> None:
    emulator.loopback(10, "Backlot", "exclusive")
    (said,) = emulator.run("rehearse_while_busy")
    assert said.startswith("Another program feeds the virtual camera already.")

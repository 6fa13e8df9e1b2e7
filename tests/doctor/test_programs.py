"""What the doctor says of each call program, on machines of the test's own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from studio.core import v4l2
from studio.core.v4l2 import VideoDevice
from studio.doctor import programs as room
from studio.doctor.finding import Finding, Health
from studio.doctor.programs import PROGRAMS, programs


class Machine:
    """What a machine has of drivers."""

    def __init__(self, patch: pytest.MonkeyPatch, platform: str = "linux") -> None:
        self.devices: list[VideoDevice] = []
        self.pipewire = False
        self.exclusive: bool | None = None
        patch.setattr(sys, "platform", platform)
        patch.setattr(v4l2, "video_devices", lambda: tuple(self.devices))
        patch.setattr(room, "exclusive_caps", lambda: self.exclusive)
        patch.setattr(room, "pipewire_runs", lambda: self.pipewire)

    def says(self) -> dict[str, Finding]:
        found = list(programs())
        if not found:
            return {}
        assert [one.says.startswith(program.name) for one, program in zip(found, PROGRAMS, strict=True)]
        return {program.name: one for program, one in zip(PROGRAMS, found, strict=True)}


LOOPBACK = VideoDevice("/dev/video10", 10, "Backlot", "v4l2 loopback", outputs=True)


def test_with_the_driver_loaded_rightly_every_program_sees_it(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch)
    machine.devices, machine.exclusive = [LOOPBACK], True
    said = machine.says()
    assert {one.health for one in said.values()} == {Health.GOOD}
    assert all(one.advice for one in said.values())


def test_without_exclusive_caps_only_those_that_do_not_mind_see_it(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch)
    machine.devices, machine.exclusive = [LOOPBACK], False
    said = machine.says()
    assert [name for name, one in said.items() if one.health is Health.GOOD] == ["Zoom", "Firefox"]
    assert all(one.repair for one in said.values() if one.health is Health.BAD)


def test_pipewire_alone_is_said_to_need_a_switch_in_browsers(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch)
    machine.pipewire = True
    said = machine.says()
    assert "chrome://flags" in said["Chrome, Edge"].advice
    assert "about:config" in said["Firefox"].advice
    assert "modprobe" in said["Zoom"].advice
    assert {one.health for one in said.values()} == {Health.FAIR}


def test_with_nothing_there_is_nothing_more_to_say(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Machine(monkeypatch).says() == {}


@pytest.mark.parametrize(("platform", "installed"), [("win32", True), ("win32", False), ("darwin", True)])
def test_elsewhere_obs_is_what_they_see(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, installed: bool
) -> None:
    machine = Machine(monkeypatch, platform)
    monkeypatch.setattr(room, "OBS", {platform: (tmp_path if installed else tmp_path / "none",)})
    said = machine.says()
    assert bool(said) is installed
    assert all(one.health is Health.GOOD and "OBS Virtual Camera" in one.says for one in said.values())

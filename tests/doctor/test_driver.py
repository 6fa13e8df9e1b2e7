"""What the doctor says of a Linux machine in each of its states, told by a system of files of the test's own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from studio.core import v4l2
from studio.core.v4l2 import VideoDevice
from studio.doctor import driver
from studio.doctor.driver import drivers
from studio.doctor.finding import Finding, Health

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what the doctor says of Linux")


class Machine:
    """A Linux machine's files, and the devices that the driver shows."""

    def __init__(self, root: Path, patch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.devices: list[VideoDevice] = []
        self.pipewire = False
        patch.setattr(driver, "MODULE", root / "module")
        patch.setattr(driver, "MODULES", root / "modules")
        patch.setattr(driver, "DKMS", root / "dkms")
        patch.setattr(driver, "SECURE_BOOT", root / "SecureBoot")
        patch.setattr(driver, "LOAD_FILE", str(root / "backlot.conf"))
        patch.setattr(driver.platform, "release", lambda: "6.1.0")
        patch.setattr(driver, "pipewire_runs", lambda: self.pipewire)
        patch.setattr(v4l2, "video_devices", lambda: tuple(self.devices))
        patch.setattr(v4l2, "holders", lambda path: ("zoom",) if (root / "held").exists() else ())

    def write(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def load(self, version: str = "0.13.2", exclusive: str = "Y,N,N", name: str = "Backlot") -> None:
        self.write("module/version", version + "\n")
        self.write("module/parameters/exclusive_caps", exclusive + "\n")
        self.write("backlot.conf", "v4l2loopback\n")
        self.write("video10", "")
        self.devices = [VideoDevice(str(self.root / "video10"), 10, name, "v4l2 loopback", outputs=True)]

    def says(self) -> list[Finding]:
        return list(drivers())


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def only(findings: list[Finding], words: str) -> Finding:
    (found,) = [one for one in findings if words in one.says]
    return found


def test_a_machine_in_order_has_nothing_to_mend(machine: Machine) -> None:
    machine.load()
    assert {one.health for one in machine.says()} == {Health.GOOD}
    assert any("v4l2loopback 0.13.2" in one.says for one in machine.says())


def test_without_a_driver_it_says_what_to_install(machine: Machine) -> None:
    missing = only(machine.says(), "no virtual camera driver")
    assert missing.health is Health.BAD
    assert "v4l2loopback-dkms" in missing.advice
    machine.pipewire = True
    assert only(machine.says(), "no virtual camera driver").health is Health.FAIR


def test_an_installed_driver_can_be_loaded(machine: Machine) -> None:
    machine.write("modules/6.1.0/updates/dkms/v4l2loopback.ko.xz", "")
    repair = only(machine.says(), "not loaded").repair
    assert repair is not None
    assert "exclusive_caps=1" in repair.commands[0].shown


def test_a_driver_for_another_kernel_is_named(machine: Machine) -> None:
    machine.write("modules/5.10.0/v4l2loopback.ko", "")
    machine.write("dkms/0.12.7/source/dkms.conf", "")
    assert "linux-headers-6.1.0" in only(machine.says(), "not built for kernel 6.1.0").advice


def test_secure_boot_is_named(machine: Machine) -> None:
    (machine.root / "SecureBoot").write_bytes(b"\6\0\0\0\1")
    assert "mokutil" in only(machine.says(), "Secure Boot").advice
    (machine.root / "SecureBoot").write_bytes(b"\6\0\0\0\0")
    assert not [one for one in machine.says() if "Secure Boot" in one.says]


def test_a_driver_without_exclusive_caps_is_loaded_again(machine: Machine) -> None:
    machine.load(exclusive="N,N,N")
    wrong = only(machine.says(), "exclusive_caps")
    assert wrong.health is Health.BAD
    assert wrong.repair is not None
    assert [command.words[:2] for command in wrong.repair.commands] == [
        ("modprobe", "-r"),
        ("modprobe", "v4l2loopback"),
    ]


def test_another_label_an_old_driver_and_holders_are_told(machine: Machine) -> None:
    machine.load(version="0.12.7", name="Dummy video device")
    machine.write("held", "")
    said = machine.says()
    assert "Dummy video device" in only(said, "called").says
    assert "0.13" in only(said, "0.12.7").advice
    assert "zoom" in only(said, "used by").says


def test_a_driver_that_is_not_loaded_at_the_start_can_be_kept(machine: Machine) -> None:
    machine.load()
    (machine.root / "backlot.conf").unlink()
    repair = only(machine.says(), "when the computer starts").repair
    assert repair is not None
    assert any("options v4l2loopback" in command.reads for command in repair.commands)


def test_a_device_that_may_not_be_opened_says_why(machine: Machine) -> None:
    machine.load()
    machine.devices = [VideoDevice("/dev/video10", 10, "Backlot", "v4l2 loopback", outputs=True, barred=True)]
    assert "usermod" in only(machine.says(), "may not be opened").advice


def test_elsewhere_obs_is_looked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(driver.sys, "platform", "darwin")
    monkeypatch.setattr(driver, "OBS", {"darwin": (tmp_path / "OBS.app",)})
    assert next(drivers()).health is Health.BAD
    (tmp_path / "OBS.app").mkdir()
    assert next(drivers()).health is Health.GOOD

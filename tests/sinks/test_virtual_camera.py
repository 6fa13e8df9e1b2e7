"""What needs no device; the rest is in tests/v4l2."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from studio.core.frame import Size
from studio.sinks import virtual_camera
from studio.sinks.virtual_camera import NoLibrary, NoVirtualCamera, VirtualCamera, driver_library
from tests.sinks.pictures import picture

WITHOUT = "import sys; sys.modules['pyvirtualcam'] = None; import studio.sinks; print(*studio.core.ports.SINKS.names())"


class Driver:
    """A driver of another system, registered with the real pyvirtualcam."""

    refuses = False
    sent: list[int]

    def __init__(self, *, width: int, height: int, fps: float, fourcc: int, device: str | None) -> None:
        if Driver.refuses:
            raise RuntimeError("OBS Virtual Camera device not found!")
        Driver.sent = []
        self.size: Size = (width, height)

    def close(self) -> None:
        pass

    def send(self, frame: np.ndarray) -> None:
        Driver.sent.append(frame.size)

    def device(self) -> str:
        return "OBS Virtual Camera"

    def native_fourcc(self) -> int | None:
        return None


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that is not Linux, with one driver."""
    monkeypatch.setattr(virtual_camera.sys, "platform", "win32")
    monkeypatch.setattr(driver_library().camera, "BACKENDS", {"obs": Driver})
    monkeypatch.setattr(Driver, "refuses", False)


@pytest.mark.usefixtures("elsewhere")
def test_elsewhere_the_driver_of_the_system_is_fed() -> None:
    with VirtualCamera().open((65, 49), 30.0) as writer:
        assert writer.label == "OBS Virtual Camera"
        writer.write(picture(size=(64, 48)))
    assert Driver.sent == [64 * 48 * 3 // 2]


@pytest.mark.usefixtures("elsewhere")
def test_elsewhere_a_missing_driver_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Driver, "refuses", True)
    with pytest.raises(NoVirtualCamera, match=r"obs.* OBS Virtual Camera device not found"):
        VirtualCamera().open((64, 48), 30.0)


@pytest.mark.usefixtures("elsewhere")
def test_elsewhere_an_unknown_driver_is_a_sentence() -> None:
    with pytest.raises(NoVirtualCamera, match="unitycapture"):
        VirtualCamera(backend="unitycapture").open((64, 48), 30.0)


def test_without_pyvirtualcam_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvirtualcam", None)
    with pytest.raises(NoLibrary, match="without pyvirtualcam"):
        driver_library()


def test_without_pyvirtualcam_everything_else_works() -> None:
    ended = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True)
    assert "virtual-camera" in ended.stdout.split()

"""What needs no device; the rest is in tests/v4l2."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from studio.core.errors import SinkLost
from studio.core.frame import Size, slate
from studio.imaging.yuv import i420
from studio.sinks import virtual_camera
from studio.sinks.virtual_camera import NoLibrary, NoVirtualCamera, VirtualCamera, driver_library
from tests.sinks.pictures import picture

WITHOUT = "import sys; sys.modules['pyvirtualcam'] = None; import studio.sinks; print(*studio.core.ports.SINKS.names())"


class Driver:
    """A driver of another system, registered with the real pyvirtualcam."""

    refuses = False
    breaks = False
    sent: list[bytes]
    name = "OBS Virtual Camera"

    def __init__(self, *, width: int, height: int, fps: float, fourcc: int, device: str | None) -> None:
        if Driver.refuses:
            raise RuntimeError("OBS Virtual Camera device not found!")
        Driver.sent = []
        self.size: Size = (width, height)

    def close(self) -> None:
        pass

    def send(self, frame: np.ndarray) -> None:
        if Driver.breaks:
            raise RuntimeError("the shared memory is gone")
        Driver.sent.append(frame.tobytes())

    def device(self) -> str:
        return self.name

    def native_fourcc(self) -> int | None:
        return None


class Unity(Driver):
    """The other driver of Windows."""

    name = "Unity Video Capture"

    def __init__(self, *, width: int, height: int, fps: float, fourcc: int, device: str | None) -> None:
        Driver.sent = []


@pytest.fixture(params=["win32", "darwin"])
def elsewhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that is not Linux, with one driver."""
    monkeypatch.setattr(virtual_camera.sys, "platform", request.param)
    monkeypatch.setattr(driver_library().camera, "BACKENDS", {"obs": Driver})
    monkeypatch.setattr(Driver, "refuses", False)
    monkeypatch.setattr(Driver, "breaks", False)


@pytest.mark.usefixtures("elsewhere")
def test_elsewhere_the_driver_of_the_system_is_fed() -> None:
    with VirtualCamera().open((65, 49), 30.0) as writer:
        assert writer.label == "OBS Virtual Camera"
        shown = picture(size=(64, 48))
        writer.write(shown)
        assert writer.watched is None
    assert Driver.sent == [i420(shown.image).tobytes()]


@pytest.mark.usefixtures("elsewhere")
def test_the_card_is_converted_once_for_as_long_as_it_is_out(monkeypatch: pytest.MonkeyPatch) -> None:
    converted: list[np.ndarray] = []

    def counted(image: np.ndarray) -> np.ndarray:
        converted.append(image)
        return i420(image)

    monkeypatch.setattr(virtual_camera, "i420", counted)
    card, other = (slate(picture(level).image, 0, 100.0) for level in (20, 40))
    live = picture(90)
    shown = [card, card, live, live, card, other, other, card]
    with VirtualCamera().open((64, 48), 30.0) as writer:
        for one in shown:
            writer.write(one)
    assert Driver.sent == [i420(one.image).tobytes() for one in shown]
    assert [int(image[0, 0, 0]) for image in converted] == [20, 90, 90, 20, 40, 20]


@pytest.mark.usefixtures("elsewhere")
def test_elsewhere_a_driver_that_breaks_is_a_lost_output() -> None:
    with VirtualCamera().open((64, 48), 30.0) as writer:
        Driver.breaks = True
        with pytest.raises(SinkLost, match="the shared memory is gone"):
            writer.write(picture(size=(64, 48)))


@pytest.mark.parametrize("backend", ["automatic", "unitycapture"])
@pytest.mark.usefixtures("elsewhere")
def test_where_obs_is_not_there_unity_capture_is_fed(monkeypatch: pytest.MonkeyPatch, backend: str) -> None:
    monkeypatch.setattr(driver_library().camera, "BACKENDS", {"obs": Driver, "unitycapture": Unity})
    monkeypatch.setattr(Driver, "refuses", True)
    with VirtualCamera(backend=backend).open((64, 48), 30.0) as writer:
        assert writer.label == "Unity Video Capture"
        writer.write(picture(size=(64, 48)))
    assert len(Driver.sent) == 1


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

"""A call through PipeWire: Chromium asks the desktop for cameras and finds ours, with no driver and no root."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.pipewire.conftest import PROGRAMS, ROOT, Server

PORTALS = Path("/usr/share/dbus-1/services")
ACTIVATED = ("org.freedesktop.portal.Desktop", "org.freedesktop.impl.portal.desktop.gtk")
STORE = "org.freedesktop.impl.portal.PermissionStore"
FRAMES = 150


@dataclass
class Desktop(Server):
    """PipeWire, and a portal that was told that programs may use the camera."""

    display: str = ""

    @property
    def environment(self) -> dict[str, str]:
        own = {"DISPLAY": self.display, "XDG_CURRENT_DESKTOP": "GNOME", "XDG_DATA_HOME": str(self.folder / "data")}
        return {**super().environment, **own, "BACKLOT_V4L2": str(self.folder)}

    def start(self) -> None:
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24"]
        screen = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.running.append(screen)
        assert screen.stdout is not None
        with screen.stdout as said:
            self.display = f":{said.readline().decode().strip()}"
        super().start()
        self.allow_the_camera()

    def allow_the_camera(self) -> None:
        path = "/" + STORE.replace(".", "/")
        words = ["string:devices", "boolean:true", "string:camera", "string:", "array:string:yes"]
        send = ["dbus-send", "--session", "--print-reply", f"--dest={STORE}", path, f"{STORE}.SetPermission", *words]
        subprocess.run(send, env=self.environment, check=True, capture_output=True)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    missing = [name for name in ("Xvfb", "dbus-send", "chromium", *PROGRAMS) if shutil.which(name) is None]
    missing += [name for name in ACTIVATED if not (PORTALS / f"{name}.service").exists()]
    if sys.platform != "linux" or missing:
        pytest.skip(f"the portal is not installed: {', '.join(missing) or 'not Linux'}")
    tmp_path.chmod(0o700)
    desktop = Desktop(tmp_path)
    try:
        desktop.start()
        yield desktop
    finally:
        desktop.stop()


def test_chromium_finds_our_pipewire_camera_through_the_portal(desktop: Desktop) -> None:
    command = [sys.executable, "-m", "tests.call.drive", "hold_a_call", str(FRAMES), "pipewire"]
    ended = subprocess.run(
        command, cwd=ROOT, env=desktop.environment, capture_output=True, text=True, timeout=110, check=False
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout.splitlines()[-1])
    print(told)  # noqa: T201  # shown by `pytest -s`: the figures in docs/virtual-camera.md
    assert "error" not in told, told["error"]
    assert told["failures"] == []
    assert told.get("listed") == ["Backlot"], told
    assert told["arrived"] == FRAMES
    assert told["size"] == [640, 360]
    assert told["unknown"] <= 2
    assert told["backwards"] == 0
    assert told["distinct"] > 0.7 * FRAMES
    assert max(told["colour_error"]) < 8
    assert told["worst_behind"] < 25
    assert told["received_ms"][1] < 60  # at the 95th percentile

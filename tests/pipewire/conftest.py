"""A PipeWire of the tests' own, without a screen, a session or any device; programs that use it run on their own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = ("dbus-daemon", "pipewire", "wireplumber", "gst-launch-1.0")
PATIENCE_S = 20.0


@dataclass
class Server:
    """The daemons, in a folder of their own."""

    folder: Path
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        own = {
            "XDG_RUNTIME_DIR": str(self.folder),
            "XDG_STATE_HOME": str(self.folder / "state"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.folder}/bus",
        }
        return {**os.environ, **own}

    def start(self) -> None:
        self._run("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={self.folder}/bus")
        self._wait_for("bus")
        self._run("pipewire")
        self._wait_for("pipewire-0")
        self._run("wireplumber")

    def stop(self) -> None:
        while self.running:
            program = self.running.pop()
            program.terminate()
            program.wait(10)

    def call(self, function: str, *arguments: object) -> Any:
        """Call a function of the driver in a program of its own and give what it returned."""
        command = [sys.executable, "-m", "tests.pipewire.drive", function, *map(str, arguments)]
        ended = subprocess.run(
            command, cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=90, check=False
        )
        assert ended.returncode == 0, ended.stderr
        return json.loads(ended.stdout.splitlines()[-1])

    def _run(self, *command: str) -> None:
        log = (self.folder / f"{command[0]}.log").open("wb")
        self.running.append(subprocess.Popen(command, env=self.environment, stdout=log, stderr=log))
        log.close()

    def _wait_for(self, socket: str) -> None:
        until_s = time.monotonic() + PATIENCE_S
        while not (self.folder / socket).exists():
            assert time.monotonic() < until_s, f"{socket} never came"
            time.sleep(0.02)


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if sys.platform != "linux" or missing:
        pytest.skip(f"PipeWire is not installed: {', '.join(missing) or 'not Linux'}")
    folder = tmp_path_factory.mktemp("pw")
    folder.chmod(0o700)
    server = Server(folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()

"""Emulated video devices: a folder of descriptions, and programs that run with the emulator preloaded."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from studio.core.frame import Image

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("the V4L2 emulator needs Linux and a C compiler (cc)")
    built = tmp_path_factory.mktemp("emulator") / "emulator.so"
    flags = ["-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    subprocess.run([compiler, *flags, str(HERE / "emulator.c"), "-o", str(built), "-ldl", "-lpthread"], check=True)
    return built


@dataclass
class Emulator:
    """Describes devices and runs the functions of `tests.v4l2.drive` against them."""

    folder: Path
    library: Path

    def camera(self, number: int, name: str, *formats: str) -> None:
        self._describe(number, f"camera {name}", *(f"format {one}" for one in formats))

    def loopback(self, number: int, name: str, *more: str) -> None:
        self._describe(number, f"loopback {name}", *more)

    def film(self, name: str, images: list[Image], encoding: str) -> Path:
        """Keep frames as a camera would send them: JPEGs one after the other, or raw."""
        path = self.folder / name
        if encoding == "MJPG":
            frames = [cv2.imencode(".jpg", one, [cv2.IMWRITE_JPEG_QUALITY, 95])[1].tobytes() for one in images]
        elif encoding == "YUYV":
            frames = [cv2.cvtColor(one, cv2.COLOR_BGR2YUV_YUY2).tobytes() for one in images]
        else:
            frames = [cv2.cvtColor(one, cv2.COLOR_BGR2GRAY).tobytes() for one in images]
        path.write_bytes(b"".join(frames))
        return path

    def written(self, number: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
        """Every byte that a program wrote to a loopback."""
        return np.fromfile(self.folder / f"video{number}.written", np.uint8)

    def run(self, function: str, *arguments: object, module: str = "tests.v4l2.drive") -> Any:
        """Call a function of the driver in a program of its own and give what it returned."""
        command = [sys.executable, "-m", module, function, *map(str, arguments)]
        environment = {**os.environ, "BACKLOT_V4L2": str(self.folder), "LD_PRELOAD": str(self.library)}
        ended = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        assert ended.returncode == 0, ended.stderr
        return json.loads(ended.stdout.splitlines()[-1])

    def _describe(self, number: int, *lines: str) -> None:
        (self.folder / f"video{number}").write_text("\n".join(lines) + "\n", "utf-8")


@pytest.fixture
def emulator(library: Path, tmp_path: Path) -> Emulator:
    return Emulator(tmp_path, library)

"""A real video call: headless Chromium takes our virtual camera into a call with itself; the far end is read.

Never skipped where a machine can install Chromium: `.ci/run` does so.
"""

from __future__ import annotations

import shutil
import sys

import pytest

from tests.v4l2.conftest import Emulator, library

FRAMES = 150
emulated = library  # the fixture of the emulator, here too


@pytest.fixture
def emulator(library: object, tmp_path: object) -> Emulator:
    return Emulator(tmp_path, library)  # type: ignore[arg-type]


def test_a_call_gets_fresh_frames_in_order_and_in_the_right_colours(emulator: Emulator) -> None:
    if sys.platform != "linux" or shutil.which("chromium") is None:
        pytest.skip("Chromium is not installed")
    emulator.loopback(10, "Backlot", "exclusive")
    told = emulator.run("hold_a_call", FRAMES, module="tests.call.drive")
    print(told)  # noqa: T201  # shown by `pytest -s`: the figures in docs/virtual-camera.md
    assert "error" not in told, told["error"]
    assert told["failures"] == []
    assert "Backlot" in told["label"]
    assert told["arrived"] == FRAMES
    assert told["size"] == [640, 360]
    assert told["unknown"] <= 2
    assert told["backwards"] == 0
    assert told["distinct"] > 0.7 * FRAMES
    assert max(told["colour_error"]) < 8
    assert told["worst_behind"] < 25
    assert told["received_ms"][1] < 60  # at the 95th percentile

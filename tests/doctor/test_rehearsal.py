from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from studio.core import v4l2
from studio.core.v4l2 import VideoDevice
from studio.doctor.finding import Health
from studio.doctor.rehearsal import BITS, SIZE, Rehearsed, card, colour_error, number_of, rehearse, verdict


@pytest.mark.parametrize("number", [0, 1, 77, (1 << BITS) - 1])
def test_a_card_tells_its_number(number: int) -> None:
    assert number_of(card(number)) == number
    assert colour_error(card(number)) == 0.0
    assert colour_error(np.clip(card(number).astype(int) + 20, 0, 255).astype(np.uint8)) == pytest.approx(20, abs=2)


def test_the_verdict_is_a_sentence() -> None:
    good = verdict("Backlot", Rehearsed(80, SIZE, 29.0, 0.4, 8.0))
    assert good.health is Health.GOOD
    assert "80 frames of 640 x 360, 29 a second" in good.says
    assert verdict("Backlot", Rehearsed(80, (320, 240), 29.0, 0.4, 8.0)).health is Health.FAIR
    assert verdict("Backlot", Rehearsed(80, SIZE, 29.0, 40.0, 8.0)).health is Health.FAIR
    assert verdict("Backlot", None).health is Health.BAD


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a device be read by its path")
def test_while_on_air_nothing_is_rehearsed_and_nobody_is_blamed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    device = tmp_path / "video10"
    device.touch()
    ours = VideoDevice(str(device), 10, "Backlot", v4l2.LOOPBACK)
    monkeypatch.setattr(v4l2, "video_devices", lambda: (ours,))
    with device.open():
        (found,) = rehearse()
    assert found.health is Health.GOOD
    assert "right now" in found.says

"""Long runs, left out of the default suite: `python installer/bootstrap.py test -m soak`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CLIP = ROOT.parent / "shared" / "data" / "clips" / "portrait_office_720p.mp4"


@pytest.mark.soak
def test_five_minutes_at_720p_drop_next_to_nothing_and_keep_memory_flat(tmp_path: Path) -> None:
    clip = str(CLIP) if CLIP.exists() else "demo"
    report = tmp_path / "paced.json"
    command = [sys.executable, str(ROOT / "benchmarks" / "live.py"), clip, "--paced", "300", "--json", str(report)]
    subprocess.run(command, check=True, timeout=400)
    paced = json.loads(report.read_text())["paced"]
    assert paced["pictures"] > 300 * 30 * 0.99
    assert paced["dropped_percent"] < 0.5
    assert paced["memory_growth_mb"] < 5
    assert paced["peak_rss_mb"] < 350


@pytest.mark.soak
def test_half_an_hour_in_a_call_keeps_every_figure(tmp_path: Path) -> None:
    clip = str(CLIP) if CLIP.exists() else "demo"
    report = tmp_path / "call.json"
    command = [sys.executable, str(ROOT / "benchmarks" / "call.py"), clip, "--seconds", "1800", "--json", str(report)]
    subprocess.run(command, check=True, timeout=2200)
    told = json.loads(report.read_text())
    assert told["live"]["dropped_percent"] < 0.5
    assert told["live"]["latency_ms"]["p95"] <= 33
    assert told["live"]["memory_mb"]["growth"] < 5
    assert told["rest"]["idle_percent_of_a_core"] < 1
    assert max(told["rest"]["back_s"]) < 0.7
    assert max(told["unplug"]["back_s"]) < 1.5
    assert max(told["freeze"]["back_s"]) < 0.5

from __future__ import annotations

import re
from pathlib import Path

import pytest

from studio.core.places import settings_folder
from studio.ui.measured import FILE, read_kept_measures
from tests.cli.conftest import Command


def test_measuring_names_a_model_that_runs_here_and_keeps_the_figures(
    backlot: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BACKLOT_HOME", str(tmp_path))
    status, said, _ = backlot("models", "--measure")
    assert status == 0
    measured = read_kept_measures(settings_folder())
    assert (settings_folder() / FILE).is_file()
    assert {"backlot-fine", "backlot-fast"} <= {one.card for one in measured}
    told_ms = [float(words) for words in re.findall(r"([\d.]+) ms", said)]
    assert all(any(abs(ms - one.ms) < 0.06 for ms in told_ms) for one in measured)  # both are rounded
    assert "python main.py run --model" in said


def test_measuring_on_a_source_that_is_not_there_says_so(backlot: Command) -> None:
    status, _, complained = backlot("models", "--measure", "--source", "nowhere.mp4")
    assert status == 2
    assert "nowhere.mp4" in complained

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from studio.core.frame import Frame, Matte, size_of
from studio.core.ports import MODELS
from studio.stills.darkroom import Darkroom, open_turns
from tests.fakes import disc_matte
from tests.ports import PerfectModel


def first_disc(frame: Frame, matte: Matte) -> Matte:
    """Every photo is the first picture of the disc."""
    return np.array(disc_matte(size_of(frame.image), 0))


def refuse(notice: object) -> None:
    raise AssertionError(notice)


@pytest.fixture(autouse=True)
def _perfect_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(MODELS._kinds, PerfectModel.slug(), PerfectModel)
    monkeypatch.setenv("BACKLOT_HOME", str(tmp_path / "home"))


@pytest.fixture
def room() -> Iterator[Darkroom]:
    with open_turns(PerfectModel(wrong=first_disc)) as turns, Darkroom(turns, refuse) as opened:
        yield opened

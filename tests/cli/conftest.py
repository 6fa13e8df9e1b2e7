from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from studio.cli import run_command_line
from studio.core.ports import MODELS
from studio.imaging.codec import write_picture
from tests.fakes import frame
from tests.films import write_film
from tests.ports import PerfectModel

SIZE = (64, 36)
Command = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def _perfect_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """`--model perfect-model` knows the disc, so no command here needs a net."""
    monkeypatch.setitem(MODELS._kinds, PerfectModel.slug(), PerfectModel)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A clip of the wandering disc."""
    return write_film(tmp_path / "disc film.mp4", [frame(SIZE, number).image for number in range(12)])


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder of two photos of the disc, one with an awkward name."""
    folder = tmp_path / "photos"
    write_picture(folder / "one.png", frame(SIZE, 0).image)
    write_picture(folder / "zwei ö 二.jpg", frame(SIZE, 0).image)
    return folder


@pytest.fixture
def backlot(capsys: pytest.CaptureFixture[str]) -> Command:
    """Run the command line; gives status, output and errors."""

    def run(*words: object) -> tuple[int, str, str]:
        try:
            status = run_command_line(argv=[str(word) for word in words])
        except SystemExit as end:  # argparse's own refusals
            status = int(end.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run

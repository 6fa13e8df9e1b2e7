"""Pages on a fake studio: every photo is the first picture of the disc, and the model knows its matte."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.backgrounds.transparent import Transparent
from studio.core.ports import MODELS
from studio.imaging.codec import write_picture
from studio.ui.jobs import Jobs
from studio.ui.pages.films import FilmPage
from studio.ui.pages.photos import PhotoPage
from studio.ui.session import Session
from studio.ui.shelf import items
from studio.ui.values import Told
from tests.fakes import frame
from tests.films import write_film
from tests.ports import PerfectModel
from tests.ui.conftest import LOOK, SOFT, studio

SIZE = (160, 90)
PATIENCE_MS = 20_000


@pytest.fixture(autouse=True)
def _short_shelf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two backgrounds and two looks: drawing all that ships takes longer than any test here."""
    shelf = tuple(one for one in items() if isinstance(one.background, Transparent | Color))[-2:]
    monkeypatch.setattr("studio.ui.pages.places.items", lambda: shelf)
    monkeypatch.setattr("studio.ui.pages.sampling.offered_looks", lambda standard: {"Plain": LOOK, "Soft": SOFT})


@pytest.fixture
def jobs(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Jobs]:
    monkeypatch.setitem(MODELS._kinds, PerfectModel.slug(), PerfectModel)
    made = Jobs()
    crashed: list[object] = []
    made.crashed.connect(lambda name, error: crashed.append(error))
    yield made
    made.stop()
    assert not crashed


@pytest.fixture
def session(jobs: Jobs) -> Session:
    return Session(studio(model=PerfectModel(name="pages")))


@pytest.fixture
def told() -> list[Told]:
    """What the page said."""
    return []


@pytest.fixture
def page(qtbot: QtBot, session: Session, jobs: Jobs, told: list[Told]) -> PhotoPage:
    made = PhotoPage(session, jobs)
    made.told.connect(told.append)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    return made


@pytest.fixture
def films(qtbot: QtBot, session: Session, jobs: Jobs, told: list[Told]) -> FilmPage:
    made = FilmPage(session, jobs)
    made.told.connect(told.append)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    return made


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return write_picture(tmp_path / "me.png", frame(SIZE, 0).image)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder of three photos."""
    for name in ("one", "three", "two"):
        write_picture(tmp_path / "in" / f"{name}.png", frame(SIZE, 0).image)
    return tmp_path / "in"


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write_film(tmp_path / "clip.mp4", (frame(SIZE, number).image for number in range(12)))

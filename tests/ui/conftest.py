"""A window on a fake studio: the wandering disc, its perfect matte, and a tape for a virtual camera."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.core.errors import UnknownName
from studio.core.filter import Net
from studio.core.places import settings_folder
from studio.core.ports import Sink
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.filters.feather import Feather
from studio.filters.over import Over
from studio.filters.smooth_step import SmoothStep
from studio.live.engine import Parts
from studio.ui.kept import read_kept
from studio.ui.session import Session, Studio
from studio.ui.stagehand import Stagehand
from studio.ui.theme import PROPERTY, apply_theme
from studio.ui.window import Window
from tests.ports import DiscSource, PerfectModel, TapeSink

PLENTY = 10**6
LOOK = Preset(Color("#204060"), (SmoothStep(), Feather(enabled=False), Over()), "Plain")

SOFT = Preset(Color("#204060"), (SmoothStep(), Feather(), Over()), "Soft")


def no_net(name: str) -> Net:
    raise UnknownName(f"There is no {name} here.")


def dark(size: tuple[int, int]) -> np.ndarray:
    return np.full((size[1], size[0], 3), 20, np.uint8)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home for each test of its own."""
    monkeypatch.setenv("BACKLOT_HOME", str(tmp_path / "home"))
    (tmp_path / "share").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))  # where the bin is
    return tmp_path / "home"


@pytest.fixture(scope="session", autouse=True)
def _what_was_imported_stays() -> Iterator[None]:
    """Leave everything that outlives the tests out of the collections below: they take a tenth of the time."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def _widgets_end_where_they_began() -> Iterator[None]:
    """Collect garbage between tests and on this thread alone, as the program does."""
    gc.disable()
    yield
    gc.enable()
    gc.collect()


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in its dark colours; dressing takes long, so it stays on from test to test."""
    if qapp.property(PROPERTY) != "dark" or not qapp.styleSheet():
        apply_theme(qapp, "dark")
    return qapp


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen of X11 without a window manager, by its name."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    words = [program, "-displayfd", str(writing), "-screen", "0", "320x240x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@dataclass
class Opened:
    """An open window with what it stands on."""

    window: Window
    session: Session
    tape: TapeSink

    def corner(self) -> tuple[int, int, int]:
        """The background's colour in the newest picture, BGR."""
        picture = self.session.pictures.peek()
        return tuple(int(one) for one in picture.image[2, 2]) if picture is not None else (-1, -1, -1)


Open = Callable[..., Opened]


def studio(
    tape: Sink | None = None, look: Preset = LOOK, source: DiscSource | None = None, model: PerfectModel | None = None
) -> Studio:
    parts = Parts(Over(), Color("#000000"), no_net, dark)
    settings = Settings(source or DiscSource((160, 90), PLENTY), model or PerfectModel())
    kept = read_kept(settings_folder(), settings, look)
    return Studio(parts, settings, look, kept, settings_folder(), tape or TapeSink(), TapeSink)


@pytest.fixture
def open_window(qtbot: QtBot, dressed: QApplication) -> Iterator[Open]:
    opened: list[Opened] = []

    def open_one(tape: TapeSink | None = None, live: bool = True, **changes: object) -> Opened:
        tape = tape or TapeSink()
        session = Session(studio(tape, **changes))  # type: ignore[arg-type]
        window = Window()
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.furnish(session, Stagehand(session, window.jobs, {"Plain": LOOK, "Soft": SOFT}))
        opened.append(Opened(window, session, tape))
        if live:
            qtbot.waitUntil(lambda: session.pictures.peek() is not None and not window.jobs.busy, timeout=8000)
        return opened[-1]

    yield open_one
    for one in opened:
        one.window.close()

"""A monkey at the window: any click, key, wheel or drop, in any order, and nothing may break."""

from __future__ import annotations

import gc
import os
import random
import resource
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from statistics import median

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDesktopServices, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QListView,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.core.frame import State
from studio.live.heaps import give_back_freed_memory
from studio.live.jobs import MOST
from studio.ui.jobs import Jobs
from studio.ui.pages import pages
from studio.ui.preview import View
from studio.ui.slider import Slider
from studio.ui.sweeper import Sweeper
from studio.ui.window import FRESH
from tests.ports import TapeWriter
from tests.ui.conftest import LOOK, Open, Opened
from tests.ui.doings import controls, drop

KEYS = "123456789bcsmh\t "
STEPS = 400
ROUND = 2000  # events between two looks at the memory
LAST = 20  # events that are told of where something breaks
SOAK_S = float(os.environ.get("BACKLOT_SOAK_S", "1800"))
WARM_S = min(180.0, SOAK_S / 3)
WARM_STEPS = 2400  # until then something is still opened for the first time, however slow the machine
MOST_GROWN_MB = 20.0
AWAY = (
    "How do I",
    "Add",
    "Show",
    "Open",
    "Copy",
    "browse",
    "More",
    "Colour",
)  # opens another window


class Monkey:
    def __init__(self, opened: Opened, qtbot: QtBot, seed: int, files: list[Path]) -> None:
        self.opened, self.qtbot, self.files = opened, qtbot, files
        self.dice = random.Random(seed)
        self.done: deque[str] = deque(maxlen=LAST)
        self.steps = 0
        self.sweeper = Sweeper()  # garbage goes as it does in the program

    def step(self) -> None:
        self.steps += 1
        acts: list[Callable[[], None]] = [self.click] * 6 + [self.slide] * 4 + [self.key] * 3 + [self.wheel] * 2
        self.dice.choice([*acts, self.resize, self.undo, self.drop, self.switch, self.turn])()
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # which a running loop does by itself
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QMenu | QDialog) and one.isVisible():
                one.close()

    def pick(self, kind: type[QWidget]) -> QWidget | None:
        there = [one for one in controls(self.opened.window) if isinstance(one, kind)]
        return self.dice.choice(there) if there else None

    def click(self) -> None:
        button = self.pick(QAbstractButton)
        if not isinstance(button, QAbstractButton):
            return
        name = button.accessibleName() or button.text()
        if not any(word in name for word in AWAY) and not getattr(button, "menu", lambda: None)():
            self.done.append(f"click {name}")
            self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def slide(self) -> None:
        knob = self.pick(Slider)
        if knob is not None:
            self.done.append(f"slide {knob.accessibleName()}")
            at = QPoint(self.dice.randrange(knob.width()), knob.height() // 2)
            self.qtbot.mouseClick(knob, Qt.MouseButton.LeftButton, pos=at)

    def key(self) -> None:
        key = self.dice.choice(KEYS)
        self.done.append(f"key {key!r}")
        where = QApplication.focusWidget() or self.opened.window
        if isinstance(where, QAbstractButton | QComboBox):
            where = self.opened.window
        self.qtbot.keyClick(where, key)

    def wheel(self) -> None:
        tiles = self.pick(QListView)
        if tiles is None:
            return
        self.done.append("wheel")
        at, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
        turn = QPoint(0, self.dice.choice((-240, -120, 120)))
        begun = Qt.ScrollPhase.NoScrollPhase
        tiles.wheelEvent(QWheelEvent(at, at, QPoint(), turn, Qt.MouseButton.NoButton, none, begun, False))

    def resize(self) -> None:
        self.done.append("resize")
        self.opened.window.resize(self.dice.randint(300, 2000), self.dice.randint(200, 1400))

    def undo(self) -> None:
        self.done.append("undo")
        keys = Qt.KeyboardModifier.ControlModifier
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, keys, "z")
        QApplication.sendEvent(self.opened.window, press)
        self.dice.choice((self.opened.session.undo, self.opened.session.redo))()

    def turn(self) -> None:
        page = self.dice.randrange(self.opened.window.pages.count())
        self.done.append(f"page {page}")
        self.opened.window.open_page(page)

    def drop(self) -> None:
        self.done.append("drop")
        drop(self.opened.window, self.dice.choice(self.files))

    def switch(self) -> None:
        self.done.append("switch")
        self.opened.session.go_on_air(self.dice.random() < 0.5)
        self.opened.session.record(self.dice.random() < 0.5)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    good, torn = tmp_path / "good.png", tmp_path / "torn.png"
    content = cv2.imencode(".png", np.full((60, 80, 3), 77, np.uint8))[1].tobytes()
    good.write_bytes(content)
    torn.write_bytes(content[: len(content) // 2])
    return [good, torn, tmp_path / "gone.mp4", tmp_path]


@pytest.fixture(autouse=True)
def _no_dialog_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog of the system waits for somebody: let it be dismissed at once."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *all, **more: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *all, **more: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *all, **more: "")
    monkeypatch.setattr(QColorDialog, "getColor", lambda *all, **more: QColor())
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)


def run(
    open_window: Open, qtbot: QtBot, seed: int, files: list[Path], monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *all: (f"Look {seed}", True))
    opened = open_window()
    monkey = Monkey(opened, qtbot, seed, files)
    for _ in range(steps):
        monkey.step()
    qtbot.waitUntil(lambda: not opened.window.jobs.busy, timeout=30000)  # what was dropped is hung up then
    opened.session.undo()
    look = opened.session.look
    before = opened.session.pictures.peek()
    qtbot.waitUntil(lambda: opened.session.pictures.peek() is not before, timeout=10000)
    newest = opened.session.pictures.peek()
    assert newest is not None, monkey.done
    assert newest.state in (State.LIVE, State.STALE, State.SLATE)
    assert opened.session.look == look
    assert all(card.value == look.filter(kind) for kind, card in opened.window.live.panel.cards.items()), monkey.done


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_breaks(
    open_window: Open, qtbot: QtBot, seed: int, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(open_window, qtbot, seed, files, monkeypatch, STEPS)


@pytest.mark.soak
def test_nothing_breaks_or_grows_in_half_an_hour(
    open_window: Open, qtbot: QtBot, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *all: ("Look", True))
    monkeypatch.setattr(TapeWriter, "write", lambda self, picture: None)  # half an hour of pictures would weigh much
    opened = open_window()
    for page in pages(opened.session, opened.window.jobs):
        opened.window.add_page(page)
    monkey = Monkey(opened, qtbot, 100, files)
    begun_s, fresh_mb = time.monotonic(), _resident_mb()
    _play(monkey, begun_s + WARM_S, qtbot, WARM_STEPS)
    _wake_all(opened.window.jobs, qtbot)
    threads, warm = _threads(), monkey.steps
    sizes_mb = _play(monkey, begun_s + SOAK_S, qtbot, warm + 1)
    third = max(len(sizes_mb) // 3, 1)
    before_mb, after_mb = median(sizes_mb[:third]), median(sizes_mb[-third:])  # two thirds of the time apart
    grown_mb = 1.5 * (after_mb - before_mb)
    told = f"{before_mb:.1f} MB in the first third, {after_mb:.1f} in the last: {grown_mb:+.1f} in all"
    told += f"; fresh {fresh_mb:.1f}, {min(sizes_mb):.1f} to {max(sizes_mb):.1f} from {warm} to {monkey.steps} events"
    sys.stdout.write(f"{told}\n")
    assert grown_mb < MOST_GROWN_MB, told
    assert _threads() <= threads


def _play(monkey: Monkey, until_s: float, qtbot: QtBot, least: int = 0) -> list[float]:
    """Play for a while, and give the memory after each round."""
    sizes_mb: list[float] = []
    while time.monotonic() < until_s or monkey.steps < least:
        for _ in range(ROUND):
            monkey.step()
        monkey.files = monkey.files[-3:]  # a gallery that only grows would be no leak
        _rest(monkey, qtbot)
        sizes_mb.append(_resident_mb())
    return sizes_mb


def _rest(monkey: Monkey, qtbot: QtBot) -> None:
    """Put back what weighs: a film that is on, or the pixels of a larger window, would pass for a leak."""
    session, window = monkey.opened.session, monkey.opened.window
    window.open_page(0)
    session.go_on_air(False)
    session.record(False)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30000)
    session.use_background(LOOK.background)
    session.reset_look()
    window.live.preview.view = View.RESULT
    window.resize(FRESH)
    _next_picture(monkey, qtbot)
    gc.collect()


def _wake_all(jobs: Jobs, qtbot: QtBot) -> None:
    """Have each of the threads that take tasks begun: they are kept, and one that begins later is no leak."""
    together = threading.Barrier(MOST)
    for number in range(MOST):
        jobs.run(f"waking {number}", lambda report: together.wait(60), lambda place: None)
    qtbot.waitUntil(lambda: not jobs.busy, timeout=60000)


def _threads() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def _resident_mb() -> float:
    give_back_freed_memory()
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20


def _next_picture(monkey: Monkey, qtbot: QtBot) -> None:
    pictures = monkey.opened.session.pictures
    before = pictures.peek()
    qtbot.waitUntil(lambda: pictures.peek() is not before, timeout=30000)

"""A monkey at the window: any click, key, wheel or drop, in any order, and nothing may break."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QInputDialog, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from studio.core.frame import State
from studio.ui.slider import Slider
from tests.ui.conftest import Open, Opened
from tests.ui.doings import controls, drop

KEYS = "123456789bcsmh\t "
STEPS = 400
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
        self.done: list[str] = []

    def step(self) -> None:
        acts: list[Callable[[], None]] = [self.click] * 6 + [self.slide] * 4 + [self.key] * 3 + [self.wheel] * 2
        self.dice.choice([*acts, self.resize, self.undo, self.drop, self.switch])()
        QApplication.processEvents()
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QMenu | QDialog) and one.isVisible():
                one.close()

    def pick(self, kind: type[QWidget]) -> QWidget | None:
        there = [one for one in controls(self.opened.window) if isinstance(one, kind)]
        return self.dice.choice(there) if there else None

    def click(self) -> None:
        button = self.pick(QAbstractButton)
        assert isinstance(button, QAbstractButton)
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
        assert tiles is not None
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


def run(
    open_window: Open, qtbot: QtBot, seed: int, files: list[Path], monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *all: (f"Look {seed}", True))
    opened = open_window()
    monkey = Monkey(opened, qtbot, seed, files)
    for _ in range(steps):
        monkey.step()
    opened.session.undo()
    look = opened.session.look
    before = opened.session.pictures.peek()
    qtbot.waitUntil(lambda: opened.session.pictures.peek() is not before, timeout=10000)
    newest = opened.session.pictures.peek()
    assert newest is not None, monkey.done[-20:]
    assert newest.state in (State.LIVE, State.STALE, State.SLATE)
    assert opened.session.look == look
    assert all(card.value == look.filter(kind) for kind, card in opened.window.panel.cards.items()), monkey.done[-20:]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_breaks(
    open_window: Open, qtbot: QtBot, seed: int, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(open_window, qtbot, seed, files, monkeypatch, STEPS)


@pytest.mark.soak
def test_nothing_breaks_in_half_an_hour(
    open_window: Open, qtbot: QtBot, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(100, 400):
        run(open_window, qtbot, seed, files, monkeypatch, STEPS)

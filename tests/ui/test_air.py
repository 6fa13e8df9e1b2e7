"""On air, paused, and nobody looking."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
)
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.core.errors import SinkLost
from studio.core.frame import Size, State
from studio.core.ports import Writer
from studio.ui.guide import Guide
from tests.ports import TapeSink
from tests.ui.conftest import LOOK, Open


def test_on_air_feeds_the_virtual_camera_and_off_closes_it(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    air, tape = opened.window.live.air, opened.tape
    qtbot.mouseClick(air.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(tape.tape) > 3 and opened.session.air.running)
    assert "tape" in air.words.text()
    assert {one.state for one in tape.tape} <= {State.LIVE, State.STALE}  # a busy machine may be late
    qtbot.mouseClick(air.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tape.closed == [True])
    assert not air.button.isChecked()


class NoDriver(SinkLost):
    """There is no virtual camera."""

    hint = "Install one."


@dataclass(frozen=True, slots=True)
class Missing(TapeSink):
    def open(self, size: Size, fps: float) -> Writer:
        raise NoDriver


def test_without_a_virtual_camera_the_switch_goes_back_and_says_what_to_do(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window(tape=Missing())
    qtbot.mouseClick(opened.window.live.air.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened.session.air.error))
    assert not opened.window.live.air.button.isChecked()
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    assert opened.window.notices.shown.notice.hint == "Install one."
    before = opened.session.pictures.peek()
    qtbot.waitUntil(lambda: opened.session.pictures.peek() is not before)
    qtbot.mouseClick(opened.window.live.air.button, Qt.MouseButton.LeftButton)
    assert opened.session.air.wanted


def test_the_guide_says_how_to_choose_the_camera(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.keyClick(opened.window, Qt.Key.Key_F1)
    guide = opened.window.findChild(Guide)
    assert guide is not None
    words = " ".join(label.text() for label in guide.findChildren(QLabel))
    assert all(program in words for program in ("Zoom", "Meet", "Teams", "Chrome", "Firefox", "Discord"))
    guide.close()


def test_starting_afresh_gives_the_standards_and_stays_on_air(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.use_output((640, 360), 15.0)
    opened.session.use_background(Color("#010203"))
    opened.session.go_on_air(True)
    opened.session.start_afresh()
    assert opened.session.look == LOOK
    assert opened.session.settings.size == (0, 0)
    assert opened.session.settings.sinks == (opened.tape,)
    opened.session.undo()
    assert opened.session.look.background == Color("#010203")


def test_pause_shows_the_card_and_lets_go_of_the_camera(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.mouseClick(opened.window.live.bar.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: (seen := opened.session.pictures.peek()) is not None and seen.state is State.SLATE, timeout=8000
    )
    qtbot.keyClick(opened.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: (seen := opened.session.pictures.peek()) is not None and seen.state is State.LIVE, timeout=8000
    )


def test_a_hidden_window_says_that_nobody_looks(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = open_window()
    told: list[bool] = []
    monkeypatch.setattr(opened.session.engine, "preview", told.append)
    opened.window.hide()
    opened.window.show()
    assert told == [False, True]

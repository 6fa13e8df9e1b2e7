"""On air, paused, and nobody looking."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.core.errors import SinkLost
from studio.core.frame import Size, State
from studio.core.ports import Writer
from studio.ui.air import AirCard
from studio.ui.guide import Guide
from studio.ui.theme import apply_theme, colour
from studio.ui.topbar import TopBar
from studio.ui.values import Air
from studio.ui.words import LANGUAGES, SOURCE, speak
from tests.ports import TapeSink
from tests.ui.conftest import LOOK, Open

SMALL_PX, RAIL_PX = 1280, 84


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


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_going_on_air_is_what_stands_out_and_being_there_still_more(
    theme: str, qtbot: QtBot, dressed: QApplication
) -> None:
    apply_theme(dressed, theme)
    try:
        card = AirCard()
        qtbot.addWidget(card)
        for air, token in ((Air(), "accent"), (Air(wanted=True), "live")):
            card.show_air(air)
            drawn = card.button.grab().toImage()
            assert drawn.pixelColor(drawn.width() // 8, drawn.height() // 2) == colour(token)
    finally:
        apply_theme(dressed, "dark")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_hides_you_says_so_in_words(language: str, qtbot: QtBot, dressed: QApplication) -> None:
    speak(dressed, language)
    try:
        bar = TopBar()
        qtbot.addWidget(bar)
        bar.resize(SMALL_PX - RAIL_PX, bar.sizeHint().height())
        bar.show()
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        assert [one.toolButtonStyle() for one in (bar.blur, bar.pause)] == [beside, beside]
        assert bar.pause.text()
    finally:
        speak(dressed, SOURCE)


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

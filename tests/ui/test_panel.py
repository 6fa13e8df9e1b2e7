"""The look panel: sliders, switches and letters reach the picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QSlider,
)
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.backgrounds.room import Blur
from studio.core.filter import FILTERS, Filter, Stage
from studio.core.frame import Shot
from studio.core.params import slider
from studio.filters.smooth_step import SmoothStep
from studio.ui.keys import HELD_S, FilterKeys
from tests.ports import HandClock
from tests.ui.conftest import LOOK, Open


@dataclass(frozen=True, slots=True)
class Probe(Filter):
    """Paint everything in one grey."""

    stage = Stage.FINISH

    level: float = slider(10.0, 0.0, 100.0, help="How bright.")

    def apply(self, shot: Shot) -> Shot:
        return replace(shot, composite=np.full_like(shot.frame.image, round(self.level)))


def test_a_slider_reaches_the_engine_within_frames(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FILTERS._kinds, "probe", Probe)
    opened = open_window()
    card = opened.window.live.panel.cards[Probe]
    qtbot.mouseClick(card.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.corner() == (10, 10, 10))
    knob = card.findChild(QSlider)
    before = opened.session.pictures.peek()
    qtbot.mouseClick(knob, Qt.MouseButton.LeftButton, pos=QPoint(knob.width() - 3, knob.height() // 2))
    qtbot.waitUntil(lambda: opened.corner() == (100, 100, 100))
    after = opened.session.pictures.peek()
    assert before is not None
    assert after is not None
    assert after.number - before.number <= 12


def test_typing_a_figure_moves_the_slider(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    card = opened.window.live.panel.cards[SmoothStep]
    figure, knob = card.findChild(QAbstractSpinBox), card.findChild(QSlider)
    figure.selectAll()
    qtbot.keyClicks(figure, "0.4")
    qtbot.keyClick(figure, Qt.Key.Key_Return)
    assert opened.session.look.filter(SmoothStep).low == pytest.approx(0.4)  # type: ignore[attr-defined]
    assert knob.value() == pytest.approx(0.8 * knob.maximum(), abs=1)


def test_reset_gives_a_filter_its_standard_back(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.set_filter(SmoothStep(low=0.1))
    card = opened.window.live.panel.cards[SmoothStep]
    assert card.reset.isVisibleTo(card)
    qtbot.mouseClick(card.reset, Qt.MouseButton.LeftButton)
    assert opened.session.look.filter(SmoothStep) == SmoothStep()
    assert not card.reset.isVisibleTo(card)


def test_a_tapped_letter_switches_its_filter_for_good(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    assert opened.session.look.filter(SmoothStep).enabled
    qtbot.keyClick(opened.window.live.gallery.list, Qt.Key.Key_M)
    assert not opened.session.look.filter(SmoothStep).enabled
    assert opened.session.look.background == LOOK.background
    qtbot.keyClick(opened.window.live.gallery.list, Qt.Key.Key_M)
    assert opened.session.look.filter(SmoothStep).enabled


def test_a_held_letter_switches_its_filter_while_it_is_held() -> None:
    clock = HandClock()
    toggled: list[type[Filter]] = []
    keys = FilterKeys(toggled.append, clock)
    none = Qt.KeyboardModifier.NoModifier
    keys.press(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_M, none, "m"))
    keys.press(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_M, none, "m", True))
    assert toggled == [SmoothStep]
    clock.time_s += 2 * HELD_S
    keys.release(QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_M, none, "m"))
    assert toggled == [SmoothStep, SmoothStep]


def test_letters_typed_into_the_search_are_words(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.window.live.gallery.search.setFocus()
    qtbot.keyClicks(opened.window.live.gallery.search, "mb1")
    assert opened.window.live.gallery.search.text() == "mb1"
    assert opened.session.look == LOOK


def test_what_can_be_set_of_a_background_is_in_the_panel(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    card = opened.window.live.panel.background
    assert not card.isVisible()
    opened.session.use_background(Blur())
    assert card.isVisible()
    qtbot.keyClick(card.findChild(QSlider), Qt.Key.Key_End)
    assert opened.session.look.background == Blur(strength=1.0)
    opened.session.use_background(Color("#ffffff"))
    assert not card.isVisible()

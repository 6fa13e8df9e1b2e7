"""Looks: one click each, shown on oneself, kept and taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.core.places import settings_folder
from studio.filters.smooth_step import SmoothStep
from studio.wiring import read_look
from tests.ui.conftest import LOOK, SOFT, Open


def test_undo_and_redo_walk_through_the_looks(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.use_background(Color("#111111"))
    opened.session.set_filter(SmoothStep(low=0.1))
    qtbot.mouseClick(opened.window.live.looks.undo, Qt.MouseButton.LeftButton)
    assert opened.session.look.filter(SmoothStep) == SmoothStep()
    assert opened.session.look.background == Color("#111111")
    qtbot.mouseClick(opened.window.live.looks.undo, Qt.MouseButton.LeftButton)
    assert opened.session.look == LOOK
    qtbot.mouseClick(opened.window.live.looks.redo, Qt.MouseButton.LeftButton)
    assert opened.session.look.background == Color("#111111")


def test_a_look_is_one_click_and_keeps_the_background(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.use_background(Color("#0a0b0c"))
    assert opened.window.live.looks.tiles["Plain"].isChecked()
    qtbot.mouseClick(opened.window.live.looks.tiles["Soft"], Qt.MouseButton.LeftButton)
    assert opened.session.look.filters == SOFT.filters
    assert opened.session.look.background == Color("#0a0b0c")
    assert opened.window.live.looks.tiles["Soft"].isChecked()
    assert not opened.window.live.looks.tiles["Plain"].isChecked()
    opened.session.set_filter(SmoothStep(low=0.01))
    assert not opened.window.live.looks.tiles["Soft"].isChecked()


def test_looks_are_shown_on_yourself(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    hand = opened.window.hand
    assert hand is not None
    with qtbot.waitSignal(hand.sampled, timeout=5000) as sampled:
        hand.sample()
    samples = sampled.args[0]
    assert samples.keys() == {"Plain", "Soft"}
    for sample in samples.values():
        assert sample.shape == (132, 176, 3)
        assert tuple(sample[2, 2]) == (0x60, 0x40, 0x20)


def test_a_look_that_is_kept_can_be_read_again(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.set_filter(SmoothStep(low=0.07))
    hand = opened.window.hand
    assert hand is not None
    hand.keep_look("My: office/look")
    assert "My: office/look" in opened.window.live.looks.tiles
    kept = list((settings_folder() / "presets").glob("*.json"))
    assert [path.name for path in kept] == ["My- office-look.json"]
    look, repairs = read_look(kept[0], LOOK)
    assert look.filter(SmoothStep) == SmoothStep(low=0.07)
    assert not repairs

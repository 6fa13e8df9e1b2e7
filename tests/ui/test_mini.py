from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def test_the_mini_window_shows_the_picture_above_all_others(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    mini = opened.window.mini
    assert not mini.isVisible()
    qtbot.keyClick(opened.window, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: mini.isVisible() and mini.shown > 1)
    assert mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    area = mini.picture_rect()
    assert mini.grab().toImage().pixelColor(area.left() + 30, area.bottom() - 30).name() == "#204060"
    qtbot.keyClick(mini, Qt.Key.Key_Escape)
    assert not mini.isVisible()


def test_the_mini_window_is_dragged_and_closed_by_a_double_click(open_window: Open, qtbot: QtBot) -> None:
    mini = open_window().window.mini
    mini.toggle()
    before = mini.pos()
    qtbot.mousePress(mini, LEFT, pos=QPoint(50, 50))
    qtbot.mouseMove(mini, QPoint(90, 70))
    qtbot.mouseRelease(mini, LEFT, pos=QPoint(50, 50))
    assert mini.pos() != before
    qtbot.mouseDClick(mini, LEFT)
    assert not mini.isVisible()


def test_somebody_looks_while_the_mini_window_is_there(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = open_window()
    told: list[bool] = []
    monkeypatch.setattr(opened.session.engine, "preview", told.append)
    opened.window.mini.toggle()
    opened.window.hide()
    opened.window.mini.toggle()
    assert told == [True, True, False]


def test_the_mini_window_goes_with_the_program_and_follows_the_mirror(open_window: Open) -> None:
    window = open_window().window
    window.live.bar.mirror.setChecked(not window.live.bar.mirror.isChecked())
    assert window.mini.mirror is window.live.preview.mirror
    window.mini.toggle()
    window.close()
    assert not window.mini.isVisible()

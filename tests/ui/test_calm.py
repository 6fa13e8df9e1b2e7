"""The live picture moves half as often while its owner works elsewhere; time is what the pictures say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.core.frame import Picture, State, slate
from studio.ui.calm import seen_aside
from studio.ui.preview import Preview
from tests.ui.conftest import Open

IMAGE = np.zeros((36, 64, 3), np.uint8)


def live(number: int, fps: float) -> Picture:
    return replace(slate(IMAGE, number, number / fps), state=State.LIVE)


@pytest.fixture
def preview(qtbot: QtBot, dressed: object) -> Preview:
    widget = Preview()
    qtbot.addWidget(widget)
    return widget


def numbers_shown(preview: Preview, fps: float) -> list[int]:
    """Let a preview look at each picture of a second, and list those that it shows."""
    numbers = []
    for number in range(round(fps)):
        picture = live(number, fps)
        preview.peek = lambda picture=picture: picture
        before = preview.shown
        preview.look()
        numbers += [number] * (preview.shown - before)
    return numbers


@pytest.mark.parametrize(("fps", "every"), [(30, 2), (25, 1), (60, 3), (15, 1)])
def test_seen_aside_it_moves_evenly_and_often_enough(preview: Preview, fps: float, every: int) -> None:
    preview.calm = lambda: True
    assert numbers_shown(preview, fps) == list(range(0, round(fps), every))


def test_looked_at_it_shows_every_picture(preview: Preview) -> None:
    assert numbers_shown(preview, 30) == list(range(30))


def test_the_privacy_card_and_what_comes_after_it_never_wait(preview: Preview) -> None:
    preview.calm = lambda: True
    for shown, picture in enumerate((live(0, 30), slate(IMAGE, 1, 1 / 30), live(2, 30)), start=1):
        preview.peek = lambda picture=picture: picture
        preview.look()
        assert preview.shown == shown


def test_a_step_back_in_time_is_shown(preview: Preview) -> None:
    preview.calm = lambda: True
    for shown, number in enumerate((9, 0), start=1):
        preview.peek = lambda number=number: live(number, 30)
        preview.look()
        assert preview.shown == shown


@pytest.mark.parametrize(
    ("state", "full", "pointed", "aside"),
    [
        (Qt.ApplicationState.ApplicationActive, False, False, False),
        (Qt.ApplicationState.ApplicationInactive, False, False, True),
        (Qt.ApplicationState.ApplicationInactive, True, False, False),
        (Qt.ApplicationState.ApplicationInactive, False, True, False),
    ],
)
def test_it_is_seen_aside_while_another_program_is_in_use(
    state: Qt.ApplicationState,
    full: bool,
    pointed: bool,
    aside: bool,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setWindowState(Qt.WindowState.WindowFullScreen if full else Qt.WindowState.WindowNoState)
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, pointed)
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: state)
    assert seen_aside(widget) is aside


def test_only_the_picture_in_the_window_is_calm_and_the_small_one_above_all_others_is_not(open_window: Open) -> None:
    window = open_window(live=False).window
    window.live.preview.calm()
    assert window.live.preview.calm.func is seen_aside  # type: ignore[attr-defined]
    assert not window.mini.calm()

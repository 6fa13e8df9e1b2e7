"""Models that have to be fetched, and models that fail."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
)
from pytestqt.qtbot import QtBot

from studio.core.errors import StudioError
from studio.core.frame import Frame, Matte, State
from studio.ui import stagehand
from tests.ports import PerfectModel
from tests.ui.conftest import Open


def test_a_model_that_fails_is_a_notice_and_the_window_lives(open_window: Open, qtbot: QtBot) -> None:
    def wrong(seen: Frame, matte: Matte) -> Matte:
        return np.full_like(matte, np.nan)

    opened = open_window(live=False, model=PerfectModel(wrong))
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    qtbot.waitUntil(
        lambda: (seen := opened.session.pictures.peek()) is not None and seen.state is State.SLATE, timeout=8000
    )


class Offline(StudioError):
    """The model could not be fetched."""

    hint = "Connect to the internet."


def test_a_model_that_cannot_be_fetched_can_be_tried_again(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[object] = []

    def prepare(model: object, progress: object) -> None:
        tries.append(model)
        if len(tries) == 1:
            raise Offline

    monkeypatch.setattr(stagehand, "prepare", prepare)
    opened = open_window(live=False)
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    assert opened.session.pictures.peek() is None
    assert opened.window.live.preview.words == "Waiting for a model"
    again = next(one for one in opened.window.notices.findChildren(QAbstractButton) if one.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.session.pictures.peek() is not None, timeout=8000)
    assert len(tries) == 2


def test_fetching_a_model_shows_how_far_it_is(open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = Event()

    def prepare(model: object, progress: Callable[[int, int], None]) -> None:
        progress(30, 100)
        assert go_on.wait(8)

    monkeypatch.setattr(stagehand, "prepare", prepare)
    opened = open_window(live=False)
    status = opened.window.live.status
    qtbot.waitUntil(status.progress.isVisible)
    assert status.progress.value() == 300
    assert "Perfect model" in status.task.text()
    go_on.set()
    qtbot.waitUntil(lambda: not status.progress.isVisible())

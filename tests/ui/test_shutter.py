from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.places import pictures_folder, settings_folder
from studio.ui import shutter as module
from studio.ui.countdown import Countdown
from studio.ui.shutter import JPEG, Shutter, Snapshots
from studio.ui.values import Told
from tests.ui.conftest import Open, Opened


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    monkeypatch.setattr(module, "SECOND_MS", 20)
    yield
    QApplication.clipboard().clear()


def shutter_of(opened: Opened) -> Shutter:
    assert opened.window.doors is not None
    return opened.window.doors.shutter


def taken() -> list[Path]:
    return sorted(pictures_folder().glob("*"))


def test_a_countdown_is_shown_over_the_preview_and_then_one_is_taken(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    counted: list[int] = []
    shutter_of(opened).counted.connect(counted.append)
    qtbot.keyClick(opened.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    countdown = opened.window.live.preview.findChild(Countdown)
    assert countdown is not None
    assert countdown.isVisible()
    assert taken() == []
    qtbot.waitUntil(lambda: len(taken()) == 1)
    assert counted == [3, 2, 1, 0]
    assert not countdown.isVisible()


def test_asked_again_the_countdown_is_called_off(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SECOND_MS", 60_000)
    opened = open_window()
    shutter_of(opened).take_in(10)
    shutter_of(opened).take_in(10)
    countdown = opened.window.live.preview.findChild(Countdown)
    assert countdown is not None
    assert not countdown.isVisible()
    assert not opened.window.jobs.busy


def test_a_burst_takes_several_and_says_so_once(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    shutter_of(opened).use(Snapshots(burst=3, pause_ms=100))
    told: list[Told] = []
    shutter_of(opened).told.connect(told.append)
    opened.window.strip.burst_wanted.emit()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "3" in told[0].notice.headline
    assert len(taken()) == 3


def test_a_jpeg_with_a_cut_out_beside_it(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.window.strip.form.changed.emit(Snapshots(format=JPEG, cut_out=True))
    opened.window.live.bar.snap.click()
    qtbot.waitUntil(lambda: len(taken()) == 2)
    cut_out, picture = taken()
    assert picture.suffix == ".jpg"
    assert "cut-out" in cut_out.name
    alpha = cv2.imread(str(cut_out), cv2.IMREAD_UNCHANGED)[..., 3]
    assert alpha.min() == 0
    assert alpha.max() == 255


def test_each_one_is_copied_where_that_is_wanted(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    shutter_of(opened).use(Snapshots(copy=True))
    opened.window.live.bar.snap.click()
    clipboard = QApplication.clipboard()
    qtbot.waitUntil(lambda: (held := clipboard.mimeData()) is not None and held.hasImage())
    assert [Path(url.toLocalFile()) for url in QApplication.clipboard().mimeData().urls()] == taken()


def test_a_notice_offers_to_copy(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.window.live.bar.snap.click()
    qtbot.waitUntil(lambda: len(taken()) == 1)
    qtbot.waitUntil(lambda: (told := opened.window.notices.shown) is not None and bool(told.actions))
    assert opened.window.notices.shown is not None
    words, copy = opened.window.notices.shown.actions[0]
    assert words == "Copy"
    copy()
    assert QApplication.clipboard().image().size().toTuple() == (160, 90)


def test_how_snapshots_are_kept_survives(open_window: Open) -> None:
    opened = open_window()
    wishes = Snapshots(format=JPEG, burst=7)
    shutter_of(opened).use(wishes)
    opened.window.close()
    again = open_window()
    assert shutter_of(again).wishes == wishes
    assert again.window.strip.form.value == wishes


@pytest.mark.parametrize("damage", ["{", "[]", json.dumps({"format": "BMP", "burst": 900, "what": 1})])
def test_damaged_wishes_are_repaired(open_window: Open, damage: str) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / module.FILE).write_text(damage)
    wishes = shutter_of(open_window(live=False)).wishes
    assert wishes in (Snapshots(), replace(Snapshots(), burst=20))


def test_a_full_disk_in_the_middle_of_a_burst_is_one_notice_and_loses_nothing(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.core.errors import Unwritable

    real, calls = module.keep, []

    def keep(*what: object, **how: object) -> tuple[Path, ...]:
        calls.append(what)
        if len(calls) == 2:
            raise Unwritable("No space left on device.")
        return real(*what, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "keep", keep)
    opened = open_window()
    shutter_of(opened).use(Snapshots(burst=3, pause_ms=100))
    told: list[object] = []
    shutter_of(opened).told.connect(told.append)
    shutter_of(opened).take_burst()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert len(taken()) == 1

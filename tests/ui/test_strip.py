from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.places import pictures_folder
from studio.ui.strip import MOST
from tests.ui.conftest import Open, Opened

LEFT = Qt.MouseButton.LeftButton


def open_strip(qtbot: QtBot, opened: Opened) -> None:
    qtbot.mouseClick(opened.window.live.bar.strip, LEFT)
    qtbot.waitUntil(lambda: not opened.window.jobs.busy)


def shown(opened: Opened) -> list[Path]:
    strip = opened.window.strip.list
    return [one.path for one in strip.rows]


def test_without_snapshots_the_strip_says_so(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    open_strip(qtbot, opened)
    assert opened.window.strip.isVisible()
    assert opened.window.strip.empty.isVisible()
    assert not opened.window.strip.copy.isEnabled()
    opened.window.strip.close()


def test_a_snapshot_comes_first_in_the_strip_and_is_copied(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    for _ in range(2):
        qtbot.mouseClick(opened.window.live.bar.snap, LEFT)
        qtbot.waitUntil(lambda: not opened.window.jobs.busy)
    open_strip(qtbot, opened)
    newest = max(pictures_folder().glob("*.png"), key=lambda path: path.stat().st_mtime_ns)
    qtbot.waitUntil(lambda: len(shown(opened)) == 2)
    assert shown(opened)[0] == newest
    qtbot.mouseClick(opened.window.strip.copy, LEFT)
    copied = QApplication.clipboard().mimeData()
    assert copied.urls() == [QUrl.fromLocalFile(str(newest))]
    assert QApplication.clipboard().image().size().toTuple() == (160, 90)
    assert not opened.window.strip.isVisible()
    QApplication.clipboard().clear()


def test_a_snapshot_or_its_folder_is_opened(open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    opened = open_window()
    pictures_folder().mkdir(parents=True)
    path = pictures_folder() / "a.png"
    path.write_bytes(cv2.imencode(".png", np.full((90, 160, 3), 90, np.uint8))[1].tobytes())
    for button, goal in ((opened.window.strip.open, path), (opened.window.strip.folder, path.parent)):
        open_strip(qtbot, opened)
        qtbot.mouseClick(button, LEFT)
        assert urls[-1] == QUrl.fromLocalFile(str(goal))


def test_the_strip_keeps_to_the_last_few_and_passes_over_what_is_no_picture(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    pictures_folder().mkdir(parents=True)
    for number in range(MOST + 2):
        (pictures_folder() / f"{number}.png").write_bytes(b"no picture at all")
    (pictures_folder() / "notes.txt").write_text("words")
    qtbot.keyClick(opened.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(shown(opened)) == MOST)
    assert opened.window.rect().contains(opened.window.mapFromGlobal(opened.window.strip.pos() + QPoint(1, 1)))
    opened.window.strip.close()

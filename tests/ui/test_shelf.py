"""Backgrounds: chosen by clicks, keys and the wheel, dropped in and thrown away."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
)
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.backgrounds.image import StillImage
from studio.backgrounds.room import Blur, Room
from studio.ui.values import OWN, Item
from tests.ui.conftest import LOOK, Open
from tests.ui.doings import click_tile, drop, row_of, titles


def test_a_click_on_a_background_shows_in_the_picture(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    click_tile(qtbot, opened, "Graphite")
    assert opened.session.look.background == Color("#20242c")
    qtbot.waitUntil(lambda: opened.corner() == (0x2C, 0x24, 0x20))


def test_the_background_that_is_on_is_marked(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.use_background(Color("#31506b"))
    assert opened.window.live.gallery.list.current_row == row_of(opened, "Slate blue")


def test_a_dropped_picture_becomes_the_background(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_window()
    picture = tmp_path / "Küche.png"
    picture.write_bytes(cv2.imencode(".png", np.full((90, 160, 3), (10, 200, 30), np.uint8))[1].tobytes())
    drop(opened.window, picture)
    qtbot.waitUntil(lambda: "Küche" in titles(opened))
    background = opened.session.look.background
    assert isinstance(background, StillImage)
    assert Path(background.path).parent == Path(background.path).parents[0]
    assert Path(background.path) != picture
    assert picture.exists()
    qtbot.waitUntil(lambda: opened.corner() == (10, 200, 30))
    drop(opened.window, picture)
    qtbot.waitUntil(lambda: "Küche 2" in titles(opened))


def test_a_dropped_file_that_is_no_picture_is_one_notice_and_nothing_is_copied(
    open_window: Open, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    opened = open_window()
    words = tmp_path / "letter.jpg"
    words.write_text("Dear Backlot")
    drop(opened.window, words, tmp_path / "missing.png", tmp_path)
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    assert opened.session.look == LOOK
    assert not list(home.rglob("letter*"))
    assert not list(home.rglob("*.part"))


def test_one_s_own_background_goes_to_the_bin_and_the_standard_comes_back(
    open_window: Open, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    opened = open_window()
    picture = tmp_path / "beach.png"
    picture.write_bytes(cv2.imencode(".png", np.full((90, 160, 3), 99, np.uint8))[1].tobytes())
    drop(opened.window, picture)
    qtbot.waitUntil(lambda: "beach" in titles(opened) and not opened.window.jobs.busy)
    tiles = opened.window.live.gallery.list
    own: Item = tiles.rows[row_of(opened, "beach")].item
    assert own.group == OWN
    tiles.go_to(row_of(opened, "beach"))
    tiles.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    _, line = opened.window.live.gallery.menu.actions()
    opened.window.live.gallery.menu.close()
    line.trigger()
    qtbot.waitUntil(lambda: "beach" not in titles(opened))
    assert opened.session.look.background == LOOK.background
    assert picture.exists()
    assert not list((home / "data" / "backgrounds").iterdir())


def test_the_bare_room_is_shown_only_after_a_question(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    click_tile(qtbot, opened, "My room")
    assert opened.session.look == LOOK
    told = opened.window.notices.shown
    assert told is not None
    keep, show = (
        next(one for one in opened.window.notices.findChildren(QAbstractButton) if one.text() == words)
        for words, _ in told.actions
    )
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert opened.session.look == LOOK
    assert opened.window.notices.shown is None
    click_tile(qtbot, opened, "My room")
    told = opened.window.notices.shown
    assert told is not None
    show = next(one for one in opened.window.notices.findChildren(QAbstractButton) if one.text() == told.actions[1][0])
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert opened.session.look.background == Room()


def test_keys_wheel_and_slider_never_come_to_the_bare_room(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    gallery = opened.window.live.gallery
    for _ in range(len(gallery.list.rows) + 3):
        gallery.step(1)
        assert not isinstance(opened.session.look.background, Room)
    qtbot.keyClick(gallery.list, Qt.Key.Key_End)
    gallery.scrub.setValue(gallery.scrub.maximum())
    assert not isinstance(opened.session.look.background, Room)
    assert opened.window.notices.shown is None


def test_the_wheel_runs_through_the_backgrounds(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    tiles = opened.window.live.gallery.list
    opened.session.use_background(Color("#20242c"))
    none = Qt.KeyboardModifier.NoModifier
    at = QPointF(50, 50)
    turn = QWheelEvent(
        at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    tiles.wheelEvent(turn)
    assert opened.session.look.background == Color("#f1efe9")


def test_number_keys_choose_backgrounds(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.keyClick(opened.window, Qt.Key.Key_1)
    assert opened.session.look.background == Blur()


def test_blur_me_is_one_key_and_the_same_key_takes_it_back(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.keyClick(opened.window, Qt.Key.Key_B)
    assert opened.session.look.background == Blur()
    qtbot.keyClick(opened.window, Qt.Key.Key_B)
    assert opened.session.look == LOOK


def test_search_and_categories_narrow_the_gallery(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    gallery = opened.window.live.gallery
    qtbot.keyClicks(gallery.search, "grap")
    shown = [tile.words for row, tile in enumerate(gallery.list.rows) if not gallery.list.isRowHidden(row)]
    assert shown == ["Graphite"]


def test_files_over_the_window_are_invited(open_window: Open, tmp_path: Path) -> None:
    window = open_window().window
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    before = window.live.preview.grab().toImage()
    entering = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, files, left, none)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    assert window.live.preview.grab().toImage() != before
    window.dragLeaveEvent(QDragLeaveEvent())
    words = QMimeData()
    words.setText("hello")
    entering = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, words, left, none)
    entering.ignore()
    window.dragEnterEvent(entering)
    assert not entering.isAccepted()

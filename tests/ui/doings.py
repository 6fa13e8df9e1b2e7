"""What a user does in a window, for several files of tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.conftest import Opened

CONTROLS = (QAbstractButton, QSlider, QAbstractSpinBox, QComboBox, QLineEdit, QListView)


def row_of(opened: Opened, title: str) -> int:
    tiles = opened.window.live.gallery.list
    return next(row for row, tile in enumerate(tiles.rows) if tile.words == title)


def click_tile(qtbot: QtBot, opened: Opened, title: str) -> None:
    tiles = opened.window.live.gallery.list
    index = tiles.model().index(row_of(opened, title), 0)
    tiles.scrollTo(index)
    qtbot.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=tiles.visualRect(index).center())


def titles(opened: Opened) -> list[str]:
    tiles = opened.window.live.gallery.list
    return [tile.words for tile in tiles.rows]


def drop(window: Window, *paths: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, files, left, none))
    window.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, files, left, none))


def reachable(window: Window) -> set[QWidget]:
    """What Tab comes to, from where the focus is, once round."""
    seen: list[QWidget] = []
    window.activateWindow()
    while True:
        window.focusNextChild()
        now = QApplication.focusWidget() or window.focusWidget()
        if now is None or now in seen:
            return set(seen)
        seen.append(now)


def fellows(button: QAbstractButton) -> list[QAbstractButton]:
    """The others of a group where only one can be on: Tab comes to that one, arrow keys to the rest."""
    group = button.group()
    return group.buttons() if group is not None and group.exclusive() else []


def controls(window: Window) -> list[QWidget]:
    # Not `findChildren`: what that finds, PySide keeps with the window for good, though Qt has deleted it long since.
    inside = [one for one in QApplication.allWidgets() if isinstance(one, CONTROLS) and window.isAncestorOf(one)]
    found = [one for one in inside if one.isVisibleTo(window)]
    return [one for one in found if one.isEnabled() and not isinstance(one.parent(), QAbstractSpinBox | QLineEdit)]

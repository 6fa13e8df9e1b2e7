from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.core.places import settings_folder
from studio.ui.favourites import FILE, read_favourites
from studio.ui.tiles import star_place
from tests.ui.conftest import LOOK, Open, Opened


def titles(opened: Opened) -> list[str]:
    return [tile.words for tile in opened.window.live.gallery.list.rows]


def press_star(qtbot: QtBot, opened: Opened, title: str) -> None:
    tiles = opened.window.live.gallery.list
    index = tiles.model().index(titles(opened).index(title), 0)
    tiles.scrollTo(index)
    where = star_place(QRectF(tiles.visualRect(index))).center().toPoint()
    qtbot.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_a_star_puts_a_background_first_and_chooses_nothing(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    before = titles(opened)
    press_star(qtbot, opened, "Graphite")
    assert titles(opened)[0] == "Graphite"
    assert sorted(titles(opened)) == sorted(before)
    assert opened.session.look == LOOK
    index = opened.window.live.gallery.list.model().index(0, 0)
    assert "favourite" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(opened.window.live.gallery.list, Qt.Key.Key_1)
    assert opened.session.look.background == Color("#20242c")
    press_star(qtbot, opened, "Graphite")
    assert titles(opened) == before


def test_a_favourite_by_key_survives_a_restart(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.window.live.gallery.list.go_to(titles(opened).index("Sage"))
    qtbot.keyClick(opened.window.live.gallery.list, Qt.Key.Key_F)
    assert titles(opened)[0] == "Sage"
    assert opened.window.live.gallery.list.rows[opened.window.live.gallery.list.current_row].words == "Sage"
    opened.window.close()
    again = open_window()
    assert titles(again)[0] == "Sage"


def test_the_menu_of_a_tile_makes_it_a_favourite(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    tiles = opened.window.live.gallery.list
    tiles.go_to(titles(opened).index("Plum"))
    tiles.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    (line,) = opened.window.live.gallery.menu.actions()
    opened.window.live.gallery.menu.close()
    line.trigger()
    assert titles(opened)[0] == "Plum"


def test_what_is_on_stays_marked_when_the_order_changes(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.use_background(Color("#31506b"))
    press_star(qtbot, opened, "Plum")
    assert [tile.words for tile in opened.window.live.gallery.list.rows if tile.applied] == ["Slate blue"]


def test_moving_backgrounds_have_a_chip_of_their_own(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    chip = next(one for one in opened.window.live.gallery.chips.buttons() if one.text() == "Moving")
    chip.click()
    rows = opened.window.live.gallery.list
    shown = [tile.item for row, tile in enumerate(rows.rows) if not rows.isRowHidden(row)]
    assert shown
    assert all(item.moves for item in shown)


@pytest.mark.parametrize("text", ["{", "[]", '{"backgrounds": 3}', '{"backgrounds": [3, {"background": "hologram"}]}'])
def test_damaged_favourites_are_passed_over(home: Path, text: str) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / FILE).write_text(text)
    assert read_favourites(settings_folder()) == frozenset()


def test_favourites_that_cannot_be_kept_are_one_notice(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    (settings_folder() / FILE).mkdir(parents=True)
    press_star(qtbot, opened, "Graphite")
    assert titles(opened)[0] == "Graphite"
    assert opened.window.notices.shown is not None

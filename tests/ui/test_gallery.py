from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.backgrounds.image import StillImage
from studio.backgrounds.library import own_folder
from studio.ui.gallery import Gallery
from studio.ui.values import OWN
from tests.ui.conftest import LOOK, Open, Opened

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    QApplication.clipboard().clear()
    yield
    QApplication.clipboard().clear()


def titles(opened: Opened) -> list[str]:
    tiles = opened.window.live.gallery.list
    return [tile.words for tile in tiles.rows]


def test_a_copied_picture_is_pasted_as_a_background(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    picture = QImage(160, 90, QImage.Format.Format_RGB32)
    picture.fill(QColor(30, 200, 10))
    QApplication.clipboard().setImage(picture)
    for title in ("Pasted", "Pasted 2"):
        qtbot.keyClick(opened.window.live.gallery.list, Qt.Key.Key_V, CTRL)
        qtbot.waitUntil(lambda title=title: title in titles(opened))  # type: ignore[misc]
    background = opened.session.look.background
    assert isinstance(background, StillImage)
    assert Path(background.path).parent == own_folder()
    assert tuple(cv2.imread(background.path)[0, 0]) == (10, 200, 30)
    qtbot.waitUntil(lambda: opened.corner() == (10, 200, 30))


def test_a_gallery_with_nothing_to_show_says_why(open_window: Open, qtbot: QtBot) -> None:
    gallery = open_window().window.live.gallery
    tiles = gallery.list
    drawn = tiles.grab().toImage()
    assert tiles.accessibleDescription() == ""
    assert gallery.scrub.isEnabled()
    next(chip for chip in gallery.chips.buttons() if chip.property("groups") == (OWN,)).click()
    assert "Drop pictures" in tiles.accessibleDescription()
    assert not gallery.scrub.isEnabled()
    empty = tiles.grab().toImage()
    assert empty != drawn
    assert len({empty.pixelColor(x, empty.height() // 2).name() for x in range(empty.width())}) > 2, "words"
    gallery.chips.buttons()[0].click()
    qtbot.keyClicks(gallery.search, "no such place")
    assert "such a name" in tiles.accessibleDescription()
    gallery.search.clear()
    assert tiles.accessibleDescription() == ""


def test_copied_files_are_pasted_as_backgrounds(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_window()
    path = tmp_path / "Beach.png"
    path.write_bytes(cv2.imencode(".png", np.full((90, 160, 3), 90, np.uint8))[1].tobytes())
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    QApplication.clipboard().setMimeData(files)
    qtbot.keyClick(opened.window, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: "Beach" in titles(opened))
    assert path.exists()


def test_pasting_what_is_no_picture_is_one_notice(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    QApplication.clipboard().setText("hello")
    qtbot.keyClick(opened.window, Qt.Key.Key_V, CTRL)
    assert opened.window.notices.shown is not None
    assert "no picture" in opened.window.notices.shown.notice.headline
    assert opened.session.look == LOOK


def test_a_pasted_picture_that_cannot_be_kept_is_one_notice(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    own_folder().parent.mkdir(parents=True, exist_ok=True)
    own_folder().write_text("a file where the folder should be")
    picture = QImage(16, 9, QImage.Format.Format_RGB32)
    picture.fill(0)
    QApplication.clipboard().setImage(picture)
    qtbot.keyClick(opened.window, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    assert opened.session.look == LOOK


def test_words_are_pasted_into_the_search(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    QApplication.clipboard().setText("loft")
    opened.window.live.gallery.search.setFocus()
    qtbot.keyClick(opened.window.live.gallery.search, Qt.Key.Key_V, CTRL)
    assert opened.window.live.gallery.search.text() == "loft"
    assert opened.window.notices.shown is None


def test_the_slider_then_the_words_give_way_where_it_is_narrow(qtbot: QtBot) -> None:
    gallery = Gallery()
    qtbot.addWidget(gallery)
    shown = []
    for width in (1200, gallery._tools_px() + 24, gallery._tools_px() - 20):
        gallery.resize(width, 200)
        gallery._fit()
        shown.append((not gallery.scrub.isHidden(), bool(gallery.add.text())))
    assert shown == [(True, True), (False, True), (False, False)]
    assert gallery.add.accessibleName()

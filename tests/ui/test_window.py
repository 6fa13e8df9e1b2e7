"""The window as a whole: its parts, its size, its keys and its names."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
)
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.core.chain import Notice
from studio.core.filter import FILTERS
from studio.ui.figures import titled
from studio.ui.projector import View
from studio.ui.values import Told
from tests.ui.conftest import LOOK, Open
from tests.ui.doings import controls, fellows, reachable


def test_every_control_has_a_name(open_window: Open) -> None:
    window = open_window().window
    nameless = [one for one in controls(window) if not (one.accessibleName() or getattr(one, "text", str)())]
    assert not nameless


def test_tab_reaches_every_control_and_changes_nothing(open_window: Open) -> None:
    opened = open_window()
    window = opened.window
    reached = reachable(window)
    assert opened.session.look == LOOK
    reached |= {fellow for one in reached if isinstance(one, QAbstractButton) for fellow in fellows(one)}
    missed = [f"{type(one).__name__} {one.accessibleName()}" for one in controls(window) if one not in reached]
    assert not missed


def test_everything_fits_at_1280_by_720(open_window: Open, qtbot: QtBot) -> None:
    window = open_window().window
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.height() == 720)
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 720
    assert window.live.preview.height() >= 400


def test_the_status_line_tells_how_it_goes(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.waitUntil(lambda: "fps" in opened.window.live.status.fps.text(), timeout=5000)
    assert opened.window.live.status.state.text() == "Live"
    assert "ms" in opened.window.live.status.latency.text()


def test_nothing_else_opens_a_window_of_its_own(open_window: Open) -> None:
    window = open_window().window
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]


def test_compare_lays_the_camera_beside_the_result(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    preview = opened.window.live.preview
    opened.window.live.bar.mirror.setChecked(False)
    opened.session.use_background(Color("#ffffff"))
    qtbot.waitUntil(lambda: opened.corner() == (255, 255, 255))
    qtbot.mouseClick(opened.window.live.bar.compare, Qt.MouseButton.LeftButton)
    shown = preview.shown
    qtbot.waitUntil(lambda: preview.shown > shown + 2)
    area = preview.picture_rect()
    low = area.bottom() - 4
    before, after = area.left() + area.width() // 4, area.left() + 3 * area.width() // 4
    drawn = preview.grab().toImage()
    assert drawn.pixelColor(after, low).name() == "#ffffff"
    assert drawn.pixelColor(before, low).name() != "#ffffff"
    qtbot.mousePress(
        preview, Qt.MouseButton.LeftButton, pos=QPoint(area.left() + area.width() // 10, area.center().y())
    )
    assert preview.split == pytest.approx(0.1, abs=0.01)
    assert preview.grab().toImage().pixelColor(before, low).name() == "#ffffff"
    qtbot.keyClick(preview, Qt.Key.Key_Right)
    assert preview.split == pytest.approx(0.12, abs=0.01)
    qtbot.mouseClick(opened.window.live.bar.compare, Qt.MouseButton.LeftButton)
    assert preview.view is View.RESULT


@pytest.mark.parametrize("view", [View.MATTE, View.CUTOUT])
def test_other_views_never_reach_the_output(open_window: Open, qtbot: QtBot, view: View) -> None:
    opened = open_window()
    opened.window.live.preview.view = view
    opened.session.use_background(Color("#ffffff"))
    opened.session.go_on_air(True)
    qtbot.waitUntil(lambda: opened.session.air.running or len(opened.tape.tape) > 5)
    qtbot.waitUntil(lambda: tuple(opened.tape.tape[-1].image[2, 2]) == (255, 255, 255))
    drawn = opened.window.live.preview.grab().toImage()
    area = opened.window.live.preview.picture_rect()
    assert drawn.pixelColor(area.left() + 20, area.bottom() - 20).name() != "#ffffff"


def test_figures_of_every_step_can_be_shown(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    figures = opened.window.live.figures
    assert not figures.isVisible()
    qtbot.keyClick(opened.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert figures.isVisible()
    qtbot.waitUntil(lambda: "ms" in figures.accessibleName(), timeout=5000)
    assert opened.window.live.preview.rect().contains(figures.geometry())
    qtbot.keyClick(opened.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not figures.isVisible()


def test_a_step_is_called_as_its_filter_is() -> None:
    assert titled("color-transfer") == "Colour transfer"
    assert titled("model") == "Model"
    assert all(titled(kind.slug()) == kind.title() for kind in FILTERS)


def test_a_trouble_that_is_over_leaves_the_window(open_window: Open) -> None:
    window = open_window().window
    lost = Notice("The source stopped giving frames.", "Plug it in again.")
    window.tell(lost)
    window.tell(replace(lost, over=True))
    assert window.notices.shown == Told(lost, info=True)  # it goes by itself


def test_every_line_of_the_menu_can_be_reached(open_window: Open) -> None:
    menu = open_window().window.live.bar.more.choices
    menu.aboutToShow.emit()
    assert [line.text() for line in menu.actions() if not line.isSeparator()]
    assert all(line.text() for line in menu.actions() if not line.isSeparator())


def test_what_was_opened_is_gone_when_it_is_closed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(live=False).window
    more = window.live.bar.more
    ways = (more.choices.aboutToShow.emit, more._show_about, more._show_keys, window.live.air.show_guide)

    def open_all() -> int:
        for way in (*ways, window.show_settings):
            way()
        for dialog in window.findChildren(QDialog):
            dialog.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(QApplication.allWidgets())

    assert open_all() == open_all()


def test_it_fits_a_small_screen(open_window: Open, qtbot: QtBot) -> None:
    window = open_window().window
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: window.width() == 1024 and window.height() == 600)
    assert window.live.bar.rect().contains(window.live.bar.more.geometry())
    assert not window.live.bar.sources.geometry().intersects(window.live.bar.blur.geometry())

from __future__ import annotations

import gc
import json
import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from studio.backgrounds.room import Blur
from studio.core.errors import Unwritable
from studio.core.places import settings_folder
from studio.ui.app import App
from studio.ui.crash import CrashReporter
from studio.ui.kept import Desktop, read_desktop
from studio.ui.presence import Presence, keep_presence, read_presence
from studio.ui.theme import current
from studio.ui.tray import tray_icon


@pytest.fixture
def app(dressed: QApplication, qtbot: QtBot) -> Iterator[App]:
    """The whole program on the demo, with the model that needs nothing fetched."""
    settings_folder().mkdir(parents=True)
    kept = {"source": {"source": "demo"}, "model": {"model": "subtraction"}}
    (settings_folder() / "settings.json").write_text(json.dumps(kept))
    opened = App(dressed)
    qtbot.addWidget(opened.window)
    yield opened
    opened.window.close()


def test_the_window_is_there_before_the_studio_and_comes_to_life(app: App, qtbot: QtBot) -> None:
    app.show()
    assert app.window.isVisible()
    assert app.window.session is None
    qtbot.waitUntil(lambda: app.window.session is not None, timeout=15000)
    assert app.window.session is not None
    assert app.window.live.bar.recapture.isVisible()
    qtbot.waitUntil(lambda: app.window.live.preview.shown > 0, timeout=15000)
    assert len(app.window.live.gallery.list.rows) > 8


def test_whoever_opens_it_garbage_is_left_to_the_thread_of_the_widgets(dressed: QApplication, qtbot: QtBot) -> None:
    gc.enable()  # a picture or a measurement is taken of the same program, with the same threads beside the window
    app = App(dressed)
    qtbot.addWidget(app.window)
    assert not gc.isenabled()
    app.window.close()
    assert gc.isenabled()


def test_closing_before_the_studio_is_open_is_harmless(app: App, qtbot: QtBot) -> None:
    app.show()
    app.window.close()
    assert app.window.session is None


def test_the_theme_is_kept(app: App) -> None:
    app.switch_theme("light")
    assert current() == "light"
    app.window.close()
    assert read_desktop(settings_folder()).theme == "light"


@pytest.mark.parametrize("damage", ["{", "[]", '{"theme": "pink", "geometry": 7}', '{"geometry": "%%%"}'])
def test_a_damaged_window_file_is_passed_over(damage: str, dressed: QApplication, qtbot: QtBot) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / "window.json").write_text(damage)
    opened = App(dressed)
    qtbot.addWidget(opened.window)
    assert opened.desktop.theme == Desktop().theme


def test_a_mistake_of_the_program_is_one_dialog_with_a_report_to_copy(
    dressed: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    reporter = CrashReporter()
    for number in range(3):
        try:
            raise ZeroDivisionError(f"number {number}")
        except ZeroDivisionError as error:
            reporter.report("compositing", error)
    assert reporter.dialog is not None
    qtbot.addWidget(reporter.dialog)
    words = reporter.dialog.report.toPlainText()
    assert "number 0" in words
    assert "test_a_mistake" in words
    assert "number 1" not in words
    reporter.dialog.copy.click()
    assert QGuiApplication.clipboard().text() == words
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 3
    caplog.clear()
    reporter.dialog.reject()


def test_what_a_user_can_mend_is_no_crash(app: App, qtbot: QtBot) -> None:
    app.show()
    qtbot.waitUntil(lambda: app.window.session is not None, timeout=15000)

    def task(report: object) -> None:
        raise Unwritable("Full.")

    app.window.jobs.run("full", task, print)
    qtbot.waitUntil(lambda: app.window.notices.shown is not None)
    assert app.crashes.dialog is None


def test_closed_to_the_tray_the_studio_goes_on(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    app.show()
    qtbot.waitUntil(lambda: app.window.session is not None, timeout=15000)
    app.stay(True)
    app.window.close()
    assert not app.window.isVisible()
    session = app.window.session
    assert session is not None
    before = session.pictures.peek()
    qtbot.waitUntil(lambda: session.pictures.peek() is not before, timeout=15000)
    shown = app.window.live.preview.shown
    assert app.tray is not None
    app.tray.show_wanted.emit()
    assert app.window.isVisible()
    qtbot.waitUntil(lambda: app.window.live.preview.shown > shown, timeout=15000)
    app.tray.leave_wanted.emit()
    assert not app.window.isVisible()
    assert read_presence(settings_folder()).stay


def test_started_hidden_it_waits_in_the_tray_with_the_camera_let_go(
    dressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    settings_folder().mkdir(parents=True)
    kept = {"source": {"source": "demo"}, "model": {"model": "subtraction"}}
    (settings_folder() / "settings.json").write_text(json.dumps(kept))
    keep_presence(settings_folder(), Presence(hidden=True))
    app = App(dressed)
    qtbot.addWidget(app.window)
    app.show()
    qtbot.waitUntil(lambda: app.tray is not None, timeout=15000)
    assert app.tray is not None
    assert not app.window.isVisible()
    assert app.tray.icon.isVisible()
    session = app.window.session
    assert session is not None
    assert session.engine.status.resting
    app.tray.show_wanted.emit()
    assert app.window.isVisible()
    assert not session.engine.status.resting
    app.window.leave()


def test_without_a_tray_it_starts_minimised_rather_than_out_of_reach(
    dressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    keep_presence(settings_folder(), Presence(hidden=True))
    app = App(dressed)
    qtbot.addWidget(app.window)
    app.show()
    assert app.window.isMinimized()
    app.window.leave()


def test_the_tray_s_blur_me_works_without_the_window(app: App, qtbot: QtBot) -> None:
    app.show()
    qtbot.waitUntil(lambda: app.tray is not None, timeout=15000)
    assert app.tray is not None
    next(line for line in app.tray.menu.actions() if "Blur" in line.text()).trigger()
    assert app.window.session is not None
    assert app.window.session.look.background == Blur()


def test_the_tray_shows_a_light_while_on_air(dressed: QApplication) -> None:
    calm, live = (tray_icon(live=one).pixmap(64, 64).toImage() for one in (False, True))
    assert calm.pixelColor(49, 49) != live.pixelColor(49, 49)
    assert live.pixelColor(49, 49).name() == "#d1303a"


@pytest.mark.parametrize(("screen", "fills"), [(QSize(1280, 720), True), (QSize(1920, 1080), False)])
def test_at_first_the_window_fills_a_screen_that_it_would_stand_out_of(
    screen: QSize, fills: bool, dressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda self: screen)
    opened = App(dressed)
    qtbot.addWidget(opened.window)
    assert opened.window.isMaximized() == fills
    opened.window.leave()


def test_brought_back_from_the_tray_a_window_is_as_large_as_it_was(app: App, qtbot: QtBot) -> None:
    app.window.showMaximized()
    app.window.showMinimized()
    app.bring_back()
    assert app.window.isMaximized()
    assert not app.window.isMinimized()

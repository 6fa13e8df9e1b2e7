from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from studio.core.folders import Folders
from studio.core.places import backgrounds_folder, pictures_folder, settings_folder
from studio.core.privacy import SLATE
from studio.core.settings import Settings
from studio.core.view import View
from studio.inference.measuring import Measured
from studio.inference.network import Network
from studio.sources.camera import Camera
from studio.sources.camera_formats import CameraFormat
from studio.sources.demo import Demo
from studio.ui import trial
from studio.ui.hotkeys.keys import Hotkeys
from studio.ui.kept import Desktop
from studio.ui.measured import read_kept_measures
from studio.ui.presence import Presence, keep_presence, read_presence
from studio.ui.settings import MARGINS, SIZE, SettingsDialog
from studio.ui.settings_page import Row
from studio.ui.settings_pages import CameraPage, PlaceRow
from studio.ui.speed import SpeedBoard
from studio.ui.words import LANGUAGES, SOURCE, speak
from tests.ui.conftest import Open, Opened

FINE = Measured("backlot-fine", "Backlot Fine", 60, "cpu", 2, 6.0)
SMALL_LINES = 720
FAST = Measured("backlot-fast", "Backlot Fast", 15, "cpu", 1, 3.0)


def settings_of(opened: Opened) -> SettingsDialog:
    opened.window.show_settings()
    dialog = opened.window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def test_every_control_of_the_settings_has_a_name(open_window: Open) -> None:
    dialog = settings_of(open_window())
    controls = [one for kind in (QAbstractButton, QComboBox, QLineEdit) for one in dialog.findChildren(kind)]
    nameless = [one for one in controls if not one.accessibleName() and not getattr(one, "text", str)()]
    inner = [one for one in nameless if not isinstance(one.parent(), QComboBox) and "qt_" not in one.objectName()]
    assert [one for one in inner if type(one).__name__ not in ("QToolButton", "QLineEdit", "ScrollButton")] == []
    assert len(controls) > 20


def test_it_opens_again_at_its_first_page_and_shows_what_changed_meanwhile(open_window: Open) -> None:
    opened = open_window()
    dialog = settings_of(opened)
    dialog.open_page(3)
    dialog.close()
    opened.session.use_low_latency(True)
    assert settings_of(opened) is dialog
    assert dialog.isVisible()
    assert dialog.pages.currentIndex() == 0
    assert dialog.output.latency.isChecked()


def test_what_is_set_is_adopted_live_and_survives(open_window: Open) -> None:
    opened = open_window()
    dialog = settings_of(opened)
    dialog.output.latency.click()
    form = dialog.privacy.form
    form.changed.emit(replace(form.value, nobody=SLATE))
    assert opened.session.settings.low_latency
    assert opened.session.settings.privacy.nobody == SLATE
    assert form.value.nobody == SLATE  # the dialog follows the session
    opened.window.close()
    again = open_window().session.settings
    assert again.low_latency
    assert again.privacy.nobody == SLATE


def test_the_dialog_follows_what_starting_afresh_does(open_window: Open) -> None:
    opened = open_window()
    dialog = settings_of(opened)
    opened.session.use_output((640, 360), 15.0)
    assert dialog.output.size_box.currentData() == (640, 360)
    dialog.reset_wanted.emit()
    assert dialog.output.size_box.currentData() == (0, 0)
    assert opened.session.settings.fps == 0.0


def test_the_camera_is_turned_for_everybody(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    dialog = settings_of(opened)
    mirror = dialog.camera.view.findChildren(Row)[0]
    qtbot.mouseClick(mirror.title, Qt.MouseButton.LeftButton)  # anywhere on the row
    assert opened.session.settings.view == View(mirror=True)
    opened.session.mirror_for_others(False)
    assert dialog.camera.view.value == View()  # the dialog follows the tools


def test_every_row_says_what_it_is_for_and_every_page_is_reached(open_window: Open, qtbot: QtBot) -> None:
    dialog = settings_of(open_window())
    for number, door in enumerate(dialog.doors.buttons()):
        qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
        assert dialog.pages.currentIndex() == number
    rows = dialog.findChildren(Row)
    assert len(rows) > 20
    assert all(row.title.text() for row in rows)
    assert [row.title.text() for row in rows if not row.about.text() and not isinstance(row, PlaceRow)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_scrolls_on_a_small_screen(language: str, qtbot: QtBot, dressed: QApplication) -> None:
    speak(dressed, language)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        dialog = SettingsDialog(window, Settings(Demo(), Network("backlot-fine")), Presence(), Desktop())
        dialog.presence.show_reach(Hotkeys().reach())
        dialog.resize(*SIZE)
        dialog.show()
        for number in range(dialog.pages.count()):
            dialog.open_page(number)
            page = dialog.pages.currentWidget()
            assert isinstance(page, QScrollArea)
            assert page.verticalScrollBar().maximum() == 0, dialog.doors.button(number).text()
    finally:
        speak(dressed, SOURCE)
    assert SIZE[1] <= SMALL_LINES - MARGINS.height()


def test_a_format_that_the_camera_offers_is_asked_for(qtbot: QtBot) -> None:
    page = CameraPage(Camera("Desk"), View())
    qtbot.addWidget(page)
    page.offer((CameraFormat(1920, 1080, 30.0, True), CameraFormat(640, 480, 15.0, False)))
    assert page.wishes is not None
    with qtbot.waitSignal(page.changed) as told:
        page.wishes.sizes.setCurrentIndex(page.wishes.sizes.findText("640 × 480"))
    assert told.args == [Camera("Desk", 640, 480, 15.0, compressed=False)]
    page.source = Camera("Desk", 1920, 1080)
    assert page.wishes.sizes.currentData() == (1920, 1080)


def test_a_camera_list_that_changes_while_the_settings_are_open_is_followed(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    dialog = settings_of(opened)
    dialog.camera.source = Camera("Desk")
    dialog.camera.offer((CameraFormat(1920, 1080, 30.0, True),))
    opened.session.use_source(Camera("Gone"))
    assert dialog.camera.title.text() == "Gone"
    assert dialog.camera.wishes is not None
    assert dialog.camera.wishes.sizes.findText("640 × 480") > 0  # the usual sizes until this one has told its own


def test_snapshots_go_to_the_chosen_folder(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_window()
    dialog = settings_of(opened)
    row = next(iter(dialog.folders.lines.values()))
    row.changed.emit(str(tmp_path / "mine"))
    assert opened.session.settings.folders.snapshots == str(tmp_path / "mine")
    assert row.line.text() == str(tmp_path / "mine")
    opened.window.live.bar.snap.click()
    qtbot.waitUntil(lambda: len(list((tmp_path / "mine").glob("*.png"))) == 1)
    row.changed.emit("")
    assert pictures_folder() != tmp_path / "mine"


def test_another_folder_of_backgrounds_is_shown_at_once(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    import cv2
    import numpy as np

    (tmp_path / "places").mkdir()
    cv2.imwrite(str(tmp_path / "places" / "Quayside.png"), np.full((9, 16, 3), 90, np.uint8))
    opened = open_window()
    dialog = settings_of(opened)
    list(dialog.folders.lines.values())[2].changed.emit(str(tmp_path / "places"))
    assert backgrounds_folder() == tmp_path / "places"
    qtbot.waitUntil(lambda: "Quayside" in [tile.words for tile in opened.window.live.gallery.list.rows])


def test_a_folder_that_cannot_be_written_is_one_notice_and_the_old_one_stays(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    opened = open_window()
    dialog = settings_of(opened)
    row = next(iter(dialog.folders.lines.values()))
    before = row.line.text()
    row.changed.emit(str(tmp_path / "file"))
    assert opened.session.settings.folders == Folders()
    assert row.line.text() == before
    assert opened.window.notices.shown is not None


def test_measuring_shows_the_figures_keeps_them_and_offers_the_best(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "ways", lambda store: ())
    monkeypatch.setattr(trial, "measure", lambda *how: (FINE, FAST))
    opened = open_window()
    dialog = settings_of(opened)
    board = dialog.findChild(SpeedBoard)
    assert board is not None
    assert board.use.isHidden()
    board.measure.click()
    qtbot.waitUntil(lambda: not board.use.isHidden())
    assert "Backlot Fine" in board.advice.text()
    assert read_kept_measures(settings_folder()) == (FINE, FAST)
    used: list[object] = []
    monkeypatch.setattr(opened.window.hand, "use_model", used.append)
    board.use.click()
    assert used == [Network(card="auto", provider="cpu", threads=2)]


def test_measuring_lets_the_live_picture_rest_and_brings_it_back(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_window()
    rested: list[bool] = []
    monkeypatch.setattr(opened.session.engine, "pause", rested.append)
    monkeypatch.setattr(trial, "measure", lambda *how: ())
    assert opened.window.doors is not None
    opened.window.doors.trial.start()
    qtbot.waitUntil(lambda: not opened.window.doors.trial.busy)  # type: ignore[union-attr]
    assert rested == [True, False]


def test_on_air_the_picture_goes_on_while_measuring(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_window()
    opened.session.go_on_air(True)
    rested: list[bool] = []
    monkeypatch.setattr(opened.session.engine, "pause", rested.append)
    monkeypatch.setattr(trial, "measure", lambda *how: ())
    assert opened.window.doors is not None
    opened.window.doors.trial.start()
    qtbot.waitUntil(lambda: not opened.window.doors.trial.busy)  # type: ignore[union-attr]
    assert rested == []


def test_how_backlot_comes_and_goes_is_told(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    dialog = settings_of(opened)
    with qtbot.waitSignal(opened.window.presence_wanted) as told:
        form = dialog.presence.form
        form.changed.emit(replace(form.value, stay=True))
    assert told.args == [Presence(stay=True)]


def test_presence_survives_and_is_taken_over_from_older_versions(home: Path) -> None:
    folder = settings_folder()
    folder.mkdir(parents=True)
    (folder / "window.json").write_text('{"stay": true}')
    assert read_presence(folder) == Presence(stay=True)
    keep_presence(folder, Presence(hidden=True, blur_keys="Ctrl+F9"))
    assert read_presence(folder) == Presence(hidden=True, blur_keys="Ctrl+F9")


@pytest.mark.parametrize("damage", ["{", "[]", '{"stay": 7, "blur-keys": 3}'])
def test_damaged_presence_is_the_standard(home: Path, damage: str) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / "presence.json").write_text(damage)
    assert read_presence(settings_folder()) == Presence()

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from studio.core.errors import StudioError
from studio.core.places import settings_folder
from studio.inference.measuring import Measured
from studio.inference.network import Network
from studio.sources.camera import Camera
from studio.sources.demo import Demo
from studio.ui import doors, stagehand, trial
from studio.ui.app import App
from studio.ui.doors import Doors
from studio.ui.values import CAMERA as CAMERA_ICON
from studio.ui.values import Offer
from studio.ui.welcome import CALL, CAMERA, FILE, PLACE, SPEED, Cameras, Welcome, is_new
from tests.ports import DiscSource
from tests.ui.conftest import PLENTY, Open, Opened

FINE = Measured("backlot-fine", "Backlot Fine", 60, "cpu", 2, 6.0)


@pytest.fixture(autouse=True)
def _measured_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "ways", lambda store: ())
    monkeypatch.setattr(trial, "measure", lambda *how: (FINE,))


def doors_of(opened: Opened) -> Doors:
    assert opened.window.doors is not None
    return opened.window.doors


def welcome_of(opened: Opened) -> Welcome:
    doors_of(opened).show_welcome()
    dialog = opened.window.findChild(Welcome)
    assert dialog is not None
    return dialog


def test_the_first_steps_say_whether_a_camera_is_looked_for_found_or_missing(qtbot: QtBot) -> None:
    cameras = Cameras()
    qtbot.addWidget(cameras)
    cameras.show_looking()
    assert "Looking" in cameras.state.text()
    cameras.offer((Offer("Demo", Demo(), "film"),))
    assert "No camera found" in cameras.state.text()
    cameras.offer((Offer("Desk", Camera("Desk"), CAMERA_ICON), Offer("Demo", Demo(), "film")))
    assert cameras.state.isHidden()
    cameras.show_looking()  # again, with the last ones still there to choose
    assert not cameras.state.isHidden()


def test_cameras_are_looked_for_as_soon_as_the_first_steps_open(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stagehand, "source_offers", lambda: (Offer("Desk", Camera("Desk"), CAMERA_ICON),))
    dialog = welcome_of(open_window())
    assert "Looking" in dialog.cameras.state.text()
    qtbot.waitUntil(dialog.cameras.state.isHidden)
    assert [one.text() for one in dialog.cameras.findChildren(QAbstractButton)] == ["Desk"]


def test_the_picture_is_larger_beside_a_short_list_of_cameras(open_window: Open) -> None:
    dialog = welcome_of(open_window())
    dialog.resize(760, 690)
    first = dialog.preview.height()
    dialog.go_to(2)
    assert dialog.preview.height() < first
    dialog.go_to(0)
    assert dialog.preview.height() == first
    dialog.resize(760, 460)
    assert dialog.preview.height() < first


def test_all_steps_one_after_the_other(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    dialog = welcome_of(opened)
    assert not dialog.back.isEnabled()
    seen = []
    for _ in range(4):
        seen.append(dialog.pages.currentIndex())
        dialog.next.click()
    assert seen == [CAMERA, SPEED, PLACE, CALL]
    assert not dialog.isVisible()
    assert (settings_folder() / FILE).is_file()
    assert not is_new(settings_folder())


def test_speed_is_measured_when_it_is_first_seen_and_the_best_is_one_click(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_window()
    dialog = welcome_of(opened)
    dialog.steps.button(SPEED).click()
    qtbot.waitUntil(lambda: dialog.board.filled)
    used: list[object] = []
    monkeypatch.setattr(opened.window.hand, "use_model", used.append)
    qtbot.mouseClick(dialog.board.use, Qt.MouseButton.LeftButton)
    assert used == [Network(card="auto", provider="cpu", threads=2)]  # the best of all stays the best of later versions
    monkeypatch.setattr(doors_of(opened).trial, "start", lambda: used.append("again"))
    dialog.go_to(PLACE)
    dialog.go_to(SPEED)
    assert len(used) == 1


def test_a_newcomer_gets_the_best_without_a_click(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_window()
    used: list[object] = []
    monkeypatch.setattr(opened.window.hand, "use_model", used.append)
    dialog = welcome_of(opened)
    monkeypatch.setattr(doors, "default_model", lambda: opened.session.settings.model)
    dialog.go_to(SPEED)
    qtbot.waitUntil(lambda: bool(used))
    assert used == [Network(card="auto", provider="cpu", threads=2)]
    opened.session.use_model(used[0])  # type: ignore[arg-type]
    assert dialog.board.use.text() == "In use"
    assert not dialog.board.use.isEnabled()


def test_whoever_has_a_slow_machine_hears_of_the_privacy_card_in_the_first_steps(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "measure", lambda *how: (replace(FINE, ms=400),))
    dialog = welcome_of(open_window())
    dialog.go_to(SPEED)
    qtbot.waitUntil(dialog.board.caution.isVisible)
    assert "the privacy card may show" in dialog.board.caution.text()
    assert "smaller picture" in dialog.board.caution.text()


def test_a_background_is_chosen_and_marked(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    dialog = welcome_of(opened)
    dialog.go_to(PLACE)
    assert len(dialog.tiles.rows) == 12
    assert not any(tile.item.bare for tile in dialog.tiles.rows)
    index = dialog.tiles.model().index(1, 0)
    qtbot.mouseClick(dialog.tiles.viewport(), Qt.MouseButton.LeftButton, pos=dialog.tiles.visualRect(index).center())
    assert opened.session.look.background == dialog.tiles.rows[1].item.background
    assert [tile.applied for tile in dialog.tiles.rows].index(True) == 1


def test_a_camera_is_chosen_and_the_list_follows_what_is_plugged_in(open_window: Open) -> None:
    from studio.sources.demo import Demo
    from studio.ui.values import Offer

    opened = open_window()
    dialog = welcome_of(opened)
    here, demo = DiscSource((160, 90), PLENTY), Demo()
    dialog.cameras.offer((Offer("Disc", here, "camera"), Offer("Demo", demo, "film")))
    boxes = [one for one in dialog.cameras.findChildren(QAbstractButton) if one.text() in ("Disc", "Demo")]
    assert [one.isChecked() for one in boxes] == [True, False]
    boxes[1].click()
    assert opened.session.settings.source == demo
    dialog.cameras.offer((Offer("Disc", here, "camera"),))
    dialog.cameras.show_source(here)
    assert dialog.cameras._group.checkedButton().text() == "Disc"


def test_on_air_from_the_last_step(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    dialog = welcome_of(opened)
    dialog.go_to(CALL)
    dialog.air.button.click()
    assert opened.session.air.wanted
    qtbot.waitUntil(lambda: len(opened.tape.tape) > 0)
    assert dialog.air.button.isChecked()


def test_skipping_loses_nothing_and_is_remembered(open_window: Open) -> None:
    opened = open_window()
    dialog = welcome_of(opened)
    look, now = opened.session.look, opened.session.settings
    dialog.skip.click()
    assert (opened.session.look, opened.session.settings) == (look, now)
    assert not is_new(settings_folder())


def test_the_menu_repeats_them(open_window: Open) -> None:
    opened = open_window()
    menu = QMenu()
    for add in opened.window.live.bar.more.help_lines:
        add(menu)
    next(line for line in menu.actions() if line.text() == "First steps").trigger()
    assert opened.window.findChild(Welcome) is not None


def test_what_cannot_be_remembered_is_one_notice(open_window: Open) -> None:
    opened = open_window()
    (settings_folder() / FILE).mkdir(parents=True)
    welcome_of(opened).skip.click()
    assert opened.window.notices.shown is not None


@pytest.fixture
def fresh(dressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The whole program as a newcomer opens it, without a net."""
    from studio import wiring
    from studio.inference.subtraction import Subtraction

    monkeypatch.setattr(wiring, "default_model", Subtraction)
    opened = App(dressed)
    qtbot.addWidget(opened.window)
    yield opened
    opened.window.leave()


def test_a_newcomer_sees_them_at_once(fresh: App, qtbot: QtBot) -> None:
    fresh.show()
    qtbot.waitUntil(lambda: fresh.window.findChild(Welcome) is not None, timeout=60000)


def test_whoever_was_here_before_does_not(fresh: App, qtbot: QtBot) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / "settings.json").write_text(json.dumps({"model": {"model": "subtraction"}}))
    fresh.show()
    qtbot.waitUntil(lambda: fresh.tray is not None, timeout=60000)
    assert fresh.window.findChild(Welcome) is None


def test_a_bug_while_measuring_brings_the_live_picture_back(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*how: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(trial, "measure", stumble)
    opened = open_window()
    rested: list[bool] = []
    monkeypatch.setattr(opened.session.engine, "pause", rested.append)
    with qtbot.waitSignal(opened.window.jobs.crashed):
        doors_of(opened).trial.start()
    assert rested == [True, False]
    assert not doors_of(opened).trial.busy


def test_measuring_without_a_model_that_works_says_so(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(*how: object) -> None:
        raise StudioError("nothing")

    monkeypatch.setattr(trial, "measure", refuse)
    opened = open_window()
    told: list[object] = []
    doors_of(opened).trial.told.connect(told.append)
    doors_of(opened).trial.start()
    qtbot.waitUntil(lambda: not doors_of(opened).trial.busy)
    assert len(told) == 1

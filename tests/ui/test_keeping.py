"""What is kept: snapshots, films, settings and looks."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.backgrounds.room import Room
from studio.core.places import pictures_folder, settings_folder
from studio.filters.framing import Framing
from studio.filters.smooth_step import SmoothStep
from studio.ui.settings import SettingsDialog
from tests.ports import DiscSource, TapeSink
from tests.ui.conftest import LOOK, PLENTY, Open


def test_a_snapshot_is_kept_and_the_next_one_does_not_replace_it(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    for count in (1, 2):
        qtbot.mouseClick(opened.window.live.bar.snap, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not opened.window.jobs.busy)
        assert len(list(pictures_folder().glob("*.png"))) == count
    kept = sorted(pictures_folder().glob("*.png"))
    assert all(cv2.imread(str(path)).shape == (90, 160, 3) for path in kept)
    told = opened.window.notices.shown
    assert told is not None
    assert any(path.name in told.notice.headline for path in kept)


def test_a_snapshot_that_cannot_be_kept_is_one_notice(open_window: Open, qtbot: QtBot, home: Path) -> None:
    home.mkdir(exist_ok=True)
    (home / "pictures").write_text("a file where the folder should be")
    opened = open_window()
    qtbot.mouseClick(opened.window.live.bar.snap, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.window.notices.shown is not None)
    assert "cannot be written" in opened.window.notices.shown.notice.headline


def test_no_snapshot_is_taken_before_there_is_a_picture(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window(live=False, source=DiscSource((160, 90), PLENTY, refuse=PLENTY))
    qtbot.mouseClick(opened.window.live.bar.snap, Qt.MouseButton.LeftButton)
    told = opened.window.notices.shown
    assert told is not None
    assert "no picture" in told.notice.headline


@pytest.mark.parametrize(("enabled", "mirrored"), [(True, True), (False, False)])
def test_what_older_versions_flipped_is_mirrored_for_others(open_window: Open, enabled: bool, mirrored: bool) -> None:
    settings_folder().mkdir(parents=True)
    framing = {"filter": "framing", "enabled": enabled, "zoom": 1.5, "flip": True}
    kept = {"background": {"background": "color", "colour": "#123456"}, "filters": [framing]}
    (settings_folder() / "look.json").write_text(json.dumps(kept))
    opened = open_window()
    assert opened.session.settings.view.mirror is mirrored
    assert opened.session.look.filter(Framing) == Framing(enabled=enabled, zoom=1.5)
    assert opened.window.notices.shown is None
    opened.session.use_low_latency(True)
    opened.window.close()
    assert open_window().session.settings.view.mirror is mirrored  # once, not back and forth


def test_settings_and_look_survive_a_restart(open_window: Open, qtbot: QtBot) -> None:
    first = open_window()
    first.session.use_background(Color("#123456"))
    first.session.set_filter(SmoothStep(low=0.05))
    first.window.close()
    second = open_window()
    assert second.session.look.background == Color("#123456")
    assert second.session.look.filter(SmoothStep) == SmoothStep(low=0.05)
    assert second.session.air.wanted is False


def test_the_bare_room_does_not_survive_a_restart(open_window: Open, qtbot: QtBot) -> None:
    first = open_window()
    first.session.use_background(Room())
    first.window.close()
    assert open_window().session.look.background == LOOK.background


@pytest.mark.parametrize("damage", ["{", "[1, 2]", "\x00\x01", '{"filters": 3, "background": {"background": "gone"}}'])
def test_a_damaged_look_means_the_standard_and_a_notice(open_window: Open, damage: str) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / "look.json").write_text(damage)
    opened = open_window()
    assert opened.session.look == LOOK
    assert opened.window.notices.shown is not None
    opened.session.use_background(Color("#010203"))
    opened.window.close()
    assert json.loads((settings_folder() / "look.json").read_text())["background"]["colour"] == "#010203"
    if not damage.startswith('{"'):
        assert (settings_folder() / "look.damaged.json").read_text() == damage


def test_a_settings_folder_that_cannot_be_written_is_one_notice(open_window: Open, home: Path) -> None:
    opened = open_window()
    (home / "settings").write_text("a file where the folder should be")
    opened.session.use_background(Color("#123456"))
    opened.session.keep()
    told = opened.window.notices.shown
    assert told is not None
    assert "cannot be written" in told.notice.headline


def test_recording_makes_a_film_and_says_where(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.mouseClick(opened.window.live.bar.film, Qt.MouseButton.LeftButton)
    assert opened.session.recording
    tape = opened.session.settings.sinks[0]
    assert isinstance(tape, TapeSink)
    qtbot.waitUntil(lambda: len(tape.tape) > 5)
    qtbot.mouseClick(opened.window.live.bar.film, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tape.closed == [True])
    assert not opened.session.recording
    told = opened.window.notices.shown
    assert told is not None
    assert "tape" in told.notice.headline


def test_the_output_s_size_is_set_in_the_settings_and_survives(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.window.show_settings()
    dialog = opened.window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.output.size_box.setCurrentIndex(dialog.output.size_box.findText("640 × 360"))
    dialog.output.rate_box.setCurrentIndex(dialog.output.rate_box.findData(15.0))
    dialog.close()
    qtbot.waitUntil(lambda: (seen := opened.session.pictures.peek()) is not None and seen.image.shape == (360, 640, 3))
    opened.window.close()
    again = open_window()
    assert again.session.settings.size == (640, 360)
    assert again.session.settings.fps == 15.0

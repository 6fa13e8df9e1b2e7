from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.backgrounds.room import Room
from studio.core.errors import StudioError, Unreadable
from studio.core.folders import Folders
from studio.core.places import settings_folder
from studio.core.preset import Preset
from studio.core.privacy import SLATE, Privacy
from studio.core.settings import Settings
from studio.filters.feather import Feather
from studio.filters.over import Over
from studio.inference.network import Network
from studio.sources.demo import Demo
from studio.ui.profiles import (
    BadProfiles,
    Profile,
    export_profiles,
    find_profiles,
    import_profiles,
    keep_profile,
    named_apart,
)
from studio.ui.switchboard import Switchboard
from studio.ui.values import Told
from tests.ports import TapeSink
from tests.ui.conftest import Open, Opened

STANDARD = Profile("", Preset(Color("#000000"), (Over(),)), Settings(Demo(), Network()))
OFFICE = Profile(
    "Office",
    Preset(Color("#123456"), (Feather(), Over()), "Soft"),
    Settings(
        Demo(width=640), Network(card="backlot-fast", threads=2), (), (640, 360), 15.0, Privacy(nobody=SLATE), True
    ),
)
HOME = replace(OFFICE, name="Zu Hause / 家", look=STANDARD.look)


def switchboard_of(opened: Opened) -> Switchboard:
    assert opened.window.doors is not None
    return opened.window.doors.switchboard


def told_by(board: Switchboard) -> list[Told]:
    told: list[Told] = []
    board.told.connect(told.append)
    return told


def test_a_profile_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    for one in (OFFICE, HOME):
        keep_profile(tmp_path, one)
    found, notices = find_profiles(tmp_path, STANDARD)
    assert found == (OFFICE, HOME)
    assert notices == ()


def test_profiles_are_carried_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    export_profiles(path, (OFFICE, HOME))
    assert import_profiles(path, STANDARD) == ((OFFICE, HOME), ())


def test_this_machine_s_folders_and_outputs_are_no_part_of_a_profile(tmp_path: Path) -> None:
    here = replace(OFFICE, settings=replace(OFFICE.settings, folders=Folders(snapshots="/mine"), sinks=(TapeSink(),)))
    assert "/mine" not in json.dumps(here.write())
    now = replace(STANDARD.settings, folders=Folders(films="/films"), sinks=(TapeSink(),))
    applied = OFFICE.applied(now)
    assert (applied.folders, applied.sinks) == (now.folders, now.sinks)
    assert applied.size == (640, 360)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "3", '{"backlot": "profiles"}', '{"backlot": "profiles", "profiles": []}', "[" * 5000, "\x00"],
)
def test_a_file_that_holds_no_profiles_is_one_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text)
    with pytest.raises(BadProfiles):
        import_profiles(tmp_path / "x.json", STANDARD)


def test_a_file_that_cannot_be_read_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        import_profiles(tmp_path / "absent.json", STANDARD)
    with (tmp_path / "huge.json").open("wb") as huge:
        huge.truncate(2**30)
    with pytest.raises(BadProfiles, match="too large"):
        import_profiles(tmp_path / "huge.json", STANDARD)


def test_an_older_or_newer_file_is_repaired_and_says_so(tmp_path: Path) -> None:
    kept = OFFICE.write()
    kept["look"]["filters"].append({"filter": "hologram"})
    kept["settings"]["fps"] = "fast"
    kept["settings"]["teleport"] = True
    whole = {"backlot": "profiles", "version": 99, "profiles": [kept, 7]}
    (tmp_path / "new.json").write_text(json.dumps(whole))
    (profile,), repairs = import_profiles(tmp_path / "new.json", STANDARD)
    assert profile.look == OFFICE.look
    assert profile.settings == replace(OFFICE.settings, fps=0.0)
    assert any("another version" in one for one in repairs)
    assert any("hologram" in one for one in repairs)
    assert any("damaged" in one for one in repairs)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.binary(max_size=200) | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: (
    st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(
        ["backlot", "profiles", "version", "name", "look", "settings", "filters", "background", "source", "size"]
    ) | st.text(), inner, max_size=6)
), max_leaves=20).map(lambda value: json.dumps(value).encode()))  # fmt: skip
def test_no_file_can_do_more_harm_than_an_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.json").write_bytes(content)
    try:
        profiles, _ = import_profiles(tmp_path / "x.json", STANDARD)
    except StudioError:
        return
    assert profiles


def test_names_that_are_taken_get_a_number() -> None:
    names = [one.name for one in named_apart((OFFICE, OFFICE, HOME), ["office"])]
    assert names == ["Office 2", "Office 3", "Zu Hause / 家"]


def test_a_damaged_profile_is_kept_beside_and_told_once(tmp_path: Path) -> None:
    keep_profile(tmp_path, OFFICE)
    (tmp_path / "profiles" / "Bad.json").write_text("{")
    found, notices = find_profiles(tmp_path, STANDARD)
    assert found == (OFFICE,)
    assert len(notices) == 1
    assert (tmp_path / "profiles" / "Bad.damaged.json").read_text() == "{"
    assert find_profiles(tmp_path, STANDARD) == ((OFFICE,), ())


def test_switching_takes_look_and_settings_and_undo_gives_the_look_back(open_window: Open) -> None:
    opened = open_window()
    board = switchboard_of(opened)
    before = opened.session.look
    opened.session.use_background(Color("#31506b"))
    opened.session.use_output((320, 180), 15.0)
    board.keep("Home")
    opened.session.use_background(before.background)
    opened.session.use_output((0, 0), 0.0)
    board.switch(board.profiles[0])
    assert opened.session.look.background == Color("#31506b")
    assert opened.session.settings.size == (320, 180)
    opened.session.undo()
    assert opened.session.look.background == before.background


def test_the_menu_lists_profiles_and_switches(open_window: Open) -> None:
    opened = open_window()
    board = switchboard_of(opened)
    board.keep("Home")
    opened.session.use_output((320, 180), 15.0)
    board.keep("Office")
    menu = QMenu()
    board.fill(menu)
    (profiles,) = (action.menu() for action in menu.actions())
    assert isinstance(profiles, QMenu)
    lines = {action.text(): action for action in profiles.actions() if action.text()}
    assert [lines[name].isChecked() for name in ("Home", "Office")] == [False, True]
    lines["Home"].trigger()
    assert opened.session.settings.size == (0, 0)


def test_what_is_on_air_stays_on_air(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    board = switchboard_of(opened)
    board.keep("Home")
    opened.session.go_on_air(True)
    board.switch(board.profiles[0])
    assert opened.session.settings.sinks == (opened.session.studio.virtual_camera,)


def test_a_profile_never_shows_the_bare_room(open_window: Open) -> None:
    opened = open_window()
    board = switchboard_of(opened)
    opened.session.use_background(Room())
    board.keep("Bare")
    opened.session.use_background(Color("#31506b"))
    board.switch(board.profiles[0])
    assert not isinstance(opened.session.look.background, Room)


def test_a_removed_profile_can_be_had_back(open_window: Open) -> None:
    opened = open_window()
    board = switchboard_of(opened)
    board.keep("Home")
    told = told_by(board)
    board.remove(board.profiles[0])
    assert board.profiles == ()
    told[-1].actions[0][1]()
    assert [one.name for one in board.profiles] == ["Home"]


def test_exported_profiles_come_in_beside_those_that_are_here(open_window: Open, tmp_path: Path) -> None:
    opened = open_window()
    board = switchboard_of(opened)
    board.keep("Home")
    board.export(tmp_path / "all.json")
    told = told_by(board)
    board.take_in(tmp_path / "all.json")
    assert [one.name for one in board.profiles] == ["Home", "Home 2"]
    assert "Home 2" in told[-1].notice.headline


@pytest.mark.parametrize("text", ["{", "[]", '{"backlot": "profiles", "profiles": 3}'])
def test_importing_a_broken_file_is_one_notice_and_loses_nothing(open_window: Open, tmp_path: Path, text: str) -> None:
    opened = open_window(live=False)
    board = switchboard_of(opened)
    board.keep("Home")
    look, now = opened.session.look, opened.session.settings
    (tmp_path / "x.json").write_text(text)
    told = told_by(board)
    board.take_in(tmp_path / "x.json")
    assert len(told) == 1
    assert [one.name for one in board.profiles] == ["Home"]
    assert (opened.session.look, opened.session.settings) == (look, now)


def test_a_folder_that_cannot_be_written_is_one_notice(open_window: Open) -> None:
    opened = open_window(live=False)
    settings_folder().mkdir(parents=True, exist_ok=True)
    (settings_folder() / "profiles").write_text("a file where the folder should be")
    board = switchboard_of(opened)
    told = told_by(board)
    board.keep("Home")
    assert len(told) == 1
    assert board.profiles == ()

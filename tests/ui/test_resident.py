from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.backgrounds.room import Blur
from studio.core.errors import Unwritable
from studio.core.places import settings_folder
from studio.ui.hotkeys.keys import Hotkeys
from studio.ui.presence import Presence, read_presence
from studio.ui.resident import Resident
from studio.ui.values import Told
from tests.ui.conftest import Open


class FakeKeys(Hotkeys):
    """Holds what is asked, but for what another program has."""

    def __init__(self, taken: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.taken = taken
        self.held: dict[str, str] = {}

    def hold(self, keys: Mapping[str, str]) -> tuple[str, ...]:
        self.held = {name: text for name, text in keys.items() if text not in self.taken}
        return tuple(name for name in keys if name not in self.held)


@pytest.fixture
def keys() -> FakeKeys:
    return FakeKeys()


@pytest.fixture
def started() -> list[bool]:
    return []


@pytest.fixture
def resident(home: Path, keys: FakeKeys, started: list[bool], qtbot: QtBot) -> Resident:
    return Resident(settings_folder(), keys, started.append)


def test_keys_are_held_only_where_that_is_wanted(resident: Resident, keys: FakeKeys) -> None:
    resident.use(Presence(stay=True))
    assert keys.held == {}
    resident.use(Presence(everywhere=True, snapshot_keys=""))
    assert keys.held == {"blur": "Ctrl+Alt+B", "pause": "Ctrl+Alt+P"}
    resident.use(Presence())
    assert keys.held == {}
    assert read_presence(settings_folder()) == Presence()


def test_the_keys_do_what_they_say(open_window: Open, keys: FakeKeys, home: Path) -> None:
    opened = open_window()
    resident = Resident(settings_folder(), keys, lambda wanted: None)
    snapped: list[bool] = []
    resident.begin(opened.session.panic, opened.window.live.bar.pause.click, lambda: snapped.append(True))
    keys.pressed.emit("blur")
    assert isinstance(opened.session.look.background, Blur)
    keys.pressed.emit("blur")
    assert isinstance(opened.session.look.background, Blur)  # a second fright uncovers nobody
    keys.pressed.emit("pause")
    assert opened.session.paused
    keys.pressed.emit("snapshot")
    assert snapped == [True]
    keys.pressed.emit("something else")


def test_keys_that_are_wanted_are_held_from_the_start(home: Path, keys: FakeKeys, qtbot: QtBot) -> None:
    Resident(settings_folder(), FakeKeys(), lambda wanted: None).use(Presence(everywhere=True))
    again = Resident(settings_folder(), keys, lambda wanted: None)
    assert keys.held == {}
    again.begin(lambda: None, lambda: None, lambda: None)
    assert len(keys.held) == 3


def test_refused_keys_are_one_notice_and_the_others_work(home: Path, qtbot: QtBot) -> None:
    keys = FakeKeys(("Ctrl+Alt+B", "Ctrl+Alt+S"))
    resident = Resident(settings_folder(), keys, lambda wanted: None)
    told: list[Told] = []
    resident.told.connect(told.append)
    resident.use(Presence(everywhere=True))
    (notice,) = told
    assert "Ctrl+Alt+B, Ctrl+Alt+S" in notice.notice.headline
    assert keys.held == {"pause": "Ctrl+Alt+P"}


def test_starting_at_login_is_arranged_once(resident: Resident, started: list[bool]) -> None:
    resident.use(Presence(login=True))
    resident.use(Presence(login=True, stay=True))
    resident.use(Presence())
    assert started == [True, False]


def test_what_cannot_be_arranged_is_one_notice(home: Path, keys: FakeKeys, qtbot: QtBot) -> None:
    def refuse(wanted: bool) -> None:
        raise Unwritable("read-only")

    resident = Resident(settings_folder(), keys, refuse)
    told: list[Told] = []
    resident.told.connect(told.append)
    resident.use(replace(Presence(), login=True))
    assert len(told) == 1

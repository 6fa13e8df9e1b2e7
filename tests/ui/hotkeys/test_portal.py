"""Keys through the desktop's portal, on a bus of the test's own with a portal that speaks the real interface.

The portal lives on the same event loop as the keys: whoever waited for its answers would wait for ever.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from studio.core.errors import StudioError
from studio.core.places import settings_folder
from studio.ui.hotkeys.bus import NoBus
from studio.ui.hotkeys.keys import Hotkeys, KeysRefused, combination
from studio.ui.hotkeys.opening import open_hotkeys
from studio.ui.hotkeys.portal import (
    KeysDeclined,
    KeysLost,
    KeysWithheld,
    NoPortal,
    PortalHotkeys,
    PortalSilent,
    ProgramUnknown,
    trigger,
)
from studio.ui.presence import Presence
from studio.ui.resident import Resident
from studio.ui.values import Told
from tests.ui.hotkeys.portal import Manner, Portal

KEYS = {"blur": "Ctrl+Alt+B", "pause": "Ctrl+Shift+F9"}
CONFIGURATION = """
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""

Start = Callable[..., Portal]
Open = Callable[..., PortalHotkeys]


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A bus that starts no programs by itself."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("dbus-daemon is not installed")
    configuration = tmp_path / "bus.conf"
    configuration.write_text(CONFIGURATION.format(path=tmp_path / "bus"), "utf-8")
    words = [program, f"--config-file={configuration}", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        yield daemon
        daemon.terminate()


@pytest.fixture
def address(daemon: subprocess.Popen[str]) -> str:
    assert daemon.stdout is not None
    return daemon.stdout.readline().strip()


@pytest.fixture
def start(address: str, qtbot: QtBot) -> Iterator[Start]:
    """Start a portal."""
    started: list[Portal] = []

    def start_one(**manner: object) -> Portal:
        started.append(Portal(address, Manner(**manner)))  # type: ignore[arg-type]
        return started[-1]

    yield start_one
    for portal in started:
        portal.leave()


@pytest.fixture
def open_keys(address: str, qtbot: QtBot) -> Iterator[Open]:
    opened: list[PortalHotkeys] = []

    def open_one(**patience: int) -> PortalHotkeys:
        opened.append(PortalHotkeys(address, **patience))
        return opened[-1]

    yield open_one
    for hotkeys in opened:
        hotkeys.release()


def hold(hotkeys: Hotkeys, portal: Portal, qtbot: QtBot, keys: dict[str, str] = KEYS) -> None:
    with qtbot.waitSignal(portal.bound):
        assert hotkeys.hold(keys) == ()


def refusal(hotkeys: Hotkeys, qtbot: QtBot) -> StudioError:
    """What is told after the keys were asked for."""
    with qtbot.waitSignal(hotkeys.refused) as told:
        assert hotkeys.hold(KEYS) == ()
    assert isinstance(told.args, list)
    (error,) = told.args
    return error


def test_keys_are_asked_for_in_the_user_s_words(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    portal, hotkeys = start(), open_keys()
    hotkeys.titles = {"blur": "Blur the room"}
    hold(hotkeys, portal, qtbot)
    assert portal.registered == [QGuiApplication.desktopFileName()]
    assert portal.shortcuts == [
        ("blur", {"description": ("s", "Blur the room"), "preferred_trigger": ("s", "CTRL+ALT+b")}),
        ("pause", {"description": ("s", "pause"), "preferred_trigger": ("s", "CTRL+SHIFT+F9")}),
    ]
    assert "The desktop asks you once" in hotkeys.reach()
    assert "system's own settings" in hotkeys.reach()


def test_the_desktop_s_keys_are_told(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    portal, hotkeys = start(), open_keys()
    hold(hotkeys, portal, qtbot)
    for name in KEYS:
        with qtbot.waitSignal(hotkeys.pressed) as told:
            portal.press(name)
        assert told.args == [name]


def test_nobody_else_presses_our_keys(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    portal, hotkeys = start(), open_keys()
    hold(hotkeys, portal, qtbot)
    pressed: list[str] = []
    hotkeys.pressed.connect(pressed.append)
    with qtbot.waitSignal(hotkeys.pressed):
        portal.press("blur", session="/org/freedesktop/portal/desktop/session/1_1/theirs")
        portal.press("something else")
        portal.press("pause")
    assert pressed == ["pause"]


def test_other_keys_are_another_session_of_the_same_name(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    portal, hotkeys = start(), open_keys()
    hold(hotkeys, portal, qtbot)
    hold(hotkeys, portal, qtbot, {"blur": "Ctrl+F2"})
    first, second = portal.sessions
    assert portal.closings == [first] == [second]
    assert portal.calls[-3:] == ["Close", "CreateSession", "BindShortcuts"]
    assert [name for name, _ in portal.shortcuts] == ["blur"]
    with qtbot.waitSignal(portal.closed) as told:
        assert hotkeys.hold({}) == ()
    assert told.args == [second]


def test_a_session_that_comes_late_gets_the_keys_that_are_wanted_by_then(
    start: Start, open_keys: Open, qtbot: QtBot
) -> None:
    portal, hotkeys = start(opens=False), open_keys()
    with qtbot.waitSignal(portal.called, check_params_cb=lambda method: method == "CreateSession"):
        hotkeys.hold(KEYS)
    hotkeys.hold({"blur": "Ctrl+F2"})
    with qtbot.waitSignal(portal.bound):
        portal.open_held()
    assert [name for name, _ in portal.shortcuts] == ["blur"]
    assert len(portal.sessions) == 1
    with qtbot.waitSignal(hotkeys.pressed):
        portal.press("blur")


def test_a_session_that_comes_when_no_key_is_wanted_is_closed(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    portal, hotkeys = start(opens=False), open_keys()
    with qtbot.waitSignal(portal.called, check_params_cb=lambda method: method == "CreateSession"):
        hotkeys.hold(KEYS)
    hotkeys.hold({})
    with qtbot.waitSignal(portal.closed) as told:
        portal.open_held()
    assert told.args == portal.sessions
    assert portal.shortcuts == []


def test_ending_closes_the_session(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    portal, hotkeys = start(), open_keys()
    hold(hotkeys, portal, qtbot)
    with qtbot.waitSignal(portal.closed) as told:
        hotkeys.release()
    assert told.args == portal.sessions
    hotkeys.release()


@pytest.mark.parametrize("code", [1, 2])
def test_a_user_who_declines_is_told_so(start: Start, open_keys: Open, qtbot: QtBot, code: int) -> None:
    portal, hotkeys = start(code=code), open_keys()
    assert isinstance(refusal(hotkeys, qtbot), KeysDeclined)
    portal.manner.code = 0
    hold(hotkeys, portal, qtbot)
    with qtbot.waitSignal(hotkeys.pressed):
        portal.press("blur")


def test_keys_that_the_user_does_not_give_are_named(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    portal, hotkeys = start(keeps=("blur",)), open_keys()
    error = refusal(hotkeys, qtbot)
    assert isinstance(error, KeysRefused)
    assert error.detail == "Ctrl+Alt+B."
    with qtbot.waitSignal(hotkeys.pressed):
        portal.press("pause")


def test_a_name_without_keys_is_no_key(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    start(empty=("blur",))
    error = refusal(open_keys(), qtbot)
    assert isinstance(error, KeysRefused)
    assert error.detail == "Ctrl+Alt+B."


def test_a_desktop_that_tells_no_keys_is_trusted(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    portal, hotkeys = start(empty=tuple(KEYS)), open_keys()
    with qtbot.assertNotEmitted(hotkeys.refused):
        hold(hotkeys, portal, qtbot)
        with qtbot.waitSignal(hotkeys.pressed):
            portal.press("blur")


def test_a_desktop_that_gives_no_key_at_all_says_so(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    start(keeps=tuple(KEYS))
    assert isinstance(refusal(open_keys(), qtbot), KeysWithheld)


def test_the_session_is_called_the_same_whenever_the_program_starts(
    start: Start, open_keys: Open, qtbot: QtBot
) -> None:
    portal = start()
    for _ in range(2):
        hold(open_keys(), portal, qtbot)
    first, second = (session.rpartition("/")[2] for session in portal.sessions)
    assert first == second


@pytest.mark.parametrize("text", ["", "B", "nonsense", "Ctrl+Alt+", "Ctrl+VolumeUp"])
def test_what_cannot_be_asked_for_is_refused_at_once(start: Start, open_keys: Open, text: str) -> None:
    start()
    assert open_keys().hold({"blur": text, "pause": "Ctrl+F9"}) == ("blur",)


def test_without_a_portal_they_work_in_the_window_only(open_keys: Open, qtbot: QtBot) -> None:
    hotkeys = open_keys()
    assert isinstance(refusal(hotkeys, qtbot), NoPortal)
    assert "window only" in hotkeys.reach()


def test_an_old_portal_is_no_portal(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    start(offers=False)
    hotkeys = open_keys()
    assert isinstance(refusal(hotkeys, qtbot), NoPortal)
    assert "window only" in hotkeys.reach()


def test_a_portal_that_does_not_know_the_program_says_so(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    start(knows=False)
    assert isinstance(refusal(open_keys(), qtbot), ProgramUnknown)


def test_a_portal_that_hangs_is_given_up(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    start(answers=False)
    assert isinstance(refusal(open_keys(patience_ms=50), qtbot), PortalSilent)


def test_keys_that_the_desktop_takes_back_are_told_once(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    portal, hotkeys = start(), open_keys()
    hold(hotkeys, portal, qtbot)
    told: list[StudioError] = []
    hotkeys.refused.connect(told.append)
    with qtbot.waitSignal(hotkeys.refused):
        portal.take_back()
    portal.leave()
    hold(hotkeys, start(), qtbot)
    (error,) = told
    assert isinstance(error, KeysLost)


def test_a_portal_that_comes_back_is_asked_again(start: Start, open_keys: Open, qtbot: QtBot) -> None:
    portal, hotkeys = start(), open_keys()
    hold(hotkeys, portal, qtbot)
    with qtbot.waitSignal(hotkeys.refused) as told:
        portal.leave()
    assert isinstance(told.args[0], KeysLost)  # type: ignore[index]
    again = start()
    with qtbot.waitSignal(again.bound):
        pass
    with qtbot.waitSignal(hotkeys.pressed):
        again.press("blur")


def test_a_bus_that_ends_is_no_crash(open_keys: Open, daemon: subprocess.Popen[str], qtbot: QtBot) -> None:
    hotkeys = open_keys()
    with qtbot.waitSignal(hotkeys._bus.lost):
        daemon.terminate()
    assert isinstance(refusal(hotkeys, qtbot), NoPortal)


def test_a_refusal_is_a_notice_and_the_rest_goes_on(start: Start, open_keys: Open, home: Path, qtbot: QtBot) -> None:
    portal, hotkeys = start(code=1), open_keys()
    resident = Resident(settings_folder(), hotkeys, lambda wanted: None)
    told: list[Told] = []
    resident.told.connect(told.append)
    with qtbot.waitSignal(resident.told):
        resident.use(Presence(everywhere=True))
    (notice,) = told
    assert notice.notice.headline == "The keys for every program were declined."
    assert [options["description"][1] for _, options in portal.shortcuts] == [
        "Blur the room",
        "Pause",
        "Take a snapshot",
    ]


def test_wayland_asks_the_portal(address: str, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    portal = start()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    hotkeys = open_hotkeys("wayland")
    hold(hotkeys, portal, qtbot)
    hotkeys.release()


@pytest.mark.parametrize("nowhere", ["", "nonsense", "tcp:host=localhost", "unix:path=/nowhere"])
def test_where_there_is_no_bus_it_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, nowhere: str) -> None:
    with pytest.raises(NoBus):
        PortalHotkeys(nowhere)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", nowhere)
    assert type(open_hotkeys("wayland")) is Hotkeys


@pytest.mark.parametrize(
    ("text", "written"),
    [("Ctrl+Alt+B", "CTRL+ALT+b"), ("Meta+Shift+F9", "SHIFT+LOGO+F9"), ("Ctrl+PgUp", "CTRL+Prior"), ("B", "")],
)
def test_keys_are_written_as_the_specification_wants_them(text: str, written: str) -> None:
    assert trigger(combination(text)) == written

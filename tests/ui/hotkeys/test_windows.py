from __future__ import annotations

import ctypes
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.hotkeys.keys import Hotkeys, combination
from studio.ui.hotkeys.opening import open_hotkeys
from studio.ui.hotkeys.windows import WM_HOTKEY, Message, WindowsHotkeys


@dataclass
class User32:
    """Windows' part, as far as keys go."""

    taken: set[tuple[int, int]] = field(default_factory=set)
    held: dict[int, tuple[int, int]] = field(default_factory=dict)

    def RegisterHotKey(self, window: None, number: int, modifiers: int, code: int) -> bool:  # noqa: N802
        if (modifiers, code) in self.taken:
            return False
        self.held[number] = (modifiers, code)
        return True

    def UnregisterHotKey(self, window: None, number: int) -> bool:  # noqa: N802
        del self.held[number]
        return True


@pytest.fixture
def system() -> User32:
    return User32()


def told(number: int, message: int = WM_HOTKEY) -> Message:
    return Message(None, message, number, None, 0)


def test_keys_are_registered_as_windows_counts_them(system: User32, qtbot: QtBot) -> None:
    hotkeys = WindowsHotkeys(system)
    assert hotkeys.hold({"blur": "Ctrl+Alt+B", "pause": "Meta+Shift+F9", "snap": "Ctrl+Print"}) == ()
    assert list(system.held.values()) == [(0x4003, 0x42), (0x400C, 0x78), (0x4002, 0x2C)]
    hotkeys.release()
    assert system.held == {}


def test_the_thread_s_message_names_the_keys(system: User32, qtbot: QtBot) -> None:
    hotkeys = WindowsHotkeys(system)
    hotkeys.hold({"blur": "Ctrl+Alt+B", "pause": "Ctrl+Alt+P"})
    _, second = system.held
    with qtbot.waitSignal(hotkeys.pressed) as heard:
        assert hotkeys.take(told(second))
    assert heard.args == ["pause"]
    assert not hotkeys.take(told(second, message=0x0100))
    assert not hotkeys.take(told(7))
    hotkeys.release()


def test_messages_come_through_qt_s_filter(system: User32, qtbot: QtBot) -> None:
    hotkeys = WindowsHotkeys(system)
    hotkeys.hold({"blur": "Ctrl+Alt+B"})
    message = told(next(iter(system.held)))
    with qtbot.waitSignal(hotkeys.pressed):
        taken, _ = hotkeys._filter.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message))  # type: ignore[arg-type]
    assert taken
    assert hotkeys._filter.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)  # type: ignore[arg-type]
    hotkeys.release()


def test_keys_of_another_program_are_refused(system: User32, qtbot: QtBot) -> None:
    system.taken.add((0x4003, 0x42))
    hotkeys = WindowsHotkeys(system)
    assert hotkeys.hold({"blur": "Ctrl+Alt+B", "pause": "Ctrl+Alt+P", "odd": "Ctrl+VolumeUp"}) == ("blur", "odd")
    assert len(system.held) == 1
    hotkeys.release()


def test_holding_others_lets_go_of_those_before(system: User32, qtbot: QtBot) -> None:
    hotkeys = WindowsHotkeys(system)
    hotkeys.hold({"blur": "Ctrl+Alt+B"})
    hotkeys.hold({"blur": "Ctrl+F2"})
    assert list(system.held.values()) == [(0x4002, 0x71)]
    hotkeys.release()


@pytest.mark.parametrize("platform", ["offscreen", "cocoa"])
def test_elsewhere_it_says_plainly_that_they_work_in_the_window_only(platform: str, qtbot: QtBot) -> None:
    hotkeys = open_hotkeys(platform)
    assert type(hotkeys) is Hotkeys
    assert hotkeys.hold({"blur": "Ctrl+Alt+B"}) == ("blur",)
    assert "window only" in hotkeys.reach()
    hotkeys.release()


def test_a_key_alone_is_never_taken_from_every_program() -> None:
    assert combination("B") is None
    assert combination("Space") is None
    assert combination("F9") is not None
    assert combination("Ctrl+B") is not None

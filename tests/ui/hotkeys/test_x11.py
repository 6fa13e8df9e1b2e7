"""Real X11 hotkeys on a server of the test's own, with keys pressed by its testing extension."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.hotkeys.x11 import NoDisplay, X11Hotkeys

Press = Callable[..., None]
KEYS = {"blur": "Ctrl+Alt+B", "pause": "Ctrl+Shift+F9"}


@pytest.fixture
def press(display: str) -> Iterator[Press]:
    """Press keys as a keyboard would."""
    try:
        x, test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    except OSError:
        pytest.skip("libXtst is not installed")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XStringToKeysym.restype = ctypes.c_ulong
    x.XKeysymToKeycode.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
    test.XTestFakeKeyEvent.argtypes = (ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong)
    x.XSync.argtypes = (ctypes.c_void_p, ctypes.c_int)
    x.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    handle = x.XOpenDisplay(display.encode())

    def press_all(*names: str) -> None:
        codes = [x.XKeysymToKeycode(handle, x.XStringToKeysym(name.encode())) & 0xFF for name in names]
        for code in codes:
            test.XTestFakeKeyEvent(handle, code, 1, 0)
        for code in reversed(codes):
            test.XTestFakeKeyEvent(handle, code, 0, 0)
        x.XSync(handle, 0)

    yield press_all
    x.XCloseDisplay(handle)


@pytest.fixture
def hotkeys(display: str, qtbot: QtBot) -> Iterator[X11Hotkeys]:
    held = X11Hotkeys(display)
    yield held
    held.release()


def test_held_keys_are_told_although_no_window_of_ours_is_in_front(
    hotkeys: X11Hotkeys, press: Press, qtbot: QtBot
) -> None:
    assert hotkeys.hold(KEYS) == ()
    with qtbot.waitSignal(hotkeys.pressed) as told:
        press("Control_L", "Alt_L", "b")
    assert told.args == ["blur"]
    with qtbot.waitSignal(hotkeys.pressed) as told:
        press("Control_L", "Shift_L", "F9")
    assert told.args == ["pause"]


def test_caps_lock_makes_no_difference(hotkeys: X11Hotkeys, press: Press, qtbot: QtBot) -> None:
    hotkeys.hold(KEYS)
    press("Caps_Lock")
    with qtbot.waitSignal(hotkeys.pressed):
        press("Control_L", "Alt_L", "b")
    press("Caps_Lock")


def test_other_keys_and_keys_let_go_are_not_ours(hotkeys: X11Hotkeys, press: Press, qtbot: QtBot) -> None:
    hotkeys.hold(KEYS)
    with qtbot.assertNotEmitted(hotkeys.pressed, wait=100):
        press("b")
        press("Control_L", "b")
    hotkeys.hold({"pause": "Ctrl+Alt+P"})
    with qtbot.assertNotEmitted(hotkeys.pressed, wait=100):
        press("Control_L", "Alt_L", "b")
    with qtbot.waitSignal(hotkeys.pressed):
        press("Control_L", "Alt_L", "p")


def test_keys_that_another_program_holds_are_refused_and_stay_its_own(
    hotkeys: X11Hotkeys, display: str, press: Press, qtbot: QtBot
) -> None:
    other = X11Hotkeys(display)
    try:
        assert other.hold({"theirs": "Ctrl+Alt+B"}) == ()
        assert hotkeys.hold(KEYS) == ("blur",)
        with qtbot.waitSignal(other.pressed):
            press("Control_L", "Alt_L", "b")
        with qtbot.waitSignal(hotkeys.pressed) as told:
            press("Control_L", "Shift_L", "F9")
        assert told.args == ["pause"]
    finally:
        other.release()


@pytest.mark.parametrize("text", ["", "B", "nonsense", "Ctrl+Alt+", "Ctrl+B, Ctrl+C", "Ctrl+VolumeUp"])
def test_what_cannot_be_held_is_refused(hotkeys: X11Hotkeys, text: str) -> None:
    assert hotkeys.hold({"blur": text, "pause": "Ctrl+F9"}) == ("blur",)


def test_letting_go_twice_is_harmless(hotkeys: X11Hotkeys) -> None:
    hotkeys.hold(KEYS)
    hotkeys.release()
    hotkeys.release()


def test_where_there_is_no_display_it_says_so(display: str) -> None:
    with pytest.raises(NoDisplay):
        X11Hotkeys(":9999")

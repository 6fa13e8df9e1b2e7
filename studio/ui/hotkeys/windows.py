"""Keys of the whole desktop on Windows: registered with the system, told in the thread's messages."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from ctypes import Structure, c_long, c_uint, c_void_p
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QKeyCombination, Qt

from studio.ui.hotkeys.keys import Hotkeys, combination

WM_HOTKEY: Final = 0x0312
ALT, CONTROL, SHIFT, WIN, NO_REPEAT = 0x1, 0x2, 0x4, 0x8, 0x4000
FIRST: Final = 0xB10  # of our numbers
CODES: Final = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
    Qt.Key.Key_Print: 0x2C,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Delete: 0x2E,
    Qt.Key.Key_Pause: 0x13,
    Qt.Key.Key_Return: 0x0D,
    Qt.Key.Key_Escape: 0x1B,
}


class Message(Structure):
    """The head of a Windows MSG."""

    _fields_ = (
        ("window", c_void_p),
        ("message", c_uint),
        ("number", c_void_p),
        ("details", c_void_p),
        ("time", c_long),
    )


class WindowsHotkeys(Hotkeys):
    """Registers keys; whoever registered them first keeps them."""

    def __init__(self, user32: Any = None) -> None:
        super().__init__()
        self._user32 = user32 if user32 is not None else _user32()
        self._held: dict[int, str] = {}
        self._filter = _Filter(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)

    def hold(self, keys: Mapping[str, str]) -> tuple[str, ...]:
        """Register these instead of those before."""
        self._let_go()
        refused = []
        for number, (name, text) in enumerate(keys.items(), FIRST):
            wanted = _registered(combination(text))
            if wanted is not None and self._user32.RegisterHotKey(None, number, *wanted):
                self._held[number] = name
            else:
                refused.append(name)
        return tuple(refused)

    def release(self) -> None:
        """Let go of all."""
        self._let_go()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self._filter)

    def reach(self) -> str:
        """Say how far the keys reach."""
        return QCoreApplication.translate("Hotkeys", "They work while any program is in front.")

    def take(self, message: Message) -> bool:
        """Look at a message of the thread; True where it is one of our keys."""
        name = self._held.get(message.number or 0) if message.message == WM_HOTKEY else None
        if name is None:
            return False
        self.pressed.emit(name)
        return True

    def _let_go(self) -> None:
        for number in self._held:
            self._user32.UnregisterHotKey(None, number)
        self._held.clear()


class _Filter(QAbstractNativeEventFilter):
    """Hands the thread's messages on."""

    def __init__(self, hotkeys: WindowsHotkeys) -> None:
        super().__init__()
        self._hotkeys = hotkeys

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Look at one message."""
        if kind != b"windows_generic_MSG":
            return False, 0
        return self._hotkeys.take(Message.from_address(int(message))), 0


def _registered(keys: QKeyCombination | None) -> tuple[int, int] | None:
    """Give keys as Windows takes them: modifiers and a virtual key."""
    code = _code(keys.key()) if keys is not None else 0
    if keys is None or not code:
        return None
    pairs = (
        (Qt.KeyboardModifier.AltModifier, ALT),
        (Qt.KeyboardModifier.ControlModifier, CONTROL),
        (Qt.KeyboardModifier.ShiftModifier, SHIFT),
        (Qt.KeyboardModifier.MetaModifier, WIN),
    )
    return sum(bit for modifier, bit in pairs if keys.keyboardModifiers() & modifier) | NO_REPEAT, code


def _code(key: Qt.Key) -> int:
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return int(key)
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        return 0x70 + int(key) - int(Qt.Key.Key_F1)
    return CODES.get(key, 0)


def _user32() -> Any:
    return ctypes.WinDLL("user32")  # type: ignore[attr-defined]  # there is one on Windows alone

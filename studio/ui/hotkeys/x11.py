"""Keys of the whole desktop on X11: grabbed from the root window, over a connection of their own."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QKeyCombination, QSocketNotifier, Qt

from studio.core.errors import StudioError
from studio.ui.hotkeys.keys import Hotkeys, combination, symbol_of

KEY_PRESS: Final = 2
ASYNC: Final = 1
SHIFT, LOCK, CONTROL, ALT, NUM, SUPER = 1, 2, 4, 8, 16, 64
ANYWAY: Final = (0, LOCK, NUM, LOCK | NUM)  # caps lock and num lock make no difference
_Handler: Final = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)


class NoDisplay(StudioError):
    """There is no X11 display."""

    hint = "The keys work in Backlot's window only."


class KeyEvent(Structure):
    """An XKeyEvent, as large as any event."""

    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("root", c_ulong),
        ("subwindow", c_ulong),
        ("time", c_ulong),
        ("places", c_int * 4),
        ("state", c_uint),
        ("keycode", c_uint),
        ("same_screen", c_int),
        ("rest", c_long * 24),
    )


class X11Hotkeys(Hotkeys):
    """Grabs keys; whoever grabbed them first keeps them."""

    def __init__(self, display: str) -> None:
        super().__init__()
        self._x = _library()
        self._display = self._x.XOpenDisplay(display.encode() if display else None)
        if not self._display:
            raise NoDisplay
        self._root = self._x.XDefaultRootWindow(self._display)
        self._held: dict[tuple[int, int], str] = {}
        self._notifier = QSocketNotifier(self._x.XConnectionNumber(self._display), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._look)

    def hold(self, keys: Mapping[str, str]) -> tuple[str, ...]:
        """Grab these instead of those before."""
        self._let_go()
        return tuple(name for name, text in keys.items() if not self._grab(name, combination(text)))

    def release(self) -> None:
        """Let go of all, and of the display."""
        if self._display:
            self._let_go()
            self._notifier.setEnabled(False)
            self._x.XCloseDisplay(self._display)
            self._display = None

    def reach(self) -> str:
        """Say how far the keys reach."""
        return QCoreApplication.translate("Hotkeys", "They work while any program is in front.")

    def _grab(self, name: str, keys: QKeyCombination | None) -> bool:
        symbol = symbol_of(keys.key()) if keys is not None else ""
        code = self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(symbol.encode())) if symbol else 0
        if keys is None or not code:
            return False
        state = _state(keys.keyboardModifiers())
        with self._refusals() as refused:
            for more in ANYWAY:
                self._x.XGrabKey(self._display, code, state | more, self._root, 0, ASYNC, ASYNC)
        if refused:
            self._ungrab(code, state)
            return False
        self._held[code, state] = name
        return True

    def _ungrab(self, code: int, state: int) -> None:
        with self._refusals():
            for more in ANYWAY:
                self._x.XUngrabKey(self._display, code, state | more, self._root)

    def _let_go(self) -> None:
        for code, state in self._held:
            self._ungrab(code, state)
        self._held.clear()

    @contextmanager
    def _refusals(self) -> Iterator[list[int]]:
        """Collect errors, which otherwise end the program, until the server has answered everything."""
        refused: list[int] = []

        def note(display: int, event: int) -> int:
            refused.append(1)
            return 0

        handler = _Handler(note)
        before = self._x.XSetErrorHandler(handler)
        try:
            yield refused
            self._x.XSync(self._display, 0)
        finally:
            self._x.XSetErrorHandler(ctypes.cast(before, _Handler))

    def _look(self) -> None:
        event = KeyEvent()
        while self._display and self._x.XPending(self._display):
            self._x.XNextEvent(self._display, byref(event))
            name = self._held.get((event.keycode, event.state & ~(LOCK | NUM) & 0xFF))
            if event.type == KEY_PRESS and name is not None:
                self.pressed.emit(name)


def _state(modifiers: Qt.KeyboardModifier) -> int:
    pairs = (
        (Qt.KeyboardModifier.ShiftModifier, SHIFT),
        (Qt.KeyboardModifier.ControlModifier, CONTROL),
        (Qt.KeyboardModifier.AltModifier, ALT),
        (Qt.KeyboardModifier.MetaModifier, SUPER),
    )
    return sum(bit for modifier, bit in pairs if modifiers & modifier)


def _library() -> Any:
    """Load libX11 and say what its functions take."""
    try:
        x = ctypes.CDLL("libX11.so.6")
    except OSError as error:
        raise NoDisplay(f"{error}.") from error
    shapes: dict[str, tuple[Any, tuple[Any, ...]]] = {
        "XOpenDisplay": (c_void_p, (c_char_p,)),
        "XCloseDisplay": (c_int, (c_void_p,)),
        "XDefaultRootWindow": (c_ulong, (c_void_p,)),
        "XConnectionNumber": (c_int, (c_void_p,)),
        "XStringToKeysym": (c_ulong, (c_char_p,)),
        "XKeysymToKeycode": (ctypes.c_ubyte, (c_void_p, c_ulong)),
        "XGrabKey": (c_int, (c_void_p, c_int, c_uint, c_ulong, c_int, c_int, c_int)),
        "XUngrabKey": (c_int, (c_void_p, c_int, c_uint, c_ulong)),
        "XSync": (c_int, (c_void_p, c_int)),
        "XPending": (c_int, (c_void_p,)),
        "XNextEvent": (c_int, (c_void_p, POINTER(KeyEvent))),
        "XSetErrorHandler": (c_void_p, (_Handler,)),
    }
    for name, (gives, takes) in shapes.items():
        function = getattr(x, name)
        function.restype, function.argtypes = gives, takes
    return x

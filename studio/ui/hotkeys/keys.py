"""What a system's hotkeys are to the rest, and the one for the system that runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from studio.core.errors import StudioError

MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)
SYMBOLS: Final = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Pause: "Pause",
    Qt.Key.Key_Print: "Print",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_PageUp: "Prior",
    Qt.Key.Key_PageDown: "Next",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
}


class KeysRefused(StudioError):
    """Some keys cannot be used in every program."""

    hint = "Choose others in the settings; another program may use these already."


class Hotkeys(QObject):
    """Keys of the whole desktop; the base holds none, for systems that let nobody have any."""

    pressed = Signal(str)  # the name under which the keys are held
    refused = Signal(object)  # a StudioError, where the system says only later what it does not give

    def __init__(self) -> None:
        super().__init__()
        self.titles: Mapping[str, str] = {}  # what the keys do, for a system that shows it to the user

    def hold(self, keys: Mapping[str, str]) -> tuple[str, ...]:
        """Hold these instead of those before, and give the names of those that are refused at once."""
        return tuple(keys)

    def release(self) -> None:
        """Hold none."""

    def reach(self) -> str:
        """Say how far the keys reach on this system."""
        return QCoreApplication.translate(
            "Hotkeys", "This system lets no program have keys of the whole desktop: they work in Backlot's window only."
        )


def combination(text: str) -> QKeyCombination | None:
    """Read keys as people write them, such as Ctrl+Alt+B; None where that is no key with a modifier."""
    sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    keys: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide's stubs leave this operator out
    bare = not keys.keyboardModifiers() & MODIFIERS and not Qt.Key.Key_F1 <= keys.key() <= Qt.Key.Key_F35
    return None if keys.key() == Qt.Key.Key_unknown or bare else keys


def symbol_of(key: Qt.Key) -> str:
    """Give X11's name of a key, which Wayland uses too; nothing for one that we do not know."""
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key).lower()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return chr(key)
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return f"F{key - Qt.Key.Key_F1 + 1}"
    return SYMBOLS.get(key, "")

"""What a system's hotkeys are to the rest, and the one for the system that runs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from studio.core.errors import StudioError

MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeysRefused(StudioError):
    """Some keys cannot be used in every program."""

    hint = "Choose others in the settings; another program may use these already."


class Hotkeys(QObject):
    """Keys of the whole desktop; the base holds none, for systems that let nobody have any."""

    pressed = Signal(str)  # the name under which the keys are held

    def hold(self, keys: Mapping[str, str]) -> tuple[str, ...]:
        """Hold these instead of those before, and give the names of the refused ones."""
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

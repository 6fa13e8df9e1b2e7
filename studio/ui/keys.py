"""The keys: what each one does, in one list, and the letters that switch a filter while they are held."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from studio.core.errors import UnknownName
from studio.core.filter import FILTERS, Filter
from studio.core.pacer import Clock

HELD_S = 0.35  # a key that is down this long works while it is held; a shorter tap switches for good
LETTERS = {
    Qt.Key.Key_C: "color-transfer",
    Qt.Key.Key_S: "seamless-clone",
    Qt.Key.Key_M: "smooth-step",
    Qt.Key.Key_H: "deep-harmonization",
}


def explained() -> tuple[tuple[str, str], ...]:
    """List the keys with what they do, for the help."""
    say = QCoreApplication.translate
    return (
        ("1 … 9", say("Keys", "Choose a background")),
        ("F", say("Keys", "In the gallery: a favourite, or no longer")),
        ("Ctrl+←   Ctrl+→", say("Keys", "The background before, the next one")),
        ("B", say("Keys", "Blur me")),
        ("C   S   M   H", say("Keys", "Colour transfer, seamless clone, smooth step, harmonize: tap or hold")),
        ("Alt+↑   Alt+↓", say("Keys", "Move the filter up or down within its part")),
        ("Ctrl+Enter", say("Keys", "On air")),
        ("Ctrl+S", say("Keys", "Snapshot")),
        ("Ctrl+Shift+S", say("Keys", "Snapshot in three seconds")),
        ("Ctrl+L", say("Keys", "The last snapshots")),
        ("Ctrl+R", say("Keys", "Record")),
        ("Ctrl+P", say("Keys", "Pause")),
        ("Ctrl+B", say("Keys", "Before and after")),
        ("Ctrl+M", say("Keys", "Mirror")),
        ("Ctrl+O", say("Keys", "Add backgrounds")),
        ("Ctrl+V", say("Keys", "Make the picture of the clipboard a background")),
        ("Ctrl+Z   Ctrl+Shift+Z", say("Keys", "Undo, redo")),
        ("Ctrl+T", say("Keys", "Light or dark")),
        ("Ctrl+,", say("Keys", "Settings")),
        ("Ctrl+I", say("Keys", "How long each step takes")),
        ("Ctrl+D", say("Keys", "The picture in a small window above all others")),
        ("F1", say("Keys", "Backlot in your call")),
        ("F11", say("Keys", "Full screen")),
    )


class FilterKeys:
    """Switches a filter by its letter: a tap for good, a long press for as long as it lasts."""

    def __init__(self, toggle: Callable[[type[Filter]], None], clock: Clock) -> None:
        self._toggle = toggle
        self._clock = clock
        self._kinds = dict(_kinds())
        self._since_s: dict[Qt.Key, float] = {}

    def press(self, event: QKeyEvent) -> bool:
        """Take a key; False when it is none of ours."""
        kind = self._kinds.get(Qt.Key(event.key()))
        if kind is None or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        if not event.isAutoRepeat():
            self._since_s[Qt.Key(event.key())] = self._clock.now()
            self._toggle(kind)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Let a key go; one that was held switches back."""
        key = Qt.Key(event.key())
        if event.isAutoRepeat() or key not in self._since_s:
            return False
        if self._clock.now() - self._since_s.pop(key) > HELD_S:
            self._toggle(self._kinds[key])
        return True


def _kinds() -> Mapping[Qt.Key, type[Filter]]:
    """Give the filters that are here, by their letter."""
    kinds = {}
    for key, name in LETTERS.items():
        try:
            kinds[key] = FILTERS[name]
        except UnknownName:  # left out of this installation: its letter does nothing
            continue
    return kinds

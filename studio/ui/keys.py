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
    translate = QCoreApplication.translate
    return (
        ("1 … 9", translate("Keys", "Choose a background")),
        ("F", translate("Keys", "In the gallery: a favourite, or no longer")),
        ("Ctrl+←   Ctrl+→", translate("Keys", "The background before, the next one")),
        ("B", translate("Keys", "Blur me")),
        ("C   S   M   H", translate("Keys", "Colour transfer, seamless clone, smooth step, harmonize: tap or hold")),
        ("Alt+↑   Alt+↓", translate("Keys", "Move the filter up or down within its part")),
        ("Ctrl+Enter", translate("Keys", "On air")),
        ("Ctrl+S", translate("Keys", "Snapshot")),
        ("Ctrl+Shift+S", translate("Keys", "Snapshot in three seconds")),
        ("Ctrl+L", translate("Keys", "The last snapshots")),
        ("Ctrl+R", translate("Keys", "Record")),
        ("Ctrl+P", translate("Keys", "Pause")),
        ("Ctrl+B", translate("Keys", "Before and after")),
        ("Ctrl+M", translate("Keys", "Mirror my preview")),
        ("Ctrl+O", translate("Keys", "Add backgrounds")),
        ("Ctrl+V", translate("Keys", "Make the picture of the clipboard a background")),
        ("Ctrl+Z   Ctrl+Shift+Z", translate("Keys", "Undo, redo")),
        ("Ctrl+Wheel", translate("Keys", "Look at the picture more closely; drag it, or press 0 to see all of it")),
        ("Esc", translate("Keys", "Lay the tool down, leave the full screen")),
        ("Ctrl+T", translate("Keys", "Light or dark")),
        ("Ctrl+,", translate("Keys", "Settings")),
        ("Ctrl+I", translate("Keys", "How long each step takes")),
        ("Ctrl+D", translate("Keys", "The picture in a small window above all others")),
        ("Alt+1 … 9", translate("Keys", "Open a page")),
        ("K   R   H", translate("Keys", "On the photo page: the keep brush, the remove brush, moving the picture")),
        ("[   ]", translate("Keys", "On the photo page: a smaller brush, a larger one")),
        ("F1", translate("Keys", "Backlot in your call")),
        ("F11", translate("Keys", "Full screen")),
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

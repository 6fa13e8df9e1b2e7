"""Applies how Backlot comes and goes: its keys, its start at login, and what they do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.ui.hotkeys.keys import Hotkeys, KeysRefused
from studio.ui.presence import Presence, keep_presence, read_presence
from studio.ui.values import Told

BLUR, PAUSE, SNAPSHOT = "blur", "pause", "snapshot"


class Resident(QObject):
    """Holds the presence that is in force; what cannot be done is told once, and the rest is done."""

    told = Signal(object)  # Told
    changed = Signal(object)  # Presence

    def __init__(self, folder: Path, hotkeys: Hotkeys, autostart: Callable[[bool], None]) -> None:
        super().__init__()
        self._folder = folder
        self._autostart = autostart
        self._actions: dict[str, Callable[[], object]] = {}
        self.hotkeys = hotkeys
        self.hotkeys.pressed.connect(self._act)
        self.presence = read_presence(folder)

    def begin(self, blur: Callable[[], object], pause: Callable[[], object], snapshot: Callable[[], object]) -> None:
        """Let the keys do these things from now on."""
        self._actions = {BLUR: blur, PAUSE: pause, SNAPSHOT: snapshot}
        if self.presence.everywhere:
            self._hold(self.presence)

    def use(self, presence: Presence) -> None:
        """Come and go like this from now on."""
        before, self.presence = self.presence, presence
        try:
            if presence.login != before.login:
                self._autostart(presence.login)
            keep_presence(self._folder, presence)
        except StudioError as error:
            self.told.emit(Told(Notice.of(error)))
        if _keys(presence) != _keys(before):
            self._hold(presence)
        self.changed.emit(presence)

    def stop(self) -> None:
        """Let go of the keys."""
        self.hotkeys.release()

    def _hold(self, presence: Presence) -> None:
        wanted = _keys(presence)
        refused = self.hotkeys.hold(wanted)
        if refused:
            words = ", ".join(wanted[name] for name in refused)
            self.told.emit(Told(Notice.of(KeysRefused(f"{words}."))))

    def _act(self, name: str) -> None:
        action = self._actions.get(name)
        if action is not None:
            action()


def _keys(presence: Presence) -> dict[str, str]:
    if not presence.everywhere:
        return {}
    keys = {BLUR: presence.blur_keys, PAUSE: presence.pause_keys, SNAPSHOT: presence.snapshot_keys}
    return {name: text for name, text in keys.items() if text}

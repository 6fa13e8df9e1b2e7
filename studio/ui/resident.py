"""Applies how Backlot comes and goes: its keys, its start at login, and what they do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.params import parameters
from studio.ui.hotkeys.keys import Hotkeys, KeysRefused
from studio.ui.presence import Presence, keep_presence, read_presence
from studio.ui.values import Told
from studio.ui.words import said

BLUR, PAUSE, SNAPSHOT = "blur", "pause", "snapshot"
KEYS = {one.name.removesuffix("_keys"): one for one in parameters(Presence) if one.kind == "keys"}


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
        self.hotkeys.titles = {name: said(one.label) for name, one in KEYS.items()}
        self.hotkeys.pressed.connect(self._act)
        self.hotkeys.refused.connect(self._tell)
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
            self._tell(error)
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
            self._tell(KeysRefused(f"{words}."))

    def _tell(self, error: StudioError) -> None:
        self.told.emit(Told(Notice.of(error)))

    def _act(self, name: str) -> None:
        action = self._actions.get(name)
        if action is not None:
            action()


def _keys(presence: Presence) -> dict[str, str]:
    if not presence.everywhere:
        return {}
    keys = {name: getattr(presence, one.name) for name, one in KEYS.items()}
    return {name: text for name, text in keys.items() if text}

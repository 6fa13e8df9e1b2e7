"""How Backlot comes and goes: the tray, the start of the session, and the keys that work in every program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.core.params import Declared, keys, toggle
from studio.ui.kept import DESKTOP, read_file, write_file

FILE = "presence.json"
STAY = "stay"  # where older versions kept it, in the window's file


@dataclass(frozen=True, slots=True)
class Presence(Declared):
    """How Backlot comes and goes."""

    stay: bool = toggle(False, title="Keep running in the tray", help="Go on in the tray when the window is closed.")
    hidden: bool = toggle(False, title="Start without the window", help="Start in the tray; a click there opens it.")
    login: bool = toggle(False, title="Start at login", help="Start when you log in to this computer.")
    everywhere: bool = toggle(
        False,
        title="Keys for every program",
        help="Let these keys work while another program is in front.",
        detail=True,
    )
    blur_keys: str = keys(
        "Ctrl+Alt+B", title="Blur the room", help="Blur it at once; pressed again, it stays blurred.", detail=True
    )
    pause_keys: str = keys(
        "Ctrl+Alt+P", title="Pause", help="Show the privacy card, and let go of the camera.", detail=True
    )
    snapshot_keys: str = keys(
        "Ctrl+Alt+S", title="Take a snapshot", help="Keep the picture that the others see now.", detail=True
    )


def read_presence(folder: Path) -> Presence:
    """Read it; damage is no loss here and is passed over."""
    kept = read_file(folder / FILE, [])
    if not kept:
        kept = {STAY: read_file(folder / DESKTOP, []).get(STAY) is True}
    presence, _ = Presence.read(kept)
    return presence


def keep_presence(folder: Path, presence: Presence) -> None:
    """Write it; Unwritable."""
    write_file(folder / FILE, presence.write())

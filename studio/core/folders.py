"""Folders that the user chose in place of the system's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from studio.core.latest import Latest
from studio.core.params import Declared, path


@dataclass(frozen=True, slots=True)
class Folders(Declared):
    """Where your files go; an empty one means the system's own place."""

    snapshots: str = path(help="Where snapshots are kept; empty means your Pictures folder.")
    films: str = path(help="Where films are kept; empty means your Videos folder.")
    backgrounds: str = path(
        title="Your backgrounds", help="Where backgrounds of your own are; empty means Backlot's own folder."
    )


STANDARD: Final = Folders()
_CHOSEN: Final[Latest[Folders]] = Latest()  # one for the whole process: every thread that names a folder peeks


def choose_folders(folders: Folders) -> None:
    """Use these from now on."""
    _CHOSEN.put(folders)


def chosen_folders() -> Folders:
    """Give those in use."""
    return _CHOSEN.peek() or STANDARD

"""Which backgrounds the user likes best, kept beside the settings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from studio.core.errors import StudioError
from studio.core.ports import BACKGROUNDS, Background
from studio.ui.kept import read_file, write_file

FILE = "favourites.json"
Favourites: TypeAlias = frozenset[Background]


def read_favourites(folder: Path) -> Favourites:
    """Read them; one that this version does not know is passed over."""
    found: set[Background] = set()
    entries = read_file(folder / FILE, []).get("backgrounds")
    for entry in entries if isinstance(entries, list) else ():
        try:
            found.add(BACKGROUNDS.read(entry if isinstance(entry, Mapping) else {})[0])
        except StudioError:
            continue
    return frozenset(found)


def keep_favourites(folder: Path, favourites: Favourites) -> None:
    """Write them; Unwritable."""
    entries = sorted((BACKGROUNDS.write(one) for one in favourites), key=str)
    write_file(folder / FILE, {"backgrounds": entries})

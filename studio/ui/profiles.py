"""Profiles: a look and settings under one name, such as home and office, kept in files and carried in one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from studio.core.chain import Notice
from studio.core.errors import StudioError, Unreadable, Unwritable
from studio.core.preset import Preset, read_preset
from studio.core.settings import Settings, read_settings
from studio.ui.kept import read_file, safe_name, with_flip_of, write_file

FOLDER: Final = "profiles"
FOLDERS: Final = "folders"  # of the settings: they are this machine's
KIND, VERSION, ONES = "backlot", "version", "profiles"
PROFILES: Final = "profiles"  # what a file of them calls itself
NEWEST: Final = 1
LARGEST: Final = 4 * 2**20  # bytes; a file of profiles has some thousand


class BadProfiles(StudioError):
    """The file holds no profiles."""

    hint = "Choose a file that Backlot exported; nothing was changed."


@dataclass(frozen=True, slots=True)
class Profile:
    """A look and settings under a name; what is on air, and this machine's folders, are no part of it."""

    name: str
    look: Preset
    settings: Settings

    def write(self) -> dict[str, Any]:
        """Give the profile as a file keeps it."""
        settings = {key: value for key, value in self.settings.write().items() if key != FOLDERS}
        return {"name": self.name, "look": self.look.write(), "settings": settings}

    def applied(self, now: Settings) -> Settings:
        """Give its settings, with the outputs and folders that are in use."""
        return replace(self.settings, sinks=now.sinks, folders=now.folders)


def read_profile(kept: Mapping[str, Any], standard: Profile) -> tuple[Profile, tuple[str, ...]]:
    """Make a profile from what was kept; what is missing or broken comes from `standard`, and the repairs say so."""
    look, repaired = read_preset(_part(kept, "look"), standard.look)
    settings, more = read_settings(_part(kept, "settings"), standard.settings)
    settings = with_flip_of(_part(kept, "look"), settings)
    name = kept.get("name")
    return Profile(name.strip() if isinstance(name, str) else "", look, settings), (*repaired, *more)


def find_profiles(folder: Path, standard: Profile) -> tuple[tuple[Profile, ...], tuple[Notice, ...]]:
    """Read the profiles that are kept, by name; a damaged file is kept beside it, and a notice says so."""
    notices: list[Notice] = []
    found = {}
    for path in sorted((folder / FOLDER).glob("*.json")):
        if path.name.startswith(".") or ".damaged" in path.name:
            continue
        kept = read_file(path, notices)
        if kept:
            profile, _ = read_profile(kept, standard)
            found[profile.name or path.stem] = replace(profile, name=profile.name or path.stem)
    return tuple(found[name] for name in sorted(found, key=str.casefold)), tuple(notices)


def keep_profile(folder: Path, profile: Profile) -> None:
    """Write a profile under its name, in place of the one that had it; Unwritable."""
    write_file(_path(folder, profile.name), profile.write())


def remove_profile(folder: Path, name: str) -> None:
    """Remove a profile's file; Unwritable."""
    path = _path(folder, name)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise Unwritable(f"{path}: {error.strerror}.") from error


def export_profiles(path: Path, profiles: Iterable[Profile]) -> None:
    """Write profiles into one file; Unwritable."""
    write_file(path, {KIND: PROFILES, VERSION: NEWEST, ONES: [one.write() for one in profiles]})


def import_profiles(path: Path, standard: Profile) -> tuple[tuple[Profile, ...], tuple[str, ...]]:
    """Read the profiles of a file, and say what had to be repaired; Unreadable, BadProfiles."""
    kept = _parsed(path)
    rows = kept.get(ONES)
    if kept.get(KIND) != PROFILES or not isinstance(rows, list):
        raise BadProfiles(f"{path.name} is not one of Backlot's.")
    repairs: list[str] = []
    if kept.get(VERSION) != NEWEST:
        repairs.append(f"It comes from another version of Backlot ({kept.get(VERSION)!r}).")
    profiles = []
    for row in rows:
        if not isinstance(row, Mapping):
            repairs.append("One profile was damaged and left out.")
            continue
        profile, said = read_profile(row, standard)
        profiles.append(replace(profile, name=profile.name or path.stem))
        repairs += said
    if not profiles:
        raise BadProfiles(f"{path.name} has none.")
    return tuple(profiles), tuple(repairs)


def named_apart(new: Iterable[Profile], names: Iterable[str]) -> tuple[Profile, ...]:
    """Give profiles names that are still free, so that importing replaces none."""
    taken = {safe_name(name).casefold() for name in names}
    apart = []
    for profile in new:
        name, number = profile.name, 1
        while safe_name(name).casefold() in taken:
            number += 1
            name = f"{profile.name} {number}"
        taken.add(safe_name(name).casefold())
        apart.append(replace(profile, name=name))
    return tuple(apart)


def _parsed(path: Path) -> Mapping[str, Any]:
    try:
        if path.stat().st_size > LARGEST:
            raise BadProfiles(f"{path.name} is too large.")
        kept = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise BadProfiles(f"{path.name} is damaged.") from error
    if not isinstance(kept, Mapping):
        raise BadProfiles(f"{path.name} is not one of Backlot's.")
    return kept


def _part(kept: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    part = kept.get(key)
    return part if isinstance(part, Mapping) else {}


def _path(folder: Path, name: str) -> Path:
    return folder / FOLDER / f"{safe_name(name)}.json"

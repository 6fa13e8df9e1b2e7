"""What survives a restart: settings, the last look and how the window was left, as files that repair themselves."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from studio.core.chain import Notice
from studio.core.errors import StudioError, Unwritable
from studio.core.params import Declared, choice, text, toggle, whole
from studio.core.preset import Preset, read_preset
from studio.core.settings import Settings, read_settings

LOOK, SETTINGS, DESKTOP = "look.json", "settings.json", "window.json"
LOOKS = "presets"  # the folder of the user's own


class Damaged(StudioError):
    """A settings file was damaged, so the standard settings are used."""

    hint = "Nothing is lost: the damaged file was kept beside it."


@dataclass(frozen=True, slots=True)
class Desktop(Declared):
    """How the window was left."""

    theme: str = choice(
        "system",
        ("system", "dark", "light", "contrast"),
        title="Colours",
        help="Light, dark or high contrast, or as your desktop has it.",
    )
    language: str = choice(
        "system", ("system", "en", "ru", "zh_CN", "he"), help="The language of every word in this window."
    )
    text_size: int = whole(100, 90, 200, unit="%", help="How large words are, everywhere in Backlot.")
    mirror: bool = toggle(
        True, title="Mirror my preview", help="You see yourself as in a mirror; what the others see stays as it is."
    )
    geometry: str = text(help="Where the window was.", detail=True)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was found on disk, completed from the standards, and what had to be said about it."""

    settings: Settings
    look: Preset
    notices: tuple[Notice, ...] = ()


def read_kept(folder: Path, settings: Settings, look: Preset) -> Kept:
    """Read everything; `settings` and `look` stand in for what is missing or damaged."""
    notices: list[Notice] = []
    settings, repaired = read_settings(read_file(folder / SETTINGS, notices), settings)
    kept = read_file(folder / LOOK, notices)
    settings = with_flip_of(kept, settings)
    look, more = read_preset(kept, look)
    notices = _together(notices)
    if repairs := (*repaired, *more):
        notices.append(Notice("Some settings did not fit this version and were repaired.", " ".join(repairs)))
    return Kept(settings, look, tuple(notices))


def with_flip_of(look: Mapping[str, Any], settings: Settings) -> Settings:
    """Take over that others saw the picture as in a mirror: older versions kept it in the look, with the framing."""
    filters = look.get("filters")
    framings = [one for one in filters if isinstance(one, Mapping)] if isinstance(filters, list) else []
    flipped = any(one.get("filter") == "framing" and one.get("enabled") and one.get("flip") is True for one in framings)
    return replace(settings, view=replace(settings.view, mirror=not settings.view.mirror)) if flipped else settings


def read_desktop(folder: Path) -> Desktop:
    """Read how the window was left; damage is no loss here and is passed over."""
    desktop, _ = Desktop.read(read_file(folder / DESKTOP, []))
    return desktop


def keep(folder: Path, settings: Settings, look: Preset) -> None:
    """Write the settings and the look; Unwritable."""
    write_file(folder / SETTINGS, settings.write())
    write_file(folder / LOOK, look.write())


def keep_look(folder: Path, look: Preset) -> None:
    """Write a look of the user's own under its name, in place of the one that had it; Unwritable."""
    write_file(folder / LOOKS / f"{safe_name(look.name)}.json", look.write())


def safe_name(name: str) -> str:
    """Give a name that every file system takes."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]', "-", name).strip(" .")[:80] or "look"


def keep_desktop(folder: Path, desktop: Desktop) -> None:
    """Write how the window is left; Unwritable."""
    write_file(folder / DESKTOP, desktop.write())


def read_file(path: Path, notices: list[Notice]) -> Mapping[str, Any]:
    """Read a file of ours; one that is damaged is kept beside it, and a notice says so."""
    try:
        kept = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        notices.append(_set_aside(path, str(error)))
        return {}
    if isinstance(kept, Mapping):
        return kept
    notices.append(_set_aside(path, "It is not a JSON object."))
    return {}


def _together(damaged: list[Notice]) -> list[Notice]:
    """Say it once where several files are damaged."""
    if len(damaged) < 2:
        return damaged
    return [Notice(" ".join(one.headline for one in damaged), Damaged.hint)]


def _set_aside(path: Path, reason: str) -> Notice:
    """Move a damaged file out of the way, so that saving the next settings does not destroy it."""
    try:
        os.replace(path, path.with_name(f"{path.stem}.damaged{path.suffix}"))
    except OSError as error:
        reason = f"{reason} It could not be moved aside ({error})."
    return Notice.of(Damaged(f"{path.name}: {reason}"))


def write_file(path: Path, kept: Mapping[str, Any]) -> None:
    """Write a file of ours, in place of the one before in one go; Unwritable."""
    part = path.with_name(f".{path.name}.{uuid4().hex[:8]}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", "utf-8")
            os.replace(part, path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise Unwritable(f"{path}: {error.strerror}.") from error

"""Puts the studio together: the one place that knows every package, so that `live` needs to know none."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import cv2

import studio.backgrounds
import studio.filters
import studio.sinks
import studio.sources  # noqa: F401  # the four packages register what they hold
from studio.backgrounds.color import Color
from studio.core.errors import Unreadable
from studio.core.memory import keep_freed_memory
from studio.core.places import settings_folder, shipped
from studio.core.ports import BACKGROUNDS, SOURCES
from studio.core.preset import Preset, parse_preset
from studio.core.settings import Settings
from studio.filters.over import Over
from studio.imaging.slate import slate_card
from studio.inference.known import default_model, lighter, on_processor, open_net
from studio.live.engine import Parts

STANDARD_LOOK = "natural"
STANDARD_BACKGROUND = "aurora"

log = logging.getLogger(__name__)


def prepare() -> None:
    """Set what the whole process shares: one thread per array operation, since the stages run side by side."""
    cv2.setNumThreads(1)
    keep_freed_memory()


def parts() -> Parts:
    """Give what the engine falls back on."""
    return Parts(Over(), Color("#20242c"), open_net, slate_card, lighter, on_processor)


def standard_settings() -> Settings:
    """Give the settings of a fresh installation."""
    return Settings(SOURCES["demo"](), default_model())


def standard_look() -> Preset:
    """Give the look of a fresh installation."""
    bare = Preset(BACKGROUNDS.parse(STANDARD_BACKGROUND), (Over(),))
    path = look_files().get(STANDARD_LOOK)
    return read_look(path, bare)[0] if path else bare


def look_files() -> dict[str, Path]:
    """List the looks by name, the shipped ones first and the user's own over them."""
    folders = (shipped("resources", "presets"), settings_folder() / "presets")
    return {path.stem: path for folder in folders for path in sorted(folder.glob("*.json"))}


def find_look(name: str) -> tuple[Preset, tuple[str, ...]]:
    """Read a look by its name or its file, and say what had to be repaired; Unreadable, BadPreset."""
    path = look_files().get(name, Path(name))
    return read_look(path, standard_look())


def read_look(path: Path, standard: Preset) -> tuple[Preset, tuple[str, ...]]:
    """Read a look from a file; what it leaves out comes from `standard`; Unreadable, BadPreset."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        names = ", ".join(look_files())
        raise Unreadable(f"{path}: {error}.", hint=f"Name a file, or one of these looks: {names}.") from error
    return parse_preset(text, standard)


def pretty(kept: object) -> str:
    """Give settings or a look as the text of their file."""
    return json.dumps(kept, indent=2, ensure_ascii=False) + "\n"

"""Where things are: what ships with the program, and the folders that are the user's own on this system."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from studio.core.folders import chosen_folders

APP = "backlot"
HOME = "BACKLOT_HOME"  # one folder for everything of the user's: portable installs and tests


def shipped(*parts: str) -> Path:
    """Give the path of something that ships: `shipped("resources", "backgrounds")`, from a checkout or a wheel."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "_shipped"
    return (inside if inside.is_dir() else package.parent).joinpath(*parts)


def settings_folder() -> Path:
    """The folder of settings and looks."""
    return _own("settings") or platformdirs.user_config_path(APP, appauthor=False)


def data_folder() -> Path:
    """The folder of the user's own backgrounds and models."""
    return _own("data") or platformdirs.user_data_path(APP, appauthor=False)


def cache_folder() -> Path:
    """The folder of what can be fetched or made again."""
    return _own("cache") or platformdirs.user_cache_path(APP, appauthor=False)


def pictures_folder() -> Path:
    """The folder that snapshots go to."""
    return _chosen(chosen_folders().snapshots) or _own("pictures") or platformdirs.user_pictures_path() / "Backlot"


def videos_folder() -> Path:
    """The folder that recordings go to."""
    return _chosen(chosen_folders().films) or _own("videos") or platformdirs.user_videos_path() / "Backlot"


def backgrounds_folder() -> Path:
    """The folder of the user's own backgrounds."""
    return _chosen(chosen_folders().backgrounds) or data_folder() / "backgrounds"


def _chosen(folder: str) -> Path | None:
    return Path(folder) if folder else None


def _own(name: str) -> Path | None:
    home = os.environ.get(HOME)
    return Path(home) / name if home else None

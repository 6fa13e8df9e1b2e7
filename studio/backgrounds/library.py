"""Where background files are: those that ship, and the user's own, by short names."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from studio.core.places import backgrounds_folder, shipped
from studio.imaging.codec import is_animated

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".bmp", ".gif", ".jp2", ".tif", ".tiff", ".tga", ".ppm")
VIDEOS = (".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".ts", ".ogv")
OWN = "own"  # the category of what the user put there


@dataclass(frozen=True, slots=True)
class Entry:
    """A background file with what the gallery says about it."""

    name: str
    title: str
    category: str
    path: Path
    thumbnail: Path

    @property
    def moves(self) -> bool:
        """Whether it is a video."""
        return is_video(self.path)


def own_folder() -> Path:
    """The folder whose pictures and videos appear in the gallery; a file dropped in is a background."""
    return backgrounds_folder()


def shipped_entries() -> tuple[Entry, ...]:
    """List the backgrounds that ship, in the order of their catalogue."""
    folder = shipped("resources", "backgrounds")
    catalogue = tomllib.loads((folder / "backgrounds.toml").read_text("utf-8"))
    return tuple(
        Entry(
            name=name,
            title=said["title"],
            category=said["category"],
            path=folder / said["file"],
            thumbnail=folder / "thumbnails" / f"{name}.jpg",
        )
        for name, said in catalogue.items()
        if isinstance(said, dict)
    )


def own_entries() -> tuple[Entry, ...]:
    """List the user's own backgrounds by name."""
    return tuple(sorted(_own_entries(), key=lambda entry: entry.name))


def entries() -> tuple[Entry, ...]:
    """List all backgrounds: those that ship, then the user's own."""
    return (*shipped_entries(), *own_entries())


def find(text: str) -> Path | None:
    """Give the file that a short name or a path means, there or not; None for a bare word that names nothing."""
    for entry in entries():
        if entry.name == text:
            return entry.path
    path = Path(text).expanduser()
    return path.absolute() if path.suffix or path.name != text else None


def lasting(text: str) -> str:
    """Give a name as it is and a path in full, so that a preset means the same file from any folder."""
    if any(entry.name == text for entry in entries()):
        return text
    return str(Path(text).expanduser().absolute())


def is_video(path: Path) -> bool:
    """Whether the ending is a video's, or it is a GIF that moves."""
    suffix = path.suffix.lower()
    return suffix in VIDEOS or (suffix == ".gif" and path.is_file() and _moves(path, path.stat().st_mtime_ns))


@lru_cache(maxsize=256)
def _moves(path: Path, changed_ns: int) -> bool:
    return is_animated(path)


def _own_entries() -> Iterator[Entry]:
    folder = own_folder()
    taken = {entry.name for entry in shipped_entries()}
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.suffix.lower() in (*PICTURES, *VIDEOS) and path.stem not in taken and not path.name.startswith("."):
            yield Entry(path.stem, path.stem.replace("-", " ").replace("_", " "), OWN, path, path)

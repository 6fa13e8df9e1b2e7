"""What the gallery offers: effects, the shipped backgrounds, the user's own, and colours."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from uuid import uuid4

from studio.backgrounds.color import Color
from studio.backgrounds.library import PICTURES, VIDEOS, Entry, is_video, own_entries, own_folder, shipped_entries
from studio.backgrounds.room import Blur, Room
from studio.backgrounds.transparent import Transparent
from studio.core.chain import Notice
from studio.core.errors import StudioError, Unwritable
from studio.core.frame import Image
from studio.core.places import cache_folder
from studio.core.ports import BACKGROUNDS
from studio.imaging.codec import free_name, read_picture, rename_new, write_picture
from studio.imaging.fit import cover
from studio.imaging.video import Film
from studio.live.jobs import Progress, Report
from studio.ui.values import COLOURS, EFFECTS, OWN, SHIPPED, Item

THUMB = (256, 144)
PALETTE = (
    ("#20242c", "Graphite"),
    ("#f1efe9", "Paper"),
    ("#31506b", "Slate blue"),
    ("#4d6a57", "Sage"),
    ("#8a4b3c", "Brick"),
    ("#5a4a78", "Plum"),
    ("#00b140", "Chroma green"),
)


def items() -> tuple[Item, ...]:
    """List all, in the order of the gallery."""
    return (
        Item("Blur", EFFECTS, Blur(), "blur", about=Blur.summary()),
        *(_of(entry, OWN) for entry in own_entries()),
        *(_of(entry, SHIPPED) for entry in shipped_entries()),
        *(Item(title, COLOURS, Color(code), colour=code, about=code) for code, title in PALETTE),
        Item("Transparent", EFFECTS, Transparent(), "transparent", about=Transparent.summary()),
        Item("My room", EFFECTS, Room(), "eye", about=Room.summary(), bare=True),
    )


def thumbnail(path: Path) -> Image:
    """Give a small picture of a picture or film, made once and kept; Unreadable."""
    kept = cache_folder() / "thumbnails" / f"{_fingerprint(path)}.jpg"
    if kept.is_file():
        return read_picture(kept)
    small = cover(first_picture(path, max(THUMB) * 2), THUMB)
    try:
        write_picture(kept, small)
    except Unwritable:  # a full or read-only cache: it is drawn anew each time
        return small
    return small


def first_picture(path: Path, max_side: int) -> Image:
    """Give a picture, or the first one of a film; Unreadable."""
    if not is_video(path):
        return read_picture(path, max_side)
    film = Film(str(path))
    try:
        return next(film)
    finally:
        film.close()


def adopt(path: Path) -> Path:
    """Copy a picture or film into the user's backgrounds, under a name that is free, once it was seen to open."""
    first_picture(path, 64)
    name = path.name if path.suffix.lower() in (*PICTURES, *VIDEOS) else f"{path.name}.jpg"  # the contents count
    folder = own_folder()
    part = folder / f".{uuid4().hex[:12]}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(path, part)
            target = free_name(folder / name)
            rename_new(part, target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise Unwritable(f"{folder}: {error.strerror}.") from error
    return target


def adopt_all(paths: tuple[Path, ...], report: Report) -> tuple[tuple[Path, ...], tuple[Notice, ...]]:
    """Adopt files, a task for a job; gives those that were, and a notice for each that was not."""
    added, refused = [], []
    for path in paths:
        report(Progress(None, path.name))
        try:
            added.append(adopt(path))
        except StudioError as error:
            refused.append(Notice.of(error))
    return tuple(added), tuple(refused)


def draw_all(batch: tuple[Item, ...], report: Report) -> tuple[tuple[Item, Image | None], ...]:
    """Draw thumbnails, a task for a job; a file that has gone or is damaged keeps its icon."""
    drawn = []
    for item in batch:
        report(Progress())
        drawn.append((item, small(item.picture) if item.picture is not None else None))
    return tuple(drawn)


def small(path: Path) -> Image | None:
    """Give a thumbnail, or None for a file that has gone or is damaged: choosing it says why."""
    try:
        return thumbnail(path)
    except (StudioError, OSError):
        return None


def _of(entry: Entry, group: str) -> Item:
    named = entry.name if group == SHIPPED else str(entry.path)
    icon = "film" if entry.moves else "image"
    return Item(
        entry.title, group, BACKGROUNDS.parse(named), icon, path=entry.path, picture=entry.thumbnail, moves=entry.moves
    )


def _fingerprint(path: Path) -> str:
    about = path.stat()
    return hashlib.sha256(f"{path}|{about.st_size}|{about.st_mtime_ns}".encode()).hexdigest()[:24]

"""A folder of numbered pictures as a video."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from studio.core import params
from studio.core.errors import SourceEnded, Unreadable
from studio.core.frame import Image
from studio.core.ports import Reader, Source
from studio.core.registry import register
from studio.imaging.codec import read_picture
from studio.sources.still import PICTURES


@register
@dataclass(frozen=True, slots=True)
class PictureFolder(Source):
    """A folder of numbered pictures, played in the order of their numbers."""

    path: str = params.path(help="The folder that holds the pictures.")
    fps: float = params.slider(
        30.0, 1.0, 240.0, unit="fps", title="Pictures a second", help="How many of them make a second."
    )
    loop: bool = params.toggle(True, help="Start again at the end; otherwise the source ends there.")

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Claim every folder that exists."""
        return cls(path=text) if text and Path(text).is_dir() else None

    def open(self) -> Reader:
        """Open the folder; Unreadable when it holds no picture."""
        return FolderReader(self, pictures_in(self.path))


class FolderReader(Reader):
    """Reads one picture after the other; `stem` is the name of the one just read, without its ending."""

    stem: str = ""

    def __init__(self, source: PictureFolder, files: tuple[Path, ...]) -> None:
        self._source = source
        self._files = files
        self._next = 0
        self.fps = source.fps
        self.label = Path(source.path).name

    def read(self) -> Image:
        """Give the next picture; SourceEnded after the last one unless the folder loops."""
        self.looped = self._next == len(self._files)
        if self.looped:
            if not self._source.loop:
                raise SourceEnded(self.label)
            self._next = 0
        file = self._files[self._next]
        self._next += 1
        self.stem = file.stem
        return read_picture(file)


def pictures_in(folder: str) -> tuple[Path, ...]:
    """List the pictures of a folder in the order of their numbers; Unreadable when there is none."""
    try:
        files = [file for file in Path(folder).iterdir() if file.suffix.lower() in PICTURES and file.is_file()]
    except (OSError, ValueError) as error:
        raise Unreadable(f"{folder}: {error}.") from error
    if not files:
        raise Unreadable(f"{folder} holds no picture.")
    return tuple(sorted(files, key=_by_number))


def _by_number(file: Path) -> tuple[list[tuple[int, str]], str]:
    """Order so that 9 comes before 10, written with zeros or without."""
    parts = re.findall(r"\d+|\D+", file.name)
    return [(int(part), "") if part.isdecimal() else (-1, part.lower()) for part in parts], file.name

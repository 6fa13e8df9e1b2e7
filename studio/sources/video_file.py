"""A video file as a camera."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from studio.core import params
from studio.core.errors import SourceEnded
from studio.core.frame import Image
from studio.core.ports import Reader, Source
from studio.core.registry import register

if TYPE_CHECKING:
    from studio.imaging.video import Film


@register
@dataclass(frozen=True, slots=True)
class VideoFile(Source):
    """A video file, at its own pace."""

    path: str = params.path(help="The video to play.")
    loop: bool = params.toggle(True, help="Start again at the end; otherwise the source ends there.")

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Claim every file that exists, and what looks like a path, so that a wrong path is called just that."""
        return cls(path=text) if Path(text).is_file() or looks_like_path(text) else None

    def open(self) -> Reader:
        """Open the file; Unreadable when it is missing, empty or no video."""
        return FilmReader(self)


class FilmReader(Reader):
    """Plays one file, again and again if asked to."""

    def __init__(self, source: VideoFile) -> None:
        self._source = source
        self._film = _film(source.path)
        self.fps = self._film.fps
        self.label = Path(source.path).name

    def read(self) -> Image:
        """Give the next picture; SourceEnded after the last one unless the file loops."""
        image = next(self._film, None)
        self.looped = image is None
        if image is not None:
            return image
        if not self._source.loop:
            raise SourceEnded(self.label)
        self._film.close()
        self._film = _film(self._source.path)  # opened anew, because not every format can be rewound
        return next(self._film)

    def close(self) -> None:
        """Give the file back."""
        self._film.close()


def _film(path: str) -> Film:
    from studio.imaging.video import Film  # its libraries are large, and most calls begin at a camera

    return Film(path)


def looks_like_path(text: str) -> bool:
    """Tell whether somebody who wrote this meant a file: it has a folder or an ending."""
    separators = (os.sep, os.altsep or os.sep)
    return ":" not in text[2:] and (any(one in text for one in separators) or bool(Path(text).suffix))

"""A picture from a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from studio.backgrounds.library import entries, find, is_video, lasting
from studio.backgrounds.still import Hung
from studio.core.errors import UnknownName
from studio.core.frame import Size
from studio.core.params import path
from studio.core.ports import Background
from studio.core.registry import register
from studio.imaging.codec import read_picture

ROOM_TO_CROP = 2  # a picture is decoded up to this many times the output's longest side: panoramas stay sharp


@register
@dataclass(frozen=True, slots=True)
class StillImage(Background):
    """A picture that fills the view; one that ships, or any file."""

    path: str = path(help="The picture: the name of one that ships, or a file.")

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Make it from a short name or a path, unless that is a video."""
        file = find(text)
        return cls(lasting(text)) if file is not None and not is_video(file) else None

    @classmethod
    def words(cls) -> tuple[str, ...]:
        """List the short names, and that a path will do."""
        return (*(entry.name for entry in entries() if not entry.moves), "the path of a picture")

    def open(self, size: Size) -> Hung:
        """Open it at a size; Unreadable."""
        file = find(self.path)
        if file is None:
            raise UnknownName(f"No background is called {self.path!r}; there are {', '.join(self.words())}.")
        return Hung(read_picture(file, ROOM_TO_CROP * max(size)), size)

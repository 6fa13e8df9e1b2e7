"""A picture as a camera."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from studio.core import params
from studio.core.frame import Image
from studio.core.ports import Reader, Source
from studio.core.registry import register
from studio.imaging.codec import read_picture

PICTURES: Final = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".ppm", ".pgm", ".jp2"})


@register
@dataclass(frozen=True, slots=True)
class Still(Source):
    """One picture, held still in front of the studio."""

    path: str = params.path(help="The picture to show.")

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Claim what ends like a picture and is no folder."""
        return cls(path=text) if Path(text).suffix.lower() in PICTURES and not Path(text).is_dir() else None

    def open(self) -> Reader:
        """Open the picture; Unreadable when it is missing or no picture."""
        return StillReader(self)


class StillReader(Reader):
    """Gives the same picture again and again."""

    def __init__(self, source: Still) -> None:
        self._image = read_picture(Path(source.path))
        self._image.flags.writeable = False
        self.label = Path(source.path).name

    def read(self) -> Image:
        """Give the picture."""
        return self._image

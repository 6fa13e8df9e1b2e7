"""A video file that plays behind the person, over and over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from studio.backgrounds.library import entries, find, is_video, lasting
from studio.core.errors import UnknownName, Unreadable
from studio.core.frame import Frame, Image, Matte, Size, read_only
from studio.core.params import path
from studio.core.placement import CENTRED, Placement
from studio.core.ports import Backdrop, Background
from studio.core.registry import register
from studio.imaging.fit import cover, resample_fast

if TYPE_CHECKING:
    from studio.imaging.video import Film

LONGEST_STEP_S = 0.5  # after a longer pause the film goes on where it stood instead of hurrying after


@register
@dataclass(frozen=True, slots=True)
class VideoLoop(Background):
    """A video that plays behind you, over and over."""

    path: str = path(help="The video file.")

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Make it from a short name or a path that ends as videos do."""
        file = find(text)
        return cls(lasting(text)) if file is not None and is_video(file) else None

    @classmethod
    def words(cls) -> tuple[str, ...]:
        """List the short names, and that a path will do."""
        return (*(entry.name for entry in entries() if entry.moves), "the path of a video")

    def open(self, size: Size) -> Backdrop:
        """Open it at a size; Unreadable."""
        file = find(self.path)
        if file is None:
            raise UnknownName(f"No background is called {self.path!r}.")
        return _Loop(file, size)


def _open(file: str) -> Film:
    from studio.imaging.video import Film  # its libraries are large, and most backgrounds stand still

    return Film(file)


class _Loop(Backdrop):
    """Plays a film by the frames' own time, decoding on the thread that paints."""

    def __init__(self, file: Path, size: Size) -> None:
        self._file = str(file)
        self._size = size
        self._placement = CENTRED
        self._film: Film | None = _open(self._file)
        self._period_s = 1.0 / self._film.fps
        self._last_s: float | None = None
        self._ahead_s = 0.0  # how long the picture shown has been due
        self._image = self._fitted(next(self._film))
        self._pictures = 1  # taken since the film began

    def paint(self, frame: Frame, matte: Matte) -> Image:
        """Give the picture of this moment; the identical array until the next is due."""
        if self._last_s is not None:
            step_s = frame.taken_s - self._last_s
            self._ahead_s += step_s if 0 <= step_s <= LONGEST_STEP_S else 0.0
        self._last_s = frame.taken_s
        due = int(self._ahead_s / self._period_s + 1e-6)
        self._ahead_s -= due * self._period_s
        picture = None
        for _ in range(due):
            picture = self._next()
        if picture is not None:
            self._image = self._fitted(picture)
        return self._image

    def place(self, placement: Placement) -> None:
        """Show it larger, or another part of it, from the picture on that is shown."""
        self._placement = placement
        self._image = self._fitted(self._whole)

    def close(self) -> None:
        """Give the file back; calling it twice is harmless."""
        if self._film is not None:
            self._film.close()
            self._film = None

    def _next(self) -> Image | None:
        """Give the next picture, from the start again after the end; None when the film cannot go on."""
        if self._film is None:
            return None
        picture = next(self._film, None)
        if picture is not None:
            self._pictures += 1
            return picture
        self.close()
        if self._pictures == 1:  # a film of one picture needs no opening again
            return None
        try:
            self._film = _open(self._file)
        except Unreadable:  # gone or changed while it played: its last picture stays, which hides the room as well
            return None
        self._pictures = 1
        return next(self._film)

    def _fitted(self, picture: Image) -> Image:
        self._whole = picture
        image = cover(picture, self._size, self._placement, by=resample_fast)
        read_only(image)
        return image

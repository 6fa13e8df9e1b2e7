"""A film of what is on air."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studio.core import params, places
from studio.core.errors import Unwritable
from studio.core.frame import Picture, Size
from studio.core.ports import Sink, Writer
from studio.core.registry import register
from studio.imaging.codec import Exists, free_name, rename_new
from studio.imaging.fit import contain
from studio.imaging.yuv import even

if TYPE_CHECKING:
    from studio.imaging.encoder import Encoder

ENDINGS: Final = (".mp4", ".mov", ".mkv")


@register
@dataclass(frozen=True, slots=True)
class Recording(Sink):
    """A film in H.264, which every browser and player shows."""

    path: str = params.path(help="The file to record to; empty means a new one in your Videos folder.")
    quality: int = params.whole(
        24, 16, 34, detail=True, help="The encoder's quality figure: lower is better and larger."
    )

    def open(self, size: Size, fps: float) -> Writer:
        """Begin a new file; Exists or Unwritable."""
        return FilmWriter(self, size, fps)


class FilmWriter(Writer):
    """Encodes to a file beside the final one, which gets its name when it is whole."""

    def __init__(self, sink: Recording, size: Size, fps: float) -> None:
        from studio.imaging.encoder import TICKS, Encoder  # its libraries are large, and most calls are not recorded

        self.path = Path(sink.path) if sink.path else _new_name()
        self.label = str(self.path)
        self._size = even(size)
        self._ticks = TICKS
        self._period = max(1, round(TICKS / fps))
        self._start_s: float | None = None
        self._last_tick = -1
        self._part = _reserve(self.path)
        self._encoder: Encoder | None = Encoder(self._part, self._size, fps, sink.quality, self.label)

    def write(self, picture: Picture) -> None:
        """Add the picture at its own time; one that was there already only lasts longer. Unwritable."""
        if self._encoder is None:
            return
        tick = self._tick(picture.taken_s)
        if tick > self._last_tick:
            self._last_tick = tick
            self._encoder.write(contain(picture.image, self._size), tick)

    def close(self) -> None:
        """Finish the file and give it its name; Unwritable when the disk filled up, with what fitted kept."""
        if self._encoder is None:
            return
        encoder, self._encoder = self._encoder, None
        try:
            encoder.close()
        finally:
            self._name()

    def _tick(self, taken_s: float) -> int:
        """Give the picture's time in ticks; where the source's clock was set back, the film goes on from its end."""
        if self._start_s is None:
            self._start_s = taken_s
        tick = round((taken_s - self._start_s) * self._ticks)
        if tick < self._last_tick - self._period:
            tick = self._last_tick + self._period
            self._start_s = taken_s - tick / self._ticks
        return tick

    def _name(self) -> None:
        """Give the file its name, or another where somebody made a file of that name while this one grew."""
        if self._last_tick < 0 or not self._part.exists() or self._part.stat().st_size == 0:
            self._part.unlink(missing_ok=True)
            return
        self.path = free_name(self.path)
        self.label = str(self.path)
        try:
            rename_new(self._part, self.path)
            self._part.unlink(missing_ok=True)
        except OSError as error:
            raise Unwritable(f"{self.path}: {error.strerror}.", hint=f"The film is kept as {self._part}.") from error


def _new_name() -> Path:
    return free_name(places.videos_folder() / f"Backlot {datetime.now():%Y-%m-%d %H.%M.%S}.mp4")


def _reserve(path: Path) -> Path:
    """Make the empty file that grows beside the final one: FFmpeg itself would find out only with the first picture."""
    if path.suffix.lower() not in ENDINGS:
        endings = ", ".join(ENDINGS)
        raise Unwritable(f"{path.name} does not end like a film.", hint=f"Use a name that ends in one of {endings}.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            raise Exists(f"It is {path}.")
        part = free_name(path.with_stem(f"{path.stem}.part"))
        part.touch(exist_ok=False)
    except (OSError, ValueError) as error:
        raise Unwritable(f"{path}: {getattr(error, 'strerror', None) or error}.") from error
    return part

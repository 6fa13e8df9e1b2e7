"""A film in parts of a few seconds, each whole once it is closed: a crash loses the part that was growing."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import av
import numpy as np
from numpy.typing import NDArray

from studio.core.errors import Unwritable
from studio.core.frame import Size
from studio.films.kinds import FAILURES, TICKS, Kind, add_pictures, as_frame, strerror
from studio.imaging.codec import Exists, new_file
from studio.imaging.png import png

EACH_S: Final = 10.0
BOOK: Final = "parts.json"


class Parts:
    """The folder of parts beside a film that is being made; it goes when the film is whole."""

    def __init__(self, film: Path, mark: Mapping[str, Any]) -> None:
        self.folder = film.with_name(f".{film.name}.parts")
        self._mark = json.loads(json.dumps(mark))
        self.counts: list[int] = self._kept()

    @property
    def pictures(self) -> int:
        """How many pictures are in whole parts."""
        return sum(self.counts)

    @property
    def paths(self) -> list[Path]:
        """The whole parts, in order."""
        return [self._path(number) for number in range(len(self.counts))]

    def open(self, kind: Kind, size: Size, fps: float, quality: int) -> Part:
        """Begin the next part; Unwritable."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            return Part(self._path(len(self.counts)), kind, size, fps, quality)
        except FAILURES as error:
            raise Unwritable(f"{self.folder}: {strerror(error)}.") from error

    def note(self, count: int) -> None:
        """Write down that the next part is whole; Unwritable."""
        self.counts.append(count)
        book = self.folder / BOOK
        try:
            fresh = book.with_suffix(".new")
            fresh.write_text(json.dumps({"mark": self._mark, "counts": self.counts}), "utf-8")
            fresh.replace(book)
        except OSError as error:
            raise Unwritable(f"{book}: {error.strerror}.") from error

    def remove(self) -> None:
        """Take the folder away."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, number: int) -> Path:
        return self.folder / f"{number:05d}.mkv"

    def _kept(self) -> list[int]:
        """Give what is there of the same film by the same order; what is of another is taken away."""
        try:
            book = json.loads((self.folder / BOOK).read_text("utf-8"))
            if book["mark"] == self._mark:
                counts = [int(count) for count in book["counts"]]
                if all(self._path(number).is_file() for number in range(len(counts))):
                    return counts
        except (OSError, ValueError, KeyError, TypeError):
            pass
        self.remove()
        return []


class Part:
    """One part that grows picture by picture."""

    def __init__(self, path: Path, kind: Kind, size: Size, fps: float, quality: int) -> None:
        self._path = path
        self._kind = kind
        self._period = max(1, round(TICKS / fps))
        self._container = av.open(str(path), "w")
        self._stream = add_pictures(self._container, kind, size, fps, quality)
        self.count = 0

    def write(self, image: NDArray[np.uint8], tick: int) -> None:
        """Add a picture at its time; Unwritable."""
        self._mux(as_frame(image, self._kind, tick))
        self.count += 1

    def close(self) -> None:
        """Finish the part; Unwritable."""
        try:
            if self.count:
                self._mux(None)
        finally:
            try:
                self._container.close()
            except FAILURES as error:
                raise Unwritable(f"{self._path}: {strerror(error)}.") from error

    def _mux(self, frame: Any) -> None:
        try:
            for packet in self._stream.encode(frame):
                packet.duration = packet.duration or self._period
                self._container.mux(packet)
        except FAILURES as error:
            raise Unwritable(f"{self._path}: {strerror(error)}.") from error


class Series:
    """A folder of pictures, one file each; beside them, while it grows, a note of what it is made of."""

    def __init__(self, folder: Path, mark: Mapping[str, Any]) -> None:
        self._folder = folder
        self._note = folder / f".{BOOK}"
        marked = json.dumps(mark)
        there = len(list(folder.glob("*.png")))
        if there and self._read() != marked:
            raise Exists(f"There are pictures in {folder}.", hint="Choose an empty folder.")
        self.count = there
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._note.write_text(marked, "utf-8")
        except OSError as error:
            raise Unwritable(f"{folder}: {error.strerror}.") from error

    def write(self, stem: str, image: NDArray[np.uint8]) -> None:
        """Add a picture, BGR or BGRA; Unwritable."""
        with new_file(self._folder / f"{stem}.png") as file:
            file.writelines(png(image))

    def close(self) -> None:
        """Take the note away: the series is whole."""
        self._note.unlink(missing_ok=True)

    def _read(self) -> str:
        try:
            return self._note.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

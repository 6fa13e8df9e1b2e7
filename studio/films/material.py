"""What a film is made of: the pictures of a file with their own times, or a folder of numbered pictures."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from pathlib import Path

from studio.core.errors import BadValue
from studio.core.frame import Image, Size, size_of
from studio.core.ports import Resource
from studio.imaging.codec import read_picture
from studio.imaging.video import Film
from studio.sources.picture_folder import pictures_in
from studio.sources.still import PICTURES

FOLDER_FPS = 30.0


class Material(Resource):
    """Open pictures, given once, each with its time in seconds from the first."""

    fps: float
    size: Size
    count: int = 0  # how many there are, as far as anybody knows
    start_s: float = 0.0  # of the first picture, as the file counts
    sound: str = ""  # the file that the sound is in
    stem: str = ""  # of the picture given last: a name for its file

    @abstractmethod
    def __iter__(self) -> Iterator[tuple[Image, float]]:
        """Give the pictures that are left."""

    @abstractmethod
    def skip(self, pictures: int) -> None:
        """Pass over so many pictures."""

    @abstractmethod
    def seek(self, time_s: float) -> None:
        """Go on near a time, for a glimpse: nobody counts pictures afterwards."""


def open_material(source: str) -> Material:
    """Open a file or a folder; Unreadable, BadValue for a photo."""
    path = Path(source)
    if path.is_dir():
        return FolderMaterial(source)
    if path.suffix.lower() in PICTURES and path.suffix.lower() != ".gif":
        raise BadValue(f"{source} is no video.", hint="Name a video file or a folder of numbered pictures.")
    return FilmMaterial(source)


class FilmMaterial(Material):
    """The pictures of a video file."""

    def __init__(self, path: str) -> None:
        self._film = Film(path)
        self._next = 0
        self.fps, self.size, self.count = self._film.fps, self._film.size, self._film.count
        self.start_s, self.sound = self._film.start_s, path

    def __iter__(self) -> Iterator[tuple[Image, float]]:
        for image in self._film:
            self.stem = f"{self._next:06d}"
            self._next += 1
            yield image, self._film.time_s

    def skip(self, pictures: int) -> None:
        """Pass over so many pictures, decoding them only."""
        self._film.skip(pictures)
        self._next += pictures

    def seek(self, time_s: float) -> None:
        """Go on near a time."""
        self._film.seek(time_s)

    def close(self) -> None:
        """Give the file back."""
        self._film.close()


class FolderMaterial(Material):
    """The numbered pictures of a folder, thirty a second."""

    fps = FOLDER_FPS

    def __init__(self, folder: str) -> None:
        self._files = pictures_in(folder)
        self._next = 0
        self.size = size_of(read_picture(self._files[0]))
        self.count = len(self._files)

    def __iter__(self) -> Iterator[tuple[Image, float]]:
        for number in range(self._next, len(self._files)):
            file = self._files[number]
            self._next, self.stem = number + 1, file.stem
            yield read_picture(file), number / self.fps

    def skip(self, pictures: int) -> None:
        """Pass over so many pictures."""
        self._next += pictures

    def seek(self, time_s: float) -> None:
        """Go on at a time."""
        self._next = min(int(time_s * self.fps), len(self._files) - 1)

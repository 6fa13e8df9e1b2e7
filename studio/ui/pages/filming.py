"""Converts a film in a job, and keeps what was asked on disk, so that a crash does not lose what is done."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.core.chain import Notice
from studio.core.errors import StudioError, Unreadable
from studio.core.latest import Latest
from studio.core.params import Declared, toggle, whole
from studio.core.places import data_folder
from studio.core.ports import Model
from studio.core.preset import Preset, read_preset
from studio.films.convert import FilmNews, FilmOrder, convert
from studio.films.kinds import KINDS
from studio.films.material import open_material
from studio.films.parts import Parts
from studio.inference.known import prepare
from studio.live.jobs import Cancelled, Job, Progress, Report
from studio.stills.photo import Photo, photo_of
from studio.ui.jobs import Jobs
from studio.ui.kept import read_file, write_file
from studio.ui.values import Told

KEPT = "film.json"


@dataclass(frozen=True, slots=True)
class FilmWish(Declared):
    """How a film is written."""

    sound: bool = toggle(True, help="Keep the sound of the film.")
    quality: int = whole(20, 1, 40, help="Lower is better and larger.")
    mattes: bool = toggle(False, help="Write the mattes too, one picture each, in a folder beside the film.")


@dataclass(frozen=True, slots=True)
class Glimpse:
    """One picture of a film, and what is known of the film."""

    photo: Photo
    path: Path
    seconds: float
    fps: float


class FilmRunner(QObject):
    """Owns the job of the film that is being made."""

    news = Signal(object)  # FilmNews
    ended = Signal(object)  # FilmOrder of a whole film
    stopped = Signal(object)  # FilmOrder of one that was cancelled
    failed = Signal()
    told = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: Job[bool] | None = None
        self._order: FilmOrder | None = None

    @property
    def running(self) -> bool:
        """Whether a film is being made."""
        return self._job is not None

    def start(self, order: FilmOrder) -> None:
        """Make a film, or go on with it."""
        if self._job is not None:
            return
        try:
            write_file(_file(), _written(order))
        except StudioError as error:  # it is made all the same; after a crash nobody would know of it
            self.told.emit(Told(Notice.of(error)))
        self._order = order
        box: Latest[FilmNews] = Latest()
        task = partial(_make, order, box, self._say)
        self._job = self._jobs.run("film", task, self._end, lambda progress: self._tell(box), self._fail)

    def cancel(self) -> None:
        """End it; what is done is kept until it is thrown away."""
        if self._job is not None:
            self._job.cancel()

    def _tell(self, box: Latest[FilmNews]) -> None:
        news = box.peek()
        if news is not None and self._job is not None:
            self.news.emit(news)

    def _say(self, notice: Notice) -> None:
        self.told.emit(Told(notice))

    def _end(self, whole: bool) -> None:
        self._job = None
        if whole:
            forget()
        (self.ended if whole else self.stopped).emit(self._order)

    def _fail(self, error: StudioError) -> None:
        self._job = None
        forget()
        self.told.emit(Told(Notice.of(error)))
        self.failed.emit()


def glimpse(path: Path, share: float, report: Report) -> Glimpse:
    """Give the picture at a part of a film or folder; Unreadable, BadValue for a photo."""
    with open_material(str(path)) as material:
        seconds = material.count / material.fps
        if share > 0:
            material.seek(share * seconds)
        report(Progress())
        image, _ = next(iter(material), (None, 0.0))
        fps = material.fps
    if image is None:
        if share == 0:
            raise Unreadable(f"{path} holds no picture.")
        return glimpse(path, 0.0, report)  # the file promises more than it holds
    return Glimpse(photo_of(image, path.name), path, seconds, fps)


def kinds(*, transparent: bool) -> tuple[tuple[str, str], ...]:
    """List what a film can become, by its ending, with its title; PNGs have none."""
    fitting = ((suffix, both[transparent]) for suffix, both in KINDS.items())
    return tuple((suffix, kind.title) for suffix, kind in fitting if kind is not None)


def throw_away(order: FilmOrder) -> None:
    """Take away what is done of a film that was cancelled."""
    forget()
    if order.film is not None and order.film.suffix and Path(order.source).exists():
        Parts(order.film, order.mark()).remove()


def forget() -> None:
    """Do not offer the film that was not finished again."""
    _file().unlink(missing_ok=True)


def unfinished(standard: Preset, model: Model) -> FilmOrder | None:
    """Give the film that a crash, or closing the program, ended; what cannot be read any more is none."""
    kept = read_file(_file(), [])
    try:
        look, _ = read_preset(kept["look"], standard)
        film, mattes = (Path(kept[key]) if kept[key] else None for key in ("film", "mattes"))
        order = FilmOrder(str(kept["source"]), look, model, film, mattes, int(kept["quality"]), bool(kept["sound"]))
        return order if Path(order.source).exists() else None
    except (StudioError, AttributeError, KeyError, TypeError, ValueError):
        return None


def _make(order: FilmOrder, box: Latest[FilmNews], notice: Any, report: Report) -> bool:
    def tell(news: FilmNews) -> None:
        known = box.peek()
        if news.picture is None and known is not None:
            news = FilmNews(news.done, news.total, news.seconds_left, news.words, known.picture)
        box.put(news)
        report(Progress(news.share, news.words))  # where a cancelled film ends

    try:
        prepare(order.model)
        convert(order, tell, notice)
    except Cancelled:
        return False
    return True


def _file() -> Path:
    return data_folder() / KEPT


def _written(order: FilmOrder) -> dict[str, Any]:
    return {
        "source": order.source,
        "look": order.look.write(),
        "film": str(order.film) if order.film else "",
        "mattes": str(order.mattes) if order.mattes else "",
        "quality": order.quality,
        "sound": order.sound,
    }

"""A whole film through the pipeline: begun again after a crash, it goes on with the first part that is missing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.backgrounds.transparent import Transparent
from studio.core.chain import Chain, Notice
from studio.core.errors import BadValue
from studio.core.frame import Frame, Matted, Shot, Size, read_only, size_of
from studio.core.pipeline import Compositing, Matting, Pipeline
from studio.core.ports import MODELS, Model
from studio.core.preset import Preset
from studio.films.joining import join
from studio.films.kinds import TICKS, kind_of
from studio.films.material import Material, open_material
from studio.films.parts import EACH_S, Parts, Series
from studio.imaging.codec import Exists, write_picture
from studio.imaging.composite import weight_of
from studio.imaging.fit import contain
from studio.imaging.png import cut_out
from studio.imaging.yuv import even
from studio.live.ahead import Ahead
from studio.stills.darkroom import cut_out_look
from studio.stills.photo import reduced
from studio.wiring import parts as standard_parts
from studio.wiring import prepare

PICTURE_EVERY_S = 0.5
PICTURE_SIDE = 960
WARM_UP = 8  # pictures before the first that is wanted, so that what filters remember is true again


@dataclass(frozen=True, slots=True)
class FilmOrder:
    """What is to become of a film; `film` and `mattes` may be left out, not both. A `film` without ending is PNGs."""

    source: str
    look: Preset
    model: Model
    film: Path | None = None
    mattes: Path | None = None
    quality: int = 20
    sound: bool = True

    @property
    def transparent(self) -> bool:
        """Whether nothing stands behind the person."""
        return isinstance(self.look.background, Transparent)

    def mark(self) -> dict[str, Any]:
        """Give all that the pictures depend on, so that parts of another order are not gone on with."""
        came = Path(self.source).stat()
        known = [str(Path(self.source).resolve()), came.st_size, came.st_mtime_ns, self.quality, self.transparent]
        return {"source": known, "look": self.look.write(), "model": MODELS.write(self.model)}


@dataclass(frozen=True, slots=True)
class FilmNews:
    """How far a film has come: pictures done, of about so many (0 where nobody knows), and the time left."""

    done: int
    total: int
    seconds_left: float | None
    words: str = ""
    picture: NDArray[np.uint8] | None = field(default=None, repr=False, compare=False)  # now and then, a small one

    @property
    def share(self) -> float | None:
        """How far it has come, 0 to 1, or None."""
        return min(self.done / self.total, 1.0) if self.total else None


Report = Callable[[FilmNews], None]


def convert(order: FilmOrder, report: Report, notice: Callable[[Notice], None]) -> int:
    """Do the whole film and give the number of its pictures; StudioError. `report` may end it by raising."""
    if order.film is None and order.mattes is None:
        raise BadValue("Nothing was asked for.", hint="Give --output, --matte-output, or both.")
    with open_material(order.source) as material:
        _check_free(order)
        with _open_pipeline(order, notice) as pipeline:
            if order.film is None or not order.film.suffix:
                return _pictures(order, material, pipeline, report)
            return _film(order, order.film, material, pipeline, report)


def _check_free(order: FilmOrder) -> None:
    if order.film is not None and order.film.suffix:
        kind_of(order.film, transparent=order.transparent)
        if order.film.exists():
            raise Exists(f"It is {order.film}.")


@contextmanager
def _open_pipeline(order: FilmOrder, notice: Callable[[Notice], None]) -> Iterator[Pipeline]:
    prepare()
    given = standard_parts()
    compositing = Compositing(Chain(given.composite, given.open_net, notice), given.background)
    try:
        with order.model.open() as segmenter:
            yield Pipeline(Matting(segmenter), compositing)
    finally:
        compositing.close()


def _film(order: FilmOrder, film: Path, material: Material, pipeline: Pipeline, report: Report) -> int:
    kind = kind_of(film, transparent=order.transparent)
    parts = Parts(film, order.mark())
    each = max(round(EACH_S * material.fps), 1)
    size, part, tick = even(material.size), None, -1
    progress = _Progress(material, parts.pictures, report)
    with ExitStack() as stack, _done_ahead(order, material, pipeline, parts.pictures) as ahead:
        for done in ahead:
            assert done.seen is not None
            if part is None:
                part = parts.open(kind, size, material.fps, order.quality)
                stack.callback(part.close)
            tick = max(round(done.layers.frame.taken_s * TICKS), tick + 1)
            part.write(_fitted(done.seen, size), tick)
            _write_matte(order, done)
            if part.count == each:
                stack.pop_all().close()
                parts.note(part.count)
                part = None
            progress.step(done.seen)
        if part is not None:
            stack.pop_all().close()
            parts.note(part.count)
    if not parts.counts:
        raise BadValue(f"{order.source} holds no picture.")
    progress.say("joining")
    join(parts.paths, material.sound if order.sound else "", material.start_s, film, kind, lambda: None)
    parts.remove()
    return parts.pictures


def _pictures(order: FilmOrder, material: Material, pipeline: Pipeline, report: Report) -> int:
    """Write one PNG per picture; what is there already from the same order is passed over."""
    series = Series(order.film, order.mark()) if order.film is not None else None
    progress = _Progress(material, series.count if series else 0, report)
    with _done_ahead(order, material, pipeline, progress.done) as ahead:
        for done in ahead:
            if series is not None and done.seen is not None:
                series.write(done.stem, done.seen)
            _write_matte(order, done)
            progress.step(done.seen)
    if series is not None:
        series.close()
    return progress.done


@dataclass(frozen=True, slots=True, eq=False)
class _Done:
    """One picture done: a name for its file, its layers, and what the film shows (H, W, 3 or 4) where one is wanted."""

    stem: str
    layers: Shot
    seen: NDArray[np.uint8] | None


@contextmanager
def _done_ahead(order: FilmOrder, material: Material, pipeline: Pipeline, done: int) -> Iterator[Iterable[_Done]]:
    """Lend the pictures that are still wanted; matting and compositing run side by side with the encoder."""
    with (
        Ahead("matting", _matted(material, pipeline, max(done - WARM_UP, 0))) as matted,
        Ahead("compositing", _composed(order, matted, pipeline.compositing, done)) as composed,
    ):
        yield composed


def _composed(
    order: FilmOrder, ahead: Iterable[tuple[Matted, str]], composing: Compositing, done: int
) -> Iterator[_Done]:
    look = cut_out_look(order.look) if order.transparent else order.look
    for matted, stem in ahead:
        composing.use(look, matted.frame.size)
        layers = composing.layers(matted)
        if matted.frame.number >= done:
            yield _Done(stem, layers, _seen(order, layers, composing) if order.film is not None else None)


def _matted(material: Material, pipeline: Pipeline, first: int) -> Iterator[tuple[Matted, str]]:
    """Read pictures and find the person in them; runs beside the compositing."""
    material.skip(first)
    for number, (image, time_s) in enumerate(material, first):
        read_only(image)
        frame = Frame(image, number, time_s, time.perf_counter(), cut=number == first)
        yield pipeline.matte(frame), material.stem


def _seen(order: FilmOrder, layers: Shot, composing: Compositing) -> NDArray[np.uint8]:
    """Give the composite (H, W, 3), or the person with alpha (H, W, 4) and nothing of the room beside."""
    if not order.transparent:
        return composing.finish(layers).image
    return cut_out(layers.foreground, weight_of(layers.matte, layers.frame.size))


def _fitted(image: NDArray[np.uint8], size: Size) -> NDArray[np.uint8]:
    """Give the picture at the film's size: an odd row or column goes, another shape gets bars."""
    if size_of(image) == size:
        return image
    if even(size_of(image)) == size:
        return np.ascontiguousarray(image[: size[1], : size[0]])
    if image.shape[2] == 3:
        return contain(image, size)
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def _write_matte(order: FilmOrder, done: _Done) -> None:
    if order.mattes is None:
        return
    path = order.mattes / f"{done.stem}.png"
    if path.exists():
        raise Exists(f"It is {path}.", hint="Choose an empty folder for the mattes.")
    write_picture(path, weight_of(done.layers.matte, done.layers.frame.size))


class _Progress:
    def __init__(self, material: Material, before: int, report: Report) -> None:
        self.done = before
        self._before = before
        self._total = material.count
        self._report = report
        self._started_s = time.monotonic()
        self._pictured_s = float("-inf")

    def step(self, seen: NDArray[np.uint8] | None) -> None:
        """Count one more picture, and show it if the last one that was shown is old enough."""
        self.done += 1
        now_s = time.monotonic()
        if seen is None or now_s - self._pictured_s < PICTURE_EVERY_S:
            self.say()
            return
        self._pictured_s = now_s
        self.say(picture=reduced(seen, PICTURE_SIDE))

    def say(self, words: str = "", picture: NDArray[np.uint8] | None = None) -> None:
        rate = (self.done - self._before) / max(time.monotonic() - self._started_s, 1e-6)
        left = (self._total - self.done) / rate if rate and self._total > self.done else None
        self._report(FilmNews(self.done, self._total, left, words, picture))

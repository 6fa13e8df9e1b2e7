"""Develops the photo on the table in jobs: a newer development takes the place of the one under way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.frame import Image
from studio.core.pacer import Clock
from studio.core.ports import Background, Model
from studio.core.preset import Preset
from studio.imaging.png import cut_out
from studio.inference.known import prepare
from studio.live.engine import SYSTEM
from studio.live.jobs import Cancelled, Job, Progress, Report
from studio.stills.darkroom import Cut
from studio.stills.export import flat, write_cut
from studio.stills.library import for_photos
from studio.stills.order import Order
from studio.stills.photo import Photo, in_srgb, read_photo, reduced
from studio.stills.retouch import UNTOUCHED, Retouch, Stroke
from studio.stills.table import PREVIEW_SIDE, Table
from studio.ui.history import History
from studio.ui.jobs import Jobs
from studio.ui.values import Told

FOUND = 128  # alpha: a photo without a single pixel like this shows nobody


@dataclass(frozen=True, slots=True, eq=False)
class Developed:
    """A small photo as it was, as it became, and the person alone; in sRGB, as screens want it."""

    before: Image
    after: NDArray[np.uint8]
    kept: NDArray[np.uint8]
    cut: Cut


class Developer(QObject):
    """One photo and everything chosen for it, with every step back."""

    laid = Signal(object)  # Photo: another one, in its small size
    chosen = Signal(object)  # Table: what is chosen now
    developed = Signal(object)  # Developed
    worked = Signal(bool)
    saved = Signal(object)  # Path
    copied = Signal(object)  # an array, to be put on the clipboard
    deserted = Signal()  # nobody was found in it
    told = Signal(object)

    def __init__(self, jobs: Jobs, model: Model, look: Preset, clock: Clock = SYSTEM) -> None:
        super().__init__()
        self.table: Table | None = None
        self.path: Path | None = None
        self.retouched: dict[Path, Retouch] = {}
        self._jobs, self._clock = jobs, clock
        self._model, self._look, self._order = for_photos(model), look, Order()
        self._small: Photo | None = None
        self._good: Table | None = None
        self.history: History[Table] = History()
        self._job: Job[Developed | None] | None = None
        self._wanted: Table | None = None
        self._awaited: object = None

    # another photo

    def open(self, path: Path) -> None:
        """Read a photo and develop it; what was chosen for the one before counts for it too."""
        self._read(partial(_read, path), path)

    def open_photo(self, photo: Photo) -> None:
        """Develop a photo that is in memory."""
        self._read(lambda report: (photo, _small(photo)), None)

    def _read(self, task: Callable[[Report], tuple[Photo, Photo]], path: Path | None) -> None:
        awaited = self._awaited = object()

        def done(read: tuple[Photo, Photo]) -> None:
            if self._awaited is awaited:
                self._lay(*read, path)

        def failed(error: StudioError) -> None:
            self.worked.emit(self._job is not None)
            self.told.emit(Told(Notice.of(error)))

        self.worked.emit(True)
        self._jobs.run("photo", task, done, failed=failed)

    def _lay(self, photo: Photo, small: Photo, path: Path | None) -> None:
        self.path, self._small, self._good = path, small, None
        self.history = History()
        retouch = self.retouched.get(path, UNTOUCHED) if path else UNTOUCHED
        self.table = Table(photo, self._look, self._model, self._order, retouch)
        self.laid.emit(small)
        self._show()

    # choosing

    @property
    def look(self) -> Preset:
        """The look that is chosen, for this photo or the next one."""
        return self._look

    @property
    def model(self) -> Model:
        """What finds the person."""
        return self._model

    @property
    def order(self) -> Order:
        """The order that is chosen."""
        return self._order

    def use_background(self, background: Background) -> None:
        """Choose what stands behind the person."""
        self._use(look=replace(self._look, background=background), topic="background")

    def use_look(self, look: Preset) -> None:
        """Choose how the person is treated; the background stays."""
        self._use(look=replace(look, background=self._look.background), topic="look")

    def use_order(self, order: Order) -> None:
        """Choose how hard to work and what to keep."""
        self._use(order=order, topic="order")

    def begin_with(self, look: Preset, order: Order) -> None:
        """Choose for the photos that come."""
        self._look, self._order = look, order

    def brush(self, stroke: Stroke) -> None:
        """Add a stroke."""
        if self.table is not None:
            self._change(self.table.with_stroke(stroke), stroke)

    def undo(self) -> None:
        """Take the last choice or stroke back."""
        if self.table is not None and self.history.can_undo:
            self._adopt(self.history.undo(self.table))

    def redo(self) -> None:
        """Do it again."""
        if self.table is not None and self.history.can_redo:
            self._adopt(self.history.redo(self.table))

    def _use(self, *, look: Preset | None = None, order: Order | None = None, topic: str) -> None:
        look, order = look or self._look, order or self._order
        if self.table is not None:
            self._change(replace(self.table, look=look, order=order), topic)
        else:
            self._look, self._order = look, order

    def _change(self, table: Table, topic: object) -> None:
        if table != self.table and self.table is not None:
            self.history.note(self.table, topic, self._clock.now())
            self._adopt(table)

    def _adopt(self, table: Table) -> None:
        before, self.table = self.table, table
        self._look, self._order = table.look, table.order
        if self.path is not None:
            self.retouched[self.path] = table.retouch
        if before is not None and _same_picture(before, table):
            self.chosen.emit(table)
        else:
            self._show()

    # developing

    def _show(self) -> None:
        self._wanted = self.table
        self.chosen.emit(self.table)
        if self._job is not None:
            self._job.cancel()  # the newer one begins as soon as it has ended
        else:
            self._begin()

    def _begin(self) -> None:
        table, self._wanted = self._wanted, None
        if table is None or self._small is None:
            self.worked.emit(False)
            return
        self.worked.emit(True)
        small = replace(table, photo=self._small)
        task, done, failed = partial(_develop, small), partial(self._done, table), partial(self._failed, table)
        self._job = self._jobs.run("developing", task, done, self._look_at, failed)

    def _done(self, table: Table, developed: Developed | None) -> None:
        self._job = None
        if developed is not None and self._wanted is None and self.table is not None:
            self._good = table
            self.developed.emit(developed)
            if not (developed.cut.weight >= FOUND).any() and not table.retouch.strokes:
                self.deserted.emit()
        self._begin()

    def _failed(self, table: Table, error: StudioError) -> None:
        """Say what went wrong, and go back to what went well."""
        self._job = None
        self.told.emit(Told(Notice.of(error)))
        if self._wanted is None and self._good is not None and self._good.photo is table.photo:
            self.table = self._good
            self._look, self._order = self._good.look, self._good.order
            self.chosen.emit(self.table)
        self._begin()

    def _look_at(self, progress: Progress) -> None:
        if progress.share == 1.0 and progress.words:  # a filter that was bypassed
            self.told.emit(Told(Notice(progress.words)))

    # leaving

    def save(self, path: Path) -> None:
        """Write the result at full size; a file of that name was agreed on before."""
        table = self.table
        if table is None:
            return

        def task(report: Report) -> Path:
            return write_cut(path, table.develop(report), table.order, replace=path.exists())

        self._leave("export", task, self.saved.emit)

    def copy(self) -> None:
        """Give the result at full size for the clipboard."""
        table = self.table
        if table is not None:
            self._leave("copying", lambda report: _screen(table.develop(report), table.order), self.copied.emit)

    def _leave(self, name: str, task: Callable[[Report], object], done: Callable[[object], None]) -> None:
        def ended(outcome: object) -> None:
            self.worked.emit(self._job is not None)
            done(outcome)

        def failed(error: StudioError) -> None:
            self.worked.emit(self._job is not None)
            self.told.emit(Told(Notice.of(error)))

        self.worked.emit(True)
        self._jobs.run(name, task, ended, failed=failed)


def _read(path: Path, report: Report) -> tuple[Photo, Photo]:
    photo = read_photo(path)
    report(Progress())
    return photo, _small(photo)


def _small(photo: Photo) -> Photo:
    image = np.ascontiguousarray(reduced(photo.image, PREVIEW_SIDE))
    image.setflags(write=False)
    return replace(photo, image=image)


def _develop(table: Table, report: Report) -> Developed | None:
    """Give the developed photo, or None where it was cancelled: the next one waits for this one's end."""
    try:
        prepare(table.model)
        cut = table.develop(report)
        before = in_srgb(cut.photo).image
        person = in_srgb(replace(cut.photo, image=cut.person)).image
        return Developed(before, _screen(cut, table.order), cut_out(person, cut.weight), cut)
    except Cancelled:
        return None


def _screen(cut: Cut, order: Order) -> NDArray[np.uint8]:
    """Give the result in sRGB: grey, BGR or BGRA."""
    person = in_srgb(replace(cut.photo, image=cut.person)).image
    return flat(replace(cut, person=person), order)


def _same_picture(one: Table, other: Table) -> bool:
    """Whether two orders give the same picture: the kind of file does not change it."""
    return replace(one, order=_unwritten(one.order)) == replace(other, order=_unwritten(other.order))


def _unwritten(order: Order) -> Order:
    """Give an order without what only matters when a file is written."""
    plain = Order()
    return replace(order, format=plain.format, quality=plain.quality, metadata=plain.metadata)

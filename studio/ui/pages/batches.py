"""Runs a queue of photos in a job, and keeps what it is on disk, so that a crash does not lose the rest of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.latest import Latest
from studio.core.places import data_folder, settings_folder
from studio.core.ports import Model
from studio.core.preset import Preset, read_preset
from studio.imaging.codec import free_name
from studio.inference.known import prepare
from studio.live.jobs import Cancelled, Job, Progress, Report
from studio.stills.batch import Batch, News, Summary, Task, order_mark, plan
from studio.stills.here import LocalHands, open_crew
from studio.stills.journal import Journal
from studio.stills.order import Order
from studio.stills.retouch import Retouch
from studio.stills.sheet import write_sheets
from studio.ui.jobs import Jobs
from studio.ui.kept import read_file, write_file
from studio.ui.values import Told

KEPT = "queue.json"
PLACE = "photos.json"
MOST_JOBS = 4  # more than this and memory, not the processor, is what runs short


@dataclass(frozen=True, slots=True)
class Queue:
    """Photos, where their results go, and how they are developed."""

    photos: tuple[Path, ...]
    folder: Path
    look: Preset
    order: Order
    model: Model
    sheet: bool = True
    overwrite: bool = False
    renamed: bool = False  # results whose names are taken get new ones
    retouched: Mapping[Path, Retouch] = field(default_factory=dict, compare=False)

    def tasks(self) -> tuple[Task, ...]:
        """Give every photo its result."""
        tasks = plan(self.photos, self.folder, self.order)
        if not self.renamed:
            return tasks
        journal = self.journal()
        return tuple(
            task if journal.finished(task.photo, task.result) else replace(task, result=free_name(task.result))
            for task in tasks
        )

    def journal(self) -> Journal:
        """Give what was finished of it before."""
        return Journal(self.folder, order_mark(self.look, self.order, self.model))

    def taken(self) -> int:
        """Count the results that are there already and were not made by this queue."""
        journal = self.journal()
        tasks = plan(self.photos, self.folder, self.order)
        return sum(task.result.exists() and not journal.finished(task.photo, task.result) for task in tasks)

    def write(self) -> dict[str, Any]:
        """Give it as it is kept; strokes are not."""
        return {
            "photos": [str(photo) for photo in self.photos],
            "folder": str(self.folder),
            "look": self.look.write(),
            "order": self.order.write(),
            "sheet": self.sheet,
        }


@dataclass(frozen=True, slots=True)
class Ended:
    """What a queue came to; `summary` is None where it was cancelled."""

    summary: Summary | None
    sheets: tuple[Path, ...] = ()


class QueueRunner(QObject):
    """Owns the job of the queue that runs."""

    planned = Signal(object)  # the tasks, once the run begins
    asked = Signal(object, int)  # the queue, and how many results are in its way
    news = Signal(object)  # from the job's thread
    ended = Signal(object)  # Ended
    told = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: Job[Ended] | None = None
        self._paused: Latest[bool] = Latest()

    @property
    def running(self) -> bool:
        """Whether a queue is under way, or paused."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """Whether it rests."""
        return bool(self._paused.peek())

    def start(self, queue: Queue) -> None:
        """Do the queue, unless results are in its way: then `asked` tells, and nothing begins."""
        if self._job is not None:
            return
        if not (queue.overwrite or queue.renamed) and (taken := queue.taken()):
            self.asked.emit(queue, taken)
            return
        try:
            write_file(_file(), queue.write())
        except StudioError as error:  # it runs all the same; a crash would lose what it was
            self.told.emit(Told(Notice.of(error)))
        self.pause(False)
        tasks = queue.tasks()
        self.planned.emit(tasks)
        task = partial(_run, queue, tasks, self.news.emit, self.paused_now, self._say)
        self._job = self._jobs.run("queue", task, self._end, failed=self._fail)

    def pause(self, paused: bool) -> None:
        """Begin no further photo, or go on."""
        self._paused.put(paused)

    def paused_now(self) -> bool:
        """Tell the job's thread."""
        return self.paused

    def cancel(self) -> None:
        """End it after the photos that are under way."""
        if self._job is not None:
            self._job.cancel()
            forget()

    def _say(self, notice: Notice) -> None:
        self.told.emit(Told(notice))

    def _end(self, ended: Ended) -> None:
        self._job = None
        if ended.summary is not None:
            forget()
        self.ended.emit(ended)

    def _fail(self, error: StudioError) -> None:
        self._job = None
        self.told.emit(Told(Notice.of(error)))
        self.ended.emit(Ended(None))


def _run(
    queue: Queue,
    tasks: tuple[Task, ...],
    news: Callable[[News], None],
    paused: Callable[[], bool],
    notice: Callable[[Notice], None],
    report: Report,
) -> Ended:
    def tell(one: News) -> None:
        report(Progress(one.share))  # where a cancelled queue ends
        if one.task is not None:
            news(one)

    try:
        prepare(queue.model)
        batch = Batch(tasks, queue.journal(), overwrite=queue.overwrite)
        with open_crew(queue.model, _hands(len(tasks)), notice) as crew:
            hands = LocalHands(crew, queue.look, queue.order, overwrite=queue.overwrite, retouched=queue.retouched)
            summary = batch.run(hands, tell, paused)
        return Ended(summary, tuple(write_sheets(summary, queue.folder)) if queue.sheet else ())
    except Cancelled:
        return Ended(None)


def _hands(photos: int) -> int:
    return max(min(os.cpu_count() or 1, MOST_JOBS, photos), 1)


def _file() -> Path:
    return data_folder() / KEPT


def results_folder() -> Path | None:
    """Give the folder that was chosen for results, where it is still there."""
    kept = str(read_file(settings_folder() / PLACE, []).get("results", ""))
    return Path(kept) if kept and Path(kept).is_dir() else None


def keep_results_folder(folder: Path) -> None:
    """Remember where results go; Unwritable."""
    write_file(settings_folder() / PLACE, {"results": str(folder)})


def forget() -> None:
    """Do not offer the queue that was not finished again."""
    _file().unlink(missing_ok=True)


def unfinished(standard: Preset, model: Model) -> Queue | None:
    """Give the queue that a crash, or closing the program, ended; what cannot be read any more is no queue."""
    kept = read_file(_file(), [])
    try:
        look, _ = read_preset(kept["look"], standard)
        order, _ = Order.read(kept["order"])
        photos = tuple(Path(one) for one in kept["photos"])
        return Queue(photos, Path(kept["folder"]), look, order, model, bool(kept["sheet"])) if photos else None
    except (StudioError, AttributeError, KeyError, TypeError, ValueError):
        return None

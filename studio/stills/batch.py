"""Many photos, one order: per-photo fates, pause, cancel, and going on after a crash; who does the work is open."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Protocol

from studio.core.errors import StudioError
from studio.core.ports import MODELS, Model
from studio.core.preset import Preset
from studio.imaging.codec import Exists, new_file
from studio.stills.journal import Journal
from studio.stills.order import Order

USUAL = {".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".avif"}
PICTURES = frozenset({*USUAL, ".bmp", ".tif", ".tiff", ".gif", ".jp2", ".ppm", ".tga"})
LOOK_S = 0.2


class Fate(Enum):
    """What became of a photo."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    KEPT = "done before"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Task:
    """A photo and the file that its result goes to."""

    photo: Path
    result: Path


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a task: small JPEG pictures of before and after, and the file where it is not written yet."""

    before: bytes = b""
    after: bytes = b""
    content: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class News:
    """Something changed: one photo's fate, and how the batch stands."""

    task: Task | None
    fate: Fate
    note: str
    finished: int
    failed: int
    total: int
    seconds_left: float | None
    made: Made | None = field(default=None, repr=False)

    @property
    def share(self) -> float:
        """How far the batch has come, 0 to 1."""
        return self.finished / self.total if self.total else 1.0


@dataclass(frozen=True, slots=True)
class Summary:
    """What a batch came to, in the order of its photos."""

    fates: dict[Task, Fate]
    notes: dict[Task, str]
    made: dict[Task, Made]

    def count(self, *fates: Fate) -> int:
        """Count the photos of these fates."""
        return sum(fate in fates for fate in self.fates.values())


class Hands(Protocol):
    """Whoever does the work: a crew on this machine, or a cluster."""

    capacity: int  # tasks that may be under way at once

    def submit(self, task: Task) -> Future[Made]:
        """Begin a task."""
        ...


def find_photos(inputs: Iterable[str | Path]) -> Iterator[Path]:
    """List the photos that files and folders name, a folder's by name."""
    for name in inputs:
        path = Path(name)
        if path.is_dir():
            yield from sorted(file for file in path.iterdir() if file.suffix.lower() in PICTURES and file.is_file())
        else:
            yield path


def plan(photos: Iterable[Path], folder: Path, order: Order) -> tuple[Task, ...]:
    """Give every photo a result of its own: two of one stem are told apart by a number."""
    taken: set[str] = set()
    tasks = []
    for photo in photos:
        name, number = f"{photo.stem}{order.suffix}", 1
        while name.lower() in taken:
            number += 1
            name = f"{photo.stem} {number}{order.suffix}"
        taken.add(name.lower())
        tasks.append(Task(photo, folder / name))
    return tuple(tasks)


def order_mark(look: Preset, order: Order, model: Model) -> dict[str, object]:
    """Give all that a result depends on besides its photo."""
    return {"look": look.write(), "order": order.write(), "model": MODELS.write(model)}


class Batch:
    """Runs tasks through somebody's hands; owned by one thread, which `report` may end by raising."""

    def __init__(self, tasks: tuple[Task, ...], journal: Journal, *, overwrite: bool = False) -> None:
        self._tasks = tasks
        self._journal = journal
        self._overwrite = overwrite
        self._summary = Summary(dict.fromkeys(tasks, Fate.WAITING), {}, {})
        self._started_s = 0.0

    def run(
        self,
        hands: Hands,
        report: Callable[[News], None] = lambda news: None,
        paused: Callable[[], bool] = lambda: False,
    ) -> Summary:
        """Do what is not done yet, and say what came of it; bugs of the hands are raised."""
        self._started_s = time.monotonic()
        waiting = deque(task for task in self._tasks if self._wanted(task, report))
        under_way: dict[Future[Made], Task] = {}
        while waiting or under_way:
            while waiting and len(under_way) < hands.capacity and not paused():
                task = waiting.popleft()
                self._journal.begin(task.photo, task.result)
                under_way[hands.submit(task)] = task
                self._settle(task, Fate.WORKING, "", report)
            report(self._news(None, Fate.WORKING, ""))  # where a cancelled batch ends
            if not under_way:
                time.sleep(LOOK_S)
                continue
            for future in wait(under_way, LOOK_S, FIRST_COMPLETED).done:
                self._finish(under_way.pop(future), future, report)
        return self._summary

    def _wanted(self, task: Task, report: Callable[[News], None]) -> bool:
        """Whether there is something to do; what is finished, and what would be overwritten, is settled at once."""
        if self._journal.finished(task.photo, task.result):
            self._settle(task, Fate.KEPT, "", report)
            return False
        if task.result.exists() and not self._overwrite:
            hint = "Choose another folder, or have files replaced (`--overwrite`)."
            error = Exists(f"It is {task.result}.", hint=hint)
            self._settle(task, Fate.FAILED, str(error), report)
            return False
        return True

    def _finish(self, task: Task, future: Future[Made], report: Callable[[News], None]) -> None:
        try:
            made = future.result()
            if made.content is not None:
                with new_file(task.result, replace=self._overwrite) as file:
                    file.write(made.content)
            self._journal.note(task.photo, task.result)
        except StudioError as error:
            self._journal.drop(task.result)
            self._settle(task, Fate.FAILED, str(error), report)
            return
        except CancelledError:
            self._settle(task, Fate.WAITING, "", report)
            return
        self._summary.made[task] = replace(made, content=None)
        self._settle(task, Fate.DONE, "", report, made)

    def _settle(
        self, task: Task, fate: Fate, note: str, report: Callable[[News], None], made: Made | None = None
    ) -> None:
        self._summary.fates[task] = fate
        if note:
            self._summary.notes[task] = note
        report(replace(self._news(task, fate, note), made=made))

    def _news(self, task: Task | None, fate: Fate, note: str) -> News:
        done, failed = self._summary.count(Fate.DONE), self._summary.count(Fate.FAILED)
        finished = done + failed + self._summary.count(Fate.KEPT)
        spent = time.monotonic() - self._started_s
        left = spent / done * (len(self._tasks) - finished) if done else None
        return News(task, fate, note, finished, failed, len(self._tasks), left)

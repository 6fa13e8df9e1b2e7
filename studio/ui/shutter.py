"""Takes snapshots: at once, after a countdown, or several in a row; and keeps how they are wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.frame import Matted, Picture
from studio.core.params import Declared, choice, toggle, whole
from studio.core.preset import Preset
from studio.live.engine import Parts
from studio.live.jobs import Progress, Report
from studio.sinks.snapshot import save_snapshot
from studio.stills.snapshot import keep, take
from studio.ui.jobs import Jobs
from studio.ui.kept import read_file, write_file
from studio.ui.session import Session
from studio.ui.stagehand import show_folder
from studio.ui.values import Told

FILE = "snapshots.json"
SECOND_MS = 1000
PNG, JPEG = "png", "jpeg"
SUFFIXES = {PNG: ".png", JPEG: ".jpg"}


@dataclass(frozen=True, slots=True)
class Snapshots(Declared):
    """How snapshots are kept."""

    format: str = choice(PNG, (PNG, JPEG), help="PNG keeps everything; JPEG is smaller. A cut-out is always a PNG.")
    cut_out: bool = toggle(False, help="Keep yourself without the background beside it, as a PNG.")
    copy: bool = toggle(False, help="Copy each one to the clipboard, too.")
    burst: int = whole(5, 2, 20, help="How many are taken in a row.", detail=True)
    pause_ms: int = whole(400, 100, 3000, unit="ms", help="From one of them to the next.", detail=True)


@dataclass(frozen=True, slots=True, eq=False)
class Exposed:
    """What was on at the moment of a snapshot; `matted` is None where only the finished picture is there."""

    picture: Picture
    matted: Matted | None
    look: Preset


class Shutter(QObject):
    """Takes the frame that is on, and has it composed anew as finely as its look allows."""

    told = Signal(object)  # Told
    counted = Signal(int)  # seconds to go; 0 when it is taken or called off
    taken = Signal(object)  # tuple[Path, ...]

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self._session = session
        self._jobs = jobs
        self._left_s = 0
        self._left = 0
        self._exposed: list[Exposed] = []
        self._countdown, self._between = QTimer(self), QTimer(self)
        self._countdown.setInterval(SECOND_MS)
        self._countdown.timeout.connect(self._count)
        self._between.timeout.connect(self._expose)
        self.wishes, _ = Snapshots.read(read_file(session.studio.folder / FILE, []))

    def use(self, wishes: Snapshots) -> None:
        """Keep snapshots like this from now on."""
        self.wishes = wishes
        try:
            write_file(self._session.studio.folder / FILE, wishes.write())
        except StudioError as error:
            self.told.emit(Told(Notice.of(error)))

    def take(self) -> None:
        """Take one now."""
        self._begin(1)

    def take_in(self, seconds: int) -> None:
        """Take one after so many seconds; asked again meanwhile, it is called off."""
        if self._countdown.isActive():
            self.call_off()
            return
        self._left_s = seconds
        self.counted.emit(seconds)
        self._countdown.start()

    def take_burst(self) -> None:
        """Take several in a row."""
        self._begin(self.wishes.burst)

    def call_off(self) -> None:
        """Take none after all."""
        self._countdown.stop()
        self.counted.emit(0)

    def _count(self) -> None:
        self._left_s -= 1
        self.counted.emit(self._left_s)
        if self._left_s <= 0:
            self._countdown.stop()
            self.take()

    def _begin(self, many: int) -> None:
        if self._between.isActive():
            return
        self._left, self._exposed = many, []
        self._between.setInterval(self.wishes.pause_ms)
        self._expose()
        if self._left:
            self._between.start()

    def _expose(self) -> None:
        try:
            picture = self._session.picture_to_keep()
        except StudioError as error:
            self._left = 0
            if not self._exposed:
                self.told.emit(Told(Notice.of(error)))
        else:
            self._left -= 1
            self._exposed.append(Exposed(picture, self._session.engine.seen.peek(), self._session.look))
        if self._left <= 0:
            self._between.stop()
            self._develop(tuple(self._exposed))

    def _develop(self, exposed: tuple[Exposed, ...]) -> None:
        self._exposed = []
        if not exposed:
            return
        task = partial(_develop_all, exposed, self.wishes, self._session.studio.parts, self._session.noticed.emit)
        self._jobs.run("snapshot", task, self._developed)

    def _developed(self, kept: tuple[tuple[Path, ...], StudioError | None]) -> None:
        paths, error = kept
        if error is not None:
            self.told.emit(Told(Notice.of(error)))
        if not paths:
            return
        if self.wishes.copy:
            copy_file(paths[-1])
        self.told.emit(Told(self._say(paths), self._actions(paths[-1]), info=True))
        self.taken.emit(paths)

    def _say(self, paths: tuple[Path, ...]) -> Notice:
        if len(paths) == 1:
            return Notice(self.tr("Kept as {name}").format(name=paths[0].name), str(paths[0].parent))
        return Notice(self.tr("{n} snapshots are kept.").format(n=len(paths)), str(paths[0].parent))

    def _actions(self, path: Path) -> tuple[tuple[str, Callable[[], None]], ...]:
        show = (self.tr("Show"), partial(show_folder, path))
        return (show,) if self.wishes.copy else ((self.tr("Copy"), partial(copy_file, path)), show)


def _develop_all(
    exposed: tuple[Exposed, ...], wishes: Snapshots, parts: Parts, notice: Callable[[Notice], None], report: Report
) -> tuple[tuple[Path, ...], StudioError | None]:
    """Develop one after the other; what was kept before one failed stays kept."""
    paths: list[Path] = []
    for number, one in enumerate(exposed):
        report(Progress(number / len(exposed)))
        try:
            if one.matted is None:
                paths.append(save_snapshot(one.picture))
            else:
                still = take(one.matted, one.look, parts, notice)
                paths.append(keep(still, suffix=SUFFIXES[wishes.format], cut_out=wishes.cut_out)[0])
        except StudioError as error:
            return tuple(paths), error
    return tuple(paths), None


def copy_file(path: Path) -> None:
    """Copy a picture and its file: a chat takes the one, a file manager the other."""
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(path))])
    picture = QImage(str(path))
    if not picture.isNull():
        copied.setImageData(picture)
    QApplication.clipboard().setMimeData(copied)

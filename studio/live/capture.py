"""The capture thread: opens the source, gives every frame its number and time, and tries again when it is lost."""

from __future__ import annotations

from threading import Event

from studio.core.chain import Notice
from studio.core.errors import SourceEnded, StudioError
from studio.core.frame import Frame, Image, Size, read_only, size_of
from studio.core.latest import Latest
from studio.core.pacer import Pacer
from studio.core.ports import Reader, Source
from studio.core.settings import Settings
from studio.imaging.fit import cover
from studio.live.desk import Desk
from studio.live.tally import Figures, Tally

RETRY_S = 1.0
FOLLOW = (0, 0)  # the size that means: as the source has it


class Capture:
    """Reads frames of one size, whatever the device does."""

    def __init__(self, desk: Desk, frames: Latest[Frame]) -> None:
        self._desk = desk
        self._frames = frames
        self._size: Size = FOLLOW
        self._number = 0
        self._told = False
        self._ended = False
        self.tally = Tally()
        self.figures: Latest[Figures] = Latest()
        self.label: Latest[str] = Latest()

    def run(self, stop: Event) -> None:
        """Read until stopped, until the source ends, or until enough frames were read."""
        try:
            while not stop.is_set() and not self._over():
                self._session(stop)
        finally:
            self._frames.close()

    def _session(self, stop: Event) -> None:
        settings = self._desk.wanted
        try:
            with settings.source.open() as reader:
                self._told = False
                self.label.put(reader.label)
                self._read(reader, settings, stop)
        except SourceEnded:
            self._ended = not self._desk.pace.patient
            if not self._ended:
                self._rest(settings.source, stop)
        except StudioError as error:
            if not self._desk.pace.patient and self._number == 0:
                raise
            self._tell_once(error)
            self._desk.clock.wait(stop, RETRY_S)

    def _read(self, reader: Reader, settings: Settings, stop: Event) -> None:
        fps = settings.fps if settings.fps and not reader.live else reader.fps or 30.0
        pacer = Pacer(fps, self._desk.clock)
        cut = True
        while not stop.is_set() and not self._over() and self._desk.wanted.source == settings.source:
            if not reader.live and not self._desk.pace.lockstep:
                pacer.wait(stop)
            start = self._desk.clock.now()
            image = reader.read()
            self.tally.add("source", self._desk.clock.now() - start)
            self._deliver(self._frame(image, settings.size, fps, cut or reader.looped), stop)
            cut = False

    def _frame(self, image: Image, wanted: Size, fps: float, cut: bool) -> Frame:
        now = self._desk.clock.now()
        if wanted != FOLLOW:
            self._size = wanted
        elif self._size == FOLLOW:
            self._size = even(size_of(image))
        if size_of(image) != self._size:
            image = cover(image, self._size)
        read_only(image)
        taken_s = self._number / fps if self._desk.pace.lockstep else now
        return Frame(image, self._number, taken_s, now, cut)

    def _deliver(self, frame: Frame, stop: Event) -> None:
        self._number += 1
        self._desk.pace.send(self._frames, frame, stop)
        self.tally.tick(frame.arrived_s)
        if self._number % 8 == 0:
            self.figures.put(self.tally.figures())

    def _over(self) -> bool:
        enough = 0 < self._desk.pace.frames <= self._number
        return self._ended or enough or self._frames.closed

    def _rest(self, ended: Source, stop: Event) -> None:
        """Wait until the user picks something else."""
        while self._desk.wanted.source == ended and not self._desk.clock.wait(stop, 0.2):
            pass

    def _tell_once(self, error: StudioError) -> None:
        if not self._told:
            self._told = True
            self._desk.notice(Notice.of(error))


def even(size: Size) -> Size:
    """Give the size with odd sides made even: video formats share colour between two pixels."""
    width, height = size
    return max(width - width % 2, 2), max(height - height % 2, 2)

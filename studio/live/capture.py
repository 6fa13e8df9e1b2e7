"""The capture thread: opens the source, gives every frame its number and time, and tries again when it is lost."""

from __future__ import annotations

from threading import Event

import cv2
import numpy as np

from studio.core.errors import SourceEnded, SourceLost, StudioError
from studio.core.frame import Frame, Image, Size, read_only, size_of
from studio.core.latest import Latest
from studio.core.pacer import Pacer
from studio.core.ports import Reader, Source
from studio.core.settings import Settings
from studio.core.view import AS_IT_IS, View
from studio.imaging.fit import cover
from studio.live.boundary import Trouble, translated
from studio.live.desk import Desk
from studio.live.heaps import give_back_freed_memory
from studio.live.quality import Shed
from studio.live.tally import Figures, Tally

FOLLOW = (0, 0)  # the size that means: as the source has it
REST_S = 5.0  # how often a resting camera looks up though nobody rang
SMALLEST = 2  # pixels a side
TIDY_S = 15.0  # between two times that freed memory is given back, by the thread that waits most of the time


class Capture:
    """Reads frames of one size, whatever the device does."""

    def __init__(self, desk: Desk, frames: Latest[Frame]) -> None:
        self._desk = desk
        self._frames = frames
        self._size: Size = FOLLOW
        self._wanted_size: Size = FOLLOW
        self._number = 0
        self._view = AS_IT_IS
        self._tidied_s = desk.clock.now()
        self._trouble = Trouble(desk.notice)
        self._ended = False
        self.tally = Tally()
        self.figures: Latest[Figures] = Latest()
        self.label: Latest[str] = Latest()

    def run(self, stop: Event) -> None:
        """Read until stopped, until the source ends, or until enough frames were read."""
        try:
            while not stop.is_set() and not self._over():
                if self._desk.resting():
                    self._desk.bell.take(REST_S)
                    self._tidy(self._desk.clock.now())
                else:
                    self._session(stop)
        finally:
            self._frames.close()

    def _session(self, stop: Event) -> None:
        settings = self._desk.wanted
        try:
            with translated(SourceLost), settings.source.open() as reader:
                self.label.put(reader.label)
                self._read(reader, settings, stop)
        except SourceEnded:
            self._ended = not self._desk.pace.patient
            if not self._ended:
                self._rest(settings.source, stop)
        except StudioError as error:
            if not self._desk.pace.patient and self._number == 0:
                raise
            self._trouble.tell_once(error)
            self._desk.clock.wait(stop, self._trouble.retry_s())

    def _read(self, reader: Reader, settings: Settings, stop: Event) -> None:
        fps = settings.fps if settings.fps and not reader.live else reader.fps or 30.0
        pacer = Pacer(fps, self._desk.clock)
        cut = True
        while not stop.is_set() and not self._over() and self._still_wanted(settings):
            if not reader.live and not self._desk.pace.lockstep:
                pacer.wait(stop)
            self._pass_on(reader, fps, cut, stop)
            if not cut:
                self._trouble.mended()  # a camera that gives one frame and fails again is not told again
            cut = False

    def _pass_on(self, reader: Reader, fps: float, cut: bool, stop: Event) -> None:
        """Read a frame and hand it on, or leave it out; either way it is let go of before the next one is read."""
        start = self._desk.clock.now()
        image = reader.read()
        check_seen(image)
        self.tally.add("source", self._desk.clock.now() - start)
        if self._number % 2 and not cut and not reader.looped and self._desk.leaves_out(Shed.RATE):
            self._number += 1  # left out, but counted
            return
        view = self._desk.wanted.view
        turns, self._view = view != self._view, view
        image = turned(image, view)
        self._deliver(self._frame(image, self._desk.wanted.size, fps, cut or turns or reader.looped), stop)

    def _still_wanted(self, settings: Settings) -> bool:
        wanted = self._desk.wanted
        return (wanted.source, wanted.fps) == (settings.source, settings.fps) and not self._desk.resting()

    def _frame(self, image: Image, wanted: Size, fps: float, cut: bool) -> Frame:
        now = self._desk.clock.now()
        if wanted != self._wanted_size:
            self._size = self._wanted_size = wanted
        if self._size == FOLLOW:
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
        if self.tally.count % 8 == 0:
            self.figures.put(self.tally.figures())
            self._tidy(frame.arrived_s)

    def _tidy(self, now: float) -> None:
        if not 0 <= now - self._tidied_s < TIDY_S:
            self._tidied_s = now
            give_back_freed_memory()

    def _over(self) -> bool:
        enough = 0 < self._desk.pace.frames <= self._number
        return self._ended or enough or self._frames.closed

    def _rest(self, ended: Source, stop: Event) -> None:
        """Wait until the user picks something else."""
        while self._desk.wanted.source == ended and not self._desk.clock.wait(stop, 0.2):
            pass


def check_seen(image: Image) -> None:
    """Refuse a frame that is no picture; SourceLost."""
    if not isinstance(image, np.ndarray) or image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8:
        raise SourceLost(f"It gave {getattr(image, 'shape', image)!r} instead of a picture.")
    if min(image.shape[:2]) < SMALLEST:
        raise SourceLost(f"It gave an empty picture of {image.shape[1]} x {image.shape[0]}.")


def turned(image: Image, view: View) -> Image:
    """Give the picture as in a mirror, or by half a turn, or both; the picture itself where neither is wanted."""
    if not (view.mirror or view.upside_down):
        return image
    axis = -1 if view.upside_down and not view.mirror else 0 if view.upside_down else 1
    return cv2.flip(image, axis).astype(np.uint8, copy=False)


def even(size: Size) -> Size:
    """Give the size with odd sides made even: video formats share colour between two pixels."""
    width, height = size
    return max(width - width % 2, 2), max(height - height % 2, 2)

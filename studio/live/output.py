"""One thread per output: opens its sink, keeps its size, and repeats the last picture only after a missed tick."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Event

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.frame import Picture, Size, size_of
from studio.core.latest import Closed, Latest
from studio.core.ports import Sink, Writer
from studio.imaging.fit import contain
from studio.live.desk import Desk
from studio.live.tally import Figures, Tally


@dataclass(frozen=True, slots=True)
class OutputStatus:
    """Whether an output runs, and what people choose in the other program."""

    running: bool = False
    label: str = ""
    error: str = ""


class Output:
    """Sends pictures to one sink."""

    def __init__(self, desk: Desk, sink: Sink) -> None:
        self.sink = sink
        self.pictures: Latest[Picture] = Latest()
        self.status: Latest[OutputStatus] = Latest()
        self.figures: Latest[Figures] = Latest()
        self.tally = Tally()
        self._desk = desk
        self._period_s = 1.0 / (desk.wanted.fps or 30.0)

    def run(self, stop: Event) -> None:
        """Write pictures until they end, or until the device is lost."""
        try:
            first = self._first(stop)
            if first is not None:
                self._session(first, stop)
        except Closed:
            pass
        except StudioError as error:
            self.status.put(OutputStatus(error=str(error)))
            if not self._desk.pace.patient:
                raise
            self._desk.notice(Notice.of(error))
        finally:
            self.pictures.close()

    def _first(self, stop: Event) -> Picture | None:
        while not stop.is_set():
            picture = self.pictures.take(0.2)
            if picture is not None:
                return picture
        return None

    def _session(self, first: Picture, stop: Event) -> None:
        size = size_of(first.image)
        with self.sink.open(size, 1.0 / self._period_s) as writer:
            self.status.put(OutputStatus(True, writer.label))
            try:
                self._write_all(writer, first, size, stop)
            finally:
                self.status.put(OutputStatus(False, writer.label))

    def _write_all(self, writer: Writer, last: Picture, size: Size, stop: Event) -> None:
        self._write(writer, last, size)
        tick_s = 1.5 * self._period_s if self.sink.steady else 0.2
        while not stop.is_set():
            picture = self.pictures.take(tick_s)
            if picture is not None:
                self._write(writer, picture, size)
                last = picture
            elif self.sink.steady:
                writer.write(fitted(last, size))

    def _write(self, writer: Writer, picture: Picture, size: Size) -> None:
        start = self._desk.clock.now()
        writer.write(fitted(picture, size))
        now = self._desk.clock.now()
        self.tally.add("write", now - start)
        self.tally.add("latency", now - picture.arrived_s)
        self.tally.tick(now)
        if self.tally.count % 8 == 0:
            self.figures.put(self.tally.figures())


def fitted(picture: Picture, size: Size) -> Picture:
    """Give the picture at the size that the session began with, letterboxed when its shape has changed."""
    if size_of(picture.image) == size:
        return picture
    return replace(picture, image=contain(picture.image, size), alpha=None)

"""One thread per output: opens its sink, keeps its size and repeats the last picture only after a missed tick.

It also has the last word on age: a picture that grows old in here, because the studio before it hangs or the device
jams, gives way to the slate. A device that fails is opened again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event

from studio.core.errors import SinkLost, StudioError
from studio.core.frame import Image, Picture, Size, State, size_of, slate
from studio.core.latest import Closed, Latest
from studio.core.ports import Sink, Writer
from studio.imaging.fit import contain
from studio.live.air import FRESH_S, HELD_S, Air, fresh
from studio.live.boundary import WELL, Trouble, translated
from studio.live.desk import Desk
from studio.live.tally import Figures, Tally

OLDEST_S = FRESH_S + HELD_S
CARD_S = 1.0  # between two cards while nobody looks: Chrome loses a camera that stops altogether
LOOK_S = 0.1  # how often is asked meanwhile whether somebody looks
LINGER_S = 3.0  # a program that only lists cameras opens and closes them: the light need not blink


@dataclass(frozen=True, slots=True)
class OutputStatus:
    """Whether an output runs, what people choose in the other program, and whether a program reads it.

    `watched` is None where the driver does not tell.
    """

    running: bool = False
    label: str = ""
    error: str = ""
    watched: bool | None = None


class Output:
    """Sends pictures to one sink."""

    def __init__(self, desk: Desk, sink: Sink, slate_card: Callable[[Size], Image]) -> None:
        self.sink = sink
        self.pictures: Latest[Picture] = Latest()
        self.status: Latest[OutputStatus] = Latest()
        self.figures: Latest[Figures] = Latest()
        self.tally = Tally()
        self.desk = desk
        self.slate_card = slate_card
        self._period_s = 1.0 / (desk.wanted.fps or 30.0)
        self.size: Size | None = None
        self.trouble = Trouble(desk.notice)
        self._audience = Audience()

    def run(self, stop: Event) -> None:
        """Write pictures until they end, or until the device is lost for good."""
        try:
            while (first := self._first(stop)) is not None:
                self._session(first, stop)
        except Closed:
            pass
        except StudioError as error:
            self._tell(OutputStatus(error=str(error)))
            if not self.desk.pace.patient:
                raise
            self.trouble.tell_once(error)
        finally:
            self.pictures.close()

    def _first(self, stop: Event) -> Picture | None:
        while not stop.is_set():
            picture = self.pictures.take(0.2)
            if picture is not None:
                return picture
        return None

    def _session(self, first: Picture, stop: Event) -> None:
        """Feed the device; where it fails and is one to be opened again, come back after a while."""
        size = self.size or size_of(first.image)
        opened = self.size is not None
        try:
            with translated(SinkLost), self.sink.open(size, 1.0 / self._period_s) as writer:
                self.size, opened = size, True
                self._feed(writer, first, stop)
        except StudioError as error:
            if not (self.sink.steady and opened):
                raise
            self._tell(OutputStatus(error=str(error)))
            self.trouble.tell_once(error)
            self.desk.clock.wait(stop, self.trouble.retry_s())

    def _feed(self, writer: Writer, first: Picture, stop: Event) -> None:
        feed = Feed(self, writer)
        self._tell(OutputStatus(True, writer.label, watched=writer.watched))
        try:
            feed.show(first)
            while not stop.is_set():
                feed.step(self.pictures.take(self._tick_s()))
                self._ask(writer)
        except Closed:
            feed.farewell()
            raise
        finally:
            self._tell(OutputStatus(False, writer.label))
        feed.farewell()

    def _tick_s(self) -> float:
        if not self.sink.steady:
            return 0.2
        return LOOK_S if self.desk.resting() else 1.5 * self._period_s

    def _ask(self, writer: Writer) -> None:
        watched = self._audience.of(writer.watched, self.desk.clock.now())
        status = self.status.peek()
        if status is None or status.watched != watched:
            self._tell(OutputStatus(True, writer.label, watched=watched))

    def _tell(self, status: OutputStatus) -> None:
        self.status.put(status)
        self.desk.bell.put(True)


class Feed:
    """What one open device shows, and since when; used by its output's thread alone."""

    def __init__(self, output: Output, writer: Writer) -> None:
        self._output = output
        self._writer = writer
        self._desk = output.desk
        self._size = output.size or (0, 0)
        self._air = Air(self._desk.clock.now())
        self._last: Picture | None = None
        self._sent_s = 0.0

    def step(self, picture: Picture | None) -> None:
        """Show a new picture, or the last one again after a missed tick."""
        if picture is not None:
            self.show(picture)
        elif self._output.sink.steady and self._last is not None:
            self._repeat(self._last)

    def show(self, picture: Picture) -> None:
        """Send a picture, unless it has grown old on its way."""
        now = self._desk.clock.now()
        picture = self._decent(picture, now)
        if picture.state is not State.SLATE:
            self._air.good(now)
        self._last = picture
        self._write(picture, now)
        output = self._output
        output.tally.add("write", self._desk.clock.now() - now)
        output.tally.add("latency", self._desk.clock.now() - picture.arrived_s)
        output.tally.tick(now)
        if output.tally.count % 8 == 0:
            output.figures.put(output.tally.figures())
        if output.tally.count % WELL == 0:
            output.trouble.mended()

    def farewell(self) -> None:
        """Leave the card behind: whoever still looks at the device sees its last picture for as long as he likes."""
        if self._output.sink.steady and not self._desk.pace.lockstep:
            now = self._desk.clock.now()
            self._write(self._slate(now), now)

    def _repeat(self, last: Picture) -> None:
        now = self._desk.clock.now()
        last = self._last = self._decent(last, now)
        if last.state is not State.SLATE and not self._desk.pace.lockstep and self._air.at(now) is State.SLATE:
            last = self._last = self._slate(now)
        if not self._desk.resting() or not 0 <= now - self._sent_s < CARD_S:
            self._write(last, now)

    def _decent(self, picture: Picture, now: float) -> Picture:
        """Give the picture, or the card where it is too old."""
        old = not fresh(picture.arrived_s, now, OLDEST_S)
        if old and picture.state is not State.SLATE and not self._desk.pace.lockstep:
            return self._slate(now)
        return picture

    def _write(self, picture: Picture, now: float) -> None:
        self._writer.write(fitted(picture, self._size))
        self._sent_s = now

    def _slate(self, now: float) -> Picture:
        return slate(self._output.slate_card(self._size), self._last.number if self._last else 0, now)


class Audience:
    """Whether somebody looks, with some patience for those who come and go."""

    def __init__(self) -> None:
        self._seen_s: float | None = None

    def of(self, watched: bool | None, now_s: float) -> bool | None:
        """Give what the driver says, but say that nobody looks only a while after the last one left."""
        if watched or self._seen_s is None or now_s < self._seen_s:
            self._seen_s = now_s
        if watched is False and now_s - self._seen_s < LINGER_S:
            return True
        return watched


def fitted(picture: Picture, size: Size) -> Picture:
    """Give the picture at the size that the session began with, letterboxed when its shape has changed."""
    if size_of(picture.image) == size:
        return picture
    return replace(picture, image=contain(picture.image, size), alpha=None)

"""The compositing thread: the only one that decides what is on air; when in doubt, the slate."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Protocol

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.frame import Image, Matted, Picture, Size, State, size_of, slate, stale
from studio.core.latest import Closed, Latest
from studio.core.pipeline import Compositing
from studio.core.preset import Preset
from studio.live.desk import Desk
from studio.live.tally import Figures, Tally

FRESH_S = 0.15  # a picture older than this is stale
HELD_S = 1.0  # and after this the slate takes its place
AGAIN_S = 1.0  # how often the slate is sent again, for outputs that start meanwhile
UNKNOWN_SIZE = (1280, 720)


class Outlet(Protocol):
    """Where pictures leave the room."""

    def send(self, picture: Picture, stop: Event) -> None:
        """Give a picture to the preview and every output."""
        ...

    def close(self) -> None:
        """Say that no more pictures come."""
        ...


class CompositingRoom:
    """Turns mattes into pictures, and silence into the slate."""

    def __init__(
        self,
        desk: Desk,
        mattes: Latest[Matted],
        compositing: Compositing,
        slate_card: Callable[[Size], Image],
        outlet: Outlet,
    ) -> None:
        self._desk = desk
        self._mattes = mattes
        self._compositing = compositing
        self._slate_card = slate_card
        self._outlet = outlet
        self._adopted: tuple[Preset, Size] | None = None
        self._last: Picture | None = None
        self._state = State.OFF
        self._since_s = desk.clock.now()
        self._slate_s = 0.0
        self.tally = Tally()
        self.figures: Latest[Figures] = Latest()

    def run(self, stop: Event) -> None:
        """Compose until the mattes end."""
        try:
            while not stop.is_set():
                self.step(stop)
        except Closed:
            return
        finally:
            self._mattes.close()
            self._compositing.close()
            self._outlet.close()

    def step(self, stop: Event, timeout_s: float = 0.05) -> None:
        """Compose one picture, or hold the last one, or show the slate."""
        matted = self._mattes.take(timeout_s)
        if matted is None:
            if not self._desk.pace.lockstep:
                self._hold(stop)
            return
        start = self._desk.clock.now()
        self._adopt(matted.frame.size)
        self._air(self._compositing.compose(matted), stop)
        self.tally.add("compositing", self._desk.clock.now() - start)

    def _air(self, picture: Picture, stop: Event) -> None:
        self._state, self._last, self._since_s = State.LIVE, picture, self._desk.clock.now()
        self._outlet.send(picture, stop)
        self.tally.add("latency", self._desk.clock.now() - picture.arrived_s)
        self.tally.tick(self._since_s)
        if self.tally.count % 8 == 0:
            self.figures.put(self.tally.figures())

    def _adopt(self, size: Size) -> None:
        preset = self._desk.look
        if self._adopted is not None and self._adopted[0] is preset and self._adopted[1] == size:
            return
        self._adopted = (preset, size)
        try:
            self._compositing.use(preset, size)
        except StudioError as error:
            if not self._desk.pace.patient and self.tally.count == 0:
                raise
            self._desk.notice(Notice.of(error))

    def _hold(self, stop: Event) -> None:
        """Repeat the last good picture for a moment, then show the slate, and say it again to outputs that join."""
        now = self._desk.clock.now()
        silent_s = now - self._since_s
        if silent_s > HELD_S:
            if self._state is not State.SLATE or now - self._slate_s > AGAIN_S:
                self._state, self._slate_s = State.SLATE, now
                self._outlet.send(self._slate(now), stop)
        elif silent_s > FRESH_S and self._state is State.LIVE and self._last is not None:
            self._state = State.STALE
            self._outlet.send(stale(self._last), stop)

    def _slate(self, now: float) -> Picture:
        if self._last is None:
            wanted = self._desk.wanted.size
            return slate(self._slate_card(wanted if all(wanted) else UNKNOWN_SIZE), 0, now)
        return slate(self._slate_card(size_of(self._last.image)), self._last.number, now)

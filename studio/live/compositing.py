"""The compositing thread: the only one that decides what is on air; when in doubt, the slate."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import Protocol

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.frame import Frame, Matted, Picture, Size, State, size_of, slate, stale
from studio.core.latest import Closed, Latest
from studio.core.pipeline import Compositing
from studio.core.preset import Preset
from studio.core.privacy import SLATE
from studio.live.air import Air, fresh
from studio.live.boundary import Trouble, translated
from studio.live.card import Card
from studio.live.desk import Desk
from studio.live.quality import Governor, Shed
from studio.live.tally import Figures, Tally
from studio.live.trust import nobody

TICK_S = 0.05  # how often is looked whether the picture on air has grown old
RESTING_TICK_S = 1.0
AGAIN_S = 1.0  # how often the slate is sent again, for outputs that start meanwhile
UNKNOWN_SIZE = (1280, 720)


class CompositingFailed(StudioError):
    """The picture cannot be composited."""

    hint = "Choose another background if this goes on."


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
        card: Card,
        outlet: Outlet,
    ) -> None:
        self._desk = desk
        self._mattes = mattes
        self._compositing = compositing
        self._card = card
        self._outlet = outlet
        self._adopted: tuple[Preset, bool, Size] | None = None
        self._governor = Governor(desk.clock.now())
        self._number = 0
        self._last: Picture | None = None
        self._air = Air(desk.clock.now())
        self._shown = State.OFF
        self._slate_s = 0.0
        self._trouble = Trouble(desk.notice)
        self.tally = Tally()
        self.figures: Latest[Figures] = Latest()

    def run(self, stop: Event) -> None:
        """Compose until the mattes end."""
        try:
            while not stop.is_set():
                self.step(stop, RESTING_TICK_S if self._desk.resting() else TICK_S)
        except Closed:
            return
        finally:
            self._mattes.close()
            self._compositing.close()
            self._outlet.close()

    def step(self, stop: Event, timeout_s: float = TICK_S) -> None:
        """Compose one picture, or hold the last one, or show the slate."""
        self._adopt_card()
        matted = self._mattes.take(timeout_s)
        if self._desk.resting() and not self._desk.pace.lockstep:  # paused, for one: the card, at once
            self._show_slate(self._desk.clock.now(), stop)
        elif matted is not None and self._fresh(matted):
            try:
                self._live(matted, stop)
            except StudioError as error:
                self._fail(error)
        elif not self._desk.pace.lockstep:
            self._hold(stop)
        if matted is not None:
            self._govern(matted.frame)

    def _fresh(self, matted: Matted) -> bool:
        return self._desk.pace.lockstep or fresh(matted.frame.arrived_s, self._desk.clock.now())

    def _live(self, matted: Matted, stop: Event) -> None:
        start = self._desk.clock.now()
        self._adopt(matted.frame.size)
        with translated(CompositingFailed):
            picture = self._compositing.compose(matted)
        now = self._desk.clock.now()
        self._last = picture
        self._air.good(now, empty=nobody(matted.matte))
        if self._air.deserted and self._desk.wanted.privacy.nobody == SLATE and not self._desk.pace.lockstep:
            self._show_slate(now, stop)
        else:
            self._shown = State.LIVE
            self._outlet.send(picture, stop)
            self._card(size_of(picture.image))  # drawn once, before it is needed: then nothing is to wait for
        self._trouble.over()
        self.tally.add("latency", self._desk.clock.now() - picture.arrived_s)
        self.tally.add("compositing", self._desk.clock.now() - start)
        self.tally.tick(now)
        if self.tally.count % 8 == 0:
            self.figures.put(self.tally.figures())

    def _govern(self, frame: Frame) -> None:
        """Leave something out, or take it up again, where the machine is too slow or no longer so; and say so."""
        now = self._desk.clock.now()
        frames, self._number = frame.number - self._number, frame.number
        if self._desk.pace.lockstep or not self._governor.note(now, now - frame.arrived_s, frames):
            return
        before, shed = self._desk.shed.peek() or Shed.NOTHING, self._governor.shed
        self._desk.shed.put(shed)
        if shed > before or shed is Shed.NOTHING:
            hint = "Close other programs, or choose a smaller picture or a quicker model."
            told = Notice("The computer is too slow for all of this.", f"Until it keeps up, {shed.says}. {hint}")
            self._desk.notice(replace(told, over=shed is Shed.NOTHING))

    def _fail(self, error: StudioError) -> None:
        """Say once that there is no picture, and open background and look again for the next one."""
        if self._desk.pace.lockstep or (not self._desk.pace.patient and self.tally.count == 0):
            raise error
        self._adopted = None
        self._trouble.tell_once(error)

    def _adopt(self, size: Size) -> None:
        preset = self._desk.look
        plain = self._desk.leaves_out(Shed.REFINEMENT) and not self._desk.pace.lockstep
        if self._adopted is not None and self._adopted[0] is preset and self._adopted[1:] == (plain, size):
            return
        self._adopted = (preset, plain, size)
        if plain:
            preset = replace(preset, filters=tuple(one for one in preset.filters if not one.luxury))
        try:
            with translated(CompositingFailed):
                self._compositing.use(preset.in_call(), size)
        except StudioError as error:
            if not self._desk.pace.patient and self.tally.count == 0:
                raise
            self._trouble.tell_once(error)

    def _adopt_card(self) -> None:
        wanted = self._desk.wanted.privacy.card
        if wanted == self._card.path:
            return
        self._slate_s = float("-inf")  # where the card is on air, it changes at once
        try:
            self._card.adopt(wanted)
        except StudioError as error:
            self._desk.notice(Notice.of(error))

    def _hold(self, stop: Event) -> None:
        """Repeat the last good picture for a moment, then show the slate, and say it again to outputs that join."""
        now = self._desk.clock.now()
        state = self._air.at(now)
        if state is State.SLATE:
            self._show_slate(now, stop)
        elif state is State.STALE and self._shown is State.LIVE and self._last is not None:
            self._shown = State.STALE
            self._outlet.send(stale(self._last), stop)

    def _show_slate(self, now: float, stop: Event) -> None:
        if self._shown is State.SLATE and 0 <= now - self._slate_s <= AGAIN_S:
            return
        self._shown, self._slate_s = State.SLATE, now
        self._outlet.send(self._slate(now), stop)

    def _slate(self, now: float) -> Picture:
        if self._last is None:
            wanted = self._desk.wanted.size
            return slate(self._card(wanted if all(wanted) else UNKNOWN_SIZE), 0, now)
        return slate(self._card(size_of(self._last.image)), self._last.number, now)

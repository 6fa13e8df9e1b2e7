"""The matting thread: owns the segmenter, and lets no frame pass that has no matte of its own."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from studio.core.chain import Notice
from studio.core.errors import NotReady, StudioError
from studio.core.frame import Frame, Matted
from studio.core.latest import Closed, Latest
from studio.core.pipeline import Matting, ModelFailed
from studio.core.ports import Model, Segmenter
from studio.imaging.people import Cast
from studio.live.boundary import WELL, Trouble, translated
from studio.live.desk import Desk
from studio.live.leash import STANDARD, Leash, LeftBehind, ModelStalled, Patience
from studio.live.quality import Shed
from studio.live.tally import Figures, Tally
from studio.live.touching import Touch
from studio.live.trust import FrozenMatte, Trust

WAIT_S = 5.0  # for a frame; one that comes and the end wake at once
MOST_FAILURES = 5  # in a row, then a model that has a spare one is given up


class OnProcessor(StudioError):
    """The graphics card failed, so the processor finds you from now on."""

    hint = "It may be slower. To try the card again, choose another model and then this one."


class MattingRoom:
    """Turns frames into frames with mattes."""

    def __init__(
        self,
        desk: Desk,
        frames: Latest[Frame],
        mattes: Latest[Matted],
        lighter: Callable[[Model], Model] = lambda model: model,
        spare: Callable[[Model], Model] = lambda model: model,
        patience: Patience = STANDARD,
    ) -> None:
        self._desk = desk
        self._lighter = lighter
        self._spare = spare
        self._patience = patience
        self._asked: Model | None = None
        self._given_up = False
        self._failures = 0
        self._frames = frames
        self._mattes = mattes
        self._trouble = Trouble(desk.notice)
        self._trust = Trust()
        self._trusted: Model | None = None
        self.people: Latest[Cast] = Latest()
        self._touch = Touch(desk.corrections, self.people)
        self.recapture: Latest[bool] = Latest()
        self.tally = Tally()
        self.figures: Latest[Figures] = Latest()

    def run(self, stop: Event) -> None:
        """Find the person in every frame until the frames end."""
        try:
            while not stop.is_set() and not self._mattes.closed:
                self._session(stop)
        except Closed:
            return
        finally:
            self._frames.close()
            self._mattes.close()

    def _session(self, stop: Event) -> None:
        model = self._model()
        if model != self._trusted:  # another model sees with other eyes
            self._trusted, self._trust = model, Trust()
        opened = False
        try:
            with translated(ModelFailed), self._open(model, stop) as segmenter:
                opened = True
                matting = Matting(segmenter, self.tally.add)
                while not stop.is_set() and not self._mattes.closed and self._model() == model:
                    if self.recapture.take(0):
                        segmenter.recapture()
                    self._step(matting, stop)
        except LeftBehind:
            return
        except StudioError as error:
            if self._gives_up(model, error, at_once=not opened):
                return
            if self._desk.pace.lockstep or (not self._desk.pace.patient and self.tally.count == 0):
                raise
            if not self._has_spare(model):
                self._trouble.tell_new(error)
            self._desk.clock.wait(stop, self._trouble.retry_s())

    def _model(self) -> Model:
        asked = self._desk.wanted.model
        if asked != self._asked:
            self._asked, self._given_up, self._failures = asked, False, 0
        model = self._lighter(asked) if self._desk.leaves_out(Shed.MODEL) else asked
        return self._spare(model) if self._given_up else model

    def _open(self, model: Model, stop: Event) -> Segmenter:
        """Open a model; one that may stall is asked on a thread that can be left behind."""
        if not self._has_spare(model):
            return model.open()
        return Leash(model, lambda: not stop.is_set() and self._model() == model, self._patience)

    def _has_spare(self, model: Model) -> bool:
        return self._spare(model) != model

    def _gives_up(self, model: Model, error: StudioError, at_once: bool = False) -> bool:
        """Go over to the spare model where this one stalls, or fails again and again; the user is told once."""
        if not self._has_spare(model):
            return False
        self._failures += 1
        if not at_once and not isinstance(error, ModelStalled) and self._failures < MOST_FAILURES:
            return False
        self._given_up = True
        self._desk.notice(Notice.of(OnProcessor(error.detail or error.headline)))
        return True

    def _step(self, matting: Matting, stop: Event) -> None:
        frame = self._frames.take(WAIT_S)
        if frame is None:
            return
        try:
            matted = matting.matte(frame)
            if not self._desk.pace.lockstep:  # a film may cut from one picture to the next as it likes
                self._trust.check(matted, self._desk.clock.now())
            matted = self._touch(matted, lambda: matting.segmenter.plate)
        except NotReady as error:
            if not isinstance(error, FrozenMatte) or not self._gives_up(self._model(), error):
                self._trouble.tell_new(error)
            return
        self._failures = 0
        self._desk.pace.send(self._mattes, matted, stop)
        self.tally.tick(self._desk.clock.now())
        if self.tally.count % WELL == 0:
            self._trouble.mended()
        if self.tally.count % 8 == 0:
            self.figures.put(self.tally.figures())

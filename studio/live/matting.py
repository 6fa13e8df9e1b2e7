"""The matting thread: owns the segmenter, and lets no frame pass that has no matte of its own."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from studio.core.errors import NotReady, StudioError
from studio.core.frame import Frame, Matted
from studio.core.latest import Closed, Latest
from studio.core.pipeline import Matting, ModelFailed
from studio.core.ports import Model
from studio.live.boundary import Trouble, translated
from studio.live.desk import Desk
from studio.live.quality import Shed
from studio.live.tally import Figures, Tally
from studio.live.trust import Trust


class MattingRoom:
    """Turns frames into frames with mattes."""

    def __init__(
        self,
        desk: Desk,
        frames: Latest[Frame],
        mattes: Latest[Matted],
        lighter: Callable[[Model], Model] = lambda model: model,
    ) -> None:
        self._desk = desk
        self._lighter = lighter
        self._frames = frames
        self._mattes = mattes
        self._trouble = Trouble(desk.notice)
        self._trust = Trust()
        self._trusted: Model | None = None
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
        try:
            with translated(ModelFailed), model.open() as segmenter:
                matting = Matting(segmenter, self.tally.add)
                while not stop.is_set() and not self._mattes.closed and self._model() == model:
                    if self.recapture.take(0):
                        segmenter.recapture()
                    self._step(matting, stop)
        except StudioError as error:
            if self._desk.pace.lockstep or (not self._desk.pace.patient and self.tally.count == 0):
                raise
            self._trouble.tell_new(error)
            self._desk.clock.wait(stop, self._trouble.retry_s())

    def _model(self) -> Model:
        model = self._desk.wanted.model
        return self._lighter(model) if self._desk.leaves_out(Shed.MODEL) else model

    def _step(self, matting: Matting, stop: Event) -> None:
        frame = self._frames.take(0.2)
        if frame is None:
            return
        try:
            matted = matting.matte(frame)
            if not self._desk.pace.lockstep:  # a film may cut from one picture to the next as it likes
                self._trust.check(matted, self._desk.clock.now())
        except NotReady as error:
            self._trouble.tell_new(error)
            return
        self._trouble.over()
        self._desk.pace.send(self._mattes, matted, stop)
        self.tally.tick(self._desk.clock.now())
        if self.tally.count % 8 == 0:
            self.figures.put(self.tally.figures())

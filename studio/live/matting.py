"""The matting thread: owns the segmenter, and lets no frame pass that has no matte of its own."""

from __future__ import annotations

from threading import Event

from studio.core.chain import Notice
from studio.core.errors import NotReady, StudioError
from studio.core.frame import Frame, Matted
from studio.core.latest import Closed, Latest
from studio.core.pipeline import Matting
from studio.live.desk import Desk
from studio.live.tally import Figures, Tally

RETRY_S = 1.0


class MattingRoom:
    """Turns frames into frames with mattes."""

    def __init__(self, desk: Desk, frames: Latest[Frame], mattes: Latest[Matted]) -> None:
        self._desk = desk
        self._frames = frames
        self._mattes = mattes
        self._told = ""
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
        model = self._desk.wanted.model
        try:
            with model.open() as segmenter:
                matting = Matting(segmenter, self.tally.add)
                while not stop.is_set() and not self._mattes.closed and self._desk.wanted.model == model:
                    if self.recapture.take(0):
                        segmenter.recapture()
                    self._step(matting, stop)
        except StudioError as error:
            if self._desk.pace.lockstep or (not self._desk.pace.patient and self.tally.count == 0):
                raise
            self._tell(error)
            self._desk.clock.wait(stop, RETRY_S)

    def _step(self, matting: Matting, stop: Event) -> None:
        frame = self._frames.take(0.2)
        if frame is None:
            return
        try:
            matted = matting.matte(frame)
        except NotReady as error:
            self._tell(error)
            return
        self._told = ""
        self._desk.pace.send(self._mattes, matted, stop)
        self.tally.tick(self._desk.clock.now())
        if self.tally.count % 8 == 0:
            self.figures.put(self.tally.figures())

    def _tell(self, error: StudioError) -> None:
        if self._told != error.headline:
            self._told = error.headline
            self._desk.notice(Notice.of(error))

"""The running studio: wires the threads together and answers the window and the command line."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Event

from studio.core.chain import Chain, Notice
from studio.core.corrections import Corrections
from studio.core.filter import Filter, Net
from studio.core.frame import Frame, Image, Matted, Picture, Size, State
from studio.core.latest import Latest
from studio.core.pacer import Clock, SystemClock
from studio.core.pipeline import Compositing
from studio.core.ports import Background, Model, Sink
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.imaging.people import Cast
from studio.live.capture import Capture
from studio.live.card import Card
from studio.live.compositing import CompositingRoom
from studio.live.desk import Desk
from studio.live.matting import MattingRoom
from studio.live.output import Output, OutputStatus
from studio.live.pace import Pace
from studio.live.quality import Shed
from studio.live.tally import Figures, Tally
from studio.live.worker import Worker

WINDOW = Pace()
SYSTEM = SystemClock()


@dataclass(frozen=True, slots=True)
class Parts:
    """What the studio falls back on, from packages that `live` does not import."""

    composite: Filter
    background: Background
    open_net: Callable[[str], Net]
    slate_card: Callable[[Size], Image]
    lighter: Callable[[Model], Model] = lambda model: model  # a quicker model to stand in for one
    spare: Callable[[Model], Model] = lambda model: model  # the same on the processor, for one that may stall


@dataclass(frozen=True, slots=True)
class Status:
    """How the studio is doing, for the status bar and the figures."""

    state: State = State.OFF
    source: str = ""
    fps_in: float = 0.0
    fps_out: float = 0.0
    dropped: int = 0
    latency_ms: float = 0.0
    ms: Mapping[str, float] = field(default_factory=dict)
    outputs: Mapping[Sink, OutputStatus] = field(default_factory=dict)
    watched: bool | None = None  # whether a program reads an output; None where no driver tells
    microphone_ms: float = 0.0  # to delay the microphone by in the call, so that lips match
    shed: Shed = Shed.NOTHING  # what is left out because the machine is too slow
    resting: bool = False  # the camera is let go, and the card goes out once a second


class Engine:
    """Start, stop, change; pictures come out of `pictures`.

    Called from one thread, the owner's. `notice` is called from the studio's threads and must not block; `failed`
    likewise, with the thread's name, for bugs and, where `pace` is not patient, for what does not open.
    """

    def __init__(
        self,
        settings: Settings,
        preset: Preset,
        parts: Parts,
        *,
        pace: Pace = WINDOW,
        clock: Clock = SYSTEM,
        notice: Callable[[Notice], None],
        failed: Callable[[str, Exception], None],
    ) -> None:
        self._failed = failed
        self._card = Card(parts.slate_card)
        self._paused: Latest[bool] = Latest()
        self._previewed: Latest[bool] = Latest()
        self._desk = Desk(Latest(), Latest(), pace, clock, notice, resting=self._rests)
        self._frames: Latest[Frame] = Latest()
        self._mattes: Latest[Matted] = Latest()
        self._outlet = PictureOutlet(pace)
        self._outputs: list[tuple[Output, Worker]] = []
        self._tallies: dict[str, Tally] = {}  # the newest one of each kind of output, for the summary
        self.change(settings)
        self.use(preset)
        self._capture = Capture(self._desk, self._frames)
        self._matting = MattingRoom(self._desk, self._frames, self._mattes, parts.lighter, parts.spare)
        self._compositing = self._compositing_room(parts)
        self._workers = [
            Worker("capture", self._capture.run, failed),
            Worker("matting", self._matting.run, failed),
            Worker("compositing", self._compositing.run, failed),
        ]

    def start(self) -> None:
        """Start the threads."""
        for worker in self._workers:
            worker.start()

    @property
    def pictures(self) -> Latest[Picture]:
        """The newest picture, for the preview to peek at."""
        return self._outlet.pictures

    @property
    def seen(self) -> Latest[Matted]:
        """What the newest pictures were made from: for the window's other views, never for an output."""
        return self._mattes

    def use(self, preset: Preset) -> None:
        """Adopt a look between two frames."""
        self._desk.presets.put(preset)

    def correct(self, corrections: Corrections) -> None:
        """Adopt what the user says about who and what is in the picture, between two frames."""
        self._desk.corrections.put(corrections)

    @property
    def people(self) -> Latest[Cast]:
        """Who was in the newest frames, while somebody looks or is hidden."""
        return self._matting.people

    def change(self, settings: Settings) -> None:
        """Adopt settings between two frames; outputs start and stop at once."""
        self._desk.settings.put(settings)
        for output, worker in self._outputs:
            if output.sink not in settings.sinks:
                worker.stop()
                output.pictures.close()
        running = [output.sink for output, worker in self._outputs if worker.alive and not output.pictures.closed]
        for sink in settings.sinks:
            if sink not in running:
                self._start_output(sink)
        self._outlet.outputs = tuple(output for output, _ in self._outputs if not output.pictures.closed)
        self._desk.bell.put(True)

    def recapture(self) -> None:
        """Learn the empty room anew, for models that need it."""
        self._matting.recapture.put(True)

    def wait(self, timeout_s: float) -> bool:
        """Wait for the end of a run that ends by itself; True when everything is written."""
        until = time.monotonic() + timeout_s
        workers = [*self._workers, *(worker for _, worker in self._outputs)]
        for worker in workers:
            worker.join(max(until - time.monotonic(), 0))
        return not any(worker.alive for worker in workers)

    def stop(self) -> None:
        """End every thread and close what they opened; finished files are complete."""
        for worker in self._workers:
            worker.stop()
        self._desk.bell.put(True)
        for worker in self._workers:
            worker.join()
        self._outlet.close()
        for _, worker in self._outputs:
            worker.join()

    def pause(self, paused: bool) -> None:
        """Let go of the camera and show the card, or come back."""
        self._paused.put(paused)
        self._desk.bell.put(True)

    def preview(self, shown: bool) -> None:
        """Say whether somebody looks at the preview; until told otherwise somebody does."""
        self._previewed.put(shown)
        self._desk.bell.put(True)

    def _rests(self) -> bool:
        """Tell whether nobody looks; asked by the studio's threads."""
        if self._paused.peek():
            return True
        watched = [(output.status.peek() or OutputStatus()).watched for output in self._outlet.outputs]
        return rests(watched, previewed=self._previewed.peek() is not False, wanted=self._desk.wanted.privacy.rest)

    @property
    def status(self) -> Status:
        """How the studio is doing right now."""
        picture = self.pictures.peek()
        capture, matting = self._capture.figures.peek() or Figures(), self._matting.figures.peek() or Figures()
        compositing = self._compositing.figures.peek() or Figures()
        outputs = {output.sink: output.status.peek() or OutputStatus() for output in self._outlet.outputs}
        return Status(
            state=picture.state if picture and self._workers[-1].alive else State.OFF,
            source=self._capture.label.peek() or "",
            fps_in=capture.fps,
            fps_out=compositing.fps,
            dropped=self._frames.dropped + self._mattes.dropped,
            latency_ms=compositing.ms.get("latency", 0.0),
            ms={**capture.ms, **matting.ms, **compositing.ms},
            outputs=outputs,
            watched=looked_at(outputs.values()),
            microphone_ms=self._microphone_ms(compositing),
            shed=self._desk.shed.peek() or Shed.NOTHING,
            resting=self._rests(),
        )

    def _microphone_ms(self, compositing: Figures) -> float:
        """Give what the studio adds to the picture's way, in steps of 5 ms."""
        written = [figures for output in self._outlet.outputs if (figures := output.figures.peek()) is not None]
        latency_ms = max((one.ms.get("latency", 0.0) for one in (written or [compositing])), default=0.0)
        return 5.0 * round(latency_ms / 5.0)

    def summary(self) -> Mapping[str, object]:
        """Give the figures of the whole run; to be asked after `stop` or a finished `wait`."""
        rooms = (self._capture, self._matting, self._compositing)
        stages = {name: figures for room in rooms for name, figures in room.tally.summary().items()}
        written = {name: tally for name, tally in self._tallies.items() if tally.count}
        return {
            "frames": self._capture.tally.count,
            "pictures": self._compositing.tally.count,
            "fps_in": self._capture.tally.fps,
            "fps_out": self._compositing.tally.fps,
            "dropped": self._frames.dropped + self._mattes.dropped,
            "added_latency": next(iter(written.values()), self._compositing.tally).summary().get("latency", {}),
            "stages": stages,
            "outputs": {name: tally.summary() for name, tally in written.items()},
        }

    def _compositing_room(self, parts: Parts) -> CompositingRoom:
        # The chain reports to the room's tally, which does not exist before the room does.
        def observe(name: str, seconds: float) -> None:
            room.tally.add(name, seconds)

        chain = Chain(parts.composite, parts.open_net, self._desk.notice, observe)
        compositing = Compositing(chain, parts.background, observe)
        room = CompositingRoom(self._desk, self._mattes, compositing, self._card, self._outlet)
        return room

    def _start_output(self, sink: Sink) -> None:
        output = Output(self._desk, sink, self._card)
        worker = Worker(f"output {sink.slug()}", output.run, self._failed)
        self._outputs = [(one, thread) for one, thread in self._outputs if thread.alive]  # the others hold a picture
        self._outputs.append((output, worker))
        self._tallies[sink.slug()] = output.tally
        worker.start()


def rests(watched: Sequence[bool | None], *, previewed: bool, wanted: bool) -> bool:
    """Tell whether the camera may rest: where every output says that nobody looks, and nobody sees the preview."""
    return wanted and not previewed and all(one is False for one in watched)


def looked_at(outputs: Iterable[OutputStatus]) -> bool | None:
    """Tell whether any output is looked at; None where no driver tells."""
    known = [one.watched for one in outputs if one.watched is not None]
    return any(known) if known else None


class PictureOutlet:
    """Gives every picture to the preview and to each output's own mailbox."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self.pictures: Latest[Picture] = Latest()
        self.outputs: tuple[Output, ...] = ()  # replaced as a whole, so that a sender sees one list or the other

    def send(self, picture: Picture, stop: Event) -> None:
        """Give a picture to the preview and every output."""
        self.pictures.put(picture)
        for output in self.outputs:
            self._pace.send(output.pictures, picture, stop)

    def close(self) -> None:
        """Say that no more pictures come."""
        for output in self.outputs:
            output.pictures.close()

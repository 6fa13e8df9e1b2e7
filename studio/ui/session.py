"""What the window does, without a single widget: owns the engine, the look, the settings and their history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.backgrounds.room import Blur, Room
from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.filter import FILTERS, Filter
from studio.core.folders import Folders, choose_folders
from studio.core.frame import Picture, Size, State
from studio.core.latest import Latest
from studio.core.pacer import Clock
from studio.core.placement import Placement
from studio.core.ports import Background, Model, Sink, Source
from studio.core.preset import Preset, shown_order
from studio.core.privacy import Privacy
from studio.core.settings import Settings
from studio.core.view import View
from studio.filters.framing import Framing
from studio.inference.subtraction import Subtraction
from studio.live.engine import SYSTEM, Engine, Parts, Status
from studio.live.output import OutputStatus
from studio.ui.hanging import PLACEMENTS, Hanging, name_of
from studio.ui.history import History
from studio.ui.kept import Kept, keep, read_file, write_file
from studio.ui.values import Air


class NoPicture(StudioError):
    """There is no picture to keep yet."""

    hint = "Wait until you see yourself in the preview."


@dataclass(frozen=True, slots=True)
class Studio:
    """What a session is made of: the parts of the engine, the standards, and the outputs that the window switches."""

    parts: Parts
    standard_settings: Settings
    standard_look: Preset
    kept: Kept
    folder: Path
    virtual_camera: Sink
    recording: Callable[[], Sink]


class Session(QObject):
    """Answers the window; called from the GUI thread alone, and never waits for the studio's threads but at the end."""

    look_changed = Signal(object)
    settings_changed = Signal(object)
    turned = Signal()  # the camera's picture is another way round from now on
    air_changed = Signal(object)
    recorded = Signal(str)
    pause_changed = Signal(bool)
    noticed = Signal(object)  # from any thread
    crashed = Signal(str, object)  # from any thread

    def __init__(self, studio: Studio, clock: Clock = SYSTEM) -> None:
        super().__init__()
        self.studio = studio
        self.settings = replace(studio.kept.settings, sinks=())
        self.look = hidden(studio.kept.look, studio.standard_look)
        self.history: History[Preset] = History()
        self.air = Air()
        choose_folders(self.settings.folders)
        self._clock = clock
        self._hanging = Hanging(read_file(studio.folder / PLACEMENTS, []))
        self._recorder: Sink | None = None
        self._before_blur: Background | None = None
        self._unkept = False
        self._started = False
        self._paused = False
        self.engine = Engine(
            self.settings, self.look, studio.parts, clock=clock, notice=self.noticed.emit, failed=self.crashed.emit
        )

    # the engine

    def start(self) -> None:
        """Start the live picture, once."""
        if not self._started:
            self._started = True
            self.engine.start()

    def stop(self) -> None:
        """End the studio's threads and keep everything; takes as long as the devices need to close."""
        if self._started:
            self.engine.stop()
        self.keep()

    @property
    def pictures(self) -> Latest[Picture]:
        """The newest picture, for the preview."""
        return self.engine.pictures

    # the look

    def use_look(self, look: Preset, topic: object = None) -> None:
        """Adopt a look; `topic` is what changed, so that one drag is one step of undo."""
        if look == self.look:
            return
        self.history.note(self.look, topic or object(), self._clock.now())
        self._adopt(look)

    def use_background(self, background: Background) -> None:
        """Stand in front of something else."""
        self._before_blur = None
        self.use_look(self._before(background), "background")

    def adjust_background(self, background: Background) -> None:
        """Set something of the background that is on."""
        self.use_look(replace(self.look, background=background), type(background))

    def place_background(self, placement: Placement) -> None:
        """Show the background larger, or another part of it."""
        self.use_look(replace(self.look, placement=placement), Placement)

    def set_filter(self, changed: Filter) -> None:
        """Change one filter."""
        self.use_look(self._with(changed), type(changed))

    def toggle_filter(self, kind: type[Filter]) -> None:
        """Switch one filter on or off."""
        now = self.look.filter(kind)
        self.use_look(self._with(replace(now, enabled=not now.enabled)))

    def arrange(self, order: Sequence[type[Filter]]) -> None:
        """Run the filters of these kinds in this order."""
        self.use_look(self.look.arranged(order), "order")

    def blur_me(self) -> None:
        """Blur the room at once; once more gives the background back."""
        before, self._before_blur = self._before_blur, None
        if before is not None:
            self.use_look(self._before(before))
        elif not isinstance(self.look.background, Blur):
            was = self.look.background
            self.use_look(self._before(Blur()))
            self._before_blur = was

    def panic(self) -> None:
        """Blur the room, whatever is on; once more changes nothing, so that nobody is uncovered in a fright."""
        if not isinstance(self.look.background, Blur):
            self.blur_me()

    def use_filters_of(self, look: Preset) -> None:
        """Treat the picture as another look does; the background and the framing stay."""
        self.use_look(self.look.treated_as(look))

    def reset_look(self) -> None:
        """Give the standard filters back; the background stays."""
        self.use_filters_of(self.studio.standard_look)

    def undo(self) -> None:
        """Take the last change of the look back."""
        self._adopt(self.history.undo(self.look))

    def redo(self) -> None:
        """Make the change again that was taken back."""
        self._adopt(self.history.redo(self.look))

    def _before(self, background: Background) -> Preset:
        """Give the look in front of a background, which hangs as it did when it was last there."""
        return replace(self.look, background=background, placement=self._hanging.of(background))

    def _with(self, changed: Filter) -> Preset:
        """Give the look with a filter changed; one that is new goes where the panel shows it."""
        look = self.look.with_filter(changed)
        if len(look.filters) == len(self.look.filters):
            return look
        here = {type(one) for one in look.filters}
        order = shown_order(FILTERS, self.look, self.studio.standard_look)
        return look.arranged([kind for kind in order if kind.stage is changed.stage and kind in here])

    def _adopt(self, look: Preset) -> None:
        self.look = look
        self._unkept = True
        self._hanging.note(name_of(look.background), look.placement)
        self.engine.use(look)
        self.look_changed.emit(look)

    # source, model, outputs

    def use_source(self, source: Source) -> None:
        """Look through another camera, or play a file."""
        self._change(replace(self.settings, source=source))

    def use_model(self, model: Model) -> None:
        """Find the person by another model."""
        self._change(replace(self.settings, model=model))

    def use_output(self, size: Size, fps: float) -> None:
        """Give pictures of another size or at another pace; zeros follow the camera."""
        self._change(replace(self.settings, size=size, fps=fps))

    def use_privacy(self, privacy: Privacy) -> None:
        """Say what goes out when nobody is there, and what rests while nobody looks."""
        self._change(replace(self.settings, privacy=privacy))

    def use_view(self, view: View) -> None:
        """Turn the camera's picture otherwise, for everybody."""
        self._change(replace(self.settings, view=view))

    def mirror_for_others(self, wanted: bool) -> None:
        """Let the others see the picture as in a mirror, or as it is."""
        self.use_view(replace(self.settings.view, mirror=wanted))

    def use_low_latency(self, wanted: bool) -> None:
        """Leave out what makes the picture finer but later, or take it up again."""
        self._change(replace(self.settings, low_latency=wanted))

    def use_settings(self, settings: Settings) -> None:
        """Adopt everything that this machine does at once."""
        self._change(settings)

    def use_folders(self, folders: Folders) -> None:
        """Keep files in these folders from now on; what is in the others stays there."""
        self._change(replace(self.settings, folders=folders))

    @property
    def paused(self) -> bool:
        """Whether the camera is let go and everybody sees the privacy card."""
        return self._paused

    def pause(self, paused: bool) -> None:
        """Let go of the camera and show the privacy card, or come back."""
        if paused != self._paused:
            self._paused = paused
            self.engine.pause(paused)
            self.pause_changed.emit(paused)

    def watch(self, shown: bool) -> None:
        """Say whether somebody sees the preview."""
        self.engine.preview(shown)

    def start_afresh(self) -> None:
        """Give everything its standard back; what is on air stays on air."""
        self._change(replace(self.studio.standard_settings, sinks=self.settings.sinks))
        self.use_look(self.studio.standard_look)

    @property
    def learns_room(self) -> bool:
        """Whether the model has to see the empty room first."""
        return isinstance(self.settings.model, Subtraction)

    def recapture(self) -> None:
        """Learn the empty room anew."""
        self.engine.recapture()

    def go_on_air(self, wanted: bool) -> None:
        """Switch the virtual camera on or off."""
        self._set_air(Air(wanted=wanted))
        self._switch(self.studio.virtual_camera, wanted)

    @property
    def recording(self) -> bool:
        """Whether a film is being recorded."""
        return self._recorder is not None

    def record(self, wanted: bool) -> None:
        """Start a new film, or finish the one that is recorded."""
        if wanted == self.recording:
            return
        sink = self._recorder or self.studio.recording()
        label = self._output(sink).label
        self._recorder = sink if wanted else None
        self._switch(sink, wanted)
        if not wanted and label:
            self.recorded.emit(label)

    def look_after_outputs(self) -> Status:
        """Give the engine's status, and switch off the outputs that have ended by themselves; called every moment."""
        status = self.engine.status
        if self.air.wanted:
            output = status.outputs.get(self.studio.virtual_camera, OutputStatus())
            self._set_air(Air(not output.error, output.running, output.label, output.error, output.watched))
            if output.error:
                self._switch(self.studio.virtual_camera, False)
        if self._recorder is not None and status.outputs.get(self._recorder, OutputStatus()).error:
            self.record(False)
        return status

    def _output(self, sink: Sink) -> OutputStatus:
        return self.engine.status.outputs.get(sink, OutputStatus())

    def _set_air(self, air: Air) -> None:
        if air != self.air:
            self.air = air
            self.air_changed.emit(air)

    def _switch(self, sink: Sink, wanted: bool) -> None:
        others = tuple(one for one in self.settings.sinks if one != sink)
        self._change(replace(self.settings, sinks=(*others, sink) if wanted else others))

    def _change(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        if settings.folders != self.settings.folders:
            choose_folders(settings.folders)
        turns = settings.view != self.settings.view
        self.settings = settings
        self._unkept = True
        self.engine.change(settings)
        self.settings_changed.emit(settings)
        if turns:
            self.turned.emit()
            self.recapture()  # a model that knows the empty room knows it the other way round

    # keeping

    def picture_to_keep(self) -> Picture:
        """Give the picture that a snapshot keeps; NoPicture."""
        picture = self.pictures.peek()
        if picture is None or picture.state is State.SLATE:
            raise NoPicture
        return picture

    def look_of(self, picture: Picture) -> Preset:
        """Give the look with the view that a picture has, wherever following has led it by now."""
        if not self.look.filter(Framing).enabled:
            return self.look
        return self.look.with_filter(Framing.holding(picture.crop))

    def keep(self) -> None:
        """Write the settings and the look where they changed; a notice says what hinders it."""
        if not self._unkept:
            return
        self._unkept = False
        try:
            keep(self.studio.folder, self.settings, self.look)
            write_file(self.studio.folder / PLACEMENTS, self._hanging.write())
        except StudioError as error:
            self.noticed.emit(Notice.of(error))


def hidden(look: Preset, standard: Preset) -> Preset:
    """Give a look that was kept, but never with the bare room: that is chosen anew each time."""
    if not isinstance(look.background, Room):
        return look
    return replace(look, background=standard.background)

"""The dialogs of the window: what each shows when it opens, and what answers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from studio.core.chain import Notice
from studio.core.errors import StudioError, Unwritable
from studio.core.folders import Folders
from studio.core.params import parameters
from studio.inference.known import default_model
from studio.inference.measuring import Measured
from studio.inference.network import AUTO, Network
from studio.live.jobs import Report
from studio.sources.camera import Camera
from studio.sources.camera_formats import CameraFormat, camera_formats
from studio.ui.countdown import Countdown
from studio.ui.icons import icon
from studio.ui.settings import SettingsDialog
from studio.ui.shutter import Shutter
from studio.ui.speed import SpeedBoard, Verdict
from studio.ui.strip import WAITS_S
from studio.ui.switchboard import Switchboard
from studio.ui.trial import Trial
from studio.ui.values import Told
from studio.ui.welcome import Welcome, is_new, remember

if TYPE_CHECKING:
    from studio.ui.session import Session
    from studio.ui.stagehand import Stagehand
    from studio.ui.window import Window

MOST_OFFERED = 12  # backgrounds in the first steps: two rows of six


class Doors(QObject):
    """Opens the dialogs; none is open twice, and none holds anything up."""

    formats_found = Signal(object)  # tuple[CameraFormat, ...]

    def __init__(self, window: Window, session: Session, hand: Stagehand) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._hand = hand
        self.trial = Trial(session, window.jobs)
        self.trial.told.connect(window.notices.tell)
        self.shutter = Shutter(session, window.jobs)
        self._tie_shutter()
        self._settings: SettingsDialog | None = None
        self._welcome: Welcome | None = None
        self.trial.measured.connect(self._adopt_best)
        window.installEventFilter(self)
        for filled in (hand.shelved, hand.drawn, hand.favoured):  # queued: the gallery has them first
            filled.connect(self._fill_welcome, Qt.ConnectionType.QueuedConnection)
        self.switchboard = Switchboard(session, hand, window)
        self.switchboard.told.connect(window.notices.tell)
        self.switchboard.read()
        window.live.bar.more.help_lines.append(self._add_help)
        window.live.bar.more.settings_lines.append(self.switchboard.fill)

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Give the keys of what is opened or taken here."""
        return {
            "Ctrl+S": self.shutter.take,
            "Ctrl+Shift+S": partial(self.shutter.take_in, WAITS_S[0]),
        }

    def _add_help(self, menu: QMenu) -> None:
        menu.addAction(icon("person", "muted"), self.tr("First steps")).triggered.connect(self.show_welcome)

    def _tie_shutter(self) -> None:
        window, shutter = self._window, self.shutter
        countdown = Countdown(window.live.preview)
        shutter.counted.connect(countdown.show_seconds)
        shutter.told.connect(window.notices.tell)
        shutter.taken.connect(lambda paths: self._hand.find_snapshots())
        window.live.bar.snap.clicked.connect(shutter.take)
        window.strip.offer(shutter.wishes)
        window.strip.wishes_changed.connect(shutter.use)
        window.strip.wait_wanted.connect(shutter.take_in)
        window.strip.burst_wanted.connect(shutter.take_burst)

    def show_settings(self) -> None:
        """Open the settings."""
        dialog = self._settings = self._settings or self._make_settings()
        dialog.show_settings(self._session.settings)
        dialog.presence.form.value = self._window.presence
        dialog.presence.show_reach(self._window.reach())
        dialog.look.form.value = self._window.live.bar.more.desktop
        self.find_formats()
        dialog.open_afresh()

    def _make_settings(self) -> SettingsDialog:
        session = self._session
        desktop = self._window.live.bar.more.desktop
        dialog = SettingsDialog(self._window, session.settings, self._window.presence, desktop)
        session.settings_changed.connect(dialog.show_settings)
        dialog.camera.changed.connect(session.use_source)
        dialog.camera.view_changed.connect(session.use_view)
        dialog.output.changed.connect(session.use_output)
        dialog.output.latency_changed.connect(session.use_low_latency)
        dialog.model.changed.connect(self._hand.use_model)
        dialog.privacy.changed.connect(session.use_privacy)
        dialog.folders.changed.connect(lambda folders: self._use_folders(folders, dialog))
        dialog.presence.changed.connect(self._window.presence_wanted)
        dialog.look.changed.connect(self._window.live.bar.more.dress)
        dialog.reset_wanted.connect(session.start_afresh)
        dialog.model.add_board(self.board())
        self.formats_found.connect(dialog.camera.offer)
        dialog.camera.formats_wanted.connect(self.find_formats)
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look what happened to the backgrounds when the user comes back from another program."""
        if event.type() == QEvent.Type.ActivationChange and self._window.isActiveWindow():
            self._hand.look_at_shelf()
        return super().eventFilter(watched, event)

    def welcome_if_new(self) -> None:
        """Show the first steps to whoever has never been here."""
        if is_new(self._session.studio.folder):
            self.show_welcome()

    def show_welcome(self) -> None:
        """Open the first steps."""
        session, hand = self._session, self._hand
        dialog = Welcome(self._window, self.board())
        dialog.preview.mirror = self._window.live.preview.mirror
        dialog.preview.start(session.pictures.peek, session.engine.seen.peek)
        hand.looking_for_cameras.connect(dialog.cameras.show_looking)
        hand.sources_found.connect(dialog.cameras.offer)
        dialog.cameras.show_source(session.settings.source)
        dialog.source_chosen.connect(session.use_source)
        dialog.source_chosen.connect(dialog.cameras.show_source)
        dialog.again.clicked.connect(hand.find_cameras)
        dialog.measure_wanted.connect(self.trial.start)
        self._welcome = dialog
        self._fill_welcome()
        dialog.background_chosen.connect(session.use_background)
        dialog.tiles.starred.connect(lambda row: hand.favour(dialog.tiles.rows[row].item))
        session.look_changed.connect(dialog.show_look)
        dialog.show_air(session.air)
        session.air_changed.connect(dialog.show_air)
        dialog.air.switched.connect(session.go_on_air)
        dialog.finished.connect(self._leave_welcome)
        hand.find_cameras()
        dialog.open()

    def _fill_welcome(self) -> None:
        """Offer the first backgrounds of the gallery, as far as they are drawn."""
        if self._welcome is not None:
            tiles = (replace(tile) for tile in self._window.live.gallery.list.rows if not tile.item.bare)
            self._welcome.show_backgrounds(islice(tiles, MOST_OFFERED))
            self._welcome.show_background(self._session.look.background)

    def _leave_welcome(self) -> None:
        self._welcome = None
        try:
            remember(self._session.studio.folder)
        except StudioError as error:
            self._window.notices.tell(Told(Notice.of(error)))

    def board(self) -> SpeedBoard:
        """Give a table of what was measured that measures and chooses."""
        board = SpeedBoard()
        board.show_verdict(self.trial.verdict)
        board.show_in_use(self._session.settings)
        self._session.settings_changed.connect(board.show_in_use)
        board.measure_wanted.connect(self.trial.start)
        board.use_wanted.connect(self.use_measured)
        self.trial.progressed.connect(board.show_progress)
        self.trial.measured.connect(board.show_verdict)
        return board

    def use_measured(self, measured: Measured) -> None:
        """Find the person as it was measured."""
        self._hand.use_model(self._standing_for(measured))

    def _standing_for(self, measured: Measured) -> Network:
        """Give the model; the best one stays "auto", so that a better one of a later version takes its place."""
        top = max((one.rank for one in self.trial.verdict.measured), default=0)
        return replace(measured.model, card=AUTO) if measured.rank == top else measured.model

    def _adopt_best(self, verdict: Verdict) -> None:
        """Use what was measured for whoever has not chosen a model yet."""
        if self._welcome is not None and verdict.best is not None and self._session.settings.model == default_model():
            self.use_measured(verdict.best)

    def find_formats(self) -> None:
        """Ask the camera what it offers."""
        source = self._session.settings.source
        if not isinstance(source, Camera):
            self.formats_found.emit(())
            return

        def task(report: Report) -> tuple[CameraFormat, ...]:
            return camera_formats(source)

        self._window.jobs.run("formats", task, self.formats_found.emit, failed=lambda error: None)

    def _use_folders(self, folders: Folders, dialog: SettingsDialog) -> None:
        """Use folders that can be written; of another the user is told, and the old one stays."""
        try:
            check_folders(folders)
        except StudioError as error:
            dialog.folders.show_folders(self._session.settings.folders)
            self._window.notices.tell(Told(Notice.of(error)))
            return
        self._session.use_folders(folders)
        self._hand.fill_shelf()


def check_folders(folders: Folders) -> None:
    """Refuse a folder where nothing can be kept; Unwritable."""
    for parameter in parameters(Folders):
        chosen = getattr(folders, parameter.name)
        if not chosen:
            continue
        probe = Path(chosen) / ".backlot-probe"
        try:
            probe.parent.mkdir(parents=True, exist_ok=True)
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise Unwritable(f"{chosen}: {error.strerror}.") from error

"""The live page: the preview, and everything that steers it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QVBoxLayout, QWidget

from studio.core.filter import FILTERS, Filter
from studio.core.ports import Background
from studio.core.preset import Preset
from studio.live.jobs import Progress
from studio.ui.air import AirCard
from studio.ui.calm import seen_aside
from studio.ui.figures import Figures
from studio.ui.gallery import Gallery
from studio.ui.looks import LookBar
from studio.ui.panel import LookPanel
from studio.ui.preview import Preview
from studio.ui.projector import View
from studio.ui.statusline import StatusLine
from studio.ui.surface import Side, surface
from studio.ui.tools.bar import ToolBar
from studio.ui.topbar import TopBar
from studio.ui.values import Item

if TYPE_CHECKING:  # everything that is slow to import comes after the first paint
    from studio.ui.session import Session
    from studio.ui.stagehand import Stagehand

STATUS_MS = 500
SAMPLES_MS = 8000
SOON_MS = 700


class LivePage(QWidget):
    """Shows itself at once, and a session and its stagehand as soon as they are there."""

    def __init__(self) -> None:
        super().__init__()
        self.session: Session | None = None
        self.hand: Stagehand | None = None
        self._sampled_with: Background | None = None
        self.preview = Preview()
        self.preview.calm = partial(seen_aside, self.preview)
        self.figures, self.tools = Figures(self.preview), ToolBar(self.preview)
        self.preview.covers = (self.tools,)
        self.gallery = Gallery()
        self.air = AirCard()
        self.looks = LookBar()
        self.panel = LookPanel()
        self.bar = TopBar()
        self.status = StatusLine()
        self.shelf, self.side = surface(self.gallery), Side(self.air, surface(self.looks, self.panel))
        self.middle = QHBoxLayout()
        self._lay_out()
        self.bar.compare.toggled.connect(self._set_compare)
        self.bar.more.figures_wanted.connect(self.figures.setVisible)
        self.bar.more.figures_shown = self.figures.isVisible
        self.bar.more.guide_wanted.connect(self.air.show_guide)
        self.bar.more.view_wanted.connect(self._set_view)
        self._tick = QTimer(self)
        self._tick.setInterval(STATUS_MS)
        self._tick.timeout.connect(self._look_around)
        self.sampling = QTimer(self)
        self.sampling.setInterval(SAMPLES_MS)

    @property
    def around(self) -> tuple[QWidget, ...]:
        """What gives way where the picture is shown alone."""
        return self.bar, self.shelf, self.side, self.status, self.tools

    def furnish(self, session: Session, hand: Stagehand) -> None:
        """Show what there is, and the live picture as soon as its model is here."""
        self.session, self.hand = session, hand
        self.panel.furnish(adjustable(session), session.studio.standard_look)
        self.looks.offer(hand.looks)

    def begin(self) -> None:
        """Look at the session from now on."""
        assert self.session is not None
        self.show_look(self.session.look)
        self.show_in_use()
        self.preview.start(self.session.pictures.peek, self.session.engine.seen.peek)
        self._tick.start()
        self.sampling.start()
        self.gallery.list.setFocus()

    def stop(self) -> None:
        """Look no more."""
        self._tick.stop()
        self.sampling.stop()
        self.preview.stop()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.preview, 1)
        left.addWidget(self.shelf)
        self.middle.setContentsMargins(12, 0, 12, 0)
        self.middle.setSpacing(12)
        self.middle.addLayout(left, 1)
        self.middle.addWidget(self.side)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.bar)
        rows.addLayout(self.middle, 1)
        rows.addWidget(self.status)

    def show_looks(self, looks: Mapping[str, Preset]) -> None:
        """Offer these looks."""
        self.looks.offer(looks)
        if self.session is not None:
            self.looks.show_look(self.session.look)

    def sample(self) -> None:
        """Renew the looks' samples while somebody can see them."""
        if self.hand is not None and self.isVisible() and not self.window().isMinimized():
            self.sampling.setInterval(SAMPLES_MS)
            self.hand.sample()

    def show_look(self, look: Preset) -> None:
        """Show a look in every part of the window."""
        if look.background != self._sampled_with:
            self._sampled_with = look.background
            self.sampling.setInterval(SOON_MS)
        self.gallery.show_background(look.background)
        self.panel.show_look(look)
        self.looks.show_look(look)
        if self.session is not None:
            self.looks.undo.setEnabled(self.session.history.can_undo)
            self.looks.redo.setEnabled(self.session.history.can_redo)

    def show_in_use(self) -> None:
        """Show which camera and model are in use."""
        if self.session is not None:
            self.bar.sources.value, self.bar.models.value = self.session.settings.source, self.session.settings.model
            self.bar.recapture.setVisible(self.session.learns_room)

    def show_shelf(self, shelf: tuple[Item, ...]) -> None:
        """Offer these backgrounds."""
        self.gallery.show_items(shelf)
        if self.session is not None and self.hand is not None:
            self.gallery.show_background(self.session.look.background)
            self.hand.draw(self.gallery.without_thumbnails())

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far a long task is."""
        self.status.show_progress(progress)
        self.preview.words = progress.words if progress else self.tr("Starting …")
        self.preview.update()

    def show_halt(self, words: str) -> None:
        """Say in the preview why there is no picture."""
        self.preview.words = words
        self.preview.update()

    def _look_around(self) -> None:
        self.tools.place()
        if self.session is not None:
            status = self.session.look_after_outputs()
            self.status.show_status(status)
            self.figures.show_status(status)
            self.bar.show_recording(self.session.recording)

    def _set_compare(self, on: bool) -> None:
        self._set_view(View.COMPARE if on else View.RESULT)

    def _set_view(self, view: View) -> None:
        self.preview.view = view
        self.bar.more.view = view
        with QSignalBlocker(self.bar.compare):
            self.bar.compare.setChecked(view is View.COMPARE)

    def name_look(self) -> None:
        """Ask for a name, and keep the look under it."""
        name, given = QInputDialog.getText(self, self.tr("Keep this look"), self.tr("Its name:"))
        if given and name.strip() and self.hand is not None:
            self.hand.keep_look(name.strip())

    def toggle_figures(self) -> None:
        """Show or hide how long each step takes."""
        self.figures.setVisible(not self.figures.isVisible())


def adjustable(session: Session) -> Iterable[type[Filter]]:
    """List the filters that have a place in the panel: all but the plain composite, which is always there."""
    plain = type(session.studio.parts.composite)
    return (kind for kind in FILTERS if kind is not plain and not kind.stills_only)

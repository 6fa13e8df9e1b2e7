"""Ties the bar, the tools and the preview together: the one place that knows which tool is which."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.chain import Notice
from studio.core.corrections import Brush
from studio.core.places import data_folder
from studio.imaging.pairs import save_pair
from studio.live.jobs import Report
from studio.ui.correcting import Correcting
from studio.ui.jobs import Jobs
from studio.ui.preview import Preview
from studio.ui.session import Session
from studio.ui.tools.background import BackgroundTool
from studio.ui.tools.bar import Hand, ToolBar
from studio.ui.tools.brush import BrushTool
from studio.ui.tools.framing import FramingTool, follows
from studio.ui.tools.people import PeopleTool
from studio.ui.tools.tool import Tool
from studio.ui.values import Told

if TYPE_CHECKING:
    from studio.core.frame import Matted

OWN = "own"  # the folder of training pairs
REMARK_MS = 400


class ToolBox(QObject):
    """The tools of one session."""

    told = Signal(object)  # Told

    def __init__(self, bar: ToolBar, preview: Preview, session: Session, jobs: Jobs) -> None:
        super().__init__(preview)
        self.bar, self.preview = bar, preview
        self._session, self._jobs = session, jobs
        self.correcting = Correcting(session.engine)
        self.framing = FramingTool(session)
        self.background = BackgroundTool(session)
        self.people = PeopleTool(self.correcting, preview)
        self.brush = BrushTool(self.correcting, preview)
        self.tools: dict[Hand, Tool] = {
            Hand.FRAMING: self.framing,
            Hand.BACKGROUND: self.background,
            Hand.PEOPLE: self.people,
            Hand.BRUSH: self.brush,
        }
        self._remarks = QTimer(self)
        self._remarks.timeout.connect(self._remark)
        self._tie()
        self.use_brush(Brush.FURNITURE)
        self._show_state()

    def take(self, hand: Hand) -> None:
        """Take a tool into the hand, or none."""
        self.bar.show_hand(hand)
        self.preview.tool = self.tools.get(hand)
        self.correcting.look(hand is Hand.PEOPLE)

    @property
    def hand(self) -> Hand:
        """Which tool is in the hand."""
        return self.bar.hand

    def use_brush(self, brush: Brush) -> None:
        """Paint with one brush or the other."""
        self.brush.brush = brush
        self.bar.furniture.setChecked(brush is Brush.FURNITURE)
        self.bar.mine.setChecked(brush is Brush.MINE)
        self.preview.update()

    def undo(self) -> bool:
        """Take the last stroke back while the brush is in the hand; False where there is none to take back."""
        if self.hand is not Hand.BRUSH or not self.correcting.corrections.strokes:
            return False
        self.correcting.undo_stroke()
        return True

    def keep_pair(self) -> None:
        """Keep the newest frame and its corrected matte, to train a model on."""
        matted = self._session.engine.seen.peek()
        if matted is not None:
            self._jobs.run("training pair", partial(_save, matted), self._tell_kept)

    def _tie(self) -> None:
        bar = self.bar
        bar.taken.connect(self.take)
        bar.follow.clicked.connect(self.framing.follow)
        bar.flip.clicked.connect(self._session.mirror_for_others)
        bar.unframe.clicked.connect(self.framing.reset)
        bar.unhang.clicked.connect(self.background.reset)
        bar.everybody.clicked.connect(self.correcting.show_everybody)
        bar.furniture.clicked.connect(partial(self.use_brush, Brush.FURNITURE))
        bar.mine.clicked.connect(partial(self.use_brush, Brush.MINE))
        bar.unpaint.clicked.connect(self.correcting.undo_stroke)
        bar.clear.clicked.connect(self.correcting.clear_strokes)
        bar.keep.clicked.connect(self.keep_pair)
        self._session.look_changed.connect(self._show_state)
        self._session.settings_changed.connect(self._show_state)
        self._session.turned.connect(self.correcting.clear_strokes)  # they lie on the other side now
        self.correcting.changed.connect(self._show_state)

    def _show_state(self, *_: object) -> None:
        self.bar.follow.setChecked(follows(self._session))
        self.bar.flip.setChecked(self._session.settings.view.mirror)
        corrections = self.correcting.corrections
        self.bar.everybody.setEnabled(bool(corrections.taps))
        for button in (self.bar.unpaint, self.bar.clear):
            button.setEnabled(bool(corrections.strokes))
        if corrections.taps:
            self._remarks.start(REMARK_MS)
        else:
            self._remarks.stop()
        self._remark()
        self.preview.update()

    def _remark(self) -> None:
        """Say on the preview that somebody is kept out of the picture, lest they wonder where they are."""
        words = self.tr("Somebody is left out of the picture; People brings them back")
        self.preview.remark = words if self.correcting.hiding else ""

    def _tell_kept(self, path: Path) -> None:
        from studio.ui.stagehand import show_folder

        notice = Notice(
            self.tr("Kept {name} with its mask").format(name=path.name),
            self.tr("It shows your room, and stays on this computer: in {folder}.").format(folder=path.parents[1]),
        )
        self.told.emit(Told(notice, ((self.tr("Show"), partial(show_folder, path)),), info=True))


def _save(matted: Matted, report: Report) -> Path:
    return save_pair(data_folder() / OWN, "call", matted.frame.image, matted.matte).image

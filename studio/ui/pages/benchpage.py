"""A page that invites files while it is empty, and is a bench from the first file on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from studio.ui.jobs import Jobs
from studio.ui.page import Page
from studio.ui.pages.dropzone import DropZone
from studio.ui.session import Session

if TYPE_CHECKING:
    from studio.ui.pages.stage import Stage


class Workbench(QWidget):
    """Where something is worked on, around a stage."""

    told = Signal(object)  # Told
    stage: Stage


B = TypeVar("B", bound=Workbench)


class BenchPage(Page, Generic[B]):
    """Makes its bench, and imports what is slow about it, when the first file comes."""

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self.bench: B | None = None
        self.empty = self._invitation()
        self.empty.open_wanted.connect(self.ask)
        self._looked_back = False
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        QShortcut(QKeySequence("Ctrl+O"), self.empty).activated.connect(self.ask)

    @property
    def place(self) -> QWidget:
        """Notices float over the stage."""
        return self.bench.stage if self.bench is not None else self

    def ask(self) -> None:
        """Ask for files."""
        raise NotImplementedError

    def invite(self, inviting: bool) -> None:
        """Say that files can be dropped here."""
        (self.bench.stage if self.bench is not None else self.empty).invite(inviting)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer, once, what a crash ended."""
        super().showEvent(event)
        if not self._looked_back:
            self._looked_back = True
            self._look_back()

    def _invitation(self) -> DropZone:
        raise NotImplementedError

    def _look_back(self) -> None:
        raise NotImplementedError

    def _make_bench(self) -> B:
        raise NotImplementedError

    def _bench(self) -> B:
        if self.bench is None:
            self.bench = self._make_bench()
            self.bench.told.connect(self.told)
            self._stack.addWidget(self.bench)
            self._stack.setCurrentWidget(self.bench)
            self.place_changed.emit()
        return self.bench

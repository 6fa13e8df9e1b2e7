"""One quiet line about how the studio is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from studio.core.frame import State
from studio.live.jobs import Progress
from studio.live.quality import Shed
from studio.ui.elided import Elided
from studio.ui.theme import colour, fix
from studio.ui.words import number, said

if TYPE_CHECKING:
    from studio.live.engine import Status

DOT_PX = 10
FIGURES_PX = 8  # more between two figures than between words
AUDIBLE_MS = 20  # what is less, no ear notices


class StatusLine(QWidget):
    """State, source, frame rate, added latency, dropped frames, and how far a long task is."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Status"))
        self.dot = _Dot()
        self.state, self.source = QLabel(), Elided()
        self.shed, self.lips = Elided(), Elided()
        self.fps, self.latency, self.dropped = Figure(76), Figure(104), Elided()
        self.task = Elided()
        self.progress = QProgressBar()
        self.progress.setFixedWidth(140)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 4)
        row.setSpacing(8)
        row.addWidget(self.dot)
        row.addWidget(self.state)
        row.addWidget(self.source)
        row.addWidget(self.shed)
        row.addStretch(1)
        row.addWidget(self.task)
        row.addWidget(self.progress)
        row.addWidget(self.lips)
        self.dropped.setMinimumWidth(92)
        for label in (self.fps, self.latency, self.dropped):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addSpacing(FIGURES_PX)
            row.addWidget(label)
        for label in (self.source, self.shed, self.lips, self.task, self.fps, self.latency, self.dropped):
            label.setObjectName("muted")
        self.fps.setToolTip(self.tr("Pictures per second that leave the studio"))
        self.latency.setToolTip(self.tr("From the camera to the finished picture"))
        self.dropped.setToolTip(self.tr("Camera frames that were skipped to stay in real time"))
        about = self.tr("The picture takes this long: delay the microphone by as much in the call, and lips match")
        self.lips.setToolTip(about)
        self.shed.setToolTip(self.tr("The computer is too slow for everything; this is left out until it is not"))
        fix(self, height=30)
        self.show_progress(None)
        self.state.setText(self._say(State.OFF))

    def show_status(self, status: Status) -> None:
        """Show how the studio is doing."""
        self.dot.show_state(status.state)
        self.state.setText(self.tr("Resting, nobody looks") if status.resting else self._say(status.state))
        self.source.setText(said(status.source))
        live = status.state in (State.LIVE, State.STALE)
        self.shed.setText(f"· {self._leaves_out(status.shed)}" if status.shed else "")
        shown = live and status.microphone_ms >= AUDIBLE_MS and any(one.running for one in status.outputs.values())
        self.lips.setText(self.tr("microphone delay {n} ms").format(n=number(status.microphone_ms)) if shown else "")
        self.fps.setText(self.tr("{n} fps").format(n=number(status.fps_out)) if live else "")
        self.latency.setText(self.tr("{n} ms added").format(n=number(status.latency_ms)) if live else "")
        self.dropped.setText(self.tr("%n dropped", "", status.dropped) if live else "")

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far a long task is; None when there is none."""
        self.progress.setVisible(progress is not None)
        self.task.setVisible(progress is not None)
        if progress is None:
            return
        self.task.setText(said(progress.words))
        self.progress.setRange(0, 0 if progress.share is None else 1000)
        self.progress.setValue(round(1000 * (progress.share or 0)))

    def _leaves_out(self, shed: Shed) -> str:
        words = {
            Shed.PREVIEW: self.tr("the preview moves less often"),
            Shed.REFINEMENT: self.tr("the outline is not refined"),
            Shed.MODEL: self.tr("a smaller model finds you"),
            Shed.RATE: self.tr("every other frame is left out"),
        }
        return words.get(shed, "")

    def _say(self, state: State) -> str:
        words = {
            State.OFF: self.tr("Starting"),
            State.LIVE: self.tr("Live"),
            State.STALE: self.tr("Holding the last picture"),
            State.SLATE: self.tr("Privacy card"),
        }
        return words[state]


class Figure(QLabel):
    """A figure that is never cut, and that keeps its place while it has few digits."""

    def __init__(self, least_px: int) -> None:
        super().__init__()
        self._least_px = least_px

    def minimumSizeHint(self) -> QSize:
        """Room for all of it."""
        return self.sizeHint()

    def sizeHint(self) -> QSize:
        """As wide as its digits, and not narrower when they are few."""
        apart = QSize(self.fontMetrics().height() // 2, 0)
        return (super().sizeHint() + apart).expandedTo(QSize(self._least_px, 0))


class _Dot(QWidget):
    """A light: green while live, amber while the picture is held, grey otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self._token = "faint"
        fix(self, DOT_PX, DOT_PX)

    def show_state(self, state: State) -> None:
        token = {State.LIVE: "good", State.STALE: "warn", State.SLATE: "warn"}.get(state, "faint")
        if token != self._token:
            self._token = token
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._token))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))

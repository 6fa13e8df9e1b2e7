"""What was measured, as a table with bars: which model takes how long where, and the one to take."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from studio.core.frame import Image
from studio.core.ports import Model
from studio.core.settings import Settings
from studio.inference.measuring import Measured, fastest
from studio.live.air import FRESH_S
from studio.live.jobs import Progress
from studio.ui.buttons import IconPush
from studio.ui.theme import colour, fix
from studio.ui.tiles import as_pixmap
from studio.ui.words import milliseconds, number, said

CARD_MS = 1000 * FRESH_S / 2  # measured at rest; in a call it may take twice as long, and then mattes come too late
BAR = QSize(110, 14)
SAMPLE = QSize(96, 54)


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """What was measured, the best of it, the time for one picture, and what each model cut out."""

    measured: tuple[Measured, ...] = ()
    best: Measured | None = None
    within_ms: float = 0.0
    samples: Mapping[str, Image] = field(default_factory=dict)


class SpeedBoard(QWidget):
    """Shows the quickest way of each model, with a line where the time for a frame is up."""

    measure_wanted = Signal()
    use_wanted = Signal(object)  # a Measured

    def __init__(self) -> None:
        super().__init__()
        self.measure = IconPush("refresh", self.tr("Measure this machine"))
        self.use = IconPush("person", self.tr("Use the best"), "on-accent", "on-accent")
        self.use.setObjectName("primary")
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.caution = QLabel()
        self.caution.setObjectName("caution")
        self.caution.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the measurement is"))
        self.progress.hide()
        self._best: Measured | None = None
        self._verdict = Verdict()
        self._in_use: Model | None = None
        self._table = QWidget()
        self._table.setObjectName("plain")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self.measure)
        buttons.addWidget(self.use)
        buttons.addStretch(1)
        for widget in (self._table, self.advice, self.caution, self.progress):
            self._rows.addWidget(widget)
        self._rows.addLayout(buttons)
        self.measure.clicked.connect(self.measure_wanted)
        self.use.clicked.connect(lambda: self.use_wanted.emit(self._best))
        self.show_verdict(Verdict())

    def show_verdict(self, verdict: Verdict) -> None:
        """Show what was measured."""
        self._verdict, best = verdict, verdict.best
        self._best = best
        self._replace_table(verdict)
        if best is None:
            self.advice.setText(self.tr("Nothing was measured yet. It takes about ten seconds."))
        else:
            words = self.tr("Best here: {name}, {where}, {time} for a picture.")
            self.advice.setText(words.format(name=best.title, where=where(best), time=milliseconds(best.ms)))
        self._offer_best()
        self._warn()

    def show_in_use(self, settings: Settings) -> None:
        """Follow which model is in use."""
        self._in_use = settings.model
        self._offer_best()
        self._warn()

    def _warn(self) -> None:
        """Say where mattes will come too late at times, and what to do; nothing where they will not."""
        best = self._best
        used = next((one for one in self._verdict.measured if one.runs_as(self._in_use)), best)
        slow = best is not None and used is not None and CARD_MS < used.ms < math.inf
        self.caution.setVisible(slow)
        if slow and best is not None and used is not None:
            self.caution.setText(_slow_words(used, best))

    def _offer_best(self) -> None:
        """Offer the best where it is not in use."""
        best = self._best
        self.use.setVisible(best is not None)
        in_use = best is not None and best.runs_as(self._in_use)
        self.use.setText(self.tr("In use") if in_use else self.tr("Use the best"))
        self.use.setEnabled(not in_use and self.progress.isHidden())

    @property
    def filled(self) -> bool:
        """Whether there are figures to look at."""
        return self._best is not None

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the measurement is."""
        self.progress.setVisible(progress is not None)
        self.measure.setEnabled(progress is None)
        self._offer_best()
        if progress is not None:
            self.progress.setValue(round(1000 * (progress.share or 0.0)))
            self.advice.setText(self.tr("Measuring {name} …").format(name=progress.words))

    def _replace_table(self, verdict: Verdict) -> None:
        rows, within_ms = tuple(_as_chosen(one, verdict.best) for one in fastest(verdict.measured)), verdict.within_ms
        table = QWidget()
        table.setObjectName("plain")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        slowest = max((one.ms for one in rows if not one.error), default=1.0)
        for row, one in enumerate(rows):
            name, place = QLabel(one.title), QLabel(where(one))
            place.setObjectName("muted")
            name.setObjectName("strong" if self._best is not None and one.card == self._best.card else "")
            if (sample := verdict.samples.get(one.card)) is not None:
                grid.addWidget(_picture(sample, one.title), row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(place, row, 2)
            if one.error:
                failed = QLabel(self.tr("does not run"))
                failed.setObjectName("muted")
                failed.setToolTip(said(one.error))
                grid.addWidget(failed, row, 3, 1, 2)
                continue
            figure = QLabel(milliseconds(one.ms, 1))
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Bar(one.ms, max(slowest, within_ms), within_ms), row, 3)
            grid.addWidget(figure, row, 4)
        self._rows.replaceWidget(self._table, table)
        self._table.deleteLater()
        self._table = table
        table.setVisible(bool(rows))


def _as_chosen(one: Measured, best: Measured | None) -> Measured:
    """Give the way that was chosen in place of the quickest, so that the table says what the advice says."""
    same = best is not None and (one.card, one.provider) == (best.card, best.provider)
    return best if same and best is not None else one


def _picture(sample: Image, title: str) -> QLabel:
    """Show what a model cut out."""
    label = QLabel()
    drawn = as_pixmap(sample).scaled(
        SAMPLE * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    drawn.setDevicePixelRatio(2.0)
    label.setPixmap(drawn)
    label.setAccessibleName(title)
    return label


class Bar(QWidget):
    """How long something takes, and where the time is up."""

    def __init__(self, ms: float, most_ms: float, within_ms: float) -> None:
        super().__init__()
        self._shares = (ms / most_ms, within_ms / most_ms)
        self._fits = ms <= within_ms
        fix(self, height=BAR.height())
        self.setFixedWidth(BAR.width())
        words = self.tr("quick enough") if self._fits else self.tr("too slow for every picture")
        self.setToolTip(words)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, and the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width, height = self.width(), self.height()
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setBrush(colour("raised"))
        painter.drawRoundedRect(QRectF(0, 3, width, height - 6), 4, 4)
        painter.setBrush(colour("accent" if self._fits else "warn"))
        filled = max(4.0, width * self._shares[0])
        painter.drawRoundedRect(QRectF(width - filled if right else 0, 3, filled, height - 6), 4, 4)
        line = width * self._shares[1]
        if 0 < line < width:
            painter.setBrush(colour("ink"))
            painter.drawRect(QRectF(width - line if right else line, 0, 1.5, height))


def _slow_words(used: Measured, best: Measured) -> str:
    """Say that a model is slow here; what to do depends on whether there is a quicker one."""
    if used.ms <= best.ms:
        words = QCoreApplication.translate(
            "SpeedBoard",
            "Even {name} is slow on this machine, so the privacy card may show at times: "
            "choose a smaller picture in the settings, or close other programs.",
        )
        return words.format(name=used.title)
    words = QCoreApplication.translate(
        "SpeedBoard",
        "{name} is slow on this machine, so the privacy card may show at times: "
        "use {quicker}, or choose a smaller picture in the settings.",
    )
    quicker = best.title if best.card != used.card else f"{best.title} ({where(best)})"
    return words.format(name=used.title, quicker=quicker)


def where(one: Measured) -> str:
    """Say in words where it ran."""
    translate = QCoreApplication.translate
    if one.provider != "cpu":
        return translate("SpeedBoard", "graphics card ({name})").format(name=one.provider)
    if one.threads == 1:
        return translate("SpeedBoard", "processor, one thread")
    return translate("SpeedBoard", "processor, {n} threads").format(n=number(one.threads))

"""The camera doctor's page: what is here, what is missing, and what mends it behind one clear question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.doctor.finding import Finding, Health
from studio.doctor.repair import Repair, carry_out
from studio.live.jobs import Progress, Report
from studio.ui.buttons import IconButton, IconPush
from studio.ui.jobs import Jobs
from studio.ui.page import Page
from studio.ui.pages.verdict import Verdict
from studio.ui.surface import empty
from studio.ui.theme import room
from studio.ui.values import Told
from studio.ui.words import said

WIDEST_PX = 860


class DoctorPage(Page):
    """Examines when it is opened, and again on request."""

    icon = "pulse"

    def __init__(self, jobs: Jobs, examine: Callable[[], Iterator[Finding]] | None = None) -> None:
        super().__init__()
        self.title = self.tr("Check")
        self._jobs = jobs
        self._examine = examine or _standard_examination
        self._busy = False
        self.findings: tuple[Finding, ...] = ()
        self.again = IconPush("refresh", self.tr("Look again"))
        self.again.clicked.connect(self.look)
        self.mend = QPushButton(self.tr("Mend it …"))
        self.mend.setObjectName("primary")
        self.mend.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mend.clicked.connect(self.ask)
        self.copy = IconButton("copy", self.tr("Copy the findings"), self.tr("Copy all of this as text"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text(self.findings)))
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.summary.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("The check is under way"))
        self._list = QVBoxLayout()
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Look when the page is opened for the first time."""
        super().showEvent(event)
        if not self.findings:
            self.look()

    def look(self) -> None:
        """Examine everything; the findings arrive together."""
        if self._busy:
            return
        self._show_busy(True)
        self.summary.setText(self.tr("Looking …"))
        self._jobs.run("doctor", self._task, self.show_findings, self._show_progress)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what was found, by subject."""
        self._show_busy(False)
        self.findings = findings
        empty(self._list)
        for subject, group in groupby(findings, key=lambda finding: finding.subject):
            self._list.addWidget(Verdict(subject, tuple(group)))
        self.mend.setVisible(bool(repairs(findings)))
        self.summary.setText(self._sum_up(findings))

    def ask(self) -> None:
        """Ask once, with every command in plain sight, then run them."""
        wanted = repairs(self.findings)
        lines = "\n".join(f"`{command.shown}`" for repair in wanted for command in repair.commands)
        question = Notice(self.tr("Run these commands? You may be asked for your password."), lines)
        actions = ((self.tr("Leave it"), lambda: None), (self.tr("Run them"), lambda: self._carry_out(wanted)))
        self.told.emit(Told(question, actions, asks=True))

    def _carry_out(self, wanted: tuple[Repair, ...]) -> None:
        def task(report: Report) -> None:
            for repair in wanted:
                report(Progress(None, repair.title))
                carry_out(repair)

        self._show_busy(True)
        self._jobs.run("repair", task, lambda done: self._mended(), self._show_progress, self._not_mended)

    def _mended(self) -> None:
        self._show_busy(False)
        self.look()

    def _not_mended(self, error: StudioError) -> None:
        self._show_busy(False)
        self._jobs.noticed.emit(Notice.of(error))
        self.look()

    def _task(self, report: Report) -> tuple[Finding, ...]:
        found: list[Finding] = []
        for finding in self._examine():
            found.append(finding)
            report(Progress(None, finding.says))
        return tuple(found)

    def _show_progress(self, progress: Progress) -> None:
        self.summary.setText(said(progress.words))

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.bar.setVisible(busy)
        self.again.setDisabled(busy)
        if busy:
            self.mend.hide()

    def _sum_up(self, findings: tuple[Finding, ...]) -> str:
        if any(finding.health is Health.BAD for finding in findings):
            return self.tr("Something that should work does not; what to do stands beside it.")
        return self.tr("Everything that is needed works.")

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Camera check"))
        heading.setObjectName("heading")
        top = QHBoxLayout()
        top.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(self.summary)
        top.addLayout(words, 1)
        for button in (self.copy, self.again, self.mend):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setMaximumWidth(room(WIDEST_PX))
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(12)
        rows.addLayout(top)
        rows.addWidget(self.bar)
        self._list.setSpacing(10)
        rows.addLayout(self._list)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("plain")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        middle = QHBoxLayout(holder)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(inside, 1)
        scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.mend.hide()

    def sizeHint(self) -> QSize:
        """As wide as its lines are pleasant to read."""
        return QSize(WIDEST_PX, 600)


def repairs(findings: tuple[Finding, ...]) -> tuple[Repair, ...]:
    """Give what can be mended, each repair once."""
    return tuple(dict.fromkeys(finding.repair for finding in findings if finding.repair))


def as_text(findings: tuple[Finding, ...]) -> str:
    """Give the findings as lines, for a mail or a report."""
    lines = []
    for finding in findings:
        lines.append(f"[{finding.health.value}] {finding.subject}: {finding.says} {finding.advice}".rstrip())
        lines += [f"    {command.shown}" for command in (finding.repair.commands if finding.repair else ())]
    return "\n".join(lines)


def _standard_examination() -> Iterator[Finding]:
    from studio.doctor.examine import examine

    return examine()

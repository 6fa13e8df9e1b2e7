"""One card of the camera doctor: a subject, and how each thing of it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.doctor.finding import Finding, Health
from studio.ui.commands import Advice, CopyButton
from studio.ui.icons import pixmap
from studio.ui.theme import colour, drawn
from studio.ui.words import said

ICON_PX = 18
SIGNS = {Health.GOOD: ("check", "good"), Health.FAIR: ("info", "muted"), Health.BAD: ("warning", "warn")}


class Verdict(QFrame):
    """The findings about one subject, with their commands to copy."""

    def __init__(self, subject: str, findings: tuple[Finding, ...]) -> None:
        super().__init__()
        self.setObjectName("surface")
        self._icons: list[tuple[QLabel, Health]] = []
        name = said(subject)
        title = QLabel(name[:1].upper() + name[1:])
        title.setObjectName("caption")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, finding in enumerate(findings):
            grid.addWidget(self._sign(finding.health), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._words(finding), row, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(title)
        rows.addLayout(grid)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._tint()

    def _sign(self, health: Health) -> QLabel:
        label = QLabel()
        label.setAccessibleName(
            {
                Health.GOOD: self.tr("Works"),
                Health.FAIR: self.tr("Not needed"),
                Health.BAD: self.tr("Does not work"),
            }[health]
        )
        label.setToolTip(label.accessibleName())
        self._icons.append((label, health))
        return label

    def _words(self, finding: Finding) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(2)
        rows.addWidget(_text(said(finding.says)))
        if finding.advice:
            rows.addLayout(_advice(said(finding.advice)))
        if finding.repair:
            rows.addWidget(self._commands(tuple(command.shown for command in finding.repair.commands)))
        return rows

    def _commands(self, commands: tuple[str, ...]) -> QWidget:
        box = QFrame()
        box.setObjectName("code")
        text = _text("\n".join(commands))
        text.setObjectName("code")
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(box)
        row.setContentsMargins(10, 6, 6, 6)
        row.addWidget(text, 1)
        row.addWidget(CopyButton(*commands), 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _tint(self) -> None:
        for label, health in self._icons:
            name, token = SIGNS[health]
            label.setPixmap(pixmap(name, colour(token).name(), drawn(ICON_PX), self.devicePixelRatioF()))


def _advice(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    advice = Advice(words)
    row.addWidget(advice, 1)
    if advice.commands:
        row.addWidget(CopyButton(*advice.commands), 0, Qt.AlignmentFlag.AlignTop)
    return row


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label

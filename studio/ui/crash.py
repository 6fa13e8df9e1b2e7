"""What happens when the program itself is at fault: one dialog, with a report to copy."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from studio import __version__

log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Shows the first error only: what follows from it would only bury it."""

    _happened = Signal(str)  # from any thread

    def __init__(self) -> None:
        super().__init__()
        self.dialog: CrashDialog | None = None
        self._happened.connect(self._show)

    def install(self) -> None:
        """Hear of every error that nobody caught."""
        sys.excepthook = self.excepthook

    def excepthook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an error that reached the top."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report("window", error)

    def report(self, where: str, error: BaseException) -> None:
        """Take an error of one of the program's threads."""
        log.error("%s failed", where, exc_info=error)
        self._happened.emit(f"{about()}\nIn: {where}\n\n{''.join(traceback.format_exception(error))}")

    def _show(self, report: str) -> None:
        if self.dialog is None:
            self.dialog = CrashDialog(report)
            self.dialog.open()


class CrashDialog(QDialog):
    """Says sorry, and gives the report; there is no picture in it."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setWindowTitle("Backlot")
        words = QLabel(
            self.tr(
                "Backlot made a mistake. Your room stays hidden. You can go on, but a restart is safer.\n"
                "The report below holds no picture of you; please send it to the people who make Backlot."
            )
        )
        words.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 18, 18, 14)
        rows.setSpacing(12)
        for widget in (words, self.report, buttons):
            rows.addWidget(widget)
        self.resize(640, 420)


def about() -> str:
    """Describe the program and the machine, for a report."""
    return (
        f"Backlot {__version__}, Python {platform.python_version()}, PySide {PySide6.__version__}, "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )

"""The icon in the system's tray: what is needed while the window is away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from studio.ui.corners import rounded
from studio.ui.icons import icon, pixmap
from studio.ui.values import Air

if TYPE_CHECKING:
    from studio.ui.session import Session

SIDE_PX = 64


class Tray(QObject):
    """Shows whether we are on air, and offers the few things that cannot wait for the window."""

    show_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.menu = rounded(QMenu())
        self.menu.addAction(self.tr("Show Backlot")).triggered.connect(self.show_wanted)
        self.menu.addSeparator()
        self.menu.addAction(icon("blur", "muted"), self.tr("Blur me")).triggered.connect(session.blur_me)
        self.paused = QAction(icon("eye-off", "muted"), self.tr("Pause"), self.menu)
        self.paused.setCheckable(True)
        self.paused.triggered.connect(session.pause)
        session.pause_changed.connect(self.paused.setChecked)
        self.menu.addAction(self.paused)
        self.air = QAction(icon("on-air", "muted"), self.tr("On air"), self.menu)
        self.air.setCheckable(True)
        self.air.triggered.connect(session.go_on_air)
        self.menu.addAction(self.air)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Leave Backlot")).triggered.connect(self.leave_wanted)
        self.icon = QSystemTrayIcon(tray_icon(live=False))
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        session.air_changed.connect(self.show_air)
        self.show_air(session.air)

    def show_air(self, air: Air) -> None:
        """Show whether we are on air."""
        self.air.setChecked(air.wanted)
        self.icon.setIcon(tray_icon(live=air.running))
        words = self.tr("Backlot is on air as {name}").format(name=air.label) if air.running else self.tr("Backlot")
        self.icon.setToolTip(words)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.show_wanted.emit()


def tray_icon(live: bool) -> QIcon:
    """Give the mark, with a red light while we are on air."""
    drawn = pixmap("backlot", "#000000", SIDE_PX).copy()
    if live:
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(QRectF(SIDE_PX - 30, SIDE_PX - 30, 30, 30))
        painter.setBrush(QColor("#d1303a"))
        painter.drawEllipse(QRectF(SIDE_PX - 27, SIDE_PX - 27, 24, 24))
        painter.end()
    return QIcon(drawn)

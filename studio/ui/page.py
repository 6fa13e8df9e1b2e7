"""A page of the window beside the live one: what it is called, and how files and notices come and go."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """One page; `icon` is the name of its picture on the rail, and `title` its word there."""

    told = Signal(object)  # Told
    place_changed = Signal()
    icon = ""
    title = ""

    @property
    def place(self) -> QWidget:
        """What notices float over, so that they cover no button."""
        return self

    def take(self, paths: Iterable[Path]) -> None:
        """Take files that were dropped on the window while this page was open."""

    def invite(self, inviting: bool) -> None:
        """Say that what is dragged over the window can be dropped here."""

    def paste(self, clipboard: QMimeData) -> None:
        """Take what was pasted while this page was open."""

    def stop(self) -> None:
        """Let go of everything: the window is closed for good."""

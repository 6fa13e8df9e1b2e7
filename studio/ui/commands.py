"""Commands inside words: what is written between backticks is drawn as code, and can be copied for a terminal."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from studio.ui.buttons import IconButton
from studio.ui.theme import colour
from studio.ui.words import ltr

SHORT = 28  # letters: code that is no longer stays on one line
_CODE = re.compile(r"`([^`]+)`")
_DIRECTION = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))  # no terminal knows these marks


class Advice(QLabel):
    """What to do about something; can be selected."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.commands: tuple[str, ...] = ()  # those that are whole
        self._words = ""
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("muted")
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.commands = commands_in(words)
        self.setTextFormat(Qt.TextFormat.RichText if "`" in words else Qt.TextFormat.PlainText)
        self.setAccessibleName(plain(words))
        super().setText(rich(words) if "`" in words else words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and "`" in self._words:
            super().setText(rich(self._words))


class CopyButton(IconButton):
    """Copies commands."""

    def __init__(self, *commands: str) -> None:
        super().__init__("copy", "")
        self.setObjectName("small")
        self.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(self._commands)))
        self.offer(commands)

    def offer(self, commands: tuple[str, ...]) -> None:
        """Copy these from now on."""
        self._commands = commands
        words = self.tr("Copy the commands") if len(commands) > 1 else self.tr("Copy the command")
        self.setAccessibleName(words)
        self.setToolTip(words)


def rich(words: str) -> str:
    """Write words as rich text, with what is between backticks as code, from left to right."""
    style = f"font-family: monospace; color: {colour('ink').name()}"
    parts = _CODE.split(words)
    for place, part in enumerate(parts):
        safe = escape(part.translate(_DIRECTION) if place % 2 else part)
        whole = safe.replace(" ", "&nbsp;") if len(safe) <= SHORT else safe  # a copy makes such spaces plain again
        code = ltr(f'<span style="{style}">{whole}</span>')
        parts[place] = code if place % 2 else safe.replace("\n", "<br>")
    return "".join(parts)


def plain(words: str) -> str:
    """Write words on one line, without the marks of code."""
    return " ".join(words.replace("`", "").split())


def commands_in(words: str) -> tuple[str, ...]:
    """List the commands that can be run as they stand, unlike an option or one that is to be filled in."""
    every = (one.translate(_DIRECTION) for one in _CODE.findall(words))
    return tuple(one for one in every if " " in one and not one.startswith("-") and "..." not in one)

"""Colours and sizes by name: one file of tokens per theme, turned into a palette and a style sheet."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QDir, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from studio.core.places import shipped

THEMES = ("system", "dark", "light", "contrast")
TEXT_PX = 13
TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)  # percent
PROPERTY = "theme"  # of the application: the name of the theme that is on
SCALE = "text scale"  # of the application: the size of text, 1 as it was drawn
FIXED = "fixed at scale 1"  # of a widget: the size that `fix` gave it
GROWTH = "growth"  # of such a widget: which part of the text's growth it follows
SIDE_GROWTH = 0.5  # of the panels at the side: the picture needs room too
RADIO_PX = 14
LINE_GROWTH = 0.5  # of lines of controls: what they are higher than their words need not grow as those do
MOST_DRAWN = 1.5  # what icons, switches and knobs grow to: words need the room beyond
_ROLES: Mapping[str, tuple[QPalette.ColorRole, ...]] = {
    "canvas": (QPalette.ColorRole.Window,),
    "surface": (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase),
    "raised": (QPalette.ColorRole.Button, QPalette.ColorRole.ToolTipBase),
    "hover": (QPalette.ColorRole.Midlight,),
    "line": (QPalette.ColorRole.Mid,),
    "faint": (QPalette.ColorRole.Dark,),
    "stage": (QPalette.ColorRole.Shadow,),
    "tint": (QPalette.ColorRole.Light,),
    "muted": (QPalette.ColorRole.PlaceholderText,),
    "ink": (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.ToolTipText,
    ),
    "accent": (QPalette.ColorRole.Highlight, QPalette.ColorRole.Link, QPalette.ColorRole.Accent),
    "on-accent": (QPalette.ColorRole.HighlightedText,),
    "live": (QPalette.ColorRole.BrightText,),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of colours by token."""

    name: str
    tokens: Mapping[str, str]

    def palette(self) -> QPalette:
        """Give the palette that custom-painted controls take their colours from."""
        palette = QPalette()
        for token, roles in _ROLES.items():
            for role in roles:
                palette.setColor(role, QColor(self.tokens[token]))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.tokens["faint"]))
        return palette

    def style_sheet(self, text_px: float) -> str:
        """Give the style sheet with its tokens filled in."""
        sheet = shipped("resources", "theme", "window.qss").read_text("utf-8")
        sizes = {"text-s": f"{text_px * 0.9:.0f}", "text-l": f"{text_px * 1.15:.0f}", "text-xl": f"{text_px * 1.3:.0f}"}
        sizes |= _radio(_grown(RADIO_PX, text_px / TEXT_PX))
        for token, value in sorted({**self.tokens, **sizes}.items(), key=lambda one: -len(one[0])):
            sheet = sheet.replace(f"@{token}", value)
        scale = text_px / TEXT_PX
        sheet = re.sub(r"@tall-(\d+)px", lambda length: f"{_part_grown(int(length[1]), LINE_GROWTH, scale)}px", sheet)
        return re.sub(r"@(\d+)px", lambda length: f"{_grown(int(length[1]), scale)}px", sheet)


@lru_cache
def load_theme(name: str) -> Theme:
    """Read a theme's tokens."""
    return Theme(name, json.loads(shipped("resources", "theme", f"{name}.json").read_text("utf-8")))


def apply_theme(app: QApplication, wanted: str, scale: float = 1.0) -> Theme:
    """Dress the whole program; "system" follows the desktop."""
    theme = load_theme(_system() if wanted == "system" else wanted)
    app.setProperty(PROPERTY, theme.name)
    app.setProperty(SCALE, scale)
    QDir.setSearchPaths("icon", [str(shipped("resources", "icons"))])
    app.setStyle(QStyleFactory.create("Fusion"))
    font = QFont(app.font())
    font.setPixelSize(round(TEXT_PX * scale))
    app.setFont(font)
    app.setPalette(theme.palette())
    app.setStyleSheet(theme.style_sheet(TEXT_PX * scale))
    for widget in app.allWidgets():
        if widget.property(FIXED) is not None:
            _fit(widget)
    return theme


def room(px: float, growth: float = 1.0) -> int:
    """Give a length that grows with the text, or a part of it, from what it is at scale 1."""
    return _part_grown(px, growth, _scale())


def drawn(px: float) -> int:
    """Give a length of what is drawn beside words: icons, switches, knobs. It grows with them, to a bound."""
    return _grown(px, _scale())


def _radio(side_px: int) -> dict[str, str]:
    """Give the sizes of a radio button: it is as large with its dot as without, and Qt rounds no more than a half."""
    whole_px = side_px + 4
    return {"radio": f"{side_px}", "radio-inner": f"{whole_px - 10}", "radio-round": f"{whole_px // 2}"}


def _part_grown(px: float, growth: float, scale: float) -> int:
    return round(px * (1 + growth * (scale - 1)))


def _grown(px: float, scale: float) -> int:
    return round(px * min(max(scale, 1.0), MOST_DRAWN))


def _scale() -> float:
    app = QApplication.instance()
    return float(app.property(SCALE) or 1.0) if app is not None else 1.0


def fix(widget: QWidget, width: int = 0, height: int = 0, growth: float = 1.0) -> None:
    """Give a widget a width, a height or both that grow with the text, and only then."""
    widget.setProperty(FIXED, QSize(width, height))
    widget.setProperty(GROWTH, growth)
    _fit(widget)


def _fit(widget: QWidget) -> None:
    size: QSize = widget.property(FIXED)
    growth = float(widget.property(GROWTH))
    if size.width():
        widget.setFixedWidth(room(size.width(), growth))
    if size.height():
        widget.setFixedHeight(room(size.height(), growth))


def colour(token: str) -> QColor:
    """Give a token's colour in the theme that is on; for what a widget paints itself."""
    return QColor(load_theme(current()).tokens[token])


def current() -> str:
    """Name the theme that is on."""
    app = QApplication.instance()
    return str(app.property(PROPERTY) or "dark") if app is not None else "dark"


def _system() -> str:
    hints = QApplication.styleHints()
    return "light" if hints.colorScheme() == Qt.ColorScheme.Light else "dark"

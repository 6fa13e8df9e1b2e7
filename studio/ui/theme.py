"""Colours and sizes by name: one file of tokens per theme, turned into a palette and a style sheet."""

from __future__ import annotations

import json
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
        for token, value in sorted({**self.tokens, **sizes}.items(), key=lambda one: -len(one[0])):
            sheet = sheet.replace(f"@{token}", value)
        return sheet


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
    app = QApplication.instance()
    scale = app.property(SCALE) if app is not None else None
    return round(px * (1 + growth * (float(scale or 1.0) - 1)))


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

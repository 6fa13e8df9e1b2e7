"""Our own line icons, drawn in whatever colour the theme asks for and sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from studio.core.places import shipped
from studio.ui.theme import colour

SIDE_PX = 20
_SCALES = (1.0, 1.5, 2.0, 3.0)


@lru_cache(maxsize=256)
def pixmap(name: str, ink: str, side_px: float = SIDE_PX, scale: float = 1.0) -> QPixmap:
    """Draw an icon in one colour; `scale` is the screen's pixels per logical pixel."""
    svg = shipped("resources", "icons", f"{name}.svg").read_text("utf-8").replace("currentColor", ink)
    drawn = QPixmap(round(side_px * scale), round(side_px * scale))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


def icon(name: str, token: str = "ink", token_on: str = "accent") -> QIcon:
    """Give an icon in the theme's colours: one for rest, one for checked, a faint one for disabled."""
    made = QIcon()
    for scale in _SCALES:
        rest, checked, faint = (colour(one).name() for one in (token, token_on, "faint"))
        made.addPixmap(pixmap(name, rest, SIDE_PX, scale), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(pixmap(name, checked, SIDE_PX, scale), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(pixmap(name, faint, SIDE_PX, scale), QIcon.Mode.Disabled)
    return made

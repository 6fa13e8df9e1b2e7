"""Our own line icons, drawn in whatever colour the theme asks for and sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from studio.core.places import shipped
from studio.ui.theme import colour, drawn

SIDE_PX = 20
BESIDE_PX = 3  # on both sides of an icon that stands beside words
_SCALES = (1.0, 2.0)  # besides those of the screens that there are
KEPT = 1024  # drawings: of fewer than the window has, a change of colours would draw each of them several times
_POINTING = ("undo", "redo")  # they follow the way in which the language runs


@lru_cache(maxsize=KEPT)
def pixmap(name: str, ink: str, side_px: float = SIDE_PX, scale: float = 1.0, beside_px: float = 0) -> QPixmap:
    """Draw an icon in one colour; `scale` is the screen's pixels per logical pixel."""
    svg = shipped("resources", "icons", f"{name}.svg").read_text("utf-8").replace("currentColor", ink)
    picture = QPixmap(round((side_px + 2 * beside_px) * scale), round(side_px * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    where = QRectF(beside_px * scale, 0, side_px * scale, side_px * scale)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, where)
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def icon(name: str, token: str = "ink", token_on: str = "accent", beside_px: int = 0) -> QIcon:
    """Give an icon in the theme's colours: one for rest, one for checked, a faint one for disabled."""
    made = QIcon()
    for scale in sorted({*_SCALES, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
        rest, checked, faint = (_turned(name, one, scale, beside_px) for one in (token, token_on, "faint"))
        made.addPixmap(rest, QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(checked, QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(faint, QIcon.Mode.Disabled)
    return made


def _turned(name: str, token: str, scale: float, beside_px: int) -> QPixmap:
    """Draw an icon, one that points the other way round where the language runs from right to left."""
    picture = pixmap(name, colour(token).name(), drawn(SIDE_PX), scale, beside_px)
    turned = name in _POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return picture.transformed(QTransform.fromScale(-1, 1)) if turned else picture

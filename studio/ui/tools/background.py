"""Hanging the background: drag it, and scroll to make it larger."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImageReader

from studio.backgrounds.color import Color
from studio.backgrounds.image import StillImage
from studio.backgrounds.library import find
from studio.backgrounds.room import Room
from studio.backgrounds.transparent import Transparent
from studio.core.frame import Size
from studio.core.params import parameters
from studio.core.placement import CENTRED, Placement
from studio.core.ports import Background
from studio.imaging.fit import room_to_move
from studio.ui.session import Session
from studio.ui.tools.tool import NOTCH, Tool

FIELDS = {one.name: one for one in parameters(Placement)}
WIDE: Size = (1920, 1080)  # the shape of clips and rooms
PLAIN = (Color, Room, Transparent)


class BackgroundTool(Tool):
    """Drags and scales the background."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def hint(self) -> str:
        """Say how, or why nothing happens."""
        look = self._session.look
        if isinstance(look.background, PLAIN):
            return self.tr("This background has nothing to move: choose a picture or a clip")
        if max(room_to_move(shape(look.background), WIDE, look.placement)) < 0.01:
            return self.tr("Scroll to make the background larger, then drag it")
        return self.tr("Drag to move the background, scroll to make it larger or smaller")

    def drag(self, place: QPointF, by: QPointF) -> None:
        """Move the background with the pointer, as far as there is more of it."""
        look = self._session.look
        across, down = room_to_move(shape(look.background), WIDE, look.placement)
        self._use(
            look.placement,
            across=look.placement.across - (2 * by.x() / across if across > 0.01 else 0.0),
            down=look.placement.down - (2 * by.y() / down if down > 0.01 else 0.0),
        )

    def wheel(self, place: QPointF, notches: float) -> None:
        """Make it larger or smaller."""
        placement = self._session.look.placement
        self._use(placement, scale=placement.scale * NOTCH**notches)

    def reset(self) -> None:
        """Let it just fill the picture."""
        self._session.place_background(CENTRED)

    def _use(self, placement: Placement, **changes: float) -> None:
        if not isinstance(self._session.look.background, PLAIN):
            fitting = {name: FIELDS[name].repair(value) for name, value in changes.items()}
            self._session.place_background(replace(placement, **fitting))


def shape(background: Background) -> Size:
    """Give the shape of a background; of what moves, the shape that clips have."""
    return _shape_of(background.path) if isinstance(background, StillImage) else WIDE


@lru_cache(maxsize=64)
def _shape_of(path: str) -> Size:
    file = find(path)
    reader = QImageReader(str(file)) if file is not None else QImageReader()
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return WIDE
    turned = reader.transformation() & reader.transformation().TransformationRotate90
    return (size.height(), size.width()) if turned else (size.width(), size.height())

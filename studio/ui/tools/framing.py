"""Framing by hand: drag yourself where you want to be, and scroll to be larger or smaller."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF

from studio.core.params import parameters
from studio.filters.framing import Framing
from studio.ui.session import Session
from studio.ui.tools.tool import NOTCH, Tool

FIELDS = {one.name: one for one in parameters(Framing)}


class FramingTool(Tool):
    """Drags and scales the person."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def framing(self) -> Framing:
        """The framing as it works now."""
        framing = self._session.look.filter(Framing)
        assert isinstance(framing, Framing)
        return framing if framing.enabled else Framing(enabled=True, follow_me=False)

    @property
    def hint(self) -> str:
        """Say how."""
        return self.tr("Drag to move yourself, scroll to be larger or smaller")

    def drag(self, place: QPointF, by: QPointF) -> None:
        """Move the person."""
        framing = self.framing
        self.use(across=framing.across + by.x(), down=framing.down + by.y())

    def wheel(self, place: QPointF, notches: float) -> None:
        """Make the person larger; what is under the pointer stays there."""
        framing = self.framing
        zoom = FIELDS["zoom"].repair(framing.zoom * NOTCH**notches)
        by = zoom / framing.zoom - 1
        across = framing.across - by * (place.x() - 0.5 - framing.across)
        self.use(zoom=zoom, across=across, down=framing.down - by * (place.y() - 0.5 - framing.down))

    def use(self, **changes: float) -> None:
        """Frame otherwise from now on."""
        fitting = {name: FIELDS[name].repair(value) for name, value in changes.items()}
        self._session.set_filter(replace(self.framing, **fitting))

    def follow(self, wanted: bool) -> None:
        """Follow the person, or stay where the view is."""
        self._session.set_filter(replace(self.framing, follow_me=wanted))

    def reset(self) -> None:
        """Show what the camera sees."""
        self._session.set_filter(Framing(enabled=False))


def follows(session: Session) -> bool:
    """Whether the person is followed."""
    framing = session.look.filter(Framing)
    assert isinstance(framing, Framing)
    return framing.enabled and framing.follow_me

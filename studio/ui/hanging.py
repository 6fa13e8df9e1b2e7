"""How each background hangs, remembered for the next time it is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.core.params import parameters
from studio.core.placement import CENTRED, Placement
from studio.core.ports import Background

PLACEMENTS = "placements.json"
MOST = 500  # of those that hang otherwise than they come


class Hanging:
    """Remembers the placement of each background; one that just fills the picture needs no memory."""

    def __init__(self, kept: Mapping[str, Any]) -> None:
        self._placed: dict[str, Placement] = {}
        for name, values in kept.items():
            if isinstance(values, Mapping):
                self.note(name, Placement.read(values)[0])

    def of(self, background: Background) -> Placement:
        """Give how a background hangs."""
        return self._placed.get(name_of(background), CENTRED)

    def note(self, name: str, placement: Placement) -> None:
        """Remember how the background of that name hangs."""
        self._placed.pop(name, None)
        if placement != CENTRED:
            self._placed[name] = placement
            while len(self._placed) > MOST:
                del self._placed[next(iter(self._placed))]

    def write(self) -> dict[str, Any]:
        """Give everything as a file keeps it."""
        return {name: placement.write() for name, placement in self._placed.items()}


def name_of(background: Background) -> str:
    """Name a background by its kind and its file, so that it keeps its place whatever else is set of it."""
    files = (getattr(background, one.name) for one in parameters(type(background)) if one.kind == "path")
    return ":".join((background.slug(), *files))

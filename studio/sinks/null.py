"""Nowhere: for measuring, and for watching the preview alone."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.frame import Picture, Size
from studio.core.ports import Sink, Writer
from studio.core.registry import register


@register
@dataclass(frozen=True, slots=True)
class Null(Sink):
    """Nowhere: pictures are made and counted, and go no further."""

    def open(self, size: Size, fps: float) -> Writer:
        """Open it; that always works."""
        return Counter()


class Counter(Writer):
    """Counts pictures."""

    label = "Nowhere"
    written = 0

    def write(self, picture: Picture) -> None:
        """Count the picture."""
        self.written += 1

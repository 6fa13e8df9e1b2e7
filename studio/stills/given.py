"""A background that is in memory already: a picture that somebody dropped or uploaded."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.backgrounds.still import Still
from studio.core.frame import Image, Size
from studio.core.ports import Background
from studio.imaging.fit import cover


@dataclass(frozen=True, slots=True, eq=False)
class Given(Background):
    """A picture that was handed over; no look keeps it."""

    image: Image = field(repr=False)

    def open(self, size: Size) -> Still:
        """Open it at a size."""
        return Still(cover(self.image, size))

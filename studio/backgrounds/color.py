"""One flat colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from studio.backgrounds.still import Still
from studio.core.frame import Size
from studio.core.params import colour
from studio.core.ports import Background
from studio.core.registry import register


@register
@dataclass(frozen=True, slots=True)
class Color(Background):
    """One flat colour."""

    titled = "Plain colour"

    colour: str = colour("#2f3b4c", help="The colour, written #rrggbb.")

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Make it from #rrggbb, or None for other words; BadValue for what only begins like a colour."""
        return cls(text) if text.startswith("#") else None

    @classmethod
    def words(cls) -> tuple[str, ...]:
        """List how a colour is written."""
        return ("#rrggbb",)

    def open(self, size: Size) -> Still:
        """Open it at a size."""
        red, green, blue = bytes.fromhex(self.colour[1:])
        return Still(np.full((size[1], size[0], 3), (blue, green, red), np.uint8))

"""An outline that neighbours of like colour agree on, for photos."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Shot
from studio.core.params import slider, toggle
from studio.core.registry import register
from studio.imaging.edges import ROWS
from studio.imaging.random_field import random_field


@register
@dataclass(frozen=True, slots=True)
class Crf(Filter):
    """Let pixels of like colour agree on who they belong to; takes a second a picture, for photos."""

    stage = Stage.MATTE
    stills_only = True

    enabled: bool = toggle(False, help="Whether this filter is used.", kw_only=True)
    strength: float = slider(0.5, 0.0, 1.0, help="How much the neighbours count beside the net's own matte.")
    radius_px: float = slider(12.0, 2.0, 40.0, unit="px", help="How far neighbours are asked, at 720 lines.")

    def apply(self, shot: Shot) -> Shot:
        """Give the shot with its matte agreed on, at the frame's size."""
        if self.strength == 0.0:
            return shot
        radius = max(round(self.radius_px * shot.frame.image.shape[0] / ROWS), 1)
        return replace(shot, matte=random_field(shot.frame.image, shot.matte, radius, 6.0 * self.strength))

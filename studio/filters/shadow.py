"""A shadow on what stands behind the person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Shot
from studio.core.params import slider, toggle
from studio.core.registry import register
from studio.imaging.coarse import ROWS as GRID_ROWS
from studio.imaging.edges import ROWS
from studio.imaging.light import shadow


@register
@dataclass(frozen=True, slots=True)
class Shadow(Filter):
    """Cast a soft shadow of the person on a background close behind."""

    stage = Stage.BACKGROUND

    enabled: bool = toggle(False, help="Whether this filter is used.", kw_only=True)
    strength: float = slider(0.4, 0.0, 1.0, help="0 casts none; 1 is black in the middle.")
    softness_px: float = slider(24.0, 2.0, 80.0, unit="px", help="How soft the shadow is, at 720 lines.")
    across_px: float = slider(12.0, -80.0, 80.0, unit="px", help="How far to the right it falls, at 720 lines.")
    down_px: float = slider(10.0, -40.0, 80.0, unit="px", help="How far down it falls, at 720 lines.")

    def apply(self, shot: Shot) -> Shot:
        """Give the shot with its background in shadow."""
        if self.strength == 0.0:
            return shot
        scale = GRID_ROWS / ROWS
        shift = (self.across_px * scale, self.down_px * scale)
        dark = shadow(shot.background, shot.matte, self.softness_px * scale / 2, shift, self.strength)
        return replace(shot, background=dark)

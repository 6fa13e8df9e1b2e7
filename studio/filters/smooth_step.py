"""A firmer edge for mattes that come out of the net too soft."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Shot
from studio.core.params import slider
from studio.core.registry import register
from studio.imaging.edges import smooth_step


@register
@dataclass(frozen=True, slots=True)
class SmoothStep(Filter):
    """Firm up a soft matte: clear below the one edge, solid above the other, a smooth ramp between."""

    stage = Stage.MATTE

    low: float = slider(0.3, 0.0, 0.5, help="Alpha at or below this becomes fully transparent.")
    high: float = slider(0.7, 0.5, 1.0, help="Alpha at or above this becomes fully opaque.")

    def apply(self, shot: Shot) -> Shot:
        """Give the shot with its matte firmed up."""
        return replace(shot, matte=smooth_step(shot.matte, self.low, self.high))

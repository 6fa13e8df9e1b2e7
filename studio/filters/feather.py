"""A softer, wider or narrower outline."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Shot
from studio.core.params import slider
from studio.core.registry import register
from studio.imaging.edges import ROWS, feather, grow


@register
@dataclass(frozen=True, slots=True)
class Feather(Filter):
    """Soften the outline, and move it outwards or inwards, without eating into the person."""

    stage = Stage.MATTE

    soften_px: float = slider(3.0, 0.0, 20.0, unit="px", help="How wide the ramp is, at 720 lines; more is softer.")
    grow_px: float = slider(
        0.0, -15.0, 15.0, unit="px", help="Moves the outline outwards, or inwards below 0, at 720 lines."
    )

    def apply(self, shot: Shot) -> Shot:
        """Give the shot with its matte feathered."""
        scale = shot.matte.shape[0] / ROWS
        return replace(shot, matte=feather(grow(shot.matte, self.grow_px * scale), self.soften_px * scale))

"""An outline that follows hair and fingers although the net sees them coarsely."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Shot
from studio.core.params import slider
from studio.core.registry import register
from studio.imaging.coarse import ROWS as GRID_ROWS
from studio.imaging.edges import ROWS
from studio.imaging.guided import refine


@register
@dataclass(frozen=True, slots=True)
class Refine(Filter):
    """Redraw the outline along the edges of the picture itself (fast guided filter, He and Sun, 2015)."""

    stage = Stage.MATTE
    luxury = True

    reach_px: float = slider(16.0, 4.0, 40.0, unit="px", help="How far the true edge may lie away, at 720 lines.")
    detail: float = slider(0.6, 0.0, 1.0, help="More follows finer and fainter edges of the picture.")

    def apply(self, shot: Shot) -> Shot:
        """Give the shot with its matte refined, at the frame's size."""
        cells = max(round(self.reach_px * GRID_ROWS / ROWS), 1)
        return replace(shot, matte=refine(shot.frame.image, shot.matte, cells, 10 ** (-2.5 - 2.5 * self.detail)))

"""The background's light on the person's edge."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Image, Shot
from studio.core.params import slider
from studio.core.registry import register
from studio.imaging.coarse import ROWS as GRID_ROWS
from studio.imaging.coarse import Floats
from studio.imaging.edges import ROWS
from studio.imaging.light import glow_of, wrap


@dataclass(frozen=True, slots=True, eq=False)
class Glow:
    """The light of a background, and how far it was made to reach."""

    background: Image
    light: Floats
    cells: float


@register
@dataclass(frozen=True, slots=True)
class LightWrap(Filter):
    """Let the background's light bleed over the person's edge, as it does before a bright window."""

    stage = Stage.FINISH

    strength: float = slider(0.35, 0.0, 1.0, help="0 adds none; 1 lets bright places flood the edge.")
    width_px: float = slider(20.0, 4.0, 60.0, unit="px", help="How far the light reaches in, at 720 lines.")

    def follow(self, shot: Shot, memory: Glow | None) -> tuple[Shot, Glow | None]:
        """Give the shot with its composite lit at the edge."""
        if self.strength == 0.0 or shot.composite is None:
            return shot, memory
        cells = self.width_px * GRID_ROWS / ROWS / 2
        glow = memory
        if glow is None or glow.background is not shot.background or glow.cells != cells:
            glow = Glow(shot.background, glow_of(shot.background, cells), cells)
        return replace(shot, composite=wrap(shot.composite, shot.matte, glow.light, cells, self.strength)), glow

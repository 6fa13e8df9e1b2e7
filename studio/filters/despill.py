"""Hair without the old room's colour in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Shot
from studio.core.params import choice
from studio.core.registry import register
from studio.imaging.foreground import estimate_foreground, estimate_foreground_exactly


@register
@dataclass(frozen=True, slots=True)
class Despill(Filter):
    """Take the old room's colour out of hair and shoulders (blur fusion, Forte and Pitié, 2021)."""

    stage = Stage.FOREGROUND

    quality: str = choice(
        "live", ("live", "fine"), help="Fine takes a second a picture and needs pymatting: for photos.", detail=True
    )

    def apply(self, shot: Shot) -> Shot:
        """Give the shot with the person's own colours at the edge."""
        estimate = estimate_foreground if self.quality == "live" else estimate_foreground_exactly
        return replace(shot, foreground=estimate(shot.foreground, shot.matte))

"""Hair without the old room's colour in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Shot
from studio.core.registry import register
from studio.imaging.foreground import estimate_foreground


@register
@dataclass(frozen=True, slots=True)
class Despill(Filter):
    """Take the old room's colour out of hair and shoulders (blur fusion, Forte and Pitié, 2021)."""

    stage = Stage.FOREGROUND

    def apply(self, shot: Shot) -> Shot:
        """Give the shot with the person's own colours at the edge."""
        return replace(shot, foreground=estimate_foreground(shot.foreground, shot.matte))

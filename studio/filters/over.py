"""The plain composite, which every look falls back to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Shot
from studio.core.registry import register
from studio.imaging.composite import over, weight_of


@register
@dataclass(frozen=True, slots=True)
class Over(Filter):
    """Put the person over the background (Porter and Duff, 1984)."""

    stage = Stage.COMPOSITE

    def apply(self, shot: Shot) -> Shot:
        """Give the shot with its composite."""
        weight = weight_of(shot.matte, shot.frame.size)
        return replace(shot, composite=over(shot.foreground, shot.background, weight))

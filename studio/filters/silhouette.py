"""One whole person: no holes, no specks, and nobody who walks by."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Shot
from studio.core.params import choice, slider
from studio.core.registry import register
from studio.imaging.silhouette import drop_specks, fill_holes, keep_largest


@register
@dataclass(frozen=True, slots=True)
class Silhouette(Filter):
    """Fill holes in the person, clear specks around, and keep everybody or only the largest."""

    stage = Stage.MATTE

    holes: float = slider(0.4, 0.0, 5.0, unit="%", help="Holes up to this share of the picture are filled.")
    specks: float = slider(0.4, 0.0, 5.0, unit="%", help="Specks up to this share of the picture are cleared.")
    keep: str = choice("all", ("all", "largest"), help="Everybody in the picture, or only the largest person.")

    def apply(self, shot: Shot) -> Shot:
        """Give the shot with a whole silhouette."""
        matte = drop_specks(fill_holes(shot.matte, self.holes / 100), self.specks / 100)
        return replace(shot, matte=keep_largest(matte) if self.keep == "largest" else matte)

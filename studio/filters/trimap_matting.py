"""The finest matte there is, for photos."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from studio.core.filter import Filter, Stage
from studio.core.frame import Shot
from studio.core.params import choice, slider, toggle
from studio.core.registry import register
from studio.imaging.edges import ROWS
from studio.imaging.trimap import MattingFailed, enlarged, solve, solving_size, trimap_of

LEAST = 8  # pixels a side; a smaller picture has no edge to solve for


@register
@dataclass(frozen=True, slots=True)
class TrimapMatting(Filter):
    """Solve the matte anew in a band around the outline; takes seconds a picture, for photos."""

    stage = Stage.MATTE
    stills_only = True

    enabled: bool = toggle(False, help="Whether this filter is used.", kw_only=True)
    method: str = choice("closed-form", ("closed-form", "knn"), help="Closed-form is smoother, KNN finds more hair.")
    band_px: float = slider(14.0, 4.0, 60.0, unit="px", help="How far from the outline is in doubt, at 720 lines.")

    def apply(self, shot: Shot) -> Shot:
        """Give the shot with its matte solved, at the frame's size; as it is where there is nothing to solve."""
        image, size = shot.frame.image, shot.frame.size
        if min(size) < LEAST:
            return shot
        small_size = solving_size(size, self.method)
        small = cv2.resize(image, small_size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
        reach = self.band_px * size[1] / ROWS / max(size)
        try:
            solved = solve(small, trimap_of(shot.matte, small_size, reach), self.method)
        except MattingFailed:
            return shot
        return replace(shot, matte=enlarged(image, small, solved).astype(np.float32) * np.float32(1 / 255))

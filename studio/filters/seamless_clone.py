"""A person whose edge belongs to the new place."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Self

import cv2
import numpy as np

from studio.core.filter import Filter, Stage
from studio.core.frame import Image, Shot
from studio.core.params import choice, slider
from studio.core.registry import register
from studio.imaging.coarse import Floats, Tile, fit, grid_of, scale_of, shrink
from studio.imaging.composite import Weight, over, weight_of
from studio.imaging.poisson import exact_membrane, force_of, gap_on_grid, membrane

EXACT_PIXELS = 3_000_000  # larger pictures would need gigabytes; the live membrane serves them as well
SETTLE_S = 0.1  # time constant: the field follows the person, the silhouette's breathing does not make it tremble


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """What was added to the person, on the small grid, and when; and the background on it."""

    values: Floats
    taken_s: float
    background: Image
    place: Image


@register
@dataclass(frozen=True, slots=True)
class SeamlessClone(Filter):
    """Blend the person's edge into the background by gradients (Pérez, Gangnet and Blake, 2003)."""

    stage = Stage.COMPOSITE

    strength: float = slider(0.4, 0.0, 1.0, help="0 is a plain composite; 1 makes the surroundings of the edge agree.")
    mix: str = choice("normal", ("normal", "mixed"), help="Mixed lets what is strong in the background show through.")
    quality: str = choice(
        "live", ("live", "exact"), help="Exact takes seconds a picture: for stills, up to 3 megapixels.", detail=True
    )

    def for_still(self) -> Self:
        """Give the filter with the exact solver."""
        return replace(self, quality="exact")

    def follow(self, shot: Shot, memory: Field | None) -> tuple[Shot, Field | None]:
        """Give the shot with its composite."""
        weight = weight_of(shot.matte, shot.frame.size)
        if self.strength == 0.0:
            return replace(shot, composite=over(shot.foreground, shot.background, weight)), None
        if self.quality == "exact" and self.mix == "normal" and weight.size <= EXACT_PIXELS:
            exact = exact_membrane(shot.foreground, shot.background, weight > 127) * np.float32(self.strength)
            person = cv2.add(shot.foreground, exact, dtype=cv2.CV_8U).astype(np.uint8, copy=False)
            return replace(shot, composite=over(person, shot.background, weight)), None
        field = self._field(shot, weight, memory)
        person = _added(shot.foreground, field.values * np.float32(self.strength), fit(shot.matte, shot.frame.size))
        return replace(shot, composite=over(person, shot.background, weight)), field

    def _field(self, shot: Shot, weight: Weight, memory: Field | None) -> Field:
        size, now_s = shot.frame.size, shot.frame.taken_s
        known = memory is not None and memory.background is shot.background
        place = memory.place if memory is not None and known else shrink(shot.background)
        inside = (fit(shot.matte, size) > 0.5).astype(np.uint8)
        gap = gap_on_grid(shot.foreground, shot.background, place, weight, inside)
        force = None
        if self.mix == "mixed":
            force = force_of(shrink(shot.foreground).astype(np.float32), place.astype(np.float32))
        if memory is None or memory.values.shape != gap.shape:
            return Field(membrane(gap, inside, force), now_s, shot.background, place)
        wanted = membrane(gap, inside, force, memory.values)
        share = 1 - math.exp(-max(now_s - memory.taken_s, 0.0) / SETTLE_S)
        settled = cv2.addWeighted(wanted, share, memory.values, 1 - share, 0)
        values = cv2.copyTo(settled, inside, wanted).astype(np.float32, copy=False)
        return Field(values, now_s, shot.background, place)


def _added(foreground: Image, field: Floats, matte: Floats) -> Image:
    """Give the foreground with the field added in the rectangle that the person fills."""
    left, top, width, height = cv2.boundingRect((matte > 1e-3).view(np.uint8))
    if width == 0:
        return foreground
    size = (foreground.shape[1], foreground.shape[0])
    grid = grid_of(size)
    rows, columns = (
        (max(top - 1, 0), min(top + height + 1, grid[1])),
        (max(left - 1, 0), min(left + width + 1, grid[0])),
    )
    tile = Tile(*rows, *columns, scale_of(size), size)
    person = foreground.copy()
    cv2.add(foreground[tile.pixels], tile.enlarge(field), dst=person[tile.pixels], dtype=cv2.CV_8U)
    return person

"""A small grid under the picture: averages are taken there, and only the tiles where an edge runs are full size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from threading import local
from typing import TypeVar
from weakref import ReferenceType, ref

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, Size, size_of

Floats = NDArray[np.float32]
N = TypeVar("N", np.float32, np.uint8)

ROWS = 180  # of the small grid
TILE = 20  # rows of the grid that are looked at together
NEAR = 6  # the largest scale at which the middle of a cell stands for the cell
COLUMN = 8  # columns of the grid that are taken or left together

_last = local()  # the picture that this thread shrunk last


def scale_of(size: Size) -> int:
    """Give how many pixels of a picture one cell of its small grid spans, each way."""
    return max(round(size[1] / ROWS), 1)


def grid_of(size: Size) -> Size:
    """Give the size of the small grid under a picture; its last cells may stick out."""
    scale = scale_of(size)
    return -(-size[0] // scale), -(-size[1] // scale)


def shrink(image: Image) -> Image:
    """Give the picture on its small grid, from the middle of each cell; read-only.

    The mean of the four pixels there does for averages as well as the mean of all, at a third of the cost; larger cells
    than `NEAR` are looked at in several places. Filters ask for the same frame one after the other: it is shrunk once.
    """
    known: tuple[ReferenceType[Image], Image] | None = getattr(_last, "shrunk", None)
    if known is not None and known[0]() is image:
        return known[1]
    scale, grid = scale_of(size_of(image)), grid_of(size_of(image))
    small: Image = _sampled(image, grid, (scale, scale), -(-scale // NEAR)).astype(np.uint8, copy=False)
    small.setflags(write=False)
    if not image.flags.writeable:
        _last.shrunk = (ref(image), small)
    return small


def fit(matte: Matte, size: Size) -> Matte:
    """Give the matte of a picture of `size` on the picture's small grid."""
    scale, grid = scale_of(size), grid_of(size)
    cell = (matte.shape[1] * scale / size[0], matte.shape[0] * scale / size[1])
    return _sampled(matte, grid, cell, ceil(max(cell) / NEAR - 0.01)).astype(np.float32, copy=False)


def _sampled(values: MatLike, grid: Size, cell: tuple[float, float], steps: int) -> MatLike:
    """Give the mean of `steps` times `steps` places in every cell of the grid; the last cells may stick out."""
    steps = max(steps, 1)
    fine = (grid[0] * steps, grid[1] * steps)
    height, width = values.shape[:2]
    if (round(cell[0] * grid[0], 3), round(cell[1] * grid[1], 3)) == (width, height):
        seen = cv2.resize(values, fine, interpolation=cv2.INTER_LINEAR)
    else:
        across, down = cell[0] / steps, cell[1] / steps
        place = np.array([[across, 0, across / 2 - 0.5], [0, down, down / 2 - 0.5]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        seen = cv2.warpAffine(values, place, fine, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return seen if steps == 1 else cv2.resize(seen, grid, interpolation=cv2.INTER_AREA)


@dataclass(frozen=True, slots=True)
class Tile:
    """A rectangle of the small grid and the pixels above it."""

    top: int
    bottom: int
    left: int
    right: int
    scale: int
    size: Size  # of the picture

    @property
    def pixels(self) -> tuple[slice, slice]:
        """The rows and columns of the picture."""
        rows = slice(self.top * self.scale, min(self.bottom * self.scale, self.size[1]))
        return rows, slice(self.left * self.scale, min(self.right * self.scale, self.size[0]))

    def enlarge(self, values: NDArray[N]) -> NDArray[N]:
        """Give this tile of an array on the grid (h, w) or (h, w, n) at full size, without seams to its neighbours."""
        scale = self.scale
        top, left = max(self.top - 1, 0), max(self.left - 1, 0)
        part = values[top : self.bottom + 1, left : self.right + 1]
        large = cv2.resize(part, (part.shape[1] * scale, part.shape[0] * scale), interpolation=cv2.INTER_LINEAR)
        rows, columns = self.pixels
        down, across = (self.top - top) * scale, (self.left - left) * scale
        cut = large[down : down + rows.stop - rows.start, across : across + columns.stop - columns.start]
        return np.ascontiguousarray(cut).astype(values.dtype, copy=False)


def tiles(where: NDArray[np.bool_] | NDArray[np.uint8], size: Size) -> Iterator[Tile]:
    """Cover the cells of the grid (h, w) that are not 0 with tiles of a picture of `size`."""
    scale, (width, height) = scale_of(size), grid_of(size)
    for top in range(0, height, TILE):
        bottom = min(top + TILE, height)
        wanted = np.flatnonzero(where[top:bottom].any(axis=0)) // COLUMN
        if wanted.size == 0:
            continue
        groups = np.unique(wanted)
        breaks = np.flatnonzero(np.diff(groups) > 1) + 1
        for start, stop in pairwise([0, *breaks.tolist(), groups.size]):
            left, right = int(groups[start]) * COLUMN, (int(groups[stop - 1]) + 1) * COLUMN
            yield Tile(top, bottom, left, min(right, width), scale, size)


def edge(matte: Matte, reach: int) -> NDArray[np.uint8]:
    """Give 255 within `reach` cells of where the matte is neither clear nor solid, 0 elsewhere."""
    span = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    level = cv2.convertScaleAbs(matte, alpha=255)
    spread = cv2.subtract(cv2.dilate(level, span), cv2.erode(level, span))
    return cv2.inRange(spread, 6, 255).astype(np.uint8, copy=False)

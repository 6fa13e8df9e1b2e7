"""A small grid under the picture: averages are taken there, and only the tiles where an edge runs are full size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, Size, size_of

Floats = NDArray[np.float32]
N = TypeVar("N", np.float32, np.uint8)

ROWS = 180  # of the small grid
TILE = 20  # rows of the grid that are looked at together
NEAR = 6  # the largest scale at which the middle of a cell stands for the cell
COLUMN = 8  # columns of the grid that are taken or left together


def scale_of(size: Size) -> int:
    """Give how many pixels of a picture one cell of its small grid spans, each way."""
    return max(round(size[1] / ROWS), 1)


def grid_of(size: Size) -> Size:
    """Give the size of the small grid under a picture; its last cells may stick out."""
    scale = scale_of(size)
    return -(-size[0] // scale), -(-size[1] // scale)


def shrink(image: Image) -> Image:
    """Give the picture on its small grid; up to a scale of `NEAR` by the middle of each cell alone.

    The mean of the four pixels there does for averages as well as the mean of all, at a third of the cost.
    """
    scale, grid = scale_of(size_of(image)), grid_of(size_of(image))
    right, bottom = grid[0] * scale - image.shape[1], grid[1] * scale - image.shape[0]
    if right or bottom:
        image = cv2.copyMakeBorder(image, 0, bottom, 0, right, cv2.BORDER_REPLICATE).astype(np.uint8, copy=False)
    while scale > NEAR and scale % 2 == 0:
        image = cv2.resize(image, (image.shape[1] // 2, image.shape[0] // 2)).astype(np.uint8, copy=False)
        scale //= 2
    how = cv2.INTER_LINEAR if scale <= NEAR else cv2.INTER_AREA
    return cv2.resize(image, grid, interpolation=how).astype(np.uint8, copy=False)


def fit(matte: Matte, size: Size) -> Matte:
    """Give the matte of a picture of `size` on the picture's small grid."""
    scale, grid = scale_of(size), grid_of(size)
    whole = grid[0] * scale == size[0] and grid[1] * scale == size[1]
    smaller = matte.shape[1] <= grid[0]
    if whole:
        how = cv2.INTER_LINEAR if matte.shape[1] <= NEAR * grid[0] else cv2.INTER_AREA
        return cv2.resize(matte, grid, interpolation=how).astype(np.float32, copy=False)
    if not smaller:
        blurred = cv2.blur(matte, (max(matte.shape[1] // grid[0], 1), max(matte.shape[0] // grid[1], 1)))
        matte = blurred.astype(np.float32, copy=False)
    across, down = matte.shape[1] * scale / size[0], matte.shape[0] * scale / size[1]
    place = np.array([[across, 0, across / 2 - 0.5], [0, down, down / 2 - 0.5]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(matte, place, grid, flags=flags, borderMode=cv2.BORDER_REPLICATE).astype(
        np.float32, copy=False
    )


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

"""Gradient-domain blending (Pérez et al., 2003): a membrane that makes the person's surroundings meet the background.

The membrane is smooth, so it is solved on the small grid, from coarse to fine, and only its enlargement is added at
full size. `exact_membrane` solves the same at every pixel, for stills and as the truth to measure by.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, size_of
from studio.imaging.coarse import Floats, scale_of, shrink, tiles

Mask = NDArray[np.uint8]

SWEEPS = (6, 6, 8, 12, 24, 40)  # of relaxation, from the finest level to the coarsest
SMALLEST = 6  # rows or columns; no level is smaller
CROSS = np.array([[0, 0.25, 0], [0.25, 0, 0.25], [0, 0.25, 0]], np.float32)
FIRST, NEXT = 3, 1  # corrections without a past to start from, and with one
WHOLE = 0.999  # share of a larger cell that must lie inside; at a half, corrections overshoot at thin parts
RARE = np.float32(1e-3)  # of a cell's pixels; with fewer on the rim its whole average is used
NO_FORCE = np.zeros((1, 1, 3), np.float32)


def membrane(gap: Floats, inside: Mask, force: Floats | None = None, past: Floats | None = None) -> Floats:
    """Give the field (h, w, 3) that is `gap` outside and as smooth as can be inside; `inside` (h, w) is 1 or 0.

    `force` (h, w, 3), if any, is what its Laplacian shall be instead of 0. `past` is the last frame's field: with it
    one correction is enough. Where nothing is outside there is nothing to meet, and the field is 0.
    """
    if inside.all():
        return np.zeros_like(gap)
    if not inside.any():
        return gap
    left, top, width, height = cv2.boundingRect(inside)
    part = np.s_[max(top - 2, 0) : top + height + 2, max(left - 2, 0) : left + width + 2]
    field = gap.copy()
    field[part] = _membrane(
        np.ascontiguousarray(gap[part]),
        np.ascontiguousarray(inside[part]),
        NO_FORCE if force is None else cv2.copyTo(force[part], inside[part]),
        None if past is None else past[part],
    )
    return field


def _membrane(gap: Floats, inside: Mask, force: cv2.typing.MatLike, past: Floats | None) -> cv2.typing.MatLike:
    rim = _rim(inside)
    field = _solve(gap, inside, rim, force, 0) if past is None else cv2.copyTo(past, inside, gap.copy())
    for _ in range(FIRST if past is None else NEXT):
        average = cv2.filter2D(field, -1, CROSS, borderType=cv2.BORDER_REPLICATE)
        rest = cv2.copyTo(cv2.subtract(field, average), inside) * np.float32(4) + force
        field = cv2.add(field, _solve(np.zeros_like(gap), inside, rim, rest, 0))
    return field


def gap_on_grid(person: Image, place: Image, small_place: Image, weight: Mask, inside: Mask) -> Floats:
    """Give place less person on the small grid (h, w, 3), at the rim by the pixels of the rim alone.

    `person` and `place` (H, W, 3) and `weight` (H, W) are at full size; `small_place` and `inside` (h, w) on the
    grid. Whole cells at the rim would mix in what lies beyond it, which costs 7 dB.
    """
    size = size_of(person)
    scale = scale_of(size)
    gap = cv2.subtract(small_place, shrink(person), dtype=cv2.CV_32F).astype(np.float32, copy=False)
    sums, counts = np.zeros_like(gap), np.zeros(gap.shape[:2], np.float32)
    solid = (weight > 127).view(np.uint8)
    near = _rim(inside, 2) | _rim(1 - inside, 2)
    for tile in tiles(near, size):
        rows, columns = tile.pixels
        if (rows.stop - rows.start) % scale or (columns.stop - columns.start) % scale:
            continue  # cells that stick out of the picture keep their whole average
        part = solid[rows, columns]
        rim = _rim(part)
        apart = cv2.subtract(place[rows, columns], person[rows, columns], mask=rim, dtype=cv2.CV_32F)
        cells, grid = (
            (tile.right - tile.left, tile.bottom - tile.top),
            np.s_[tile.top : tile.bottom, tile.left : tile.right],
        )
        sums[grid] = cv2.resize(apart, cells, interpolation=cv2.INTER_AREA)
        counts[grid] = cv2.resize(rim.astype(np.float32), cells, interpolation=cv2.INTER_AREA)
    share = cv2.blur(counts, (3, 3))
    mean = cv2.divide(cv2.blur(sums, (3, 3)), cv2.merge([np.maximum(share, RARE)] * 3))
    return cv2.copyTo(mean, (share > RARE).view(np.uint8), gap).astype(np.float32, copy=False)


def exact_membrane(person: Image, place: Image, inside: NDArray[np.bool_]) -> Floats:
    """Give the membrane (H, W, 3) at every pixel by a sparse solver; seconds, not milliseconds."""
    from scipy.sparse import csc_matrix  # stills and measurements alone pay for this import
    from scipy.sparse.linalg import splu

    height, width = inside.shape
    gap = place.astype(np.float64) - person
    number = np.full(inside.shape, -1)
    number[inside] = np.arange(int(inside.sum()))
    rows, columns = np.nonzero(inside)
    count = len(rows)
    if count in (0, inside.size):
        return np.zeros(gap.shape, np.float32)
    known, degree = np.zeros((count, 3)), np.zeros(count)
    entries: list[tuple[NDArray[np.intp], NDArray[np.intp]]] = []
    for down, across in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        y, x = rows + down, columns + across
        here = np.flatnonzero((y >= 0) & (y < height) & (x >= 0) & (x < width))
        degree[here] += 1
        neighbour = number[y[here], x[here]]
        free = neighbour >= 0
        entries.append((here[free], neighbour[free]))
        np.add.at(known, here[~free], gap[y[here[~free]], x[here[~free]]])
    first = np.concatenate([np.arange(count), *(pair[0] for pair in entries)])
    second = np.concatenate([np.arange(count), *(pair[1] for pair in entries)])
    weights = np.concatenate([degree, -np.ones(len(first) - count)])
    solved = splu(csc_matrix((weights, (first, second)), (count, count))).solve(known)
    field = gap.astype(np.float32)
    field[inside] = solved
    return field


def force_of(person: Floats, place: Floats) -> Floats:
    """Give the divergence of (stronger gradient less the person's), (h, w, 3)."""
    force = np.zeros_like(person)
    for axis in (0, 1):
        own, other = np.diff(person, axis=axis), np.diff(place, axis=axis)
        extra = np.where((np.abs(other) > np.abs(own)), other - own, 0).astype(np.float32)
        before: tuple[slice, ...] = (slice(None, -1), slice(None)) if axis == 0 else (slice(None), slice(None, -1))
        after: tuple[slice, ...] = (slice(1, None), slice(None)) if axis == 0 else (slice(None), slice(1, None))
        force[before] += extra
        force[after] -= extra
    return force


def _solve(known: Floats, inside: Mask, rim: Mask, force: cv2.typing.MatLike, level: int) -> Floats:
    """Relax towards the average of the four neighbours inside, starting from the solution at half the size.

    `known` (h, w, 3) holds on the rim. A cell of the half size is known where any part of it is outside.
    """
    start = known
    if min(inside.shape) > SMALLEST and level + 1 < len(SWEEPS) and inside.any():
        start = _from_half(known, inside, rim, force, level)
    forced = force.shape[:2] == inside.shape
    left, top, width, height = cv2.boundingRect(inside)
    rows, columns = slice(max(top - 1, 0), top + height + 1), slice(max(left - 1, 0), left + width + 1)
    mask = np.ascontiguousarray(inside[rows, columns])
    field = cv2.copyTo(start[rows, columns], mask, np.ascontiguousarray(known[rows, columns]))
    pull = force[rows, columns] * np.float32(0.25) if forced else None
    for _ in range(SWEEPS[level]):
        relaxed = cv2.filter2D(field, -1, CROSS, borderType=cv2.BORDER_REPLICATE)
        if pull is not None:
            relaxed = cv2.subtract(relaxed, pull)
        cv2.copyTo(relaxed, mask, field)
    solved = known.copy()
    solved[rows, columns] = field
    return solved


def _from_half(known: Floats, inside: Mask, rim: Mask, force: cv2.typing.MatLike, level: int) -> Floats:
    height, width = inside.shape
    half = ((width + 1) // 2, (height + 1) // 2)

    def halved(values: cv2.typing.MatLike) -> Floats:
        """Average two by two; the last row and column of an odd size count twice."""
        padded = cv2.copyMakeBorder(values, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)
        return cv2.resize(padded.astype(np.float32), half, interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)

    on_rim = halved(rim)
    values = halved(cv2.copyTo(known, rim)) / (on_rim + np.float32(1e-6))[..., None]
    smaller = (halved(inside) > WHOLE).astype(np.uint8)
    smaller_rim = ((on_rim > 0) & (smaller == 0)).astype(np.uint8)
    pushed = halved(force) * np.float32(4) if force.shape[:2] == inside.shape else force
    solved = _solve(values, smaller, smaller_rim, pushed, level + 1)
    large = cv2.resize(solved, (half[0] * 2, half[1] * 2), interpolation=cv2.INTER_LINEAR)
    return np.ascontiguousarray(large[:height, :width], dtype=np.float32)


def _rim(inside: Mask, reach: int = 1) -> Mask:
    """Give 1 for what lies outside, within `reach`."""
    span = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    return cv2.subtract(cv2.dilate(inside, span), inside).astype(np.uint8, copy=False)

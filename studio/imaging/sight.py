"""What a tone network sees: the person, the matte and the place, small, with the place painted in behind the person.

The same functions make the pictures that it is trained on and those that it sees in a call.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, Size
from studio.imaging.closeup import EXTREMES, Plane, close_up, extremes, reduced

_Array = TypeVar("_Array", Image, Matte)

FAINTEST = 0.02  # alpha above this belongs to the person when the background is looked at
SURELY = 0.75  # alpha from which a cell's colour is the person's
FACE = (0.15, 0.5)  # from the person's top to their bottom: where a face is when head and shoulders are seen
FACE_WIDTH = 0.8  # spreads to both sides of the middle
QUANTILES = (0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.98)
LUMA = (0.114, 0.587, 0.299)  # of B, G, R
RANGES = 3 * 10 * len(QUANTILES)  # three regions, ten channels each
LEVELS = RANGES + EXTREMES
FARTHEST = 3.0  # spreads of the person from their middle; what lies further is simply far
SINGLE = 64  # pixels a side up to which a net judges single cells
MARGIN = 2  # cells around the person that are painted out too: hair that the matte missed would tell the answer


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A background as a net looks at it: small (h, w, 3) in 0..1, and larger for how dark and bright it gets.

    A net that judges single cells gets `every` second one of a grid twice as fine: colours, not mixtures of them.
    """

    small: Plane
    larger: Image
    every: int

    @property
    def size(self) -> Size:
        """The size of pictures that the net wants."""
        return self.small.shape[1] // self.every, self.small.shape[0] // self.every


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """Person and place (h, w, 3), BGR in 0..1, the matte (h, w), the person close up, and the extremes."""

    person: Plane
    matte: Plane
    place: Plane
    close: Plane
    extremes: Plane

    @property
    def area(self) -> float:
        """The share of the picture that the person fills."""
        return float(self.matte.mean())

    @property
    def plain(self) -> bool:
        """Whether there is nothing to judge by: nobody, or nothing but the person."""
        return not 0.002 < self.area < 0.985

    def colours(self) -> Plane:
        """Give the colours (n, 3) of the cells that are the person's alone; at least one."""
        inside = self.person[self.matte > 0.9]
        return inside if len(inside) else self.person.reshape(-1, 3)

    def face(self) -> Plane:
        """Give the colours (n, 3) of the cells where the face probably is; at least one."""
        surely = self.matte >= min(SURELY, float(self.matte.max()))
        return self.person[face_in(surely)]

    def inputs(self) -> dict[str, NDArray[np.float32]]:
        """Give it as a net's named inputs (1, c, h, w)."""
        return {
            "person": _planar(self.person),
            "matte": self.matte[None, None],
            "place": _planar(self.place),
            "where": positions(self.matte)[None],
            "levels": self.levels()[None],
            "close": _planar(self.close),
        }

    def levels(self) -> Plane:
        """Give what the person, about their face, and the place range over, and the extremes: LEVELS numbers."""
        ranges = [levels_in(region) for region in regions_of(self.person, self.matte, self.place)]
        return np.concatenate([*ranges, self.extremes]).astype(np.float32, copy=False)


def place_of(background: Image, size: Size) -> Place:
    """Give a background as a net that wants pictures of `size` looks at it."""
    larger = reduced(background)
    every = 2 if max(size) <= SINGLE else 1
    return Place(_shrunk(background, larger, (size[0] * every, size[1] * every)), larger, every)


def look(image: Image, matte: Matte, place: Place) -> Sight:
    """Give the sight of a person (H, W, 3) under a matte of any size before a place."""
    size = (place.small.shape[1], place.small.shape[0])
    matte = _halved(matte, size)
    small = cv2.resize(matte, size, interpolation=_kernel(matte, size)).astype(np.float32, copy=False)
    larger = reduced(image)
    painted = paint_out(place.small, covered(matte, size))
    person, alpha, behind = (
        np.ascontiguousarray(one[:: place.every, :: place.every])
        for one in (_shrunk(image, larger, size), small, painted)
    )
    return Sight(person, alpha, behind, close_up(larger, matte), extremes(larger, matte, place.larger))


def _shrunk(image: Image, larger: Image, size: Size) -> Plane:
    """Give the picture at a small size, from what is reduced already where that is large enough."""
    enough = larger.shape[1] >= size[0] and larger.shape[0] >= size[1]
    return shrink(larger if enough else image, size)


def shrink(image: Image, size: Size) -> Plane:
    """Give the picture in 0..1 at a small size, each value the mean of what it covers."""
    image = _halved(image, size)
    small = cv2.resize(image, size, interpolation=_kernel(image, size))
    return small.astype(np.float32) * np.float32(1 / 255)


def _halved(array: _Array, size: Size) -> _Array:
    """Give an array halved, which is exact and fast, as long as it stays at least twice as large as `size`."""
    while array.shape[1] >= 4 * size[0] and array.shape[0] >= 4 * size[1]:
        half = (array.shape[1] // 2, array.shape[0] // 2)
        array = cv2.resize(array, half, interpolation=cv2.INTER_LINEAR).astype(array.dtype, copy=False)
    return array


def covered(matte: Matte, size: Size, margin: int = MARGIN) -> NDArray[np.bool_]:
    """Give the cells of a grid of `size` that the person touches, and a margin around them."""
    touched = cv2.dilate((matte > FAINTEST).astype(np.float32), np.ones((3, 3), np.uint8))
    grid = cv2.resize(touched, size, interpolation=_kernel(matte, size))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * margin + 1, 2 * margin + 1))
    hidden: NDArray[np.bool_] = cv2.dilate((grid > 0).astype(np.uint8), disc) > 0
    return hidden


def paint_out(small: Plane, hidden: NDArray[np.bool_]) -> Plane:
    """Give `small` (h, w, 3) with what is `hidden` (h, w) filled in from around it, smoothly, from coarse to fine.

    No hidden value has any part in it: that is what keeps a picture's own person out of its background. Where all is
    hidden, it is black.
    """
    seen: Plane = (~hidden).astype(np.float32)
    return _fill(small * seen[..., None], seen)


def _fill(weighted: Plane, seen: Plane) -> Plane:
    """Fill where `seen` (h, w) is below 1; `weighted` (h, w, 3) is colour times `seen`."""
    height, width = seen.shape
    if max(height, width) == 1 or float(seen.min()) >= 1:
        known_only: Plane = np.divide(weighted, np.maximum(seen, 1e-6)[..., None], dtype=np.float32)
        return known_only
    half = (max(1, width // 2), max(1, height // 2))
    fewer = cv2.resize(weighted, half, interpolation=cv2.INTER_AREA).reshape(half[1], half[0], 3)
    known = cv2.resize(seen, half, interpolation=cv2.INTER_AREA).reshape(half[1], half[0])
    below = _fill(fewer.astype(np.float32, copy=False), known.astype(np.float32, copy=False))
    coarse = cv2.resize(below, (width, height), interpolation=cv2.INTER_LINEAR).reshape(height, width, 3)
    missing: Plane = np.float32(1) - seen
    filled: Plane = coarse.astype(np.float32, copy=False) * missing[..., None]
    return filled + weighted


def positions(matte: Plane) -> Plane:
    """Give where each cell of a matte (h, w) lies as seen from the person (2, h, w): down and across, in spreads."""
    height, width = matte.shape
    weight = matte / max(float(matte.sum()), 1e-6)
    where = np.empty((2, height, width), np.float32)
    for axis, count, share in ((0, height, weight.sum(axis=1)), (1, width, weight.sum(axis=0))):
        along = np.arange(count, dtype=np.float32)
        middle = float((along * share).sum())
        spread = float(np.sqrt((((along - middle) ** 2) * share).sum())) + 0.02 * count
        offset = np.clip((along - middle) / spread, -FARTHEST, FARTHEST)
        where[axis] = offset[:, None] if axis == 0 else offset
    return where


def face_in(surely: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Give the cells (h, w) where the person's face probably is; all of the person's where that is nowhere."""
    rows = np.flatnonzero(surely.any(axis=1))
    if rows.size == 0:
        return surely
    extent = int(rows[-1] - rows[0]) + 1
    top, bottom = (int(rows[0] + share * extent) for share in FACE)
    face = np.zeros_like(surely)
    face[top : bottom + 1] = surely[top : bottom + 1]
    columns = np.nonzero(face)[1]
    if columns.size:
        far = np.abs(np.arange(surely.shape[1]) - columns.mean()) > FACE_WIDTH * columns.std() + 0.5
        face[:, far] = False
    return face if face.any() else surely


def regions_of(person: Plane, matte: Plane, place: Plane) -> tuple[Plane, Plane, Plane]:
    """Give the colours (n, 3) of the person, about their face, and of the place, each (h, w, 3) under the matte."""
    surely = matte >= min(SURELY, float(matte.max()))
    return person[surely], person[face_in(surely)], place.reshape(-1, 3)


def levels_in(colours: Plane) -> Plane:
    """Give the quantiles of some colours (n, 3), channel by channel.

    Sorted before they are scaled, which keeps their order: that is three times as fast as numpy's quantiles of it all.
    """
    luma = colours @ np.array(LUMA, np.float32)
    ranges = np.sort(np.stack([*colours.T, luma, colours[:, 0] - luma, colours[:, 2] - luma]), axis=1)
    at = np.array(QUANTILES) * (ranges.shape[1] - 1)
    low = at.astype(np.intp)
    share = (at - low).astype(np.float32)
    below, above = (_scaled(ranges[:, cells]) for cells in (low, np.minimum(low + 1, ranges.shape[1] - 1)))
    quantiles: Plane = below + (above - below) * share
    return quantiles.ravel()


def _scaled(ranges: Plane) -> Plane:
    """Give B, G, R, luma and the two colour differences (6, n) as the network takes them (10, n)."""
    channels, chroma = ranges[:4], ranges[4:]
    scaled: Plane = np.concatenate(
        [(channels - np.float32(0.45)) * 4, np.log2(channels + np.float32(0.03)) + 1, chroma * 8]
    )
    return scaled


def _kernel(array: NDArray[np.generic], size: Size) -> int:
    smaller = array.shape[1] >= size[0] and array.shape[0] >= size[1]
    return cv2.INTER_AREA if smaller else cv2.INTER_LINEAR


def _planar(picture: Plane) -> NDArray[np.float32]:
    return np.ascontiguousarray(picture.transpose(2, 0, 1))[None]

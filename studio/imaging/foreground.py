"""The person's own colours under a soft edge: blur fusion (Forte and Pitié, 2021), on a small grid."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, size_of
from studio.imaging.coarse import edge, fit, shrink, tiles
from studio.imaging.trimap import MattingMissing

Floats = NDArray[np.float32]

WIDE, NARROW = 12, 2  # radii in cells of the grid: colours are looked for that far, then settled close by
SOLID = 0.98  # alpha from which a pixel keeps the colour it was seen with
SQUARE, MARGIN = 1024, 128  # pixels that are estimated together, and what is looked at around them
BAND = 3  # cells around the edge in which colours are replaced


def estimate_foreground(image: Image, matte: Matte) -> Image:
    """Give the picture with the old room's colour taken out of hair and shoulders; solid parts stay to the bit.

    `matte` (h, w) may be smaller than `image` (H, W, 3).
    """
    size = size_of(image)
    small = fit(matte, size)
    where = edge(small, BAND)
    person, room = (cv2.convertScaleAbs(side).astype(np.uint8) for side in _sides(shrink(image), small, where))
    clean = image.copy()
    full = size_of(matte) == size
    for tile in tiles(where, size):
        weight = cv2.convertScaleAbs(matte[tile.pixels] if full else tile.enlarge(small), alpha=255)
        _unmix(image[tile.pixels], weight, tile.enlarge(person), tile.enlarge(room), clean[tile.pixels])
    return clean


def _sides(small: Image, matte: Matte, where: NDArray[np.uint8]) -> tuple[Floats, Floats]:
    """Give the colours of the person and of the old room around the edge (h, w, 3), where the edge is."""
    person, room = np.zeros((*matte.shape, 3), np.float32), np.zeros((*matte.shape, 3), np.float32)
    left, top, width, height = cv2.boundingRect(where)
    if width == 0:
        return person, room
    rows = slice(max(top - WIDE, 0), top + height + WIDE)
    columns = slice(max(left - WIDE, 0), left + width + WIDE)
    seen, alpha = small[rows, columns].astype(np.float32), matte[rows, columns]
    size, half = size_of(seen), (max(seen.shape[1] // 2, 1), max(seen.shape[0] // 2, 1))
    fewer = cv2.resize(seen, half)  # far averages do not need every cell
    wide = _averages(fewer, fewer, cv2.resize(alpha, half), WIDE // 2)
    front, behind = (cv2.resize(side, size) for side in wide)
    thick = _thick(alpha)
    mixed = cv2.add(behind, cv2.multiply(cv2.subtract(front, behind), thick))
    colours = cv2.add(front, cv2.multiply(cv2.subtract(seen, mixed), thick))
    person[rows, columns], room[rows, columns] = _averages(colours, seen, alpha, NARROW)
    return person, room


def _averages(
    colours: cv2.typing.MatLike, seen: cv2.typing.MatLike, alpha: cv2.typing.MatLike, radius: int
) -> tuple[cv2.typing.MatLike, cv2.typing.MatLike]:
    """Give the mean colour in front, of `colours`, and behind, of what was `seen`, in every window."""
    thick, share = _thick(alpha), _blurred(alpha, radius)
    inside = _blurred(cv2.multiply(colours, thick), radius)
    seen_inside = inside if colours is seen else _blurred(cv2.multiply(seen, thick), radius)
    outside = cv2.subtract(_blurred(seen, radius), seen_inside)
    front = cv2.divide(inside, _thick(share + np.float32(1e-5)))
    return front, cv2.divide(outside, _thick(np.float32(1 + 1e-5) - share))


def _blurred(values: cv2.typing.MatLike, radius: int) -> cv2.typing.MatLike:
    return cv2.blur(values, (2 * radius + 1, 2 * radius + 1), borderType=cv2.BORDER_REPLICATE)


def _thick(alpha: cv2.typing.MatLike) -> cv2.typing.MatLike:
    return cv2.merge([alpha, alpha, alpha])  # five times as fast as broadcasting over the colours


def _unmix(image: Image, weight: cv2.typing.MatLike, front: Image, behind: Image, clean: Image) -> None:
    """Write the person's colour: the average, plus what alpha leaves of the difference to the mixture expected.

    The difference has a sign and uint8 has none, so what is above and what is below go separate ways.
    """
    thick = cv2.cvtColor(weight, cv2.COLOR_GRAY2BGR)
    mixed = cv2.multiply(behind, cv2.bitwise_not(thick), scale=1 / 255)
    cv2.add(mixed, cv2.multiply(front, thick, scale=1 / 255), dst=mixed)
    above = cv2.multiply(cv2.subtract(image, mixed), thick, scale=1 / 255)
    below = cv2.multiply(cv2.subtract(mixed, image), thick, scale=1 / 255)
    cv2.subtract(cv2.add(front, above), below, dst=clean)


def estimate_foreground_exactly(image: Image, matte: Matte) -> Image:
    """Give the same by pymatting's multi-level estimate (Germer et al., 2020), for stills.

    Large pictures are done in squares, and only those where an edge runs: the estimate needs 100 bytes a pixel.
    """
    try:
        import pymatting  # compiles itself, so only when it is used
    except ImportError as error:
        raise MattingMissing("It is pymatting.") from error
    width, height = size_of(image)
    clean = image.copy()
    for top in range(0, height, SQUARE):
        for left in range(0, width, SQUARE):
            inner = (slice(top, top + SQUARE), slice(left, left + SQUARE))
            rows = slice(max(top - MARGIN, 0), min(top + SQUARE + MARGIN, height))
            columns = slice(max(left - MARGIN, 0), min(left + SQUARE + MARGIN, width))
            alpha = _part(matte, (width, height), rows, columns)
            mine = alpha[top - rows.start :, left - columns.start :][:SQUARE, :SQUARE]
            if not ((mine > 0) & (mine <= SOLID)).any():
                continue
            colours = pymatting.estimate_foreground_ml(image[rows, columns].astype(np.float64) / 255, alpha)
            colours = colours[top - rows.start :, left - columns.start :][:SQUARE, :SQUARE]
            estimated = np.rint(np.clip(colours, 0, 1) * 255).astype(np.uint8)
            np.copyto(clean[inner], estimated, where=mine[..., None] <= SOLID)
    return clean


def _part(matte: Matte, size: tuple[int, int], rows: slice, columns: slice) -> NDArray[np.float64]:
    """Give a part of a matte as large as its picture would have it, (rows, columns)."""
    across, down = matte.shape[1] / size[0], matte.shape[0] / size[1]
    place = np.array([[across, 0, (columns.start + 0.5) * across - 0.5], [0, down, (rows.start + 0.5) * down - 0.5]])
    shape = (columns.stop - columns.start, rows.stop - rows.start)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(matte, place, shape, flags=flags, borderMode=cv2.BORDER_REPLICATE).astype(np.float64)

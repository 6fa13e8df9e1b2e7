"""The person's own colours under a soft edge: blur fusion (Forte and Pitié, 2021), on a small grid."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, size_of
from studio.imaging.coarse import edge, fit, shrink, tiles

Floats = NDArray[np.float32]

WIDE, NARROW = 12, 2  # radii in cells of the grid: colours are looked for that far, then settled close by
BAND = 3  # cells around the edge in which colours are replaced


def estimate_foreground(image: Image, matte: Matte) -> Image:
    """Give the picture with the old room's colour taken out of hair and shoulders; solid parts stay to the bit.

    `matte` (h, w) may be smaller than `image` (H, W, 3).
    """
    size = size_of(image)
    small = fit(matte, size)
    where = edge(small, BAND)
    person, room = _sides(shrink(image), small, where)
    clean = image.copy()
    alpha = matte if size_of(matte) == size else None
    for tile in tiles(where, size):
        weight = np.ascontiguousarray(alpha[tile.pixels]) if alpha is not None else tile.enlarge(small)
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
    seen = small[rows, columns].astype(np.float32)
    alpha = _thick(matte[rows, columns])
    beta = np.float32(1) - alpha
    colours: cv2.typing.MatLike = seen
    for radius in (WIDE, NARROW):
        front = _average(colours, alpha, radius)
        behind = _average(seen, beta, radius)
        mixed = cv2.add(behind, cv2.multiply(cv2.subtract(front, behind), alpha))
        colours = cv2.add(front, cv2.multiply(cv2.subtract(seen, mixed), alpha))
    person[rows, columns], room[rows, columns] = front, behind
    return person, room


def _average(colours: cv2.typing.MatLike, weight: cv2.typing.MatLike, radius: int) -> cv2.typing.MatLike:
    """Give the mean colour of a window, each cell counting by its weight; all (h, w, 3)."""
    window = (2 * radius + 1, 2 * radius + 1)
    total = cv2.blur(cv2.multiply(colours, weight), window, borderType=cv2.BORDER_REPLICATE)
    share = cv2.blur(weight, window, borderType=cv2.BORDER_REPLICATE)
    return cv2.divide(total, share + np.float32(1e-5))


def _thick(alpha: Floats) -> cv2.typing.MatLike:
    return cv2.merge([alpha, alpha, alpha])  # five times as fast as broadcasting over the colours


def _unmix(image: Image, alpha: Floats, front: Floats, behind: Floats, clean: Image) -> None:
    """Write the person's colour: the average, plus what alpha leaves of the difference to the mixture expected."""
    thick = _thick(alpha)
    mixed = cv2.add(behind, cv2.multiply(cv2.subtract(front, behind), thick))
    rest = cv2.multiply(cv2.subtract(image, mixed, dtype=cv2.CV_32F), thick)
    cv2.add(front, rest, dst=clean, dtype=cv2.CV_8U)

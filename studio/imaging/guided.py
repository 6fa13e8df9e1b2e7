"""The guided filter (He, Sun and Tang, 2013): an alpha that follows the edges of the picture under it.

It is believed only as far as colours tell the person from the room: else a forehead as bright as the wall behind it
gets holes, and a faint edge is broken by the noise of the camera.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, size_of
from studio.imaging.coarse import edge, fit, shrink, tiles

Floats = NDArray[np.float32]

VEIL = 1.5  # contrast that takes off the thin veil the filter leaves on either side of an edge
TOLD = (0.35, 0.8)  # share of the matte's variation that colours explain: below, none of the fit counts; above, all
STILL = 1e-4  # variation of a matte (mean square) that is next to none


def guided(guide: Floats, alpha: Floats, radius_px: int, roughness: float) -> Floats:
    """Fit alpha (h, w) as a linear function of the guide's colours (h, w, 3), 0..1, in every window; exact and slow."""
    plane, _ = coefficients(guide, alpha, radius_px, roughness)
    return evaluate(plane, cv2.convertScaleAbs(guide, alpha=255).astype(np.uint8, copy=False))


def refine(image: Image, matte: Matte, reach: int, roughness: float) -> Matte:
    """Redraw the edge of a matte along the picture's own edges; gives it at the picture's size.

    The fit is made on the small grid, around the edge alone (He and Sun, 2015), and evaluated at full size only in
    the tiles where an edge runs. `reach` is in cells of the grid: how far the true edge may lie from the matte's.
    """
    size = size_of(image)
    small = fit(matte, size)
    where = edge(small, reach)
    refined = cv2.resize(matte, size, interpolation=cv2.INTER_LINEAR).astype(np.float32, copy=False)
    plane, trusted = _plane_around(where, shrink(image), small, reach, roughness)
    for tile in tiles(trusted, size):
        alpha = evaluate(tile.enlarge(plane), image[tile.pixels])
        np.clip(alpha, 0, 1, out=refined[tile.pixels])
    return refined


def _plane_around(
    where: NDArray[np.uint8], small: Image, matte: Matte, reach: int, roughness: float
) -> tuple[Floats, NDArray[np.bool_]]:
    """Fit around the cells that are not 0 in `where`; gives the planes, and where they do more than give the matte."""
    plane, trusted = np.zeros((*matte.shape, 4), np.float32), np.zeros(matte.shape, np.bool_)
    plane[..., 3] = matte
    left, top, width, height = cv2.boundingRect(where)
    if width == 0:
        return plane, trusted
    margin = 2 * reach
    rows = slice(max(top - margin, 0), top + height + margin)
    columns = slice(max(left - margin, 0), left + width + margin)
    guide = small[rows, columns].astype(np.float32) * np.float32(1 / 255)
    around = matte[rows, columns]
    fitted, told = coefficients(guide, around, reach, roughness)
    share = (told - np.float32(TOLD[0])) * np.float32(1 / (TOLD[1] - TOLD[0]))
    np.clip(share, 0, 1, out=share)
    fitted = cv2.multiply(fitted, cv2.merge([share] * 4), scale=VEIL).astype(np.float32, copy=False)
    fitted[..., 3] += (np.float32(0.5 - 0.5 * VEIL) - around) * share + around
    plane[rows, columns] = fitted
    np.logical_and(share > 0, where[rows, columns], out=trusted[rows, columns])
    return plane, trusted


def coefficients(guide: Floats, alpha: Floats, radius_px: int, roughness: float) -> tuple[Floats, Floats]:
    """Give slope and offset (h, w, 4), and the share of alpha's variation (h, w) that the colours explain.

    All are means over every window that a pixel lies in.
    """
    window = (2 * radius_px + 1, 2 * radius_px + 1)
    blue, green, red = cv2.split(guide)
    values = cv2.merge([blue, green, red, alpha])
    first, with_alpha = _mean(values, window), _mean(cv2.multiply(values, cv2.merge([alpha] * 4)), window)
    squares = _mean(cv2.multiply(guide, guide), window)
    crossed = _mean(cv2.multiply(guide, cv2.merge([green, red, blue])), window)
    mb, mg, mr, level = cv2.split(first)
    bb, gg, rr = (square - mean * mean for square, mean in zip(cv2.split(squares), (mb, mg, mr), strict=True))
    bg, gr, rb = cv2.split(crossed)
    bg, gr, rb = bg - mb * mg, gr - mg * mr, rb - mr * mb
    cb, cg, cr, spread = (
        both - mean * level for both, mean in zip(cv2.split(with_alpha), (mb, mg, mr, level), strict=True)
    )
    bb, gg, rr = bb + roughness, gg + roughness, rr + roughness
    # the inverse of the symmetric 3x3 covariance, by its cofactors
    ibb, igg, irr = gg * rr - gr * gr, bb * rr - rb * rb, bb * gg - bg * bg
    ibg, irb, igr = gr * rb - bg * rr, bg * gr - gg * rb, bg * rb - bb * gr
    scale = 1 / (bb * ibb + bg * ibg + rb * irb)
    sb = (ibb * cb + ibg * cg + irb * cr) * scale
    sg = (ibg * cb + igg * cg + igr * cr) * scale
    sr = (irb * cb + igr * cg + irr * cr) * scale
    told = (sb * cb + sg * cg + sr * cr) / (spread + STILL)
    plane = _mean(cv2.merge([sb, sg, sr, level - sb * mb - sg * mg - sr * mr]), window)
    return plane, _mean(told, window)


def evaluate(plane: Floats, image: Image) -> Floats:
    """Give alpha (h, w) from slope and offset (h, w, 4) at the colours of the image (h, w, 3)."""
    thick = cv2.cvtColor(image, cv2.COLOR_BGR2BGRA)  # its fourth channel is 255, which keeps the offset
    slopes = cv2.split(cv2.multiply(plane, thick, scale=1 / 255, dtype=cv2.CV_32F))
    alpha = cv2.add(slopes[0], slopes[1])
    cv2.add(alpha, slopes[2], dst=alpha)
    return cv2.add(alpha, slopes[3], dst=alpha).astype(np.float32, copy=False)


def _mean(values: cv2.typing.MatLike, window: tuple[int, int]) -> Floats:
    return cv2.blur(values, window, borderType=cv2.BORDER_REFLECT).astype(np.float32, copy=False)

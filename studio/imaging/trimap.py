"""Matting on a trimap, for stills: what is surely person, surely room, and the seam between them solved for.

The equations are solved at a moderate size; the solution is carried to full size as a linear function of the
picture's own colours, which is what closed-form matting assumes of it (Levin, Lischinski and Weiss, 2008).
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.errors import StudioError
from studio.core.frame import Image, Matte, Size, size_of
from studio.imaging.composite import Weight, weight_of
from studio.imaging.guided import Floats, coefficients, evaluate

Trimap = NDArray[np.uint8]  # (h, w): ROOM, UNKNOWN or PERSON

Solver = Callable[..., Any]
Step = Callable[[], None]  # may end the work by raising

ROOM: Final = 0
UNKNOWN: Final = 128
PERSON: Final = 255
CLOSED_FORM_SIDE: Final = 1024
KNN_SIDE: Final = 480  # its neighbours are searched for in every pixel
SURE: Final = 0.04  # nearer to 0 or 1 than this is known, away from the edge
ROWS: Final = 256
EXACT: Final = 1e-6  # the residual that is good enough for 8 bits
SHIFTS: Final = (1e-4, 1e-3, 1e-2, 0.1, 0.5, 1.0, 10.0, 100.0)  # 0 fails for smooth pictures, and says so aloud


class MattingMissing(StudioError):
    """Fine matting needs a package that is not installed."""

    hint = "Install Backlot with the extra `stills`, or refine the quick way."


class MattingFailed(StudioError):
    """Fine matting found no solution."""

    hint = "Mark a little more of the person and of the room, or refine the quick way."


def trimap_of(matte: Matte, size: Size, reach: float = 0.015) -> Trimap:
    """Give a trimap of `size`: unknown where the matte is soft, and within `reach` of the longer side of its edge."""
    large = cv2.resize(matte, size, interpolation=cv2.INTER_LINEAR)
    radius = max(round(reach * max(size)), 1)
    span = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    trimap = np.full((size[1], size[0]), UNKNOWN, np.uint8)
    trimap[cv2.erode(large, span) > 1 - SURE] = PERSON
    trimap[cv2.dilate(large, span) < SURE] = ROOM
    return trimap


def nothing() -> None:
    """Go on."""


def solve(image: Image, trimap: Trimap, method: str, step: Step = nothing) -> Matte:
    """Give the matte that fits a picture and a trimap of its size, by `closed-form` or `knn`; MattingFailed.

    `step` is called now and then.
    """
    unknown = trimap == UNKNOWN
    if not unknown.any() or not (trimap == PERSON).any() or not (trimap == ROOM).any():
        return trimap.astype(np.float32) / np.float32(255)  # nothing to find out, or nothing to go by
    top, left, bottom, right = _around(unknown)
    solver = _solver(method)
    seen = image[top:bottom, left:right, ::-1].astype(np.float64) / 255.0  # what the package reckons in
    known = trimap[top:bottom, left:right] / 255.0
    known[unknown[top:bottom, left:right]] = 0.5
    matte = trimap.astype(np.float32) / np.float32(255)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = solver(seen, known, cg_kwargs={"rtol": EXACT, "callback": lambda *state: step()})
    except (ValueError, ArithmeticError, RuntimeError) as error:
        raise MattingFailed(f"{error}.") from error
    if not np.isfinite(found).all():
        raise MattingFailed("Its equations have no solution here.")
    matte[top:bottom, left:right] = np.clip(found, 0, 1)
    return matte


def solving_size(size: Size, method: str) -> Size:
    """Give the size at which a picture of `size` is solved."""
    scale = min(1.0, (KNN_SIDE if method == "knn" else CLOSED_FORM_SIDE) / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def enlarged(image: Image, small: Image, matte: Matte) -> Weight:
    """Give the matte of a small copy of a picture at the picture's own size, along its own edges, in 0..255."""
    if size_of(small) == size_of(image):
        return weight_of(matte, size_of(image))
    plane, _ = coefficients(small.astype(np.float32) * np.float32(1 / 255), matte, 2, 1e-4)
    (width, height), (w, h) = size_of(image), size_of(small)
    weight = np.empty((height, width), np.uint8)
    for top in range(0, height, ROWS):
        strip = image[top : top + ROWS]
        place = np.array([[w / width, 0, w / width / 2 - 0.5], [0, h / height, (top + 0.5) * h / height - 0.5]])
        alpha = evaluate(_placed(plane, place, size_of(strip)), strip)
        plain = _placed(matte, place, size_of(strip))
        settled = np.where((plain < 0.02) | (plain > 0.98), plain, alpha)  # a faint slope must not veil what is sure
        weight[top : top + ROWS] = np.rint(np.clip(settled, 0, 1) * np.float32(255)).astype(np.uint8)
    return weight


def _placed(values: Floats, place: NDArray[np.float64], size: Size) -> Floats:
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(values, place, size, flags=flags, borderMode=cv2.BORDER_REPLICATE).astype(
        np.float32, copy=False
    )


def _around(unknown: NDArray[np.bool_]) -> tuple[int, int, int, int]:
    """Give the box around what is unknown, with a little of what is known about it."""
    rows, columns = np.flatnonzero(unknown.any(axis=1)), np.flatnonzero(unknown.any(axis=0))
    margin = max(unknown.shape) // 20 + 4
    top, left = max(int(rows[0]) - margin, 0), max(int(columns[0]) - margin, 0)
    return top, left, int(rows[-1]) + 1 + margin, int(columns[-1]) + 1 + margin


def _solver(method: str) -> Solver:
    try:
        import pymatting
    except ImportError as error:
        raise MattingMissing("It is pymatting.") from error
    if method == "knn":
        return partial(pymatting.estimate_alpha_knn)
    return partial(pymatting.estimate_alpha_cf, preconditioner=partial(pymatting.ichol, shifts=SHIFTS))

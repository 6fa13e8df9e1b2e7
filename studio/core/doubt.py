"""What cannot be true of a matte or of a filtered picture, judged on a coarse grid: cheap enough for every frame.

The last line before the room would show. Nothing here remembers; what a matte was before is judged in `live`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from studio.core.errors import NotReady
from studio.core.filter import Stage
from studio.core.frame import Image, Matte, Shot

GRID: Final = (36, 64)  # rows and columns that are looked at
CLEAR: Final = 0.05  # alpha below which the background must show
SOLID: Final = 0.5
MOST_REVEALED: Final = 0.25  # of the picture, by one filter of the matte: it shapes edges, it finds nobody new
APART: Final = 36  # levels by which room and background must differ for a point to tell them apart
CLOSE: Final = 10  # levels within which a point is the room's
MOST_ROOM: Final = 0.2  # of the points that can tell


class ImplausibleMatte(NotReady):
    """The model gave a matte that cannot be true."""

    hint = "Choose another model if this goes on."


class ImplausiblePicture(NotReady):
    """A filter gave a picture that cannot be true."""

    hint = "Switch the filter off."


def check_matte(matte: Matte) -> None:
    """Refuse a matte that is empty, of the wrong type, or not finite; ImplausibleMatte."""
    if matte.ndim != 2 or matte.dtype != np.float32 or matte.size == 0:
        raise ImplausibleMatte(f"It has shape {matte.shape} and type {matte.dtype}.")
    low, high = float(matte.min()), float(matte.max())
    if not (low >= -1e-3 and high <= 1.001):  # also true for NaN
        raise ImplausibleMatte(f"Its values run from {low:.3g} to {high:.3g}.")


def check_step(stage: Stage, before: Shot, after: Shot) -> None:
    """Refuse what a filter made of a shot when it has another shape, or shows the room; NotReady."""
    if after.matte is not before.matte:
        check_matte(after.matte)
    for image in (after.foreground, after.background, *([] if after.composite is None else [after.composite])):
        check_image(image, after.frame.image.shape)
    if stage is Stage.MATTE and after.matte is not before.matte:
        _check_revealed(before.matte, after.matte)
    if stage is Stage.BACKGROUND and after.background is not before.background:
        _check_hidden(after, before.background, after.background)
    if after.composite is not None and after.composite is not before.composite:
        _check_hidden(after, after.background, after.composite)


def check_image(image: Image, shape: tuple[int, ...]) -> None:
    """Refuse an image of another shape or type; ImplausiblePicture."""
    if image.shape != shape or image.dtype != np.uint8:
        raise ImplausiblePicture(f"It has shape {image.shape} and type {image.dtype}, not {shape}.")


def sampled(array: NDArray[Any]) -> NDArray[Any]:
    """Give the points of the grid, (36, 64, ...), whatever the array's size."""
    height, width = array.shape[:2]
    points: NDArray[Any] = array.reshape(height * width, *array.shape[2:]).take(_points(height, width), axis=0)
    return points


@lru_cache(maxsize=32)
def _points(height: int, width: int) -> NDArray[np.intp]:
    rows, columns = (
        ((np.arange(points) + 0.5) * side / points).astype(np.intp)
        for points, side in zip(GRID, (height, width), strict=True)
    )
    return rows[:, None] * width + columns[None, :]


def _check_revealed(before: Matte, after: Matte) -> None:
    new = (sampled(after) > SOLID) & (sampled(before) < CLEAR)
    if new.mean() > MOST_REVEALED:
        raise ImplausibleMatte(f"It uncovers {100 * new.mean():.0f} % of the picture.")


def _check_hidden(shot: Shot, behind: Image, shown: Image) -> None:
    """Refuse `shown` where it is the camera's picture although `behind` should be seen there."""
    room, wanted, there = (sampled(image).astype(np.int16) for image in (shot.frame.image, behind, shown))
    telling = (sampled(shot.matte) < CLEAR) & (_apart(room, wanted) > APART)
    if telling.any() and (_apart(there, room)[telling] <= CLOSE).mean() > MOST_ROOM:
        raise ImplausiblePicture("It shows the room.")


def _apart(one: NDArray[np.int16], other: NDArray[np.int16]) -> NDArray[np.int16]:
    """Give the largest difference of any channel, a third of the time that `max(axis=2)` takes."""
    blue, green, red = np.moveaxis(np.abs(one - other), 2, 0)
    farthest: NDArray[np.int16] = np.maximum(np.maximum(blue, green), red)
    return farthest

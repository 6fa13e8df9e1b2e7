"""From what a harmonizing net says to a tone for the person: bounded, fit for skin, and none where none is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, size_of
from studio.imaging.sight import Sight
from studio.imaging.skin import difference, guarded
from studio.imaging.tone import UNCHANGED, Tone, fitted, retone

Run: TypeAlias = Callable[[Mapping[str, NDArray[np.float32]]], tuple[NDArray[np.float32], ...]]

EVERY_S, SELDOM_S = 0.25, 2.0  # from one look to the next, by a small net and by a large one
SETTLE_S = 0.5  # time constant with which the tone follows
IDLE, BUSY = 1.0, 3.0  # mean change in Lab units that is left out, and from which it counts in full
MOST = 400  # colours that are enough to judge a tone by
SURELY = 0.6  # alpha from which a picture's pixels count as the person's


def tone_for(sight: Sight, run: Run, guard: float) -> Tone:
    """Ask a net (`Harmonizer.run`) for the tone of what it sees, and hold it within reason."""
    if sight.plain:
        return UNCHANGED
    said = run(sight.inputs())[0]
    tone = Tone(said.reshape(-1)) if said.ndim == 2 else fitted_to(sight, said[0].transpose(1, 2, 0))
    colours = _some(sight.colours())
    return calmed(guarded(tone, sight.face(), guard), colours)


def fitted_to(sight: Sight, picture: NDArray[np.float32]) -> Tone:
    """Give the tone that comes nearest to what a net made of the person; `picture` (h, w, 3) as `sight`."""
    inside = sight.matte > SURELY
    weight = sight.matte[inside]
    if weight.size == 0:
        return UNCHANGED
    return fitted(sight.person[inside], np.ascontiguousarray(picture[inside]), weight)


def calmed(tone: Tone, colours: NDArray[np.float32]) -> Tone:
    """Give the tone without the change that nobody would see: who matches already stays as they are."""
    change = difference(colours, tone.of(colours))
    if change >= BUSY:
        return tone
    return tone.scaled(max(0.0, (change - IDLE) / (BUSY - IDLE)))


def retone_person(image: Image, matte: Matte, tone: Tone) -> Image:
    """Give the picture re-toned where the person is; the matte may be smaller."""
    left, top, width, height = _box(matte, image)
    if width * height == 0:
        return image
    if width * height > 0.7 * image.shape[0] * image.shape[1]:
        return retone(image, tone)
    toned = image.copy()
    part = slice(top, top + height), slice(left, left + width)
    toned[part] = retone(image[part], tone)
    return toned


def _box(matte: Matte, image: Image) -> tuple[int, int, int, int]:
    """Give left, top, width and height, in pixels of `image`, of where the matte is not clear."""
    left, top, width, height = cv2.boundingRect(cv2.inRange(matte, 1e-3, 2.0))
    if width == 0:
        return 0, 0, 0, 0
    across, down = size_of(image)[0] / matte.shape[1], size_of(image)[1] / matte.shape[0]
    x, y = max(int((left - 1) * across), 0), max(int((top - 1) * down), 0)  # a cell more: it is enlarged softly
    right, bottom = int(np.ceil((left + width + 1) * across)), int(np.ceil((top + height + 1) * down))
    return x, y, min(right, image.shape[1]) - x, min(bottom, image.shape[0]) - y


def _some(colours: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.ascontiguousarray(colours[:: max(1, len(colours) // MOST)])

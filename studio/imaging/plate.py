"""What a picture of the empty room tells: how the light has changed since, and what was not there."""

from __future__ import annotations

from typing import Final, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Matte

Colours: TypeAlias = NDArray[np.float32]
"""(h, w, 3), 0..255."""

EVERY: Final = 6  # pixels between the spots where the exposure is judged
BRIGHTER: Final = 1.5  # the most that the camera's exposure is followed, up or down


def difference(seen: Colours, room: Colours, shadows: float) -> Matte:
    """Give how far the frame is from the room, or from the room in shadow where that is nearer; (h, w)."""
    light = over_channels(seen * room) / np.maximum(over_channels(room * room), 1)
    lit = cv2.multiply(room, cv2.merge([np.clip(light, 1 - shadows, 1)] * 3))
    blue, green, red = cv2.split(cv2.absdiff(seen, lit))
    return np.maximum(np.maximum(blue, green), red).astype(np.float32, copy=False)


def over_channels(values: Colours) -> Matte:
    """Give the sum over the channels; (h, w)."""
    return cv2.transform(values, np.ones((1, 3), np.float32)).astype(np.float32, copy=False)


def exposure(seen: Colours, room: Colours, person: NDArray[np.uint8] | None) -> NDArray[np.float32]:
    """Give by how much each channel is brighter than the room was, judged at a grid of spots beside the person."""
    seen, room = seen[::EVERY, ::EVERY], room[::EVERY, ::EVERY]
    telling = (room.min(axis=2) > 16) & (np.maximum(seen, room).max(axis=2) < 240)  # neither black nor blown out
    if person is not None:
        telling &= person[::EVERY, ::EVERY] == 0
    if telling.mean() < 0.05:
        return np.ones(3, np.float32)
    ratios = np.median(seen[telling] / room[telling], axis=0)
    gains: NDArray[np.float32] = np.clip(ratios, 1 / BRIGHTER, BRIGHTER).astype(np.float32)
    return gains

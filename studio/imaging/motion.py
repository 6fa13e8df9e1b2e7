"""What moved since the last frame, coarsely: enough to carry a matte along with the person."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, Size, read_only, size_of

COLUMNS, ROWS = 160, 90  # of the picture that motion is read from
STRANGE = 16.0  # levels of difference after following the motion from which the past is not believed at all

Grey = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Motion:
    """Where each place came from: `places` (h, w, 2) in pixels of the past; `trust` (h, w) is 0 where it is unknown."""

    places: NDArray[np.float32]
    trust: Matte


def glance(image: Image) -> Grey:
    """Give a small grey picture to read motion from."""
    width, height = size_of(image)
    if width >= 4 * COLUMNS:  # halved first, so that nothing flickers between the samples
        image = cv2.resize(image, (width // 2, max(height // 2, 1))).astype(np.uint8, copy=False)
    small = cv2.resize(image, (COLUMNS, ROWS), interpolation=cv2.INTER_LINEAR)
    return cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (3, 3), 0).astype(np.uint8, copy=False)


def motion(now: Grey, past: Grey, size: Size) -> Motion:
    """Find where each place of a matte of `size` was in the past (dense inverse search, Kroeger et al., 2016)."""
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_ULTRAFAST)
    flow = search.calc(now, past, np.zeros((ROWS, COLUMNS, 2), np.float32))
    followed = _remap(past, flow + _places((COLUMNS, ROWS)))
    strange = cv2.blur(cv2.absdiff(now, followed).astype(np.float32), (5, 5))
    trust = np.clip(np.float32(1) - strange * np.float32(1 / STRANGE), 0, 1)
    scale = np.array([size[0] / COLUMNS, size[1] / ROWS], np.float32)
    there = cv2.add(cv2.resize(flow * scale, size, interpolation=cv2.INTER_LINEAR), _places(size))
    return Motion(there.astype(np.float32, copy=False), cv2.resize(trust, size).astype(np.float32, copy=False))


def carry(matte: Matte, moved: Motion) -> Matte:
    """Give the past matte where the motion has brought it; cubic, or each frame would soften the edge a little more."""
    carried: Matte = np.clip(_remap(matte, moved.places, cv2.INTER_CUBIC), 0, 1).astype(np.float32, copy=False)
    return carried


def _remap(image: NDArray[Any], places: NDArray[np.float32], how: int = cv2.INTER_LINEAR) -> NDArray[Any]:
    across, down = cv2.split(places)
    return cv2.remap(image, across, down, how, borderMode=cv2.BORDER_REPLICATE)


@lru_cache(maxsize=4)
def _places(size: Size) -> NDArray[np.float32]:
    """Give each place's own coordinates, (h, w, 2)."""
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    places = np.dstack([x, y])
    read_only(places)
    return places

"""What stands under full transparency in a film: the person's own colours, gone on outwards.

Lossy encoders share colour between neighbours: black beside the person would darken every edge.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

CELL = 8  # pixels of the film to one of the small picture that is spread
REACH = 4  # cells on either side


def surrounded(cut: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Give a cut-out (H, W, 4) with colours beside the person; alpha stays, and so does every pixel with some."""
    height, width = cut.shape[:2]
    small_size = (-(-width // CELL), -(-height // CELL))
    alpha = cut[..., 3]
    premultiplied = cv2.multiply(cut[..., :3], cv2.cvtColor(alpha, cv2.COLOR_GRAY2BGR), scale=1 / 255)
    colours = cv2.resize(premultiplied, small_size, interpolation=cv2.INTER_AREA).astype(np.float32)
    share = cv2.resize(alpha, small_size, interpolation=cv2.INTER_AREA).astype(np.float32) * np.float32(1 / 255)
    window = (2 * REACH + 1, 2 * REACH + 1)
    spread = cv2.blur(colours, window)
    weight = cv2.blur(share, window)
    spread = cv2.divide(spread, cv2.merge([weight + np.float32(1e-3)] * 3))
    around = cv2.resize(cv2.convertScaleAbs(spread), (width, height), interpolation=cv2.INTER_LINEAR)
    filled = cv2.merge([*cv2.split(around), np.zeros_like(alpha)])
    return cv2.copyTo(cut, alpha, filled).astype(np.uint8, copy=False)

"""The shape of the person as a whole: holes, specks, and who counts."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Matte

LABELLED = 192  # rows of the picture in which parts are told apart; more would cost more and say no more

Mask = NDArray[np.uint8]


def fill_holes(matte: Matte, share: float) -> Matte:
    """Make holes solid that are smaller than `share` of the picture; what touches the border is no hole."""
    small = _labelled_size(matte)
    inside = _parts(_below(small, 0.5), share, border_counts=False)
    return _mixed(matte, inside, 1.0) if inside.any() else matte


def drop_specks(matte: Matte, share: float) -> Matte:
    """Clear parts that are smaller than `share` of the picture."""
    specks = _parts(1 - _below(_labelled_size(matte), 0.25), share, border_counts=True)
    return _mixed(matte, specks, 0.0) if specks.any() else matte


def keep_largest(matte: Matte) -> Matte:
    """Clear every part but the largest."""
    solid = 1 - _below(_labelled_size(matte), 0.25)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(solid, connectivity=8)
    if len(stats) <= 2:
        return matte
    largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    others = ((labels != largest) & (labels != 0)).astype(np.uint8)
    return _mixed(matte, others, 0.0)


def _labelled_size(matte: Matte) -> Matte:
    rows = min(matte.shape[0], LABELLED)
    size = (max(round(matte.shape[1] * rows / matte.shape[0]), 1), rows)
    if rows == matte.shape[0]:
        return matte
    return cv2.resize(matte, size, interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)


def _below(matte: Matte, level: float) -> Mask:
    return (matte < level).view(np.uint8)


def _parts(mask: Mask, share: float, *, border_counts: bool) -> Mask:
    """Give 1 where a connected part of the mask is smaller than `share` of it."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    small = stats[:, cv2.CC_STAT_AREA] < share * mask.size
    if not border_counts:
        left, top = stats[:, cv2.CC_STAT_LEFT], stats[:, cv2.CC_STAT_TOP]
        right, bottom = left + stats[:, cv2.CC_STAT_WIDTH], top + stats[:, cv2.CC_STAT_HEIGHT]
        small &= (left > 0) & (top > 0) & (right < mask.shape[1]) & (bottom < mask.shape[0])
    small[0] = False  # label 0 is what the mask leaves out
    chosen: Mask = small.astype(np.uint8)[labels]
    return chosen


def _mixed(matte: Matte, where: Mask, level: float) -> Matte:
    """Set the matte to `level` where the mask is 1, with a soft seam; the soft rim of each part goes with it."""
    grown = cv2.dilate(where, np.ones((5, 5), np.uint8)).astype(np.float32)
    soft = cv2.resize(cv2.blur(grown, (3, 3)), (matte.shape[1], matte.shape[0]), interpolation=cv2.INTER_LINEAR)
    if level == 0.0:
        return cv2.min(matte, np.float32(1) - soft).astype(np.float32, copy=False)
    return cv2.max(matte, soft).astype(np.float32, copy=False)

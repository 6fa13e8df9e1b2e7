"""Counts on clips, whose truth nobody drew, what a model lacks and has too much against a more careful one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from studio.core.frame import Image
from studio.core.ports import Segmenter
from studio.training.judging import in_a_row, still_matte
from studio.training.metrics import LARGE_PIECE, Mask, missing_piece

EVERY = 4  # frames; the careful model is slow, and a hole lasts


@dataclass(frozen=True, slots=True)
class Difference:
    """Shares over all frames compared."""

    holes: float  # frames without a large piece of the nearest person
    excess: float  # pixels called person that are not


def judge_against(segmenter: Segmenter, careful: Segmenter, clips: Iterable[Sequence[Image]]) -> Difference:
    """Compare the mattes that a model gives with its memory at work with the careful one's, frames seen singly."""
    gone: list[bool] = []
    more: list[float] = []
    for images in clips:
        mattes = in_a_row(segmenter, images)
        for number in range(0, len(images), EVERY):
            person, wanted = mattes[number] > 0.5, still_matte(careful, images[number]) > 0.5
            gone.append(missing_piece(person, largest(wanted)) > LARGE_PIECE)
            more.append(float(np.mean(person & ~wanted)))
    return Difference(float(np.mean(gone)), float(np.mean(more)))


def largest(mask: Mask) -> Mask:
    """Give the largest connected piece: a chair that the careful model takes for somebody would count as missing."""
    _, labels, figures, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    areas = figures[1:, cv2.CC_STAT_AREA]
    return labels == 1 + int(areas.argmax()) if len(areas) else mask

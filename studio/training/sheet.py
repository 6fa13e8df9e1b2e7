"""The pictures that a model does worst, on one page to look at."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from studio.core.frame import Image, Matte
from studio.core.ports import Segmenter
from studio.training.folders import read_pair
from studio.training.judging import Judged, still_matte

ROW_PX = 240
COLUMNS = 4
GREEN = np.array([60, 200, 60], np.float32)


def contact_sheet(segmenter: Segmenter, worst: Sequence[Judged]) -> Image:
    """Give each picture with the true outline, beside the model's cut-out on green, worst first."""
    tiles = [tile(segmenter, judged) for judged in worst]
    width = max(one.shape[1] for one in tiles)
    padded = [cv2.copyMakeBorder(one, 0, 0, 0, width - one.shape[1], cv2.BORDER_CONSTANT) for one in tiles]
    padded += [np.zeros_like(padded[0])] * (-len(padded) % COLUMNS)
    rows = [np.hstack(padded[start : start + COLUMNS]) for start in range(0, len(padded), COLUMNS)]
    return np.ascontiguousarray(np.vstack(rows), np.uint8)


def tile(segmenter: Segmenter, judged: Judged) -> Image:
    """Give one picture's entry."""
    image, mask = read_pair(judged.pair)
    matte = still_matte(segmenter, image)
    outlined = image.copy()
    outlines = cv2.findContours((mask > 127).astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)[0]
    cv2.drawContours(outlined, outlines, -1, (0, 255, 255), 2)
    both = np.hstack([outlined, on_green(image, matte)])
    shown = cv2.resize(both, (round(both.shape[1] * ROW_PX / both.shape[0]), ROW_PX), interpolation=cv2.INTER_AREA)
    text = f"{judged.pair.name} IoU {judged.score.iou:.3f}"
    cv2.putText(shown, text, (6, ROW_PX - 8), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (255, 255, 255), 1, cv2.LINE_AA)
    return shown  # type: ignore[return-value]


def on_green(image: Image, matte: Matte) -> Image:
    """Give the person on green; image (h, w, 3), matte (h, w)."""
    weight = matte[..., None]
    return (image * weight + (1 - weight) * GREEN).astype(np.uint8)

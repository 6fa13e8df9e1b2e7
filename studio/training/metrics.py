"""How good a matte is, in the numbers of the field; needs numpy and OpenCV alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Matte

Mask: TypeAlias = NDArray[np.bool_]

BOUNDARY_TOLERANCE = 0.008  # of the picture's diagonal
LARGE_PIECE = 0.005  # of the picture's area
FLOW_WIDTH_PX = 320


@dataclass(frozen=True, slots=True)
class Score:
    """One picture's scores against a mask; all but `mae` and `piece` are better when higher."""

    iou: float
    f1: float
    precision: float
    recall: float
    accuracy: float
    boundary: float
    mae: float
    piece: float


def score(matte: Matte, truth: Matte) -> Score:
    """Compare a matte with a mask or alpha of the same size, both (h, w) in 0..1 and cut at one half."""
    person, wanted = matte > 0.5, truth > 0.5
    both = int(np.count_nonzero(person & wanted))
    found, real = int(np.count_nonzero(person)), int(np.count_nonzero(wanted))
    either = found + real - both
    return Score(
        iou=share(both, either),
        f1=share(2 * both, found + real),
        precision=share(both, found),
        recall=share(both, real),
        accuracy=1 - (either - both) / person.size,
        boundary=boundary_f(person, wanted),
        mae=float(np.abs(matte - truth).mean()),
        piece=missing_piece(person, wanted),
    )


def iou(matte: Matte, truth: Matte) -> float:
    """Give the intersection over union (Jaccard) of two mattes, cut at one half."""
    person, wanted = matte > 0.5, truth > 0.5
    return share(int(np.count_nonzero(person & wanted)), int(np.count_nonzero(person | wanted)))


def share(part: int, whole: int) -> float:
    """Give part of whole; nothing of nothing is all of it."""
    return part / whole if whole else 1.0


def boundary(mask: Mask) -> NDArray[np.uint8]:
    """Give the mask's own outermost pixels, the picture's border not among them."""
    filled = mask.astype(np.uint8)
    inner = cv2.erode(filled, np.ones((3, 3), np.uint8), borderType=cv2.BORDER_REPLICATE)
    return (filled - inner).astype(np.uint8)


def boundary_f(person: Mask, wanted: Mask, tolerance: float = BOUNDARY_TOLERANCE) -> float:
    """Give the F measure of the two outlines; a pixel counts as met within the tolerance (Perazzi et al., 2016)."""
    radius = max(1, round(tolerance * float(np.hypot(*person.shape))))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    mine, theirs = boundary(person), boundary(wanted)
    precision = share(int(mine[cv2.dilate(theirs, disc) > 0].sum()), int(mine.sum()))
    recall = share(int(theirs[cv2.dilate(mine, disc) > 0].sum()), int(theirs.sum()))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def missing_piece(person: Mask, wanted: Mask) -> float:
    """Give the area of the largest piece of the person that is missing, as a share of the picture.

    What is thinner than the boundary's tolerance is an edge that lies a little inside, not a piece.
    """
    width = max(3, 2 * round(BOUNDARY_TOLERANCE / 2 * float(np.hypot(*person.shape))) + 1)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width))
    missing = cv2.morphologyEx((wanted & ~person).astype(np.uint8), cv2.MORPH_OPEN, disc)
    pieces = cv2.connectedComponentsWithStats(missing, connectivity=4)[2][1:, cv2.CC_STAT_AREA]
    return float(pieces.max()) / person.size if len(pieces) else 0.0


@dataclass(frozen=True, slots=True)
class AlphaScore:
    """One picture's scores against an exact alpha, x1000 as the field has it; better when lower."""

    mad: float
    mse: float
    grad: float


def alpha_score(matte: Matte, alpha: Matte) -> AlphaScore:
    """Compare a matte with an exact alpha of the same size."""
    apart = matte - alpha
    slopes = gradient(matte) - gradient(alpha)
    return AlphaScore(
        1000 * float(np.abs(apart).mean()), 1000 * float(np.square(apart).mean()), float(np.square(slopes).sum()) / 1000
    )


def gradient(matte: Matte, sigma: float = 1.4) -> Matte:
    """Give the steepness of a matte by derivatives of a Gaussian (Rhemann et al., 2009)."""
    reach = np.arange(-5, 6, dtype=np.float32)
    bell = np.exp(-(reach**2) / (2 * sigma**2))
    slope = -reach * bell
    bell, slope = bell / np.linalg.norm(bell), slope / np.linalg.norm(slope)
    across = cv2.sepFilter2D(matte, cv2.CV_32F, slope, bell, borderType=cv2.BORDER_REPLICATE)
    down = cv2.sepFilter2D(matte, cv2.CV_32F, bell, slope, borderType=cv2.BORDER_REPLICATE)
    return np.hypot(across, down)


def dt_ssd(mattes: tuple[Matte, Matte], alphas: tuple[Matte, Matte]) -> float:
    """Give how far the change from one frame to the next is from the true one, x100 (Erofeev et al., 2015)."""
    change = (mattes[1] - mattes[0]) - (alphas[1] - alphas[0])
    return 100 * float(np.sqrt(np.square(change).mean()))


def flicker(mattes: tuple[Matte, Matte], images: tuple[Image, Image]) -> float:
    """Give the mean change of the matte that the picture's own motion does not explain, in 0..1."""
    scale = FLOW_WIDTH_PX / images[0].shape[1]
    size = (FLOW_WIDTH_PX, round(images[0].shape[0] * scale))
    grey = [cv2.cvtColor(cv2.resize(image, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY) for image in images]
    before, now = (cv2.resize(matte, size, interpolation=cv2.INTER_LINEAR) for matte in mattes)
    method = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    flow = method.calc(grey[1], grey[0], None)  # type: ignore[call-overload]
    columns, rows = np.meshgrid(np.arange(size[0], dtype=np.float32), np.arange(size[1], dtype=np.float32))
    carried = cv2.remap(
        before, columns + flow[..., 0], rows + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return float(np.abs(now - carried).mean())


def worst_tenth(values: list[float]) -> float:
    """Give the mean of the lowest tenth, of one value at least."""
    lowest = sorted(values)[: max(1, len(values) // 10)]
    return float(np.mean(lowest))

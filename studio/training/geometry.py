"""Where a portrait comes to lie in the sample: crops of any aspect, free placement, and small motions for clips."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from studio.core.frame import Size

Affine = NDArray[np.float64]
ASPECTS = {16 / 9: 0.34, 4 / 3: 0.2, 3 / 4: 0.28, 1.0: 0.13, 9 / 16: 0.05}


def crop(rng: Generator, source: Size, target: Size, least: float = 0.5, most: float = 1.06) -> Affine:
    """Maps a random window of the source's picture to the target; a little beyond the border at most."""
    width, height = source
    aspect = target[0] / target[1]
    full = min(width, height * aspect)
    window = full * (most - (most - least) * rng.random() ** 1.7)
    slack_x, slack_y = width - window, height - window / aspect
    # Heads are at the top, and the upper part is what a camera sees.
    down = rng.random() ** (2.0 if slack_y > 0.2 * height else 1.0)
    centre = (window / 2 + slack_x * rng.random(), window / aspect / 2 + slack_y * down)
    return placed(centre, target[0] / window, turn(rng), rng.random() < 0.5, (target[0] / 2, target[1] / 2))


def turn(rng: Generator) -> float:
    """Degrees; most cameras stand level."""
    return float(rng.normal(0, 6)) if rng.random() < 0.5 else 0.0


def placed(
    centre: tuple[float, float], scale: float, degrees: float, mirrored: bool, to: tuple[float, float]
) -> Affine:
    """Maps the source's `centre` onto `to`, scaled, turned and perhaps mirrored about it."""
    angle = math.radians(degrees)
    cosine, sine = scale * math.cos(angle), scale * math.sin(angle)
    linear = np.array([[cosine, -sine], [sine, cosine]]) @ np.diag([-1.0 if mirrored else 1.0, 1.0])
    return np.column_stack([linear, np.array(to) - linear @ np.array(centre)])


def stand(rng: Generator, alpha: NDArray[np.uint8], target: Size) -> Affine:
    """Stands a whole person anywhere in the target, cut only by its lower border."""
    columns = np.flatnonzero(alpha.max(0) > 127)
    rows = np.flatnonzero(alpha.max(1) > 127)
    left, right, top, bottom = columns[0], columns[-1], rows[0], rows[-1]
    tall = target[1] * rng.uniform(0.45, 1.15)
    scale = min(tall / (bottom - top + 1), 1.3 * target[0] / (right - left + 1), 2.2)
    to = (target[0] * rng.uniform(0.12, 0.88), target[1] * (1 + 0.2 * rng.random() ** 2))
    return placed(((left + right) / 2, float(bottom)), scale, float(rng.normal(0, 3)), rng.random() < 0.5, to)


def nudge(rng: Generator, matrix: Affine, target: Size, amount: float) -> Affine:
    """The same place a moment later: `amount` is the typical shift as a share of the width."""
    move = placed(
        (target[0] / 2, target[1] / 2),
        float(np.exp(rng.normal(0, amount))),
        float(rng.normal(0, 60 * amount)),
        False,
        (target[0] * (0.5 + rng.normal(0, amount)), target[1] * (0.5 + rng.normal(0, amount))),
    )
    return joined(move, matrix)


def joined(then: Affine, first: Affine) -> Affine:
    """The map that does `first`, then `then`."""
    return np.column_stack([then[:, :2] @ first[:, :2], then[:, :2] @ first[:, 2] + then[:, 2]])


@dataclass(frozen=True, slots=True)
class Warp:
    """An affine map to a target size, applied alike to a picture and its alpha."""

    matrix: Affine
    target: Size

    def __call__(self, plane: NDArray[np.uint8], beyond: int = cv2.BORDER_REPLICATE) -> NDArray[np.uint8]:
        """The plane at its place in the target."""
        scale = math.sqrt(abs(np.linalg.det(self.matrix[:, :2])))
        matrix = self.matrix
        if scale < 0.6:  # shrink first: linear sampling would skip pixels
            smaller = (max(8, round(plane.shape[1] * scale)), max(8, round(plane.shape[0] * scale)))
            ratio = np.array([plane.shape[1] / smaller[0], plane.shape[0] / smaller[1]])
            plane = cv2.resize(plane, smaller, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
            # Pixel centres: old = (new + 1/2) * ratio - 1/2.
            linear = matrix[:, :2] * ratio
            matrix = np.column_stack([linear, matrix[:, 2] + matrix[:, :2] @ (ratio / 2 - 0.5)])
        warped = cv2.warpAffine(plane, matrix, self.target, flags=cv2.INTER_LINEAR, borderMode=beyond)
        return warped.astype(np.uint8, copy=False)

"""Puts a headset on a portrait's person: calls are full of them, and portraits have none."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from studio.core.frame import Image
from studio.training.alpha import Alpha

SOLID = 127
LEAST_PX = 24
SHARP = 4  # drawn at four times the size, for soft edges


@dataclass(frozen=True, slots=True)
class Head:
    """Where a head is: its middle column, its crown's row, the row of the ears, and its width, in pixels."""

    column: float
    crown: float
    ears: float
    width: float


def head_of(alpha: Alpha) -> Head | None:
    """Find the head of an upright person by the outline alone: from the crown down to where it is widest.

    None where no neck narrows the outline (long hair, two people, a head cut by the border).
    """
    rows = np.flatnonzero(alpha.max(1) > SOLID)
    if len(rows) < LEAST_PX or rows[0] == 0:
        return None
    widths = np.count_nonzero(alpha[rows[0] : rows[-1] + 1] > SOLID, axis=1).astype(np.float32)
    smooth = np.convolve(np.pad(widths, 4, "edge"), np.ones(9, np.float32) / 9, "valid")
    widest = np.maximum.accumulate(smooth)
    narrowed = np.flatnonzero(smooth < 0.93 * widest)
    if not len(narrowed):
        return None
    ears = int(np.argmax(smooth[: narrowed[0]]))
    width = float(smooth[ears])
    if width < LEAST_PX or not 0.3 < ears / width < 1.1:
        return None
    columns = np.flatnonzero(alpha[rows[0] + ears] > SOLID)
    if columns[-1] - columns[0] > 1.15 * width:  # somebody else is in this row
        return None
    return Head(float(columns.mean()), float(rows[0]), float(rows[0] + ears), width)


def with_headset(rng: Generator, image: Image, alpha: Alpha) -> tuple[Image, Alpha]:
    """The person with a band over the head, cups on the ears and perhaps a microphone; as they were without a head."""
    head = head_of(alpha)
    if head is None:
        return image, alpha
    shape, tone = drawn(rng, head, alpha.shape)
    colour = np.array(rng.choice([rng.uniform(5, 60), rng.uniform(190, 250)])) + rng.normal(0, 8, 3)
    worn = np.clip(colour + 40 * tone[..., None], 0, 255)
    weight = shape[..., None].astype(np.float32) / 255
    return (image * (1 - weight) + worn * weight).astype(np.uint8), np.maximum(alpha, shape)


def drawn(rng: Generator, head: Head, size: tuple[int, ...]) -> tuple[Alpha, NDArray[np.float32]]:
    """What the headset covers, (h, w) in bytes, and how light it is there, -1 to 1."""
    big = np.zeros((size[0] * SHARP, size[1] * SHARP), np.uint8)
    half, rise = head.width / 2 * rng.uniform(0.97, 1.1), (head.ears - head.crown) * rng.uniform(1.0, 1.12)
    thick = max(1, round(SHARP * head.width * rng.uniform(0.03, 0.1)))

    def at(column: float, row: float) -> tuple[int, int]:
        return round(column * SHARP), round(row * SHARP)

    cv2.ellipse(big, at(head.column, head.ears), at(half, rise), 0, 180, 360, 255, thick, cv2.LINE_AA)
    cup = head.width * rng.uniform(0.07, 0.15), head.width * rng.uniform(0.13, 0.22)
    for side in (-1, 1):
        cv2.ellipse(big, at(head.column + side * half, head.ears), at(*cup), 0, 0, 360, 255, -1, cv2.LINE_AA)
    if rng.random() < 0.5:
        ear, mouth = at(head.column + half, head.ears), at(head.column + 0.3 * half, head.ears + 0.42 * head.width)
        bend = at(head.column + half, head.ears + 0.4 * head.width)
        cv2.polylines(big, [np.array([ear, bend, mouth], np.int32)], False, 255, max(1, thick // 3), cv2.LINE_AA)
    shape = cv2.resize(big, (size[1], size[0]), interpolation=cv2.INTER_AREA)
    lit = np.linspace(1, -1, size[0], dtype=np.float32)[:, None] + np.linspace(0.5, -0.5, size[1], dtype=np.float32)
    return shape, np.clip(lit, -1, 1)  # type: ignore[return-value]

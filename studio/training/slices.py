"""Known failures, made from any portrait set: in the dark, over-exposed, in other clothes, before clutter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from studio.core.frame import Image, Matte
from studio.training.alpha import unit

Slice: TypeAlias = Callable[[Generator, Image, Matte, Sequence[Image]], Image]
"""Makes the slice's version of a picture from it, its mask and some scenes without people."""


def dark(rng: Generator, image: Image, truth: Matte, scenes: Sequence[Image]) -> Image:
    """A dim room: gamma 2.2 and the sensor's noise."""
    return darkened(rng, image, 2.2, 0.02)


def very_dark(rng: Generator, image: Image, truth: Matte, scenes: Sequence[Image]) -> Image:
    """A room lit by the screen alone: gamma 3.5 and noise."""
    return darkened(rng, image, 3.5, 0.02)


def overexposed(rng: Generator, image: Image, truth: Matte, scenes: Sequence[Image]) -> Image:
    """A camera that opens too far: gain 1.8, then clipping."""
    return to_bytes(image.astype(np.float32) * 1.8)


def recoloured(rng: Generator, image: Image, truth: Matte, scenes: Sequence[Image]) -> Image:
    """Clothes as bright as the background; the head keeps its colours."""
    person = truth > 0.5
    rows = np.flatnonzero(person.any(1))
    if not rows.size or person.all():
        return image
    chin = rows[0] + 0.6 * (rows[-1] - rows[0])
    ramp = np.clip((np.arange(len(truth)) - chin) / (0.04 * len(truth)) + 0.5, 0, 1)[:, None] * truth
    clothes = person & (ramp > 0.5)
    if not clothes.any():
        return image
    values = image.astype(np.float32)
    gain = (values[~person].mean() + 1) / (values[clothes].mean() + 1)
    return to_bytes(values * (1 + (gain - 1) * ramp[..., None]).astype(np.float32))


def cluttered(rng: Generator, image: Image, truth: Matte, scenes: Sequence[Image]) -> Image:
    """Six pieces of other pictures, like posters and clothes on hooks, hung behind the person."""
    behind = image.copy()
    height, width = truth.shape
    for _ in range(6):
        scene = scenes[int(rng.integers(len(scenes)))]
        across, down = int(width * rng.uniform(0.12, 0.35)), int(height * rng.uniform(0.12, 0.35))
        left, top = int(rng.integers(width - across)), int(rng.integers(int(height * 0.8) - down // 2))
        piece = cv2.resize(scene, (across, down), interpolation=cv2.INTER_AREA)
        behind[top : top + down, left : left + across] = piece[: height - top]
    soft = cv2.GaussianBlur(truth, (0, 0), 1.0)[..., None]
    return to_bytes(image * soft + behind * (1 - soft))


SLICES: dict[str, Slice] = {
    "dark": dark,
    "very dark": very_dark,
    "over-exposed": overexposed,
    "recoloured clothes": recoloured,
    "clutter": cluttered,
}


def darkened(rng: Generator, image: Image, gamma: float, noise: float) -> Image:
    """Less light, and noise."""
    level = unit(image) ** np.float32(gamma)
    grain = rng.standard_normal(image.shape, np.float32) * np.float32(noise)
    return to_bytes(255 * (level + grain))


def to_bytes(values: NDArray[np.float32]) -> Image:
    """What a camera can say."""
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)

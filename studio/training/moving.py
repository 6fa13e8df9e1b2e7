"""Moving composites with exact alpha: people cut out of stills, before a moving room, in good light and in bad."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from studio.core.frame import Image, Matte, Size, size_of
from studio.training import geometry
from studio.training.alpha import Alpha, foreground_under, soften, unit
from studio.training.geometry import Affine, Warp
from studio.training.slices import to_bytes

SIZE: Size = (640, 360)


def moving(
    rng: Generator, image: Image, mask: Alpha, scene: Image, frames: int, low_light: bool
) -> Iterator[tuple[Image, Matte]]:
    """Give the frames of one clip, each with its exact alpha."""
    alpha = soften(image, mask, max(3, max(mask.shape) // 100))
    colours = foreground_under(image, alpha)
    stand = geometry.stand(rng, alpha, SIZE)
    place = geometry.crop(rng, size_of(scene), SIZE, 0.6, 0.9)
    sway, pan = rng.uniform(0.3, 1.0, 4), rng.uniform(-0.3, 0.3, 2)
    for number in range(frames):
        person = Warp(moved(stand, sway, number), SIZE)
        room = Warp(shifted(place, pan * number), SIZE)(scene, cv2.BORDER_REFLECT)
        weight = unit(person(alpha, cv2.BORDER_CONSTANT))
        frame = person(colours) * weight[..., None] + room * (1 - weight[..., None])
        yield camera(rng, frame.astype(np.float32), low_light), weight


def moved(place: Affine, sway: NDArray[np.float64], number: int) -> Affine:
    """A head that sways and leans: a few pixels per frame at most."""
    phase = number / 6
    to = (SIZE[0] / 2 + 24 * sway[0] * math.sin(phase * sway[1]), SIZE[1] + 6 * sway[2] * math.sin(phase))
    turn = geometry.placed(
        (SIZE[0] / 2, SIZE[1]), 1 + 0.02 * math.sin(phase / 2), 3 * sway[3] * math.sin(phase), False, to
    )
    return geometry.joined(turn, place)


def shifted(place: Affine, by: NDArray[np.float64]) -> Affine:
    """The place, so many pixels on."""
    return np.column_stack([place[:, :2], place[:, 2] + by])


def camera(rng: Generator, frame: NDArray[np.float32], low_light: bool) -> Image:
    """What a webcam makes of it: a little noise in good light, gamma 2 and much noise in bad."""
    level = (frame * np.float32(1 / 255)) ** np.float32(2.0 if low_light else 1.0)
    grain = rng.standard_normal(frame.shape, np.float32) * np.float32(0.03 if low_light else 0.008)
    return to_bytes(255 * (level + grain))


def clips(
    people: Sequence[tuple[Image, Alpha]], scenes: Sequence[Image], frames: int, low_light: bool
) -> Iterator[Iterator[tuple[Image, Matte]]]:
    """Give one clip per person, the same at every call."""
    for number, (image, mask) in enumerate(people):
        rng = np.random.default_rng((7, number))
        yield moving(rng, image, mask, scenes[number % len(scenes)], frames, low_light)

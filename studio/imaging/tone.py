"""A colour transform for the whole person: one curve per channel, then a matrix; cheap at any size."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image

Vector = NDArray[np.float32]
Colours = NDArray[np.float32]  # (n, 3) BGR in 0..1

COUNT = 18  # matrix 3x3 without its 1s, three offsets, two bends for each of three curves
UNMIXED = 5e-4  # a channel that bleeds less into another changes no 8-bit value
STRAIGHT = 0.01  # bends below this change no 8-bit value by more than one step


@dataclass(frozen=True, slots=True, eq=False)
class Tone:
    """The 18 numbers of a colour transform; all 0 changes nothing, and every mean of two tones is a tone.

    A value x becomes x + x (1 - x) (first + second (1 - 2 x)) by its channel's bends, which rises everywhere within
    the bounds that a tone network keeps; then the matrix mixes the channels.
    """

    values: Vector

    def __post_init__(self) -> None:
        if self.values.shape != (COUNT,) or not np.isfinite(self.values).all():
            raise ValueError(f"a tone is {COUNT} finite numbers, not {self.values!r}")

    @property
    def matrix(self) -> NDArray[np.float32]:
        """The matrix and the offset (3, 4), for values in 0..1."""
        square = self.values[:9].reshape(3, 3) + np.eye(3, dtype=np.float32)
        return np.concatenate([square, self.values[9:12, None]], axis=1)

    @property
    def bends(self) -> NDArray[np.float32]:
        """First and second bend (2, 3) of each channel's curve."""
        return self.values[12:].reshape(2, 3)

    @property
    def straight(self) -> bool:
        """Whether the curves change nothing that 8 bits show."""
        return bool(np.abs(self.bends).max() < STRAIGHT)

    @property
    def unmixed(self) -> bool:
        """Whether every channel stays by itself."""
        return bool(np.abs(self.values[:9].reshape(3, 3)[~np.eye(3, dtype=bool)]).max() < UNMIXED)

    def scaled(self, share: float) -> Tone:
        """Give as much of the change as `share` says."""
        return Tone(self.values * np.float32(share))

    def balanced(self, gains: Vector) -> Tone:
        """Give the tone with a gain (3,) after it for each of B, G, R, as a white balance has."""
        offset = self.matrix * gains[:, None] - UNCHANGED.matrix
        return Tone(np.concatenate([offset[:, :3].ravel(), offset[:, 3], self.values[12:]]).astype(np.float32))

    def toward(self, other: Tone, share: float) -> Tone:
        """Give the tone that lies `share` of the way to another."""
        return Tone(self.values + (other.values - self.values) * np.float32(share))

    def of(self, colours: Colours) -> Colours:
        """Give colours (..., 3) in 0..1 re-toned, clipped."""
        first, second = self.bends
        bent = colours + colours * (1 - colours) * (first + second * (1 - 2 * colours))
        matrix = self.matrix
        toned: Colours = np.clip(bent @ matrix[:, :3].T + matrix[:, 3], 0, 1)
        return toned


UNCHANGED = Tone(np.zeros(COUNT, np.float32))


def retone(image: Image, tone: Tone) -> Image:
    """Give the picture re-toned in 8 bits: 0.7 ms at 720p."""
    if tone.unmixed:  # a table can do it all, and OpenCV's transform is slow at diagonal matrices
        return cv2.LUT(image, _table(tone, tone.matrix)).astype(np.uint8, copy=False)
    if not tone.straight:
        image = cv2.LUT(image, _table(tone)).astype(np.uint8, copy=False)
    matrix = tone.matrix.copy()
    matrix[:, 3] *= 255
    return cv2.transform(image, matrix).astype(np.uint8, copy=False)


def retone_exactly(image: Image, tone: Tone) -> Image:
    """Give the picture re-toned with one rounding, at the end: for stills."""
    values = np.arange(256, dtype=np.float32) / np.float32(255)
    first, second = tone.bends[:, None, :]
    level = values[:, None]
    table = level + level * (1 - level) * (first + second * (1 - 2 * level))
    bent = cv2.LUT(image, np.ascontiguousarray(table * 255, dtype=np.float32)[None])
    matrix = tone.matrix.copy()
    matrix[:, 3] *= 255
    toned = cv2.transform(bent, matrix)
    return np.rint(np.clip(toned, 0, 255)).astype(np.uint8)


def fitted(before: Colours, after: Colours, weight: Vector, stiffness: float = 0.02) -> Tone:
    """Give the tone that comes nearest to turning `before` (n, 3) into `after`, by weighted least squares.

    `stiffness` holds it to no change where the colours leave it free; grey pictures and flat ones leave much free.
    """
    share = weight / max(float(weight.sum()), 1e-6)
    known = np.concatenate([before, np.ones_like(before[:, :1])], axis=1)
    pull = np.diag([stiffness] * 3 + [stiffness / 4]).astype(np.float32)
    normal = known.T @ (known * share[:, None]) + pull * np.float32(0.1)
    change = np.linalg.solve(normal, known.T @ ((after - before) * share[:, None])).T.astype(np.float32)
    values = np.zeros(COUNT, np.float32)
    values[:9] = np.clip(change[:, :3], -0.9, 0.9).ravel()
    values[9:12] = np.clip(change[:, 3], -0.4, 0.4)
    return Tone(values)


def _table(tone: Tone, matrix: NDArray[np.float32] = UNCHANGED.matrix) -> Image:
    """Give the curves as a table (1, 256, 3), with a matrix's gains and offsets after them."""
    level = np.arange(256, dtype=np.float32)[:, None] / np.float32(255)
    first, second = tone.bends
    bent = level + level * (1 - level) * (first + second * (1 - 2 * level))
    gained = bent * matrix.diagonal() + matrix[:, 3]
    table: Image = np.rint(np.clip(gained, 0, 1) * 255).astype(np.uint8)[None]
    return table

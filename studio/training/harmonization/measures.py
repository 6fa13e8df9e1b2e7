"""How far a re-toned person is from the truth: what papers count, and what the eye sees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from skimage.color import deltaE_ciede2000, rgb2lab

from studio.core.frame import Image, Matte
from studio.imaging.tone import Tone

SOLID = 0.5  # alpha from which a pixel is the person's
MOST, FEW = 1500, 150  # pixels that are enough for a mean colour difference


@dataclass(frozen=True, slots=True)
class Measured:
    """One picture's figures; `psnr` and `mse` are of the whole picture, `fmse` and `difference` of the person."""

    area: float
    psnr: float
    mse: float
    fmse: float
    difference: float


def measure(toned: Image, truth: Image, matte: Matte) -> Measured:
    """Compare a person (H, W, 3) with the truth, both before the truth's background, under the matte (H, W)."""
    weight = matte[..., None]
    squared = ((toned.astype(np.float32) - truth) * weight) ** 2
    mse = float(squared.mean())
    inside = matte > SOLID
    fmse = float(squared[inside].mean()) if inside.any() else 0.0
    psnr = 10 * float(np.log10(255**2 / max(mse, 0.05)))
    return Measured(float(inside.mean()), psnr, mse, fmse, difference(toned, truth, matte))


def difference(one: Image, other: Image, matte: Matte) -> float:
    """Give the mean CIEDE2000 of the person's pixels."""
    inside = np.flatnonzero(matte > SOLID)
    if inside.size == 0:
        return 0.0
    some = inside[:: max(1, inside.size // MOST)]
    apart = deltaE_ciede2000(_lab(one, some), _lab(other, some))  # type: ignore[no-untyped-call]
    return float(apart.mean())


def difference_of(image: Image, one: Tone, other: Tone, matte: Matte) -> float:
    """Give the mean CIEDE2000 between the person's pixels in one tone and in another, finer than bytes can show."""
    inside = np.flatnonzero(matte > SOLID)
    if inside.size == 0:
        return 0.0
    colours = image.reshape(-1, 3)[inside[:: max(1, inside.size // FEW)]].astype(np.float32) / np.float32(255)
    first, second = (rgb2lab(tone.of(colours)[None, :, ::-1])[0] for tone in (one, other))
    return float(deltaE_ciede2000(first, second).mean())  # type: ignore[no-untyped-call]


def _lab(image: Image, pixels: NDArray[np.intp]) -> NDArray[np.float64]:
    rgb = image.reshape(-1, 3)[pixels, ::-1].astype(np.float32) / 255
    return np.asarray(rgb2lab(rgb[None])[0])

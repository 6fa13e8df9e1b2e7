"""Soft edges from hard masks: an alpha that follows the picture's hair, and the colours beneath it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image

Alpha = NDArray[np.uint8]


def unit(plane: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Bytes as 0..1."""
    return np.multiply(plane, np.float32(1 / 255), dtype=np.float32)


def soften(image: Image, mask: Alpha, radius_px: int, roughness: float = 2e-4) -> Alpha:
    """The mask with its edge redrawn along the picture's own (colour guided filter, He et al., 2013).

    Only a band of `radius_px` around the mask's edge changes: the inside stays whole.
    """
    soft = guided(unit(image), unit(mask), radius_px, roughness)
    # The filter leaves a veil in the far half of the band; a gentle contrast takes it off.
    soft = np.clip((soft - 0.5) * 1.25 + 0.5, 0, 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius_px + 1, 2 * radius_px + 1))
    low, high = cv2.erode(mask, kernel), cv2.dilate(mask, kernel)
    near = np.minimum(np.maximum(np.rint(soft * 255), low), high)
    return near.astype(np.uint8)  # type: ignore[no-any-return]


def guided(
    guide: NDArray[np.float32], alpha: NDArray[np.float32], radius_px: int, roughness: float
) -> NDArray[np.float32]:
    """Fits alpha as a linear function of colour in every window; `guide` (h, w, 3) and `alpha` (h, w) in 0..1."""
    window = (2 * radius_px + 1, 2 * radius_px + 1)

    def mean(values: NDArray[np.float32]) -> NDArray[np.float32]:
        return cv2.blur(values, window, borderType=cv2.BORDER_REFLECT).astype(np.float32, copy=False)

    colour, level = mean(guide), mean(alpha)
    covariance = mean(guide * alpha[..., None]) - colour * level[..., None]
    pairs = [(i, j) for i in range(3) for j in range(i, 3)]
    spread = np.empty((*alpha.shape, 3, 3), np.float32)
    for i, j in pairs:
        spread[..., i, j] = spread[..., j, i] = mean(guide[..., i] * guide[..., j]) - colour[..., i] * colour[..., j]
    spread += np.eye(3, dtype=np.float32) * roughness
    slope = np.linalg.solve(spread, covariance[..., None])[..., 0].astype(np.float32, copy=False)
    offset = level - (slope * colour).sum(2, dtype=np.float32)
    fitted: NDArray[np.float32] = (mean(slope) * guide).sum(2, dtype=np.float32) + mean(offset)
    return fitted


def foreground_under(image: Image, alpha: Alpha) -> Image:
    """The person's own colours below a soft edge, freed of the old background's."""
    from pymatting import estimate_foreground_ml  # compiles itself on import

    colours = estimate_foreground_ml(unit(image), unit(alpha))
    estimated = np.rint(np.clip(colours, 0, 1) * 255).astype(np.uint8)
    return np.where(alpha[..., None] > 250, image, estimated)

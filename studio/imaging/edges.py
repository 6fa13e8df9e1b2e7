"""Arithmetic on mattes: firmer, softer, wider, narrower, steadier; at the net's own size, so that it costs nothing."""

from __future__ import annotations

import cv2
import numpy as np

from studio.core.frame import Matte

ROWS = 720  # lengths in pixels are meant for a picture of so many rows, and scale with others


def smooth_step(matte: Matte, low: float, high: float) -> Matte:
    """Give 0 at or below `low`, 1 at or above `high`, and a ramp without corners between."""
    ramp = (matte - np.float32(low)) * np.float32(1 / max(high - low, 1e-3))
    np.clip(ramp, 0, 1, out=ramp)
    bend: Matte = np.float32(3) - 2 * ramp
    np.multiply(bend, ramp, out=bend)
    np.multiply(bend, ramp, out=bend)
    return bend


def grow(matte: Matte, radius_px: float) -> Matte:
    """Give a matte whose edge lies `radius_px` further out, or further in where that is negative; fractions count."""
    whole = int(abs(radius_px))
    part = abs(radius_px) - whole
    change = cv2.dilate if radius_px > 0 else cv2.erode
    near = change(matte, _round(whole)) if whole else matte
    if part < 1e-3:
        return near.astype(np.float32)
    far = change(near, _round(1))
    return cv2.addWeighted(near, 1 - part, far, part, 0).astype(np.float32, copy=False)


def feather(matte: Matte, radius_px: float) -> Matte:
    """Give a matte with a wider ramp, held up so that fingers and the inside of the edge stay."""
    if radius_px < 0.05:
        return matte
    soft = cv2.GaussianBlur(matte, (0, 0), radius_px, borderType=cv2.BORDER_REPLICATE)
    lifted: Matte = soft * np.float32(1.5)
    np.minimum(lifted, 1, out=lifted)
    return lifted


def settle(matte: Matte, past: Matte, trust: float | Matte) -> Matte:
    """Give a matte between `matte` and `past`, both (h, w), with `trust` (0..1, one or (h, w)) in the past.

    The past counts where the two nearly agree. Where they disagree the person moved, and the new matte stands at
    once: that leaves no trail.
    """
    change = matte - past
    agree: Matte = np.float32(1) - np.abs(change) * np.float32(2)
    np.maximum(agree, 0, out=agree)
    np.multiply(agree, change, out=agree)
    np.multiply(agree, np.negative(trust, dtype=np.float32), out=agree)
    np.add(agree, matte, out=agree)
    return agree


def _round(radius: int) -> cv2.typing.MatLike:
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))

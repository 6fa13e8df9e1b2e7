"""A person toned for a place as well as it can be done when nobody waits for the next frame."""

from __future__ import annotations

import cv2
import numpy as np

from studio.core.frame import Image, Matte, Size, size_of
from studio.imaging.fit import cover
from studio.imaging.foreground import estimate_foreground
from studio.imaging.harmony import Run, tone_for
from studio.imaging.sight import look, place_of
from studio.imaging.tone import Tone, retone_exactly


def tone_of(image: Image, matte: Matte, background: Image, run: Run, size: Size, guard: float) -> Tone:
    """Ask a net that wants pictures of `size` for the tone of a person (H, W, 3) before a background of any size."""
    return tone_for(look(image, matte, place_of(background, size)), run, guard)


def composed(image: Image, matte: Matte, background: Image, tone: Tone) -> Image:
    """Give the person, cleaned of the old room and re-toned, before the background, with one rounding at the end.

    The matte may be smaller than the picture (H, W, 3); the background is made to cover it.
    """
    person = cut_out(image, matte, tone).astype(np.float32)
    alpha = cv2.resize(matte, size_of(image), interpolation=cv2.INTER_LINEAR)[..., None]
    behind = cover(background, size_of(image)).astype(np.float32)
    return np.rint(behind + (person - behind) * np.clip(alpha, 0, 1)).astype(np.uint8)


def cut_out(image: Image, matte: Matte, tone: Tone) -> Image:
    """Give the person's own colours, re-toned: what goes under the matte."""
    return retone_exactly(estimate_foreground(image, matte), tone)

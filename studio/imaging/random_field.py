"""A random field along the picture's edges, for stills: neighbours of like colour belong together."""

from __future__ import annotations

import cv2
import numpy as np

from studio.core.frame import Image, Matte, size_of
from studio.imaging.guided import guided

ROUNDS = 6  # of message passing


def random_field(image: Image, matte: Matte, radius_px: int, weight: float) -> Matte:
    """Refine a matte by the mean field of a conditional random field (Krähenbühl and Koltun, 2011).

    Its pairwise term is passed on by a guided filter instead of a bilateral grid. `matte` may be smaller than
    `image`; the answer has the image's size.
    """
    guide = image.astype(np.float32) * np.float32(1 / 255)
    large = cv2.resize(matte, size_of(image), interpolation=cv2.INTER_LINEAR).astype(np.float32, copy=False)
    prior = np.clip(large, np.float32(1e-3), np.float32(1 - 1e-3))
    evidence = np.log(prior / (1 - prior))
    belief = prior
    for _ in range(ROUNDS):
        around = np.clip(guided(guide, belief, radius_px, 1e-4), 0, 1)
        belief = (1 / (1 + np.exp(-(evidence + weight * (2 * around - 1))))).astype(np.float32)
    settled: Matte = np.clip((belief - 2e-3) / (1 - 4e-3), 0, 1).astype(np.float32)
    return settled

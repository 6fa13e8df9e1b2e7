"""A picture and its mask on disk, to learn from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from studio.core.errors import Unwritable
from studio.core.frame import Image, Matte, size_of
from studio.imaging.codec import write_picture


@dataclass(frozen=True, slots=True)
class Pair:
    """A picture and its mask on disk."""

    image: Path
    mask: Path

    @property
    def name(self) -> str:
        """The picture's name without its ending."""
        return self.image.stem


def save_pair(folder: Path, name: str, image: Image, matte: Matte) -> Pair:
    """Keep a picture and its corrected matte to learn from, as `images/NAME.png` and `masks/NAME.png`.

    The folder is what `train --own` takes. A name that is taken gets a number.
    """
    try:
        for part in ("images", "masks"):
            (folder / part).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unwritable(f"{folder}: {error.strerror}.") from error
    number, free = 1, name
    while (folder / "images" / f"{free}.png").exists() or (folder / "masks" / f"{free}.png").exists():
        number, free = number + 1, f"{name}-{number + 1}"
    pair = Pair(folder / "images" / f"{free}.png", folder / "masks" / f"{free}.png")
    alpha = np.rint(cv2.resize(matte, size_of(image), interpolation=cv2.INTER_LINEAR) * 255).astype(np.uint8)
    write_picture(pair.mask, alpha)
    write_picture(pair.image, image)
    return pair

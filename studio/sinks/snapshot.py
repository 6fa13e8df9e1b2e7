"""Single pictures, kept as PNG."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np

from studio.core import params, places
from studio.core.frame import Image, Picture, Size, size_of
from studio.core.ports import Sink, Writer
from studio.core.registry import register
from studio.imaging.codec import free_name, write_picture
from studio.imaging.composite import weight_of


@register
@dataclass(frozen=True, slots=True)
class Snapshot(Sink):
    """A picture now and then, kept as PNG."""

    folder: str = params.path(help="Where the pictures go; empty means your Pictures folder.")
    every_s: float = params.slider(
        5.0, 0.0, 3600.0, unit="s", help="Seconds from one picture to the next; 0 keeps all."
    )

    def open(self, size: Size, fps: float) -> Writer:
        """Begin with the next picture."""
        return SnapshotWriter(self)


class SnapshotWriter(Writer):
    """Keeps a picture whenever one is due."""

    def __init__(self, sink: Snapshot) -> None:
        self._sink = sink
        self._due_s = -float("inf")
        self.label = sink.folder or str(places.pictures_folder())

    def write(self, picture: Picture) -> None:
        """Keep the picture if it is time; Unwritable."""
        if picture.taken_s >= self._due_s:
            self._due_s = picture.taken_s + self._sink.every_s
            save_snapshot(picture, self._sink.folder)


def save_snapshot(picture: Picture, folder: str | Path = "") -> Path:
    """Keep a picture as PNG under a new name that tells the time, and give its path; Unwritable."""
    name = f"Backlot {datetime.now():%Y-%m-%d %H.%M.%S}.png"
    return write_picture(free_name(Path(folder or places.pictures_folder()) / name), straight(picture), picture.alpha)


def straight(picture: Picture) -> Image:
    """Give the picture's colours without the black that a transparent one is laid on."""
    if picture.alpha is None:
        return picture.image
    thick = cv2.cvtColor(weight_of(picture.alpha, size_of(picture.image)), cv2.COLOR_GRAY2BGR)
    return cv2.divide(picture.image, thick, scale=255.0).astype(np.uint8, copy=False)

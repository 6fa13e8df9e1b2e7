"""The backdrop of every background that does not move."""

from __future__ import annotations

from studio.core.frame import Frame, Image, Matte, read_only
from studio.core.ports import Backdrop


class Still(Backdrop):
    """One image, the identical array for every frame, so that what was computed from it stays true."""

    def __init__(self, image: Image, *, transparent: bool = False) -> None:
        self._image = image
        self.transparent = transparent
        read_only(image)

    def paint(self, frame: Frame, matte: Matte) -> Image:
        """Give the image."""
        return self._image

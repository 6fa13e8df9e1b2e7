"""The backdrop of every background that does not move."""

from __future__ import annotations

from studio.core.frame import Frame, Image, Matte, Size, read_only
from studio.core.placement import Placement
from studio.core.ports import Backdrop
from studio.imaging.fit import cover


class Still(Backdrop):
    """One image, the identical array for every frame, so that what was computed from it stays true."""

    def __init__(self, image: Image, *, transparent: bool = False) -> None:
        self._image = image
        self.transparent = transparent
        read_only(image)

    def paint(self, frame: Frame, matte: Matte) -> Image:
        """Give the image."""
        return self._image


class Hung(Still):
    """A picture of any shape and size, which can be moved without being read again."""

    def __init__(self, picture: Image, size: Size) -> None:
        self._picture = picture
        self._size = size
        super().__init__(cover(picture, size))

    def place(self, placement: Placement) -> None:
        """Show it larger, or another part of it."""
        self._image = cover(self._picture, self._size, placement)
        read_only(self._image)

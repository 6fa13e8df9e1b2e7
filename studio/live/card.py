"""The privacy card: the user's own picture where there is one that can be read, the plain one everywhere else."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from studio.core.errors import StudioError
from studio.core.frame import Image, Size, read_only
from studio.core.latest import Latest
from studio.imaging.codec import read_picture
from studio.imaging.fit import cover

Draw = Callable[[Size], Image]
LARGEST: Final = 3840  # pixels of the longest side: a card need not be sharper than any output


class CardBroken(StudioError):
    """The picture chosen for the privacy card cannot be shown; the plain card stands in."""

    hint = "Choose another picture for the card."


class Card:
    """Draws the card at any size, for every thread; the compositing thread alone says whose picture it is."""

    def __init__(self, plain: Draw) -> None:
        self._plain = plain
        self._drawn: Latest[Draw] = Latest()
        self._drawn.put(plain)
        self.path = ""

    def __call__(self, size: Size) -> Image:
        """Give the card of that size, read-only."""
        return (self._drawn.peek() or self._plain)(size)

    def adopt(self, path: str) -> None:
        """Show the picture of that file from now on, or the plain card where the path is empty; CardBroken."""
        self.path = path
        self._drawn.put(self._plain)
        if path:
            try:
                self._drawn.put(drawn_from(read_picture(path, LARGEST)))
            except (StudioError, MemoryError) as error:
                raise CardBroken(str(error)) from error


def drawn_from(picture: Image) -> Draw:
    """Give what brings the picture to a size; a size asked for again costs nothing."""

    @lru_cache(maxsize=4)
    def draw(size: Size) -> Image:
        card = cover(picture, size)
        read_only(card)
        return card

    return draw

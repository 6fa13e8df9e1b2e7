"""What the preview shows of a picture, made ready for the screen."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from studio.core.frame import WHOLE, Image, Matted, Picture, Size, State, size_of
from studio.ui.drawing import as_image
from studio.ui.magnifier import Magnifier

if TYPE_CHECKING:
    from studio.ui.pixels import Screen  # OpenCV comes after the first paint

KEPT = 4  # frames to choose from, to lay the one that a picture was made from beside it


class View(Enum):
    """What the preview shows; what goes on air is always the result."""

    RESULT = "result"
    COMPARE = "compare"
    MATTE = "matte"
    CUTOUT = "cutout"


class Projector:
    """Holds the newest picture, and converts it once, when it is painted: what nobody sees costs nothing."""

    def __init__(self) -> None:
        self.view = View.RESULT
        self.mirror = False
        self.lens = Magnifier()
        self.picture: Picture | None = None
        self.after: QImage | None = None
        self.before: QImage | None = None
        self._frames: deque[Matted] = deque(maxlen=KEPT)
        self._screens: tuple[Screen, Screen] | None = None  # their memory: of what is after, and of what was before
        self._due = False

    @property
    def mirrored(self) -> bool:
        """Whether what is shown is the other way round; the slate's words never are."""
        return self.mirror and self.picture is not None and self.picture.state is not State.SLATE

    def take(self, picture: Picture) -> None:
        """Show this picture."""
        self.picture, self._due = picture, True

    def renew(self) -> None:
        """Show the same picture otherwise."""
        self._due = True

    def remember(self, matted: Matted | None) -> None:
        """Keep what pictures are made from, for the views that show it."""
        if matted is not None and not (self._frames and self._frames[-1] is matted):
            self._frames.append(matted)

    def project(self, size: Size) -> None:
        """Make what Qt paints fastest of what is to be shown, no larger than this; nothing where that is done."""
        if self.picture is not None and self._due:
            self._due = False
            self._project(self.picture, size)

    def _project(self, picture: Picture, size: Size) -> None:
        from studio.ui.pixels import cutout_image, matte_image, result_image  # OpenCV, after the first paint

        plain = self.view is View.RESULT or picture.state is State.SLATE
        made_from = None if plain else framed_as(picture, self._made_from(picture))
        self.before = None
        if made_from is None or self.view is View.COMPARE:
            self.after = self._drawn(result_image(picture), size)
        elif self.view is View.MATTE:
            self.after = self._drawn(matte_image(made_from), size)
        else:
            self.after = self._drawn(cutout_image(made_from), size)
        if made_from is not None and self.view is View.COMPARE:
            self.before = self._drawn(made_from.frame.image, size, before=True)

    def _made_from(self, picture: Picture) -> Matted | None:
        """Give the frame that a picture was made from, or the nearest that is known."""
        return min(self._frames, key=lambda one: abs(one.frame.number - picture.number), default=None)

    def _drawn(self, image: Image, size: Size, *, before: bool = False) -> QImage:
        from studio.ui.pixels import Screen

        self._screens = self._screens or (Screen(), Screen())
        if self.lens.large:
            image = self._part_of(image)
        return as_image(self._screens[before].pixels(image, size, self.mirrored))

    def _part_of(self, image: Image) -> Image:
        """Give the part of the picture that is shown larger."""
        part, (width, height) = self.lens.part, size_of(image)
        left = 1 - part.right() if self.mirrored else part.left()
        rows = slice(int(part.top() * height), max(round(part.bottom() * height), int(part.top() * height) + 1))
        columns = slice(int(left * width), max(round((left + part.width()) * width), int(left * width) + 1))
        return image[rows, columns]


def framed_as(picture: Picture, made_from: Matted | None) -> Matted | None:
    """Give what a picture was made from, framed as it is, so that both lie on one another."""
    if made_from is None or picture.crop == WHOLE:
        return made_from
    from studio.imaging.framing import reframed, reframed_matte

    frame = replace(made_from.frame, image=reframed(made_from.frame.image, picture.crop), crop=picture.crop)
    return Matted(frame, reframed_matte(made_from.matte, picture.crop))

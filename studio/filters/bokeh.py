"""A background out of focus, as behind a wide-open lens."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from studio.core.filter import Filter, Stage
from studio.core.frame import Image, Shot
from studio.core.params import slider
from studio.core.registry import register
from studio.imaging.bokeh import blur_room

NOBODY = np.zeros((1, 1), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Blurred:
    """A background, how it was asked to be, and what became of it."""

    background: Image
    asked: Bokeh
    image: Image


@register
@dataclass(frozen=True, slots=True)
class Bokeh(Filter):
    """Put the background out of focus; bright points grow into discs of light."""

    stage = Stage.BACKGROUND

    strength: float = slider(0.25, 0.0, 1.0, help="0 leaves the background sharp; 1 is a wide-open portrait lens.")
    highlights: float = slider(0.5, 0.0, 1.0, help="How much bright points bloom.")

    def follow(self, shot: Shot, memory: Blurred | None) -> tuple[Shot, Blurred | None]:
        """Give the shot with its background blurred; a picture that stays the same is blurred once."""
        if memory is None or memory.background is not shot.background or memory.asked != self:
            image = blur_room(shot.background, NOBODY, self.strength, self.highlights)
            memory = Blurred(shot.background, self, image)
        return replace(shot, background=memory.image), memory

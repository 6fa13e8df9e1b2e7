"""What the others see when nobody is there, and what runs while nobody looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from studio.core.params import Declared, choice, path, toggle

BACKGROUND: Final = "background"
SLATE: Final = "slate"


@dataclass(frozen=True, slots=True)
class Privacy(Declared):
    """What goes out when nobody is in the picture, and what stays on while nobody looks."""

    nobody: str = choice(
        BACKGROUND,
        (BACKGROUND, SLATE),
        title="When nobody is in the picture",
        help="What the others see meanwhile: the background alone, or the privacy card.",
    )
    rest: bool = toggle(
        True,
        title="Switch the camera off while nobody looks",
        help="Let go of the camera, its light out, while no program reads the virtual camera.",
    )
    card: str = path(
        title="Picture for the privacy card", help="A picture of your own for the card; empty means the plain one."
    )


STANDARD: Final = Privacy()

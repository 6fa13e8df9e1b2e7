"""How the camera's picture is turned before anything else sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from studio.core.params import Declared, toggle


@dataclass(frozen=True, slots=True)
class View(Declared):
    """How the camera's picture is turned: for you, the preview and everybody else."""

    mirror: bool = toggle(
        False,
        title="Mirror what others see",
        help="Let the others see you as in a mirror; the background's writing stays readable.",
    )
    upside_down: bool = toggle(
        False,
        title="The camera hangs upside down",
        help="Turn the picture by half a turn, for a camera that hangs head down.",
    )


AS_IT_IS: Final = View()

"""How a background hangs behind the person: larger than it must be, and moved within what that leaves."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.params import Declared, slider


@dataclass(frozen=True, slots=True)
class Placement(Declared):
    """How large the background is and which part of it shows."""

    scale: float = slider(1.0, 1.0, 4.0, help="How large the background is; 1 just fills the picture.")
    across: float = slider(0.0, -1.0, 1.0, help="Which part shows: -1 is its left end, 1 its right end.")
    down: float = slider(0.0, -1.0, 1.0, help="Which part shows: -1 is its upper end, 1 its lower end.")


CENTRED = Placement()

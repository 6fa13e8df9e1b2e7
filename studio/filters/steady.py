"""An outline that does not shimmer while the person sits still."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from studio.core.filter import Filter, Stage
from studio.core.frame import Matte, Shot
from studio.core.params import slider
from studio.core.registry import register
from studio.imaging.edges import settle

LONGEST_S = 0.25  # time constant at full strength


@dataclass(frozen=True, slots=True, eq=False)
class Settled:
    """The last steady matte and when it was taken."""

    matte: Matte
    taken_s: float


@register
@dataclass(frozen=True, slots=True)
class Steady(Filter):
    """Calm the outline over time, and follow at once where the person moves."""

    stage = Stage.MATTE

    strength: float = slider(0.5, 0.0, 1.0, help="0 takes each frame as it is; 1 averages over a quarter of a second.")

    def follow(self, shot: Shot, memory: Settled | None) -> tuple[Shot, Settled | None]:
        """Give the shot with its matte settled against the last one."""
        matte, now_s = shot.matte, shot.frame.taken_s
        if memory is not None and memory.matte.shape == matte.shape and self.strength > 0:
            past_s = max(now_s - memory.taken_s, 0.0)
            matte = settle(matte, memory.matte, math.exp(-past_s / (LONGEST_S * self.strength)))
        return replace(shot, matte=matte), Settled(matte, now_s)

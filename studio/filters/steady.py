"""An outline that does not shimmer while the person sits still."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from studio.core.filter import Filter, Stage
from studio.core.frame import Matte, Shot, size_of
from studio.core.params import slider
from studio.core.registry import register
from studio.imaging.edges import settle
from studio.imaging.motion import Grey, carry, glance, motion

LONGEST_S = 0.25  # time constant at full strength


@dataclass(frozen=True, slots=True, eq=False)
class Settled:
    """The last steady matte, a glance at its frame, and when that was taken."""

    matte: Matte
    glance: Grey
    taken_s: float


@register
@dataclass(frozen=True, slots=True)
class Steady(Filter):
    """Calm the outline over time: the past is carried along with the motion and believed where it agrees."""

    stage = Stage.MATTE

    strength: float = slider(0.5, 0.0, 1.0, help="0 takes each frame as it is; 1 averages over a quarter of a second.")

    def follow(self, shot: Shot, memory: Settled | None) -> tuple[Shot, Settled | None]:
        """Give the shot with its matte settled against the last one."""
        if self.strength == 0.0:
            return shot, None
        seen, matte, now_s = glance(shot.frame.image), shot.matte, shot.frame.taken_s
        if memory is not None and memory.matte.shape == matte.shape:
            moved = motion(seen, memory.glance, size_of(matte))
            trust = math.exp(-max(now_s - memory.taken_s, 0.0) / (LONGEST_S * self.strength))
            matte = settle(matte, carry(memory.matte, moved), moved.trust * np.float32(trust))
        return replace(shot, matte=matte), Settled(matte, seen, now_s)

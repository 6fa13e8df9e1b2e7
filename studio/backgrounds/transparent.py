"""Nothing behind the person, for outputs that keep transparency."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.backgrounds.still import Still
from studio.core.frame import Size
from studio.core.ports import Background
from studio.core.registry import register


@register
@dataclass(frozen=True, slots=True)
class Transparent(Background):
    """Nothing behind you: outputs that keep transparency show what lies below, the others black."""

    def open(self, size: Size) -> Still:
        """Open it at a size."""
        return Still(np.zeros((size[1], size[0], 3), np.uint8), transparent=True)

"""The control desk that every thread of the studio listens to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from studio.core.chain import Notice
from studio.core.corrections import Corrections
from studio.core.latest import Latest
from studio.core.pacer import Clock
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.live.pace import Pace
from studio.live.quality import Shed


@dataclass(frozen=True, slots=True)
class Desk:
    """What the user wants now, and how the studio keeps time and speaks.

    `settings` and `presets` always hold a value; threads peek and adopt it between two frames.
    """

    settings: Latest[Settings]
    presets: Latest[Preset]
    pace: Pace
    clock: Clock
    notice: Callable[[Notice], None]
    shed: Latest[Shed] = field(default_factory=Latest)  # what is left out because the machine is too slow
    corrections: Latest[Corrections] = field(default_factory=Latest)  # what the user says about who and what is seen
    resting: Callable[[], bool] = lambda: False  # whether nobody looks, so that nothing needs to run
    bell: Latest[bool] = field(default_factory=Latest)  # rung where that may have changed: whoever rests looks up

    @property
    def wanted(self) -> Settings:
        """The settings to adopt."""
        settings = self.settings.peek()
        assert settings is not None
        return settings

    @property
    def look(self) -> Preset:
        """The look to adopt."""
        preset = self.presets.peek()
        assert preset is not None
        return preset

    def leaves_out(self, what: Shed) -> bool:
        """Tell whether this is left out now, because the machine is too slow or the user is in a hurry."""
        wished = Shed.REFINEMENT if self.wanted.low_latency else Shed.NOTHING
        return max(self.shed.peek() or Shed.NOTHING, wished) >= what

"""One run's settings: a value, saved beside the weights, from which the run can be repeated."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from studio.core.errors import BadValue, Unreadable
from studio.training.compose import Chances, Source

# Weights follow how many pictures a source has and how good its masks are. CelebAMask-HQ is left out: it may be used
# for non-commercial research alone, and it calls shoulders background.
SOURCES = (
    Source("eg1800", 0.42, 0.45),
    Source("ccp", 0.07, 0.35, 0.7),
    Source("viton", 0.08, 0.9, 0.5),
    Source("web", 0.17, 0.2, 0.4),
    Source("news", 0.14, 0.2, 0.4),
    Source("yawdd", 0.05, 0.1, 0.4),
    Source("office", 0.03, 0.2, 0.4),
    Source("misc", 0.04, 0.2, 0.4),
)


@dataclass(frozen=True, slots=True)
class LossWeights:
    """How much each loss counts; 0 switches it off."""

    cross_entropy: float = 1.0
    dice: float = 0.5
    absolute: float = 1.0
    pyramid: float = 1.0
    edge: float = 3.0
    temporal: float = 0.5
    missing: float = 0.0


@dataclass(frozen=True, slots=True)
class Training:
    """Everything that decides how a run goes."""

    pack: str
    initial: str = ""
    imagenet: str = ""
    sources: tuple[Source, ...] = SOURCES
    chances: Chances = field(default_factory=Chances)
    losses: LossWeights = field(default_factory=LossWeights)
    pixels: int = 51200
    batch: int = 16
    steps: int = 4000
    epoch_steps: int = 200
    rate: float = 2e-3
    trunk_rate: float = 0.3
    last_rate: float = 0.02
    weight_decay: float = 0.01
    warmup_steps: int = 150
    averaging: float = 0.998
    clips: float = 0.25
    clip_frames: int = 2
    small: float = 0.0
    small_pixels: int = 51200
    frozen_norms: bool = False
    remembered: float = 0.4
    schedule: str = "cosine"
    patience: int = 0
    seed: int = 1
    checkpoint_s: float = 180.0

    def save(self, path: Path) -> None:
        """Writes the settings, to be read by people too."""
        path.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")

    def portable(self) -> Training:
        """The same settings without this machine's folders, to travel with the weights."""
        pack, initial, imagenet = (Path(path).name for path in (self.pack, self.initial, self.imagenet))
        return replace(self, pack=pack, initial=initial, imagenet=imagenet)

    @classmethod
    def read(cls, path: Path) -> Training:
        """The settings of a saved run; refuses what it does not know."""
        try:
            written: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise Unreadable(f"{path.name}.") from error
        unknown = written.keys() - {entry.name for entry in fields(cls)}
        if unknown or "pack" not in written:
            raise BadValue(f"{path.name}: {', '.join(sorted(unknown)) or 'pack is missing'}.")
        sources = tuple(Source(**source) for source in written.pop("sources", [])) or SOURCES
        chances, losses = Chances(**written.pop("chances", {})), LossWeights(**written.pop("losses", {}))
        return replace(cls(**written), sources=sources, chances=chances, losses=losses)

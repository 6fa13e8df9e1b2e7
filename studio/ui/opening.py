"""Everything heavy that the window needs, imported and read in one go, beside the GUI thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from studio import wiring
from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.places import settings_folder
from studio.core.ports import SINKS, SOURCES, Source
from studio.core.preset import Preset
from studio.sources.camera_list import list_cameras
from studio.ui.kept import read_kept
from studio.ui.session import Studio


@dataclass(frozen=True, slots=True)
class Opening:
    """What the window comes to life with."""

    studio: Studio
    looks: Mapping[str, Preset]


def open_studio(source: str | None) -> Opening:
    """Put everything together; `source` is what the command line asks for."""
    wiring.prepare()
    look = wiring.standard_look()
    standard = wiring.standard_settings()
    if list_cameras():
        standard = replace(standard, source=SOURCES.parse("camera"))
    kept = read_kept(settings_folder(), standard, look)
    notices = list(kept.notices)
    settings = kept.settings
    if source:
        settings = replace(settings, source=_asked_for(source, settings.source, notices))
    kept = replace(kept, settings=settings, notices=tuple(notices))
    studio = Studio(
        wiring.parts(), standard, look, kept, settings_folder(), SINKS["virtual-camera"](), SINKS["recording"]
    )
    return Opening(studio, offered_looks(look))


def _asked_for(source: str, otherwise: Source, notices: list[Notice]) -> Source:
    try:
        return SOURCES.parse(source)
    except StudioError as error:
        notices.append(Notice.of(error))
        return otherwise


def offered_looks(standard: Preset) -> Mapping[str, Preset]:
    """Read every look that is here, the standard one first."""
    looks = {}
    for name, path in wiring.look_files().items():
        try:
            look, _ = wiring.read_look(path, standard)
        except StudioError:
            continue  # a damaged file of the user's is no look; choosing one by name says why
        looks[look.name or name.replace("-", " ").capitalize()] = look
    return dict(sorted(looks.items(), key=lambda named: (named[0] != standard.name, named[0])))

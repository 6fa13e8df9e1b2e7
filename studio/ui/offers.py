"""What the pickers offer: the cameras and models that are here."""

from __future__ import annotations

from pathlib import Path

from studio.core.params import parameters
from studio.core.ports import SOURCES, Source
from studio.inference.known import choices, summary_of
from studio.inference.network import Network
from studio.inference.store import Condition, Store
from studio.sources.camera_list import list_cameras
from studio.ui.pickers import NAMING
from studio.ui.values import CAMERA, Offer


def source_offers() -> tuple[Offer, ...]:
    """List the cameras, then the sources that need nothing at all; asking the system takes a moment."""
    cameras = (Offer(camera.name, SOURCES.parse(f"camera:{camera.name}"), CAMERA) for camera in list_cameras())
    ready = (kind for kind in SOURCES if not any(parameter.kind in NAMING for parameter in parameters(kind)))
    return (*cameras, *(Offer(kind.title(), kind(), "film", kind.summary()) for kind in ready))


def model_offers() -> tuple[Offer, ...]:
    """List the models that find people, the best first, then the one that needs no net."""
    absent = {one.name for one in Store().list() if one.condition is not Condition.READY}
    offers = []
    for title, model in choices():
        missing = isinstance(model, Network) and model.card in absent
        icon = "download" if missing else "person" if isinstance(model, Network) else "image"
        offers.append(Offer(title, model, icon, summary_of(model)))
    return tuple(offers)


def source_of(path: Path) -> Source:
    """Give the source that plays a file."""
    return SOURCES.parse(str(path))

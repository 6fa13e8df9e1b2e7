"""A snapshot of the live picture, composed anew at the camera's full size and as well as can be, with its recipe."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from studio.core import places
from studio.core.chain import Chain, Notice
from studio.core.frame import Image, Matte, Matted, Picture
from studio.core.pipeline import Compositing
from studio.core.preset import Preset
from studio.filters.despill import Despill
from studio.imaging.codec import encode_picture, free_name, write_new
from studio.imaging.note import with_note
from studio.live.engine import Parts
from studio.sinks.snapshot import straight

CUT_OUT = " cut-out"  # what the second file is called


@dataclass(frozen=True, slots=True, eq=False)
class Still:
    """A finished picture, the person under it with their matte, and the recipe of both."""

    picture: Picture
    person: Image
    matte: Matte
    recipe: str


def take(matted: Matted, look: Preset, parts: Parts, notice: Callable[[Notice], None]) -> Still:
    """Compose a frame as finely as the look allows; StudioError. It takes seconds: call it in a job."""
    fine = finest(look)
    frame = replace(matted.frame, cut=True)
    compositing = Compositing(Chain(parts.composite, parts.open_net, notice), parts.background)
    try:
        compositing.use(fine, frame.size)
        layers = compositing.layers(Matted(frame, matted.matte))
        picture = compositing.finish(layers)
    finally:
        compositing.close()
    return Still(picture, layers.foreground, layers.matte, json.dumps(fine.write(), ensure_ascii=False))


def finest(look: Preset) -> Preset:
    """Give a look in the form that a photo deserves: exact where the call is quick, the old room out of the hair."""
    filters = tuple(one.for_still() for one in look.filters)
    if any(isinstance(one, Despill) for one in filters):
        return replace(look, filters=filters)
    return replace(look, filters=(Despill(), *filters))


def keep(still: Still, folder: str | Path = "", suffix: str = ".png", *, cut_out: bool = False) -> tuple[Path, ...]:
    """Keep a still under a new name that tells the time, and with `cut_out` the person beside it; Unwritable."""
    picture = still.picture
    suffix = ".png" if picture.alpha is not None else suffix
    name = f"Backlot {datetime.now():%Y-%m-%d %H.%M.%S}{suffix}"
    path = free_name(Path(folder or places.pictures_folder()) / name)
    contents = {path: encode_picture(straight(picture), suffix, picture.alpha)}
    if cut_out:
        beside = free_name(path.with_name(f"{path.stem}{CUT_OUT}.png"))
        contents[beside] = encode_picture(still.person, ".png", still.matte)
    for each, content in contents.items():
        write_new(each, with_note(content, still.recipe))
    return tuple(contents)

"""Removing backgrounds from somebody else's program: one function, and a value to keep for many pictures."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.core.chain import Notice
from studio.core.errors import BadValue
from studio.core.ports import BACKGROUNDS, MODELS, Model
from studio.core.preset import Preset
from studio.inference.known import default_model
from studio.inference.network import Network
from studio.stills.darkroom import Darkroom, Turns, open_turns
from studio.stills.export import flat
from studio.stills.order import QUICK, Order
from studio.stills.photo import LONGEST_SIDE, Photo, decode_photo, photo_of, read_photo
from studio.wiring import find_look, standard_look

TRANSPARENT = "transparent"
KEPT_LOOKS = 64
NET_THREADS = 2

_open = ExitStack()  # models stay open for the life of the process


def remove_background(
    picture: NDArray[np.uint8] | bytes | str | Path,
    *,
    background: str = TRANSPARENT,
    look: str = "",
    model: str = "",
    refine: str = QUICK,
    matte_only: bool = False,
) -> NDArray[np.uint8]:
    """Cut the person out of a picture, or put them on another background.

    `picture` is an array (H, W, 3) uint8 in BGR order, a file's bytes, or its path. Gives (H, W, 4) uint8 BGRA with
    straight alpha; (H, W, 3) BGR where `background` is a colour (#rrggbb), a shipped name or a path; (H, W) with
    `matte_only`. Files of more than 50 megapixels come out at 50. `look` and `model` are names, as on the command
    line; `refine` is quick, closed-form or knn (the last two need the extra `stills`). What you can mend is raised as
    a `studio.core.errors.StudioError`. Any thread may call it; the first call opens the model, which stays open.
    """
    order = Order(matte_only=matte_only, refine=refine)
    return _developed(_photo(picture), _look(look, background), order, turns_of(for_photos(_model(model))))


def _developed(photo: Photo, look: Preset, order: Order, turns: Turns) -> NDArray[np.uint8]:
    with Darkroom(turns, _raise) as room:
        return flat(room.develop(photo, look, order), order)


def _photo(picture: Any) -> Photo:
    if isinstance(picture, bytes):
        return decode_photo(picture, "The picture")
    if isinstance(picture, str | Path):
        return read_photo(picture)
    if not isinstance(picture, np.ndarray) or picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] != 3:
        shape = getattr(picture, "shape", type(picture).__name__)
        raise BadValue(f"A picture is uint8 (H, W, 3) in BGR, bytes or a path, not {shape}.")
    if not 0 < min(picture.shape) <= max(picture.shape) <= LONGEST_SIDE:
        raise BadValue(f"A picture's sides run from 1 to {LONGEST_SIDE} pixels, which {picture.shape} do not.")
    return photo_of(picture)


@lru_cache(KEPT_LOOKS)
def _look(name: str, background: str) -> Preset:
    look, repairs = find_look(name) if name else (standard_look(), ())
    for repair in repairs:
        _raise(Notice(repair))
    return replace(look, background=BACKGROUNDS.parse(background))


@cache
def turns_of(model: Model) -> Turns:
    """Give a model that stays open for the life of the process; StudioError."""
    return _open.enter_context(open_turns(model))


def for_photos(model: Model) -> Model:
    """Give a model as photos want it: a net gets two threads, for here nobody composes beside it."""
    return replace(model, threads=min(os.cpu_count() or 1, NET_THREADS)) if isinstance(model, Network) else model


def _model(name: str) -> Model:
    return MODELS.parse(name) if name else default_model()


def _raise(notice: Notice) -> None:
    """A filter that fails would be bypassed in a call; a program wants to hear of it."""
    raise BadValue(notice.headline, hint=notice.hint)

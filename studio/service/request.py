"""From a request to what is wanted: the picture, the order and the look, every word of it checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from fastapi import Request
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from studio.backgrounds.library import shipped_entries
from studio.core.errors import BadValue, StudioError, UnknownName
from studio.core.frame import Size
from studio.core.params import Parameter, parameters
from studio.core.ports import BACKGROUNDS, Background
from studio.core.preset import Preset
from studio.imaging.codec import TooManyPixels, decode_picture
from studio.service.problems import BadForm, NoPictureSent
from studio.stills.darkroom import Darkroom
from studio.stills.export import encode_cut
from studio.stills.given import Given
from studio.stills.order import Order
from studio.stills.photo import decode_photo, picture_size

FORM: Final = "multipart/form-data"
FIELDS: Final = 24
LARGEST_FIELD: Final = 4096
BACKGROUND_SIDE: Final = 4096
SWITCH: Final = ("true", "false", "on", "off", "yes", "no", "1", "0")
WORDS: Final = ("transparent", "blur")  # what may stand behind a person besides colours and shipped pictures


class InMemory(MultiPartParser):
    """Reads a form without ever putting a picture on the disk."""

    spool_max_size = 1 << 40


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """A request that was understood."""

    picture: bytes
    order: Order
    look: Preset
    behind: bytes = b""  # a picture for the background


@dataclass(frozen=True, slots=True, eq=False)
class Developed:
    """The file that answers a request, and the size of its picture."""

    content: bytes
    size: Size


async def read_request(request: Request, looks: Mapping[str, Preset], standard: Preset) -> Wanted:
    """Read a picture, and the options beside it; StudioError. Nothing is decoded yet."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    words: dict[str, str] = dict(request.query_params)
    _understood(words, looks, standard)  # what the address says must make sense even where the form overrules it
    behind = b""
    if kind == FORM:
        picture, behind, more = await _form(request)
        words |= more
    elif kind.startswith("image/") or kind == "application/octet-stream":
        picture = await request.body()
    else:
        raise NoPictureSent(f"Its type is {kind or 'not said'}.")
    if not picture:
        raise NoPictureSent("It is empty.")
    return Wanted(picture, *_understood(words, looks, standard), behind)


def _understood(words: Mapping[str, str], looks: Mapping[str, Preset], standard: Preset) -> tuple[Order, Preset]:
    """Give what options ask for; BadValue, UnknownName."""
    left = dict(words)
    order = _order(left)
    look = _look(left.pop("look"), looks) if "look" in left else standard
    background = _background(left.pop("background", WORDS[0]))
    if left:
        raise BadValue(f"There is no option {sorted(left)[0]!r}.", hint=f"There are {', '.join(option_names())}.")
    return order, replace(look, background=background)


def develop(room: Darkroom, wanted: Wanted, most_pixels: int) -> Developed:
    """Do what a request wants, on a worker's thread; StudioError."""
    _check_pixels(wanted.picture, most_pixels, "The picture")
    look = wanted.look
    if wanted.behind:
        _check_pixels(wanted.behind, most_pixels, "The background")
        look = replace(look, background=Given(decode_picture(wanted.behind, BACKGROUND_SIDE, "The background")))
    photo = decode_photo(wanted.picture, "The picture")
    cut = room.develop(photo, look, wanted.order)
    return Developed(encode_cut(cut, wanted.order), photo.size)


def option_names() -> tuple[str, ...]:
    """List the options of a request."""
    return ("background", "look", *(parameter.name for parameter in parameters(Order)))


def option_schemas(looks: Mapping[str, Preset]) -> dict[str, dict[str, Any]]:
    """Describe the options for the service's own description."""
    places = "|".join((*WORDS, *place_names()))
    said: dict[str, dict[str, Any]] = {
        "background": {
            "type": "string",
            "pattern": f"^({places}|#[0-9a-fA-F]{{6}})$",
            "default": WORDS[0],
            "description": "What stands behind the person: transparent, blur, #rrggbb, or a shipped picture.",
        },
        "look": {"type": "string", "enum": sorted(looks), "description": "The look, where something stands behind."},
    }
    return said | {parameter.name: _schema(parameter) for parameter in parameters(Order)}


def place_names() -> tuple[str, ...]:
    """List the shipped pictures that may stand behind a person."""
    return tuple(entry.name for entry in shipped_entries() if not entry.moves)


def _schema(parameter: Parameter) -> dict[str, Any]:
    said: dict[str, Any] = {"description": parameter.help, "default": parameter.default}
    if parameter.kind == "toggle":
        return {"type": "string", "enum": list(SWITCH), **said, "default": SWITCH[not parameter.default]}
    if parameter.kind == "whole":
        return {"type": "integer", "minimum": parameter.low, "maximum": parameter.high, **said}
    return {"type": "string", "enum": list(parameter.choices), **said}


async def _form(request: Request) -> tuple[bytes, bytes, dict[str, str]]:
    parser = InMemory(request.headers, request.stream(), max_files=2, max_fields=FIELDS, max_part_size=LARGEST_FIELD)
    try:
        form = await parser.parse()
    except (MultiPartException, ValueError, KeyError) as error:
        raise BadForm(f"{getattr(error, 'message', error)}.") from error
    try:
        files, words = {"picture": b"", "background_picture": b""}, {}
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                if name not in files:
                    raise BadValue(f"There is no file field {name!r}.", hint=f"There are {', '.join(files)}.")
                files[name] = await value.read()
            else:
                words[name] = value
    finally:
        await form.close()
    return files["picture"], files["background_picture"], words


def _order(words: dict[str, str]) -> Order:
    """Take the order's parameters out of the words; BadValue."""
    said = {one.name: one.parse(words.pop(one.name)) for one in parameters(Order) if one.name in words}
    return Order(**said)


def _look(name: str, looks: Mapping[str, Preset]) -> Preset:
    if name not in looks:
        raise UnknownName(f"No look is called {name!r}; there are {', '.join(sorted(looks))}.")
    return looks[name]


def _background(text: str) -> Background:
    """Give what stands behind the person; never a path: this machine's files are nobody else's."""
    if text in (*WORDS, *place_names()) or text.startswith("#"):
        try:
            return BACKGROUNDS.parse(text)
        except StudioError as error:
            raise BadValue(f"{text!r} is no colour like #30609f.") from error
    raise UnknownName(f"No background is called {text!r}; there are {', '.join((*WORDS, '#rrggbb', *place_names()))}.")


def _check_pixels(content: bytes, most: int, label: str) -> None:
    width, height = picture_size(content, label)
    if width * height > most:
        raise TooManyPixels(f"{label} has {width} x {height} pixels; the most is {most / 1e6:g} million.")

"""What commands have in common: source, model, background and look by name, and a flag per declared parameter."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import Any, TypeVar

from tqdm import tqdm

from studio.core.chain import Notice
from studio.core.filter import FILTERS
from studio.core.frame import Size
from studio.core.params import Declared, Parameter, parameters
from studio.core.ports import BACKGROUNDS, MODELS, SINKS, SOURCES, Model
from studio.core.preset import Preset
from studio.core.registry import Registry
from studio.inference.known import default_model
from studio.inference.known import prepare as prepare_model
from studio.wiring import find_look, standard_look

T = TypeVar("T", bound=Declared)
tqdm.monitor_interval = 0  # threads start in `live` alone
LARGEST = 7680  # pixels a side
FAMILIES: tuple[Registry[Any], ...] = (FILTERS, SOURCES, MODELS, BACKGROUNDS, SINKS)


def add_look(parser: argparse.ArgumentParser) -> None:
    """Declare background, look and model."""
    parser.add_argument("--background", metavar="BG", help="none, blur, transparent, #rrggbb, a name, or a path")
    parser.add_argument("--preset", metavar="NAME|FILE", help="a look by name, or its file")
    parser.add_argument("--model", metavar="M", help="what finds the person: a model's name, or its file")


def add_declared(parser: argparse.ArgumentParser, *families: Registry[Any]) -> None:
    """Declare a flag for every parameter of every kind of these families."""
    for family in families:
        for kind in family:
            add_kind(parser, kind, f"{family.family}: {kind.title()}")


def add_kind(parser: argparse.ArgumentParser, kind: type[Declared], title: str) -> None:
    """Declare a flag for every parameter of a kind."""
    group = parser.add_argument_group(title, kind.summary())
    for parameter in parameters(kind):
        flag = flag_of(kind, parameter)
        group.add_argument(flag, dest=flag, metavar=_metavar(parameter), help=_help(parameter))


def flag_of(kind: type[Declared], parameter: Parameter) -> str:
    """Give the flag of one parameter."""
    return f"--{kind.slug()}.{parameter.flag}"


def add_plain(parser: argparse.ArgumentParser, kind: type[Declared]) -> None:
    """Declare a flag without a prefix for every parameter of a kind that the command is about; a toggle is a switch."""
    for parameter in parameters(kind):
        flag = f"--{parameter.flag}"
        if parameter.kind == "toggle":
            parser.add_argument(flag, dest=parameter.name, action="store_const", const="on", help=parameter.help)
        else:
            parser.add_argument(flag, dest=parameter.name, metavar=_metavar(parameter), help=_help(parameter))


def plain(kind: type[T], args: argparse.Namespace) -> T:
    """Give the value that the flags of `add_plain` say; BadValue."""
    said = {parameter.name: getattr(args, parameter.name) for parameter in parameters(kind)}
    known = {parameter.name: parameter for parameter in parameters(kind)}
    return kind(**{name: known[name].parse(text) for name, text in said.items() if text is not None})


def adjusted(value: T, args: argparse.Namespace) -> T:
    """Give the value with what the flags say of it; BadValue."""
    changes: dict[str, Any] = {}
    for parameter in parameters(type(value)):
        said = getattr(args, flag_of(type(value), parameter), None)
        if said is not None:
            changes[parameter.name] = parameter.parse(said)
    return replace(value, **changes) if changes else value


def chosen_look(args: argparse.Namespace) -> Preset:
    """Give the look that the arguments ask for; StudioError."""
    look, repairs = find_look(args.preset) if args.preset else (standard_look(), ())
    for repair in repairs:
        tell(Notice(repair))
    background = BACKGROUNDS.parse(args.background) if args.background else look.background
    look = replace(look, background=adjusted(background, args))
    for kind in FILTERS:
        before = look.filter(kind)
        after = adjusted(before, args)
        if after is not before:
            named = getattr(args, f"--{kind.slug()}.enabled", None)
            look = look.with_filter(after if named is not None else replace(after, enabled=True))
    return look


def chosen_model(args: argparse.Namespace) -> Model:
    """Give the model that the arguments ask for; StudioError."""
    return adjusted(MODELS.parse(args.model) if args.model else default_model(), args)


def ready(model: Model) -> Model:
    """Give the model once its files are here, fetched with a progress bar where they are missing; StudioError."""
    with tqdm(unit="B", unit_scale=True, desc="Fetching the model", leave=False, delay=0.3) as bar:

        def show(here: int, total: int) -> None:
            bar.total = total
            bar.update(here - bar.n)

        prepare_model(model, show)
    return model


def size(text: str) -> Size:
    """Read a size such as 1280x720."""
    width, cross, height = text.lower().partition("x")
    plain = cross and width.isdecimal() and height.isdecimal()
    if not plain or not all(2 <= int(side) <= LARGEST for side in (width, height)):
        raise argparse.ArgumentTypeError(f"write a size like 1280x720, not {text!r}")
    if int(width) % 2 or int(height) % 2:
        raise argparse.ArgumentTypeError(f"both sides must be even, which {text} is not")
    return int(width), int(height)


def at_least_one(text: str) -> int:
    """Read a whole number above 0."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"it must be 1 or more, not {text!r}")
    return int(text)


def rate(text: str) -> float:
    """Read a frame rate."""
    try:
        fps = float(text)
    except ValueError:
        fps = 0.0
    if not 1 <= fps <= 240:
        raise argparse.ArgumentTypeError(f"it must be from 1 to 240 frames a second, not {text!r}")
    return fps


def tell(notice: Notice) -> None:
    """Print a notice for people, but not that it is over; safe from any thread."""
    if not notice.over:
        print(f"backlot: {notice.headline} {notice.hint}".rstrip(), file=sys.stderr, flush=True)


def _metavar(parameter: Parameter) -> str:
    return {"slider": "NUMBER", "whole": "N", "toggle": "on|off", "colour": "#RRGGBB"}.get(
        parameter.kind, "|".join(parameter.choices) or parameter.kind.upper()
    )


def _help(parameter: Parameter) -> str:
    unit = f" {parameter.unit}" if parameter.unit else ""
    span = f" {parameter.low:g} to {parameter.high:g}{unit};" if parameter.kind in ("slider", "whole") else ""
    standard = ("on" if parameter.default else "off") if parameter.kind == "toggle" else parameter.default
    return f"{parameter.help}{span} standard: {standard}".replace("%", "%%")

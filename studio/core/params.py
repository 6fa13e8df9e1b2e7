"""One declaration per parameter: a dataclass field that carries its range, unit and help.

The panel in the window, the command-line flag, the preset key, the row in the manual and the contract tests are
computed from it; nothing else in the program lists a parameter's name.
"""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from inspect import getdoc
from typing import Any, ClassVar, Self

from studio.core.errors import BadValue

KEY = "parameter"


@dataclass(frozen=True, slots=True)
class Parameter:
    """What may be said about one field: enough to draw a control, read a flag and refuse a bad value."""

    kind: str  # "slider", "whole", "toggle", "choice", "colour", "text", "keys" or "path"
    default: Any
    help: str
    low: float = -math.inf
    high: float = math.inf
    unit: str = ""
    choices: tuple[str, ...] = ()
    detail: bool = False  # shown only after "Details"
    title: str = ""  # what people read, where the name alone does not say it
    name: str = ""

    @property
    def label(self) -> str:
        """The name as people read it."""
        if self.title:
            return self.title
        stem = self.name.removesuffix(f"_{self.unit}") if self.unit else self.name
        return stem.replace("_", " ").capitalize()

    @property
    def flag(self) -> str:
        """The name as it stands in a flag or a preset."""
        return self.name.replace("_", "-")

    def check(self, value: Any) -> Any:
        """Give the value in its own type, or raise BadValue."""
        return _CHECKS[self.kind](self, value)

    def repair(self, value: Any) -> Any:
        """Give the nearest value that is allowed."""
        try:
            return self.check(value)
        except BadValue:
            if self.kind in ("slider", "whole") and isinstance(value, int | float) and math.isfinite(value):
                return self.check(type(self.default)(min(max(value, self.low), self.high)))
            return self.default

    def parse(self, text: str) -> Any:
        """Read the value from a flag's text, or raise BadValue."""
        if self.kind in ("slider", "whole"):
            try:
                return self.check(float(text) if self.kind == "slider" else int(text))
            except ValueError:
                raise BadValue(f"{self.flag} must be a number, not {text!r}.") from None
        if self.kind == "toggle":
            if text.lower() not in _WORDS:
                raise BadValue(f"{self.flag} must be on or off, not {text!r}.")
            return _WORDS[text.lower()]
        return self.check(text)


_WORDS = {"on": True, "true": True, "yes": True, "1": True, "off": False, "false": False, "no": False, "0": False}


def slider(
    default: float, low: float, high: float, *, help: str, title: str = "", unit: str = "", detail: bool = False
) -> Any:
    """Declare a number between `low` and `high`."""
    return _declare(Parameter("slider", default, help, low, high, unit=unit, detail=detail, title=title))


def whole(
    default: int, low: int, high: int, *, help: str, title: str = "", unit: str = "", detail: bool = False
) -> Any:
    """Declare a whole number between `low` and `high`."""
    return _declare(Parameter("whole", default, help, low, high, unit=unit, detail=detail, title=title))


def toggle(default: bool, *, help: str, title: str = "", detail: bool = False, kw_only: bool = False) -> Any:
    """Declare a switch."""
    return _declare(Parameter("toggle", default, help, detail=detail, title=title), kw_only=kw_only)


def choice(default: str, choices: tuple[str, ...], *, help: str, title: str = "", detail: bool = False) -> Any:
    """Declare one word of several."""
    return _declare(Parameter("choice", default, help, choices=choices, detail=detail, title=title))


def colour(default: str, *, help: str, title: str = "", detail: bool = False) -> Any:
    """Declare a colour, written #rrggbb."""
    return _declare(Parameter("colour", default, help, detail=detail, title=title))


def text(default: str = "", *, help: str, title: str = "", detail: bool = False) -> Any:
    """Declare free text."""
    return _declare(Parameter("text", default, help, detail=detail, title=title))


def keys(default: str = "", *, help: str, title: str = "", detail: bool = False) -> Any:
    """Declare keys that are pressed together, written Ctrl+Alt+B; empty means none."""
    return _declare(Parameter("keys", default, help, detail=detail, title=title))


def path(default: str = "", *, help: str, title: str = "", detail: bool = False) -> Any:
    """Declare the path of a file or folder."""
    return _declare(Parameter("path", default, help, detail=detail, title=title))


def _declare(parameter: Parameter, *, kw_only: bool = False) -> Any:
    return field(default=parameter.default, metadata={KEY: parameter}, kw_only=kw_only)


@dataclass(frozen=True, slots=True)
class Declared:
    """A value whose fields say what they may be; the constructor refuses anything else."""

    titled: ClassVar[str] = ""  # what people read, where the class's name alone does not say it
    renamed: ClassVar[Mapping[str, str]] = {}  # keys of older presets, and what they are called now
    retired: ClassVar[tuple[str, ...]] = ()  # keys of older presets that say nothing any more

    def __post_init__(self) -> None:
        for parameter in parameters(type(self)):
            value = getattr(self, parameter.name)
            checked = parameter.check(value)
            if checked is not value:
                object.__setattr__(self, parameter.name, checked)

    @classmethod
    def title(cls) -> str:
        """The name as people read it."""
        return cls.titled or re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", cls.__name__).capitalize()

    @classmethod
    def slug(cls) -> str:
        """The name as it stands in flags and presets."""
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", cls.__name__).lower()

    @classmethod
    def summary(cls) -> str:
        """The first line of the docstring: what it gives you."""
        return (getdoc(cls) or "").partition("\n")[0]

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Make the value that a word on the command line names, or None where it names none of this kind."""
        return cls() if text == cls.slug() and not _needs_more(cls) else None

    @classmethod
    def words(cls) -> tuple[str, ...]:
        """List the words that `from_text` takes, for help and messages."""
        return () if _needs_more(cls) else (cls.slug(),)

    def write(self) -> dict[str, Any]:
        """Give the parameters as a preset keeps them."""
        return {parameter.flag: getattr(self, parameter.name) for parameter in parameters(type(self))}

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> tuple[Self, tuple[str, ...]]:
        """Make the value from what a preset kept, and say in words what had to be repaired."""
        known = {parameter.flag: parameter for parameter in parameters(cls)}
        values: dict[str, Any] = {}
        repairs: list[str] = []
        for key, value in kept.items():
            if key in cls.retired:
                continue
            parameter = known.get(cls.renamed.get(key, key))
            if parameter is None:
                repairs.append(f"{cls.title()} has no {key!r}; it was left out.")
                continue
            values[parameter.name] = parameter.repair(value)
            if values[parameter.name] != value:
                repairs.append(f"{cls.title()}: {key} {value!r} became {values[parameter.name]!r}.")
        return cls(**values), tuple(repairs)


def _needs_more(kind: type[Declared]) -> bool:
    return any(parameter.kind == "path" and not parameter.default for parameter in parameters(kind))


def parameters(kind: type[Declared]) -> tuple[Parameter, ...]:
    """List the declared parameters of a kind, in the order of their fields; `enabled` comes first."""
    return tuple(sorted(_parameters(kind), key=lambda parameter: parameter.name != "enabled"))


def _parameters(kind: type[Declared]) -> Iterator[Parameter]:
    for spec in fields(kind):
        if KEY in spec.metadata:
            yield dataclasses.replace(spec.metadata[KEY], name=spec.name)


def _check_number(parameter: Parameter, value: Any) -> Any:
    kinds = (int,) if parameter.kind == "whole" else (int, float)
    in_range = not isinstance(value, bool) and isinstance(value, kinds) and parameter.low <= value <= parameter.high
    if not in_range:
        raise BadValue(f"{parameter.flag} must be from {parameter.low:g} to {parameter.high:g}, not {value!r}.")
    return value if parameter.kind == "whole" or isinstance(value, float) else float(value)


def _check_toggle(parameter: Parameter, value: Any) -> Any:
    if not isinstance(value, bool):
        raise BadValue(f"{parameter.flag} must be on or off, not {value!r}.")
    return value


def _check_choice(parameter: Parameter, value: Any) -> Any:
    if value not in parameter.choices:
        raise BadValue(f"{parameter.flag} must be one of {', '.join(parameter.choices)}, not {value!r}.")
    return value


def _check_colour(parameter: Parameter, value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        raise BadValue(f"{parameter.flag} must be a colour like #30609f, not {value!r}.")
    return value


def _check_text(parameter: Parameter, value: Any) -> Any:
    if not isinstance(value, str):
        raise BadValue(f"{parameter.flag} must be text, not {value!r}.")
    return value


_CHECKS = {
    "slider": _check_number,
    "whole": _check_number,
    "toggle": _check_toggle,
    "choice": _check_choice,
    "colour": _check_colour,
    "text": _check_text,
    "keys": _check_text,
    "path": _check_text,
}

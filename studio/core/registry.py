"""Names for the kinds that plug in: a class in a file of its own registers itself and the whole program knows it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

from studio.core.errors import UnknownName
from studio.core.params import Declared

T = TypeVar("T", bound=Declared)
K = TypeVar("K", bound=type[Declared])


class Registry(Generic[T]):
    """The kinds of one family, by name; filled while the family's package is imported, read ever after."""

    def __init__(self, family: str) -> None:
        self.family = family
        self._kinds: dict[str, type[T]] = {}

    def add(self, kind: type[T]) -> None:
        """Make the kind known under its name."""
        self._kinds[kind.slug()] = kind

    def __iter__(self) -> Iterator[type[T]]:
        return iter(sorted(self._kinds.values(), key=lambda kind: kind.slug()))

    def __getitem__(self, name: str) -> type[T]:
        if name not in self._kinds:
            raise UnknownName(f"No {self.family} is called {name!r}; there are {', '.join(self.names())}.")
        return self._kinds[name]

    def names(self) -> list[str]:
        """The names in order."""
        return sorted(self._kinds)

    def parse(self, text: str) -> T:
        """Make the value that a word on the command line names: the first kind that claims it; UnknownName if none."""
        for kind in self:
            value = kind.from_text(text)
            if value is not None:
                return value
        words = ", ".join(word for kind in self for word in kind.words())
        raise UnknownName(f"{text!r} is no {self.family}; there are {words}.")

    def write(self, value: T) -> dict[str, Any]:
        """Give the value as settings and presets keep it: its kind and its parameters."""
        return {self.family: value.slug(), **value.write()}

    def read(self, kept: Mapping[str, Any]) -> tuple[T, tuple[str, ...]]:
        """Make the value that `write` gave, and say what had to be repaired; UnknownName for a kind not here."""
        kind = self[str(kept.get(self.family, ""))]
        return kind.read({key: value for key, value in kept.items() if key != self.family})


def register(kind: K) -> K:
    """Make a filter, source, background, model or sink known to the whole program (class decorator)."""
    family: Registry[Any] = kind.family  # type: ignore[attr-defined]  # each port names its registry
    family.add(kind)
    return kind


def import_all(package: str) -> None:
    """Import every module of a package, so that a file dropped in is registered."""
    for module in pkgutil.iter_modules(importlib.import_module(package).__path__, f"{package}."):
        importlib.import_module(module.name)

"""Reads one table of a card, word by word, and says in a sentence what is wrong with it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from studio.inference.errors import BadCard

REQUIRED = "\0"  # no text in a card can be this


class Table:
    """A table that knows which of its keys were asked for, so that a misspelt one is not passed over."""

    def __init__(self, kept: Mapping[str, Any]) -> None:
        self._left = dict(kept)

    def __bool__(self) -> bool:
        return bool(self._left)

    def text(self, key: str, default: str = REQUIRED, *, pattern: str = "", choices: tuple[str, ...] = ()) -> str:
        """Give a text, stripped."""
        value = self._left.pop(key, default)
        if value == REQUIRED:
            raise BadCard(f"It lacks {key!r}.")
        if not isinstance(value, str):
            raise BadCard(f"{key} must be text, not {value!r}.")
        if choices and value not in choices:
            raise BadCard(f"{key} must be one of {', '.join(choices)}, not {value!r}.")
        if pattern and value != default and not re.fullmatch(pattern, value):
            raise BadCard(f"{key} cannot be {value!r}.")
        return value.strip()

    def whole(self, key: str, default: int, *, low: int = 0, high: int = 2**31) -> int:
        """Give a whole number."""
        value = self._left.pop(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise BadCard(f"{key} must be a whole number from {low} to {high}, not {value!r}.")
        return value

    def toggle(self, key: str, default: bool) -> bool:
        """Give true or false."""
        value = self._left.pop(key, default)
        if not isinstance(value, bool):
            raise BadCard(f"{key} must be true or false, not {value!r}.")
        return value

    def numbers(self, key: str, default: tuple[float, ...], count: int) -> tuple[float, ...]:
        """Give so many numbers; one alone stands for all of them."""
        value = self._left.pop(key, list(default))
        numbers = value if isinstance(value, list) else [value]
        if len(numbers) == 1:
            numbers = numbers * count
        if len(numbers) != count or not all(_is_number(number) for number in numbers):
            raise BadCard(f"{key} must be {count} numbers, not {value!r}.")
        return tuple(float(number) for number in numbers)

    def mapping(self, key: str) -> Mapping[str, Any]:
        """Give a table as it is; empty where there is none."""
        value = self._left.pop(key, {})
        if not isinstance(value, Mapping):
            raise BadCard(f"{key} must be a table.")
        return value

    def table(self, key: str) -> Table:
        """Give a table; empty where there is none."""
        return Table(self.mapping(key))

    def tables(self, key: str) -> list[Table]:
        """Give a list of tables; empty where there is none."""
        value = self._left.pop(key, [])
        if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
            raise BadCard(f"{key} must be a list of tables.")
        return [Table(one) for one in value]

    def done(self) -> None:
        """Refuse keys that nobody asked for."""
        if self._left:
            raise BadCard(f"It has an unknown key {next(iter(self._left))!r}.")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)

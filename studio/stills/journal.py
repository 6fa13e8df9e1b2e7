"""What a batch has finished, written down photo by photo, so that after a crash nothing is done twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from studio.core import places
from studio.core.errors import Unwritable


class Journal:
    """The finished photos of one folder of results; kept in the cache, not among the results."""

    def __init__(self, folder: Path, order: Mapping[str, Any]) -> None:
        name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
        self.path = places.cache_folder() / "batches" / f"{name}.jsonl"
        self._order = hashlib.sha256(json.dumps(order, sort_keys=True).encode()).hexdigest()[:24]
        self._known = self._read()

    def finished(self, photo: Path, result: Path) -> bool:
        """Whether this result was made of this photo by the same order, and neither has changed since."""
        known = self._known.get(str(result.resolve()))
        return known is not None and result.exists() and known in (self._begun(photo), self._entry(photo, result))

    def begin(self, photo: Path, result: Path) -> None:
        """Write down that a result, which is not there yet, will be made; Unwritable.

        Results appear whole, so one that is there after a crash is this one.
        """
        if not result.exists():
            self._write(result, self._begun(photo))

    def note(self, photo: Path, result: Path) -> None:
        """Write a finished photo down; Unwritable."""
        self._write(result, self._entry(photo, result))

    def drop(self, result: Path) -> None:
        """Write down that nothing came of it; Unwritable."""
        self._write(result, None)

    def _write(self, result: Path, entry: list[Any] | None) -> None:
        self._known[str(result.resolve())] = entry
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps([str(result.resolve()), entry]) + "\n")
        except OSError as error:
            raise Unwritable(f"{self.path}: {error.strerror}.") from error

    def _begun(self, photo: Path) -> list[Any] | None:
        try:
            came = photo.stat()
        except OSError:
            return None
        return [str(photo.resolve()), self._order, came.st_size, came.st_mtime_ns]

    def _entry(self, photo: Path, result: Path) -> list[Any] | None:
        begun = self._begun(photo)
        try:
            made = result.stat()
        except OSError:
            return None
        return None if begun is None else [*begun, made.st_size, made.st_mtime_ns]

    def _read(self) -> dict[str, list[Any] | None]:
        known: dict[str, list[Any] | None] = {}
        try:
            lines = self.path.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return known
        for line in lines:
            try:
                result, entry = json.loads(line)
            except ValueError:  # the line that a crash cut short
                continue
            known[str(result)] = entry
        return known

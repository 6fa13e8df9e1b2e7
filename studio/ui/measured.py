"""What was measured on this machine, kept beside the settings."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from studio.inference.measuring import Measured, read_measured, write_measured
from studio.ui.kept import read_file, write_file

FILE = "measured.json"


def read_kept_measures(folder: Path) -> tuple[Measured, ...]:
    """Read what was measured; nothing where that was on another machine, or never."""
    return read_measured(read_file(folder / FILE, []))


def keep_measures(folder: Path, measured: Iterable[Measured]) -> None:
    """Write what was measured; Unwritable."""
    write_file(folder / FILE, write_measured(measured))

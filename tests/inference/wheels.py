"""Wheels that pip accepts, made on the spot."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

METADATA = "Metadata-Version: 2.1\nName: tinynet\nVersion: 1.0\n"
WHEEL = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def write(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write tinynet 1.0 with these files."""
    path = folder / "tinynet-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, contents in files.items():
            wheel.writestr(name, contents)
        wheel.writestr("tinynet-1.0.dist-info/METADATA", METADATA)
        wheel.writestr("tinynet-1.0.dist-info/WHEEL", WHEEL)
        wheel.writestr("tinynet-1.0.dist-info/RECORD", "")
    return path

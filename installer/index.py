"""The package index, read without pip: does it answer, and where is pip itself."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from pathlib import Path

from installer.problem import Problem

PYPI = "https://pypi.org/simple"
WHEEL = re.compile(r'href="([^"#]*/pip-(\d+(?:\.\d+)*)-py3-none-any\.whl)#sha256=([0-9a-f]{64})"(?![^>]*data-yanked)')


def address() -> str:
    """Give the index that pip would ask."""
    return os.environ.get("PIP_INDEX_URL", PYPI).rstrip("/")


def answers() -> bool:
    """Say whether the index can be reached from here."""
    try:
        return bool(_read(f"{address()}/pip/"))
    except (OSError, ValueError):
        return False


def newest_pip(page: str) -> tuple[str, str]:
    """Give address and SHA-256 of the newest pip on the index's page."""
    wheels = [(tuple(map(int, version.split("."))), url, digest) for url, version, digest in WHEEL.findall(page)]
    if not wheels:
        raise Problem(f"{address()} has no pip; install python3-venv with your package manager and start again.")
    _, url, digest = max(wheels)
    return url, digest


def fetch_pip(folder: Path) -> Path:
    """Put the newest pip into a folder, checked; give the wheel."""
    from urllib.parse import urljoin

    page = f"{address()}/pip/"
    try:
        url, digest = newest_pip(_read(page).decode())
        wheel = _read(urljoin(page, url))
    except OSError as error:
        raise Problem(
            f"This Python has no pip, and {address()} does not answer ({error}). Connect to the network and start "
            f"again, or run: sudo apt-get install -y python3.{sys.version_info.minor}-venv"
        ) from error
    if hashlib.sha256(wheel).hexdigest() != digest:
        raise Problem("What was fetched for pip is damaged; start again.")
    path = folder / url.rpartition("/")[2]
    path.write_bytes(wheel)
    return path


def _read(url: str) -> bytes:
    from urllib.request import Request, urlopen

    with urlopen(Request(url, headers={"Accept": "text/html"}), timeout=20) as answer:
        return bytes(answer.read())

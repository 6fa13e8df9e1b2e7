"""The environment in `.venv`: made, filled and kept up to date from `pyproject.toml`; a broken one is made again."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from installer import libraries

ROOT = Path(__file__).resolve().parents[1]
PROJECT = ROOT / "pyproject.toml"
FOLDER = ROOT / ".venv"
STAMP = "backlot.json"  # what was installed; written last
UNFINISHED = "backlot-unfinished"  # there while pip writes, and after that was interrupted
OLDEST, NEWEST = (3, 11), (3, 13)
ROOM_BYTES = 2_500_000_000
INDEX = "https://pypi.org/simple"
WHEEL = re.compile(r'href="([^"#]*/pip-(\d+(?:\.\d+)*)-py3-none-any\.whl)#sha256=([0-9a-f]{64})"(?![^>]*data-yanked)')


class Problem(Exception):
    """What stands in the way, in a sentence for the user."""


def python(folder: Path = FOLDER) -> Path:
    """Give the environment's interpreter."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def wanted(extras: Sequence[str]) -> dict[str, list[str]]:
    """Give the requirements by extra, as `pyproject.toml` has them; the empty name stands for the program itself."""
    import tomllib  # not before Python 3.11, and older ones read this far

    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    optional = project["optional-dependencies"]
    if unknown := [extra for extra in extras if extra not in optional]:
        raise Problem(f"There is no extra {', '.join(unknown)}; there are {', '.join(optional)}.")
    return {"": project["dependencies"], **{extra: optional[extra] for extra in extras}}


def digests(requirements: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Give a digest of each group of requirements."""
    return {name: hashlib.sha256("\n".join(lines).encode()).hexdigest() for name, lines in requirements.items()}


def read_stamp(folder: Path = FOLDER) -> dict[str, str]:
    """Give what was installed; nothing where that is not known."""
    try:
        stamp = json.loads((folder / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and not (folder / UNFINISHED).exists() else {}


def is_current(stamp: Mapping[str, str], requirements: Mapping[str, Sequence[str]]) -> bool:
    """Say whether all that is wanted was installed as it is written now."""
    return all(stamp.get(name) == digest for name, digest in digests(requirements).items())


def prepare(extras: Sequence[str] = ()) -> Path:
    """Make the environment hold the program's packages and those of the extras; give its interpreter."""
    if is_current(read_stamp(), wanted(extras)) and python().exists():
        return python()
    with _one_at_a_time():
        stamp = read_stamp()
        requirements = wanted(sorted({*extras, *(name for name in stamp if name)}))
        if not is_current(stamp, requirements) or not python().exists():
            _create()
            _fill(requirements)
    return python()


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Hold a lock, on a file that is there anyway, so that two first starts do not write into each other."""
    with PROJECT.open("rb") as file:
        if sys.platform == "win32":
            import msvcrt

            file.seek(1 << 30)  # a byte beyond the end, so that others may read
            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
                except OSError:
                    print("Waiting for another set-up to finish.", file=sys.stderr)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _create() -> None:
    """Make the environment unless a sound one is there."""
    if FOLDER.exists() and not (FOLDER / UNFINISHED).exists() and starts([str(python())]):
        return
    try:
        if FOLDER.exists():
            print("The environment in .venv is unfinished or broken; making it again.", file=sys.stderr)
            shutil.rmtree(FOLDER)
        FOLDER.mkdir()
        (FOLDER / UNFINISHED).touch()
    except OSError as error:
        raise Problem(
            f"{error.filename or FOLDER} cannot be written ({error.strerror}); use a checkout of your own."
        ) from error
    if shutil.disk_usage(FOLDER).free < ROOM_BYTES:
        raise Problem(
            f"There is too little room on the disk of {ROOT}: Backlot's packages need {ROOM_BYTES / 1e9:.1f} GB."
        )
    if not _has_ensurepip() and libraries.may_install():
        libraries.apt_install([f"python3.{sys.version_info.minor}-venv"])
    pip = _has_ensurepip()
    _call(
        [sys.executable, "-m", "venv", *(() if pip else ("--without-pip",)), str(FOLDER)],
        "The environment in .venv could not be made.",
    )
    if not pip:
        _fetch_pip()


def suits(version: Sequence[int]) -> bool:
    """Say whether Backlot runs on this version of Python."""
    return OLDEST <= tuple(version[:2]) <= NEWEST


def starts(interpreter: Sequence[str]) -> bool:
    """Say whether the interpreter is there, starts, and is of a version that Backlot runs on."""
    ask = "import sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([*interpreter, "-I", "-c", ask], capture_output=True, text=True, check=False).stdout
        return suits([int(word) for word in answer.split()])
    except (OSError, ValueError):
        return False


def _has_ensurepip() -> bool:
    """Say whether Python can put pip into an environment; Debian ships that part on its own."""
    return subprocess.run([sys.executable, "-c", "import ensurepip"], capture_output=True, check=False).returncode == 0


def _fill(requirements: Mapping[str, Sequence[str]]) -> None:
    """Let pip install; the stamp comes last, so that whatever stops us is repaired by the next start."""
    lines = [line for group in requirements.values() for line in group]
    print(
        "Installing Backlot's packages into .venv (1.5 GB; a minute or two the first time).",
        file=sys.stderr,
        flush=True,
    )
    fresh = not (FOLDER / STAMP).exists()
    (FOLDER / UNFINISHED).touch()
    quiet = () if sys.stderr.isatty() else ("-q",)
    pip = [str(python()), "-m", "pip", "install", *quiet, "--disable-pip-version-check", "--no-input", "--retries", "2"]
    try:
        _call([*pip, *lines], "The packages could not be installed; pip says why above.")
    except Problem:
        if not fresh:
            (FOLDER / UNFINISHED).unlink()  # pip fetches all before it changes anything
        if not _reaches_index():
            raise Problem(
                f"The packages cannot be fetched: {_index()} does not answer. Connect to the network (behind a proxy, "
                "set HTTPS_PROXY; with an index of your own, PIP_INDEX_URL) and start again."
            ) from None
        raise
    (FOLDER / STAMP).write_text(json.dumps(digests(requirements), indent=1), "utf-8")
    (FOLDER / UNFINISHED).unlink()


def _call(command: Sequence[str], problem: str) -> None:
    """Run a step of the set-up; its own output is for the user, on the error channel."""
    environment = {**os.environ, "PIP_USER": "0"}
    if subprocess.run(command, env=environment, stdout=sys.stderr.fileno(), check=False).returncode:
        raise Problem(problem)


def _index() -> str:
    return os.environ.get("PIP_INDEX_URL", INDEX).rstrip("/")


def _read(url: str) -> bytes:
    from urllib.request import Request, urlopen

    with urlopen(Request(url, headers={"Accept": "text/html"}), timeout=20) as answer:
        return bytes(answer.read())


def _reaches_index() -> bool:
    try:
        return bool(_read(f"{_index()}/pip/"))
    except (OSError, ValueError):
        return False


def newest_pip(page: str) -> tuple[str, str]:
    """Give address and SHA-256 of the newest pip on an index page."""
    wheels = [(tuple(map(int, version.split("."))), url, digest) for url, version, digest in WHEEL.findall(page)]
    if not wheels:
        raise Problem(f"{_index()} has no pip; install python3-venv with your package manager and start again.")
    _, url, digest = max(wheels)
    return url, digest


def _fetch_pip() -> None:
    """Put pip into the environment without ensurepip: a wheel of pip can install itself."""
    from urllib.parse import urljoin

    page = f"{_index()}/pip/"
    try:
        url, digest = newest_pip(_read(page).decode())
        wheel = _read(urljoin(page, url))
    except OSError as error:
        raise Problem(
            f"This Python has no pip, and {_index()} does not answer ({error}). Connect to the network and start "
            f"again, or run: sudo apt-get install -y python3.{sys.version_info.minor}-venv"
        ) from error
    if hashlib.sha256(wheel).hexdigest() != digest:
        raise Problem("What was fetched for pip is damaged; start again.")
    path = FOLDER / url.rpartition("/")[2]
    path.write_bytes(wheel)
    _call(
        [str(python()), f"{path}/pip", "install", "-q", "--no-index", "--disable-pip-version-check", str(path)],
        "pip could not be installed.",
    )
    path.unlink()

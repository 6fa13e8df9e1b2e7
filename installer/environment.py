"""The environment in `.venv`: made, filled and kept up to date from `pyproject.toml`; a broken one is made again."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from installer import index, libraries
from installer.problem import Problem

ROOT = Path(__file__).resolve().parents[1]
PROJECT = ROOT / "pyproject.toml"
FOLDER = ROOT / ".venv"
STAMP = "backlot.json"  # what was installed; away while pip writes, so that whatever stops pip, the next start repairs
UNFINISHED = "backlot-unfinished"  # there until a new environment was filled once; one of these is made again
OLDEST, NEWEST = (3, 11), (3, 13)
HEADLESS = "opencv-python-headless"
ROOM_BYTES = 2_500_000_000


def python() -> Path:
    """Give the environment's interpreter."""
    return FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def wanted(extras: Sequence[str], installed: Iterable[str] = ()) -> dict[str, list[str]]:
    """Give the requirements of the program (the empty name), of the extras, and of those that were installed before."""
    import tomllib  # not before Python 3.11, and older ones read this far

    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    groups: dict[str, list[str]] = {"": project["dependencies"], **project["optional-dependencies"]}
    unknown = [extra for extra in extras if extra not in groups]
    if unknown:
        raise Problem(f"There is no extra {', '.join(unknown)}; there are {', '.join(filter(None, groups))}.")
    return {name: groups[name] for name in ("", *installed, *extras) if name in groups}


def digests(requirements: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Give a digest of each group of requirements."""
    return {name: hashlib.sha256("\n".join(lines).encode()).hexdigest() for name, lines in requirements.items()}


def read_stamp() -> dict[str, str]:
    """Give what was installed; nothing where that is not known."""
    try:
        stamp = json.loads((FOLDER / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def is_current(stamp: Mapping[str, str], requirements: Mapping[str, Sequence[str]]) -> bool:
    """Say whether all that is wanted was installed as it is written now."""
    return all(stamp.get(name) == digest for name, digest in digests(requirements).items())


def prepare(extras: Sequence[str] = ()) -> Path:
    """Make the environment hold the program's packages and those of the extras; give its interpreter."""
    if is_current(read_stamp(), wanted(extras)) and python().exists():
        return python()
    with _one_at_a_time():
        stamp = read_stamp()
        requirements = wanted(extras, stamp)
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
        wheel = index.fetch_pip(FOLDER)
        install = ["install", "-q", "--no-index", "--disable-pip-version-check", str(wheel)]
        _call([str(python()), f"{wheel}/pip", *install], "pip could not be installed.")  # pip's wheel installs itself
        wheel.unlink()


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
    """Let pip install, and write down what."""
    print("Installing Backlot's packages into .venv (1.6 GB; a minute or two the first time).", file=sys.stderr)
    lines = [line for group in requirements.values() for line in group]
    before = _take_stamp()
    try:
        _pip("install", "--retries", "2", *lines)
    except Problem:
        _write_stamp(before)  # pip fetches everything before it changes anything
        if index.answers():
            raise
        raise Problem(
            f"The packages cannot be fetched: {index.address()} does not answer. Connect to the network (behind a "
            "proxy, set HTTPS_PROXY; with an index of your own, PIP_INDEX_URL) and start again."
        ) from None
    (FOLDER / UNFINISHED).unlink(missing_ok=True)
    _write_stamp(digests(requirements))


def opens(module: str) -> bool:
    """Say whether the environment's interpreter can import a module; a library of the system's may be missing."""
    return subprocess.run([python(), "-c", f"import {module}"], capture_output=True, check=False).returncode == 0


def mend_opencv() -> None:
    """Where OpenCV cannot open for want of a window system's libraries, put its twin without windows in its place."""
    if HEADLESS in read_stamp() or opens("cv2"):
        return
    ask = "from importlib.metadata import version; print(version('opencv-python'))"
    version = subprocess.run([python(), "-c", ask], capture_output=True, text=True, check=True).stdout.strip()
    stamp = _take_stamp()
    _pip("uninstall", "-y", "opencv-python")
    _pip("install", "--no-deps", f"{HEADLESS}=={version}")
    _write_stamp({**stamp, HEADLESS: version})


def _take_stamp() -> dict[str, str]:
    stamp = read_stamp()
    (FOLDER / STAMP).unlink(missing_ok=True)
    return stamp


def _write_stamp(stamp: Mapping[str, str]) -> None:
    (FOLDER / STAMP).write_text(json.dumps(stamp, indent=1), "utf-8")


def _pip(command: str, *arguments: str) -> None:
    """Call the environment's own pip."""
    quiet = () if sys.stderr.isatty() else ("-q",)
    pip = [str(python()), "-m", "pip", command, *quiet, "--disable-pip-version-check", "--no-input", *arguments]
    _call(pip, "The packages could not be installed; pip says why above.")


def _call(command: Sequence[str], problem: str) -> None:
    """Run a step of the set-up; its own output is for the user, on the error channel."""
    environment = {**os.environ, "PIP_USER": "0", "PIP_USE_PEP517": "1"}  # a user's own pip settings for other places
    if subprocess.run(command, env=environment, stdout=sys.stderr.fileno(), check=False).returncode:
        raise Problem(problem)

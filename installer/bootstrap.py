"""Sets Backlot up in a fresh checkout and starts it: `python3 installer/bootstrap.py run`, or `test`.

Standard library only, and readable by an old Python, which can then say so. `main.py` comes through here too: a plain
`python3 main.py` works in a fresh checkout.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

if __package__ in (None, ""):  # started as a script
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from installer import environment, libraries
from installer.environment import ROOT
from installer.problem import Problem

USAGE = """usage: bootstrap.py run [ARGUMENTS OF main.py ...]    set up, then start Backlot
       bootstrap.py test [ARGUMENTS OF pytest ...]    set up, then run the tests
       bootstrap.py setup [EXTRA ...]                 only set up, with extras such as cuda, test or train"""
MODULES = (
    *("PIL", "PySide6", "av", "color_transfer", "cv2", "jeepney", "numpy", "onnxruntime", "platformdirs"),
    *("psutil", "pyvirtualcam", "skimage", "tqdm"),
)
ENTERED = "BACKLOT_ENTERED"  # set by `enter` when it starts a script again, so that it never goes round in circles


def main(arguments: Sequence[str]) -> None:
    """Do what was asked; what a user can mend ends in one sentence."""
    command, *rest = arguments or [""]
    if command not in ("run", "test", "setup"):
        sys.exit(USAGE)
    with reported():
        right_python([__file__, *arguments])
        interpreter = str(ready({"run": [], "test": ["test"], "setup": rest}[command]))
        if command == "run":
            go_on([interpreter, str(ROOT / "main.py"), *rest])
        if command == "test":
            os.chdir(ROOT)
            go_on([interpreter, "-m", "pytest", *without_window(), *rest])


def enter() -> None:
    """Come back only in an interpreter with the packages; elsewhere set up and start the same script again in there."""
    absent = [name for name in MODULES if find_spec(name) is None]
    if not absent or getattr(sys, "frozen", False):
        os.environ.pop(ENTERED, None)
        return
    with reported():
        if ENTERED in os.environ:
            raise Problem(
                f"{sys.prefix} lacks {', '.join(absent)} although pip installed it: delete that folder and start again."
            )
        right_python(sys.argv)
        os.environ[ENTERED] = "1"
        go_on([str(ready()), *sys.argv])


def ready(extras: Sequence[str] = ()) -> Path:
    """Set up what is missing; give the interpreter to go on with."""
    interpreter = environment.prepare(extras)
    if not libraries.provide(libraries.LIBRARIES):
        environment.mend_opencv()
    if "test" in extras:
        libraries.provide(libraries.PROGRAMS)
    return interpreter


def without_window() -> tuple[str, ...]:
    """Give what pytest needs to leave the window's tests out where Qt cannot open."""
    if environment.opens("PySide6.QtWidgets"):
        return ()
    print("Qt cannot open without those libraries: the window's tests are left out.", file=sys.stderr)
    return ("-p", "no:pytest-qt", "-W", "ignore::pytest.PytestConfigWarning", "--ignore=tests/ui")


def right_python(script: Sequence[str]) -> None:
    """Come back only on a Python that Backlot runs on; start the script again on another one where there is one."""
    if environment.suits(sys.version_info[:2]):
        return
    for command in other_pythons():
        if environment.starts(command):
            go_on([*command, *script])
    oldest, newest = (".".join(map(str, version)) for version in (environment.OLDEST, environment.NEWEST))
    raise Problem(
        f"Backlot runs on Python {oldest} to {newest}; this is {sys.version.split()[0]}. Install one of those too."
    )


def other_pythons(which: Callable[[str], str | None] = shutil.which) -> Iterator[list[str]]:
    """Give the commands of the interpreters that would suit, if they are here."""
    for minor in range(environment.NEWEST[1], environment.OLDEST[1] - 1, -1):
        found, launcher = which(f"python3.{minor}"), which("py")
        if found:
            yield [found]
        if launcher and os.name == "nt":
            yield [launcher, f"-3.{minor}"]


def go_on(command: list[str]) -> None:
    """Become another program, in the same folder and with the same standard streams."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Windows cannot replace a process; the other one hears Ctrl-C itself
    sys.exit(subprocess.run(command, check=False).returncode)


@contextmanager
def reported() -> Iterator[None]:
    """Turn what a user can mend into one sentence, and Ctrl-C into a quiet end."""
    try:
        yield
    except Problem as problem:
        sys.exit(f"Backlot: {problem}")
    except KeyboardInterrupt:
        print("\nStopped; the next start goes on from here.", file=sys.stderr)
        sys.exit(130)


if __name__ == "__main__":
    main(sys.argv[1:])

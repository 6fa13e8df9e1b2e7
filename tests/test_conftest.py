"""The rules that every test lives under do bite: seen by running a small suite that breaks them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import unnamed

HERE = Path(__file__).parent
SINNERS = """
import logging, os, threading
import pytest

stop = threading.Event()

def test_thread():
    threading.Thread(target=stop.wait, name="straggler", daemon=True).start()

def test_warning():
    logging.getLogger("studio").warning("the lens is dusty")

def test_warning_expected(caplog):
    logging.getLogger("studio").warning("as planned")
    assert "as planned" in caplog.text
    caplog.clear()

def test_skip():
    pytest.skip("no moon tonight")

def test_home():
    assert os.path.isdir(os.environ["BACKLOT_HOME"])
"""


def run_in(folder: Path, *args: str, allowed: str | None = None) -> subprocess.CompletedProcess[str]:
    shutil.copy(HERE / "conftest.py", folder)
    (folder / "test_sinners.py").write_text(SINNERS, "utf-8")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("BACKLOT", "PYTEST"))}
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    if allowed is not None:
        (folder / "allowed.txt").write_text(allowed, "utf-8")
        environment["BACKLOT_ALLOWED_SKIPS"] = str(folder / "allowed.txt")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--rootdir", str(folder)]
    return subprocess.run([*command, *args], cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_leftover_threads_and_unheard_warnings_fail(tmp_path: Path) -> None:
    ended = run_in(tmp_path, "-k", "thread or warning or home")
    assert ended.returncode == 1, ended.stdout
    assert "straggler" in ended.stdout
    assert "the lens is dusty" in ended.stdout
    assert "as planned" not in ended.stdout
    assert "4 passed" in ended.stdout
    assert "2 errors" in ended.stdout


@pytest.mark.parametrize(
    ("allowed", "code"),
    [(None, 0), ("# nothing\n", 1), ("test_sinners.py::test_skip: no moon  # astronomy\n", 0)],
    ids=["not asked", "unnamed", "named"],
)
def test_unnamed_skips_fail_where_asked(tmp_path: Path, allowed: str | None, code: int) -> None:
    ended = run_in(tmp_path, "-k", "skip or home", allowed=allowed)
    assert ended.returncode == code, ended.stdout
    assert ("test_sinners.py::test_skip: no moon tonight" in ended.stdout) == (code == 1)


def test_a_pattern_names_a_skip_from_its_start() -> None:
    skips = ["tests/a.py::test_b: no C compiler", "tests/c.py::test_d: no C compiler"]
    assert unnamed(skips, ["tests/a.py.*: no C compiler   # why", "", "# c.py"]) == skips[1:]

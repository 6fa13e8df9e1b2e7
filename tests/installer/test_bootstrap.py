"""Which interpreter goes on with what."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer import bootstrap, environment
from installer.environment import ROOT
from installer.problem import Problem

NAMES = {"opencv-python": "cv2", "onnxruntime-gpu": "onnxruntime", "scikit-image": "skimage", "pillow": "PIL"}


class Gone(BaseException):
    """The process became another program."""


@pytest.fixture
def becomes(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The programs that the process became."""
    programs: list[list[str]] = []

    def go_on(command: list[str]) -> None:
        programs.append(command)
        raise Gone

    monkeypatch.setattr(bootstrap, "go_on", go_on)
    monkeypatch.setattr(environment, "prepare", lambda extras: Path("/env/python"))
    monkeypatch.setattr(bootstrap.libraries, "provide", lambda needs: True)
    return programs


def test_every_package_of_the_project_is_looked_for() -> None:
    lines = [line for line in environment.wanted([])[""] if ";" not in line or "linux" in line]
    names = {line.split(";")[0].partition(">")[0].partition("=")[0].strip() for line in lines} - {"onnxruntime"}
    assert {NAMES.get(name, name.replace("-", "_")) for name in names} == set(bootstrap.MODULES)


def test_an_interpreter_with_the_packages_goes_straight_on(becomes: list[list[str]]) -> None:
    bootstrap.enter()
    assert becomes == []


def test_an_interpreter_without_them_starts_the_same_script_again(
    becomes: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "MODULES", ("numpy", "a_package_of_nowhere"))
    monkeypatch.setattr(sys, "argv", ["main.py", "run", "--source", "a b.mp4"])
    monkeypatch.setenv(bootstrap.ENTERED, "")
    monkeypatch.delenv(bootstrap.ENTERED)
    with pytest.raises(Gone):
        bootstrap.enter()
    assert becomes == [[str(Path("/env/python")), "main.py", "run", "--source", "a b.mp4"]]
    with pytest.raises(SystemExit, match=r"lacks a_package_of_nowhere .* delete that folder"):
        bootstrap.enter()


@pytest.mark.parametrize(
    ("arguments", "program"),
    [
        (["run", "--version"], [str(ROOT / "main.py"), "--version"]),
        (["test", "-k", "over"], ["-m", "pytest", "-k", "over"]),
    ],
)
def test_a_command_passes_its_arguments_on(
    arguments: list[str], program: list[str], becomes: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "opens", lambda module: True)
    monkeypatch.chdir(Path.cwd())  # `test` goes to the checkout; come back from there
    with pytest.raises(Gone):
        bootstrap.main(arguments)
    assert becomes == [[str(Path("/env/python")), *program]]


def test_where_qt_cannot_open_the_windows_tests_are_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environment, "opens", lambda module: False)
    assert "--ignore=tests/ui" in bootstrap.without_window()
    assert "left out" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["dance"], ["--help"]])
def test_anything_else_explains_itself(arguments: list[str], becomes: list[list[str]]) -> None:
    with pytest.raises(SystemExit, match=r"usage: bootstrap\.py run"):
        bootstrap.main(arguments)


def test_other_pythons_are_tried_newest_first() -> None:
    found = {"python3.11": "/usr/bin/python3.11", "python3.13": "/opt/python3.13"}
    assert list(bootstrap.other_pythons(found.get))[:2] == [["/opt/python3.13"], ["/usr/bin/python3.11"]]


def test_too_old_a_python_says_which_ones_do(becomes: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "suits", lambda version: False)
    monkeypatch.setattr(bootstrap, "other_pythons", lambda: iter(()))
    with pytest.raises(Problem, match=r"runs on Python 3\.11 to 3\.13; this is "):
        bootstrap.right_python(["main.py"])


def test_too_old_a_python_gives_way_to_one_that_does(becomes: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "suits", lambda version: False)
    monkeypatch.setattr(environment, "starts", lambda command: command == ["good"])
    monkeypatch.setattr(bootstrap, "other_pythons", lambda: iter((["broken"], ["good"])))
    with pytest.raises(Gone):
        bootstrap.right_python(["main.py", "--help"])
    assert becomes == [["good", "main.py", "--help"]]


def test_what_a_user_can_mend_is_one_sentence() -> None:
    with pytest.raises(SystemExit, match=r"^Backlot: The disk is full\.$"), bootstrap.reported():
        raise Problem("The disk is full.")


def test_ctrl_c_ends_quietly(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end, bootstrap.reported():
        raise KeyboardInterrupt
    assert end.value.code == 130
    assert "goes on from here" in capsys.readouterr().err


def test_the_script_runs_from_anywhere_with_the_standard_library_alone(tmp_path: Path) -> None:
    command = [sys.executable, "-I", "-S", str(ROOT / "installer" / "bootstrap.py")]
    ended = subprocess.run(command, cwd=tmp_path, env={**os.environ}, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("usage: bootstrap.py run")

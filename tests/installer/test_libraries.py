"""Which system packages are asked for, and in which words."""

from __future__ import annotations

import subprocess
import sys

import pytest

from installer import libraries
from installer.libraries import COMPILER, LIBRARIES, Need, advice, missing, packages

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such packages")


def test_only_what_is_not_here_is_missing() -> None:
    gone = {"libEGL.so.1", "libxcb-cursor.so.0"}
    assert [need.apt for need in missing(LIBRARIES, lambda need: need.name not in gone)] == [
        "libegl1",
        "libxcb-cursor0",
    ]


def test_nothing_is_missing_where_no_package_manager_brings_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert missing(LIBRARIES, lambda _: False) == ()


def test_a_library_of_no_system_is_not_here() -> None:
    assert not libraries.is_here(Need("libbacklot-of-nowhere.so.7", "", "", ""))
    assert not libraries.is_here(Need("backlot-of-nowhere", "", "", ""))
    assert libraries.is_here(Need("libc.so.6", "", "", ""))
    assert libraries.is_here(Need("sh", "", "", ""))


def test_a_package_is_named_once() -> None:
    assert packages(LIBRARIES, "dnf").count("libxcb") == 1
    assert packages((COMPILER,), "apt") == ("gcc", "libc6-dev")


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt", "sudo apt-get install -y libegl1 gcc libc6-dev"),
        ("dnf", "sudo dnf install -y libglvnd-egl gcc glibc-devel"),
        ("pacman", "sudo pacman -S --needed libglvnd gcc"),
        ("", "install the packages that hold libEGL.so.1, cc"),
    ],
)
def test_the_advice_is_one_line_to_run(manager: str, line: str) -> None:
    assert advice((LIBRARIES[0], COMPILER), manager) == line


class FakeApt:
    """Stands for `subprocess.run`: answers each call with the next code and remembers the commands."""

    def __init__(self, *codes: int) -> None:
        self.codes = list(codes)
        self.commands: list[str] = []

    def __call__(self, command: tuple[str, ...], **_: object) -> subprocess.CompletedProcess[str]:
        self.commands.append(next(word for word in command if word in ("install", "update")))
        return subprocess.CompletedProcess(command, self.codes.pop(0), "", "E: nothing of that name")


@pytest.mark.parametrize(
    ("codes", "commands", "installed"),
    [
        ((0,), ["install"], True),
        ((100, 0, 0), ["install", "update", "install"], True),
        ((100, 100, 100), ["install", "update", "install"], False),
    ],
    ids=["at once", "after fetching the lists", "not at all"],
)
def test_lists_are_fetched_only_when_needed(
    codes: tuple[int, ...], commands: list[str], installed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    apt = FakeApt(*codes)
    monkeypatch.setattr(libraries.subprocess, "run", apt)
    assert libraries.apt_install(["libegl1"]) is installed
    assert apt.commands == commands


def test_without_root_the_line_is_printed_and_nothing_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(libraries, "package_manager", lambda: "apt")
    monkeypatch.setattr(libraries, "apt_install", lambda names: pytest.fail(f"installed {names}"))
    assert not libraries.provide([Need("libbacklot-of-nowhere.so.7", "libnowhere7", "", "")])
    assert "sudo apt-get install -y libnowhere7" in capsys.readouterr().err


def test_nothing_is_said_when_all_is_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert libraries.provide([Need("libc.so.6", "libc6", "", "")])
    assert capsys.readouterr().err == ""

from __future__ import annotations

import sys

import pytest

from studio.cli.doctor import mend
from studio.doctor import repair
from studio.doctor.repair import Command, Repair, RepairFailed, as_root, carry_out, keep_driver, reload_driver

GREET = Repair("Greet", (Command((sys.executable, "-c", "print('hello')")),))
FAIL = Repair("Fail", (Command((sys.executable, "-c", "raise SystemExit('no such module')")),))

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="repairs are Linux's")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Run as if we were root, and note what was run."""
    commands: list[list[str]] = []

    def as_it_is(words: tuple[str, ...]) -> list[str]:
        commands.append(list(words))
        return list(words)

    monkeypatch.setattr(repair, "as_root", as_it_is)
    return commands


@pytest.mark.parametrize("answer", ["", "n", "no", "maybe"])
def test_nothing_is_run_unless_the_user_agrees(
    run: list[list[str]], answer: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("builtins.input", lambda question: answer)
    assert mend([GREET]) == 1
    assert run == []
    said = capsys.readouterr().out
    assert GREET.commands[0].shown in said
    assert "Nothing was changed." in said


def test_what_was_agreed_to_is_run_as_it_was_shown(
    run: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("builtins.input", lambda question: "y")
    assert mend([GREET]) == 0
    assert run == [list(GREET.commands[0].words)]
    assert "Done: Greet." in capsys.readouterr().out


def test_with_nobody_there_nothing_is_run(run: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(question: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", gone)
    assert mend([GREET]) == 1
    assert run == []


@pytest.mark.usefixtures("run")
def test_a_command_that_fails_says_what_it_said() -> None:
    with pytest.raises(RepairFailed, match="no such module"):
        carry_out(FAIL)


def test_root_is_asked_for_in_plain_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repair.os, "geteuid", lambda: 1000)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(repair.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert as_root(("modprobe", "x")) == ["sudo", "modprobe", "x"]
    monkeypatch.setenv("DISPLAY", ":0")
    assert as_root(("modprobe", "x")) == ["pkexec", "modprobe", "x"]
    monkeypatch.setattr(repair.shutil, "which", lambda name: None)
    with pytest.raises(RepairFailed, match="neither sudo nor pkexec"):
        as_root(("modprobe", "x"))


def test_the_commands_are_the_known_ones() -> None:
    shown = [command.shown for one in (reload_driver(), keep_driver()) for command in one.commands]
    assert shown == [
        "sudo modprobe -r v4l2loopback",
        "sudo modprobe v4l2loopback devices=1 video_nr=10 exclusive_caps=1 card_label=Backlot",
        "echo 'options v4l2loopback devices=1 video_nr=10 exclusive_caps=1 card_label=\"Backlot\"' | "
        "sudo tee /etc/modprobe.d/backlot.conf > /dev/null",
        "echo v4l2loopback | sudo tee /etc/modules-load.d/backlot.conf > /dev/null",
    ]

"""When the environment counts as up to date, and what is done when it does not."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from installer import environment, index
from installer.environment import HEADLESS, STAMP, UNFINISHED, digests, is_current, read_stamp, suits, wanted
from installer.problem import Problem


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An environment that looks whole: its interpreter is the one that runs the tests."""
    made = tmp_path / "a checkout ünïcode" / ".venv"
    made.mkdir(parents=True)
    monkeypatch.setattr(environment, "FOLDER", made)
    monkeypatch.setattr(environment, "python", lambda: Path(sys.executable))
    return made


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What pip was asked to do; it does nothing."""
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(environment, "_pip", lambda *arguments: asked.append(arguments))
    return asked


@pytest.mark.parametrize(
    ("version", "good"), [((3, 10), False), ((3, 11), True), ((3, 13, 9), True), ((3, 14), False), ((2, 7), False)]
)
def test_only_tried_pythons_suit(version: tuple[int, ...], good: bool) -> None:
    assert suits(version) is good


def test_the_interpreter_that_runs_this_starts() -> None:
    assert environment.starts([sys.executable])
    assert not environment.starts(["/nowhere/python3"])


def test_requirements_come_from_the_project_file() -> None:
    groups = wanted(["test"], ["", "cuda", HEADLESS, "an extra of old"])
    assert list(groups) == ["", "cuda", "test"]
    assert any(line.startswith("PySide6") for line in groups[""])
    assert any(line.startswith("pytest") for line in groups["test"])


def test_an_unknown_extra_is_explained() -> None:
    with pytest.raises(Problem, match=r"no extra fun; there are .*test"):
        wanted(["fun"])


def test_a_changed_requirement_is_not_current() -> None:
    stamp = digests({"": ["numpy>=2"], "test": ["pytest"]})
    assert is_current(stamp, {"": ["numpy>=2"]})
    assert not is_current(stamp, {"": ["numpy>=3"]})
    assert not is_current(stamp, {"": ["numpy>=2"], "train": ["torch"]})


@pytest.mark.parametrize("text", ["", "{", "[]", "\0", '"x"'])
def test_a_damaged_stamp_says_nothing(folder: Path, text: str) -> None:
    (folder / STAMP).write_text(text, "utf-8")
    assert read_stamp() == {}


def test_an_up_to_date_environment_is_left_alone(folder: Path, pip: list[tuple[str, ...]]) -> None:
    (folder / STAMP).write_text(json.dumps(digests(wanted(["test"]))), "utf-8")
    assert environment.prepare(["test"]) == Path(sys.executable)
    assert environment.prepare() == Path(sys.executable)
    assert pip == []


def test_a_new_extra_keeps_those_before(folder: Path, pip: list[tuple[str, ...]]) -> None:
    (folder / STAMP).write_text(json.dumps(digests(wanted(["stills"]))), "utf-8")
    environment.prepare(["test"])
    [(command, *lines)] = pip
    assert command == "install"
    assert {line.partition(">")[0] for line in lines} >= {"pymatting", "pytest", "numpy"}
    assert set(read_stamp()) == {"", "stills", "test"}


def test_a_failed_update_keeps_what_was_known(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def offline(*_: str) -> None:
        raise Problem("pip could not")

    known = digests({"": ["numpy>=1"]})
    (folder / STAMP).write_text(json.dumps(known), "utf-8")
    monkeypatch.setattr(environment, "_pip", offline)
    monkeypatch.setattr(index, "answers", lambda: False)
    with pytest.raises(Problem, match=r"cannot be fetched: .* does not answer. Connect"):
        environment.prepare()
    assert read_stamp() == known


def test_an_interrupted_update_is_done_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: str) -> None:
        raise KeyboardInterrupt

    (folder / STAMP).write_text(json.dumps(digests({"": ["numpy>=1"]})), "utf-8")
    monkeypatch.setattr(environment, "_pip", interrupted)
    with pytest.raises(KeyboardInterrupt):
        environment.prepare()
    assert read_stamp() == {}
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(environment, "_pip", lambda *arguments: asked.append(arguments))
    environment.prepare()
    assert len(asked) == 1
    assert is_current(read_stamp(), wanted([]))


def test_an_unfinished_environment_is_made_again(
    folder: Path, pip: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "half").mkdir()
    (folder / UNFINISHED).touch()
    steps: list[str] = []
    monkeypatch.setattr(environment, "_call", lambda command, problem: steps.append(command[2]))
    environment.prepare()
    assert steps[0] == "venv"
    assert not (folder / "half").exists()
    assert not (folder / UNFINISHED).exists()
    assert len(pip) == 1


def test_an_environment_of_somebody_else_is_filled_not_deleted(folder: Path, pip: list[tuple[str, ...]]) -> None:
    (folder / "mine").touch()
    environment.prepare()
    assert (folder / "mine").exists()
    assert len(pip) == 1


def test_a_full_disk_is_explained_before_anything_is_fetched(
    folder: Path, pip: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "ROOM_BYTES", 1 << 62)
    folder.rmdir()
    with pytest.raises(Problem, match="too little room"):
        environment.prepare()
    assert pip == []


def test_a_folder_that_cannot_be_written_is_explained(folder: Path, pip: list[tuple[str, ...]]) -> None:
    folder.rmdir()
    folder.parent.rmdir()
    folder.parent.write_text("a file where the checkout was", "utf-8")
    with pytest.raises(Problem, match=r"cannot be written \(.*\); use a checkout of your own"):
        environment.prepare()


def test_opencv_that_opens_is_left_alone(folder: Path, pip: list[tuple[str, ...]]) -> None:
    environment.mend_opencv()
    assert pip == []


def test_opencv_that_cannot_open_is_replaced_once(
    folder: Path, pip: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "opens", lambda module: False)
    (folder / STAMP).write_text(json.dumps(digests(wanted([]))), "utf-8")
    environment.mend_opencv()
    environment.mend_opencv()
    assert [arguments[0] for arguments in pip] == ["uninstall", "install"]
    assert pip[1][-1].startswith(f"{HEADLESS}==4.")
    assert is_current(read_stamp(), wanted([]))

from __future__ import annotations

import json
import logging
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pymatting", reason="pymatting is not installed")

from studio.cli import run_command_line
from studio.training import prepare as preparing
from studio.training.pack import Pack
from studio.training.prepare import Material, packs_in, prepare
from tests.training.portraits import write_folder, write_scenes


@pytest.fixture(autouse=True)
def _plain_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the foreground's estimation out: compiling it takes a minute."""
    monkeypatch.setattr("studio.training.pack.foreground_under", lambda image, alpha: image)


def material(folder: Path, count: int = 60) -> Material:
    write_folder(folder / "data" / "train" / "eg1800", count)
    write_scenes(folder / "scenes")
    return Material(folder / "data", (folder / "scenes",))


def test_each_picture_is_packed_once_in_the_part_of_its_name(tmp_path: Path) -> None:
    prepare(material(tmp_path), tmp_path / "pack")
    names = {part: packed_names(tmp_path / "pack" / f"eg1800{part}") for part in ("", "_val", "_test")}
    assert sum(len(found) for found in names.values()) == 60
    assert set.union(*names.values()) == {f"{number:03d}" for number in range(60)}
    assert packs_in(tmp_path / "pack") == {"eg1800"}


def packed_names(path: Path) -> set[str]:
    return {entry["name"] for entry in json.loads(path.with_suffix(".json").read_text())["entries"]}


def test_what_is_packed_is_not_packed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = material(tmp_path)
    prepare(given, tmp_path / "pack")
    monkeypatch.setattr(preparing, "write_pack", lambda *_: pytest.fail("packed twice"))
    prepare(given, tmp_path / "pack")


def test_a_set_can_be_left_out_and_another_added(tmp_path: Path) -> None:
    given = material(tmp_path)
    write_folder(tmp_path / "mine", 60)
    given = Material(given.portraits, given.scenes, (("own", tmp_path / "mine"),))
    prepare(given, tmp_path / "pack", left_out=("eg1800",))
    assert packs_in(tmp_path / "pack") == {"own"}
    assert len(Pack(tmp_path / "pack" / "own")) > 20


def test_packed_masks_have_soft_edges_and_keep_their_place(tmp_path: Path) -> None:
    prepare(material(tmp_path), tmp_path / "pack")
    alpha = Pack(tmp_path / "pack" / "eg1800")[0].alpha
    assert 0 < np.mean((alpha > 0) & (alpha < 255)) < 0.2
    assert alpha[-1].any()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["train", "--data", "{here}/nothing", "--scenes", "{here}/scenes"], "holds neither"),
        (["train", "--data", "{here}/data"], "--scenes"),
        (["train", "--resume"], "config.json"),
        (["train", "--config", "{here}/none.json"], "none.json"),
        (["export", "--name", "x", "--title", "x", "--summary", "x"], "config.json"),
        (["evaluate", "--model", "mediapipe-general", "--data", "{here}/nothing"], "holds no pictures"),
        (["evaluate", "--model", "nobody", "--data", "{here}/data/train/eg1800"], "nobody"),
    ],
)
def test_bad_input_is_one_sentence_and_leaves_nothing_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    pytest.importorskip("torch", reason="torch is not installed")
    material(tmp_path, 3)
    where = {"evaluate": ["--out", "{here}/out"]}.get(words[0], ["--run", "{here}/run"])
    level = logging.getLogger("studio.training").level
    assert run_command_line(argv=[word.format(here=tmp_path) for word in [*words, *where]]) == 2
    logging.getLogger("studio.training").setLevel(level)
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert not list(tmp_path.glob("out/*.csv"))
    assert not list(tmp_path.glob("run/*.pt"))

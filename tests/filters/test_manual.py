"""The manual says what the filters are today."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from studio.core.filter import FILTERS
from tests.filters import golden

DOCS = Path(__file__).parents[2] / "docs"
MAKE = "Make it anew with: python docs/make_manual.py"


@pytest.fixture(scope="module")
def manual() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_manual", DOCS / "make_manual.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_manual_is_up_to_date(manual: ModuleType) -> None:
    assert (DOCS / "filters.md").read_text("utf-8") == manual.text(), MAKE


def test_every_filter_has_its_pictures_and_they_are_small() -> None:
    there = {path.stem: path.stat().st_size for path in (DOCS / "filters").glob("*.jpg")}
    assert set(there) == {kind.slug() for kind in golden.kinds()}, MAKE
    assert max(there.values()) <= 60_000


def test_every_filter_is_described(manual: ModuleType) -> None:
    written = manual.text()
    for kind in FILTERS:
        assert f"### {kind.title()}\n\n{kind.summary()}" in written

"""What filter tests share."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from studio.core.frame import Size
from studio.core.ports import Backdrop, Background


@dataclass(frozen=True, slots=True)
class Wall(Background):
    """Stand before a wall that no test looks at."""

    def open(self, size: Size) -> Backdrop:
        raise AssertionError("no test opens it")


@pytest.fixture
def backdrop() -> Background:
    return Wall()

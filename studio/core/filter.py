"""What a filter is: a frozen value that changes one thing about a shot."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Shot, Size
from studio.core.params import Declared, toggle
from studio.core.ports import Resource
from studio.core.registry import Registry


class Stage(IntEnum):
    """Where in the chain a filter stands; filters keep their order within a stage."""

    FRAME = 0
    MATTE = 1
    FOREGROUND = 2
    BACKGROUND = 3
    COMPOSITE = 4
    FINISH = 5


@dataclass(frozen=True, slots=True)
class Filter(Declared, ABC):
    """One step of the chain: a value, so that any thread may hold it and a preset can keep it."""

    family: ClassVar[Registry[Filter]] = Registry("filter")
    stage: ClassVar[Stage]
    luxury: ClassVar[bool] = False  # True where the picture is right without it: left out when the machine is too slow
    stays: ClassVar[bool] = False  # True where it is about the person's seat: another look leaves it as it is
    lasting: ClassVar[bool] = False  # True where what it remembers outlasts a cut: it judges `Frame.cut` by itself
    stills_only: ClassVar[bool] = False  # True where a picture takes seconds: the live studio leaves it out

    enabled: bool = toggle(True, help="Whether this filter is used.", kw_only=True)

    def apply(self, shot: Shot) -> Shot:
        """Give the changed shot; the one passed in stays as it is."""
        raise NotImplementedError(f"{type(self).__name__} overrides neither apply nor follow")

    def follow(self, shot: Shot, memory: Any) -> tuple[Shot, Any]:
        """Give the changed shot and what to remember for the next one.

        `memory` is what the last call gave, or None after a cut. Filters that remember override this one; memory is
        a frozen value of their own, which the chain hands back to them alone.
        """
        return self.apply(shot), None

    def for_still(self) -> Self:
        """Give the form of this filter that a photo deserves, where nobody waits for the next frame."""
        return self


class Net(Resource):
    """An open network that a filter runs."""

    size: Size = (0, 0)  # of the pictures it wants; (0, 0) where any will do

    @abstractmethod
    def run(self, inputs: Mapping[str, NDArray[np.float32]]) -> tuple[NDArray[np.float32], ...]:
        """Give the outputs for named inputs (N, C, H, W)."""


@dataclass(frozen=True, slots=True)
class NetFilter(Filter):
    """A filter that runs a net: the chain opens the card's net on its own thread and passes it in."""

    @property
    @abstractmethod
    def card(self) -> str:
        """The name of the card whose net this filter runs."""

    @abstractmethod
    def infer(self, shot: Shot, memory: Any, net: Net) -> tuple[Shot, Any]:
        """Give the changed shot and what to remember, as `follow` does, with the open net."""


FILTERS = Filter.family

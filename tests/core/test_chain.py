from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.core.chain import Chain, Notice
from studio.core.filter import Filter, Net, NetFilter, Stage
from studio.core.frame import Shot, State
from studio.core.params import slider
from studio.filters.over import Over
from tests.fakes import shot

SIZE = (32, 18)


@dataclass(frozen=True, slots=True)
class Counting(Filter):
    """Counts what it saw."""

    stage = Stage.FOREGROUND
    strength: float = slider(0.5, 0.0, 1.0, help="Nothing.")

    def follow(self, shot: Shot, memory: int | None) -> tuple[Shot, int]:
        count = (memory or 0) + 1
        return replace(shot, foreground=np.full_like(shot.foreground, count)), count


@dataclass(frozen=True, slots=True)
class Failing(Filter):
    """Always fails."""

    stage = Stage.FOREGROUND

    def apply(self, shot: Shot) -> Shot:
        raise ValueError("boom")


@dataclass(frozen=True, slots=True)
class FailingComposite(Filter):
    """A composite that fails."""

    stage = Stage.COMPOSITE

    def apply(self, shot: Shot) -> Shot:
        raise ValueError("boom")


@dataclass(frozen=True, slots=True)
class Marking(Filter):
    """Marks the finished picture."""

    stage = Stage.FINISH

    def apply(self, shot: Shot) -> Shot:
        assert shot.composite is not None
        return replace(shot, composite=shot.composite // 2)


class Doubler(Net):
    def __init__(self) -> None:
        self.closed = False

    def run(self, inputs: Mapping[str, NDArray[np.float32]]) -> tuple[NDArray[np.float32], ...]:
        return (inputs["data"] * 2,)

    def close(self) -> None:
        self.closed = True


@dataclass(frozen=True, slots=True)
class Netted(NetFilter):
    """Runs a net."""

    stage = Stage.FOREGROUND
    card = "doubler"

    def infer(self, shot: Shot, memory: Any, net: Net) -> tuple[Shot, Any]:
        (doubled,) = net.run({"data": np.full((1, 1, 1, 1), 21, np.float32)})
        return replace(shot, foreground=np.full_like(shot.foreground, int(doubled.item()))), None


class World:
    """A chain with everything around it that a test looks at."""

    def __init__(self, *filters: Filter) -> None:
        self.notices: list[Notice] = []
        self.seconds: list[str] = []
        self.net = Doubler()
        self.chain = Chain(
            Over(), lambda card: self.net, self.notices.append, lambda name, s: self.seconds.append(name)
        )
        self.chain.adopt(filters)

    def centre(self, number: int) -> int:
        """The value in the middle of the disc in picture `number`."""
        return int(self.chain.run(shot(SIZE, number)).image[10, 16, 0])


def test_memory_follows_from_shot_to_shot() -> None:
    world = World(Counting(), Over())
    assert [world.centre(number) for number in range(3)] == [1, 2, 3]


def test_memory_survives_a_slider() -> None:
    world = World(Counting(), Over())
    world.centre(0)
    world.chain.adopt((Counting(strength=0.9), Over()))
    assert world.centre(1) == 2


def test_memory_of_a_filter_that_was_off_is_gone() -> None:
    world = World(Counting(), Over())
    world.centre(0)
    world.chain.adopt((Counting(enabled=False), Over()))
    world.chain.adopt((Counting(), Over()))
    assert world.centre(1) == 1


@pytest.mark.parametrize("seconds", [0.6, -0.1])
def test_a_gap_or_a_step_back_in_time_is_a_cut(seconds: float) -> None:
    world = World(Counting(), Over())
    first = shot(SIZE, 30)
    world.chain.run(first)
    later = replace(first, frame=replace(first.frame, taken_s=first.frame.taken_s + seconds))
    assert world.chain.run(later).image[10, 21, 0] == 1


def test_a_cut_frame_forgets() -> None:
    world = World(Counting(), Over())
    world.centre(0)
    marked = shot(SIZE, 1)
    marked = replace(marked, frame=replace(marked.frame, cut=True))
    assert world.chain.run(marked).image[10, 16, 0] == 1


def test_a_failing_filter_is_bypassed_with_one_notice() -> None:
    world = World(Failing(), Counting(), Over())
    assert [world.centre(number) for number in range(3)] == [1, 2, 3]
    assert len(world.notices) == 1
    assert "Failing" in world.notices[0].headline


def test_a_failing_filter_gets_another_try_when_the_user_changes_it() -> None:
    world = World(Failing(), Over())
    world.centre(0)
    world.chain.adopt((Failing(enabled=False), Over()))
    world.chain.adopt((Failing(), Over()))
    world.centre(1)
    assert len(world.notices) == 2


def test_a_failing_composite_falls_back_to_over() -> None:
    plain = World(Over()).chain.run(shot(SIZE, 0))
    picture = World(FailingComposite()).chain.run(shot(SIZE, 0))
    assert picture.state is State.LIVE
    np.testing.assert_array_equal(picture.image, plain.image)


def test_no_composite_filter_still_hides_the_room() -> None:
    plain = World(Over()).chain.run(shot(SIZE, 0))
    np.testing.assert_array_equal(World().chain.run(shot(SIZE, 0)).image, plain.image)


def test_filters_run_by_stage_whatever_their_order() -> None:
    world = World(Marking(), Over(), Counting())
    world.centre(0)
    assert world.seconds == ["counting", "over", "marking"]


def test_a_filter_that_is_off_does_not_run() -> None:
    world = World(Counting(enabled=False), Over())
    world.centre(0)
    assert world.seconds == ["over"]


def test_a_net_is_opened_once_and_closed_with_the_chain() -> None:
    world = World(Netted(), Over())
    assert [world.centre(number) for number in range(2)] == [42, 42]
    world.chain.close()
    assert world.net.closed


def test_pictures_are_read_only() -> None:
    picture = World(Over()).chain.run(shot(SIZE, 0))
    assert not picture.image.flags.writeable


def test_transparent_pictures_carry_their_alpha() -> None:
    one = shot(SIZE, 0, background=np.zeros((SIZE[1], SIZE[0], 3), np.uint8))
    picture = World(Over()).chain.run(one, transparent=True)
    assert picture.alpha is not None
    assert picture.image[0, 0].max() == 0

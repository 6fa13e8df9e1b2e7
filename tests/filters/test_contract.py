"""What every filter promises, tested the moment its file exists."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from studio.core.errors import BadValue
from studio.core.filter import FILTERS, Filter
from studio.core.frame import Frame, Image, Matte, Shot, read_only
from studio.core.params import Parameter, parameters
from studio.core.preset import Preset, read_preset
from studio.filters.over import Over
from tests import fakes
from tests.filters import golden

SIZE = (96, 64)
KINDS = golden.kinds()
every_filter = pytest.mark.parametrize("kind", KINDS, ids=[kind.slug() for kind in KINDS])


def flat(size: tuple[int, int], level: int) -> Image:
    image = np.full((size[1], size[0], 3), level, np.uint8)
    read_only(image)
    return image


def matte_of(size: tuple[int, int], *spots: tuple[slice, slice]) -> Matte:
    matte = np.zeros((size[1], size[0]), np.float32)
    for spot in spots:
        matte[spot] = 1.0
    read_only(matte)
    return matte


ALL = slice(None)
MATTES: dict[str, Callable[[tuple[int, int]], Matte]] = {
    "empty": matte_of,
    "full": lambda size: matte_of(size, (ALL, ALL)),
    "one pixel": lambda size: matte_of(
        size, (slice(size[1] // 2, size[1] // 2 + 1), slice(size[0] // 3, size[0] // 3 + 1))
    ),
    "one corner pixel": lambda size: matte_of(size, (slice(0, 1), slice(0, 1))),
    "left half": lambda size: matte_of(size, (ALL, slice(0, size[0] // 2))),
    "all borders": lambda size: matte_of(
        size, (slice(0, 2), ALL), (slice(-2, None), ALL), (ALL, slice(0, 2)), (ALL, slice(-2, None))
    ),
    "half everywhere": lambda size: np.full((size[1], size[0]), 0.5, np.float32),
    "net size": lambda size: cv2.resize(fakes.disc_matte(size), (32, 18)).astype(np.float32),
    "single value": lambda size: np.full((1, 1), 0.7, np.float32),
    "disc": fakes.disc_matte,
}


def run(one: Filter, *shots: Shot) -> Shot:
    """Let the filter follow the shots; gives the last, as the filter left it."""
    memory: Any = None
    for shot in shots:
        ready = replace(shot, composite=shot.background) if one.stage > Over.stage else shot
        done, memory = one.follow(ready, memory)
        assert_sound(done, shot)
    return done


def assert_sound(done: Shot, shot: Shot) -> None:
    """The outputs have the form that the next filter counts on."""
    height, width = shot.frame.image.shape[:2]
    for image in (done.frame.image, done.foreground, done.background, done.composite):
        if image is not None:
            assert image.shape == (height, width, 3)
            assert image.dtype == np.uint8
            assert image.flags.c_contiguous
    assert done.matte.ndim == 2
    assert done.matte.dtype == np.float32
    assert np.isfinite(done.matte).all()
    assert -1e-6 <= float(done.matte.min()) <= float(done.matte.max()) <= 1 + 1e-6


def snapshot(shot: Shot) -> list[bytes]:
    return [array.tobytes() for array in (shot.frame.image, shot.matte, shot.foreground, shot.background)]


@every_filter
def test_its_first_docstring_line_is_a_sentence(kind: type[Filter]) -> None:
    assert re.fullmatch(r"[A-Z].{10,110}\.", kind.summary())


@every_filter
def test_every_parameter_has_help_that_is_a_sentence(kind: type[Filter]) -> None:
    for parameter in parameters(kind):
        assert re.fullmatch(r"[A-Z0-9].{8,150}\.", parameter.help), f"{parameter.name}: {parameter.help}"


@every_filter
def test_it_leaves_its_input_alone(kind: type[Filter]) -> None:
    shots = [fakes.shot(SIZE, number) for number in range(3)]
    before = [snapshot(shot) for shot in shots]
    run(kind(), *shots)
    assert [snapshot(shot) for shot in shots] == before


@every_filter
@pytest.mark.parametrize("name", MATTES)
def test_any_matte_gives_a_sound_shot(kind: type[Filter], name: str) -> None:
    matte = MATTES[name](SIZE)
    read_only(matte)
    run(kind(), *(fakes.shot(SIZE, number, matte) for number in range(2)))


@every_filter
@pytest.mark.parametrize("size", [(1, 1), (1, 9), (9, 1), (2, 2), (3, 5), (37, 23), (641, 3)], ids=str)
def test_any_size_gives_a_sound_shot(kind: type[Filter], size: tuple[int, int]) -> None:
    for name in ("empty", "full", "net size", "disc"):
        run(kind(), *(fakes.shot(size, number, MATTES[name](size)) for number in range(2)))


@every_filter
def test_flat_pictures_give_a_sound_shot(kind: type[Filter]) -> None:
    for level, behind, name in product((0, 128, 255), (0, 255), ("disc", "empty", "full")):
        seen = Frame(flat(SIZE, level), 0, 0.0)
        run(kind(), Shot(seen, MATTES[name](SIZE), seen.image, flat(SIZE, behind)))


@every_filter
def test_it_keeps_its_head_when_the_size_changes_midway(kind: type[Filter]) -> None:
    run(kind(), fakes.shot((64, 48), 0), fakes.shot((48, 64), 1), fakes.shot((64, 48), 2, MATTES["net size"]((64, 48))))


@every_filter
def test_every_end_of_every_range_gives_a_sound_shot(kind: type[Filter]) -> None:
    for parameter in parameters(kind):
        for value in ends(parameter):
            run(kind(**{parameter.name: value}), *(fakes.shot(SIZE, number) for number in range(2)))


@every_filter
def test_off_means_not_there(kind: type[Filter]) -> None:
    shot = golden.scene(0)
    with_it = golden.chain_of(kind(enabled=False)).run(shot).image
    without = golden.chain_of().run(shot).image
    np.testing.assert_array_equal(with_it, without)


@every_filter
def test_strength_nought_changes_nothing(kind: type[Filter]) -> None:
    names = {parameter.name for parameter in parameters(kind)}
    if "strength" not in names:
        return
    chain, plain = golden.chain_of(kind.read({"strength": 0.0})[0]), golden.chain_of()
    for number in range(3):
        np.testing.assert_array_equal(chain.run(golden.scene(number)).image, plain.run(golden.scene(number)).image)


@every_filter
def test_values_outside_the_range_are_refused(kind: type[Filter]) -> None:
    for parameter in parameters(kind):
        for value in wrong(parameter):
            with pytest.raises(BadValue):
                kind(**{parameter.name: value})


@every_filter
def test_a_preset_keeps_it(kind: type[Filter], backdrop: Any) -> None:
    for parameter in parameters(kind):
        for value in ends(parameter):
            look = Preset(backdrop, (kind(**{parameter.name: value}),), "look")
            kept, repairs = read_preset({**look.write(), "background": None}, Preset(backdrop))
            assert (kept.filters, repairs) == (look.filters, ())


@every_filter
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(values=st.data())
def test_any_pixels_give_a_sound_shot(kind: type[Filter], values: st.DataObject) -> None:
    height, width = values.draw(st.tuples(st.integers(1, 24), st.integers(1, 24)))
    pixels = arrays.arrays(np.uint8, (height, width, 3))
    alpha = arrays.arrays(
        np.float32, st.tuples(st.integers(1, 24), st.integers(1, 24)), elements=st.floats(0, 1, width=32)
    )
    image, behind, matte = values.draw(pixels), values.draw(pixels), values.draw(alpha)
    for array in (image, behind, matte):
        read_only(array)
    run(kind(), *(Shot(Frame(image, n, n / 30), matte, image, behind) for n in range(2)))


@every_filter
def test_it_looks_like_its_golden_picture(kind: type[Filter]) -> None:
    path = golden.path_of(kind)
    assert path.exists(), "Draw it with: python -m tests.filters.golden"
    assert path.stat().st_size <= 40_000
    difference = np.abs(golden.draw(kind).astype(int) - cv2.imread(str(path)))
    assert difference.mean() < 0.5
    assert np.quantile(difference, 0.999) <= 12


@every_filter
def test_the_same_shots_give_the_same_picture(kind: type[Filter]) -> None:
    np.testing.assert_array_equal(golden.draw(kind), golden.draw(kind))


def test_no_golden_picture_is_left_over() -> None:
    assert {path.stem for path in golden.FOLDER.glob("*.png")} <= {kind.slug() for kind in FILTERS}


def ends(parameter: Parameter) -> tuple[Any, ...]:
    if parameter.kind in ("slider", "whole"):
        return (parameter.default, type(parameter.default)(parameter.low), type(parameter.default)(parameter.high))
    if parameter.kind == "toggle":
        return (True, False)
    return parameter.choices or (parameter.default,)


def wrong(parameter: Parameter) -> tuple[Any, ...]:
    if parameter.kind in ("slider", "whole"):
        return (parameter.low - 1, parameter.high + 1, float("nan"), float("inf"), "much", None, True)
    return {"toggle": (1, "yes", None), "choice": ("nonsense", None), "colour": ("red", None)}.get(
        parameter.kind, (None,)
    )

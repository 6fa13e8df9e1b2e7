from __future__ import annotations

import math
from dataclasses import FrozenInstanceError, dataclass
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import BadValue
from studio.core.params import Declared, choice, colour, parameters, path, slider, text, toggle, whole


@dataclass(frozen=True, slots=True)
class FogMachine(Declared):
    """Fill the room with fog.

    More words that are not for the panel.
    """

    renamed: ClassVar = {"thickness": "density"}
    retired: ClassVar = ("scent",)

    density: float = slider(0.5, 0.0, 1.0, help="How thick.")
    reach_px: int = whole(12, 1, 99, unit="px", help="How far.")
    warm: bool = toggle(True, title="Keep warm", help="Whether it is warm.")
    kind: str = choice("dry", ("dry", "wet"), help="Which fog.")
    tint: str = colour("#ffffff", help="Its colour.")
    label: str = text("fog", help="What to call it.")
    lamp: str = path("", help="A lamp.")


def test_names_come_from_the_declaration() -> None:
    assert FogMachine.slug() == "fog-machine"
    assert FogMachine.title() == "Fog machine"
    assert FogMachine.summary() == "Fill the room with fog."
    assert [one.flag for one in parameters(FogMachine)][:2] == ["density", "reach-px"]
    assert parameters(FogMachine)[1].label == "Reach"
    assert parameters(FogMachine)[2].label == "Keep warm"


def test_a_title_may_differ_from_the_class_s_name_and_the_flag_stays() -> None:
    @dataclass(frozen=True, slots=True)
    class ColorWheel(Declared):
        """Choose a colour."""

        titled = "Colour wheel"

    assert ColorWheel.title() == "Colour wheel"
    assert ColorWheel.slug() == "color-wheel"


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("density", 1.5),
        ("density", math.nan),
        ("density", math.inf),
        ("density", "much"),
        ("density", True),
        ("reach_px", 0),
        ("reach_px", 2.5),
        ("warm", 1),
        ("kind", "green"),
        ("tint", "red"),
        ("tint", "#12345"),
        ("label", 3),
    ],
)
def test_the_constructor_refuses_bad_values(name: str, bad: Any) -> None:
    with pytest.raises(BadValue):
        FogMachine(**{name: bad})


def test_a_whole_number_is_a_number() -> None:
    assert FogMachine(density=1).density == 1.0
    assert isinstance(FogMachine(density=1).density, float)


def test_values_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        FogMachine().density = 0.1  # type: ignore[misc]


def test_reading_repairs_and_says_so() -> None:
    kept = {"thickness": 3.0, "reach-px": "far", "kind": "wet", "smell": 1}
    value, repairs = FogMachine.read(kept)
    assert value == FogMachine(density=1.0, reach_px=12, kind="wet")
    assert len(repairs) == 3
    assert any("smell" in one for one in repairs)


def test_what_is_written_is_read_back() -> None:
    value = FogMachine(density=0.25, reach_px=3, warm=False, kind="wet", tint="#102030", label="ö", lamp="a/b")
    assert FogMachine.read(value.write()) == (value, ())


@pytest.mark.parametrize(
    ("name", "said", "meant"),
    [
        ("density", "0.25", 0.25),
        ("reach_px", "7", 7),
        ("warm", "off", False),
        ("warm", "Yes", True),
        ("kind", "wet", "wet"),
    ],
)
def test_flags_are_parsed(name: str, said: str, meant: Any) -> None:
    parameter = next(one for one in parameters(FogMachine) if one.name == name)
    assert parameter.parse(said) == meant


@pytest.mark.parametrize(
    ("name", "said"), [("density", "thick"), ("reach_px", "1.5"), ("warm", "maybe"), ("density", "nan")]
)
def test_bad_flags_are_refused_in_a_sentence(name: str, said: str) -> None:
    parameter = next(one for one in parameters(FogMachine) if one.name == name)
    with pytest.raises(BadValue, match=parameter.flag):
        parameter.parse(said)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
KEYS = st.sampled_from([one.flag for one in parameters(FogMachine)] + ["thickness", "nonsense"])


@given(st.dictionaries(KEYS, JSON))
def test_anything_kept_reads_as_an_allowed_value(kept: dict[str, Any]) -> None:
    value, _ = FogMachine.read(kept)
    assert FogMachine.read(value.write()) == (value, ())


def test_what_older_presets_said_and_means_nothing_now_is_passed_over() -> None:
    assert FogMachine.read({"scent": 3, "warm": False}) == (FogMachine(warm=False), ())

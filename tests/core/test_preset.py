from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.backgrounds.color import Color
from studio.core.filter import FILTERS
from studio.core.preset import BadPreset, Preset, parse_preset, read_preset, shown_order
from studio.filters.feather import Feather
from studio.filters.over import Over
from studio.filters.refine import Refine
from studio.filters.smooth_step import SmoothStep

STANDARD = Preset(Color("#203040"), (SmoothStep(), Over()))


def test_a_look_survives_its_file() -> None:
    look = Preset(Color("#ff0000"), (SmoothStep(low=0.1), Over(enabled=False)), "Red")
    assert parse_preset(json.dumps(look.write()), STANDARD) == (look, ())


def test_every_registered_filter_survives_its_file() -> None:
    look = Preset(Color("#ff0000"), tuple(kind() for kind in FILTERS))
    assert parse_preset(json.dumps(look.write()), STANDARD) == (look, ())


def test_a_look_without_a_background_keeps_the_standard_one() -> None:
    look, repairs = read_preset({"filters": [{"filter": "over"}]}, STANDARD)
    assert (look.background, look.filters, repairs) == (STANDARD.background, (Over(),), ())


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "null", '"x"'])
def test_what_is_no_look_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(BadPreset):
        parse_preset(text, STANDARD)


def test_broken_parts_are_repaired_and_named() -> None:
    kept = {
        "background": {"background": "hologram"},
        "filters": [{"filter": "smooth-step", "low": 9}, {"filter": "sparkles"}, 3, {"filter": "over"}],
    }
    look, repairs = read_preset(kept, STANDARD)
    assert look.background == STANDARD.background
    assert look.filters == (SmoothStep(low=0.5), Over())
    assert len(repairs) == 4


def test_a_call_leaves_out_what_only_photos_have_time_for() -> None:
    slow = [kind for kind in FILTERS if kind.stills_only]
    assert slow
    look = Preset(Color("#000000"), (SmoothStep(), *(kind(enabled=True) for kind in slow), Over()))
    assert look.in_call().filters == (SmoothStep(), Over())


def test_changing_a_filter_keeps_the_order() -> None:
    changed = STANDARD.with_filter(SmoothStep(low=0.2))
    assert changed.filters == (SmoothStep(low=0.2), Over())
    assert STANDARD.filter(SmoothStep).enabled
    assert not Preset(Color("#000000")).filter(SmoothStep).enabled


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["filter", "background", "filters", "low"]), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["name", "background", "filters"]), JSON))
def test_any_json_object_reads_as_a_look(kept: dict[str, Any]) -> None:
    look, _ = read_preset(kept, STANDARD)
    assert parse_preset(json.dumps(look.write()), STANDARD)[0] == look


def test_filters_are_arranged_and_the_others_stay_where_they_are() -> None:
    look = Preset(Color("#000000"), (SmoothStep(low=0.1), Over(), Refine(), Feather()))
    arranged = look.arranged((Feather, SmoothStep, Refine))
    assert arranged.filters == (Feather(), Over(), SmoothStep(low=0.1), Refine())
    assert arranged.arranged((SmoothStep, Refine, Feather)) == look


def test_arranging_brings_in_what_the_look_lacks_switched_off() -> None:
    assert STANDARD.arranged((Feather, SmoothStep)).filters == (Feather(enabled=False), Over(), SmoothStep())


def test_an_arranged_look_survives_its_file() -> None:
    look = Preset(Color("#ff0000"), (SmoothStep(), Refine(), Over())).arranged((Refine, Feather, SmoothStep))
    assert parse_preset(json.dumps(look.write()), STANDARD) == (look, ())


def test_filters_are_shown_as_they_run_and_missing_ones_where_the_standard_has_them() -> None:
    standard = Preset(Color("#000000"), (Refine(), Feather(), SmoothStep(), Over()))
    kinds = (Over, SmoothStep, Feather, Refine)
    assert shown_order(kinds, standard, standard) == (Refine, Feather, SmoothStep, Over)
    look = Preset(Color("#000000"), (Over(), SmoothStep(), Refine()))
    assert shown_order(kinds, look, standard) == (SmoothStep, Feather, Refine, Over)

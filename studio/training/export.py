"""Writes a trained network as ONNX, checks it against torch, and writes the card that the program reads."""

from __future__ import annotations

import hashlib
import json
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.core.frame import Size
from studio.inference.card import aspect_size
from studio.inference.onnx import Onnx
from studio.training.errors import AlreadyThere, ExportDiffers
from studio.training.network import MULTIPLE, MattingNet
from studio.training.soup import load_soup

OPSET = 13  # read by every onnxruntime since 1.8
MOST_APART = 1e-3
SIZES: tuple[Size, ...] = ((288, 160), (256, 192), (160, 288), (224, 224))


TRUST = 0.75
"""What the network hears of its last matte: of what it was sure of so much, of a veil hardly anything.

A matte that comes back as it was keeps its mistakes alive: without a damper they last until the next cut.
"""
CELL_PX, CELLS = 8, 9
"""Holes and notches of the last matte are closed before the network hears it, if they are smaller than so many cells.

A hole in plain clothes would else be remembered, and grow from frame to frame.
"""


class Finished(nn.Module):
    """The network as it is shipped: its matte in 0..1, which is also what it remembers, a little damped."""

    def __init__(self, net: MattingNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, image: Tensor, previous: Tensor) -> Tensor:
        """Give the matte."""
        heard = torch.maximum(previous, closed(previous))
        return torch.sigmoid(self.net(image, TRUST * heard * heard))


def closed(matte: Tensor) -> Tensor:
    """Give the matte (n, 1, h, w) with its holes and notches closed, coarsely; sides are multiples of CELL_PX."""
    coarse = functional.avg_pool2d(matte, CELL_PX)
    wider = functional.max_pool2d(coarse, CELLS, 1, CELLS // 2)
    filled = -functional.max_pool2d(-wider, CELLS, 1, CELLS // 2)
    return functional.interpolate(filled, scale_factor=float(CELL_PX), mode="bilinear", align_corners=False)


@dataclass(frozen=True, slots=True)
class About:
    """What the card says besides what can be counted."""

    name: str
    title: str
    summary: str
    rank: int
    pixels: int
    licence: str
    provenance: str
    limits: str
    range: tuple[float, float] = (0.0, 1.0)  # what the program takes for surely nobody and surely somebody


def export(weights: Mapping[Path, float], about: About, folder: Path, figures: dict[str, str] | None = None) -> Path:
    """Write `folder/NAME.onnx` and `folder/model.toml`; nothing when ONNX and torch differ.

    `weights` are files and their shares: of several, the mean is written.
    """
    card = folder / "model.toml"
    if card.exists():
        raise AlreadyThere(f"{card}.")
    net = MattingNet()
    load_soup(weights, net)
    finished = Finished(net).eval()
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{about.name}.part"
    try:
        write_onnx(finished, part)
        check(finished, part)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    file = part.replace(folder / f"{about.name}.onnx")
    counted = {"Parameters": millions(parameters(net)), **mac_figures(about.pixels, net), **(figures or {})}
    card.write_text(card_text(about, file, counted), encoding="utf-8")
    return card


def write_onnx(finished: Finished, path: Path) -> None:
    """Export with free height and width; ONNX Runtime folds the batch norms when it opens the file."""
    width, height = SIZES[0]
    free = {2: "height", 3: "width"}
    with warnings.catch_warnings():
        # torch's newer exporter cannot yet leave both sides free at this opset
        warnings.simplefilter("ignore")
        torch.onnx.export(
            finished,
            (torch.zeros(1, 3, height, width), torch.zeros(1, 1, height, width)),
            str(path),
            input_names=["image", "previous"],
            output_names=["matte"],
            dynamic_axes={"image": free, "previous": free, "matte": free},
            opset_version=OPSET,
            training=torch.onnx.TrainingMode.PRESERVE,  # keeps the batch norms: training can go on from the file
            dynamo=False,
        )
    onnx.checker.check_model(str(path))


def check(finished: Finished, path: Path) -> float:
    """Give how far ONNX Runtime is from torch at most, over several sizes; refuses more than a thousandth."""
    session = Onnx(path.read_bytes(), path.name)
    rng = np.random.default_rng(0)
    apart = 0.0
    for width, height in SIZES:
        image = rng.random((1, 3, height, width), np.float32)
        previous = rng.random((1, 1, height, width), np.float32)
        given = session.run({"image": image, "previous": previous})[0]
        with torch.no_grad():
            wanted = finished(torch.from_numpy(image), torch.from_numpy(previous)).numpy()
        apart = max(apart, float(np.abs(given - wanted).max()))
    if not apart < MOST_APART:
        raise ExportDiffers(f"They are {apart:.2g} apart.")
    return apart


def parameters(net: nn.Module) -> int:
    """Give how many numbers are learnt."""
    return sum(values.numel() for values in net.parameters())


def mac_figures(pixels: int, net: MattingNet) -> dict[str, str]:
    """Give the multiplications of one 16:9 frame, counted where they happen."""
    width, height = aspect_size((1280, 720), pixels, MULTIPLE)
    total = 0

    def count(layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal total
        assert isinstance(layer, nn.Conv2d)
        total += output[0].numel() * layer.in_channels // layer.groups * layer.kernel_size[0] * layer.kernel_size[1]

    hooks = [layer.register_forward_hook(count) for layer in net.modules() if isinstance(layer, nn.Conv2d)]
    with torch.no_grad():
        net.eval()(torch.zeros(1, 3, height, width), torch.zeros(1, 1, height, width))
    for hook in hooks:
        hook.remove()
    return {f"Multiplications at {width}x{height}": f"{total / 1e6:.0f} million"}


def millions(number: int) -> str:
    """Give a count in millions."""
    return f"{number / 1e6:.2f} million"


def card_text(about: About, file: Path, figures: dict[str, str]) -> str:
    """Give the card in the words that `studio.inference.card` reads."""
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    quoted = json.dumps  # a JSON string is a TOML basic string
    listed = "\n".join(f"{quoted(name)} = {quoted(value)}" for name, value in figures.items())
    return f"""name = {quoted(about.name)}
title = {quoted(about.title)}
summary = {quoted(about.summary)}
task = "matting"
rank = {about.rank}
threads = 1
licence = {quoted(about.licence)}
provenance = \"\"\"
{about.provenance.strip()}\"\"\"
limits = \"\"\"
{about.limits.strip()}\"\"\"

[[weights]]
format = "onnx"

[[weights.files]]
name = {quoted(file.name)}
sha256 = "{sha256}"

[input]
name = "image"
fit = "keep"
pixels = {about.pixels}
multiple = {MULTIPLE}
colour = "rgb"

[output]
name = "matte"
range = [{about.range[0]}, {about.range[1]}]

[[memory]]
input = "previous"
output = "matte"

[figures]
{listed}
"""

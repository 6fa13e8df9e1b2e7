"""Ships a trained tone network: as a Caffe net of plain layers, with an ONNX twin, both checked against torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from studio.imaging.closeup import CLOSE
from studio.imaging.codec import write_new
from studio.imaging.sight import LEVELS
from studio.training.errors import ExportDiffers
from studio.training.harmonization.caffe import Layer, caffemodel, prototxt
from studio.training.harmonization.network import (
    CHANNELS,
    CLOSE_CHANNELS,
    CONVOLUTIONS,
    LEAST,
    LEAST_CLOSE,
    PARAMETERS,
    SIZE,
    ToneNet,
)
from studio.training.harmonization.twin import onnx_of

NAME = "ToneNet"
INPUTS = {
    "data": (1, CHANNELS, SIZE, SIZE),
    "levels": (1, LEVELS, 1, 1),
    "close": (1, CLOSE_CHANNELS, CLOSE, CLOSE),
}
PERSON, PLACE = (0, 1, 2, 7, 8), (4, 5, 6, 7, 8)  # channels that each branch looks at
ALPHA, CLOSE_ALPHA = 3, 3  # channels: how surely the person, in the whole and close up
NEAREST = 2e-4  # how far the engines may be apart
ROUNDED = 4e-3  # and how far from torch, whose weights are not halved; more would show
Array = NDArray[np.float32]
Inputs = Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Exported:
    """The three files of a shipped net."""

    prototxt: Path
    caffemodel: Path
    onnx: Path


def export(net: ToneNet, folder: Path, stem: str = "tonenet") -> Exported:
    """Write the net's files, new ones only; ExportDiffers when one does not give what torch gives."""
    net.eval()
    layers = layers_of(net)
    text, weights = prototxt(NAME, INPUTS, layers).encode(), caffemodel(NAME, layers)
    twin = onnx_of(NAME, INPUTS, layers)
    for seed in range(5):
        seen = example(seed)
        caffe = run_caffe(text, weights, seen)
        _same("Caffe", caffe, run_torch(net, seen), ROUNDED)
        _same("ONNX", run_onnx(twin, seen), caffe, NEAREST)
    files = Exported(*(folder / f"{stem}{suffix}" for suffix in (".prototxt", ".caffemodel", ".onnx")))
    for path, content in ((files.prototxt, text), (files.caffemodel, weights), (files.onnx, twin)):
        write_new(path, content)
    return files


def example(seed: int) -> Inputs:
    """Give something like what the net takes: a disc of a person before a place, and levels."""
    rng = np.random.default_rng(seed)
    seen = rng.normal(0, 1, (1, CHANNELS, SIZE, SIZE)).astype(np.float32)
    down, across = np.mgrid[:SIZE, :SIZE] / SIZE - 0.5
    seen[:, 3] = down**2 + across**2 < rng.uniform(0.02, 0.2)
    close = rng.normal(0, 1, INPUTS["close"]).astype(np.float32)
    close[:, CLOSE_ALPHA] = rng.uniform(-1, 1, (CLOSE, CLOSE))
    return {"data": seen, "levels": rng.normal(0, 1, INPUTS["levels"]).astype(np.float32), "close": close}


def run_torch(net: ToneNet, seen: Inputs) -> Array:
    """Give what torch makes of the net."""
    with torch.no_grad():
        data, levels, close = (torch.from_numpy(seen[name]) for name in ("data", "levels", "close"))
        said: Array = net(data, levels.flatten(1), close).numpy()
    return said


def run_caffe(text: bytes, weights: bytes, seen: Inputs) -> Array:
    """Give what OpenCV makes of a Caffe net."""
    from studio.inference.dnn import Dnn

    return Dnn("caffe", (text, weights), NAME).run(seen)[0].reshape(1, -1)


def run_onnx(contents: bytes, seen: Inputs) -> Array:
    """Give what ONNX Runtime makes of an ONNX net."""
    from studio.inference.onnx import Onnx

    return Onnx(contents, NAME).run(seen)[0].reshape(1, -1)


def layers_of(net: ToneNet) -> tuple[Layer, ...]:
    """Give the Caffe layers that reckon what the net does."""
    build = _Builder()
    for name, branch, channels in (("person", net.person, PERSON), ("place", net.place, PLACE)):
        build.conv(f"{name}1", "data", *spread(branch[0], channels), relu=True)
        build.conv(f"{name}2", f"{name}1", *_weights(branch[2]), relu=True)
    width = _weights(net.person[2])[1].size
    build.conv("surely", "data", picked(ALPHA, CHANNELS, width), np.zeros(width, np.float32))
    build.product("worn", "person2", "surely")
    build.mean("worn_mean", "worn", "surely", LEAST)
    build.whole("place_mean", "place2")
    close_up(build, net)
    build.add("features", "Concat", ("worn_mean", "place_mean", "levels", "close_mean"), "concat_param", axis=1)
    build.dense("head1", "features", net.head[1])
    build.add("head1_relu", "ReLU", ("head1",))
    build.dense("head2", "head1_relu", net.head[4])
    build.add("head2_relu", "ReLU", ("head2",))
    build.dense("last", "head2_relu", net.last)
    build.add("bent", "TanH", ("last",))
    bounds = np.diag(net.bounds.numpy()).astype(np.float32)
    build.inner("tone", "bent", bounds, np.zeros(PARAMETERS, np.float32))
    return tuple(build.layers)


def close_up(build: _Builder, net: ToneNet) -> None:
    """Add the layers that look at the person close up."""
    top, side = "close", CLOSE
    for number, (_, stride) in enumerate(CONVOLUTIONS):
        conv, norm = net.close[3 * number], net.close[3 * number + 1]
        build.conv(f"close{number + 1}", top, *folded(conv, norm), relu=True, stride=stride, pad=1)
        top, side = f"close{number + 1}", side // stride
    width, cells = CONVOLUTIONS[-1][0], CLOSE // side
    build.add("close_cells", "Pooling", ("close",), "pooling_param", pool="AVE", kernel_size=cells, stride=cells)
    half = np.full(width, 0.5, np.float32)  # alpha goes in from -1 to 1
    build.conv("close_alpha", "close_cells", picked(CLOSE_ALPHA, CLOSE_CHANNELS, width) * half[0], half)
    build.conv("weighing", top, *_weights(net.weighing))
    build.add("weighed", "Sigmoid", ("weighing",))
    build.product("close_weight", "weighed", "close_alpha")
    build.product("close_worn", top, "close_weight")
    build.mean("close_mean", "close_worn", "close_weight", LEAST_CLOSE)


def folded(conv: nn.Module, norm: nn.Module) -> tuple[Array, Array]:
    """Give a convolution and the normalisation after it as one convolution."""
    assert isinstance(conv, nn.Conv2d)
    assert isinstance(norm, nn.BatchNorm2d)
    assert norm.running_var is not None
    assert norm.running_mean is not None
    scale = (norm.weight / torch.sqrt(norm.running_var + norm.eps)).detach()
    weights, bias = conv.weight.detach() * scale[:, None, None, None], norm.bias.detach() - norm.running_mean * scale
    return weights.numpy(), bias.numpy()


def spread(conv: nn.Module, channels: tuple[int, ...]) -> tuple[Array, Array]:
    """Give a 1x1 convolution of some channels as one of all CHANNELS, which leaves the others aside."""
    weights, bias = _weights(conv)
    wide = np.zeros((weights.shape[0], CHANNELS, 1, 1), np.float32)
    wide[:, channels] = weights
    return wide, bias


def picked(channel: int, channels: int, times: int) -> Array:
    """Give the 1x1 convolution that passes one channel on, several times over."""
    weights = np.zeros((times, channels, 1, 1), np.float32)
    weights[:, channel] = 1
    return weights


def _weights(module: nn.Module) -> tuple[Array, Array]:
    assert isinstance(module, nn.Conv2d | nn.Linear)
    assert module.bias is not None
    return module.weight.detach().numpy(), module.bias.detach().numpy()


def _same(engine: str, given: Array, truth: Array, most: float) -> None:
    apart = float(np.abs(given - truth).max()) if given.shape == truth.shape else float("inf")
    if not apart < most:
        raise ExportDiffers(f"{engine}: {apart:.2g} apart.")


class _Builder:
    """Collects layers, each named as what it gives."""

    def __init__(self) -> None:
        self.layers: list[Layer] = []

    def add(
        self,
        name: str,
        kind: str,
        bottoms: tuple[str, ...],
        block: str = "",
        *blobs: Array,
        **settings: int | float | str,
    ) -> str:
        self.layers.append(Layer(name, kind, bottoms, name, block, settings, blobs))
        return name

    def conv(
        self, name: str, bottom: str, weights: Array, bias: Array, *, relu: bool = False, stride: int = 1, pad: int = 0
    ) -> None:
        count, _, kernel, _ = weights.shape
        top = f"{name}_linear" if relu else name
        shape = {"num_output": count, "kernel_size": kernel, "stride": stride, "pad": pad}
        self.add(top, "Convolution", (bottom,), "convolution_param", weights, bias, **shape)
        if relu:
            self.add(name, "ReLU", (top,))

    def whole(self, name: str, bottom: str) -> None:
        self.add(name, "Pooling", (bottom,), "pooling_param", pool="AVE", global_pooling=True)

    def product(self, name: str, one: str, other: str) -> None:
        self.add(name, "Eltwise", (one, other), "eltwise_param", operation="PROD")

    def mean(self, name: str, bottom: str, weight: str, least: float) -> None:
        """Add the mean of what is weighed already."""
        self.whole(f"{name}_sum", bottom)
        self.whole(f"{name}_share", weight)
        inverse = {"power": -1.0, "scale": 1.0, "shift": least}
        self.add(f"{name}_per_share", "Power", (f"{name}_share",), "power_param", **inverse)
        self.product(name, f"{name}_sum", f"{name}_per_share")

    def dense(self, name: str, bottom: str, module: nn.Module) -> None:
        self.inner(name, bottom, *_weights(module))

    def inner(self, name: str, bottom: str, weights: Array, bias: Array) -> None:
        self.add(name, "InnerProduct", (bottom,), "inner_product_param", weights, bias, num_output=weights.shape[0])

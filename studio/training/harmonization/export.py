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
    LEAST,
    PARAMETERS,
    SIZE,
    Look,
    Refine,
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
    build.look("close", "close", net.close, alpha=CLOSE_ALPHA)
    build.look("scene", before(build), net.scene)
    found = ("worn_mean", "place_mean", "levels", "close_mean", "scene_mean")
    build.add("features", "Concat", found, "concat_param", axis=1)
    build.dense("head1", "features", net.head[1])
    build.add("head1_relu", "ReLU", ("head1",))
    build.dense("head2", "head1_relu", net.head[4])
    build.add("head2_relu", "ReLU", ("head2",))
    build.dense("last", "head2_relu", net.last)
    build.add("bent", "TanH", ("last",))
    bounds = np.diag(net.bounds.numpy()).astype(np.float32)
    build.inner("tone", "bent", bounds, np.zeros(PARAMETERS, np.float32))
    return tuple(build.layers)


def before(build: _Builder) -> str:
    """Add the person alone before the place, and say what that is called."""
    build.conv("person_seen", "data", chosen((0, 1, 2), CHANNELS), np.zeros(3, np.float32))
    build.conv("person_surely", "data", picked(ALPHA, CHANNELS, 3), np.zeros(3, np.float32))
    build.product("person_alone", "person_seen", "person_surely")
    others = tuple(range(3, CHANNELS))
    build.conv("others", "data", chosen(others, CHANNELS), np.zeros(len(others), np.float32))
    return build.add("before", "Concat", ("person_alone", "others"), "concat_param", axis=1)


def spread(conv: nn.Module, channels: tuple[int, ...]) -> tuple[Array, Array]:
    """Give a 1x1 convolution of some channels as one of all CHANNELS, which leaves the others aside."""
    weights, bias = _weights(conv)
    wide = np.zeros((weights.shape[0], CHANNELS, 1, 1), np.float32)
    wide[:, channels] = weights
    return wide, bias


def chosen(channels: tuple[int, ...], count: int) -> Array:
    """Give the 1x1 convolution that passes some of `count` channels on."""
    return np.eye(count, dtype=np.float32)[list(channels)][:, :, None, None]


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
    ) -> str:
        count, _, kernel, _ = weights.shape
        top = f"{name}_linear" if relu else name
        shape = {"num_output": count, "kernel_size": kernel, "stride": stride, "pad": pad}
        self.add(top, "Convolution", (bottom,), "convolution_param", weights, bias, **shape)
        return self.add(name, "ReLU", (top,)) if relu else name

    def look(self, name: str, bottom: str, look: Look, alpha: int | None = None) -> None:
        """Add convolutions and the mean of what they find, where channel `alpha`, from -1 to 1, says that it counts."""
        top, cells = bottom, 1
        for number, conv in enumerate(one for one in look.found if isinstance(one, nn.Conv2d)):
            stride = conv.stride[0]
            top = self.conv(f"{name}{number + 1}", top, *_weights(conv), relu=True, stride=stride, pad=1)
            cells *= stride
        if isinstance(look.refined, Refine):
            top = self.refine(f"{name}_refined", top, look.refined)
        weights, bias = _weights(look.weighing)
        self.conv(f"{name}_weighing", top, weights, bias)
        weight = self.add(f"{name}_weighed", "Sigmoid", (f"{name}_weighing",))
        if alpha is not None:
            self.squares(f"{name}_cells", bottom, cells)
            half = np.full(bias.size, 0.5, np.float32)
            self.conv(f"{name}_alpha", f"{name}_cells", picked(alpha, look.channels, bias.size) * half[0], half)
            weight = self.product(f"{name}_weight", weight, f"{name}_alpha")
        worn = self.product(f"{name}_worn", top, weight)
        self.mean(f"{name}_mean", worn, weight, look.least)

    def refine(self, name: str, bottom: str, refine: Refine) -> str:
        into = self.conv(f"{name}_into", bottom, *_weights(refine.into), relu=True)
        about = self.conv(f"{name}_about", into, *_weights(refine.about), relu=True, pad=1)
        back = self.conv(f"{name}_back", about, *_weights(refine.back))
        both = self.add(f"{name}_sum", "Eltwise", (bottom, back), "eltwise_param", operation="SUM")
        return self.add(name, "ReLU", (both,))

    def squares(self, name: str, bottom: str, side: int) -> None:
        self.add(name, "Pooling", (bottom,), "pooling_param", pool="AVE", kernel_size=side, stride=side)

    def whole(self, name: str, bottom: str) -> None:
        self.add(name, "Pooling", (bottom,), "pooling_param", pool="AVE", global_pooling=True)

    def product(self, name: str, one: str, other: str) -> str:
        return self.add(name, "Eltwise", (one, other), "eltwise_param", operation="PROD")

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

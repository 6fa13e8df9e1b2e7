"""Ships a trained tone network: as a Caffe net of plain layers, with an ONNX twin, both checked against torch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from studio.imaging.codec import write_new
from studio.training.errors import ExportDiffers
from studio.training.harmonization.caffe import Layer, caffemodel, prototxt
from studio.training.harmonization.network import CHANNELS, PARAMETERS, SIZE, ToneNet
from studio.training.harmonization.twin import onnx_of

NAME = "ToneNet"
LEAST = 1e-3  # keeps the share of an empty matte from dividing by nought
NEAREST = 2e-4  # numbers further apart than this would show
Array = NDArray[np.float32]


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
    text, weights = prototxt(NAME, (1, CHANNELS, SIZE, SIZE), layers).encode(), caffemodel(NAME, layers)
    twin = onnx_of(NAME, (1, CHANNELS, SIZE, SIZE), layers)
    for seed in range(5):
        seen = example(seed)
        with torch.no_grad():
            truth = net(torch.from_numpy(seen)).numpy()
        _same("Caffe", run_caffe(text, weights, seen), truth)
        _same("ONNX", run_onnx(twin, seen), truth)
    files = Exported(*(folder / f"{stem}{suffix}" for suffix in (".prototxt", ".caffemodel", ".onnx")))
    for path, content in ((files.prototxt, text), (files.caffemodel, weights), (files.onnx, twin)):
        write_new(path, content)
    return files


def example(seed: int) -> Array:
    """Give something like what the net sees: a disc of a person before a place."""
    rng = np.random.default_rng(seed)
    seen = rng.normal(0, 1, (1, CHANNELS, SIZE, SIZE)).astype(np.float32)
    down, across = np.mgrid[:SIZE, :SIZE] / SIZE - 0.5
    inside = (down**2 + across**2 < rng.uniform(0.02, 0.2)).astype(np.float32)
    seen[:, :3] *= inside
    seen[:, 3] = inside
    return seen


def run_caffe(text: bytes, weights: bytes, seen: Array) -> Array:
    """Give what OpenCV makes of a Caffe net."""
    from studio.inference.dnn import Dnn

    return Dnn("caffe", (text, weights), NAME).run({"data": seen})[0].reshape(1, -1)


def run_onnx(contents: bytes, seen: Array) -> Array:
    """Give what ONNX Runtime makes of an ONNX net."""
    from studio.inference.onnx import Onnx

    return Onnx(contents, NAME).run({"data": seen})[0].reshape(1, -1)


def layers_of(net: ToneNet) -> tuple[Layer, ...]:
    """Give the Caffe layers that reckon what the net does."""
    build = _Builder()
    mask = picked(3)
    for name, branch, first in (("person", net.colours[0], 0), ("place", net.colours[1], 4)):
        assert isinstance(branch, nn.Sequential)
        build.conv(f"{name}1", "data", *widened(branch[0], first), relu=True)
        build.conv(f"{name}2", f"{name}1", *_weights(branch[2]), relu=True)
    width = _weights(net.colours[0][2])[0].shape[0]  # type: ignore[index]
    build.conv("mask", "data", np.repeat(mask, width, 0), np.zeros(width, np.float32))
    build.product("worn", "person2", "mask")
    build.whole("share", "mask")
    build.inverse("per_share", "share")
    build.whole("worn_sum", "worn")
    build.product("worn_mean", "worn_sum", "per_share")
    build.whole("place_mean", "place2")
    top = _context(build, net.context)
    _around(build, net, top, mask)
    build.whole("seen_mean", "data")
    build.conv("area", "seen_mean", mask, np.array([LEAST], np.float32))
    parts = ("worn_mean", "place_mean", "under_mean", "around_mean", "area")
    build.add("features", "Concat", parts, "concat_param", axis=1)
    build.dense("head1", "features", net.head[0])
    build.add("head1_relu", "ReLU", ("head1",))
    build.dense("head2", "head1_relu", net.head[3])
    build.add("head2_relu", "ReLU", ("head2",))
    build.dense("last", "head2_relu", net.last)
    build.add("bent", "TanH", ("last",))
    bounds = np.diag(net.bounds.numpy()).astype(np.float32)
    build.inner("tone", "bent", bounds, np.zeros(PARAMETERS, np.float32))
    return tuple(build.layers)


def _context(build: _Builder, context: nn.Sequential) -> str:
    """Add the strided convolutions, each with its batch statistics folded in; gives the last one's name."""
    top, modules = "data", list(context)
    for number, (conv, norm) in enumerate(zip(modules[::3], modules[1::3], strict=True)):
        assert isinstance(conv, nn.Conv2d)
        assert isinstance(norm, nn.BatchNorm2d)
        name = f"context{number}"
        build.conv(name, top, *folded(conv, norm), relu=True, stride=conv.stride[0])
        top = name
    return top


def _around(build: _Builder, net: ToneNet, top: str, mask: Array) -> None:
    """Add the means of the context, under the person and over all."""
    build.pool("coarse", "data", net.stride)
    build.conv("under", "coarse", np.repeat(mask, net.width, 0), np.zeros(net.width, np.float32))
    build.product("beneath", top, "under")
    build.whole("under_share", "under")
    build.inverse("per_under", "under_share")
    build.whole("beneath_sum", "beneath")
    build.product("under_mean", "beneath_sum", "per_under")
    build.whole("around_mean", top)


def folded(conv: nn.Conv2d, norm: nn.BatchNorm2d) -> tuple[Array, Array]:
    """Give the weights and the bias of a convolution that does what it and the normalisation after it do."""
    assert norm.running_var is not None
    assert norm.running_mean is not None
    scale = norm.weight / (norm.running_var + norm.eps).sqrt()
    weights = conv.weight * scale.view(-1, 1, 1, 1)
    bias = norm.bias - norm.running_mean * scale
    return weights.detach().numpy(), bias.detach().numpy()


def widened(conv: nn.Module, first: int) -> tuple[Array, Array]:
    """Give a 1x1 convolution of some channels as one of all CHANNELS, which leaves the others aside."""
    weights, bias = _weights(conv)
    wide = np.zeros((weights.shape[0], CHANNELS, 1, 1), np.float32)
    wide[:, first : first + weights.shape[1]] = weights
    return wide, bias


def picked(channel: int) -> Array:
    """Give the 1x1 convolution that passes one channel on."""
    weights = np.zeros((1, CHANNELS, 1, 1), np.float32)
    weights[0, channel] = 1
    return weights


def _weights(module: nn.Module) -> tuple[Array, Array]:
    assert isinstance(module, nn.Conv2d | nn.Linear)
    assert module.bias is not None
    return module.weight.detach().numpy(), module.bias.detach().numpy()


def _same(engine: str, given: Array, truth: Array) -> None:
    apart = float(np.abs(given - truth).max()) if given.shape == truth.shape else float("inf")
    if not apart < NEAREST:
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

    def conv(self, name: str, bottom: str, weights: Array, bias: Array, *, relu: bool = False, stride: int = 1) -> None:
        count, _, kernel, _ = weights.shape
        top = f"{name}_linear" if relu else name
        shape = {"num_output": count, "kernel_size": kernel, "stride": stride, "pad": kernel // 2}
        self.add(top, "Convolution", (bottom,), "convolution_param", weights, bias, **shape)
        if relu:
            self.add(name, "ReLU", (top,))

    def pool(self, name: str, bottom: str, side: int) -> None:
        self.add(name, "Pooling", (bottom,), "pooling_param", pool="AVE", kernel_size=side, stride=side)

    def whole(self, name: str, bottom: str) -> None:
        self.add(name, "Pooling", (bottom,), "pooling_param", pool="AVE", global_pooling=True)

    def product(self, name: str, one: str, other: str) -> None:
        self.add(name, "Eltwise", (one, other), "eltwise_param", operation="PROD")

    def inverse(self, name: str, bottom: str) -> None:
        self.add(name, "Power", (bottom,), "power_param", power=-1.0, scale=1.0, shift=LEAST)

    def dense(self, name: str, bottom: str, module: nn.Module) -> None:
        self.inner(name, bottom, *_weights(module))

    def inner(self, name: str, bottom: str, weights: Array, bias: Array) -> None:
        self.add(name, "InnerProduct", (bottom,), "inner_product_param", weights, bias, num_output=weights.shape[0])

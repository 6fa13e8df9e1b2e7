"""Writes the ONNX twin of a Caffe net, layer by layer, for programs whose OpenCV reads no Caffe."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from studio.training.harmonization.caffe import Layer

OPSET, IR = 17, 8
Array: TypeAlias = NDArray[np.float32]
Parts: TypeAlias = Iterator[onnx.NodeProto]


def onnx_of(name: str, inputs: Mapping[str, Sequence[int]], layers: Sequence[Layer]) -> bytes:
    """Give the bytes of a net with its inputs and their shapes, whose output is the last layer's."""
    nodes = [node for layer in layers for node in (*_widened(layer), *WRITERS[layer.kind](layer))]
    known = [one for layer in layers for one in _constants(layer)]
    given = [helper.make_tensor_value_info(key, onnx.TensorProto.FLOAT, list(shape)) for key, shape in inputs.items()]
    last = layers[-1]
    count = int(last.settings["num_output"])
    wanted = [helper.make_tensor_value_info(last.top, onnx.TensorProto.FLOAT, [1, count])]
    graph = helper.make_graph(nodes, name, given, wanted, known)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR)
    onnx.checker.check_model(model)
    content: bytes = model.SerializeToString()
    return content


def _constants(layer: Layer) -> Iterator[Any]:
    for number, blob in enumerate(layer.blobs):
        yield numpy_helper.from_array(np.ascontiguousarray(blob, np.float16), f"{layer.name}_{number}_half")
    if layer.kind == "Power":
        yield numpy_helper.from_array(np.array(layer.settings["shift"], np.float32), f"{layer.name}_shift")


def _widened(layer: Layer) -> Parts:
    """Weights are kept in 16 bits, and reckoned with in 32."""
    for number in range(len(layer.blobs)):
        name = f"{layer.name}_{number}"
        yield helper.make_node("Cast", [f"{name}_half"], [name], f"{name}_widened", to=onnx.TensorProto.FLOAT)


def _plain(kind: str) -> Callable[[Layer], Parts]:
    def write(layer: Layer) -> Parts:
        yield helper.make_node(kind, list(layer.bottoms), [layer.top], layer.name)

    return write


def _convolution(layer: Layer) -> Parts:
    inputs = [*layer.bottoms, f"{layer.name}_0", f"{layer.name}_1"]
    side, stride, pad = (int(layer.settings[key]) for key in ("kernel_size", "stride", "pad"))
    shape, strides = [side, side], [stride, stride]
    yield helper.make_node("Conv", inputs, [layer.top], layer.name, kernel_shape=shape, strides=strides, pads=[pad] * 4)


def _pooling(layer: Layer) -> Parts:
    """The mean of the whole, or of squares side by side: the only pooling that is used."""
    if layer.settings.get("global_pooling"):
        yield helper.make_node("GlobalAveragePool", list(layer.bottoms), [layer.top], layer.name)
        return
    side = layer.settings.get("kernel_size")
    if side is None or side != layer.settings.get("stride"):
        raise ValueError(f"{layer.name}: only pooling of squares side by side is written")
    square = [side, side]
    yield helper.make_node(
        "AveragePool", list(layer.bottoms), [layer.top], layer.name, kernel_shape=square, strides=square
    )


def _inverse(layer: Layer) -> Parts:
    """One over what comes in, shifted: the only power that is used."""
    if (layer.settings["power"], layer.settings["scale"]) != (-1.0, 1.0):
        raise ValueError(f"{layer.name}: only the inverse is written")
    shifted = f"{layer.name}_shifted"
    yield helper.make_node("Add", [*layer.bottoms, f"{layer.name}_shift"], [shifted], shifted)
    yield helper.make_node("Reciprocal", [shifted], [layer.top], layer.name)


def _concat(layer: Layer) -> Parts:
    yield helper.make_node("Concat", list(layer.bottoms), [layer.top], layer.name, axis=int(layer.settings["axis"]))


def _together(layer: Layer) -> Parts:
    """The product or the sum of two."""
    kind = {"PROD": "Mul", "SUM": "Add"}[str(layer.settings["operation"])]
    yield helper.make_node(kind, list(layer.bottoms), [layer.top], layer.name)


def _dense(layer: Layer) -> Parts:
    flat = f"{layer.name}_flat"
    yield helper.make_node("Flatten", list(layer.bottoms), [flat], flat)
    inputs = [flat, f"{layer.name}_0", f"{layer.name}_1"]
    yield helper.make_node("Gemm", inputs, [layer.top], layer.name, transB=1)


WRITERS: dict[str, Callable[[Layer], Parts]] = {
    "Convolution": _convolution,
    "Pooling": _pooling,
    "Power": _inverse,
    "Concat": _concat,
    "InnerProduct": _dense,
    "Eltwise": _together,
    "ReLU": _plain("Relu"),
    "Sigmoid": _plain("Sigmoid"),
    "TanH": _plain("Tanh"),
}

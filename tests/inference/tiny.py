"""Nets small enough to check by hand, written byte by byte: no package but the engine under test is needed."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence

FLOAT, INT, INTS = 1, 2, 7  # ONNX's element type and attribute types
Shape = Sequence[int | str]
Node = tuple[str, list[str], list[str], dict[str, object]]

AVERAGE: list[Node] = [("ReduceMean", ["image"], ["matte"], {"axes": [1], "keepdims": 1})]
FADING: list[Node] = [  # the matte is the picture's mean plus half of what was remembered
    ("ReduceMean", ["image"], ["mean"], {"axes": [1], "keepdims": 1}),
    ("Mul", ["previous", "half"], ["rest"], {}),
    ("Add", ["mean", "rest"], ["matte"], {}),
]

CAFFE = b"""
name: "tiny"
input: "data" input_dim: 1 input_dim: 1 input_dim: 2 input_dim: 2
input: "mask" input_dim: 1 input_dim: 1 input_dim: 2 input_dim: 2
layer { name: "sum" type: "Eltwise" bottom: "data" bottom: "mask" top: "sum" eltwise_param { operation: SUM } }
layer { name: "twice" type: "Power" bottom: "sum" top: "twice" power_param { scale: 2 } }
"""
CAFFE_WEIGHTS = b"\x0a\x04tiny"


def average_net(height: int | str = "h", width: int | str = "w") -> bytes:
    """A net whose matte is the mean of the picture's channels."""
    return onnx(AVERAGE, {"image": (1, 3, height, width)}, {"matte": (1, 1, height, width)})


def fading_net() -> bytes:
    """The same plus half of the matte before, so that what it remembers shows."""
    inputs: dict[str, Shape] = {"image": (1, 3, "h", "w"), "previous": (1, 1, "h", "w")}
    return onnx(FADING, inputs, {"matte": (1, 1, "h", "w")}, {"half": 0.5})


def onnx(
    nodes: Iterable[Node],
    inputs: Mapping[str, Shape],
    outputs: Mapping[str, Shape],
    constants: Mapping[str, float] | None = None,
) -> bytes:
    """Write an ONNX model; a text in a shape is a size that is free."""
    graph = b"".join(_part(1, _node(*node)) for node in nodes) + _part(2, b"tiny")
    graph += b"".join(_part(5, _constant(name, value)) for name, value in (constants or {}).items())
    graph += b"".join(_part(11, _value(name, shape)) for name, shape in inputs.items())
    graph += b"".join(_part(12, _value(name, shape)) for name, shape in outputs.items())
    return _number(1, 7) + _part(7, graph) + _part(8, _number(2, 11))


def _varint(value: int) -> bytes:
    low, rest = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + _varint(rest) if rest else bytes([low])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _part(field: int, contents: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(contents)) + contents


def _node(kind: str, inputs: list[str], outputs: list[str], attributes: dict[str, object]) -> bytes:
    node = b"".join(_part(1, name.encode()) for name in inputs) + b"".join(_part(2, name.encode()) for name in outputs)
    return node + _part(4, kind.encode()) + b"".join(_part(5, _attribute(*one)) for one in attributes.items())


def _attribute(name: str, value: object) -> bytes:
    if isinstance(value, int):
        return _part(1, name.encode()) + _number(3, value) + _number(20, INT)
    assert isinstance(value, list)
    return _part(1, name.encode()) + b"".join(_number(8, one) for one in value) + _number(20, INTS)


def _constant(name: str, value: float) -> bytes:
    return _number(2, FLOAT) + _part(8, name.encode()) + _part(9, struct.pack("<f", value))


def _value(name: str, shape: Shape) -> bytes:
    sizes = b"".join(_part(1, _part(2, one.encode()) if isinstance(one, str) else _number(1, one)) for one in shape)
    return _part(1, name.encode()) + _part(2, _part(1, _number(1, FLOAT) + _part(2, sizes)))

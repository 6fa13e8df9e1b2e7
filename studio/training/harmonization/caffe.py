"""Writes Caffe nets: the layers as text (.prototxt), the weights in protobuf's wire format (.caffemodel).

Weights are halved in size by writing them in 16 bits, in the fields that NVIDIA added and OpenCV reads.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

# Field numbers of caffe.proto: NetParameter, LayerParameter, BlobProto, BlobShape.
NET_NAME, NET_LAYER = 1, 100
LAYER_NAME, LAYER_TYPE, LAYER_BLOBS = 1, 2, 7
BLOB_SHAPE, BLOB_RAW_TYPE, BLOB_RAW = 7, 10, 12
HALF = 2  # the raw type of numbers of 16 bits, which OpenCV reads as well as those of 32
SHAPE_DIM = 1
NUMBER, BYTES = 0, 2  # the wire types of numbers, and of texts and messages


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer: what it takes, what it gives, its parameters as prototxt has them, and its weights."""

    name: str
    kind: str
    bottoms: tuple[str, ...]
    top: str
    block: str = ""
    settings: Mapping[str, int | float | str | bool] = field(default_factory=dict)
    blobs: tuple[NDArray[np.float32], ...] = field(default=(), compare=False)


def prototxt(name: str, inputs: Mapping[str, Sequence[int]], layers: Sequence[Layer]) -> str:
    """Give the text of a net with its inputs and their shapes."""
    head = f'name: "{name}"\n'
    for given, shape in inputs.items():
        dims = " ".join(f"dim: {size}" for size in shape)
        head += f'input: "{given}"\ninput_shape {{ {dims} }}\n'
    return head + "".join(_text(layer) for layer in layers)


def caffemodel(name: str, layers: Sequence[Layer]) -> bytes:
    """Give the bytes of a net's weights."""
    kept = [layer for layer in layers if layer.blobs]
    return _field(NET_NAME, name.encode()) + b"".join(_field(NET_LAYER, _layer(layer)) for layer in kept)


def _text(layer: Layer) -> str:
    lines = [f'  name: "{layer.name}"', f'  type: "{layer.kind}"']
    lines += [f'  bottom: "{bottom}"' for bottom in layer.bottoms]
    lines += [f'  top: "{layer.top}"']
    if layer.block:
        settings = " ".join(f"{key}: {_word(value)}" for key, value in layer.settings.items())
        lines.append(f"  {layer.block} {{ {settings} }}")
    return "layer {\n" + "\n".join(lines) + "\n}\n"


def _word(value: int | float | str | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _layer(layer: Layer) -> bytes:
    named = _field(LAYER_NAME, layer.name.encode()) + _field(LAYER_TYPE, layer.kind.encode())
    return named + b"".join(_field(LAYER_BLOBS, _blob(blob)) for blob in layer.blobs)


def _blob(values: NDArray[np.float32]) -> bytes:
    dims = _field(SHAPE_DIM, b"".join(_number(size) for size in values.shape))
    raw = np.ascontiguousarray(values, dtype="<f2").tobytes()
    kind = _number(BLOB_RAW_TYPE << 3 | NUMBER) + _number(HALF)
    return _field(BLOB_SHAPE, dims) + kind + _field(BLOB_RAW, raw)


def _field(number: int, content: bytes) -> bytes:
    return _number(number << 3 | BYTES) + _number(len(content)) + content


def _number(value: int) -> bytes:
    """Give a whole number as a varint: seven bits a byte, the lowest first."""
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])

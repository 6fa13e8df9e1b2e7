"""What every engine is to the rest: a net that says what it takes and what it gives."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from studio.core.filter import Net

Tensor: TypeAlias = NDArray[np.float32]

READS = {"onnx": ("onnx",), "opencv-dnn": ("tflite", "caffe", "onnx"), "litert": ("tflite",)}
PREFERRED = {"onnx": ("onnx", "opencv-dnn"), "tflite": ("litert", "opencv-dnn"), "caffe": ("opencv-dnn",)}
ENGINES = tuple(READS)


class Engine(Net):
    """An open net in one of the programs that run nets."""

    engine: str  # its name in ENGINES
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]  # in the order in which `run` gives them

    @abstractmethod
    def run(self, inputs: Mapping[str, Tensor]) -> tuple[Tensor, ...]:
        """Give the outputs (N, C, H, W) for named inputs (N, C, H, W); both may be overwritten by the next call."""

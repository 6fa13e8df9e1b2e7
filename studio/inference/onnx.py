"""Runs ONNX nets in ONNX Runtime, imported only when one is opened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from studio.inference.engine import Engine, Tensor
from studio.inference.errors import EngineMissing, NetFailed, ProviderMissing

CUDA = "CUDAExecutionProvider"
CPU = "CPUExecutionProvider"
FATAL = 4  # of onnxruntime's log: what it complains of comes as an exception, too


class Onnx(Engine):
    """A net in ONNX Runtime."""

    engine = "onnx"

    def __init__(self, contents: bytes, name: str, *, threads: int = 1, cuda: bool = False, nhwc: bool = False) -> None:
        self._name = name
        self._nhwc = nhwc
        runtime = _runtime()
        if cuda:
            _load_cuda(runtime)
        self._session = _session(runtime, contents, name, threads, cuda)
        self.providers: tuple[str, ...] = tuple(self._session.get_providers())
        if cuda and CUDA not in self.providers:  # it falls back in silence; only the session tells
            raise ProviderMissing(f"ONNX Runtime offers {', '.join(self.providers)}.")
        self.shapes: dict[str, list[Any]] = {one.name: one.shape for one in self._session.get_inputs()}
        self.inputs = tuple(self.shapes)
        self.outputs = tuple(one.name for one in self._session.get_outputs())

    def run(self, inputs: Mapping[str, Tensor]) -> tuple[Tensor, ...]:
        """Give the outputs (N, C, H, W)."""
        given = {name: np.moveaxis(values, 1, -1) for name, values in inputs.items()} if self._nhwc else dict(inputs)
        try:
            outputs = self._session.run(None, given)
        except Exception as error:  # its exceptions share no base class of their own
            raise NetFailed(f"{self._name}: {_sentence(error)}") from error
        return tuple(np.moveaxis(one, -1, 1) for one in outputs) if self._nhwc else tuple(outputs)


def available_providers() -> tuple[str, ...]:
    """Give what ONNX Runtime was built for; whether the machine has it, only an open session tells. EngineMissing."""
    return tuple(_runtime().get_available_providers())


def _runtime() -> Any:
    try:
        import onnxruntime
    except ImportError as error:
        raise EngineMissing(f"ONNX Runtime: {error}.") from error
    return onnxruntime


def _load_cuda(runtime: Any) -> None:
    if CUDA not in runtime.get_available_providers():
        raise ProviderMissing("This ONNX Runtime was built without CUDA.")
    runtime.preload_dlls()


def _session(runtime: Any, contents: bytes, name: str, threads: int, cuda: bool) -> Any:
    options = runtime.SessionOptions()
    options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # idle threads would burn a core
    options.log_severity_level = FATAL
    try:
        return runtime.InferenceSession(contents, options, providers=[CUDA, CPU] if cuda else [CPU])
    except Exception as error:  # its exceptions share no base class of their own
        raise NetFailed(f"{name}: {_sentence(error)}") from error


def _sentence(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]

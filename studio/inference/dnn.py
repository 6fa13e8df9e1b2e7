"""Runs TFLite, Caffe and ONNX nets in OpenCV, which is always there.

Measured for the landscape net: Winograd, the FP16 and the OpenCL target change nothing on a processor (2.5 ms), and a
second thread gains little; OpenCV's threads are the whole program's, so they are left as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import cv2
import numpy as np

from studio.inference.engine import Engine, Tensor
from studio.inference.errors import EngineMissing, NetFailed

READERS = {"tflite": "readNetFromTFLite", "caffe": "readNetFromCaffe", "onnx": "readNetFromONNX"}


class Dnn(Engine):
    """A net in cv2.dnn; its contents must have been checked, for a damaged TFLite file can end the program."""

    engine = "opencv-dnn"

    def __init__(self, form: str, contents: tuple[bytes, ...], name: str) -> None:
        self._name = name
        self._net = _read(form, contents, name)
        self.inputs = ()  # OpenCV does not tell
        self.outputs = tuple(self._net.getUnconnectedOutLayersNames())

    def run(self, inputs: Mapping[str, Tensor]) -> tuple[Tensor, ...]:
        """Give the outputs (N, C, H, W)."""
        try:
            for name, values in inputs.items():
                self._net.setInput(values, "" if len(inputs) == 1 else name)
            return tuple(np.asarray(one, np.float32) for one in self._net.forward(self.outputs))
        except cv2.error as error:
            raise NetFailed(f"{self._name}: {_sentence(error)}") from error


def _read(form: str, contents: tuple[bytes, ...], name: str) -> cv2.dnn.Net:
    reader: Callable[..., cv2.dnn.Net] | None = getattr(cv2.dnn, READERS[form], None)
    if reader is None:
        raise EngineMissing(f"This OpenCV ({cv2.__version__}) reads no {form} nets.")
    try:
        return reader(*(np.frombuffer(part, np.uint8) for part in contents))
    except cv2.error as error:
        raise _refusal(form, name, error) from error


def _refusal(form: str, name: str, error: cv2.error) -> EngineMissing | NetFailed:
    if "removed" in str(error):  # OpenCV 5 keeps the name of the Caffe reader, and no more
        return EngineMissing(f"This OpenCV ({cv2.__version__}) reads no {form} nets.")
    return NetFailed(f"{name}: {_sentence(error)}")


def _sentence(error: cv2.error) -> str:
    return str(error.err or error).strip().partition("\n")[0]

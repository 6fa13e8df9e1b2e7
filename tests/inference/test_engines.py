from __future__ import annotations

import subprocess
import sys

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.inference import litert
from studio.inference.dnn import Dnn
from studio.inference.errors import EngineMissing, NetFailed, ProviderMissing
from studio.inference.onnx import Onnx
from tests.inference import tiny

PICTURE = np.linspace(0, 1, 24, dtype=np.float32).reshape(1, 3, 2, 4)


def test_onnx_runtime_gives_the_nets_output() -> None:
    net = Onnx(tiny.average_net(), "average")
    (matte,) = net.run({"image": PICTURE})
    np.testing.assert_allclose(matte, PICTURE.mean(axis=1, keepdims=True), rtol=1e-5)
    assert net.inputs == ("image",)
    assert net.outputs == ("matte",)


def test_opencv_reads_the_same_net() -> None:
    (matte,) = Dnn("onnx", (tiny.average_net(2, 4),), "average").run({"image": PICTURE})
    np.testing.assert_allclose(matte, PICTURE.mean(axis=1, keepdims=True), rtol=1e-5)


def test_opencv_runs_a_caffe_net_with_two_named_inputs() -> None:
    net = Dnn("caffe", (tiny.CAFFE, tiny.CAFFE_WEIGHTS), "tiny")
    data, mask = np.full((1, 1, 2, 2), 0.5, np.float32), np.full((1, 1, 2, 2), 0.25, np.float32)
    (twice,) = net.run({"data": data, "mask": mask})
    assert (twice == 1.5).all()


def test_what_a_net_gave_stays_when_it_runs_again() -> None:
    for net in (Onnx(tiny.average_net(2, 4), "average"), Dnn("onnx", (tiny.average_net(2, 4),), "average")):
        (first,) = net.run({"image": PICTURE})
        kept = first.copy()
        net.run({"image": PICTURE * 0})
        np.testing.assert_array_equal(first, kept)


def test_onnx_runtime_turns_a_net_whose_channels_come_last() -> None:
    nodes: list[tiny.Node] = [("ReduceMean", ["image"], ["matte"], {"axes": [3], "keepdims": 1})]
    net = tiny.onnx(nodes, {"image": (1, 2, 4, 3)}, {"matte": (1, 2, 4, 1)})
    (matte,) = Onnx(net, "average", nhwc=True).run({"image": PICTURE})
    np.testing.assert_allclose(matte, PICTURE.mean(axis=1, keepdims=True), rtol=1e-5)


def test_an_input_of_the_wrong_shape_is_a_clear_sentence() -> None:
    with pytest.raises(NetFailed, match="average: "):
        Onnx(tiny.average_net(2, 4), "average").run({"image": np.zeros((1, 5, 2), np.float32)})
    odd = {"data": np.zeros((1, 1, 2, 2), np.float32), "mask": np.zeros((1, 3, 5, 2), np.float32)}
    with pytest.raises(NetFailed, match="tiny: "):
        Dnn("caffe", (tiny.CAFFE, tiny.CAFFE_WEIGHTS), "tiny").run(odd)


@given(st.binary(max_size=300))
def test_nonsense_is_no_net(contents: bytes) -> None:
    with pytest.raises(NetFailed) as onnx:
        Onnx(contents, "nonsense")
    with pytest.raises(NetFailed) as dnn:
        Dnn("onnx", (contents,), "nonsense")
    assert "\n" not in onnx.value.detail + dnn.value.detail


def test_a_truncated_net_is_no_net() -> None:
    whole = tiny.average_net()
    with pytest.raises(NetFailed):
        Onnx(whole[: len(whole) // 2], "half")


def test_an_opencv_that_reads_no_caffe_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(cv2.dnn, "readNetFromCaffe")
    with pytest.raises(EngineMissing, match="reads no caffe"):
        Dnn("caffe", (tiny.CAFFE, tiny.CAFFE_WEIGHTS), "tiny")


def test_an_opencv_whose_caffe_reader_is_hollow_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def removed(*parts: object) -> None:
        raise cv2.error("Caffe importer has been removed")

    monkeypatch.setattr(cv2.dnn, "readNetFromCaffe", removed)
    with pytest.raises(EngineMissing, match="reads no caffe"):
        Dnn("caffe", (tiny.CAFFE, tiny.CAFFE_WEIGHTS), "tiny")


def test_a_graphics_card_is_believed_only_when_the_session_has_it() -> None:
    cuda = "CUDAExecutionProvider"
    try:
        net = Onnx(tiny.average_net(), "average", cuda=True)
    except ProviderMissing:
        return  # the usual case: no graphics card, and it says so instead of falling back in silence
    assert net.providers[0] == cuda


def test_litert_that_is_not_here_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    with pytest.raises(EngineMissing, match="ai-edge-litert"):
        litert.LiteRt(b"", "net")


def test_no_engine_is_imported_before_a_net_needs_it() -> None:
    code = (
        "import sys, studio.inference.known; print([m for m in ('onnxruntime', 'ai_edge_litert') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.core import places
from studio.core.errors import StudioError
from studio.imaging.harmony import tone_for
from studio.imaging.sight import look, place_of
from studio.inference.card import read_card
from studio.inference.errors import EngineMissing, ModelDamaged, NetFailed
from studio.inference.harmonizer import Harmonizer, close_blob, tone_blob
from studio.inference.opening import Wish, open_engine
from studio.inference.store import Store
from studio.training.harmonization.caffe import Layer, caffemodel, prototxt
from tests import fakes

SIDE = 24
CARD = """
name = "own"
title = "A net of one's own"
summary = "Makes everything darker."
task = "harmonization"
licence = "one's own"
provenance = "Made up."
[[weights]]
format = "caffe"
[[weights.files]]
name = "own.prototxt"
[[weights.files]]
name = "own.caffemodel"
[input]
name = "data"
mask = "mask"
size = [24, 24]
colour = "bgr"
scale = 1.0
mean = [104.00699, 116.66877, 122.67892]
[output]
name = "output-h"
"""
MEAN = np.array([104.00699, 116.66877, 122.67892], np.float32)


def inputs(size: int = SIDE) -> dict[str, np.ndarray]:
    sight = look(
        fakes.frame((320, 180)).image, fakes.disc_matte((320, 180)), place_of(fakes.evening((320, 180)), (size, size))
    )
    return sight.inputs()


def darkening(share: float, channels: int = 3) -> tuple[str, bytes]:
    """A net with the inputs and the output of Deep Image Harmonization, which gives its picture darkened."""
    weights = np.zeros((3, 4, 1, 1), np.float32)
    weights[range(3), range(3)] = share
    weights, bias = weights[:channels], ((share - 1) * MEAN)[:channels]
    layers = (
        Layer("all", "Concat", ("data", "mask"), "all", "concat_param", {"axis": 1}),
        Layer(
            "out",
            "Convolution",
            ("all",),
            "output-h",
            "convolution_param",
            {"num_output": channels, "kernel_size": 1},
            (weights, bias),
        ),
    )
    text = prototxt("own", {"data": (1, 3, SIDE, SIDE), "mask": (1, 1, SIDE, SIDE)}, layers)
    return text, caffemodel("own", layers)


def own(folder: Path, text: str, weights: bytes, card: str = CARD) -> Harmonizer:
    folder.mkdir(exist_ok=True)
    (folder / "model.toml").write_text(card, "utf-8")
    (folder / "own.prototxt").write_text(text, "utf-8")
    (folder / "own.caffemodel").write_bytes(weights)
    read = read_card(folder / "model.toml")
    return Harmonizer(open_engine(read, Store([folder.parent])), read)


def test_a_net_of_ones_own_gives_a_picture_and_the_picture_a_tone(tmp_path: Path) -> None:
    with own(tmp_path / "own", *darkening(0.8)) as net:
        (picture,) = net.run(inputs())
        given = inputs()
        seen = given["person"] * given["matte"] + given["place"] * (1 - given["matte"])
        np.testing.assert_allclose(picture, seen * 0.8, atol=2e-3)
        sight = look(
            fakes.frame((320, 180)).image, fakes.disc_matte((320, 180)), place_of(fakes.evening((320, 180)), net.size)
        )
        grey = np.full((1, 3), 0.6, np.float32)
        np.testing.assert_allclose(tone_for(sight, net.run, 0.0).of(grey), grey * 0.8, atol=0.04)


@pytest.mark.parametrize("kept", [0.0, 0.3, 0.9])
def test_truncated_weights_are_refused_with_a_sentence(tmp_path: Path, kept: float) -> None:
    text, weights = darkening(0.8)
    with pytest.raises(NetFailed, match="A net of one's own"):
        own(tmp_path / "own", text, weights[: int(len(weights) * kept)])


def test_noise_for_weights_is_refused_with_a_sentence(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 256, 5000, np.uint8).tobytes()
    with pytest.raises(NetFailed, match="A net of one's own"):
        own(tmp_path / "own", darkening(0.8)[0], noise)


@pytest.mark.parametrize("text", ["", "not a net", "layer { name: "])
def test_a_file_that_describes_no_net_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(NetFailed, match="A net of one's own"):
        own(tmp_path / "own", text, darkening(0.8)[1])


def test_a_net_that_gives_something_else_is_refused_with_a_sentence(tmp_path: Path) -> None:
    text, weights = darkening(0.8)
    without_mask = CARD.replace('mask = "mask"\n', "")
    with pytest.raises(StudioError, match="A net of one's own"):
        own(tmp_path / "own", text, weights, without_mask)
    with pytest.raises(NetFailed, match="where a picture of 24 x 24 was expected"):
        own(tmp_path / "own", *darkening(0.8, channels=1))


# The shipped network.


def shipped() -> tuple[Store, Path]:
    folder = places.shipped("models")
    return Store([folder]), folder / "tonenet" / "model.toml"


def test_the_shipped_net_and_its_twin_agree() -> None:
    store, path = shipped()
    card = read_card(path)
    caffe, onnx = (Harmonizer(open_engine(card, store, Wish(engine=engine)), card) for engine in ("opencv-dnn", "onnx"))
    given = inputs(card.input.size[0])
    np.testing.assert_allclose(caffe.run(given)[0], onnx.run(given)[0], atol=1e-4)
    assert caffe.run(given)[0].shape == (1, 18)
    caffe.close()
    onnx.close()


def test_the_shipped_net_is_small() -> None:
    store, path = shipped()
    for weights in read_card(path).weights:
        assert sum(len(part) for part in store.read(read_card(path), weights)) < 1_000_000


def test_without_the_caffe_importer_the_twin_runs_and_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store, path = shipped()
    card = read_card(path)
    monkeypatch.delattr(cv2.dnn, "readNetFromCaffe")
    with open_engine(card, store) as engine:
        assert engine.engine == "onnx"
    assert "reads no caffe nets" in caplog.text
    caplog.clear()


def test_without_importer_and_twin_it_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delattr(cv2.dnn, "readNetFromCaffe")
    with pytest.raises(EngineMissing, match="reads no caffe nets"):
        own(tmp_path / "own", *darkening(0.8))
    caplog.clear()


def test_a_damaged_shipped_file_is_noticed(tmp_path: Path) -> None:
    _, path = shipped()
    folder = tmp_path / "tonenet"
    folder.mkdir()
    for file in path.parent.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    weights = folder / "tonenet.caffemodel"
    weights.write_bytes(weights.read_bytes()[:-100])
    card = read_card(folder / "model.toml")
    with pytest.raises(ModelDamaged):
        open_engine(card, Store([tmp_path]))


def test_the_blob_is_what_the_network_was_trained_on() -> None:
    torch = pytest.importorskip("torch")
    from studio.training.harmonization.network import seen_by, seen_close

    _, path = shipped()
    given: Mapping[str, np.ndarray] = inputs(32)
    person, matte, place, where = (torch.from_numpy(given[name]) for name in ("person", "matte", "place", "where"))
    wanted = read_card(path).input
    np.testing.assert_allclose(tone_blob(given, wanted), seen_by(person, matte, place, where).numpy(), atol=1e-4)
    close = seen_close(torch.from_numpy(given["close"])).numpy()
    np.testing.assert_allclose(close_blob(given["close"], wanted), close, atol=1e-4)

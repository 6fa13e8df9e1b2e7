from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from studio.core import places
from studio.core.errors import UnknownName
from studio.inference.errors import EngineMissing, NetFailed
from studio.inference.known import choices, default_model, open_net, prepare, title_of
from studio.inference.network import Network
from studio.inference.store import Store
from studio.inference.subtraction import Subtraction
from tests.inference import tiny
from tests.inference.conftest import CONTENTS, card_text
from tests.inference.test_network import own_card


@pytest.fixture
def own_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's own models."""
    monkeypatch.setenv("BACKLOT_HOME", str(tmp_path))
    return places.data_folder() / "models"


def add(folder: Path, name: str, text: str) -> Path:
    (folder / name).mkdir(parents=True)
    (folder / name / "model.toml").write_text(text, "utf-8")
    return folder / name


def caffe_card(name: str = "tone") -> str:
    text = card_text(name, wheel=False).replace('"tflite"', '"caffe"')
    text = "\n".join(line for line in text.splitlines() if not line.startswith("sha256"))
    return text.replace('"tiny.tflite"', '"tone.prototxt"\n[[weights.files]]\nname = "tone.caffemodel"')


def test_the_default_is_a_change_of_one_card(own_models: Path) -> None:
    model = default_model()
    assert isinstance(model, Network)
    highest = max(card.rank for card in Store().cards() if card.task == "matting")
    assert model.read_card().rank == highest
    add(own_models, "better", card_text("better", more=f"rank = {highest + 1}"))
    assert model.read_card().name == "better"
    assert title_of(model) == "Tiny"


def test_a_harmonization_net_is_never_the_default(own_models: Path) -> None:
    text = card_text("tone", more="rank = 10000").replace('"matting"', '"harmonization"')
    add(own_models, "tone", text)
    model = default_model()
    assert isinstance(model, Network)
    assert model.read_card().name != "tone"
    assert "tone" not in [chosen.card for _, chosen in choices() if isinstance(chosen, Network)]


def test_what_can_be_picked_is_within_reach(own_models: Path) -> None:
    add(own_models, "unreachable", card_text("unreachable", wheel=False))
    picked = dict(choices())
    assert picked["MediaPipe Selfie, landscape"] == Network(card="mediapipe-landscape")
    assert picked["Subtraction"] == Subtraction()
    assert "Tiny" not in picked
    (own_models / "unreachable" / "tiny.tflite").write_bytes(CONTENTS)
    assert "Tiny" in dict(choices())


def test_preparing_a_model_fetches_it_and_tells_how_far_it_is(own_models: Path, index: Path) -> None:
    add(own_models, "tiny", card_text())
    heard: list[tuple[int, int]] = []
    prepare(Network(card="tiny"), lambda here, total: heard.append((here, total)))
    assert heard
    assert Store().verify("tiny").condition.value == "ready"
    prepare(Subtraction())  # has nothing to fetch


def test_a_filters_net_opens_by_the_name_of_its_card(own_models: Path) -> None:
    own_card(add(own_models, "tiny", ""))
    picture = np.full((1, 3, 4, 4), 0.5, np.float32)
    with open_net("tiny") as net:
        (matte,) = net.run({"image": picture, "previous": np.zeros((1, 1, 4, 4), np.float32)})
    np.testing.assert_allclose(matte, 0.5)
    with pytest.raises(UnknownName):
        open_net("nobody")


def test_a_caffe_net_of_the_users_own_runs(own_models: Path) -> None:
    folder = add(own_models, "tone", caffe_card())
    (folder / "tone.prototxt").write_bytes(tiny.CAFFE)
    (folder / "tone.caffemodel").write_bytes(tiny.CAFFE_WEIGHTS)
    ones = np.ones((1, 1, 2, 2), np.float32)
    with open_net("tone") as net:
        assert (net.run({"data": ones, "mask": ones})[0] == 4).all()


def test_where_caffe_is_gone_the_onnx_twin_runs_and_that_is_said(
    own_models: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    twin = '\n[[weights]]\nformat = "onnx"\n[[weights.files]]\nname = "tone.onnx"\n'
    folder = add(own_models, "tone", caffe_card() + twin)
    (folder / "tone.prototxt").write_bytes(tiny.CAFFE)
    (folder / "tone.caffemodel").write_bytes(tiny.CAFFE_WEIGHTS)
    (folder / "tone.onnx").write_bytes(tiny.average_net())
    monkeypatch.delattr("cv2.dnn.readNetFromCaffe")
    with open_net("tone") as net:
        assert net.run({"image": np.ones((1, 3, 2, 2), np.float32)})[0].shape == (1, 1, 2, 2)
    assert "reads no caffe" in caplog.text
    assert "runs in onnx instead" in caplog.text
    caplog.clear()
    (folder / "model.toml").write_text(caffe_card(), "utf-8")
    with pytest.raises(EngineMissing):
        open_net("tone")


def test_a_net_that_opencv_cannot_run_says_which_engine_may(own_models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.inference.opening.installed", lambda: False)
    folder = add(own_models, "tiny", card_text(wheel=False))
    (folder / "tiny.tflite").write_bytes(CONTENTS)  # the right contents, as far as the card goes
    with pytest.raises(NetFailed, match="Install ai-edge-litert"):
        open_net("tiny")

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import StudioError, UnknownName, Unreadable
from studio.core.frame import Frame, Image
from studio.core.pipeline import check_matte
from studio.core.ports import MODELS
from studio.inference.card import Card, Input, Memory, Output, read_card
from studio.inference.engine import Engine, Tensor
from studio.inference.errors import BadCard, EngineMissing, ModelDamaged, NetFailed
from studio.inference.network import NetSegmenter, Network, alpha_of, describe
from studio.inference.subtraction import Subtraction
from tests.inference import tiny
from tests.inference.conftest import card_text

KINDS = list(MODELS)


class Echo(Engine):
    """Gives the red channel as the matte, plus a hundredth for every frame since it was reset."""

    engine = "echo"
    inputs = ("image", "count")
    outputs = ("matte", "next")

    def __init__(self) -> None:
        self.closed = False

    def run(self, inputs: Mapping[str, Tensor]) -> tuple[Tensor, ...]:
        count = inputs["count"]
        return inputs["image"][:, :1] + count[..., :1, :1] / 100, count + 1

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def card(tmp_path: Path) -> Card:
    path = tmp_path / "model.toml"
    path.write_text(card_text(), "utf-8")
    return replace(
        read_card(path),
        input=Input("image", fit="keep", pixels=64 * 32, multiple=16),
        output=Output("matte"),
        memory=(Memory("count", "next", channels=1, stride=4),),
    )


def frame(number: int, size: tuple[int, int] = (128, 64), taken_s: float | None = None) -> Frame:
    image: Image = np.zeros((size[1], size[0], 3), np.uint8)
    return Frame(image, number, number / 30 if taken_s is None else taken_s)


def counted(segmenter: NetSegmenter, shot: Frame) -> int:
    return round(float(segmenter.matte(shot).max()) * 100)


def test_what_a_net_remembers_goes_from_frame_to_frame(card: Card) -> None:
    segmenter = NetSegmenter(card, Echo())
    assert [counted(segmenter, frame(number)) for number in range(4)] == [0, 1, 2, 3]


def test_a_reset_forgets(card: Card) -> None:
    segmenter = NetSegmenter(card, Echo())
    assert [counted(segmenter, frame(number)) for number in range(2)] == [0, 1]
    segmenter.reset()
    assert counted(segmenter, frame(2)) == 0


@pytest.mark.parametrize("taken_s", [-1.0, 5.0])
def test_a_jump_in_time_forgets(card: Card, taken_s: float) -> None:
    segmenter = NetSegmenter(card, Echo())
    assert [counted(segmenter, frame(number)) for number in range(2)] == [0, 1]
    assert counted(segmenter, frame(2, taken_s=taken_s)) == 0


def test_another_frame_size_forgets_and_is_matted_at_its_own_aspect(card: Card) -> None:
    segmenter = NetSegmenter(card, Echo())
    assert segmenter.matte(frame(0)).shape == (32, 64)
    assert counted(segmenter, frame(1)) == 1
    upright = segmenter.matte(frame(2, size=(64, 128)))
    assert upright.shape == (64, 32)
    assert upright.max() == 0


def test_a_matte_already_given_does_not_change(card: Card) -> None:
    segmenter = NetSegmenter(card, Echo())
    first = segmenter.matte(frame(0))
    kept = first.copy()
    first.flags.writeable = False
    segmenter.matte(frame(1))
    np.testing.assert_array_equal(first, kept)


def test_closing_the_segmenter_closes_the_net(card: Card) -> None:
    engine = Echo()
    with NetSegmenter(card, engine):
        assert not engine.closed
    assert engine.closed


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"input": Input("picture")}, "takes image, count"),
        ({"memory": ()}, "takes image, count"),
        ({"output": Output("alpha")}, "gives matte, next"),
        ({"memory": (Memory("count", "later"),)}, "gives matte, next"),
        ({"input": Input()}, "several inputs"),
        ({"output": Output()}, "several outputs"),
    ],
)
def test_a_card_that_names_what_the_net_lacks_is_refused(card: Card, wrong: dict[str, object], said: str) -> None:
    with pytest.raises(BadCard, match=said):
        NetSegmenter(replace(card, **wrong), Echo())  # type: ignore[arg-type]


def test_activations_against_their_definitions() -> None:
    logits = np.random.default_rng(1).normal(0, 3, (1, 3, 4, 5)).astype(np.float32)
    chances = np.exp(logits[0]) / np.exp(logits[0]).sum(axis=0)
    np.testing.assert_allclose(alpha_of(logits, Output(activation="softmax", channel=2)), chances[2], atol=1e-6)
    np.testing.assert_allclose(alpha_of(logits, Output(activation="softmax", inverted=True)), 1 - chances[0], atol=1e-6)
    np.testing.assert_allclose(
        alpha_of(logits, Output(activation="sigmoid")), 1 / (1 + np.exp(-logits[0, 0])), atol=1e-6
    )
    np.testing.assert_allclose(alpha_of(logits, Output()), np.clip(logits[0, 0], 0, 1))
    sharpened = np.clip((logits[0, 0] - 0.2) / 0.5, 0, 1)
    np.testing.assert_allclose(alpha_of(logits, Output(low=0.2, high=0.7)), sharpened, atol=1e-6)


def test_huge_logits_do_not_overflow() -> None:
    huge = np.array([[[[-1e4, 1e4]], [[1e4, -1e4]]]], np.float32)
    for activation in ("sigmoid", "softmax"):
        np.testing.assert_array_equal(alpha_of(huge, Output(activation=activation)), [[0, 1]])


@pytest.mark.parametrize("shape", [(1, 4), (2, 1, 3, 3), (1, 0, 3, 3)])
def test_an_output_that_is_no_picture_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(NetFailed, match="shape"):
        alpha_of(np.zeros(shape, np.float32), Output())


def test_a_bare_onnx_file_runs_at_the_cameras_aspect(tmp_path: Path) -> None:
    path = tmp_path / "mine, tschüß.onnx"
    path.write_bytes(tiny.average_net())
    with Network(card=str(path)).open() as segmenter:
        matte = segmenter.matte(frame(0, (1280, 720)))
    assert matte.shape == (288, 512)
    check_matte(matte)


def test_a_bare_onnx_file_of_a_fixed_size_says_so_itself(tmp_path: Path) -> None:
    path = tmp_path / "fixed.onnx"
    path.write_bytes(tiny.average_net(48, 64))
    assert describe(path).input.size == (64, 48)
    with Network(card=str(path)).open() as segmenter:
        assert segmenter.matte(frame(0)).shape == (48, 64)


def test_a_bare_net_that_remembers_needs_a_card(tmp_path: Path) -> None:
    path = tmp_path / "fading.onnx"
    path.write_bytes(tiny.fading_net())
    with pytest.raises(BadCard, match=r"model\.toml"):
        Network(card=str(path)).open()


REMEMBERS = """
output = { name = "matte" }
memory = [{ input = "previous", output = "matte" }]
input = { name = "image", fit = "keep", pixels = 2048, multiple = 16 }
"""


def own_card(folder: Path) -> Path:
    """The card of a net that remembers, beside its file."""
    (folder / "fading.onnx").write_bytes(tiny.fading_net())
    text = card_text(wheel=False, more=REMEMBERS).replace('"tflite"', '"onnx"').replace("tiny.tflite", "fading.onnx")
    path = folder / "model.toml"
    path.write_text("\n".join(line for line in text.splitlines() if not line.startswith("sha256")), "utf-8")
    return path


def test_a_net_with_a_memory_runs_from_its_card(tmp_path: Path) -> None:
    grey = Frame(np.full((64, 128, 3), 51, np.uint8), 0, 0.0)
    for named in (own_card(tmp_path), tmp_path):  # the card, or the folder it lies in
        with Network(card=str(named)).open() as segmenter:
            levels = [float(segmenter.matte(grey).mean()) for _ in range(3)]
            assert levels == pytest.approx([0.2, 0.3, 0.35], abs=1e-3)
            segmenter.reset()
            assert float(segmenter.matte(grey).mean()) == pytest.approx(0.2, abs=1e-3)


def test_as_many_threads_as_asked_give_the_same_matte(tmp_path: Path) -> None:
    own_card(tmp_path)
    picture = np.random.default_rng(2).integers(0, 256, (64, 128, 3), np.uint8)
    mattes = []
    for threads in (1, 2):
        with Network(card=str(tmp_path), threads=threads).open() as segmenter:
            mattes.append(segmenter.matte(Frame(picture, 0, 0.0)))
    np.testing.assert_allclose(*mattes, atol=1e-6)


@pytest.mark.parametrize("name", ["missing.onnx", "missing.toml", "missing/model.toml"])
def test_a_file_that_is_not_there_is_a_clear_sentence(tmp_path: Path, name: str) -> None:
    model = MODELS.parse(str(tmp_path / name))
    with pytest.raises((Unreadable, BadCard), match="missing"):
        model.open()


def test_a_truncated_onnx_file_is_a_clear_sentence(tmp_path: Path) -> None:
    path = tmp_path / "half.onnx"
    path.write_bytes(tiny.average_net()[:60])
    with pytest.raises(NetFailed, match=r"half\.onnx"):
        Network(card=str(path)).open()


def test_an_engine_that_cannot_read_the_net_says_so(tmp_path: Path) -> None:
    own_card(tmp_path)
    with pytest.raises(EngineMissing, match="litert cannot run"):
        Network(card=str(tmp_path), engine="litert").open()


def test_a_harmonization_net_finds_nobody(tmp_path: Path) -> None:
    path = own_card(tmp_path)
    path.write_text(path.read_text("utf-8").replace('"matting"', '"harmonization"'), "utf-8")
    with pytest.raises(BadCard, match="does not find people"):
        Network(card=str(path)).open()


def test_a_wrong_sha256_keeps_the_net_shut(tmp_path: Path) -> None:
    path = own_card(tmp_path)
    text = path.read_text("utf-8").replace('name = "fading.onnx"', f'name = "fading.onnx"\nsha256 = "{"0" * 64}"')
    path.write_text(text, "utf-8")
    with pytest.raises(ModelDamaged, match="SHA-256"):
        Network(card=str(path)).open()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_a_model_survives_being_written_and_read(kind: type[Network]) -> None:
    assert MODELS.read(MODELS.write(kind())) == (kind(), ())
    assert MODELS.parse(kind.slug()) == kind()
    assert kind.summary().endswith(".")


@pytest.mark.parametrize("name", ["mediapipe-landscape", "mediapipe-general"])
def test_a_models_name_is_a_word_on_the_command_line(name: str) -> None:
    assert MODELS.parse(name) == Network(card=name)


def test_the_models_are_the_net_and_the_subtraction() -> None:
    assert {Network, Subtraction} <= set(KINDS)


def test_an_unknown_word_is_no_model() -> None:
    with pytest.raises(UnknownName):
        MODELS.parse("no-such-model")
    with pytest.raises(UnknownName, match="mediapipe-landscape"):
        Network(card="no-such-model").open()


def test_nothing_to_be_fetched_from_is_a_clear_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BACKLOT_HOME", str(tmp_path))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    for name in ("mediapipe-landscape", "selfie-multiclass"):
        with pytest.raises(StudioError) as caught:
            Network(card=name).open()
        assert caught.value.hint

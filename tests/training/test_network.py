# ruff: noqa: E402  # what comes after the check needs what is checked
from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")
onnx = pytest.importorskip("onnx", reason="onnx is not installed")

from studio.core.errors import Unreadable
from studio.core.frame import Frame
from studio.inference.card import read_card
from studio.inference.network import Network
from studio.training.checkpoint import load_weights, save_weights
from studio.training.errors import AlreadyThere, ExportDiffers, WeightsDoNotFit
from studio.training.export import About, Finished, check, closed, export, write_onnx
from studio.training.network import IMAGENET_DEVIATION, IMAGENET_MEAN, STAGES, MattingNet, load_imagenet

ABOUT = About("tiny", "Tiny", "For the tests.", 1, 64 * 64, "CC0", "Made by a test.", "None.")


@pytest.fixture
def net() -> MattingNet:
    torch.manual_seed(3)
    torch.set_num_threads(1)
    return MattingNet().eval()


@pytest.mark.parametrize(("width", "height"), [(64, 32), (96, 160), (160, 96), (64, 64)])
def test_the_matte_has_the_size_of_the_picture(net: MattingNet, width: int, height: int) -> None:
    with torch.no_grad():
        given = net(torch.rand(2, 3, height, width), torch.zeros(2, 1, height, width))
    assert given.shape == (2, 1, height, width)


def test_the_memory_counts(net: MattingNet) -> None:
    picture = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        without, with_all = net(picture, torch.zeros(1, 1, 64, 64)), net(picture, torch.ones(1, 1, 64, 64))
    assert not torch.equal(without, with_all)


def test_the_shipped_network_hears_little_of_a_veil(net: MattingNet) -> None:
    picture, veil, sure = torch.rand(1, 3, 64, 64), torch.full((1, 1, 64, 64), 0.1), torch.ones(1, 1, 64, 64)
    finished = Finished(net).eval()
    with torch.no_grad():
        alone, veiled, certain = (finished(picture, previous) for previous in (torch.zeros_like(veil), veil, sure))
        undamped = torch.sigmoid(net(picture, veil))
    assert (veiled - alone).abs().mean() < 0.2 * (undamped - alone).abs().mean()
    assert (certain - alone).abs().mean() > (veiled - alone).abs().mean()


def imagenet_like(path: Path) -> dict[str, torch.Tensor]:
    """Write weights as MobileNetV2 has them, drawn at random."""
    own = MattingNet().state_dict()
    first = torch.randn(32, 3, 3, 3)
    weights = {"features.0.0.weight": first, "classifier.weight": torch.zeros(3)}
    for part in ("weight", "bias", "running_mean", "running_var"):
        weights[f"features.0.1.{part}"] = torch.rand(32) + 0.5
    number = 1
    for stage, (_, _, blocks, _, _) in enumerate(STAGES):
        for block in range(blocks):
            prefix = f"stages.{stage}.{block}."
            for name, values in own.items():
                if name.startswith(prefix):
                    weights[f"features.{number}.{name.removeprefix(prefix)}"] = torch.rand_like(values.float())
            number += 1
    torch.save(weights, path)
    return weights


def test_imagenet_weights_see_plain_rgb_as_they_saw_normalised_rgb(net: MattingNet, tmp_path: Path) -> None:
    weights = imagenet_like(tmp_path / "imagenet.pt")
    load_imagenet(net, tmp_path / "imagenet.pt")
    picture = torch.rand(1, 3, 32, 32)
    mean, deviation = torch.tensor(IMAGENET_MEAN).view(1, 3, 1, 1), torch.tensor(IMAGENET_DEVIATION).view(1, 3, 1, 1)
    seen = torch.nn.functional.conv2d((picture - mean) / deviation, weights["features.0.0.weight"])
    normed = torch.nn.functional.batch_norm(
        seen, *(weights[f"features.0.1.{part}"] for part in ("running_mean", "running_var", "weight", "bias"))
    )
    plain = torch.nn.functional.conv2d(torch.cat([picture, torch.rand(1, 1, 32, 32)], 1), net.stem[0].weight)
    assert torch.allclose(net.stem[1](plain), normed, atol=1e-4)
    last = weights["features.16.conv.6.weight"]
    assert torch.equal(net.stages[5][2].conv[6].weight, last)


def test_an_exported_model_gives_what_torch_gives_through_the_program(net: MattingNet, tmp_path: Path) -> None:
    save_weights(tmp_path / "best.pt", net)
    path = export({tmp_path / "best.pt": 1.0}, ABOUT, tmp_path / "tiny")
    card = read_card(path)
    assert card.memory[0].output == "matte"
    assert "million" in dict(card.figures)["Parameters"]
    rng = np.random.default_rng(4)
    images = [cv2.GaussianBlur(rng.integers(0, 255, (64, 64, 3)).astype(np.uint8), (0, 0), 3) for _ in range(3)]
    previous = torch.zeros(1, 1, 64, 64)
    finished = Finished(net)
    with Network(card=str(path)).open() as segmenter:
        for number, image in enumerate(images):
            tensor = torch.from_numpy(image[..., ::-1].copy()).permute(2, 0, 1)[None].float() / 255
            with torch.no_grad():
                previous = finished(tensor, previous)
            matte = segmenter.matte(Frame(image, number, number / 30))
            assert np.abs(matte - previous[0, 0].numpy()).max() < 1e-3


def test_training_can_go_on_from_an_exported_model(net: MattingNet, tmp_path: Path) -> None:
    with torch.no_grad():  # no two weights alike, as after training: the exporter keeps equal ones but once
        for values in net.state_dict().values():
            if values.is_floating_point():
                values.add_(0.01 * torch.rand_like(values))
    write_onnx(Finished(net).eval(), tmp_path / "net.onnx")
    torch.manual_seed(8)
    other = MattingNet().eval()
    load_weights(tmp_path / "net.onnx", other)
    wanted = net.state_dict()
    for name, values in other.state_dict().items():
        if not name.endswith("num_batches_tracked"):
            assert torch.equal(values, wanted[name]), name


def test_what_the_network_hears_of_its_last_matte_has_no_holes() -> None:
    matte = torch.zeros(1, 1, 160, 288)
    matte[..., 40:, 80:200] = 1
    holed = matte.clone()
    holed[..., 90:130, 120:150] = 0
    assert torch.maximum(holed, closed(holed))[..., 90:130, 120:150].min() > 0.99
    assert closed(matte)[..., :, :64].max() == 0  # what is beside the person stays nobody's
    assert closed(matte)[..., :24, :].max() == 0
    assert not closed(torch.zeros(1, 1, 64, 64)).any()


def test_an_onnx_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "broken.onnx").write_bytes(b"no model")
    with pytest.raises(Unreadable, match=r"broken\.onnx"):
        load_weights(tmp_path / "broken.onnx", MattingNet())
    empty = onnx.helper.make_graph(
        [], "other", [], [], [onnx.numpy_helper.from_array(np.zeros(2, np.float32), "net.x")]
    )
    onnx.save(onnx.helper.make_model(empty), str(tmp_path / "other.onnx"))
    with pytest.raises(WeightsDoNotFit, match=r"other\.onnx"):
        load_weights(tmp_path / "other.onnx", MattingNet())


def test_an_exported_model_is_not_overwritten(net: MattingNet, tmp_path: Path) -> None:
    save_weights(tmp_path / "best.pt", net)
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "model.toml").write_text("mine")
    with pytest.raises(AlreadyThere):
        export({tmp_path / "best.pt": 1.0}, ABOUT, tmp_path / "tiny")
    assert (tmp_path / "tiny" / "model.toml").read_text() == "mine"


def test_an_export_that_differs_is_refused(net: MattingNet, tmp_path: Path) -> None:
    write_onnx(Finished(net).eval(), tmp_path / "net.onnx")
    with torch.no_grad():
        net.head.bias += 0.1
    with pytest.raises(ExportDiffers, match="apart"):
        check(Finished(net).eval(), tmp_path / "net.onnx")

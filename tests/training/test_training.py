# ruff: noqa: E402  # what comes after the check needs what is checked
from __future__ import annotations

import csv
import logging
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")

from studio.core.errors import BadValue, StudioError, Unreadable
from studio.core.places import shipped
from studio.training.averaging import Average
from studio.training.batches import Batches
from studio.training.checkpoint import Progress, load_weights, save_weights
from studio.training.compose import Source
from studio.training.config import LossWeights, Training
from studio.training.errors import NothingToLearn, OutOfMemory, RunExists, WeightsDoNotFit
from studio.training.freezing import freeze_norms
from studio.training.growing import load_earlier
from studio.training.losses import dice, losses, missing, pyramid_distance, temporal
from studio.training.network import ADDED, MattingNet, load_imagenet
from studio.training.schedule import is_over, judge, rate
from studio.training.train import Place, Trainer, train
from tests.training.portraits import write_packs

CPU = Place(torch.device("cpu"))


@pytest.fixture
def tiny(tmp_path: Path) -> Training:
    write_packs(tmp_path / "pack")
    people = (Source("people", 1.0, 0.5),)
    return Training(
        str(tmp_path / "pack"), sources=people, pixels=64 * 64, batch=2, steps=4, epoch_steps=2, warmup_steps=1
    )


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)  # threads that wait for one another are slower than one, on a busy machine


def tensors(batch: dict[str, np.ndarray]) -> dict[str, torch.Tensor]:
    return {name: torch.from_numpy(values) for name, values in batch.items()}


def test_two_steps_on_one_batch_lower_the_loss(tiny: Training, tmp_path: Path) -> None:
    trainer = Trainer(replace(tiny, rate=1e-3, clips=0.0), tmp_path, CPU)
    batch = tensors(Batches(trainer.training)[0])
    losses_seen = [trainer.step(batch)["loss"] for _ in range(3)]
    assert losses_seen[2] < losses_seen[0]


def test_a_resumed_run_goes_on_bit_for_bit(tiny: Training, tmp_path: Path) -> None:
    whole, half, rest = (Trainer(tiny, tmp_path, CPU) for _ in range(3))
    batches = [tensors(Batches(tiny)[step]) for step in range(3)]
    for batch in batches:
        whole.step(batch)
    half.step(batches[0])
    half.save()
    rest.resume()
    for batch in batches[1:]:
        rest.step(batch)
    assert rest.progress == whole.progress
    for mine, theirs in ((rest.net, whole.net), (rest.average.net, whole.average.net)):
        wanted = theirs.state_dict()
        assert all(torch.equal(values, wanted[name]) for name, values in mine.state_dict().items())


def test_a_run_writes_its_log_pictures_settings_and_best_weights(
    tiny: Training, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "studio.training"):
        train(tiny, tmp_path / "run", resume=False, workers=0)
    assert "Step 4: loss" in caplog.text
    with (tmp_path / "run" / "log.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [float(row["step"]) for row in rows] == [2, 4]
    assert {"loss", "dice", "pyramid", "temporal", "val_iou", "people_val", "rate"} <= rows[0].keys()
    assert len(list((tmp_path / "run" / "samples").glob("*.jpg"))) == 2
    assert list((tmp_path / "run" / "tensorboard").iterdir())
    assert Training.read(tmp_path / "run" / "config.json") == tiny
    load_weights(tmp_path / "run" / "best.pt", MattingNet())


def test_a_run_is_not_overwritten(tiny: Training, tmp_path: Path) -> None:
    (tmp_path / "last.pt").write_bytes(b"somebody's work")
    with pytest.raises(RunExists):
        train(tiny, tmp_path, resume=False, workers=0)
    assert (tmp_path / "last.pt").read_bytes() == b"somebody's work"


def test_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    save_weights(tmp_path / "other.pt", torch.nn.Linear(2, 2))
    with pytest.raises(WeightsDoNotFit, match=r"other\.pt"):
        load_weights(tmp_path / "other.pt", MattingNet())
    torch.save({"average": {}}, tmp_path / "empty.pt")
    with pytest.raises(WeightsDoNotFit, match=r"stem.* and \d+ more\.") as caught:
        load_weights(tmp_path / "empty.pt", MattingNet())
    assert len(str(caught.value)) < 300  # one sentence, not every name of the network
    (tmp_path / "broken.pt").write_bytes(b"no weights")
    with pytest.raises(Unreadable, match=r"broken\.pt"):
        load_weights(tmp_path / "broken.pt", MattingNet())


def test_a_run_goes_on_from_the_weights_of_a_shallower_network(tiny: Training, tmp_path: Path) -> None:
    torch.manual_seed(6)
    earlier = MattingNet()
    with torch.no_grad():
        for values in earlier.state_dict().values():
            if values.is_floating_point():
                values.add_(0.02 * torch.rand_like(values))
        for block in (block for part in ADDED for block in getattr(earlier, part)):
            block.conv[-1].weight.zero_()  # as if it were not there
            block.conv[-1].bias.zero_()
    held = {name: values for name, values in earlier.state_dict().items() if name.partition(".")[0] not in ADDED}
    torch.save({"average": held}, tmp_path / "earlier.pt")
    with pytest.raises(WeightsDoNotFit):
        load_weights(tmp_path / "earlier.pt", MattingNet())
    trainer = Trainer(replace(tiny, initial=str(tmp_path / "earlier.pt"), frozen_norms=True), tmp_path / "run", CPU)
    picture, previous = torch.rand(1, 3, 64, 64), torch.rand(1, 1, 64, 64)
    with torch.no_grad():
        assert torch.allclose(trainer.net(picture, previous), earlier.eval()(picture, previous), atol=1e-4)
    norm = trainer.net.more16[0].conv[1]
    assert not torch.allclose(norm.running_var, torch.ones_like(norm.running_var), atol=0.1)  # settled
    before = trainer.net.more16[0].conv[-1].weight.clone()
    trainer.step(tensors(Batches(trainer.training)[0]))
    assert not torch.equal(trainer.net.more16[0].conv[-1].weight, before)


def test_a_shipped_model_of_the_shallower_network_is_gone_on_from() -> None:
    net = MattingNet()
    assert load_earlier(shipped("models") / "backlot-fast" / "backlot-fast.onnx", net) == ADDED


def test_half_of_an_added_part_is_refused(tmp_path: Path) -> None:
    state = MattingNet().state_dict()
    del state["more8.0.conv.0.weight"]
    torch.save({"average": state}, tmp_path / "half.pt")
    with pytest.raises(WeightsDoNotFit, match=r"more8"):
        load_earlier(tmp_path / "half.pt", MattingNet())


def test_other_imagenet_weights_are_refused(tmp_path: Path) -> None:
    torch.save({"features.0.0.weight": torch.zeros(32, 3, 3, 3)}, tmp_path / "other.pt")
    with pytest.raises(StudioError):
        load_imagenet(MattingNet(), tmp_path / "other.pt")


def test_missing_packs_are_named(tiny: Training, tmp_path: Path) -> None:
    with pytest.raises(NothingToLearn, match="strangers"):
        Batches(replace(tiny, sources=(Source("strangers", 1, 0),)))[0]


def test_too_little_memory_is_one_sentence(tiny: Training, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trainer = Trainer(tiny, tmp_path, CPU)

    def full(batch: object) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(trainer, "losses", full)
    with pytest.raises(OutOfMemory, match="Lower --batch"):
        trainer.step(tensors(Batches(tiny)[0]))


def test_settings_that_nobody_knows_are_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"pack": "p", "stepps": 3}')
    with pytest.raises(BadValue, match="stepps"):
        Training.read(tmp_path / "config.json")


def test_a_batch_is_the_same_whenever_it_is_made_and_differs_between_ranks(tiny: Training) -> None:
    once, again, other = Batches(tiny)[5], Batches(tiny)[5], Batches(tiny, rank=1, ranks=2)[5]
    assert all(np.array_equal(once[name], again[name]) for name in once)
    assert once["images"].shape[1:] == other["images"].shape[1:]
    assert not np.array_equal(once["images"][:1], other["images"])


def test_every_loss_can_be_switched_off() -> None:
    logits, alpha = torch.zeros(1, 1, 32, 32), torch.ones(1, 1, 32, 32)
    found = losses(logits, alpha, torch.ones(1), LossWeights())
    assert set(found) == {"cross_entropy", "dice", "absolute", "pyramid"}
    assert "missing" in losses(logits, alpha, torch.ones(1), LossWeights(missing=1.0))
    for name in found:
        assert name not in losses(logits, alpha, torch.ones(1), replace(LossWeights(), **{name: 0.0}))


def test_losses_are_those_worked_out_by_hand() -> None:
    alpha = torch.zeros(1, 1, 32, 32)
    alpha[..., :16] = 1
    assert dice(alpha, alpha).item() == pytest.approx(0, abs=1e-6)
    assert dice(1 - alpha, alpha).item() == pytest.approx(1 - 5.12 / (1024 + 5.12))
    assert pyramid_distance(alpha, alpha, torch.ones(1, 1, 1, 1)).item() == 0
    # A matte that follows the truth's change is steady, whatever it says.
    assert temporal(alpha + 0.3, alpha * 0 + 0.3, alpha, alpha * 0).item() == pytest.approx(0, abs=1e-6)
    assert temporal(alpha + 0.3, alpha, alpha, alpha).item() == pytest.approx(0.3, abs=1e-6)


def test_what_is_missing_in_one_piece_counts_more_than_the_same_along_an_edge() -> None:
    alpha = torch.ones(1, 1, 64, 64)
    piece, edge = alpha.clone(), alpha.clone()
    piece[..., :16, :16] = 0
    edge[..., :4] = 0  # as many pixels
    assert missing(piece, alpha).item() == pytest.approx(1 / 16)
    assert missing(edge, alpha).item() == pytest.approx(1 / 64)
    assert missing(alpha, piece).item() == 0  # too much is not missing


def test_frozen_norms_change_nothing_and_learn_without_new_statistics(tiny: Training, tmp_path: Path) -> None:
    torch.manual_seed(5)
    plain, frozen = MattingNet(), MattingNet()
    with torch.no_grad():
        for values in plain.state_dict().values():
            if values.is_floating_point():
                values.add_(0.05 * torch.rand_like(values))
    frozen.load_state_dict(plain.state_dict())
    freeze_norms(frozen)
    picture, previous = torch.rand(1, 3, 64, 64), torch.rand(1, 1, 64, 64)
    with torch.no_grad():
        assert torch.allclose(frozen.train()(picture, previous), plain.eval()(picture, previous), atol=1e-4)
    trainer = Trainer(replace(tiny, frozen_norms=True), tmp_path, CPU)
    before = {name: values.clone() for name, values in trainer.net.state_dict().items()}
    trainer.step(tensors(Batches(trainer.training)[0]))
    after = trainer.net.state_dict()
    assert torch.equal(after["stem.1.running_mean"], before["stem.1.running_mean"])
    assert not torch.equal(after["stem.1.bias"], before["stem.1.bias"])


def test_some_batches_are_small_and_clips_as_long_as_asked(tiny: Training) -> None:
    batches = Batches(replace(tiny, clips=0.5, clip_frames=3, small=0.5, small_pixels=32 * 32))
    shapes = [batches[step]["images"].shape for step in range(24)]
    assert {shape[1] for shape in shapes} == {1, 3}
    areas = {shape[2] * shape[3] for shape in shapes}
    assert min(areas) <= 32 * 64 < max(areas)


def test_a_pseudo_label_counts_less_at_its_edge() -> None:
    alpha = torch.zeros(1, 1, 32, 32)
    alpha[..., :16] = 1
    wrong_at_edge = torch.where(torch.arange(32) < 14, 8.0, -8.0).expand(1, 1, 32, 32)
    human = losses(wrong_at_edge, alpha, torch.ones(1), LossWeights())["cross_entropy"]
    pseudo = losses(wrong_at_edge, alpha, torch.full((1,), 0.3), LossWeights())["cross_entropy"]
    assert pseudo < 0.5 * human


def test_the_average_follows_slowly() -> None:
    layer = torch.nn.Linear(1, 1, bias=False)
    average = Average(layer, 0.9)
    start = average.net.weight.item()
    with torch.no_grad():
        layer.weight.fill_(start + 1)
    for _ in range(200):
        average.follow(layer)
    assert average.net.weight.item() == pytest.approx(start + 1, abs=1e-3)


def test_the_rate_warms_up_falls_and_steps_down_at_a_plateau() -> None:
    cosine = Training("", rate=1.0, warmup_steps=10, steps=110, last_rate=0.1)
    rates = [rate(cosine, Progress(step=step)) for step in range(111)]
    assert rates[0] == pytest.approx(0.1)
    assert rates[10] == pytest.approx(1.0)
    assert rates[110] == pytest.approx(0.1)
    assert all(later <= sooner for sooner, later in pairwise(rates[10:]))
    plateau, progress = replace(cosine, schedule="plateau"), Progress(step=50, best=0.9)
    for _ in range(3):
        assert not judge(plateau, progress, 0.8)
    assert rate(plateau, progress) == pytest.approx(0.5)


def test_a_run_without_gain_stops_early() -> None:
    patient, progress = Training("", patience=2, steps=100), Progress(step=10, best=0.9)
    judge(patient, progress, 0.8)
    assert not is_over(patient, progress)
    judge(patient, progress, 0.8)
    assert is_over(patient, progress)

"""The training loop: on two processor cores in the background, on one graphics card, or on several by torchrun."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from studio.core.frame import Image, Matte, size_of
from studio.inference.card import aspect_size
from studio.training.averaging import Average
from studio.training.batches import Batch, Batches, loader
from studio.training.checkpoint import Progress, load_checkpoint, save_checkpoint, save_weights
from studio.training.config import Training
from studio.training.errors import NothingToLearn, OutOfMemory, RunExists
from studio.training.freezing import freeze_norms
from studio.training.growing import load_earlier, settle
from studio.training.logs import RunLog
from studio.training.losses import losses, temporal
from studio.training.metrics import share
from studio.training.network import MULTIPLE, MattingNet, load_imagenet
from studio.training.pack import Pack
from studio.training.schedule import is_over, judge, rate

LOG = logging.getLogger(__name__)

TRUNK = ("stem.", "stages.")
SETTLING = 24  # batches from which new parts take the statistics of their norms


@dataclass(frozen=True, slots=True)
class Place:
    """Where this process computes, and which of how many it is."""

    device: torch.device
    rank: int = 0
    ranks: int = 1

    @property
    def halves(self) -> bool:
        """Whether bfloat16 is quicker here: on graphics cards, and on processors that multiply it."""
        capabilities: dict[str, object] = getattr(torch.cpu, "get_capabilities", dict)()  # older ones do not tell
        return self.device.type == "cuda" or any(capabilities.get(one) for one in ("amx_bf16", "avx512_bf16"))

    @classmethod
    def here(cls) -> Place:
        """A graphics card if there is one; torchrun's share of them if it started us."""
        ranks, rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
        cuda = torch.cuda.is_available()
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if cuda else torch.device("cpu")
        if cuda:
            torch.cuda.set_device(device)
        if ranks > 1 and not torch.distributed.is_initialized():
            torch.distributed.init_process_group("nccl" if cuda else "gloo")
        return cls(device, rank, ranks)


class Trainer:
    """One run: its network, its average, its optimiser and how far it has come."""

    def __init__(self, training: Training, run: Path, place: Place) -> None:
        self.training, self.run, self.place = training, run, place
        torch.manual_seed(training.seed)
        self.net = MattingNet().to(place.device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        if training.imagenet:
            load_imagenet(self.net, Path(training.imagenet))
        if training.initial:
            self._begin_with(Path(training.initial))
        self.average = Average(self.net, training.averaging)
        self.optimiser = torch.optim.AdamW(parameter_groups(self.net, training))
        self.progress = Progress()
        if training.frozen_norms:
            freeze_norms(self.net)
        self.model: nn.Module = self.net
        if place.ranks > 1:
            self.model = DistributedDataParallel(self.net, [place.device] if place.device.type == "cuda" else None)

    def _begin_with(self, weights: Path) -> None:
        """Take up weights, of a shallower network too."""
        lacking = load_earlier(weights, self.net)
        if lacking and self.training.frozen_norms:
            batches = Batches(self.training)
            settle(self.net, lacking, (self._seen_first(batches[step]) for step in range(SETTLING)))

    def _seen_first(self, batch: dict[str, NDArray[Any]]) -> tuple[Tensor, Tensor]:
        """Give the first frames of a batch, and what the memory holds then."""
        images = picture_tensor(torch.from_numpy(batch["images"][:, :1])).squeeze(1)
        before = torch.from_numpy(batch["remembered"]).float().div(255).unsqueeze(1)
        return images.to(self.place.device), before.to(self.place.device)

    def resume(self) -> None:
        """Goes on from the run's last checkpoint."""
        self.progress = load_checkpoint(self.run / "last.pt", self.net, self.average, self.optimiser)

    def save(self) -> None:
        """Writes the checkpoint that `resume` reads."""
        save_checkpoint(self.run / "last.pt", self.net, self.average, self.optimiser, self.progress)

    def step(self, batch: Batch) -> dict[str, float]:
        """Learns from one batch; tells its losses."""
        current = rate(self.training, self.progress)
        for group in self.optimiser.param_groups:
            group["lr"] = current * group["share"]
        self.model.train()
        self.optimiser.zero_grad(set_to_none=True)
        try:
            found = self.losses(
                {name: values.to(self.place.device, non_blocking=True) for name, values in batch.items()}
            )
            total = torch.stack(list(found.values())).sum()
            total.backward()  # type: ignore[no-untyped-call]
        except torch.OutOfMemoryError as error:
            raise OutOfMemory() from error
        nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimiser.step()
        self.average.follow(self.net)
        self.progress.step += 1
        self.progress.pictures += batch["alphas"].shape[0] * self.place.ranks
        return {"loss": total.item(), **{name: value.item() for name, value in found.items()}}

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """A clip's earlier frames only fill the memory; the last is judged, and against them for steadiness."""
        images, alphas = picture_tensor(batch["images"]), batch["alphas"].float().div(255).unsqueeze(2)
        before = batch["remembered"].float().div(255).unsqueeze(1)
        with torch.autocast(self.place.device.type, torch.bfloat16, enabled=self.place.halves):
            for frame in images[:, :-1].unbind(1):
                with torch.no_grad():
                    before = self.net(frame, before).float().sigmoid()
            logits = self.model(images[:, -1].contiguous(memory_format=torch.channels_last), before).float()
        found = losses(logits, alphas[:, -1], batch["trust"], self.training.losses)
        if images.shape[1] > 1 and self.training.losses.temporal:
            steadiness = temporal(logits.sigmoid(), before, alphas[:, -1], alphas[:, -2])
            found["temporal"] = self.training.losses.temporal * steadiness
        return found


def parameter_groups(net: MattingNet, training: Training) -> list[dict[str, object]]:
    """The trunk learns slower, being trained already; norms and biases do not decay."""
    groups = []
    for is_trunk, part in ((True, training.trunk_rate), (False, 1.0)):
        named = [(name, values) for name, values in net.named_parameters() if name.startswith(TRUNK) == is_trunk]
        for flat, decay in ((False, training.weight_decay), (True, 0.0)):
            chosen = [values for _, values in named if (values.ndim == 1) == flat]
            groups.append({"params": chosen, "share": part, "lr": training.rate * part, "weight_decay": decay})
    return groups


def picture_tensor(images: Tensor) -> Tensor:
    """Bytes (b, n, h, w, 3) BGR to (b, n, 3, h, w) RGB in 0..1."""
    return images.flip(-1).permute(0, 1, 4, 2, 3).float().div(255)


def train(training: Training, run: Path, resume: bool, workers: int) -> Progress:
    """Runs to the end, with a checkpoint every few minutes; `run` then holds best.pt, last.pt, log.csv and samples."""
    place = Place.here()
    if not resume and (run / "last.pt").exists():
        raise RunExists(f"{run}.")
    run.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(training, run, place)
    if resume:
        trainer.resume()
    elif place.rank == 0:
        training.save(run / "config.json")
    batches = Batches(training, place.rank, place.ranks)
    with RunLog(run) if place.rank == 0 else nullcontext() as log:
        while not is_over(training, trainer.progress):
            figures = run_epoch(trainer, batches, workers)
            finish_epoch(trainer, log, figures)
    if place.ranks > 1:
        torch.distributed.destroy_process_group()
    return trainer.progress


def run_epoch(trainer: Trainer, batches: Batches, workers: int) -> dict[str, float]:
    """The steps up to the next whole epoch; tells the mean of each loss."""
    training, progress = trainer.training, trainer.progress
    end = min(training.steps, (progress.step // training.epoch_steps + 1) * training.epoch_steps)
    sums: dict[str, list[float]] = {}
    started = saved = time.monotonic()
    pictures = progress.pictures
    for batch in loader(batches, progress.step, end, workers):
        for name, value in trainer.step(batch).items():
            sums.setdefault(name, []).append(value)
        if time.monotonic() - saved > training.checkpoint_s and trainer.place.rank == 0:
            trainer.save()
            saved = time.monotonic()
    spent = time.monotonic() - started
    progress.seconds += spent
    figures = {name: float(np.mean(values)) for name, values in sorted(sums.items())}
    figures.setdefault("temporal", 0.0)
    return {**figures, "rate": rate(training, progress), "pictures_per_s": (progress.pictures - pictures) / spent}


def finish_epoch(trainer: Trainer, log: RunLog | None, figures: dict[str, float]) -> None:
    """Measures the average on `val`; the process that logs keeps the best, and writes the log and the checkpoint."""
    seen = list(validation(trainer))
    sets = {
        name: float(np.mean([one.overlap for one in seen if one.pack == name])) for name in {one.pack for one in seen}
    }
    iou = float(np.mean(list(sets.values())))
    is_best = judge(trainer.training, trainer.progress, iou)
    if log is not None:
        if is_best:
            save_weights(trainer.run / "best.pt", trainer.average.net)
        log.epoch(trainer.progress.step, {**figures, "val_iou": iou, **dict(sorted(sets.items()))})
        log.pictures(trainer.progress.step, [(one.image, one.matte) for one in seen[:: max(1, len(seen) // 8)]])
        trainer.save()
        LOG.info(
            "Step %d: loss %.4f, val IoU %.4f, %.1f pictures/s.",
            *(trainer.progress.step, figures["loss"], iou, figures["pictures_per_s"]),
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """A val picture at the network's size, its matte, and how far that covers the truth (IoU)."""

    pack: str
    image: Image
    matte: Matte
    overlap: float


@torch.no_grad()
def validation(trainer: Trainer) -> Iterator[Seen]:
    """Each picture of the run's `val` packs, whole and without memory, as the averaged network sees it."""
    paths = sorted(Path(trainer.training.pack).glob("*_val.json"))
    if not paths:
        raise NothingToLearn(f"{trainer.training.pack} has no val pack.")
    for pack in map(Pack, paths):
        for portrait in (pack[number] for number in range(len(pack))):
            size = aspect_size(size_of(portrait.alpha), trainer.training.pixels, MULTIPLE)
            image = cv2.resize(np.ascontiguousarray(portrait.image), size, interpolation=cv2.INTER_AREA)
            alpha = cv2.resize(np.ascontiguousarray(portrait.alpha), size, interpolation=cv2.INTER_AREA)
            tensor = picture_tensor(torch.from_numpy(image)[None, None])[0].to(trainer.place.device)
            matte = trainer.average.net(tensor, torch.zeros_like(tensor[:, :1])).sigmoid()[0, 0].float().cpu().numpy()
            person, truth = matte > 0.5, alpha > 127
            overlap = share(int((person & truth).sum()), int((person | truth).sum()))
            yield Seen(pack.name, image.astype(np.uint8), matte, overlap)

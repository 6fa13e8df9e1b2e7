"""The loop that trains the tone network: resumable at any step, on one thread if need be."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from studio.imaging.harmony import Run
from studio.training.averaging import Average
from studio.training.checkpoint import Progress, load_checkpoint, save_checkpoint, save_weights
from studio.training.harmonization.losses import errors, tone_loss
from studio.training.harmonization.network import ToneNet, levels_of, scaled, seen_close, tensors, transform
from studio.training.harmonization.pairs import Chances, Drawer, Measuring, Points, measuring
from studio.training.harmonization.scenes import Scenes, read_scenes
from studio.training.harmonization.shipped import load_shipped
from studio.training.harmonization.sights import Seen, Sights, loader
from studio.training.soup import load_soup

CHECKPOINT, WEIGHTS, LOG = "checkpoint.pt", "weights.pt", "log.csv"


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that decides how a run goes."""

    steps: int = 9000
    batch: int = 128
    rate: float = 2e-3
    weight_decay: float = 0.03
    warmup_steps: int = 200
    schedule_steps: int = 0  # over which the learning rate falls; 0 means all of them
    averaging: float = 0.998
    harm: float = 0.6
    dropout: float = 0.08
    seed: int = 1
    judged_every: int = 500
    checkpoint_s: float = 120.0
    workers: int = 2  # processes that make sights ahead
    chances: Chances = field(default_factory=Chances)

    def rate_at(self, step: int) -> float:
        """The learning rate of a step: a warm-up, then a cosine."""
        swing = 0.5 * (1 + math.cos(math.pi * min(1.0, step / (self.schedule_steps or self.steps))))
        return self.rate * min(1.0, (step + 1) / self.warmup_steps) * (0.02 + 0.98 * swing)


class Example(NamedTuple):
    """What a batch asks of a network, and cells (n, 3, 1, k) as given and as they should be."""

    say: Callable[[ToneNet], Tensor]
    given: Tensor
    truth: Tensor


def train(
    scenes_folder: Path, run: Path, recipe: Recipe, start: Sequence[Path] = (), packs: Path | None = None
) -> ToneNet:
    """Train, or go on where the run's folder was left; give the averaged network.

    `start` is what to begin with: runs, for their mean, or a shipped network's .onnx file. With `packs`, whole
    pictures are looked at as the studio does, which is slower: for the last stage.
    """
    run.mkdir(parents=True, exist_ok=True)
    scenes, val = read_scenes(scenes_folder, "train"), read_scenes(scenes_folder, "val")
    torch.manual_seed(recipe.seed)
    net = ToneNet(dropout=recipe.dropout)
    if start and start[0].suffix == ".onnx":
        load_shipped(start[0], net)
    elif start:
        net.load_state_dict(trained(*start).state_dict())
    average = Average(net, recipe.averaging)
    optimiser = torch.optim.AdamW(net.parameters(), recipe.rate, weight_decay=recipe.weight_decay)
    progress = Progress()
    measured = measuring(val, seed=5), measuring(val, seed=5, weakest=0, strongest=0)
    if (run / CHECKPOINT).exists():
        progress = load_checkpoint(run / CHECKPOINT, net, average, optimiser)
    (run / "recipe.json").write_text(json.dumps(asdict(recipe), indent=1) + "\n", "utf-8")
    saved_s = time.monotonic()
    first = progress.step
    for example in sighted(scenes, packs, recipe, first) if packs else drawn(scenes, recipe, first):
        learn(net, optimiser, example, recipe, progress.step)
        average.follow(net)
        progress.step += 1
        if progress.step % recipe.judged_every == 0 or progress.step == recipe.steps:
            assert isinstance(average.net, ToneNet)
            note(run / LOG, progress.step, judge(average.net, *measured))
        if time.monotonic() - saved_s > recipe.checkpoint_s or progress.step == recipe.steps:
            save_checkpoint(run / CHECKPOINT, net, average, optimiser, progress)
            saved_s = time.monotonic()
    save_weights(run / WEIGHTS, average.net)
    assert isinstance(average.net, ToneNet)
    return average.net


def trained(*runs: Path) -> ToneNet:
    """Give the averaged network of a run, finished or not; of several, their mean."""
    net = ToneNet()
    load_soup({run / WEIGHTS if (run / WEIGHTS).exists() else run / CHECKPOINT: 1.0 for run in runs}, net)
    return net.eval()


def run_of(net: ToneNet) -> Run:
    """Give a network as the studio's filters call nets."""

    def run(inputs: Mapping[str, NDArray[np.float32]]) -> tuple[NDArray[np.float32], ...]:
        with torch.no_grad():
            return (net(*tensors(inputs)).numpy(),)

    return run


def learn(net: ToneNet, optimiser: torch.optim.Optimizer, example: Example, recipe: Recipe, step: int) -> None:
    """Take one step."""
    for group in optimiser.param_groups:
        group["lr"] = recipe.rate_at(step)
    net.train()
    torch.manual_seed(recipe.seed * 1_000_003 + step)  # what is dropped out depends on the step alone
    given, truth = example.given, example.truth
    toned = transform(example.say(net), given)
    loss = tone_loss(toned, given, truth, torch.ones_like(given[:, 0]), recipe.harm).mean()
    optimiser.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
    optimiser.step()


def drawn(scenes: Scenes, recipe: Recipe, first: int) -> Iterator[Example]:
    """Give cells drawn at random, batch by batch from the `first` on."""
    drawer = Drawer(scenes, recipe.chances, recipe.seed)
    for step in range(first, recipe.steps):
        points = drawer.batch(recipe.batch, step)
        given, truth = (cells[:, :, None, : points.whole] for cells in (points.given, points.truth))
        yield Example(partial(of_points, points=points), given, truth)


def sighted(scenes: Scenes, packs: Path, recipe: Recipe, first: int) -> Iterator[Example]:
    """Give whole pictures as the studio sees them, batch by batch from the `first` on."""
    sights = Sights(scenes, packs, recipe.chances, recipe.seed, recipe.batch)
    for one in loader(sights, first, recipe.steps, recipe.workers):
        yield Example(partial(of_sights, sights=one), one.given[:, :, None], one.truth[:, :, None])


def of_sights(net: ToneNet, sights: Seen) -> Tensor:
    """Give what the network says of a batch of sights."""
    said: Tensor = net(sights.seen, sights.levels, sights.close)
    return said


def of_points(net: ToneNet, points: Points) -> Tensor:
    """Give what the network says of a batch."""
    whole, about_face = points.shown[..., : points.whole], points.shown[..., points.whole :]
    person = torch.cat([scaled(whole), points.person_at[..., : points.whole]], 1)
    place = torch.cat([scaled(points.place), points.place_at], 1)
    levels = levels_of((whole, about_face, points.place), points.person_pixels, points.place_pixels)
    return net.of_points(person, place, levels, points.seen, seen_close(points.close))


@torch.no_grad()
def judge(net: ToneNet, pictures: Measuring, untouched: Measuring) -> dict[str, float]:
    """Quick figures at the network's own size; `evaluate` measures at full size."""
    net.eval()
    weight = pictures.matte
    area = weight.mean((1, 2))
    typical = (area > 0.15) & (area < 0.5)
    squared, visible = errors(toned_by(net, pictures), pictures.truth, weight)
    idle, idle_visible = errors(pictures.given, pictures.truth, weight)
    _, harm = errors(toned_by(net, untouched), untouched.truth, weight)

    def decibels(values: Tensor) -> Tensor:
        return 10 * torch.log10(255**2 / (values * area).clamp_min(0.05))

    figures = {
        "gain_db": decibels(squared) - decibels(idle),
        "fmse": squared,
        "idle_fmse": idle,
        "difference": visible,
        "idle_difference": idle_visible,
        "worse": (squared > idle).float(),
        "harm": harm,
    }
    return {name: float(values[typical].mean()) for name, values in figures.items()}


def toned_by(net: ToneNet, pictures: Measuring) -> Tensor:
    """Give whole pictures as the network tones them."""
    return transform(net(pictures.seen, pictures.levels, pictures.close), pictures.given).clamp(0, 1)


def note(path: Path, step: int, figures: dict[str, float]) -> None:
    """Append a line of figures to the run's log."""
    is_new = not path.exists()
    with path.open("a", encoding="utf-8") as log:
        if is_new:
            log.write(",".join(["step", *figures]) + "\n")
        log.write(",".join([str(step), *(f"{value:.4g}" for value in figures.values())]) + "\n")

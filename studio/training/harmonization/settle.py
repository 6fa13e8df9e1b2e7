"""Trains the network's head alone, on means and levels that are worked out once: twenty times as fast a step."""

from __future__ import annotations

import copy
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from studio.training.averaging import Average
from studio.training.checkpoint import save_weights
from studio.training.harmonization.losses import tone_loss
from studio.training.harmonization.network import ToneNet, levels_of, scaled, transform
from studio.training.harmonization.pairs import Chances, Drawer, measuring_pair
from studio.training.harmonization.scenes import read_scenes
from studio.training.harmonization.train import LOG, WEIGHTS, judge, note

CELLS = 24  # of the person that the loss looks at
DRAWN = 256  # pairs at a time


@dataclass(frozen=True, slots=True)
class Settling:
    """Everything that decides how the head is trained."""

    pairs: int = 250_112
    epochs: int = 10
    batch: int = 256
    rate: float = 2.5e-3
    weight_decay: float = 0.02
    warmup_steps: int = 200
    averaging: float = 0.998
    dropout: float = 0.03
    harm: float = 0.5
    seed: int = 3
    go_on: bool = False  # with the head that the network has
    chances: Chances = field(default_factory=Chances)

    @property
    def steps(self) -> int:
        """How many steps there are."""
        return self.pairs // self.batch * self.epochs

    def rate_at(self, step: int) -> float:
        """The learning rate of a step: a warm-up, then a cosine."""
        swing = 0.5 * (1 + math.cos(math.pi * step / self.steps))
        return self.rate * min(1.0, (step + 1) / self.warmup_steps) * (0.02 + 0.98 * swing)


class Worked(NamedTuple):
    """What the head takes (n, features), and some of the person's cells, given and in truth (n, 3, CELLS)."""

    features: Tensor
    given: Tensor
    truth: Tensor


def settle(net: ToneNet, scenes_folder: Path, run: Path, settling: Settling) -> ToneNet:
    """Train the head of a network whose branches stay as they are; give the averaged network."""
    run.mkdir(parents=True, exist_ok=True)
    worked = work_out(net, Drawer(read_scenes(scenes_folder, "train"), settling.chances, settling.seed), settling)
    middle, spread = worked.features[:20_000].float().mean(0), worked.features[:20_000].float().std(0) + 0.01
    fresh = ToneNet(dropout=settling.dropout)
    if settling.go_on:
        fresh.load_state_dict(net.state_dict())
        rescale(fresh, middle, spread)
    fresh.person, fresh.place = net.person, net.place
    learnt = [*fresh.head.parameters(), *fresh.last.parameters()]
    optimiser = torch.optim.AdamW(learnt, settling.rate, weight_decay=settling.weight_decay)
    average, pair = Average(fresh, settling.averaging), measuring_pair(read_scenes(scenes_folder, "val"), seed=5)
    rng = torch.Generator().manual_seed(settling.seed)
    for step in range(settling.steps):
        at = step % (settling.pairs // settling.batch)
        if at == 0:
            order = torch.randperm(settling.pairs, generator=rng)
        some = order[at * settling.batch : (at + 1) * settling.batch]
        for group in optimiser.param_groups:
            group["lr"] = settling.rate_at(step)
        fresh.train()
        features = (worked.features[some].float() - middle) / spread
        given, truth = worked.given[some].float()[:, :, None], worked.truth[some].float()[:, :, None]
        toned = transform(fresh.of_features(features), given)
        loss = tone_loss(toned, given, truth, torch.ones_like(given[:, 0]), settling.harm).mean()
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(learnt, 2.0)
        optimiser.step()
        average.follow(fresh)
        if at == settling.pairs // settling.batch - 1:
            note(run / LOG, step + 1, judge(unscaled(average.net, middle, spread), pair))
    settled = unscaled(average.net, middle, spread)
    save_weights(run / WEIGHTS, settled)
    return settled


@torch.no_grad()
def work_out(net: ToneNet, drawer: Drawer, settling: Settling) -> Worked:
    """Give the features of many pairs, in half precision."""
    parts: list[Worked] = []
    whole = settling.chances.cells
    for step in range(settling.pairs // DRAWN):
        points = drawer.batch(DRAWN, step)
        shown = drawer.shown(points, step)
        person = torch.cat([scaled(shown), points.person_at], 1)[..., :whole]
        means = net.means(person, torch.cat([scaled(points.place), points.place_at], 1))
        levels = levels_of((shown[..., :whole], shown[..., whole:], points.place))
        features = torch.cat([*means, levels], 1)
        parts.append(Worked(features.half(), points.given[..., :CELLS].half(), points.truth[..., :CELLS].half()))
    return Worked(*(torch.cat(each) for each in zip(*parts, strict=True)))


def rescale(net: ToneNet, middle: Tensor, spread: Tensor) -> None:
    """Make a network that takes features as they are take scaled ones: the opposite of `unscaled`."""
    first = net.head[1]
    assert isinstance(first, torch.nn.Linear)
    with torch.no_grad():
        first.bias.add_((first.weight * middle).sum(1))
        first.weight.mul_(spread)


def unscaled(net: torch.nn.Module, middle: Tensor, spread: Tensor) -> ToneNet:
    """Give a copy of a network, trained on scaled features, that takes them as they are."""
    plain = copy.deepcopy(net).eval()
    assert isinstance(plain, ToneNet)
    first = plain.head[1]
    assert isinstance(first, torch.nn.Linear)
    with torch.no_grad():
        first.bias.sub_((first.weight * (middle / spread)).sum(1))
        first.weight.div_(spread)
    return plain

"""Batches of pairs to learn from: a person re-toned, and the picture that it belongs in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.training.harmonization import edits
from studio.training.harmonization.network import SIZE
from studio.training.harmonization.scenes import Scenes

# How often a picture of each source is drawn: plain studio backdrops and the few people in cars teach little.
WEIGHTS = {"viton": 0.35, "yawdd": 0.3, "news": 0.8, "eg1800": 1.5, "ccp": 0.8}


@dataclass(frozen=True, slots=True)
class Chances:
    """How often and how far each thing happens to a pair."""

    untouched: float = 0.2
    weakest: float = 0.3
    strongest: float = 2.0
    scene: float = 0.4  # the whole picture is re-toned first: what is right depends on the background, then
    scene_strength: float = 1.0
    noise: float = 0.012
    smallest_crop: float = 0.65


class Pair(NamedTuple):
    """`given` and `truth` (n, 3, h, w), `matte` (n, 1, h, w), `place` (n, 3, h, w), all in 0..1."""

    given: Tensor
    truth: Tensor
    matte: Tensor
    place: Tensor


def training_pair(scenes: Scenes, chances: Chances, batch: int, seed: int, step: int) -> Pair:
    """Give the batch of a step: the same seed and step give the same one."""
    numbers = np.random.default_rng((seed, step)).choice(len(scenes), batch, p=_shares(scenes))
    rng = torch.Generator().manual_seed(seed * 10_000_019 + step)
    planes = cropped(torch.from_numpy(scenes.planes[np.sort(numbers)]).float() / 255, chances.smallest_crop, rng)
    truth, matte, place = planes[:, :3], planes[:, 3:4], planes[:, 4:]
    truth, place = rescened(truth, place, chances, rng)
    strength = chances.weakest + (chances.strongest - chances.weakest) * torch.rand(batch, generator=rng)
    touched = torch.rand(batch, generator=rng) >= chances.untouched
    edited = edits.draw(batch, strength * touched, rng).apply(truth)
    return Pair(torch.where(touched.view(-1, 1, 1, 1), edited, truth), truth, matte, place)


def grained(pair: Pair, chances: Chances, seed: int, step: int) -> Pair:
    """What the network is shown of a pair: with the grain of a camera."""
    rng = torch.Generator().manual_seed(seed * 10_000_019 + step + (1 << 40))
    grain = torch.randn(len(pair.given), 6, SIZE, SIZE, generator=rng)
    grain = grain * chances.noise * torch.rand(len(pair.given), 1, 1, 1, generator=rng)
    return pair._replace(given=(pair.given + grain[:, :3]).clamp(0, 1), place=(pair.place + grain[:, 3:]).clamp(0, 1))


def measuring_pair(scenes: Scenes, seed: int, weakest: float = 0.8, strongest: float = 1.8) -> Pair:
    """Give every scene once, whole, with strong edits."""
    planes = torch.from_numpy(np.asarray(scenes.planes)).float() / 255
    planes = functional.interpolate(planes, (SIZE, SIZE), mode="bilinear", align_corners=False, antialias=True)
    rng = torch.Generator().manual_seed(seed)
    strength = weakest + (strongest - weakest) * torch.rand(len(scenes), generator=rng)
    given = edits.draw(len(scenes), strength, rng).apply(planes[:, :3])
    return Pair(given, planes[:, :3], planes[:, 3:4], planes[:, 4:])


def cropped(planes: Tensor, smallest: float, rng: torch.Generator) -> Tensor:
    """Give a part of each scene at SIZE, half of them mirrored."""
    count = len(planes)
    scale = smallest + (1 - smallest) * torch.rand(count, 2, generator=rng)
    place = torch.zeros(count, 2, 3)
    place[:, 0, 0] = scale[:, 0] * (2.0 * (torch.rand(count, generator=rng) < 0.5) - 1)
    place[:, 1, 1] = scale[:, 1]
    place[:, :, 2] = (2 * torch.rand(count, 2, generator=rng) - 1) * (1 - scale)
    grid = functional.affine_grid(place, [count, planes.shape[1], SIZE, SIZE], align_corners=False)
    return functional.grid_sample(planes, grid, mode="bilinear", padding_mode="reflection", align_corners=False)


def rescened(truth: Tensor, place: Tensor, chances: Chances, rng: torch.Generator) -> tuple[Tensor, Tensor]:
    """Re-tone picture and background alike, as a look or a lamp does."""
    count = len(truth)
    chosen = torch.rand(count, generator=rng) < chances.scene
    strength = chances.scene_strength * torch.rand(count, generator=rng) * chosen
    scene = edits.draw(count, strength, rng).even()
    toned = scene.apply(torch.cat([truth, place], 3))
    both = torch.where(chosen.view(-1, 1, 1, 1), toned, torch.cat([truth, place], 3))
    return both[..., :SIZE], both[..., SIZE:]


def _shares(scenes: Scenes) -> np.ndarray:
    weights = np.array([WEIGHTS.get(origin.source, 1.0) for origin in scenes.origins])
    return weights / weights.sum()

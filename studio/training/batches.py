"""Batches by number: the same seed and step give the same batch, so that a resumed run goes on as if never stopped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from studio.inference.card import aspect_size
from studio.training import geometry
from studio.training.alpha import Alpha
from studio.training.compose import Composer
from studio.training.config import Training
from studio.training.errors import NothingToLearn
from studio.training.network import MULTIPLE
from studio.training.pack import Pack

Batch = dict[str, Tensor]
"""`images` (b, n, h, w, 3) and `alphas` (b, n, h, w) in bytes, `remembered` (b, h, w), `trust` (b,)."""


class Batches(Dataset[dict[str, NDArray[Any]]]):
    """The run's batches; `rank` of `ranks` processes draw different ones."""

    def __init__(self, training: Training, rank: int = 0, ranks: int = 1) -> None:
        self.training, self.rank, self.ranks = training, rank, ranks
        self.sizes, self.small_sizes = (
            [aspect_size((round(720 * aspect), 720), pixels, MULTIPLE) for aspect in geometry.ASPECTS]
            for pixels in (training.pixels, training.small_pixels)
        )
        shares = np.array(list(geometry.ASPECTS.values()))
        self.shares = shares / shares.sum()
        self.composer: Composer | None = None

    def __getitem__(self, step: int) -> dict[str, NDArray[Any]]:
        if self.composer is None:  # opened in the worker, which may be another process
            cv2.setNumThreads(0)
            self.composer = open_composer(self.training)
        # Shape and kind are the whole batch's, the same on every rank; the samples are each rank's own.
        shared = np.random.default_rng((self.training.seed, step))
        number = shared.choice(len(self.sizes), p=self.shares)
        frames = self.training.clip_frames if shared.random() < self.training.clips else 1
        target = (self.small_sizes if shared.random() < self.training.small else self.sizes)[number]
        rng = np.random.default_rng((self.training.seed, step, self.rank))
        samples = [self.composer.sample(rng, target, frames) for _ in range(self.training.batch // self.ranks)]
        alphas = np.stack([sample.alphas for sample in samples])
        return {
            "images": np.stack([sample.images for sample in samples]),
            "alphas": alphas,
            "remembered": np.stack([self.remembered(rng, alphas, number) for number in range(len(samples))]),
            "trust": np.array([sample.trust for sample in samples], np.float32),
        }

    def remembered(self, rng: Generator, alphas: Alpha, number: int) -> Alpha:
        """What the memory might hold: nothing, the matte of a moment ago with its faults, or somebody else's."""
        alpha: Alpha = alphas[number, 0]
        chance = rng.random()
        if chance > self.training.remembered:
            return np.zeros_like(alpha)
        if chance < 0.12 * self.training.remembered:
            other: Alpha = alphas[rng.integers(len(alphas)), 0]
            return other
        return faulty(rng, alpha)


def faulty(rng: Generator, alpha: Alpha) -> Alpha:
    """The matte of a moment ago: shifted, softer, with pieces missing, too many or hazy: what it says may be wrong."""
    height, width = alpha.shape
    size = (width, height)
    still = np.eye(3)[:2]
    past = geometry.Warp(geometry.nudge(rng, still, size, float(rng.exponential(0.015))), size)(alpha)
    for _ in range(rng.poisson(1.2)):
        centre = (int(rng.integers(width)), int(rng.integers(height)))
        axes = (int(width * rng.uniform(0.02, 0.2)), int(height * rng.uniform(0.02, 0.2)))
        value = (0, 255, int(rng.integers(256)))[rng.integers(3)]
        past = cv2.ellipse(np.ascontiguousarray(past), centre, axes, float(rng.uniform(0, 180)), 0, 360, value, -1)  # type: ignore[assignment]
    return cv2.GaussianBlur(past, (0, 0), rng.uniform(0.4, 3))  # type: ignore[return-value]


def open_composer(training: Training) -> Composer:
    """Opens the packs that the run names; refuses a folder without them."""
    folder = Path(training.pack)
    missing = [
        name
        for name in (*(source.name for source in training.sources), "scenes")
        if not (folder / f"{name}.json").exists()
    ]
    if missing:
        raise NothingToLearn(f"{folder} has no pack named {', '.join(missing)}.")
    sources = [(source, Pack(folder / source.name)) for source in training.sources]
    return Composer(sources, Pack(folder / "scenes"), training.chances)


def loader(batches: Batches, first: int, end: int, workers: int) -> DataLoader[Batch]:
    """Batches `first` to `end`, made ahead by worker processes."""
    return DataLoader(batches, batch_size=None, sampler=range(first, end), num_workers=workers)  # type: ignore[arg-type]

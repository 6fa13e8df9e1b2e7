"""Pairs to learn from: a person re-toned, and the picture that it belongs in; as cells drawn at random."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.random import Generator
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from studio.imaging.sight import face_in, positions
from studio.training.harmonization import edits
from studio.training.harmonization.network import SIZE
from studio.training.harmonization.scenes import SIDE, Scenes

# How often a picture of each source is drawn: plain studio backdrops and the few people in cars teach little.
WEIGHTS = {"viton": 0.35, "yawdd": 0.3, "news": 0.8, "eg1800": 1.5, "ccp": 0.8}
SURELY = 191  # alpha in bytes from which a cell is the person's
KEPT = 384  # person's cells that are kept of each scene to draw from


@dataclass(frozen=True, slots=True)
class Chances:
    """How often and how far each thing happens to a pair."""

    untouched: float = 0.2
    weakest: float = 0.3
    strongest: float = 2.0
    scene: float = 0.5  # the whole picture is re-toned first: what is right depends on the background, then
    scene_strength: float = 1.3
    grain: float = 0.012
    stretch: float = 0.15  # by how much places are stretched and shifted
    cells: int = 72  # drawn of the person, and as many of the place
    face: int = 40  # drawn of about the person's face besides


class Points(NamedTuple):
    """Colours (n, 3, k) in 0..1 and places (n, 2, k) of some cells of the person and of the place.

    The person's last cells, `face` of them, are about their face.
    """

    given: Tensor
    truth: Tensor
    person_at: Tensor
    place: Tensor
    place_at: Tensor
    face: int


class Pair(NamedTuple):
    """Whole pictures: `given`, `truth` and `place` (n, 3, h, w), `matte` (n, 1, h, w)."""

    given: Tensor
    truth: Tensor
    matte: Tensor
    place: Tensor


class Drawer:
    """Draws batches from scenes by number: the same seed and step give the same batch."""

    def __init__(self, scenes: Scenes, chances: Chances, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.chances, self.seed = chances, seed
        self.colours = np.asarray(scenes.planes).reshape(len(scenes), 7, SIDE * SIDE)
        self.person = np.stack([_cells_of(planes[3], rng) for planes in self.colours])
        self.places = np.stack([positions(_matte(planes[3])).reshape(2, -1) for planes in self.colours])
        self.face = np.stack([_face_of(planes[3], rng) for planes in self.colours])
        weights = np.array([WEIGHTS.get(origin.source, 1.0) for origin in scenes.origins])
        self.shares = weights / weights.sum()

    def batch(self, count: int, step: int) -> Points:
        """Give the batch of a step, as the network is shown it."""
        source = np.random.default_rng((self.seed, step))
        rng = torch.Generator().manual_seed(self.seed * 10_000_019 + step)
        numbers = source.choice(len(self.colours), count, p=self.shares)
        truth, person_at = self._some(numbers, self._person_cells(numbers, source), slice(0, 3))
        anywhere = source.integers(0, SIDE * SIDE, (count, self.chances.cells))
        place, place_at = self._some(numbers, anywhere, slice(4, 7))
        warp = self._warp(count, rng)
        person_at, place_at = warp(person_at), warp(place_at)
        truth, place = self._rescened(truth, place, rng)
        return Points(
            self._edited(truth, person_at, rng),
            truth,
            person_at,
            self._grainy(place, rng),
            place_at,
            self.chances.face,
        )

    def shown(self, points: Points, step: int) -> Tensor:
        """Give what the network is shown of the person: with the grain of a camera."""
        return self._grainy(points.given, torch.Generator().manual_seed(self.seed * 7_000_003 + step))

    def _person_cells(self, numbers: NDArray[np.intp], source: Generator) -> NDArray[np.intp]:
        drawn = []
        for kept, count in ((self.person, self.chances.cells), (self.face, self.chances.face)):
            drawn.append(kept[numbers[:, None], source.integers(0, KEPT, (len(numbers), count))])
        return np.concatenate(drawn, axis=1).astype(np.intp)

    def _some(self, numbers: NDArray[np.intp], drawn: NDArray[np.intp], planes: slice) -> tuple[Tensor, Tensor]:
        colours = np.take_along_axis(self.colours[numbers, planes], drawn[:, None], axis=2)
        at = np.take_along_axis(self.places[numbers], drawn[:, None], axis=2)
        return torch.from_numpy(colours).float() / 255, torch.from_numpy(at)

    def _rescened(self, truth: Tensor, place: Tensor, rng: torch.Generator) -> tuple[Tensor, Tensor]:
        """Re-tone picture and background alike, as a look or a lamp does."""
        count = len(truth)
        chosen = (torch.rand(count, generator=rng) < self.chances.scene).nonzero()[:, 0]
        both = torch.cat([truth, place], 2)
        strength = self.chances.scene_strength * torch.rand(len(chosen), generator=rng)
        scene = edits.draw(len(chosen), strength, rng).even()
        both[chosen] = scene.apply(both[chosen][:, :, None])[:, :, 0]
        return both[..., : truth.shape[2]], both[..., truth.shape[2] :]

    def _edited(self, truth: Tensor, at: Tensor, rng: torch.Generator) -> Tensor:
        count = len(truth)
        span = self.chances.strongest - self.chances.weakest
        chosen = (torch.rand(count, generator=rng) >= self.chances.untouched).nonzero()[:, 0]
        strength = self.chances.weakest + span * torch.rand(len(chosen), generator=rng)
        given = truth.clone()
        edit = edits.draw(len(chosen), strength, rng)
        given[chosen] = edit.apply(truth[chosen][:, :, None], at[chosen][:, :, None] / 2)[:, :, 0]
        return given

    def _warp(self, count: int, rng: torch.Generator) -> _Warp:
        stretch = 1 + self.chances.stretch * torch.randn(count, 2, 1, generator=rng)
        stretch[:, 1] *= (2.0 * (torch.rand(count, generator=rng) < 0.5) - 1)[:, None]
        return _Warp(stretch, self.chances.stretch * torch.randn(count, 2, 1, generator=rng))

    def _grainy(self, colours: Tensor, rng: torch.Generator) -> Tensor:
        grain = self.chances.grain * torch.rand(len(colours), 1, 1, generator=rng)
        return (colours + grain * torch.randn(colours.shape, generator=rng)).clamp(0, 1)


class _Warp(NamedTuple):
    stretch: Tensor
    shift: Tensor

    def __call__(self, at: Tensor) -> Tensor:
        return (at * self.stretch + self.shift).clamp(-3, 3)


def measuring_pair(scenes: Scenes, seed: int, weakest: float = 0.8, strongest: float = 1.8) -> Pair:
    """Give every scene once, whole, with strong edits."""
    planes = torch.from_numpy(np.array(scenes.planes)).float() / 255
    planes = functional.interpolate(planes, (SIZE, SIZE), mode="bilinear", align_corners=False, antialias=True)
    rng = torch.Generator().manual_seed(seed)
    strength = weakest + (strongest - weakest) * torch.rand(len(scenes), generator=rng)
    given = edits.draw(len(scenes), strength, rng).apply(planes[:, :3])
    return Pair(given, planes[:, :3], planes[:, 3:4], planes[:, 4:])


def _cells_of(alpha: NDArray[np.uint8], rng: Generator) -> NDArray[np.uint16]:
    """Give KEPT of the cells that are surely the person's, or of the surest there are."""
    surest = min(SURELY, int(alpha.max()))
    return rng.choice(np.flatnonzero(alpha >= surest), KEPT).astype(np.uint16)


def _face_of(alpha: NDArray[np.uint8], rng: Generator) -> NDArray[np.uint16]:
    """Give KEPT cells from about the person's face."""
    surely = (alpha >= min(SURELY, int(alpha.max()))).reshape(SIDE, SIDE)
    return rng.choice(np.flatnonzero(face_in(surely)), KEPT).astype(np.uint16)


def _matte(alpha: NDArray[np.uint8]) -> NDArray[np.float32]:
    return alpha.reshape(SIDE, SIDE).astype(np.float32) / np.float32(255)

"""Pairs as the studio sees them, for the last stage: whole pictures re-toned, photographed, and looked at.

The other stages re-tone cells that are small already. A camera's picture is shrunk after the light has fallen on it,
its matte is a network's, and its noise is there: a net that has never seen that is .1 to .4 dB worse on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import torch
from numpy.random import Generator
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from studio.core.frame import Image, Matte
from studio.imaging.sight import Sight, look, place_of
from studio.training.alpha import Alpha, unit
from studio.training.harmonization import edits
from studio.training.harmonization.albedo import draw_dyes
from studio.training.harmonization.network import SIZE, tensors
from studio.training.harmonization.pairs import THINGS, WORN, Chances, shares_of
from studio.training.harmonization.scenes import SIDE, Scenes
from studio.training.pack import Pack

CELLS = 96  # of the person, at which the error is taken
FEWEST = 12
SURELY = 0.9  # alpha from which a cell is the person's


@dataclass(frozen=True, slots=True)
class Camera:
    """How often, and how far, a picture is taken otherwise."""

    longest: tuple[int, int] = (140, 280)  # pixels of the longer side
    cropped: float = 0.6
    least: float = 0.72  # of either side is left
    most_lost: float = 0.4  # of the person, or else the frame stays
    grainy: float = 0.6
    grain: float = 3.0  # deviation, of 255
    packed: float = 0.3  # as JPEG
    quality: tuple[int, int] = (50, 95)
    softer: float = 0.5  # the matte's edge
    firmer: float = 0.3  # the matte's edge, which then lies a little further in or out


class Seen(NamedTuple):
    """What the network takes of pairs, and cells of the person (n, 3, CELLS) in 0..1 as given and as they should be."""

    seen: Tensor
    levels: Tensor
    close: Tensor
    given: Tensor
    truth: Tensor


class Taken(NamedTuple):
    """A picture (H, W, 3) as a camera takes it, the person's matte, and how far each pixel is of what they wear."""

    image: Image
    matte: Matte
    worn: Matte


class Sights(Dataset[Seen]):
    """Batches by number, as the matting's: the same seed and step give the same batch."""

    def __init__(self, scenes: Scenes, packs: Path, chances: Chances, seed: int, batch: int) -> None:
        self._scenes, self._shares = scenes, shares_of(scenes)
        self._packs, self._chances, self._seed, self._batch = packs, chances, seed, batch
        self._opened: dict[str, Pack] = {}

    def __getitem__(self, step: int) -> Seen:
        cv2.setNumThreads(0)
        rng = np.random.default_rng((self._seed, step))
        drawn = self._drawn(rng, torch.Generator().manual_seed(self._seed * 10_000_019 + step))
        return Seen(*(torch.cat(parts) for parts in zip(*(next(drawn) for _ in range(self._batch)), strict=True)))

    def _drawn(self, rng: Generator, dice: torch.Generator) -> Iterator[Seen]:
        while True:
            scene = rng.choice(len(self._scenes), p=self._shares)
            origin = self._scenes.origins[scene]
            if origin.pack not in self._opened:
                self._opened[origin.pack] = Pack(self._packs / origin.pack)
            portrait = self._opened[origin.pack][origin.number]
            worn = self._scenes.planes[scene, WORN]
            picture = taken(np.asarray(portrait.image), np.asarray(portrait.alpha), worn, Camera(), rng)
            image = recoloured(picture, self._chances, dice)
            pair = seen_pair(*retoned(image, self._chances, rng, dice), picture.matte, Camera(), rng)
            if pair is not None:
                yield pair


def taken(image: Image, alpha: Alpha, worn: Alpha, camera: Camera, rng: Generator) -> Taken:
    """Take a picture of a picture: smaller, perhaps mirrored and in a closer frame; `worn` may be of any size."""
    scale = min(rng.integers(*camera.longest) / max(alpha.shape), 1.0)
    size = (max(round(alpha.shape[1] * scale), 2), max(round(alpha.shape[0] * scale), 2))
    parts = [cv2.resize(one, size, interpolation=cv2.INTER_AREA).astype(np.uint8) for one in (image, alpha, worn)]
    if rng.random() < camera.cropped:
        wide, high = (max(round(length * rng.uniform(camera.least, 1)), 2) for length in size)
        left, top = rng.integers(0, size[0] - wide + 1), rng.integers(0, size[1] - high + 1)
        cropped = [one[top : top + high, left : left + wide] for one in parts]
        if cropped[1].sum() > (1 - camera.most_lost) * parts[1].sum():
            parts = cropped
    way = slice(None, None, -1 if rng.random() < 0.5 else 1)
    image, alpha, worn = (np.ascontiguousarray(one[:, way]) for one in parts)
    return Taken(image, unit(alpha), unit(worn))


def recoloured(picture: Taken, chances: Chances, dice: torch.Generator) -> Image:
    """Give the picture with the person's clothes, and the things behind them, in other colours as often as said."""
    image = picture.image
    for where, chance, strength in (
        (picture.worn, chances.dyed, 1.0),
        (1 - picture.matte, chances.painted, THINGS),
    ):
        if torch.rand(1, generator=dice) < chance:
            image = _dyed(image, where, strength, dice)
    return image


def _dyed(image: Image, where: Matte, strength: float, dice: torch.Generator) -> Image:
    colours = torch.from_numpy(image.reshape(1, -1, 3).astype(np.float32) / 255).transpose(1, 2)
    share = torch.from_numpy(where).reshape(1, 1, -1)
    dyed = draw_dyes(colours, share[:, 0], 1.0, strength, dice).apply(colours, share)
    return np.rint(dyed[0].T.numpy() * 255).astype(np.uint8).reshape(image.shape)


def retoned(image: Image, chances: Chances, rng: Generator, dice: torch.Generator) -> tuple[Image, Image]:
    """Give the person's picture as given and as it should be: the whole place may have been re-toned before."""
    if rng.random() < chances.scene:
        image = edits.edited(image, edits.draw(1, chances.scene_strength * torch.rand(1, generator=dice), dice).even())
    if rng.random() < chances.untouched:
        return image, image
    strength = chances.weakest + (chances.strongest - chances.weakest) * torch.rand(1, generator=dice)
    return edits.edited(image, edits.draw(1, strength, dice)), image


def seen_pair(given: Image, truth: Image, matte: Matte, camera: Camera, rng: Generator) -> Seen | None:
    """Look at a pair as the studio does; None where there is too little to learn from."""
    inside = np.flatnonzero(_fitted(matte) > SURELY)
    sight = photographed(given, truth, matte, camera, rng)
    if sight.plain or inside.size < FEWEST:
        return None
    cells = rng.choice(inside, CELLS)
    person = [torch.from_numpy(_fitted(one).reshape(-1, 3)[cells].T / np.float32(255))[None] for one in (given, truth)]
    return Seen(*tensors(sight.inputs()), *person)


def photographed(given: Image, truth: Image, matte: Matte, camera: Camera, rng: Generator) -> Sight:
    """Give the sight of a person before a place by a camera that has grain, and a matte that is not exact."""
    if rng.random() < camera.grainy:
        grain = np.float32(camera.grain * rng.random())
        given, truth = (_grainy(one, grain, rng) for one in (given, truth))
    if rng.random() < camera.packed:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(*camera.quality))]
        given = cv2.imdecode(cv2.imencode(".jpg", given, quality)[1], cv2.IMREAD_COLOR)  # type: ignore[assignment]
    if rng.random() < camera.softer:
        matte = cv2.GaussianBlur(matte, (0, 0), rng.uniform(0.4, 1.6)).astype(np.float32)
    if rng.random() < camera.firmer:
        level = (matte - 0.5) * rng.uniform(1, 1.6) + 0.5 + rng.uniform(-0.2, 0.2)
        matte = np.clip(level, 0, 1).astype(np.float32)
    return look(given, matte, place_of(truth, (SIZE, SIZE)))


def _grainy(image: Image, grain: np.float32, rng: Generator) -> Image:
    noise = rng.standard_normal(image.shape, np.float32)
    return np.clip(image + grain * noise, 0, 255).astype(np.uint8)


def loader(sights: Sights, first: int, end: int, workers: int) -> DataLoader[Seen]:
    """Give batches `first` to `end`, made ahead by worker processes."""
    return DataLoader(sights, batch_size=None, sampler=range(first, end), num_workers=workers)


def _fitted(picture: Image | Matte) -> NDArray[np.float32]:
    return cv2.resize(picture, (SIDE, SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)

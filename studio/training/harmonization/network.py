"""ToneNet: it looks at cells and at the person close up, sums them up, and says in a few bounded numbers what differs.

Everything in it exists as a Caffe layer that cv2.dnn imports, so that what was trained is what runs. Two branches judge
a cell by its colour and its place alone, so that a hundred cells at random teach as much as a whole picture; the two
others see with convolutions, for what a colour means depends on whether it is skin, a shirt or the sky: one the
person's upper part close up, one the person before the place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from studio.imaging.closeup import LOW_AND_HIGH, PLACE
from studio.imaging.sight import LEVELS, LUMA, QUANTILES

SIZE = 24
CHANNELS = 9  # person B, G, R; how surely the person; place B, G, R; where the cell is, down and across
CLOSE_CHANNELS = 6  # B, G, R where the person is; alpha; where the cell is, down and across
MIDDLE, SPREAD = 0.45, 4.0  # colours go in as (value - MIDDLE) * SPREAD
CLOSE_CONVOLUTIONS = ((24, 2), (48, 2), (64, 2), (96, 1))  # channels and stride of each, 3x3
SCENE_CONVOLUTIONS = ((32, 2), (48, 2), (64, 1))
NARROW = 48  # channels in the middle of what refines the close-up's features
PARAMETERS = 18  # matrix 3x3 (minus identity), offset 3, two bends for each of three curves
BOUNDS = (0.8,) * 9 + (0.35,) * 3 + (0.65,) * 3 + (0.3,) * 3
LEAST = 1e-3  # keeps the share of an empty matte from dividing by nought
LEAST_CLOSE = 0.1 / 36


class ToneNet(nn.Module):
    """Gives (n, 18) bounded parameters of a colour transform for (n, 9, h, w), (n, LEVELS) and (n, 6, CLOSE, CLOSE)."""

    bounds: Tensor

    def __init__(self, widths: tuple[int, int] = (64, 96), hidden: int = 256, dropout: float = 0.08) -> None:
        super().__init__()
        self.person, self.place = (cells(*widths) for _ in range(2))
        self.close = Look(CLOSE_CHANNELS, CLOSE_CONVOLUTIONS, LEAST_CLOSE, NARROW)
        self.scene = Look(CHANNELS, SCENE_CONVOLUTIONS, LEAST)
        features = 2 * widths[1] + LEVELS + CLOSE_CONVOLUTIONS[-1][0] + SCENE_CONVOLUTIONS[-1][0]
        self.head = nn.Sequential(
            nn.Dropout(dropout),
            nn.Linear(features, hidden),
            nn.ReLU(),
            nn.Dropout(dropout),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
        )
        self.last = nn.Linear(hidden, PARAMETERS)
        nn.init.normal_(self.last.weight, std=1e-3)
        nn.init.zeros_(self.last.bias)
        self.register_buffer("bounds", torch.tensor(BOUNDS), persistent=False)

    def forward(self, seen: Tensor, levels: Tensor, close: Tensor) -> Tensor:
        """Give the parameters for whole pictures, their levels (n, LEVELS) and the person close up."""
        surely, where = seen[:, 3:4], seen[:, 7:9]
        person = self.person(torch.cat([seen[:, :3], where], 1)) * surely
        place = self.place(seen[:, 4:9])
        mean = person.mean((2, 3)) / (surely.mean((2, 3)) + LEAST)
        return self.said(mean, place.mean((2, 3)), levels, *self.looks(seen, close))

    def of_points(self, person: Tensor, place: Tensor, levels: Tensor, seen: Tensor, close: Tensor) -> Tensor:
        """Give the parameters for some cells (n, 5, k) of the person and of the place: B, G, R, down, across."""
        mine, its = self.person(person[:, :, None]).mean((2, 3)), self.place(place[:, :, None]).mean((2, 3))
        return self.said(mine, its, levels, *self.looks(seen, close))

    def looks(self, seen: Tensor, close: Tensor) -> tuple[Tensor, Tensor]:
        """Give what the convolutions find in the person close up, and in the person before the place."""
        before = torch.cat([seen[:, :3] * seen[:, 3:4], seen[:, 3:]], 1)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):  # half the time, and no worse
            alpha = (close[:, 3:4] + 1) / 2
            found = self.close(close, alpha), self.scene(before, torch.ones_like(before[:, :1]))
        return found[0].float(), found[1].float()

    def said(self, person: Tensor, place: Tensor, levels: Tensor, close: Tensor, scene: Tensor) -> Tensor:
        """Give the parameters for the means of all cells, their levels, and what the convolutions found."""
        features = torch.cat([person, place, levels, close, scene], 1)
        return self.bounds * torch.tanh(self.last(self.head(features)))


class Look(nn.Module):
    """Convolutions over a picture (n, c, h, w), and the mean of what they find where that counts (n, channels)."""

    def __init__(self, channels: int, plan: Sequence[tuple[int, int]], least: float, narrow: int = 0) -> None:
        super().__init__()
        self.channels, self.least = channels, least
        layers: list[nn.Module] = []
        for count, stride in plan:
            layers += [nn.Conv2d(channels, count, 3, stride, 1), nn.ReLU()]
            channels = count
        self.found = nn.Sequential(*layers)
        self.refined = Refine(channels, narrow) if narrow else nn.Identity()
        self.weighing = nn.Conv2d(channels, channels, 1)
        nothing_yet(self.weighing)

    def forward(self, picture: Tensor, counts: Tensor) -> Tensor:
        """Give the means; `counts` (n, 1, h, w) says how much of each pixel has a part in them."""
        found = self.refined(self.found(picture.contiguous(memory_format=torch.channels_last)))
        weight = functional.avg_pool2d(counts, counts.shape[2] // found.shape[2]) * torch.sigmoid(self.weighing(found))
        means: Tensor = (found * weight).mean((2, 3)) / (weight.mean((2, 3)) + self.least)
        return means


class Refine(nn.Module):
    """One more look, narrow in the middle, added to what was found; it begins as no change."""

    def __init__(self, channels: int, narrow: int) -> None:
        super().__init__()
        self.into, self.about = nn.Conv2d(channels, narrow, 1), nn.Conv2d(narrow, narrow, 3, 1, 1)
        self.back = nn.Conv2d(narrow, channels, 1)
        nothing_yet(self.back)

    def forward(self, found: Tensor) -> Tensor:
        """Give what was found, refined."""
        more = self.back(functional.relu(self.about(functional.relu(self.into(found)))))
        return functional.relu(found + more)


def nothing_yet(layer: nn.Conv2d) -> None:
    """Let a layer begin by giving zeros."""
    nn.init.zeros_(layer.weight)
    assert layer.bias is not None
    nn.init.zeros_(layer.bias)


def levels_of(regions: Sequence[Tensor], person: Tensor, place: Tensor) -> Tensor:
    """Give the levels (n, LEVELS) of regions (n, 3, k) in 0..1: the person, about their face, the place.

    The extremes are of single pixels (n, 3, k), of the `person` and of the `place`.
    """
    return torch.cat([*(_levels(region) for region in regions), extremes_of(person, place)], 1)


def extremes_of(person: Tensor, place: Tensor) -> Tensor:
    """Give how dark and how bright pixels (n, 3, k) in 0..1 get: `closeup.extremes`."""
    own = torch.cat([person, luma(person)], 1)
    both = torch.cat([quantiles(own, LOW_AND_HIGH).flatten(1), quantiles(luma(place), PLACE).flatten(1)], 1)
    return torch.cat([(both - 0.5) * 2, torch.log2(both + 0.02) * 0.5 + 1], 1)


def luma(colours: Tensor) -> Tensor:
    """Give the luma (n, 1, k) of colours (n, 3, k)."""
    return (colours * colours.new_tensor(LUMA).view(1, 3, 1)).sum(1, keepdim=True)


def quantiles(values: Tensor, shares: Sequence[float]) -> Tensor:
    """Give some quantiles of values (n, c, k), between the nearest two."""
    ordered = values.sort(2).values
    last = ordered.shape[2] - 1
    at = torch.tensor(shares) * last
    low = at.floor().long().clamp(max=max(last - 1, 0))
    share = at - low
    return ordered[..., low] * (1 - share) + ordered[..., (low + 1).clamp(max=last)] * share


def _levels(colours: Tensor) -> Tensor:
    light = luma(colours)
    channels = torch.cat([colours, light], 1)
    chroma = (colours[:, ::2] - light) * 8
    taken = torch.cat([(channels - MIDDLE) * SPREAD, torch.log2(channels + 0.03) + 1, chroma], 1)
    return quantiles(taken, QUANTILES).flatten(1)


def cells(middle: int, width: int) -> nn.Sequential:
    """Give what sorts each cell by its colour and place; the mean over a region is a histogram with learnt bins."""
    return nn.Sequential(nn.Conv2d(5, middle, 1), nn.ReLU(), nn.Conv2d(middle, width, 1), nn.ReLU())


def scaled(colours: Tensor) -> Tensor:
    """Give colours in 0..1 as the network takes them."""
    return (colours - MIDDLE) * SPREAD


def seen_by(person: Tensor, matte: Tensor, place: Tensor, where: Tensor) -> Tensor:
    """Give what the network takes: (n, 3, h, w) in 0..1, (n, 1, h, w), (n, 3, h, w) in 0..1, (n, 2, h, w)."""
    return torch.cat([scaled(person), (2 * matte - 1).clamp(0, 1), scaled(place), where], 1)


def seen_close(close: Tensor) -> Tensor:
    """Give what the network takes of the person close up (n, 6, h, w): (n, 4, h, w) in 0..1."""
    count, _, height, width = close.shape
    alpha = close[:, 3:]
    grid = torch.meshgrid(torch.linspace(-1, 1, height), torch.linspace(-1, 1, width), indexing="ij")
    where = torch.stack(grid).expand(count, 2, height, width)
    return torch.cat([scaled(close[:, :3]) * alpha, alpha * 2 - 1, where], 1)


def tensors(inputs: Mapping[str, NDArray[np.float32]]) -> tuple[Tensor, Tensor, Tensor]:
    """Give what the network takes, from a sight's inputs."""
    names = ("person", "matte", "place", "where", "close", "levels")
    person, matte, place, where, close, levels = (torch.from_numpy(inputs[name]) for name in names)
    return seen_by(person, matte, place, where), levels, seen_close(close)


def transform(parameters: Tensor, pictures: Tensor) -> Tensor:
    """Apply the colour transforms (n, 18) to (n, 3, h, w) in 0..1."""
    first, second = parameters[:, 12:15, None, None], parameters[:, 15:18, None, None]
    swing = pictures * (1 - pictures)
    bent = pictures + swing * (first + second * (1 - 2 * pictures))
    matrix = parameters[:, :9].view(-1, 3, 3) + torch.eye(3)
    toned = torch.bmm(matrix, bent.flatten(2)).view_as(pictures)
    return toned + parameters[:, 9:12, None, None]

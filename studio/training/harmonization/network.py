"""ToneNet: it looks at cells and at the person close up, sums them up, and says in a few bounded numbers what differs.

Everything in it exists as a Caffe layer that cv2.dnn imports, so that what was trained is what runs. Two branches judge
a cell by its colour and its place alone, so that a hundred cells at random teach as much as a whole picture; the third
sees the person's upper part with convolutions, for what a colour means depends on whether it is skin or a shirt.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.imaging.closeup import CLOSE, LOW_AND_HIGH, PLACE
from studio.imaging.sight import LEVELS, LUMA, QUANTILES

SIZE = 24
CHANNELS = 9  # person B, G, R; how surely the person; place B, G, R; where the cell is, down and across
CLOSE_CHANNELS = 6  # B, G, R where the person is; alpha; where the cell is, down and across
MIDDLE, SPREAD = 0.45, 4.0  # colours go in as (value - MIDDLE) * SPREAD
CONVOLUTIONS = ((24, 2), (48, 2), (64, 2), (96, 1))  # channels and stride of each, 3x3
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
        self.close = convolutions()
        last = CONVOLUTIONS[-1][0]
        self.weighing = nn.Conv2d(last, last, 1)
        self.head = nn.Sequential(
            nn.Dropout(dropout),
            nn.Linear(2 * widths[1] + LEVELS + last, hidden),
            nn.ReLU(),
            nn.Dropout(dropout),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
        )
        self.last = nn.Linear(hidden, PARAMETERS)
        for layer, deviation in ((self.last, 1e-3), (self.weighing, 0.0)):
            nn.init.normal_(layer.weight, std=deviation)
            assert layer.bias is not None
            nn.init.zeros_(layer.bias)
        self.register_buffer("bounds", torch.tensor(BOUNDS), persistent=False)

    def forward(self, seen: Tensor, levels: Tensor, close: Tensor) -> Tensor:
        """Give the parameters for whole pictures, their levels (n, LEVELS) and the person close up."""
        surely, where = seen[:, 3:4], seen[:, 7:9]
        person = self.person(torch.cat([seen[:, :3], where], 1)) * surely
        place = self.place(seen[:, 4:9])
        mean = person.mean((2, 3)) / (surely.mean((2, 3)) + LEAST)
        return self.said(mean, place.mean((2, 3)), levels, self.close_means(close))

    def of_points(self, person: Tensor, place: Tensor, levels: Tensor, close: Tensor) -> Tensor:
        """Give the parameters for some cells (n, 5, k) of the person and of the place: B, G, R, down, across."""
        mine, its = self.person(person[:, :, None]).mean((2, 3)), self.place(place[:, :, None]).mean((2, 3))
        return self.said(mine, its, levels, self.close_means(close))

    def close_means(self, close: Tensor) -> Tensor:
        """Give what the convolutions find, in the mean over what counts of the person (n, channels)."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):  # half the time, and no worse
            found = self.close(close.contiguous(memory_format=torch.channels_last))
            person = functional.avg_pool2d((close[:, 3:4] + 1) / 2, CLOSE // found.shape[2])
            weight = person * torch.sigmoid(self.weighing(found))
            means: Tensor = (found * weight).mean((2, 3)) / (weight.mean((2, 3)) + LEAST_CLOSE)
        return means.float()

    def said(self, person: Tensor, place: Tensor, levels: Tensor, close: Tensor) -> Tensor:
        """Give the parameters for the means of all cells, their levels, and what is seen close up."""
        features = torch.cat([person, place, levels, close], 1)
        return self.bounds * torch.tanh(self.last(self.head(features)))


def convolutions() -> nn.Sequential:
    """Give what looks at the person close up."""
    layers: list[nn.Module] = []
    channels = CLOSE_CHANNELS
    for count, stride in CONVOLUTIONS:
        layers += [nn.Conv2d(channels, count, 3, stride, 1, bias=False), nn.BatchNorm2d(count), nn.ReLU()]
        channels = count
    return nn.Sequential(*layers)


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


def transform(parameters: Tensor, pictures: Tensor) -> Tensor:
    """Apply the colour transforms (n, 18) to (n, 3, h, w) in 0..1."""
    first, second = parameters[:, 12:15, None, None], parameters[:, 15:18, None, None]
    swing = pictures * (1 - pictures)
    bent = pictures + swing * (first + second * (1 - 2 * pictures))
    matrix = parameters[:, :9].view(-1, 3, 3) + torch.eye(3)
    toned = torch.bmm(matrix, bent.flatten(2)).view_as(pictures)
    return toned + parameters[:, 9:12, None, None]

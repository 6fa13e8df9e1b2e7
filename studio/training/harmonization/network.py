"""ToneNet: it looks at every cell by itself, sums up person and place, and says in a few bounded numbers what differs.

Everything in it exists as a Caffe layer that cv2.dnn imports, so that what was trained is what runs. Since a cell is
judged by its colour and its place alone, a hundred cells at random teach as much as a whole picture, many times faster.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from studio.imaging.sight import LEVELS, LUMA, QUANTILES

SIZE = 32
CHANNELS = 9  # person B, G, R; how surely the person; place B, G, R; where the cell is, down and across
MIDDLE, SPREAD = 0.45, 4.0  # colours go in as (value - MIDDLE) * SPREAD
PARAMETERS = 18  # matrix 3x3 (minus identity), offset 3, two bends for each of three curves
BOUNDS = (0.8,) * 9 + (0.35,) * 3 + (0.65,) * 3 + (0.3,) * 3
LEAST = 1e-3  # keeps the share of an empty matte from dividing by nought


class ToneNet(nn.Module):
    """Gives (n, 18) bounded parameters of a colour transform for (n, 9, h, w)."""

    bounds: Tensor

    def __init__(self, widths: tuple[int, int] = (64, 96), hidden: int = 256, dropout: float = 0.1) -> None:
        super().__init__()
        self.person, self.place = (cells(*widths) for _ in range(2))
        self.head = nn.Sequential(
            nn.Dropout(dropout),
            nn.Linear(2 * widths[1] + LEVELS, hidden),
            nn.ReLU(),
            nn.Dropout(dropout),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
        )
        self.last = nn.Linear(hidden, PARAMETERS)
        nn.init.normal_(self.last.weight, std=1e-3)
        nn.init.zeros_(self.last.bias)
        self.register_buffer("bounds", torch.tensor(BOUNDS), persistent=False)

    def forward(self, seen: Tensor, levels: Tensor) -> Tensor:
        """Give the parameters for whole pictures and their levels (n, LEVELS)."""
        surely, where = seen[:, 3:4], seen[:, 7:9]
        person = self.person(torch.cat([seen[:, :3], where], 1)) * surely
        place = self.place(seen[:, 4:9])
        return self.said(person.mean((2, 3)) / (surely.mean((2, 3)) + LEAST), place.mean((2, 3)), levels)

    def of_points(self, person: Tensor, place: Tensor, levels: Tensor) -> Tensor:
        """Give the parameters for some cells (n, 5, k) of the person and of the place: B, G, R, down, across."""
        return self.said(*self.means(person, place), levels)

    def means(self, person: Tensor, place: Tensor) -> tuple[Tensor, Tensor]:
        """Give the means of some cells (n, 5, k)."""
        return self.person(person[:, :, None]).mean((2, 3)), self.place(place[:, :, None]).mean((2, 3))

    def said(self, person: Tensor, place: Tensor, levels: Tensor) -> Tensor:
        """Give the parameters for the means of all cells, and their levels."""
        return self.of_features(torch.cat([person, place, levels], 1))

    def of_features(self, features: Tensor) -> Tensor:
        """Give the parameters for all that the head takes (n, features)."""
        return self.bounds * torch.tanh(self.last(self.head(features)))


def levels_of(regions: Sequence[Tensor]) -> Tensor:
    """Give the levels (n, LEVELS) of regions (n, 3, k) in 0..1: the person, about their face, the place."""
    return torch.cat([_levels(region) for region in regions], 1)


def _levels(colours: Tensor) -> Tensor:
    luma = (colours * colours.new_tensor(LUMA).view(1, 3, 1)).sum(1, keepdim=True)
    channels = torch.cat([colours, luma], 1)
    chroma = (colours[:, ::2] - luma) * 8
    spread = torch.cat([(channels - MIDDLE) * SPREAD, torch.log2(channels + 0.03) + 1, chroma], 1).sort(2).values
    last = spread.shape[2] - 1
    at = torch.tensor(QUANTILES) * last
    low = at.floor().long().clamp(max=max(last - 1, 0))
    share = at - low
    high = (low + 1).clamp(max=last)
    return (spread[..., low] * (1 - share) + spread[..., high] * share).flatten(1)


def cells(middle: int, width: int) -> nn.Sequential:
    """Give what sorts each cell by its colour and place; the mean over a region is a histogram with learnt bins."""
    return nn.Sequential(nn.Conv2d(5, middle, 1), nn.ReLU(), nn.Conv2d(middle, width, 1), nn.ReLU())


def scaled(colours: Tensor) -> Tensor:
    """Give colours in 0..1 as the network takes them."""
    return (colours - MIDDLE) * SPREAD


def seen_by(person: Tensor, matte: Tensor, place: Tensor, where: Tensor) -> Tensor:
    """Give what the network takes: (n, 3, h, w) in 0..1, (n, 1, h, w), (n, 3, h, w) in 0..1, (n, 2, h, w)."""
    return torch.cat([scaled(person), (2 * matte - 1).clamp(0, 1), scaled(place), where], 1)


def transform(parameters: Tensor, pictures: Tensor) -> Tensor:
    """Apply the colour transforms (n, 18) to (n, 3, h, w) in 0..1."""
    first, second = parameters[:, 12:15, None, None], parameters[:, 15:18, None, None]
    swing = pictures * (1 - pictures)
    bent = pictures + swing * (first + second * (1 - 2 * pictures))
    matrix = parameters[:, :9].view(-1, 3, 3) + torch.eye(3)
    toned = torch.bmm(matrix, bent.flatten(2)).view_as(pictures)
    return toned + parameters[:, 9:12, None, None]

"""ToneNet: two colour histograms that the network invents itself, a little context, and a few bounded numbers out.

Everything in it exists as a Caffe layer that cv2.dnn imports, so that what was trained is what runs.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

SIZE = 32
CHANNELS = 7  # person B, G, R under the matte; the matte; painted-out background B, G, R
MIDDLE, SPREAD = 0.45, 4.0  # colours go in as (value - MIDDLE) * SPREAD
PARAMETERS = 18  # matrix 3x3 (minus identity), offset 3, two bends for each of three curves
BOUNDS = (0.8,) * 9 + (0.35,) * 3 + (0.65,) * 3 + (0.3,) * 3


class ToneNet(nn.Module):
    """Gives (n, 18) bounded parameters of a colour transform for (n, 7, 32, 32)."""

    bounds: Tensor

    def some(self, seen: Tensor) -> Tensor:
        """Give every second cell each way while learning, which is quicker and as good for a mean; else all."""
        if not self.training:
            return seen
        down, across = (int(torch.randint(2, ())) for _ in range(2))
        return seen[..., down::2, across::2]

    def __init__(
        self, histogram: int = 64, widths: tuple[int, ...] = (32, 48, 64), hidden: int = 128, dropout: float = 0.15
    ) -> None:
        super().__init__()
        self.colours = nn.ModuleList([histogram_branch(4, histogram), histogram_branch(3, histogram)])
        stages: list[nn.Module] = []
        before = CHANNELS
        for width in widths:
            stages += [nn.Conv2d(before, width, 3, 2, 1, bias=False), nn.BatchNorm2d(width), nn.ReLU()]
            before = width
        stages += [nn.Conv2d(before, before, 3, 1, 1, bias=False), nn.BatchNorm2d(before), nn.ReLU()]
        self.context = nn.Sequential(*stages)
        self.width, self.stride = before, 2 ** len(widths)
        self.coarse = nn.AvgPool2d(self.stride)
        self.drop = nn.Dropout(dropout)
        self.head = nn.Sequential(
            nn.Linear(2 * histogram + 2 * before + 1, hidden),
            nn.ReLU(),
            nn.Dropout(dropout / 2),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
        )
        self.last = nn.Linear(hidden, PARAMETERS)
        nn.init.normal_(self.last.weight, std=1e-3)
        nn.init.zeros_(self.last.bias)
        self.register_buffer("bounds", torch.tensor(BOUNDS), persistent=False)

    def forward(self, seen: Tensor) -> Tensor:
        """Give the parameters."""
        cells = self.some(seen)
        mask = cells[:, 3:4]
        share = mask.mean((2, 3)) + 1e-3
        person = self.colours[0](cells[:, :4]) * mask
        place = self.colours[1](cells[:, 4:])
        around = self.context(seen)
        under = self.coarse(seen[:, 3:4])
        features = [
            person.mean((2, 3)) / share,
            place.mean((2, 3)),
            (around * under).mean((2, 3)) / (under.mean((2, 3)) + 1e-3),
            around.mean((2, 3)),
        ]
        return self.bounds * torch.tanh(self.last(self.head(torch.cat([self.drop(torch.cat(features, 1)), share], 1))))


def histogram_branch(channels: int, width: int) -> nn.Sequential:
    """Give what sorts each pixel by its colour alone; its mean over a region is a histogram."""
    return nn.Sequential(nn.Conv2d(channels, width // 2, 1), nn.ReLU(), nn.Conv2d(width // 2, width, 1), nn.ReLU())


def seen_by(person: Tensor, matte: Tensor, place: Tensor) -> Tensor:
    """What the network takes: (n, 3, h, w) in 0..1, (n, 1, h, w), (n, 3, h, w) in 0..1, at SIZE."""
    inside = (2 * matte - 1).clamp(0, 1)
    return torch.cat([(person - MIDDLE) * SPREAD * inside, inside, (place - MIDDLE) * SPREAD], 1)


def transform(parameters: Tensor, pictures: Tensor) -> Tensor:
    """Apply the colour transforms (n, 18) to (n, 3, h, w) in 0..1."""
    first, second = parameters[:, 12:15, None, None], parameters[:, 15:18, None, None]
    swing = pictures * (1 - pictures)
    bent = pictures + swing * (first + second * (1 - 2 * pictures))
    matrix = parameters[:, :9].view(-1, 3, 3) + torch.eye(3)
    return torch.einsum("nij,njhw->nihw", matrix, bent) + parameters[:, 9:12, None, None]

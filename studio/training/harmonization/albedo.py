"""Dyes clothes and paints things: what a person wears, and what stands behind them, in other colours in the same light.

A cloth that gives back more or less of each colour changes its pixels by a factor, and the light by nothing. So a few
thousand pictures teach that a red shirt is no red lamp.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

REACH = 0.16  # how far from an anchor its dye still takes
LIGHT = 0.3  # how much lightness counts against colour: a cloth's folds are one cloth
DYES = 3
LIGHTER, HUE = 0.3, 0.16  # deviation of the logarithm of a dye: of all channels alike, and of each
LEAST, BRIGHTEST = -1.2, 0.92  # of a dye, and of the colour that it makes of its anchor


@dataclass(frozen=True, slots=True)
class Dyes:
    """Dyes for the things of n pictures; what has a colour between two anchors is dyed between the two."""

    anchors: Tensor  # (n, 3, DYES)
    logs: Tensor  # (n, 3, DYES): by how much each channel is multiplied, as a logarithm

    def apply(self, colours: Tensor, where: Tensor | None = None) -> Tensor:
        """Give colours (n, 3, k) in 0..1 dyed; `where` (n, 1, k) in 0..1 says how far."""
        near = torch.softmax(_apart(hue(self.anchors), hue(colours)) / (-2 * REACH**2), 1)
        logs = torch.bmm(self.logs, near)
        return (colours * (logs if where is None else logs * where).exp()).clamp(0, 1)


def draw_dyes(cells: Tensor, weights: Tensor, chance: float, strength: float, dice: torch.Generator) -> Dyes:
    """Draw dyes for some pictures, none for the others, of cells (n, 3, k) by their weights (n, k)."""
    count = len(cells)
    drawn = torch.multinomial(weights + 1e-6, DYES, replacement=True, generator=dice)
    anchors = cells.gather(2, drawn[:, None].expand(count, 3, DYES))
    logs = torch.randn(count, 1, DYES, generator=dice) * LIGHTER + torch.randn(count, 3, DYES, generator=dice) * HUE
    most = math.log(BRIGHTEST) - anchors.clamp(0.01, BRIGHTEST).log()
    chosen = torch.rand(count, 1, 1, generator=dice) < chance
    return Dyes(anchors, torch.minimum(strength * logs, most).clamp_min(LEAST) * chosen)


def hue(colours: Tensor) -> Tensor:
    """Give what a colour (n, 3, k) is in any white light: two ratios, and a little of its lightness."""
    logs = (colours + 0.04).log()
    blue, green, red = logs.unbind(1)
    return torch.stack([red - green, blue - green, LIGHT * logs.mean(1)], 1)


def _apart(one: Tensor, other: Tensor) -> Tensor:
    """Give squared distances (n, i, j) between points (n, 3, i) and (n, 3, j)."""
    squares = one.square().sum(1)[:, :, None] + other.square().sum(1)[:, None]
    return (squares - 2 * torch.bmm(one.transpose(1, 2), other)).clamp_min(0)

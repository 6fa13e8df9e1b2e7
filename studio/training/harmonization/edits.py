"""Re-tones pictures at random: what cameras, lamps and rooms do to colour, drawn per picture, applied at any size."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from studio.core.frame import Image
from studio.imaging.sight import LUMA

GAMMA = 2.2


@dataclass(frozen=True, slots=True)
class Edits:
    """One edit per picture; every tensor's first dimension is the picture's number."""

    gain: Tensor  # (n, 3): exposure and white balance, as a factor on the stored values
    gamma: Tensor  # (n, 3)
    contrast: Tensor  # (n, 1): an S-curve, or its opposite
    bend: Tensor  # (n, 3): lifts or lowers the middle of each channel
    saturation: Tensor  # (n, 1)
    mix: Tensor  # (n, 3, 3): how channels bleed into one another, rows summing to 1
    quadratic: Tensor  # (n, 3, 6): what a colour table of a "look" does beyond that
    fade: Tensor  # (n, 4): how far blacks are lifted, and towards which colour
    slope: Tensor  # (n, 3, 2): light that falls off across the picture

    def apply(self, pictures: Tensor, where: Tensor | None = None) -> Tensor:
        """Give (n, 3, h, w) in 0..1 re-toned; `where` (n, 2, h, w) says where in the picture they lie, in -1..1."""
        toned = self.lit(pictures, whole(pictures) if where is None else where)
        toned = self.curved(toned)
        toned = self.coloured(toned)
        lift = self.fade[:, :1, None, None]
        return (toned * (1 - lift) + lift * self.fade[:, 1:, None, None]).clamp(0, 1)

    def even(self) -> Edits:
        """The same without light that falls off: for pictures laid side by side."""
        return replace(self, slope=torch.zeros_like(self.slope))

    def lit(self, pictures: Tensor, where: Tensor) -> Tensor:
        """Give the pictures under another light and exposure."""
        fall = torch.einsum("ncd,ndhw->nchw", self.slope, where)
        bright = pictures * self.gain[:, :, None, None] * fall.exp()
        # Highlights roll off as a camera's do, instead of breaking at white.
        knee = 0.85
        soft = knee + (1 - knee) * torch.tanh((bright - knee) / (1 - knee))
        return torch.where(bright > knee, soft, bright).clamp_min(1e-4)

    def curved(self, x: Tensor) -> Tensor:
        """Give the pictures through the tone curves."""
        x = x ** self.gamma[:, :, None, None]
        swing = x * (1 - x)
        x = x + swing * self.bend[:, :, None, None]
        return x - swing * (1 - 2 * x) * self.contrast[:, :, None, None]

    def coloured(self, x: Tensor) -> Tensor:
        """Give the pictures with other colours."""
        luma = (x * x.new_tensor(LUMA).view(1, 3, 1, 1)).sum(1, keepdim=True)
        x = luma + (x - luma) * self.saturation[:, :, None, None]
        x = torch.einsum("nij,njhw->nihw", self.mix, x)
        b, g, r = x.unbind(1)
        terms = torch.stack(
            [
                b * (1 - b),
                g * (1 - g),
                r * (1 - r),
                b * g - luma[:, 0] ** 2,
                g * r - luma[:, 0] ** 2,
                b * r - luma[:, 0] ** 2,
            ],
            1,
        )
        return (x + torch.einsum("nij,njhw->nihw", self.quadratic, terms)).clamp(0, 1)


def whole(pictures: Tensor) -> Tensor:
    """Give where each pixel of whole pictures lies (n, 2, h, w), from -1 to 1, down and across."""
    count, _, height, width = pictures.shape
    down, across = torch.linspace(-1, 1, height), torch.linspace(-1, 1, width)
    grid = torch.stack(torch.meshgrid(down, across, indexing="ij"))
    return grid.expand(count, 2, height, width)


def draw(count: int, strength: Tensor, rng: torch.Generator) -> Edits:
    """Draw edits; `strength` (n,) scales each one, 0 is none."""

    def normal(*shape: int) -> Tensor:
        return torch.randn(count, *shape, generator=rng)

    def some(share: float) -> Tensor:
        return (torch.rand(count, 1, generator=rng) < share).float()

    s = strength.view(count, 1)
    stops = s * normal(1) * 0.55 * some(0.8)
    warmth, tint = s * normal(1) * 0.16 * some(0.75), s * normal(1) * 0.06 * some(0.6)
    balance = torch.cat([-warmth, tint, warmth], 1) + s * normal(3) * 0.05 * some(0.3)
    gamma = s * normal(1) * 0.22 * some(0.6) + s * normal(3) * 0.06 * some(0.4)
    saturation = (s * normal(1) * 0.35 * some(0.6)).clamp(-1.6, 0.7)
    mix = normal(3, 3) * (0.06 * s * some(0.35)).view(count, 1, 1)
    mix = mix - mix.mean(2, keepdim=True)
    return Edits(
        gain=torch.exp2((stops / GAMMA + balance).clamp(-1.6, 1.3)),
        gamma=gamma.clamp(-0.9, 0.9).exp(),
        contrast=(s * normal(1) * 0.5 * some(0.6)).clamp(-0.95, 0.95),
        bend=(s * normal(3) * 0.12 * some(0.3) + s * normal(1) * 0.2 * some(0.3)).clamp(-0.6, 0.6),
        saturation=saturation.exp(),
        mix=torch.eye(3) + mix.clamp(-0.3, 0.3),
        quadratic=normal(3, 6) * (0.1 * s * some(0.3)).view(count, 1, 1),
        fade=torch.cat(
            [
                (s * normal(1).abs() * 0.1 * some(0.3)).clamp(0, 0.35),
                torch.rand(count, 1, generator=rng) * 0.6 + 0.2 + 0.1 * normal(3),
            ],
            1,
        ),
        slope=s.view(count, 1, 1) * (normal(1, 2) * 0.2 + normal(3, 2) * 0.05) * some(0.25).view(count, 1, 1),
    )


def edited(image: Image, edit: Edits) -> Image:
    """Give a picture re-toned by one edit."""
    planes = torch.from_numpy(image.transpose(2, 0, 1).astype(np.float32) / 255)[None]
    toned = edit.apply(planes)[0].numpy().transpose(1, 2, 0)
    return np.ascontiguousarray(np.rint(toned * 255).astype(np.uint8))

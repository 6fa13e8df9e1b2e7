"""How wrong a tone is: squared error, what the eye sees of it, and whether doing nothing were better."""

from __future__ import annotations

import torch
from torch import Tensor

WHITE = (1.08883, 1.0, 0.95047)  # Z, Y, X of daylight
BGR_TO_ZYX = ((0.9503041, 0.1191920, 0.0193339), (0.0721750, 0.7151522, 0.2126729), (0.1804375, 0.3575761, 0.4124564))


def to_lab(bgr: Tensor) -> Tensor:
    """Give (n, 3, h, w) sRGB in 0..1 as CIE Lab; smooth enough to learn by."""
    x = bgr.clamp(0, 1)
    linear = torch.where(x > 0.04045, ((x + 0.055) / 1.055).clamp_min(1e-6) ** 2.4, x / 12.92)
    zyx = torch.einsum("ij,njhw->nihw", x.new_tensor(BGR_TO_ZYX), linear) / x.new_tensor(WHITE).view(1, 3, 1, 1)
    f = torch.where(zyx > 0.008856, zyx.clamp_min(1e-6) ** (1 / 3), 7.787 * zyx + 16 / 116)
    light = 116 * f[:, 1] - 16
    return torch.stack([light, 500 * (f[:, 2] - f[:, 1]), 200 * (f[:, 1] - f[:, 0])], 1)


def seen_difference(lab: Tensor, other: Tensor) -> Tensor:
    """Give (n, h, w) CIE94, near enough to CIEDE2000 to learn by; `other` is the truth."""
    light, a, b = (lab - other).unbind(1)
    chroma = (other[:, 1] ** 2 + other[:, 2] ** 2 + 1e-6).sqrt()
    mine = (lab[:, 1] ** 2 + lab[:, 2] ** 2 + 1e-6).sqrt()
    along = mine - chroma
    across = (a * a + b * b - along * along).clamp_min(0)
    total = light**2 + (along / (1 + 0.045 * chroma)) ** 2 + across / (1 + 0.015 * chroma) ** 2
    return (total + 0.01).sqrt()


def under(values: Tensor, weight: Tensor) -> Tensor:
    """Give the mean (n,) of (n, h, w) under the weight (n, h, w)."""
    return (values * weight).sum((1, 2)) / (weight.sum((1, 2)) + 1e-6)


def errors(toned: Tensor, truth: Tensor, weight: Tensor) -> tuple[Tensor, Tensor]:
    """Give squared error (of 255) and colour difference, both (n,), under the weight."""
    squared = under(((toned.clamp(-0.05, 1.05) - truth) ** 2).mean(1) * 255**2, weight)
    return squared, under(seen_difference(to_lab(toned), to_lab(truth)), weight)


def tone_loss(toned: Tensor, given: Tensor, truth: Tensor, weight: Tensor, harm: float) -> Tensor:
    """Give the loss (n,): the error, its logarithm (decibels), the visible part, and any harm done."""
    squared, visible = errors(toned, truth, weight)
    with torch.no_grad():
        _, idle_visible = errors(given, truth, weight)
    worse = (visible - idle_visible).clamp_min(0)
    return squared / 600 + 0.5 * (squared + 40).log() + visible / 5 + harm * worse / 5

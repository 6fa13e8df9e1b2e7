"""What every sink keeps to, wherever it writes; one that needs a device is driven in tests/v4l2."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

import studio.sinks
from studio.core.params import parameters
from studio.core.ports import SINKS, Sink
from tests.sinks.pictures import of, picture

NEED_A_DEVICE = {"virtual-camera", "stream"}  # a stream needs a far end: test_stream.py
KINDS = [kind for kind in SINKS if kind.slug() not in NEED_A_DEVICE]
SAMPLES: dict[str, Callable[[type[Sink], Path], Sink]] = {
    "null": lambda kind, tmp: kind(),
    "recording": lambda kind, tmp: kind(path=str(tmp / "film.mp4")),
    "snapshot": lambda kind, tmp: kind(folder=str(tmp)),
}
SIZES = [(64, 48), (63, 47), (1, 1), (2, 90)]
assert studio.sinks  # imported so that the registry is full


def sample(kind: type[Sink], tmp_path: Path) -> Sink:
    return SAMPLES[kind.slug()](kind, tmp_path)


@pytest.mark.parametrize("kind", list(SINKS), ids=SINKS.names())
def test_summary_is_one_sentence(kind: type[Sink]) -> None:
    assert kind.summary().endswith(".")
    assert len(kind.summary()) <= 120


@pytest.mark.parametrize("kind", list(SINKS), ids=SINKS.names())
def test_every_field_is_declared(kind: type[Sink]) -> None:
    assert {one.name for one in parameters(kind)} == {one.name for one in fields(kind)}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_settings_keep_it(kind: type[Sink], tmp_path: Path) -> None:
    sink = sample(kind, tmp_path)
    assert SINKS.read(SINKS.write(sink)) == (sink, ())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_any_size_is_taken(kind: type[Sink], size: tuple[int, int], tmp_path: Path) -> None:
    with sample(kind, tmp_path).open(size, 30.0) as writer:
        assert writer.label
        for number in range(3):
            writer.write(picture(90, number, size=size))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_a_transparent_picture_is_taken(kind: type[Sink], tmp_path: Path) -> None:
    image = np.zeros((48, 64, 3), np.uint8)
    with sample(kind, tmp_path).open((64, 48), 30.0) as writer:
        writer.write(of(image, alpha=np.full((12, 16), 0.5, np.float32)))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_a_read_only_picture_is_left_alone(kind: type[Sink], tmp_path: Path) -> None:
    one = picture(90)
    one.image.flags.writeable = False
    with sample(kind, tmp_path).open((64, 48), 30.0) as writer:
        writer.write(one)
    assert (one.image == 90).all()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_closing_twice_is_harmless(kind: type[Sink], tmp_path: Path) -> None:
    writer = sample(kind, tmp_path).open((64, 48), 30.0)
    writer.write(picture())
    writer.close()
    writer.close()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_opened_and_closed_it_leaves_nothing_behind(kind: type[Sink], tmp_path: Path) -> None:
    sample(kind, tmp_path).open((64, 48), 30.0).close()
    assert list(tmp_path.iterdir()) == []

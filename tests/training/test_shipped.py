"""The weights that travel with the program, on the demo person, whose outline was drawn by hand."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.core.frame import Frame, Matte, size_of
from studio.inference.network import Network
from studio.inference.store import Store
from studio.sources.demo import Demo
from studio.training.metrics import score

SHIPPED = sorted(card.name for card in Store().cards() if card.name.startswith("backlot-f"))


def matte_of(name: str, image: np.ndarray, threads: int = 1, before: int = 0) -> Matte:
    """Give the matte of an image that was seen `before` times already."""
    with Network(card=name, threads=threads).open() as segmenter:
        for number in range(before):
            segmenter.matte(Frame(image, number, number / 30))
        matte = segmenter.matte(Frame(image, before, before / 30))
    return cv2.resize(matte, size_of(image), interpolation=cv2.INTER_LINEAR)  # type: ignore[return-value]


def test_both_networks_are_shipped() -> None:
    assert {"backlot-fast", "backlot-fine"} <= set(SHIPPED)


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("before", [0, 5], ids=["at first sight", "with memory"])
def test_the_demo_person_is_found(name: str, before: int) -> None:
    scene = Demo(width=1280, height=720).scene()
    found = score(matte_of(name, scene.image(0), before=before), scene.truth(0))
    assert found.iou > 0.97
    assert found.boundary > 0.8


@pytest.mark.parametrize("name", SHIPPED)
def test_threads_change_nothing(name: str) -> None:
    image = Demo(width=640, height=360).scene().image(7)
    assert np.abs(matte_of(name, image, 1) - matte_of(name, image, 2)).max() < 1e-4


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("size", [(1280, 720), (640, 480), (480, 640)], ids=["16:9", "4:3", "3:4"])
def test_a_mirrored_picture_gives_the_mirrored_matte(name: str, size: tuple[int, int]) -> None:
    image = Demo(width=size[0], height=size[1]).scene().image(0)
    plain = matte_of(name, image) > 0.5
    mirrored = matte_of(name, np.ascontiguousarray(image[:, ::-1]))[:, ::-1] > 0.5
    # The outline's mean place per row, in pixels of the net: a shift in resizing would move all of it.
    rows = [row for row in range(len(plain)) if plain[row].any() and mirrored[row].any()]
    centres = [np.flatnonzero(plain[row]).mean() - np.flatnonzero(mirrored[row]).mean() for row in rows]
    with Network(card=name).open() as segmenter:
        scale = segmenter.matte(Frame(image, 0, 0.0)).shape[1] / size[0]
    assert abs(float(np.median(centres))) * scale < 0.5


@pytest.mark.parametrize("name", SHIPPED)
def test_a_cut_forgets_the_person(name: str) -> None:
    image = Demo(width=640, height=360).scene().image(0)
    room = np.full_like(image, 90)
    with Network(card=name).open() as segmenter:
        segmenter.matte(Frame(image, 0, 0.0))
        segmenter.reset()
        again = segmenter.matte(Frame(room, 1, 1 / 30))
        segmenter.reset()
        alone = segmenter.matte(Frame(room, 2, 2 / 30))
    assert np.array_equal(again, alone)
    assert np.mean(alone > 0.5) < 0.005

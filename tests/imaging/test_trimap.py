"""Matting on a trimap: what is known stays, what is unknown fits the picture."""

from __future__ import annotations

import sys

import cv2
import numpy as np
import pytest

from studio.core.frame import Image, Matte, size_of
from studio.imaging.trimap import (
    PERSON,
    ROOM,
    UNKNOWN,
    MattingMissing,
    enlarged,
    solve,
    solving_size,
    trimap_of,
)

SIZE = (160, 120)


def scene(size: tuple[int, int] = SIZE) -> tuple[Image, Matte]:
    """A bright person with a soft edge before a dark room, and the true alpha."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    inside = 0.35 * height - np.hypot(x - width / 2, y - height / 2)
    alpha = np.clip(inside / (height * 0.05) + 0.5, 0, 1).astype(np.float32)
    person = np.stack([170 + 20 * np.sin(x / 9), 190 + 0 * x, 210 + 0 * x], axis=-1)
    room = np.stack([40 + 10 * np.cos(y / 11), 50 + 0 * x, 30 + 0 * x], axis=-1)
    mixed = person * alpha[..., None] + room * (1 - alpha[..., None])
    return mixed.astype(np.uint8), alpha


def test_a_trimap_is_unknown_around_the_edge_alone() -> None:
    _, alpha = scene()
    trimap = trimap_of(alpha, SIZE)
    assert set(np.unique(trimap)) == {ROOM, UNKNOWN, PERSON}
    assert (alpha[trimap == PERSON] == 1).all()
    assert (alpha[trimap == ROOM] == 0).all()


@pytest.mark.parametrize("method", ["closed-form", "knn"])
def test_the_edge_is_found_from_a_coarse_guess(method: str) -> None:
    pytest.importorskip("pymatting", reason="pymatting is not installed")
    image, alpha = scene()
    guess = (alpha > 0.5).astype(np.float32)
    found = solve(image, trimap_of(guess, SIZE, 0.05), method)
    assert found.dtype == np.float32
    assert np.abs(found - alpha).mean() < np.abs(guess - alpha).mean() * 0.5
    assert 0 <= found.min() <= found.max() <= 1


@pytest.mark.parametrize("level", [ROOM, UNKNOWN, PERSON])
def test_where_there_is_nothing_to_go_by_nothing_is_invented(level: int) -> None:
    image, _ = scene()
    found = solve(image, np.full(image.shape[:2], level, np.uint8), "closed-form")
    assert np.allclose(found, level / 255)


@pytest.mark.parametrize("factor", [1, 2, 3.3])
def test_a_solution_is_enlarged_along_the_edges_of_the_picture(factor: float) -> None:
    size = (round(SIZE[0] * factor), round(SIZE[1] * factor))
    image, alpha = scene(size)
    small = cv2.resize(image, SIZE, interpolation=cv2.INTER_AREA).astype(np.uint8)
    low = cv2.resize(alpha, SIZE, interpolation=cv2.INTER_AREA).astype(np.float32)
    weight = enlarged(image, small, low)
    assert size_of(weight) == size
    assert np.abs(weight / 255 - alpha).mean() < 0.01
    assert (weight[alpha == 0] < 12).all()
    assert np.percentile(weight[alpha == 1], 1) > 240


def test_solving_is_bounded_however_large_the_picture() -> None:
    assert max(solving_size((8000, 6000), "closed-form")) == 1024
    assert max(solving_size((8000, 6000), "knn")) == 480
    assert solving_size((64, 36), "knn") == (64, 36)


def test_without_pymatting_it_says_which_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pymatting", None)
    image, alpha = scene()
    with pytest.raises(MattingMissing, match="stills"):
        solve(image, trimap_of(alpha, SIZE), "closed-form")

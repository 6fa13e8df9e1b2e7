"""The privacy card."""

from __future__ import annotations

import tracemalloc

import cv2
import numpy as np
import pytest

from studio.core.frame import Size
from studio.imaging.slate import dithered, slate_card


@pytest.mark.parametrize("size", [(1, 1), (3, 7), (63, 47), (640, 360), (720, 1280), (1920, 1080)])
def test_the_card_is_drawn_at_any_size(size: Size) -> None:
    card = slate_card(size, "Back in a moment")
    assert card.shape == (size[1], size[0], 3)
    assert card.dtype == np.uint8
    assert card.flags.c_contiguous
    assert not card.flags.writeable


def test_the_same_card_is_not_drawn_twice() -> None:
    assert slate_card((320, 180)) is slate_card((320, 180))


def test_drawing_takes_little_memory_beside_the_card() -> None:
    tracemalloc.start()
    try:
        card = slate_card((1000, 562))
        assert tracemalloc.get_traced_memory()[1] < 6 * card.nbytes
    finally:
        tracemalloc.stop()


def test_the_mark_stands_out_in_the_middle() -> None:
    card = slate_card((1280, 720)).max(axis=2)
    middle = card[240:380, 560:720]
    assert np.percentile(middle, 99) > 190
    assert np.median(card) < 90


def test_a_line_is_written_below_the_name_and_nowhere_else() -> None:
    changed = cv2.absdiff(slate_card((1280, 720)), slate_card((1280, 720), "Back in a moment")).max(axis=2) > 8
    rows, columns = np.nonzero(changed)
    assert 450 < rows.min() < rows.max() < 560
    assert 400 < columns.min() < columns.max() < 880
    assert abs((columns.min() + columns.max()) / 2 - 640) < 3


def test_gradients_show_no_bands() -> None:
    ramp = np.linspace(0.2, 0.2 + 4 / 255, 900, dtype=np.float32)[None, :, None] * np.ones((300, 1, 3), np.float32)
    levels = dithered(ramp)[..., 0].mean(axis=0)
    smooth = np.convolve(levels, np.ones(31) / 31, "valid")
    assert np.abs(smooth - np.convolve(ramp[0, :, 0] * 255, np.ones(31) / 31, "valid")).max() < 0.12

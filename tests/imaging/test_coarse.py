"""The small grid lies exactly under the picture, and tiles join without seams."""

from __future__ import annotations

import numpy as np
import pytest

from studio.imaging.coarse import edge, fit, grid_of, scale_of, shrink, tiles
from tests import fakes

SIZES = [(1280, 720), (1920, 1080), (683, 385), (333, 1000), (64, 48), (1, 1)]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_grid_covers_the_picture(size: tuple[int, int]) -> None:
    scale, grid = scale_of(size), grid_of(size)
    assert 0 <= grid[0] * scale - size[0] < scale
    assert 0 <= grid[1] * scale - size[1] < scale
    assert shrink(fakes.room(size)).shape == (grid[1], grid[0], 3)


@pytest.mark.parametrize("size", SIZES[:4], ids=str)
def test_a_matte_keeps_its_place_on_the_grid(size: tuple[int, int]) -> None:
    scale = scale_of(size)
    ramp = np.tile(np.arange(size[0], dtype=np.float32) / size[0], (size[1], 1))
    on_grid = fit(ramp, size)
    column = min(size[0] // scale - 3, 40)
    assert on_grid[3, column] == pytest.approx((column * scale + (scale - 1) / 2) / size[0], abs=1.5 / size[0])


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_tiles_cover_every_wanted_cell_once_and_join_without_seams(size: tuple[int, int]) -> None:
    matte = fit(fakes.disc_matte(size), size)
    where = edge(matte, 2)
    scale = scale_of(size)
    y, x = np.mgrid[0 : grid_of(size)[1], 0 : grid_of(size)[0]].astype(np.float32)
    slope = (x + 2 * y).astype(np.float32)
    seen = np.zeros((size[1], size[0]), np.float32)
    count = np.zeros((size[1], size[0]), int)
    for tile in tiles(where, size):
        seen[tile.pixels] = tile.enlarge(slope)
        count[tile.pixels] += 1
    wanted = np.kron(where, np.ones((scale, scale), np.uint8))[: size[1], : size[0]] > 0
    assert (count[wanted] == 1).all()
    assert count.max(initial=0) <= 1
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]]
    exact = (columns + 0.5) / scale - 0.5 + 2 * ((rows + 0.5) / scale - 0.5)
    inner = (count > 0) & (rows >= scale) & (columns >= scale)
    inner &= (rows < size[1] - 2 * scale) & (columns < size[0] - 2 * scale)
    np.testing.assert_allclose(seen[inner], exact[inner], atol=0.02)

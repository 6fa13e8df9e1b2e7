"""Where the photo lies: zooming keeps what is under the pointer, and no push tears the picture off its edge."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPointF, QSizeF

from studio.ui.pages.sight import FIT, Sight

sides = some.integers(1, 9000).map(float)
places = some.floats(0.0, 1.0)
factors = some.floats(0.01, 100.0)
pushes = some.floats(-5000.0, 5000.0)


@given(sides, sides, sides, sides)
def test_all_of_the_picture_is_seen_at_first(width: float, height: float, wide: float, high: float) -> None:
    rect = Sight(QSizeF(width, height), QSizeF(wide, high)).rect
    assert rect.left() >= -1e-6
    assert rect.right() <= wide + 1e-6
    assert rect.top() >= -1e-6
    assert rect.bottom() <= high + 1e-6
    assert min(wide - rect.width(), high - rect.height()) == pytest.approx(0, abs=1e-6)


@given(sides, sides, places, places, factors, pushes, pushes)
def test_no_gap_opens_however_it_is_pushed(
    width: float, height: float, x: float, y: float, factor: float, across: float, down: float
) -> None:
    sight = Sight(QSizeF(width, height), QSizeF(800, 600))
    near = sight.zoomed(sight.scale * factor, QPointF(800 * x, 600 * y)).moved(QPointF(across, down))
    rect = near.rect
    for start, stop, room in ((rect.left(), rect.right(), 800), (rect.top(), rect.bottom(), 600)):
        if stop - start > room:
            assert start <= 1e-6
            assert stop >= room - 1e-6
        else:
            assert start == pytest.approx(room - stop, abs=1e-6)


@given(places, places)
def test_the_point_under_the_pointer_stays(x: float, y: float) -> None:
    sight = Sight(QSizeF(1600, 1200), QSizeF(800, 600))
    point = QPointF(800 * x, 600 * y)
    near = sight.zoomed(2.0, point)
    assert near.part_at(point) == pytest.approx(sight.part_at(point), abs=1e-9)
    assert near.zoomed(FIT, point).rect == sight.rect


def test_nothing_is_nowhere() -> None:
    nothing = Sight(QSizeF(), QSizeF(800, 600))
    assert nothing.zoomed(2.0, QPointF(1, 1)) == nothing
    assert nothing.moved(QPointF(5, 5)) == nothing

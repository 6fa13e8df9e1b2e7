from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from studio.ui.magnifier import MOST, WHOLE, Magnifier
from tests.ui.conftest import Open
from tests.ui.test_tools import wheel

LEFT = Qt.MouseButton.LeftButton
places = st.builds(QPointF, st.floats(0, 1), st.floats(0, 1))
steps = st.lists(st.tuples(st.sampled_from(["scale", "move"]), st.floats(0.2, 5), places), max_size=8)


@given(steps=steps, place=places)
def test_it_never_shows_what_is_not_there_and_places_are_found_again(
    steps: list[tuple[str, float, QPointF]], place: QPointF
) -> None:
    lens = Magnifier()
    for what, by, where in steps:
        if what == "scale":
            lens.scale(by, where)
        else:
            lens.move(where - QPointF(0.5, 0.5))
    assert 1 <= lens.zoom <= MOST
    assert WHOLE.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(lens.part)
    again = lens.shown(lens.seen(place))
    assert (again.x(), again.y()) == pytest.approx((place.x(), place.y()), abs=1e-6)


@given(place=places)
def test_what_is_under_the_pointer_stays_there(place: QPointF) -> None:
    lens = Magnifier()
    lens.scale(2.0, QPointF(0.5, 0.5))
    there = lens.seen(place)
    lens.scale(2.0, place)
    again = lens.shown(there)
    assert (again.x(), again.y()) == pytest.approx((place.x(), place.y()), abs=1e-6)


def test_ctrl_and_wheel_look_closer_a_drag_moves_and_0_shows_all(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    preview = opened.window.live.preview
    middle = preview.picture_rect().center()
    wheel(opened, middle, 4, Qt.KeyboardModifier.ControlModifier)
    assert preview.lens.zoom == pytest.approx(1.25**4)
    before = preview.lens.part
    qtbot.mousePress(preview, LEFT, pos=middle)
    qtbot.mouseMove(preview, middle + QPoint(50, 0))
    qtbot.mouseRelease(preview, LEFT, pos=middle + QPoint(50, 0))
    assert preview.lens.part.left() < before.left()
    qtbot.keyClick(opened.window, Qt.Key.Key_0)
    assert not preview.lens.large
    wheel(opened, middle, 2, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseDClick(preview, LEFT, pos=middle)
    assert not preview.lens.large


@pytest.mark.parametrize("mirror", [False, True])
def test_places_are_the_pictures_however_it_is_shown(open_window: Open, mirror: bool) -> None:
    opened = open_window()
    preview = opened.window.live.preview
    preview.mirror = mirror
    preview.magnify(3.0, QPointF(preview.picture_rect().center()) + QPointF(60, 20))
    for place in (QPointF(0.4, 0.5), QPointF(0.7, 0.2)):
        again = preview.place_at(preview.point_of(place))
        assert (again.x(), again.y()) == pytest.approx((place.x(), place.y()), abs=1e-6)


def test_full_screen_is_the_picture_alone_and_escape_leaves_it(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    window = opened.window
    around = (
        window.live.bar,
        window.live.gallery,
        window.live.panel,
        window.live.status,
        window.rail,
        window.live.tools,
    )
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: window.full_screen.on)
    assert not any(one.isVisible() for one in around)
    assert window.live.preview.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.full_screen.on)
    assert all(one.isVisible() for one in around)

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.backgrounds.image import StillImage
from studio.core.corrections import Brush, Stroke
from studio.core.placement import CENTRED
from studio.core.places import data_folder
from studio.core.view import View
from studio.filters.framing import Framing
from studio.training.folders import pairs_in, read_pair
from studio.ui.tools.bar import Hand
from studio.ui.tools.box import ToolBox
from tests.ui.conftest import Open, Opened

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 15000  # a busy machine finds people later


def box_of(opened: Opened) -> ToolBox:
    assert opened.window.box is not None
    return opened.window.box


def point(opened: Opened, across: float, down: float) -> QPoint:
    return opened.window.live.preview.point_of(QPointF(across, down)).toPoint()


def drag(qtbot: QtBot, opened: Opened, start: QPoint, *ways: QPoint) -> None:
    preview = opened.window.live.preview
    qtbot.mousePress(preview, LEFT, pos=start)
    for way in ways:
        qtbot.mouseMove(preview, way)
    qtbot.mouseRelease(preview, LEFT, pos=ways[-1] if ways else start)


def wheel(opened: Opened, at: QPoint, notches: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    preview = opened.window.live.preview
    where, turn = QPointF(at), QPoint(0, 120 * notches)
    none, begun = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    preview.wheelEvent(QWheelEvent(where, preview.mapToGlobal(where), QPoint(), turn, none, keys, begun, False))


def framing(opened: Opened) -> Framing:
    one = opened.session.look.filter(Framing)
    assert isinstance(one, Framing)
    return one


@pytest.mark.parametrize("hand", [one for one in Hand if one is not Hand.NOTHING])
def test_a_tool_is_taken_by_its_button_and_laid_down_by_escape(open_window: Open, qtbot: QtBot, hand: Hand) -> None:
    opened = open_window()
    bar = opened.window.live.tools
    qtbot.mouseClick(bar.tools[hand], LEFT)
    assert box_of(opened).hand is hand
    tool = opened.window.live.preview.tool
    assert tool is not None
    assert tool.hint
    qtbot.keyClick(opened.window.live.preview, Qt.Key.Key_Escape)
    assert opened.window.live.preview.tool is None
    assert not bar.tools[hand].isChecked()


def test_every_button_of_the_bar_has_a_name_and_can_be_reached(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    for hand in Hand:
        box_of(opened).take(hand)
        shown = [
            one
            for one in opened.window.live.tools.findChildren(type(opened.window.live.tools.follow))
            if one.isVisible()
        ]
        assert len(shown) >= len(opened.window.live.tools.tools)
        for button in shown:
            assert button.accessibleName()
            assert button.toolTip()
            assert min(button.width(), button.height()) >= 24
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("mirror", [False, True])
def test_dragging_moves_the_person_with_the_pointer(open_window: Open, qtbot: QtBot, mirror: bool) -> None:
    opened = open_window()
    opened.window.live.bar.mirror.setChecked(mirror)
    box_of(opened).take(Hand.FRAMING)
    start = point(opened, 0.5, 0.5)
    drag(qtbot, opened, start, start + QPoint(20, 0), start + QPoint(60, 10))
    moved = 60 / opened.window.live.preview.picture_rect().width()
    assert framing(opened).across == pytest.approx(-moved if mirror else moved, abs=0.01)
    assert framing(opened).enabled
    assert not framing(opened).follow_me
    opened.session.undo()
    assert not framing(opened).enabled


def test_the_wheel_makes_the_person_larger_about_the_pointer(open_window: Open) -> None:
    opened = open_window()
    box_of(opened).take(Hand.FRAMING)
    wheel(opened, point(opened, 0.5, 0.5), 5)
    assert framing(opened).zoom == pytest.approx(1.06**5, abs=0.01)
    assert framing(opened).across == pytest.approx(0, abs=0.01)
    for _ in range(60):
        wheel(opened, point(opened, 0.5, 0.5), -5)
    assert framing(opened).zoom == 0.3


def test_follow_and_reset_are_one_click_each(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    bar = opened.window.live.tools
    box_of(opened).take(Hand.FRAMING)
    qtbot.mouseClick(bar.follow, LEFT)
    assert framing(opened).follow_me
    qtbot.mouseClick(bar.unframe, LEFT)
    assert not framing(opened).enabled


def test_what_others_see_is_mirrored_by_one_click_whatever_the_look(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    bar, session = opened.window.live.tools, opened.session
    box = box_of(opened)
    box.correcting.stroke(Stroke(Brush.FURNITURE, 0.1, ((0.2, 0.2),)))
    box.take(Hand.FRAMING)
    mine = opened.window.live.preview.mirror
    qtbot.mouseClick(bar.flip, LEFT)
    assert session.settings.view == View(mirror=True)
    assert not framing(opened).enabled
    assert box.correcting.corrections.strokes == ()  # they would lie on the other side
    session.reset_look()
    assert bar.flip.isChecked()
    assert opened.window.live.preview.mirror is mine
    session.start_afresh()
    assert not bar.flip.isChecked()


def test_the_arrow_keys_and_plus_do_what_mouse_and_wheel_do(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    box_of(opened).take(Hand.FRAMING)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Plus):
        qtbot.keyClick(opened.window.live.preview, key)
    assert framing(opened).across > 0
    assert framing(opened).zoom > 1


def test_the_background_is_scaled_and_dragged_and_a_plain_one_says_why_not(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    box = box_of(opened)
    box.take(Hand.BACKGROUND)
    assert isinstance(opened.session.look.background, Color)
    wheel(opened, point(opened, 0.5, 0.5), 4)
    assert opened.session.look.placement == CENTRED
    opened.session.use_background(StillImage("dawn"))
    plain = box.background.hint
    wheel(opened, point(opened, 0.5, 0.5), 12)
    assert box.background.hint != plain
    assert opened.session.look.placement.scale == pytest.approx(1.06**12, abs=0.01)
    start = point(opened, 0.5, 0.5)
    drag(qtbot, opened, start, start + QPoint(30, 0))
    assert abs(opened.session.look.placement.across) > 0.05
    qtbot.mouseClick(opened.window.live.tools.unhang, LEFT)
    assert opened.session.look.placement == CENTRED


def test_a_click_drops_somebody_and_everybody_comes_back_by_one_button(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    box = box_of(opened)
    box.take(Hand.PEOPLE)
    qtbot.waitUntil(lambda: len(box.correcting.people) == 1, timeout=PATIENCE_MS)
    while not box.correcting.hiding:  # on a busy machine the disc may have wandered away from under a click
        (person,) = box.correcting.people
        there = opened.window.live.preview.crop.shown(*person.middle)
        qtbot.mouseClick(opened.window.live.preview, LEFT, pos=point(opened, *there))
        taps = len(box.correcting.corrections.taps)
        qtbot.wait(1000)
        assert taps < 15
    seen = opened.session.engine.seen
    qtbot.waitUntil(lambda: seen.peek() is not None and seen.peek().matte.max() < 0.1, timeout=PATIENCE_MS)
    box.take(Hand.NOTHING)
    qtbot.waitUntil(lambda: bool(opened.window.live.preview.remark))
    assert opened.window.live.tools.everybody.isEnabled()
    box.take(Hand.PEOPLE)
    qtbot.mouseClick(opened.window.live.tools.everybody, LEFT)
    qtbot.waitUntil(lambda: seen.peek() is not None and seen.peek().matte.max() > 0.9, timeout=PATIENCE_MS)
    assert not opened.window.live.preview.remark


def test_people_are_chosen_by_keys_too(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    box = box_of(opened)
    box.take(Hand.PEOPLE)
    qtbot.waitUntil(lambda: len(box.correcting.people) == 1, timeout=PATIENCE_MS)
    qtbot.keyClick(opened.window.live.preview, Qt.Key.Key_Right)
    qtbot.keyClick(opened.window.live.preview, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: box.correcting.hiding, timeout=PATIENCE_MS)


def test_a_stroke_is_one_value_and_undo_takes_it_back(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    box = box_of(opened)
    box.take(Hand.BRUSH)
    start = point(opened, 0.2, 0.2)
    drag(qtbot, opened, start, start + QPoint(40, 0), start + QPoint(80, 20))
    qtbot.mouseClick(opened.window.live.tools.mine, LEFT)
    drag(qtbot, opened, start)
    one, other = box.correcting.corrections.strokes
    assert (one.brush, other.brush) == (Brush.FURNITURE, Brush.MINE)
    assert len(one.points) == 3
    assert one.points[0] == pytest.approx((0.2, 0.2), abs=0.01)
    look = opened.session.look
    qtbot.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.correcting.corrections.strokes == (one,)
    assert opened.session.look == look
    qtbot.mouseClick(opened.window.live.tools.clear, LEFT)
    assert box.correcting.corrections.strokes == ()
    assert not opened.window.live.tools.clear.isEnabled()


def test_a_stroke_stays_on_its_thing_when_the_view_changes(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    opened.session.set_filter(Framing(enabled=True, follow_me=False, zoom=2.0))
    qtbot.waitUntil(lambda: opened.window.live.preview.crop.width == pytest.approx(0.5))
    box = box_of(opened)
    box.take(Hand.BRUSH)
    drag(qtbot, opened, point(opened, 0.5, 0.5))
    (stroke,) = box.correcting.corrections.strokes
    assert stroke.points[0] == pytest.approx((0.5, 0.5), abs=0.01)
    assert stroke.radius == pytest.approx(box.brush.radius * 0.5)


def test_a_training_pair_is_what_training_reads(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    box = box_of(opened)
    for _ in range(2):
        box.keep_pair()
        qtbot.waitUntil(lambda: not opened.window.jobs.busy)
    one, other = pairs_in(data_folder() / "own")
    image, mask = read_pair(one)
    assert image.shape[:2] == mask.shape == (90, 160)
    assert one.name != other.name


def test_dragging_never_leaves_what_is_allowed(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    box = box_of(opened)
    for hand in (Hand.FRAMING, Hand.BACKGROUND, Hand.BRUSH, Hand.PEOPLE):
        box.take(hand)
        for far in (QPoint(-5000, -5000), QPoint(9000, 9000)):
            drag(qtbot, opened, point(opened, 0.5, 0.5), far)
            wheel(opened, far, 50)
            wheel(opened, far, -80)
    assert abs(framing(opened).across) <= 1.5
    assert replace(framing(opened), zoom=1.0).enabled

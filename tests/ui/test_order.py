from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.core.filter import Filter, Stage
from studio.core.preset import Preset
from studio.filters.feather import Feather
from studio.filters.over import Over
from studio.filters.refine import Refine
from studio.filters.silhouette import Silhouette
from studio.filters.smooth_step import SmoothStep
from studio.ui.panel import FilterCard
from tests.ui.conftest import LOOK, Open, Opened

ALT = Qt.KeyboardModifier.AltModifier
THREE = Preset(Color("#204060"), (SmoothStep(), Feather(), Refine(), Over()), "Three")


def edges(opened: Opened) -> list[type[Filter]]:
    """The cards of the edges' stage, from the top."""
    cards = opened.window.live.panel.cards.items()
    return [kind for kind, card in sorted(cards, key=lambda one: one[1].y()) if kind.stage is Stage.MATTE]


def kinds(opened: Opened) -> list[type[Filter]]:
    return [type(one) for one in opened.session.look.filters]


def drag(qtbot: QtBot, card: FilterCard, over: QWidget) -> None:
    """Take a card by its grip and let it go over the lower end of another one."""
    grip = card.grip
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())
    for share in (0.3, 0.6, 0.95):
        goal = grip.mapFromGlobal(over.mapToGlobal(QPoint(5, round(over.height() * share))))
        qtbot.mouseMove(grip, QPoint(5, goal.y()))
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())


def test_a_filter_is_dragged_below_its_neighbour(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window(look=THREE)
    cards = opened.window.live.panel.cards
    assert edges(opened)[:3] == [SmoothStep, Feather, Refine]
    drag(qtbot, cards[SmoothStep], cards[Feather])
    qtbot.waitUntil(lambda: edges(opened)[:3] == [Feather, SmoothStep, Refine])
    order = [kind for kind in kinds(opened) if kind in (SmoothStep, Feather, Refine)]
    assert order == [Feather, SmoothStep, Refine]
    assert opened.session.look.filter(SmoothStep) == SmoothStep()


def test_a_filter_does_not_leave_its_stage(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window(look=THREE)
    cards = opened.window.live.panel.cards
    finish = next(card for kind, card in cards.items() if kind.stage is Stage.FINISH)
    drag(qtbot, cards[SmoothStep], finish)
    qtbot.waitUntil(lambda: edges(opened)[-1] is SmoothStep)
    stages = [kind.stage for kind, _ in sorted(cards.items(), key=lambda one: one[1].y())]
    assert stages == sorted(stages)


def test_a_press_without_a_move_changes_nothing(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window(look=THREE)
    qtbot.mouseClick(opened.window.live.panel.cards[SmoothStep].grip, Qt.MouseButton.LeftButton)
    assert opened.session.look == THREE
    assert not opened.session.history.can_undo


@pytest.mark.parametrize("part", ["switch", "slider", "figure"])
def test_keys_move_a_filter_wherever_the_focus_is_on_its_card(open_window: Open, qtbot: QtBot, part: str) -> None:
    opened = open_window(look=THREE)
    card = opened.window.live.panel.cards[SmoothStep]
    found: dict[str, Any] = {
        "switch": card.switch,
        "slider": card.findChild(QSlider),
        "figure": card.findChild(QAbstractSpinBox),
    }
    found[part].setFocus()
    qtbot.keyClick(found[part], Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: edges(opened)[:2] == [Feather, SmoothStep])
    assert opened.session.look.filter(SmoothStep) == SmoothStep()
    assert found[part].hasFocus()
    qtbot.keyClick(found[part], Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: edges(opened)[:2] == [SmoothStep, Feather])
    qtbot.keyClick(found[part], Qt.Key.Key_Up, ALT)
    assert edges(opened)[:2] == [SmoothStep, Feather]


def test_tab_follows_the_new_order(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window(look=THREE)
    panel = opened.window.live.panel
    panel.cards[SmoothStep].switch.setFocus()
    qtbot.keyClick(panel.cards[SmoothStep].switch, Qt.Key.Key_Down, ALT)
    panel.cards[Feather].switch.setFocus()
    passed: list[type[Filter]] = []
    while len(passed) < 3:
        opened.window.focusNextChild()
        now = opened.window.focusWidget()
        kind = next(kind for kind, card in panel.cards.items() if card.isAncestorOf(now))
        if kind not in passed:
            passed.append(kind)
    assert passed == [Feather, SmoothStep, Refine]


def test_an_order_is_undone_redone_reset_and_kept(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window(look=THREE)
    session = opened.session
    session.arrange((Refine, SmoothStep, Feather))
    assert edges_in_look(opened) == [Refine, SmoothStep, Feather]
    session.undo()
    assert session.look == THREE
    qtbot.waitUntil(lambda: edges(opened)[:3] == [SmoothStep, Feather, Refine])
    session.redo()
    assert edges_in_look(opened) == [Refine, SmoothStep, Feather]
    opened.window.close()
    again = open_window(look=THREE)
    assert edges_in_look(again) == [Refine, SmoothStep, Feather]
    qtbot.waitUntil(lambda: edges(again)[:3] == [Refine, SmoothStep, Feather])
    qtbot.mouseClick(again.window.live.looks.reset, Qt.MouseButton.LeftButton)
    assert again.session.look.filters == THREE.filters
    qtbot.waitUntil(lambda: edges(again)[:3] == [SmoothStep, Feather, Refine])


def test_a_filter_that_is_switched_on_stays_where_it_is_shown(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window(look=THREE)
    opened.session.use_look(LOOK)
    before = edges(opened)
    opened.session.toggle_filter(Refine)
    opened.session.toggle_filter(Silhouette)
    assert edges(opened) == before
    assert edges_in_look(opened) == [kind for kind in before if kind in kinds(opened)]


def test_a_look_that_was_only_arranged_is_marked_again_when_it_is_put_back(open_window: Open, qtbot: QtBot) -> None:
    opened = open_window()
    tile = opened.window.live.looks.tiles["Soft"]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    opened.session.arrange((Feather, SmoothStep))
    assert not tile.isChecked()
    opened.session.arrange((SmoothStep, Feather))
    assert tile.isChecked()


def test_the_grip_says_what_it_is_for(open_window: Open) -> None:
    opened = open_window(look=THREE)
    for kind, card in opened.window.live.panel.cards.items():
        alone = sum(one.stage is kind.stage for one in opened.window.live.panel.cards) == 1
        assert card.grip.isVisibleTo(card) is not alone
        assert kind.title() in card.grip.accessibleName()
        assert "Alt+Up" in card.grip.accessibleDescription()


def edges_in_look(opened: Opened) -> list[type[Filter]]:
    return [kind for kind in kinds(opened) if kind.stage is Stage.MATTE]

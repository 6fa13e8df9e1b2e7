from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.core.filter import FILTERS, Filter
from studio.core.params import Parameter, parameters
from studio.core.ports import BACKGROUNDS, MODELS, SINKS, SOURCES
from studio.ui.controls import Control, control_for
from studio.ui.panel import FilterCard, Form, has_controls
from studio.ui.pressing import KeysEdit
from studio.ui.slider import Slider

KINDS = {
    "slider": (Parameter("slider", 0.5, "How much.", 0.0, 1.0, name="strength"), 0.25),
    "whole": (Parameter("whole", 3, "How many.", 1, 9, name="count"), 7),
    "toggle": (Parameter("toggle", False, "Whether.", name="looped"), True),
    "choice": (Parameter("choice", "one", "Which.", choices=("one", "two"), name="method"), "two"),
    "colour": (Parameter("colour", "#112233", "The colour.", name="colour"), "#ffeedd"),
    "text": (Parameter("text", "", "The name.", name="device"), "BRIO"),
    "keys": (Parameter("keys", "", "The keys.", name="keys"), "Ctrl+Alt+B"),
    "path": (Parameter("path", "", "The file.", name="path"), "/somewhere/else.png"),
}


@pytest.fixture(params=KINDS)
def case(request: pytest.FixtureRequest, qtbot: QtBot, dressed: object) -> tuple[Control, Any]:
    parameter, other = KINDS[request.param]
    control = control_for(parameter, "Owner")
    qtbot.addWidget(control)
    return control, other


def wheel(widget: QWidget) -> QWheelEvent:
    at, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    widget.wheelEvent(event)
    return event


def test_a_control_starts_at_the_default(case: tuple[Control, Any]) -> None:
    control, _ = case
    assert control.value == control.parameter.default


def test_a_value_written_into_a_control_is_shown_and_not_told_back(case: tuple[Control, Any], qtbot: QtBot) -> None:
    control, other = case
    with qtbot.assertNotEmitted(control.changed):
        control.value = other
    assert control.value == other


def test_a_control_says_what_it_is_for(case: tuple[Control, Any]) -> None:
    control, _ = case
    named = [one for one in control.findChildren(QWidget) if one.accessibleName().startswith("Owner: ")]
    assert any(one.accessibleDescription() == control.parameter.help for one in named)
    assert control.toolTip() == control.parameter.help


def test_a_toggle_tells_what_it_became(qtbot: QtBot) -> None:
    control = control_for(KINDS["toggle"][0], "Owner")
    qtbot.addWidget(control)
    with qtbot.waitSignal(control.changed) as told:
        qtbot.mouseClick(control.switch, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert told.args == [True]


def test_text_is_told_once_when_it_is_finished(qtbot: QtBot) -> None:
    control = control_for(KINDS["text"][0], "Owner")
    qtbot.addWidget(control)
    told: list[str] = []
    control.changed.connect(told.append)
    line = control.findChild(QLineEdit)
    qtbot.keyClicks(line, "BRIO")
    assert told == []
    qtbot.keyClick(line, Qt.Key.Key_Return)
    line.editingFinished.emit()
    assert told == ["BRIO"]


def test_keys_are_taken_as_they_are_pressed_and_only_those_that_are_keys(qtbot: QtBot, dressed: object) -> None:
    control = control_for(KINDS["keys"][0], "Owner")
    qtbot.addWidget(control)
    told: list[str] = []
    control.changed.connect(told.append)
    line = control.findChild(KeysEdit)
    control.show()
    qtbot.keyClick(line, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(line, Qt.Key.Key_K)  # alone it would be typed into every program
    assert control.value == "Ctrl+K"
    assert line.keySequence().toString() == "Ctrl+K"
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert told == ["Ctrl+K", ""]
    assert not line.wipe.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(line.wipe, Qt.MouseButton.LeftButton)
    assert control.value == ""
    assert told == ["Ctrl+K", "", "Ctrl+K", ""]


@pytest.mark.parametrize("kind", ["slider", "whole"])
def test_both_ends_of_a_range_can_be_reached(kind: str, qtbot: QtBot) -> None:
    control = control_for(KINDS[kind][0], "Owner")
    qtbot.addWidget(control)
    knob = control.findChild(Slider)
    told: list[float] = []
    control.changed.connect(told.append)
    qtbot.keyClick(knob, Qt.Key.Key_End)
    qtbot.keyClick(knob, Qt.Key.Key_Home)
    assert told == [control.parameter.high, control.parameter.low]


@pytest.mark.parametrize("kind", ["slider", "whole", "choice"])
def test_the_wheel_scrolls_the_page_instead_of_changing_values(kind: str, qtbot: QtBot) -> None:
    control = control_for(KINDS[kind][0], "Owner")
    qtbot.addWidget(control)
    with qtbot.assertNotEmitted(control.changed):
        for widget in control.findChildren(QWidget):
            if isinstance(widget, Slider | QAbstractSpinBox):
                assert not wheel(widget).isAccepted()


@pytest.mark.parametrize("kind", [one for one in FILTERS if has_controls(one)], ids=lambda kind: kind.slug())
def test_every_filter_gets_a_card_with_all_its_parameters(kind: type[Filter], qtbot: QtBot, dressed: object) -> None:
    card = FilterCard(kind, kind())
    qtbot.addWidget(card)
    card.value = kind(enabled=True)
    shown = [one for one in card.findChildren(Control) if one.isVisibleTo(card)]
    assert len(shown) <= 2
    card.form.more.click()
    shown = [one for one in card.findChildren(Control) if one.isVisibleTo(card)]
    assert {one.parameter.name for one in shown} == {one.name for one in parameters(kind)} - {"enabled"}
    card.value = kind(enabled=False)
    assert not [one for one in card.findChildren(Control) if one.isVisibleTo(card)]


@pytest.mark.parametrize("kind", [*SOURCES, *MODELS, *BACKGROUNDS, *SINKS], ids=lambda kind: kind.slug())
def test_every_declared_kind_gets_a_form(kind: type, qtbot: QtBot, dressed: object) -> None:
    form = Form(kind())
    qtbot.addWidget(form)
    assert form.value == kind()
    assert len(form.findChildren(Control)) == len(parameters(kind))

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.flow import Flow

SIDE_PX, GAP_PX = 50, 4


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    flow = Flow(GAP_PX)
    widget.setLayout(flow)
    for number in range(4):
        box = QWidget(objectName=f"box{number}")  # a style sheet has nothing to say of it
        box.setFixedSize(SIDE_PX, SIDE_PX)
        flow.addWidget(box)
    qtbot.addWidget(widget)
    return widget


def places(row: QWidget, width: int) -> list[tuple[int, int]]:
    row.resize(width, row.heightForWidth(width))
    row.show()
    return [one.pos().toTuple() for one in row.findChildren(QWidget)]


def test_a_row_that_is_full_goes_on_below(row: QWidget) -> None:
    assert row.sizeHint().width() == 4 * SIDE_PX + 3 * GAP_PX
    assert len({y for _, y in places(row, 4 * SIDE_PX + 3 * GAP_PX)}) == 1
    assert len({y for _, y in places(row, 4 * SIDE_PX)}) == 2
    assert row.height() == 2 * SIDE_PX + GAP_PX


def test_a_row_begins_where_the_language_begins(row: QWidget) -> None:
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert places(row, 300)[0] == (300 - SIDE_PX, 0)


def test_what_is_hidden_takes_no_room(row: QWidget) -> None:
    row.findChildren(QWidget)[0].hide()
    assert places(row, 300)[1] == (0, 0)


def test_a_row_stands_in_the_middle_of_what_is_higher(row: QWidget) -> None:
    places(row, 300)
    row.resize(300, SIDE_PX + 20)
    assert row.findChildren(QWidget)[0].y() == 10

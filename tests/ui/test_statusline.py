"""The quiet line below: how the studio is doing, in words."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.core.frame import State
from studio.live.engine import Status
from studio.live.output import OutputStatus
from studio.live.quality import Shed
from studio.ui.statusline import StatusLine
from tests.ports import TapeSink

ON_AIR = {TapeSink(): OutputStatus(True, "Backlot")}


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    made = StatusLine()
    qtbot.addWidget(made)
    return made


def test_the_delay_for_the_microphone_is_said_on_air_alone(line: StatusLine) -> None:
    line.show_status(Status(State.LIVE, microphone_ms=45))
    assert line.lips.text() == ""
    line.show_status(Status(State.LIVE, microphone_ms=45, outputs=ON_AIR))
    assert "45" in line.lips.text()


@pytest.mark.parametrize("shed", [one for one in Shed if one])
def test_what_is_left_out_is_said(line: StatusLine, shed: Shed) -> None:
    line.show_status(Status(State.LIVE, shed=shed))
    assert line.shed.text().strip("· ")
    line.show_status(Status(State.LIVE))
    assert line.shed.text() == ""


def test_rest_is_said(line: StatusLine) -> None:
    line.show_status(Status(State.SLATE, resting=True))
    resting = line.state.text()
    line.show_status(Status(State.SLATE))
    assert line.state.text() != resting

"""The quiet line below: how the studio is doing, in words."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.core.frame import State
from studio.live.engine import Status
from studio.live.output import OutputStatus
from studio.live.quality import Shed
from studio.ui.statusline import StatusLine
from studio.ui.topbar import TopBar
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


def test_what_is_told_again_and_again_is_drawn_once(qtbot: QtBot, dressed: object) -> None:
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.show_recording(False)
    drawn = bar.film.icon().cacheKey()
    bar.show_recording(False)
    assert bar.film.icon().cacheKey() == drawn
    bar.show_recording(True)
    assert bar.film.icon().cacheKey() != drawn
    assert bar.film.text() == "Stop"

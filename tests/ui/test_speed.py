"""What the measurement says where the machine is slow."""

from __future__ import annotations

import math

import pytest
from pytestqt.qtbot import QtBot

from studio.core.settings import Settings
from studio.inference.measuring import Measured, choose
from studio.inference.subtraction import Subtraction
from studio.live.air import FRESH_S
from studio.ui.speed import SpeedBoard, Verdict
from tests.ports import DiscSource

WITHIN_MS = 23.3


def fine(ms: float, threads: int = 2) -> Measured:
    return Measured("backlot-fine", "Backlot Fine", 60, "cpu", threads, ms)


def fast(ms: float, threads: int = 2) -> Measured:
    return Measured("backlot-fast", "Backlot Fast", 40, "cpu", threads, ms)


def board_of(qtbot: QtBot, *measured: Measured) -> SpeedBoard:
    board = SpeedBoard()
    qtbot.addWidget(board)
    board.show_verdict(Verdict(measured, choose(measured, WITHIN_MS), WITHIN_MS))
    board.show()
    return board


def use(board: SpeedBoard, measured: Measured) -> None:
    board.show_in_use(Settings(source=DiscSource((160, 90)), model=measured.model))


@pytest.mark.parametrize("ms", [6.0, 30.0, 1000 * FRESH_S / 2])
def test_a_machine_that_is_quick_enough_hears_nothing_of_the_privacy_card(ms: float, qtbot: QtBot) -> None:
    board = board_of(qtbot, fine(ms), fast(ms / 3))
    assert not board.caution.isVisible()
    use(board, fine(ms))
    assert not board.caution.isVisible()


def test_nothing_is_said_before_anything_was_measured(qtbot: QtBot) -> None:
    board = board_of(qtbot)
    use(board, fine(500))
    assert not board.caution.isVisible()


def test_whoever_uses_a_model_that_is_too_slow_hears_which_one_is_quicker(qtbot: QtBot) -> None:
    board = board_of(qtbot, fine(129), fast(16))
    assert not board.caution.isVisible()  # the best is taken for granted until another is known to be in use
    use(board, fine(129))
    assert board.caution.isVisible()
    assert board.caution.text() == (
        "Backlot Fine is slow on this machine, so the privacy card may show at times: "
        "use Backlot Fast, or choose a smaller picture in the settings."
    )
    use(board, fast(16))
    assert not board.caution.isVisible()


def test_a_machine_that_is_too_slow_for_the_quickest_model_hears_what_else_helps(qtbot: QtBot) -> None:
    board = board_of(qtbot, fine(700), fast(110))
    for model in (fast(110).model, Subtraction()):
        board.show_in_use(Settings(source=DiscSource((160, 90)), model=model))
        assert board.caution.text() == (
            "Even Backlot Fast is slow on this machine, so the privacy card may show at times: "
            "choose a smaller picture in the settings, or close other programs."
        )


def test_the_same_model_may_be_quicker_another_way(qtbot: QtBot) -> None:
    board = board_of(qtbot, fast(140, threads=1), fast(80))
    use(board, fast(140, threads=1))
    assert "use Backlot Fast (processor, 2 threads)" in board.caution.text()


def test_a_model_that_does_not_run_is_not_called_slow(qtbot: QtBot) -> None:
    board = board_of(qtbot, fine(math.inf), fast(16))
    use(board, fine(math.inf))
    assert not board.caution.isVisible()

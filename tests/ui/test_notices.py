from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio.core.chain import Notice
from studio.ui.notices import INFO_MS, MOST, Notices
from studio.ui.values import Told

LONG = "Everybody who is in the call with you will see it exactly as the camera does, " * 3
COMMAND = "Run `sudo apt install v4l2loopback-dkms` (or your package of that name), then `sudo modprobe v4l2loopback`."


@pytest.fixture
def notices(qtbot: QtBot, dressed: object) -> Iterator[Notices]:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(700, 400)
    over.show()
    yield Notices(over)
    over.close()


def told(words: str, hint: str = "", **more: object) -> Told:
    return Told(Notice(words, hint), **more)  # type: ignore[arg-type]


def test_what_is_no_longer_true_goes_in_a_moment_and_unseen_at_once(notices: Notices, qtbot: QtBot) -> None:
    notices.tell(told("The computer is too slow."))
    notices.tell(told("The camera was unplugged."))
    notices.withdraw("The computer is too slow.")
    assert notices.shown == told("The camera was unplugged.")
    notices.withdraw("The camera was unplugged.")
    assert notices.shown == told("The camera was unplugged.", info=True)
    qtbot.waitUntil(lambda: notices.shown is None, timeout=INFO_MS + 5000)
    notices.withdraw("Nobody said this.")
    assert not notices.isVisible()


def test_the_newest_is_shown_and_the_one_before_comes_back(notices: Notices, qtbot: QtBot) -> None:
    notices.tell(told("first"))
    notices.tell(told("second"))
    assert notices.shown == told("second")
    notices.dismiss()
    assert notices.shown == told("first")
    notices.dismiss()
    assert notices.shown is None
    assert not notices.isVisible()


def test_the_same_thing_is_told_once(notices: Notices) -> None:
    for number in range(5):
        notices.tell(told("The camera is busy.", f"Try {number}"))
    notices.dismiss()
    assert notices.shown is None


def test_they_never_pile_up_without_end(notices: Notices) -> None:
    for number in range(10 * MOST):
        notices.tell(told(f"Number {number}"))
    for _ in range(MOST):
        assert notices.shown is not None
        notices.dismiss()
    assert notices.shown is None


def test_an_action_acts_and_puts_the_notice_away(notices: Notices, qtbot: QtBot) -> None:
    done: list[str] = []
    notices.tell(told("Ready?", actions=(("Go", lambda: done.append("gone")),)))
    button = next(one for one in notices.findChildren(QAbstractButton) if one.text() == "Go")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["gone"]
    assert notices.shown is None


@pytest.mark.parametrize("hint", ["", "Short.", LONG, COMMAND])
@pytest.mark.parametrize("count", [0, 2])
@pytest.mark.parametrize("before", ["", LONG])
def test_all_words_fit(notices: Notices, qtbot: QtBot, hint: str, count: int, before: str) -> None:
    if before:
        notices.tell(told("Another one, from before", before))
    notices.tell(told("Show your room?", hint, actions=tuple((f"Answer {n}", lambda: None) for n in range(count))))
    qtbot.waitUntil(notices.isVisible)
    labels = [one for one in notices.findChildren(QLabel) if one.isVisible() and one.text()]
    assert labels
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width()) or not label.wordWrap()
        assert notices.rect().contains(label.geometry())
    parent = notices.parentWidget()
    assert parent is not None
    assert parent.rect().contains(notices.geometry())


def test_where_there_is_no_room_for_words_a_notice_floats_over_what_that_stands_in(
    qtbot: QtBot, dressed: object
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(700, 400)
    stage = QWidget(page)
    stage.setGeometry(250, 0, 150, 400)
    page.show()
    notices = Notices(stage)
    notices.tell(told("Show your room?", LONG))
    assert notices.parentWidget() is page
    assert notices.isVisible()
    stage.resize(400, 40)
    assert notices.parentWidget() is page
    stage.resize(400, 400)
    assert notices.parentWidget() is stage
    assert notices.isVisible()


def test_buttons_that_would_leave_no_room_for_words_move_a_notice_too(qtbot: QtBot, dressed: object) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(700, 500)
    stage = QWidget(page)
    stage.setGeometry(250, 0, 250, 500)
    page.show()
    notices = Notices(stage)
    notices.tell(told("Show your room?"))
    assert notices.parentWidget() is stage
    notices.tell(told("There is no virtual camera that Backlot could feed.", COMMAND))
    assert notices.parentWidget() is page


@pytest.fixture
def low(notices: Notices) -> Notices:
    """Notices over something so low that much advice would cover it."""
    over = notices.parentWidget()
    assert over is not None
    over.resize(700, 300)
    return notices


def button_of(notices: Notices, name: str) -> QAbstractButton:
    return next(one for one in notices.findChildren(QAbstractButton) if one.accessibleName() == name)


def test_much_advice_is_folded_to_one_line_and_shown_on_demand(low: Notices, qtbot: QtBot) -> None:
    low.tell(told("Show your room?", LONG))
    folded, more = low.height(), button_of(low, "Show the whole notice")
    assert [one.accessibleName() for one in low.findChildren(QLabel) if one.isVisible() and one.accessibleName()] == [
        LONG.strip()
    ]
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert low.height() > folded
    assert more.hasFocus()
    assert any(one.isVisible() and one.text() == LONG for one in low.findChildren(QLabel))
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert low.height() == folded


def test_little_advice_is_not_folded(notices: Notices) -> None:
    notices.tell(told("Show your room?", "Not a word."))
    assert button_of(notices, "Show the whole notice").isHidden()


def test_what_is_asked_about_is_in_plain_sight(low: Notices) -> None:
    low.tell(told("Run these commands?", LONG, asks=True))
    assert any(one.isVisible() and one.text() == LONG for one in low.findChildren(QLabel))


def test_buttons_stand_below_the_words_where_they_would_leave_those_little_room(notices: Notices) -> None:
    over = notices.parentWidget()
    assert over is not None
    notices.tell(told("A queue was not finished", actions=(("Forget it", print), ("Go on", print))))
    words = next(one for one in notices.findChildren(QLabel) if one.text().startswith("A queue"))
    button = next(one for one in notices.findChildren(QAbstractButton) if one.text() == "Go on")
    assert button.geometry().left() > words.geometry().right()
    over.resize(360, 400)
    assert button.geometry().top() > words.geometry().bottom()
    assert button.width() >= button.sizeHint().width()

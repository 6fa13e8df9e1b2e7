"""Parts of the window that take one another's place."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.surface import swap


def test_the_focus_stays_where_parts_change_places(qtbot: QtBot, dressed: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    make, stop, state, other = QPushButton("Make"), QPushButton("Cancel"), QLabel("Starting"), QPushButton("Settings")
    row = QHBoxLayout(window)
    for one in (other, make, stop, state):
        row.addWidget(one)
    swap((stop, state), (make,), False)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    make.setFocus()
    for running, shown in ((True, stop), (False, make)):
        swap((stop, state), (make,), running)
        assert shown.hasFocus()
        assert (stop.isVisible(), state.isVisible(), make.isVisible()) == (running, running, not running)
    other.setFocus()
    swap((stop, state), (make,), True)
    assert other.hasFocus(), "whoever has gone elsewhere is not called back"

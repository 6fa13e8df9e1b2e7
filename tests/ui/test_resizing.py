"""A window that is resized faster than it can follow."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui import resizing
from studio.ui.resizing import Pace, keep_pace


class Sized(QWidget):
    """Notes its sizes."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QSize] = []

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self.seen.append(event.size())


def _shown(qtbot: QtBot) -> Sized:
    widget = Sized()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    QCoreApplication.processEvents()
    widget.seen.clear()
    return widget


def _draw(widget: QWidget, sizes: Iterator[QSize]) -> None:
    for size in sizes:
        widget.windowHandle().resize(size)
        QCoreApplication.processEvents()


SIZES = [QSize(400 + 10 * step, 300 + 5 * step) for step in range(1, 13)]


def test_a_slow_window_is_given_few_sizes_and_the_last_one(qtbot: QtBot) -> None:
    widget = _shown(qtbot)
    Pace(widget.windowHandle(), clock_s=count(0.0, 10.0).__next__)  # ten seconds for each
    _draw(widget, iter(SIZES))
    qtbot.waitUntil(lambda: widget.size() == SIZES[-1])
    assert widget.seen[0] == SIZES[0]
    assert len(widget.seen) < len(SIZES) / 2


def test_a_window_that_costs_nothing_is_given_every_size(qtbot: QtBot) -> None:
    widget = _shown(qtbot)
    Pace(widget.windowHandle(), clock_s=lambda: 0.0)
    for size in SIZES:
        _draw(widget, iter([size]))
        qtbot.waitUntil(lambda size=size: widget.size() == size)
    assert widget.seen == SIZES


def test_a_size_that_stays_is_not_told_twice(qtbot: QtBot) -> None:
    widget = _shown(qtbot)
    pace = Pace(widget.windowHandle(), clock_s=count(0.0, 10.0).__next__)
    _draw(widget, iter(SIZES[:1]))
    qtbot.waitUntil(lambda: not pace.findChild(QTimer).isActive())
    assert widget.seen == SIZES[:1]


def test_only_windows_on_x11_are_paced_and_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    widget = _shown(qtbot)
    keep_pace(widget.windowHandle())
    assert not widget.windowHandle().findChildren(Pace)
    monkeypatch.setattr(resizing, "PLATFORMS", ("offscreen",))
    keep_pace(widget.windowHandle())
    keep_pace(widget.windowHandle())
    assert len(widget.windowHandle().findChildren(Pace)) == 1
    keep_pace(None)

from __future__ import annotations

import ctypes

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.controls import Choice
from studio.ui.corners import PopupCard, rounded, shows_behind
from studio.ui.theme import colour


def test_a_card_that_opens_is_drawn_but_for_its_corners(qtbot: QtBot, dressed: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    card = PopupCard(window)
    card.resize(200, 100)
    drawn = card.grab().toImage()
    assert drawn.pixelColor(0, 0).alpha() == 0
    assert drawn.pixelColor(199, 99).alpha() == 0
    assert drawn.pixelColor(100, 50) == colour("surface")


def test_a_menu_is_drawn_but_for_its_corners(qtbot: QtBot, dressed: QApplication) -> None:
    menu = rounded(QMenu())
    qtbot.addWidget(menu)
    menu.addAction("Keys")
    menu.adjustSize()
    drawn = menu.grab().toImage()
    assert drawn.pixelColor(0, 0).alpha() == 0
    assert drawn.pixelColor(drawn.width() - 8, drawn.height() // 2) == colour("surface")


def test_a_list_that_opens_is_dressed_like_a_menu(qtbot: QtBot, dressed: QApplication) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["Live", "Fine"])
    choice.resize(200, 32)
    choice.show()
    choice.showPopup()
    view = choice.view()
    drawn = view.window().grab().toImage()
    assert drawn.pixelColor(0, 0).alpha() == 0
    first = view.visualRect(view.model().index(0, 0))
    beside = view.viewport().mapTo(view.window(), first.center())
    assert drawn.pixelColor(first.right() - 12, beside.y()) == colour("tint")
    choice.hidePopup()


def test_x11_shows_what_is_behind_with_a_compositor_alone(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert not shows_behind.__wrapped__("xcb")
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = x.XDefaultRootWindow.restype = x.XCreateSimpleWindow.restype = ctypes.c_void_p
    ours = ctypes.c_void_p(x.XOpenDisplay(None))
    root = ctypes.c_void_p(x.XDefaultRootWindow(ours))
    window = ctypes.c_void_p(x.XCreateSimpleWindow(ours, root, 0, 0, 1, 1, 0, 0, 0))
    x.XSetSelectionOwner(ours, x.XInternAtom(ours, b"_NET_WM_CM_S0", 0), window, 0)
    x.XSync(ours, 0)
    assert shows_behind.__wrapped__("xcb")
    x.XDestroyWindow(ours, window)
    x.XSync(ours, 0)
    assert not shows_behind.__wrapped__("xcb")
    x.XCloseDisplay(ours)


@pytest.mark.parametrize("platform", ["cocoa", "offscreen", "wayland", "windows"])
def test_other_systems_always_show_what_is_behind(platform: str) -> None:
    assert shows_behind.__wrapped__(platform)

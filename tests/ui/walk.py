"""A walk through all that the window can show: its pages, dialogs and menus, and the words on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QSlider,
    QWidget,
)

from studio.doctor.finding import Finding, Health
from studio.ui.crash import CrashDialog
from studio.ui.pages import pages
from studio.ui.pages.films import FilmPage
from studio.ui.pages.photos import PhotoPage
from studio.ui.pages.verdict import Verdict
from studio.ui.settings import SettingsDialog
from studio.ui.tray import Tray
from studio.ui.welcome import Welcome
from tests.ui.conftest import Opened

CONTROLS = (QAbstractButton, QSlider, QAbstractSpinBox, QComboBox, QLineEdit, QListView)
FINDING = ("The model Backlot Fast is not installed.", "There is no camera.")
INNER = ("qt_", "ScrollLeftButton", "ScrollRightButton")  # Qt's own parts of a control
ROUNDS = 4  # until what wraps has told all around it how high it is


def furnish(opened: Opened) -> None:
    """Put the other pages beside the live one, as the program does."""
    for page in pages(opened.session, opened.window.jobs):
        opened.window.add_page(page)


def places(opened: Opened) -> Iterator[tuple[str, QWidget]]:
    """Open one place after the other, and give what is shown there."""
    window = opened.window
    for number in range(window.pages.count()):
        window.open_page(number)
        QApplication.processEvents()
        yield f"page {number}", window
        page = window.page
        if isinstance(page, PhotoPage | FilmPage):
            page._bench()
            QApplication.processEvents()
            yield f"bench {number}", window
    window.open_page(0)
    dialogs: tuple[tuple[str, Callable[[], object]], ...] = (
        ("settings", window.show_settings),
        ("guide", window.live.air.show_guide),
        ("keys", window.live.bar.more._show_keys),
        ("about", window.live.bar.more._show_about),
    )
    for name, show in dialogs:
        show()
        dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())  # it goes when it is closed
        for page in range(dialog.pages.count() if isinstance(dialog, SettingsDialog) else 1):
            if isinstance(dialog, SettingsDialog):
                dialog.open_page(page)
            QApplication.processEvents()
            yield f"{name} {page}", dialog
        dialog.close()
    yield from first_steps(opened)
    with shown(CrashDialog("report")) as dialog:
        yield "crash", dialog
    findings = tuple(Finding("model", health, *FINDING) for health in Health)
    with shown(Verdict("virtual camera", findings)) as verdict:
        yield "verdict", verdict
    window.show_strip()
    QApplication.processEvents()
    yield "strip", window.strip
    window.strip.close()
    window.live.bar.models.show_options()
    options = QApplication.activePopupWidget()
    if options is not None:
        yield "options", options
        options.close()


def first_steps(opened: Opened) -> Iterator[tuple[str, QWidget]]:
    """Go through the first steps."""
    doors = opened.window.doors
    assert doors is not None
    doors.show_welcome()
    welcome = opened.window.findChildren(Welcome)[-1]
    welcome.measure_wanted.disconnect()  # that takes ten seconds, and says nothing new
    for step in range(welcome.pages.count()):
        welcome.go_to(step)
        QApplication.processEvents()
        yield f"first steps {step}", welcome
    welcome.close()


@contextmanager
def shown(widget: QWidget) -> Iterator[QWidget]:
    """Show a widget of its own for a while."""
    widget.show()
    QApplication.processEvents()
    yield widget
    widget.close()
    widget.deleteLater()


def menus(opened: Opened) -> Iterator[QMenu]:
    """Fill every menu, and give it."""
    tray = Tray(opened.session)
    for menu in (*opened.window.findChildren(QMenu), tray.menu):
        menu.aboutToShow.emit()
        yield menu
        for line in menu.actions():
            if line.menu() is not None:
                yield line.menu()


def words_of(widget: QWidget) -> Iterator[str]:
    """Give every word that a widget shows, tells the pointer, or tells a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractSpinBox):
        yield widget.suffix().strip() if hasattr(widget, "suffix") else ""
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QListView) and widget.model() is not None:
        yield from rows_of(widget.model())


def rows_of(model: QAbstractItemModel) -> Iterator[str]:
    """Give what the rows of a list say."""
    for row in range(model.rowCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.data(model.index(row, 0), role) or "")


def lines_of(menu: QMenu) -> Iterator[str]:
    """Give what the lines of a menu say."""
    for line in menu.actions():
        yield from (line.text(), line.toolTip(), menu.title())


def within(root: QWidget) -> list[QWidget]:
    """List a widget and all within it."""
    return [root, *root.findChildren(QWidget)]


def seen(root: QWidget) -> list[QWidget]:
    """List what can be seen of a place, laid out as its words need it."""
    for _ in range(ROUNDS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return [one for one in within(root) if one is root or one.isVisibleTo(root)]


def controls_of(root: QWidget) -> list[QWidget]:
    """List the controls of a place: ours, not what Qt's are made of."""
    made_of = QAbstractSpinBox | QLineEdit | QComboBox
    found = [one for one in seen(root) if isinstance(one, CONTROLS) and not isinstance(one.parent(), made_of)]
    return [one for one in found if not one.objectName().startswith(INNER)]

"""What somebody needs who reads with a screen reader, works by keys alone, or reads large words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.core.frame import State
from studio.live.engine import Status
from studio.live.quality import Shed
from studio.ui.buttons import Switch
from studio.ui.elided import Elided
from studio.ui.looks import LookTile
from studio.ui.pages.films import FilmPage
from studio.ui.pages.photos import PhotoPage
from studio.ui.pickers import Picker
from studio.ui.statusline import StatusLine
from studio.ui.theme import apply_theme
from studio.ui.thumbs import caption_font, caption_width, tile_size
from studio.ui.tiles import THUMB, Tiles
from studio.ui.topbar import TopBar
from studio.ui.words import LANGUAGES, SOURCE, speak
from tests.ui.conftest import Open, Opened
from tests.ui.walk import controls_of, furnish, places, seen

SMALLEST_PX = 24  # what a pointer must be able to hit, by WCAG 2.2
LARGE, LARGEST = 1.5, 2.0
SCREEN, SMALL_SCREEN = (1280, 800), (1280, 720)
TITLE_BAR_PX = 24
WIDEST_RAIL_PX = 150
ELIDED = (Picker, LookTile, Elided)  # they shorten their words by themselves, and say them whole to the pointer


@pytest.fixture
def dressed_again(dressed: QApplication) -> Iterator[QApplication]:
    """The application, which has its own language and size of words again afterwards."""
    yield dressed
    speak(dressed, SOURCE)
    apply_theme(dressed, "dark")


def named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {named(widget)!r}"


def test_every_control_has_a_name_of_its_own_is_large_enough_and_is_reached_by_tab(open_window: Open) -> None:
    opened = open_window(live=False)
    furnish(opened)
    count = 0
    for place, root in places(opened):
        found = controls_of(root)
        count += len(found)
        assert [told(one.parentWidget()) for one in found if not named(one)] == [], place
        assert twice(found) == [], place
        assert [told_of(one) for one in found if is_small(one)] == [], place
        reached = tabbed(root)
        missed = [one for one in found if one.isEnabled() and one not in reached and not grouped(one, reached)]
        assert [told(one) for one in missed] == [], place
    assert count > 150


def twice(found: list[QWidget]) -> list[str]:
    """List names that several controls have: a screen reader says the name alone."""
    pairs = [(type(one), named(one)) for one in found if not isinstance(one, QAbstractSpinBox)]
    return sorted({name for kind, name in pairs if pairs.count((kind, name)) > 1})


def is_small(widget: QWidget) -> bool:
    return min(widget.width(), widget.height()) < SMALLEST_PX and not is_link(widget)


def is_link(widget: QWidget) -> bool:
    """Whether a widget is a line of words that is pressed, which may be as low as its words."""
    return widget.objectName() == "link" and widget.height() >= 20


def grouped(widget: QWidget, reached: set[QWidget]) -> bool:
    """Whether arrow keys lead to a button from one of its group that Tab comes to."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and any(one in reached for one in group.buttons())


def tabbed(root: QWidget) -> set[QWidget]:
    """Follow the chain of focus once round."""
    reached: set[QWidget] = set()
    one = root.nextInFocusChain()
    while one is not root and one not in reached:
        reached.add(one)
        one = one.nextInFocusChain()
    return {one for one in reached if one.focusPolicy() & Qt.FocusPolicy.TabFocus}


def test_focus_goes_down_the_page(open_window: Open) -> None:
    """Tab must not jump up and down among the controls of the look."""
    opened = open_window(live=False)
    panel = opened.window.live.panel
    order = [one for one in chain(panel) if one.isVisibleTo(panel)]
    heights = [one.mapTo(panel, one.rect().center()).y() for one in order]
    assert len(order) > 8
    assert heights == sorted(heights)


def chain(root: QWidget) -> list[QWidget]:
    inside, one, found = set(controls_of(root)), root.nextInFocusChain(), []
    while one is not root and one not in found:
        if one in inside:
            found.append(one)
        one = one.nextInFocusChain()
    return found


def test_focus_can_be_seen(open_window: Open) -> None:
    """Every kind of control looks different while it has the focus."""
    opened = open_window(live=False)
    window = opened.window
    window.activateWindow()
    kinds: set[tuple[type, str]] = set()
    for one in controls_of(window):
        kind = (type(one), one.objectName())
        if kind in kinds or not one.isEnabled() or isinstance(one, QListView):
            continue
        kinds.add(kind)
        window.setFocus()
        before = one.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        assert one.hasFocus(), told(one)
        assert one.grab().toImage() != before, f"{told(one)}, {one.objectName()}"
    assert len(kinds) > 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_clipped_with_large_words(open_window: Open, dressed_again: QApplication, language: str) -> None:
    speak(dressed_again, language)
    apply_theme(dressed_again, "dark", LARGE)
    opened = open_window(live=False)
    furnish(opened)
    opened.window.resize(*SCREEN)
    assert opened.window.width() <= SCREEN[0]
    assert opened.window.height() <= SCREEN[1]
    clipped = [f"{place}: {told_of(one)}" for place, root in places(opened) for one in seen(root) if is_clipped(one)]
    assert clipped == []


def is_clipped(widget: QWidget) -> bool:
    """Whether the words of a widget have less room than they take."""
    if isinstance(widget, ELIDED) or not isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
        return False
    if isinstance(widget, QLabel):
        if not widget.text() or not widget.pixmap().isNull():
            return False
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
    if isinstance(widget, Switch) or (isinstance(widget, QAbstractButton) and not widget.text()):
        return False
    needed = widget.minimumSizeHint()
    return needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1


def told_of(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {text!r} {widget.size().toTuple()} for {widget.minimumSizeHint().toTuple()}"


def test_a_window_of_the_largest_words_fits_a_small_screen(open_window: Open, dressed_again: QApplication) -> None:
    apply_theme(dressed_again, "dark", LARGEST)
    opened: Opened = open_window(live=False)
    furnish(opened)
    least = opened.window.minimumSizeHint()
    assert least.width() <= SMALL_SCREEN[0]
    assert least.height() <= SMALL_SCREEN[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_in_the_gallery_is_cut(open_window: Open, dressed_again: QApplication, language: str) -> None:
    speak(dressed_again, language)
    tiles = open_window().window.live.gallery.list
    names = [tile.words for tile in tiles.rows]
    assert len(names) > 20
    scales = (1.0, 1.25) if language == "ru" else (1.0, 1.25, LARGE, LARGEST)  # Russian ones are half as long again
    for scale in scales:
        apply_theme(dressed_again, "dark", scale)
        width = caption_width(QRectF(QPointF(), tile_size(tiles, THUMB)))
        assert [name for name in names if _words_px(tiles, name, width) > width] == [], scale


def _words_px(tiles: Tiles, words: str, width: float) -> int:
    return QFontMetrics(caption_font(tiles.font(), words, width)).horizontalAdvance(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_queue_of_photos_fits_a_small_screen_with_the_largest_words(
    open_window: Open, dressed_again: QApplication, language: str
) -> None:
    speak(dressed_again, language)
    apply_theme(dressed_again, "dark", LARGEST)
    opened: Opened = open_window(live=False)
    furnish(opened)
    opened.window.open_page(1)
    page = opened.window.page
    assert isinstance(page, PhotoPage)
    page._bench().queue.setVisible(True)
    QApplication.processEvents()
    assert opened.window.minimumSizeHint().width() <= SMALL_SCREEN[0]


def test_a_film_fits_a_small_screen_with_the_largest_words(open_window: Open, dressed_again: QApplication) -> None:
    speak(dressed_again, "ru")
    apply_theme(dressed_again, "dark", LARGEST)
    opened: Opened = open_window(live=False)
    furnish(opened)
    opened.window.open_page(2)
    page = opened.window.page
    assert isinstance(page, FilmPage)
    card = page._bench().card
    QApplication.processEvents()
    assert opened.window.minimumSizeHint().height() <= SMALL_SCREEN[1] - TITLE_BAR_PX
    assert card.minimumSizeHint().height() < 200  # it scrolls; what makes the film stays in reach


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_status_never_widens_the_window(qtbot: QtBot, dressed_again: QApplication, language: str) -> None:
    speak(dressed_again, language)
    apply_theme(dressed_again, "dark", LARGEST)
    line = StatusLine()
    qtbot.addWidget(line)
    long = "A camera with a rather long name"
    line.show_status(Status(State.STALE, long, fps_out=29.9, dropped=99999, latency_ms=999.0, shed=Shed.RATE))
    assert line.minimumSizeHint().width() <= SMALL_SCREEN[0] - WIDEST_RAIL_PX


def test_the_menu_stays_one_column_on_a_small_screen_with_the_largest_words(
    open_window: Open, dressed_again: QApplication
) -> None:
    more = open_window(live=False).window.live.bar.more
    apply_theme(dressed_again, "dark", LARGEST)
    more.choices.aboutToShow.emit()
    assert more.choices.sizeHint().height() <= SMALL_SCREEN[1] - TITLE_BAR_PX
    hint = QStyle.StyleHint.SH_Menu_Scrollable  # on a smaller one it scrolls
    assert more.choices.style().styleHint(hint, None, more.choices)


@pytest.mark.parametrize("scale", [1.0, LARGE, LARGEST])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_takes_as_much_without_its_words_as_it_says_while_it_shows_them(
    language: str, scale: float, qtbot: QtBot, dressed_again: QApplication
) -> None:
    """Else the words of the top bar come and go by turns where they just fit."""
    speak(dressed_again, language)
    apply_theme(dressed_again, "dark", scale)
    bar = TopBar()
    qtbot.addWidget(bar)
    for button in (bar.blur, bar.pause, bar.snap, bar.film):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        said = button.icon_px()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        assert button.icon_px() == said, button.text()

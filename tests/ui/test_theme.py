from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from studio.core.places import shipped
from studio.ui.buttons import IconButton, IconPush, Switch
from studio.ui.icons import icon, pixmap
from studio.ui.searching import SearchLine
from studio.ui.slider import Slider
from studio.ui.theme import TEXT_PX, Theme, apply_theme, colour, fix, load_theme
from tests.ui.conftest import Open

NAMES = ("dark", "light", "contrast")
READ_ON = (
    ("ink", "canvas"),
    ("ink", "surface"),
    ("ink", "raised"),
    ("ink", "hover"),
    ("muted", "canvas"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("muted", "warn-tint"),
    ("muted", "tint"),
    ("accent", "surface"),
    ("accent", "tint"),
    ("accent", "canvas"),
    ("ink", "stage"),
    ("muted", "stage"),
    ("muted", "hover"),
    ("on-accent", "accent"),
    ("on-live", "live"),
    ("ink", "warn-tint"),
    ("ink", "tint"),
)


def luminance(tokens: Theme, name: str) -> float:
    shares = (
        QColor(tokens.tokens[name]).redF(),
        QColor(tokens.tokens[name]).greenF(),
        QColor(tokens.tokens[name]).blueF(),
    )
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize(("front", "back"), READ_ON)
def test_words_can_be_read(theme: str, front: str, back: str) -> None:
    tokens = load_theme(theme)
    bright, dim = sorted((luminance(tokens, front), luminance(tokens, back)), reverse=True)
    assert (bright + 0.05) / (dim + 0.05) >= (7 if theme == "contrast" else 4.5)


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("front", ["faint", "accent", "good", "warn"])
def test_controls_can_be_seen(theme: str, front: str) -> None:
    tokens = load_theme(theme)
    bright, dim = sorted((luminance(tokens, front), luminance(tokens, "surface")), reverse=True)
    assert (bright + 0.05) / (dim + 0.05) >= (4.5 if theme == "contrast" else 3)


@pytest.mark.parametrize("front", ["edge", "line", "track"])
def test_high_contrast_draws_every_edge(front: str) -> None:
    tokens = load_theme("contrast")
    bright, dim = sorted((luminance(tokens, front), luminance(tokens, "surface")), reverse=True)
    assert (bright + 0.05) / (dim + 0.05) >= 3


@pytest.mark.parametrize("theme", NAMES)
def test_the_style_sheet_uses_only_tokens_that_there_are(theme: str) -> None:
    assert not re.findall(r"@[a-z-]+", load_theme(theme).style_sheet(13))


def test_all_themes_have_the_same_tokens() -> None:
    assert len({tuple(load_theme(name).tokens) for name in NAMES}) == 1


def test_larger_words_make_what_holds_them_larger(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    label = QLabel("Strength")
    qtbot.addWidget(label)
    fix(label, width=100)
    apply_theme(app, "dark", 1.5)
    assert label.width() == 150
    assert app.font().pixelSize() == round(1.5 * TEXT_PX)
    apply_theme(app, "dark")
    assert label.width() == 100


def test_a_theme_reaches_what_widgets_paint(qapp: QApplication) -> None:
    for name in NAMES:
        apply_theme(qapp, name)
        assert colour("canvas") == QColor(load_theme(name).tokens["canvas"])
        assert qapp.palette().window().color() == colour("canvas")
    qapp.setStyleSheet("")


@pytest.mark.parametrize("path", sorted(shipped("resources", "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something(qapp: QApplication, path: str) -> None:
    drawn = pixmap(path.stem, "#ff0000", 24).toImage()  # type: ignore[attr-defined]
    inked = sum(drawn.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))
    assert 10 < inked < 24 * 24


def test_the_first_paint_needs_nothing_heavy() -> None:
    heavy = "{'cv2', 'av', 'onnxruntime', 'skimage', 'pyvirtualcam', 'scipy'}"
    asked = f"import sys, studio.ui.app; print(sorted({heavy} & set(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize("name", ["", "primary"])
def test_in_high_contrast_a_button_that_cannot_be_pressed_has_a_broken_outline(
    name: str, qtbot: QtBot, dressed: QApplication
) -> None:
    apply_theme(dressed, "contrast")
    try:
        button = QPushButton("Repair")
        button.setObjectName(name)
        button.setEnabled(False)
        qtbot.addWidget(button)
        drawn = button.grab().toImage()
        middle = drawn.width() // 2
        assert len({drawn.pixelColor(x, 0).name() for x in range(middle - 8, middle + 8)}) > 1
    finally:
        apply_theme(dressed, "dark")


def test_what_is_drawn_grows_with_the_words_up_to_a_bound(qtbot: QtBot, dressed: QApplication) -> None:
    drawings = (Switch("Low light"), IconButton("blur", "Blur me"), IconPush("refresh", "Measure"), Slider("Size", 9))
    for one in drawings:
        qtbot.addWidget(one)
    try:
        sizes = {scale: drawn_sizes(dressed, drawings, scale) for scale in (0.9, 1.0, 1.5, 2.0)}
    finally:
        apply_theme(dressed, "dark")
    assert sizes[0.9] == sizes[1.0]
    assert sizes[1.5] == pytest.approx([1.5 * one for one in sizes[1.0]], rel=0.12)
    assert sizes[2.0] == sizes[1.5]


def drawn_sizes(app: QApplication, drawings: Iterable[QWidget], scale: float) -> list[int]:
    apply_theme(app, "dark", scale)
    buttons = [one.iconSize().height() for one in drawings if isinstance(one, IconButton | IconPush)]
    return [*buttons, *(inked_rows(one) for one in drawings if isinstance(one, Switch | Slider))]


def inked_rows(widget: QWidget) -> int:
    """Count the rows of pixels that a control draws on."""
    widget.resize(widget.sizeHint())
    drawn = widget.grab().toImage()
    ground = drawn.pixelColor(0, 0)
    across = range(drawn.width())
    return sum(any(drawn.pixelColor(x, y) != ground for x in across) for y in range(drawn.height()))


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_an_icon_fills_the_room_it_is_given(scale: float, dressed: QApplication) -> None:
    apply_theme(dressed, "dark", scale)
    try:
        side = round(20 * scale)
        assert icon("blur").actualSize(QSize(side, side)) == QSize(side, side)
        assert icon("blur").pixmap(QSize(99, 99), 1.0).width() >= side
    finally:
        apply_theme(dressed, "dark")


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.1, 1.25, 1.75, 2.0])
def test_a_radio_button_is_as_large_with_its_dot_as_without(scale: float) -> None:
    rules = re.findall(r"QRadioButton::indicator\S* \{(.*?)\}", load_theme("dark").style_sheet(TEXT_PX * scale))
    plain, empty, chosen = ({name: px(rule, name) for name in ("width", "border", "border-radius")} for rule in rules)
    whole = {plain["width"] + 2 * plain["border"], empty["width"] + 2 * empty["border"]}
    assert len(whole) == 1
    assert chosen["border"] == plain["border"]
    assert plain["border-radius"] == empty["border-radius"] <= whole.pop() / 2


def px(rule: str, name: str) -> int:
    found = re.search(rf"(?<![-\w]){name}: (\d+)px", rule)
    return int(found[1]) if found else 0


def test_a_change_of_colours_draws_each_icon_once(open_window: Open, dressed: QApplication) -> None:
    open_window(live=False)
    try:
        apply_theme(dressed, "light")
        drawn = pixmap.cache_info()
        apply_theme(dressed, "light")
        assert pixmap.cache_info().misses == drawn.misses
    finally:
        apply_theme(dressed, "dark")


def test_the_magnifier_and_the_scroll_bars_grow_with_the_words_up_to_a_bound(
    qtbot: QtBot, dressed: QApplication
) -> None:
    line, bars = SearchLine(), (QScrollBar(Qt.Orientation.Vertical), QScrollBar(Qt.Orientation.Horizontal))
    for one in (line, *bars):
        qtbot.addWidget(one)
    line.setText("loft")
    grown = {1.0: 1.0, 1.5: 1.5, 2.0: 1.5}
    try:
        for scale, growth in grown.items():
            apply_theme(dressed, "dark", scale)
            sides = line.mark.pixmap().deviceIndependentSize().height(), line.wipe.iconSize().height()
            across = bars[0].sizeHint().width(), bars[1].sizeHint().height()
            assert (*sides, *across) == pytest.approx([growth * one for one in (16, 16, 10, 10)])
            assert inked_rows(line.mark) == pytest.approx(12 * growth, abs=2)
    finally:
        apply_theme(dressed, "dark")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_that_are_searched_keep_off_the_magnifier_and_what_clears_them(
    direction: Qt.LayoutDirection, qtbot: QtBot, dressed: QApplication
) -> None:
    line = SearchLine()
    qtbot.addWidget(line)
    line.setLayoutDirection(direction)
    line.show()
    assert not line.wipe.isVisible()
    qtbot.keyClicks(line, "a long search for a loft by the sea")
    assert line.wipe.isVisible()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(line, key)
        cursor = line.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        assert not cursor.intersects(line.mark.geometry())
        assert not cursor.intersects(line.wipe.geometry())
    assert (line.mark.x() < line.wipe.x()) == (direction == Qt.LayoutDirection.LeftToRight)
    qtbot.mouseClick(line.wipe, Qt.MouseButton.LeftButton)
    assert not line.text()
    assert not line.wipe.isVisible()

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from studio.core.places import shipped
from studio.ui.icons import pixmap
from studio.ui.theme import TEXT_PX, Theme, apply_theme, colour, fix, load_theme

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

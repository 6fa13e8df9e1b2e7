from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.sources.camera import CameraForbidden
from studio.ui.commands import Advice, CopyButton, commands_in, rich
from studio.ui.words import SOURCE, said, speak

TWO = "Run `sudo apt install this` (or <that>), then `sudo modprobe it`."


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    speak(qapp, SOURCE)


def read(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return " ".join(document.toPlainText().split())


def test_commands_are_drawn_as_code_without_their_marks(dressed: object) -> None:
    assert "`" not in rich(TWO)
    assert rich(TWO).count("monospace") == 2
    assert read(rich(TWO)) == "Run sudo apt install this (or <that>), then sudo modprobe it."


def test_only_commands_that_are_whole_can_be_copied() -> None:
    assert commands_in(TWO) == ("sudo apt install this", "sudo modprobe it")
    assert commands_in("Take the extra `heic`, or `--source demo`; sign it (`sudo mokutil --import ...`).") == ()
    assert commands_in("Plain words.") == ()


@pytest.mark.parametrize("language", ["he", "ru", "zh_CN"])
def test_a_command_is_copied_as_it_is_typed_in_every_language(
    english: QApplication, dressed: object, language: str
) -> None:
    speak(english, language)
    words = said(CameraForbidden.hint_on_linux)
    assert words != CameraForbidden.hint_on_linux
    assert commands_in(words) == ("sudo usermod -aG video $USER",)


def test_the_button_copies_and_the_words_follow_the_theme(qtbot: QtBot, dressed: object) -> None:
    advice = Advice(TWO)
    qtbot.addWidget(advice)
    button = CopyButton(*advice.commands)
    qtbot.addWidget(button)
    button.click()
    assert QGuiApplication.clipboard().text() == "sudo apt install this\nsudo modprobe it"
    assert advice.accessibleName() == TWO.replace("`", "")
    advice.setText("Try <again>.")
    assert advice.text() == "Try <again>."

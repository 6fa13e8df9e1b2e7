from __future__ import annotations

import ast
import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from resources.translations.collect import HERE, ROOT, compile_one, declared, update
from studio.core.chain import Notice
from studio.core.errors import Unreadable
from studio.core.filter import FILTERS
from studio.ui.words import LANGUAGES, SOURCE, language_of, ltr, number, said, speak
from tests.ui.conftest import Open, Opened
from tests.ui.walk import furnish, lines_of, menus, places, within, words_of

FOREIGN = [name for name in LANGUAGES if name != SOURCE]
# Words that are the same as in English: names, units, formats and what people know by its English letters.
EQUAL = {
    "Backlot", "Backlot Fast", "Backlot Fine", "CPU", "CRF", "CUDA", "JPEG", "LiteRT", "Loopback", "OBS", "ONNX",
    "ONNX Runtime: {1}.", "OpenCV", "OpenRaster", "PNG", "PipeWire", "Reinhard", "ToneNet", "UnityCapture",
    "OK", "V4l2loopback", "WebP", "fps", "kbit/s", "px", "{done} / {total}", "{n} %", "“{name}”",
}  # fmt: skip


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    speak(qapp, SOURCE)


def messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Each context and source, with its translations: several where they count."""
    tree = ElementTree.parse(HERE / f"backlot_{language}.ts")
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            source = message.findtext("source", "")
            assert translation.get("type") is None, f"{language}: {source} is {translation.get('type')}"
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name", ""), source, forms


def test_a_translation_that_is_written_anew_while_it_is_spoken_does_no_harm(
    english: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "backlot_he.qm"
    shutil.copyfile(HERE / file.name, file)
    monkeypatch.setattr("studio.ui.words.shipped", lambda *parts: tmp_path)
    speak(english, "he")
    said_before = QCoreApplication.translate("TopBar", "Stop")
    file.write_bytes(bytes(file.stat().st_size))
    assert QCoreApplication.translate("TopBar", "Stop") == said_before != "Stop"


def test_colour_is_written_one_way() -> None:
    assert [said for said in declared() if re.search("color(?!-transfer)", said, re.IGNORECASE)] == []


@pytest.mark.parametrize("language", FOREIGN)
def test_every_word_is_translated(language: str) -> None:
    for _, source, forms in messages(language):
        assert all(forms), source
        assert source in EQUAL or all(form != source for form in forms), source


@pytest.mark.parametrize("language", FOREIGN)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    for _, source, forms in messages(language):
        for form in forms:
            assert gaps(source) == gaps(form), f"{source} | {form}"
            assert source.count("…") == form.count("…"), f"{source} | {form}"


@pytest.mark.parametrize("apart", [" × ", ":"])
def test_figures_that_belong_together_read_from_left_to_right_in_hebrew(apart: str) -> None:
    for _, source, forms in messages("he"):
        for one in re.findall(rf"\{{\w+\}}{apart}\{{\w+\}}", source):
            assert all(f"\u2066{one}\u2069" in form for form in forms), source


def gaps(text: str) -> set[str]:
    return {part.partition("}")[0] for part in text.split("{")[1:]}


def test_the_translations_are_up_to_date(tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.mkdir()
    for path in HERE.glob("backlot_*.ts"):
        shutil.copyfile(path, made / path.name)
    update(made)
    for path in sorted(made.iterdir()):
        kept = HERE / path.name
        assert path.read_bytes() == kept.read_bytes(), f"run python resources/translations/collect.py: {path.name}"


def test_the_compiled_translations_are_those_of_the_sources(tmp_path: Path) -> None:
    for path in sorted(HERE.glob("backlot_*.ts")):
        compile_one(path, tmp_path / "made.qm")
        assert (tmp_path / "made.qm").read_bytes() == path.with_suffix(".qm").read_bytes()


def test_qt_finds_every_word_that_a_widget_says() -> None:
    """Qt's tool overlooks what stands inside an f-string, and misnames the context of some calls."""
    known = {(context, source) for context, source, _ in messages(FOREIGN[0])}
    for path in sorted((ROOT / "studio" / "ui").rglob("*.py")):
        for kind in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(kind, ast.ClassDef):
                for words in spoken(kind):
                    assert (kind.name, words) in known, f"{path.name}, {kind.name}: {words}"


def spoken(kind: ast.ClassDef) -> Iterator[str]:
    for node in ast.walk(kind):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            assert isinstance(node.args[0], ast.Constant), f"{kind.name}: tr takes one plain text"
            yield str(node.args[0].value)


@pytest.mark.parametrize("language", FOREIGN)
def test_declarations_and_errors_speak_the_language(english: QApplication, language: str) -> None:
    speak(english, language)
    for kind in FILTERS:
        assert said(kind.summary()) != kind.summary()
    notice = Notice.of(Unreadable("/home/me/a.png is empty."))
    assert "/home/me/a.png" in said(notice.headline)
    assert "The file" not in said(notice.headline)
    assert "is empty" not in said(notice.headline)
    assert said(notice.hint) != notice.hint


@pytest.mark.parametrize("place", ["/home/me/a.png", "/home/me/My pictures/a.png", "C:\\me\\a.png", "films/a.mp4"])
def test_a_path_among_words_that_run_to_the_left_is_not_torn_apart(english: QApplication, place: str) -> None:
    headline = Notice.of(Unreadable(f"{place} is empty.")).headline
    speak(english, "he")
    assert ltr(place) in said(headline)
    assert place != ltr(place)
    speak(english, "ru")
    assert ltr(place) == place


def test_what_nobody_declared_stays_as_it_is(english: QApplication) -> None:
    speak(english, "ru")
    assert said("Logi C920. A camera of Jane's") == "Logi C920. A camera of Jane's"
    assert said("") == ""


def test_numbers_are_written_as_the_language_does(english: QApplication) -> None:
    speak(english, "ru")
    assert number(1234.5, 1) == "1234,5"
    speak(english, SOURCE)
    assert number(1234.5, 1) == "1234.5"


def test_hebrew_runs_from_right_to_left_but_paths_do_not(english: QApplication) -> None:
    speak(english, "he")
    assert english.layoutDirection() == english.layoutDirection().RightToLeft
    assert ltr("/home/me").strip("\u200f\u2066\u2069") == "/home/me"
    assert ltr("/home/me") != "/home/me"
    speak(english, SOURCE)
    assert english.layoutDirection() == english.layoutDirection().LeftToRight
    assert ltr("/home/me") == "/home/me"


def test_an_unknown_language_is_left_to_the_system() -> None:
    assert language_of("tlh") in LANGUAGES
    assert language_of("he") == "he"


def test_no_word_that_is_seen_is_left_in_english(open_window: Open, english: QApplication) -> None:
    """Walk through all pages, dialogs and menus in every language, and compare what they say with English."""
    speak(english, SOURCE)
    spoken_in_english = walked(open_window(live=False))
    assert len(spoken_in_english) > 400
    for language in FOREIGN:
        speak(english, language)
        here = walked(open_window(live=False))
        left = [words for words in here if words in spoken_in_english and words not in EQUAL and not is_name(words)]
        assert [f"{words}: {here[words]}" for words in left if re.search("[A-Za-z]{2}", words)] == [], language


def walked(opened: Opened) -> dict[str, str]:
    """Give every word with a place where it is shown."""
    opened.window.resize(1280, 800)  # wide enough for whole words
    furnish(opened)
    shown = {
        words: f"{place}, {type(widget).__name__} in {type(widget.parent()).__name__}"
        for place, root in places(opened)
        for widget in within(root)
        for words in words_of(widget)
    }
    return shown | {words: f"menu {menu.title()}" for menu in menus(opened) for words in lines_of(menu)}


def is_name(words: str) -> bool:
    """Whether words are a path, a key, a file or the name of a program or a person's thing."""
    fakes = "[Dd]isc( source)?|Perfect model|Plain|report|Knows the disc.*"
    programs = "Backlot|Zoom|Google Meet|Microsoft Teams|Discord|OBS Studio|Chrome, Edge|Firefox|MediaPipe.*"
    keys = r"(Ctrl|Alt|Shift|Esc|F\d+)[+\w ←→↑↓,…]*|[A-Z]( +[A-Z])*"
    return re.fullmatch(rf"{fakes}|{programs}|{keys}|/.*|#\w+|English|(H\.264|VP9) .*", words) is not None

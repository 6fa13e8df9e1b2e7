"""The language of the window: which one is on, and the words of declarations and errors in it.

What a widget says itself goes through Qt's `tr`. Titles, labels, helps, hints and names are declared elsewhere, where
Qt is not known; `said` is the one way by which the window shows them. `resources/translations/collect.py` finds them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from studio.core.places import shipped

SYSTEM = "system"
SOURCE = "en"  # what the program is written in
LANGUAGES: Mapping[str, str] = {SOURCE: "English", "ru": "Русский", "zh_CN": "简体中文", "he": "עברית"}
HANS = ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI")  # else it may look Japanese
FONTS: Mapping[str, tuple[str, ...]] = {"zh_CN": HANS}
CONTEXT = "Words"
PATTERNS = "patterns.json"
TO_LEFT = "\u200f"  # says that what follows belongs to a text that runs from right to left
LEFT_TO_RIGHT, NEUTRAL = "\u2066", "\u2069"  # what is between them reads from left to right, whatever is around it
_PLACE = re.compile(r"[/~@].*|[A-Za-z]:\\.*|\S*[/\\]\S*", re.DOTALL)  # a path or an address
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\S)")


class Tongue(QTranslator):
    """Translates by words in memory: from a file Qt maps them, and whoever writes that file anew ends the program."""

    def __init__(self, app: QApplication, words: bytes) -> None:
        super().__init__(app)
        self._words = words  # Qt reads them where they are
        self.load(words)


def speak(app: QApplication, wanted: str) -> str:
    """Use a language from now on, "system" for the desktop's; gives its name. Widgets that are there keep theirs."""
    name = language_of(wanted)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    locale = QLocale.system() if wanted == SYSTEM and _same(QLocale.system(), name) else QLocale(name)
    QLocale.setDefault(locale)
    own, qts = shipped("resources", "translations"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (Path(qts) / f"qtbase_{name}.qm", own / f"backlot_{name}.qm"):
        if file.is_file():
            app.installTranslator(Tongue(app, file.read_bytes()))
    app.setLayoutDirection(locale.textDirection())
    font = app.font()
    usual = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    font.setFamilies([usual, *FONTS.get(name, ())])
    app.setFont(font)
    said.cache_clear()
    return name


def language_of(wanted: str) -> str:
    """Name the language that is meant; the system's first one that we have, where that is left to it."""
    if wanted in LANGUAGES:
        return wanted
    for tongue in QLocale.system().uiLanguages():
        for name in LANGUAGES:
            if _same(QLocale(tongue), name):
                return name
    return SOURCE


@lru_cache(maxsize=4096)
def said(text: str) -> str:
    """Give declared words in the language that is on; what nobody declared stays as it is.

    A sentence with particulars is found by its pattern; of several sentences each one is looked up.
    """
    if not text or not _translating():
        return text
    sentences = _SENTENCE.split(text)
    said_so_far: list[str] = []
    while sentences:
        taken, words = _longest(sentences)
        said_so_far.append(words)
        sentences = sentences[taken:]
    return " ".join(said_so_far)


def number(value: float, decimals: int = 0) -> str:
    """Write a number as the language does, without grouping."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "f", decimals)


def milliseconds(value: float, decimals: int = 0) -> str:
    """Write how long something takes."""
    return QCoreApplication.translate("Words", "{n} ms").format(n=number(value, decimals))


def ltr(text: str) -> str:
    """Keep a path, an address or a key from being torn apart among words that run from right to left."""
    return f"{TO_LEFT}{LEFT_TO_RIGHT}{text}{NEUTRAL}" if mirrored() and text else text


def mirrored() -> bool:
    """Whether the language runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _same(locale: QLocale, name: str) -> bool:
    return locale.language() == QLocale(name).language()


def _translating() -> bool:
    app = QCoreApplication.instance()
    return app is not None and bool(app.findChildren(QTranslator))


def _longest(sentences: list[str]) -> tuple[int, str]:
    """Translate as many of the first sentences as belong together, and say how many that were."""
    for many in range(len(sentences), 0, -1):
        text = " ".join(sentences[:many])
        translated = QCoreApplication.translate(CONTEXT, text)
        if translated != text:
            return many, translated
    return 1, _by_pattern(sentences[0])


def _by_pattern(sentence: str) -> str:
    for shape, source in patterns():
        found = shape.fullmatch(sentence)
        if found is not None and (translated := QCoreApplication.translate(CONTEXT, source)) != source:
            return _filled(translated, [said(part) for part in found.groups()])
    return sentence


def _filled(pattern: str, parts: list[str]) -> str:
    """Put the particulars into the numbered gaps, paths as they are read."""
    parts = [ltr(part) if _PLACE.fullmatch(part) else part for part in parts]
    return re.sub(r"\{(\d)\}", lambda gap: parts[int(gap[1]) - 1], pattern)


@lru_cache(maxsize=1)
def patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """List the shapes of sentences with particulars, those with the most words first."""
    sources: list[str] = json.loads(shipped("resources", "translations", PATTERNS).read_text("utf-8"))
    return tuple((_shape(source), source) for source in sources)


def _shape(source: str) -> re.Pattern[str]:
    parts = re.split(r"\{\d\}", source)
    return re.compile("(.+?)".join(re.escape(part) for part in parts), re.DOTALL)

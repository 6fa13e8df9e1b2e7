"""Collects every word that the window shows into the .ts files, and compiles those to the .qm files that ship.

    python resources/translations/collect.py

Qt's lupdate reads what the widgets say themselves. Titles, labels, helps, hints and names are declared all over the
program; they are walked here and handed to lupdate as one more source. A sentence with particulars becomes a pattern
with numbered gaps. The .ts files are edited by hand or with Qt Linguist; what has no translation yet is "unfinished".
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from studio import wiring  # noqa: E402
from studio.core.errors import StudioError  # noqa: E402
from studio.core.params import Declared, parameters  # noqa: E402
from studio.core.places import shipped  # noqa: E402
from studio.core.registry import import_all  # noqa: E402
from studio.doctor.examine import CHECKS  # noqa: E402
from studio.doctor.repair import keep_driver, load_driver, reload_driver  # noqa: E402
from studio.inference.store import Condition, Store  # noqa: E402
from studio.live.quality import Shed  # noqa: E402
from studio.ui.controls import choice_words  # noqa: E402
from studio.ui.shelf import items  # noqa: E402
from studio.ui.values import COLOURS, EFFECTS  # noqa: E402
from studio.ui.words import CONTEXT, LANGUAGES, PATTERNS, SOURCE  # noqa: E402

UNREAD = ("cli", "service", "training")  # what only the command line, the service and the trainer say
FEWEST_LETTERS = 4  # a pattern with fewer letters would fit anything
TRANSLATED = ("tr", "translate", "debug", "info", "warning", "error", "exception", "add_argument", "ValueError")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\S)")


def declared() -> Iterator[str]:
    """Give what the declarations say."""
    for kind in sorted(_kinds(Declared), key=lambda kind: kind.slug()):
        yield kind.title()
        yield kind.summary()
        for parameter in parameters(kind):
            yield parameter.label
            yield parameter.help
            yield parameter.unit
            yield from (choice_words(word) for word in parameter.choices if word not in LANGUAGES)


def errors() -> Iterator[str]:
    """Give what errors say, and what to do about them."""
    for kind in sorted(_kinds(StudioError), key=lambda kind: kind.__name__):
        yield kind().headline
        yield from (str(getattr(kind, name)) for name in sorted(dir(kind)) if name.startswith("hint"))


def names() -> Iterator[str]:
    """Give the names of what ships: looks, backgrounds, models."""
    for path in sorted((ROOT / "resources" / "presets").glob("*.json")):
        yield json.loads(path.read_text("utf-8"))["name"]
    for entry in tomllib.loads((ROOT / "resources" / "backgrounds" / "backgrounds.toml").read_text("utf-8")).values():
        yield entry["title"]
    for listed in Store((shipped("models"),)).list():
        yield listed.card.title
        yield listed.card.summary
        yield from (weights.by_hand for weights in listed.card.weights)


def others() -> Iterator[str]:
    """Give what the window shows that is neither declared nor a sentence."""
    yield from (shed.says for shed in Shed)
    yield from (subject for subject, _ in CHECKS)
    yield from ("settings", "pictures", "recordings", "cache")  # the folders that the doctor looks at
    yield from (condition.value for condition in Condition)
    yield from (repair().title for repair in (load_driver, reload_driver, keep_driver))
    for item in items():
        if item.group in (EFFECTS, COLOURS):
            yield item.title


def sentences() -> Iterator[str]:
    """Give the sentences in the code: what errors, notices and findings are made with."""
    for path in sorted((ROOT / "studio").rglob("*.py")):
        if path.relative_to(ROOT / "studio").parts[0] not in UNREAD:
            yield from _sentences_in(ast.parse(path.read_text("utf-8")))


def _sentences_in(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        for one in _SENTENCE.split(re.sub(r"^(\{\d\}) (?=[A-Z])", r"\1. ", _pattern(node))):
            if _is_sentence(one) and letters(one) >= FEWEST_LETTERS:
                yield one
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if _is_sentence(node.value) and " " in node.value:
            yield node.value
        return
    for child in ast.iter_child_nodes(node):
        if not _is_elsewhere(node, child):
            yield from _sentences_in(child)


def _is_sentence(text: str) -> bool:
    """Whether a text is a sentence, or one that ends in a command."""
    return bool(re.fullmatch(r"[A-Z{\"`].*[.?!]|[A-Z]\w*( [\w,]+)+: .+", text, re.DOTALL))


def _is_elsewhere(node: ast.AST, child: ast.AST) -> bool:
    """Whether a text is a docstring, a declaration's help, or goes through Qt's own `tr`."""
    if isinstance(node, ast.Expr) and isinstance(child, ast.Constant):
        return True
    if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in TRANSLATED:
        return True
    return isinstance(child, ast.keyword) and child.arg in ("help", "doc")


def _pattern(text: ast.JoinedStr) -> str:
    """Write a text with particulars with numbered gaps in their place."""
    parts, gaps = [], 0
    for part in text.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            gaps += 1
            parts.append(f"{{{gaps}}}")
    return "".join(parts).strip()


def letters(text: str) -> int:
    """Count the letters of a pattern."""
    return sum(letter.isalpha() for letter in text)


def _kinds(of: type) -> set[type]:
    """Give all that stand below, of the program's own."""
    found = {one for kind in of.__subclasses__() for one in (kind, *_kinds(kind))}
    return {one for one in found if one.__module__.startswith("studio.") and one.__module__.split(".")[1] not in UNREAD}


def collect() -> tuple[list[str], list[str]]:
    """Give all words, and those of them that are patterns, with the most letters first."""
    wiring.prepare()
    for package in sorted((ROOT / "studio").rglob("__init__.py")):
        name = ".".join(package.parent.relative_to(ROOT).parts)
        if name != "studio" and name.split(".")[1] not in UNREAD:
            import_all(name)
    texts = dict.fromkeys(text for give in (declared, errors, names, others, sentences) for text in give())
    words = [_renumbered(text) for text in texts if letters(text)]
    gapped = [text for text in words if "{1}" in text]
    return words, sorted(gapped, key=lambda text: (-letters(text), text))


def _renumbered(text: str) -> str:
    """Count the gaps of a sentence from 1 again, where it was cut out of a longer text."""
    for place, gap in enumerate(re.findall(r"\{\d\}", text), 1):
        text = text.replace(gap, f"{{{place}}}", 1)
    return text


def update(folder: Path) -> None:
    """Bring the .ts files of a folder up to date, and compile them."""
    words, gapped = collect()
    (folder / PATTERNS).write_text(json.dumps(gapped, indent=1, ensure_ascii=False) + "\n", "utf-8")
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "words.py"
        lines = (f"QT_TRANSLATE_NOOP({CONTEXT!r}, {json.dumps(text, ensure_ascii=False)})\n" for text in words)
        source.write_text("".join(lines), "utf-8")
        sources = [*sorted((ROOT / "studio" / "ui").rglob("*.py")), source]
        for language in LANGUAGES:
            _update(folder / f"backlot_{language}.ts", language, sources)
            compile_one(folder / f"backlot_{language}.ts", folder / f"backlot_{language}.qm")


def _update(ts: Path, language: str, sources: list[Path]) -> None:
    only = ["-pluralonly"] if language == SOURCE else []
    kept = ["-locations", "none", "-no-obsolete", "-no-ui-lines"]
    languages = ["-source-language", SOURCE, "-target-language", language]
    _run("pyside6-lupdate", *kept, *only, *languages, *map(str, sources), "-ts", str(ts))


def compile_one(ts: Path, qm: Path) -> None:
    """Compile a .ts file to what the program reads."""
    _run("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(tool)
    ended = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if ended.returncode:
        raise SystemExit(f"{tool}: {ended.stderr or ended.stdout}")


if __name__ == "__main__":
    update(HERE)

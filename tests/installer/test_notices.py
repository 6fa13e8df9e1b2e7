"""Every package that Backlot brings along is in the notices."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, requires

from installer import environment
from installer.environment import ROOT

NAME = re.compile(r"[A-Za-z0-9._-]+")


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def closure(lines: list[str]) -> set[str]:
    """The names of all that is installed for some requirements, extras left out."""
    seen: set[str] = set()
    while lines:
        line = lines.pop()
        name = plain(NAME.match(line)[0])  # type: ignore[index]
        if name not in seen and "extra ==" not in line:
            try:
                lines += requires(name) or []
                seen.add(name)
            except PackageNotFoundError:  # for another system than this one
                continue
    return seen


def test_every_package_is_named_in_the_notices() -> None:
    text = plain((ROOT / "THIRD-PARTY-NOTICES.md").read_text("utf-8"))
    brought = closure(list(environment.wanted([])[""]))
    assert len(brought) > 15
    assert {name for name in brought if not re.search(rf"(?<![a-z0-9-]){name}(?![a-z0-9-])", text)} == set()


def test_every_requirement_stands_there_with_its_versions() -> None:
    rows = (ROOT / "THIRD-PARTY-NOTICES.md").read_text("utf-8").splitlines()
    for line in environment.wanted([])[""]:
        requirement = line.partition(";")[0].strip()
        name, versions = re.match(r"([A-Za-z0-9_-]+)(.*)", requirement).groups()  # type: ignore[union-attr]
        row = [row for row in rows if re.match(rf"\| (.*[ ,]|){name}[ ,]", row)]
        assert row, f"{name} has no row"
        assert versions.replace(",", ", ") in row[-1], f"{name}: {versions} is not what the notices say"

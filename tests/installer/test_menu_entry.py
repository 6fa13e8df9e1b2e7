"""A checkout gets into the desktop's menu by the lines of the docs."""

from __future__ import annotations

import configparser
import re
import shlex
import shutil
import subprocess
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"only to programs in its menu.*?\n\n((?: {6}[^\n]*\n)+)", re.DOTALL)


@pytest.mark.skipif(shutil.which("sed") is None, reason="there is no sed where there is no such menu")
def test_the_lines_of_the_docs_put_a_checkout_into_the_menu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkout, home = tmp_path / "my programs" / "backlot", tmp_path / "home"
    (checkout / "installer" / "linux").mkdir(parents=True)
    shutil.copy(ROOT / "installer" / "linux" / "backlot.desktop", checkout / "installer" / "linux")
    monkeypatch.setenv("HOME", str(home))
    found = BLOCK.search((ROOT / "docs" / "troubleshooting.md").read_text("utf-8"))
    assert found is not None
    subprocess.run(["sh", "-ec", textwrap.dedent(found.group(1))], cwd=checkout, check=True)
    entry = configparser.RawConfigParser()
    entry.read(home / ".local" / "share" / "applications" / "backlot.desktop", "utf-8")
    said = entry["Desktop Entry"]
    assert shlex.split(said["Exec"]) == [str(checkout / ".venv" / "bin" / "python"), str(checkout / "main.py")]
    icon = Path(said["Icon"]).relative_to(checkout)
    assert (ROOT / icon).is_file()

from __future__ import annotations

import configparser
import plistlib
import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from studio.core.errors import Unwritable
from studio.ui.autostart import NAME, RUN_KEY, as_agent, as_entry, in_registry, set_autostart, start_command

COMMAND = ("/opt/py thon/bin/python", "/home/ada/Back $lot/main.py", "100%")


def test_a_desktop_entry_starts_the_program_and_is_removed_again(tmp_path: Path) -> None:
    as_entry(True, COMMAND, tmp_path / "autostart")
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(tmp_path / "autostart" / "backlot.desktop")
    section = entry["Desktop Entry"]
    assert section["Type"] == "Application"
    assert section["Name"] == NAME
    unescaped = section["Exec"].replace("\\\\", "\\").replace("%%", "%")
    assert tuple(shlex.split(unescaped.replace("\\$", "$"))) == COMMAND
    as_entry(False, COMMAND, tmp_path / "autostart")
    as_entry(False, COMMAND, tmp_path / "autostart")
    assert list((tmp_path / "autostart").iterdir()) == []


def test_a_launch_agent_starts_the_program_and_is_removed_again(tmp_path: Path) -> None:
    as_agent(True, COMMAND, tmp_path / "LaunchAgents")
    agent = plistlib.loads((tmp_path / "LaunchAgents" / "backlot.plist").read_bytes())
    assert agent["ProgramArguments"] == list(COMMAND)
    assert agent["RunAtLoad"] is True
    as_agent(False, COMMAND, tmp_path / "LaunchAgents")
    assert list((tmp_path / "LaunchAgents").iterdir()) == []


@dataclass
class Registry:
    """As much of winreg as is used."""

    HKEY_CURRENT_USER: str = "HKCU"
    KEY_SET_VALUE: int = 2
    REG_SZ: int = 1
    values: dict[str, str] = field(default_factory=dict)

    @contextmanager
    def OpenKey(self, root: str, path: str, reserved: int, access: int) -> Iterator[str]:  # noqa: N802
        assert (root, path, access) == ("HKCU", RUN_KEY, 2)
        yield path

    def SetValueEx(self, key: str, name: str, reserved: int, kind: int, value: str) -> None:  # noqa: N802
        self.values[name] = value

    def DeleteValue(self, key: str, name: str) -> None:  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(name)
        del self.values[name]


def test_a_registry_value_starts_the_program_and_is_removed_again() -> None:
    registry = Registry()
    in_registry(True, (r"C:\Program Files\Backlot\backlot.exe",), registry)
    assert registry.values == {NAME: r'"C:\Program Files\Backlot\backlot.exe"'}
    in_registry(False, (), registry)
    in_registry(False, (), registry)
    assert registry.values == {}


@pytest.mark.skipif(sys.platform != "linux", reason="where Linux looks")
def test_it_is_put_where_the_system_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    set_autostart(True)
    assert (tmp_path / "autostart" / "backlot.desktop").is_file()
    set_autostart(False)
    assert not (tmp_path / "autostart" / "backlot.desktop").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="where Linux looks")
def test_a_folder_that_cannot_be_written_is_an_error_for_people(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    with pytest.raises(Unwritable):
        set_autostart(True)


def test_the_words_that_start_it_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "main.py"), "--source", "demo"])
    assert start_command() == (sys.executable, str(tmp_path / "main.py"))
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "backlot")])
    assert start_command() == (str(tmp_path / "backlot"),)
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "studio" / "__main__.py")])
    assert start_command() == (sys.executable, "-m", "studio")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert start_command() == (sys.executable,)

"""Starts Backlot when the user logs in: an entry where each system looks for them."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from studio.core.errors import Unwritable

NAME: Final = "Backlot"
RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"


def set_autostart(wanted: bool) -> None:
    """Start at login from now on, or no longer; Unwritable."""
    try:
        if sys.platform == "win32":
            import winreg

            in_registry(wanted, start_command(), winreg)
        elif sys.platform == "darwin":
            as_agent(wanted, start_command(), Path.home() / "Library" / "LaunchAgents")
        else:
            as_entry(wanted, start_command(), _config_folder() / "autostart")
    except OSError as error:
        raise Unwritable(f"{error.filename or NAME}: {error.strerror}.") from error


def as_entry(wanted: bool, command: Sequence[str], folder: Path) -> None:
    """Write or remove the entry of a desktop that follows freedesktop.org; OSError."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        f"Exec={' '.join(_quoted(word) for word in command)}",
        "Icon=backlot",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    _put(wanted, folder / "backlot.desktop", ("\n".join(lines) + "\n").encode())


def as_agent(wanted: bool, command: Sequence[str], folder: Path) -> None:
    """Write or remove the launch agent of macOS; OSError."""
    agent = {"Label": "backlot", "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
    _put(wanted, folder / "backlot.plist", plistlib.dumps(agent))


def in_registry(wanted: bool, command: Sequence[str], winreg: Any) -> None:
    """Write or remove the value in the registry of Windows; OSError."""
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
        if wanted:
            winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(command))
            return
        try:
            winreg.DeleteValue(key, NAME)
        except FileNotFoundError:  # it was not there
            return


def start_command() -> tuple[str, ...]:
    """Give the words that start this program again: bundle, checkout or installed package."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    program = Path(sys.argv[0])
    if program.name == "__main__.py":
        return (sys.executable, "-m", program.resolve().parent.name)
    if program.suffix in (".py", ".pyw"):
        return (sys.executable, str(program.resolve()))
    return (str(program.resolve()),)


def _quoted(word: str) -> str:
    """Quote a word as the Exec line of a desktop entry wants it."""
    escaped = "".join(f"\\{one}" if one in '"`$\\' else one for one in word).replace("%", "%%")
    return f'"{escaped}"'.replace("\\", "\\\\")


def _put(wanted: bool, path: Path, content: bytes) -> None:
    if not wanted:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{uuid4().hex[:8]}")
    try:
        part.write_bytes(content)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _config_folder() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")

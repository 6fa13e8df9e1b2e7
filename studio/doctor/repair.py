"""What the doctor can do about a missing virtual camera on Linux: the few safe commands, shown before they are run."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from typing import Final

from studio.core.errors import StudioError

NUMBER: Final = 10  # far from the numbers that cameras get
OPTIONS: Final = f'devices=1 video_nr={NUMBER} exclusive_caps=1 card_label="Backlot"'
MODPROBE_FILE: Final = "/etc/modprobe.d/backlot.conf"
LOAD_FILE: Final = "/etc/modules-load.d/backlot.conf"


class RepairFailed(StudioError):
    """The repair did not work."""

    hint = "Run the command in a terminal and read what it says."


@dataclass(frozen=True, slots=True)
class Command:
    """One command that needs root: its words, and what it reads on its input."""

    words: tuple[str, ...]
    reads: str = ""

    @property
    def shown(self) -> str:
        """The line that would do the same in a terminal."""
        line = " ".join(("sudo", shlex.join(self.words)))
        return f"echo {shlex.quote(self.reads.rstrip())} | {line} > /dev/null" if self.reads else line


@dataclass(frozen=True, slots=True)
class Repair:
    """A few commands that together mend something."""

    title: str
    commands: tuple[Command, ...]


def load_driver() -> Repair:
    """Load the driver with the options that call programs need."""
    options = tuple(shlex.split(OPTIONS))
    return Repair("Load the virtual camera's driver", (Command(("modprobe", "v4l2loopback", *options)),))


def reload_driver() -> Repair:
    """Load the driver anew, with the options that call programs need; programs that use it must let go first."""
    again = Command(("modprobe", "-r", "v4l2loopback"))
    return Repair("Load the virtual camera's driver again", (again, *load_driver().commands))


def keep_driver() -> Repair:
    """Have the driver loaded with these options whenever the computer starts."""
    return Repair(
        "Load the driver whenever the computer starts",
        (
            Command(("tee", MODPROBE_FILE), f"options v4l2loopback {OPTIONS}\n"),
            Command(("tee", LOAD_FILE), "v4l2loopback\n"),
        ),
    )


def carry_out(repair: Repair) -> None:
    """Run the commands of a repair, which the user has seen and agreed to; RepairFailed."""
    for command in repair.commands:
        words = as_root(command.words)
        ended = subprocess.run(words, input=command.reads or None, capture_output=True, text=True, check=False)
        if ended.returncode:
            raise RepairFailed(f"`{command.shown}` said: {(ended.stderr or ended.stdout).strip()}")


def as_root(words: tuple[str, ...]) -> list[str]:
    """Give the command with what asks for the password in plain sight; RepairFailed where there is nothing to ask."""
    if os.name != "nt" and os.geteuid() == 0:
        return list(words)
    desktop = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    for program in ("pkexec", "sudo") if desktop else ("sudo",):
        if shutil.which(program):
            return [program, *words]
    raise RepairFailed("There is neither sudo nor pkexec here.", hint="Run the commands as root.")

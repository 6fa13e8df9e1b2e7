"""The system's own libraries that pip cannot bring: which are missing, and the one line that installs them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

APT = ("apt-get", "-y", "-q", "-o", "DPkg::Lock::Timeout=300")


@dataclass(frozen=True)
class Need:
    """Something of the system's that Backlot opens by name, and the packages that bring it."""

    name: str
    apt: str
    dnf: str
    pacman: str


LIBRARIES = (
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
)
COMPILER = Need("cc", "gcc libc6-dev", "gcc glibc-devel", "gcc")  # the tests build a camera emulator with it
PROGRAMS = (  # of the tests, which also hold a video call and read a PipeWire camera
    COMPILER,
    Need("chromium", "chromium", "chromium", "chromium"),
    Need("dbus-daemon", "dbus", "dbus-daemon", "dbus"),
    Need("pipewire", "pipewire", "pipewire", "pipewire"),
    Need("wireplumber", "wireplumber", "wireplumber", "wireplumber"),
    Need(
        "gst-launch-1.0",
        "gstreamer1.0-tools gstreamer1.0-plugins-base gstreamer1.0-pipewire",
        "gstreamer1 gstreamer1-plugins-base pipewire-gstreamer",
        "gstreamer gst-plugins-base gst-plugin-pipewire",
    ),
)


def is_here(need: Need) -> bool:
    """Say whether the loader finds the library, or the shell the program."""
    if ".so." not in need.name:
        return shutil.which(need.name) is not None
    try:
        ctypes.CDLL(need.name)
    except OSError:
        return False
    return True


def missing(needs: Sequence[Need], here: Callable[[Need], bool] = is_here) -> tuple[Need, ...]:
    """Give what is not here; only Linux leaves such libraries to a package manager."""
    return tuple(need for need in needs if not here(need)) if sys.platform.startswith("linux") else ()


def package_manager() -> str:
    """Name the package manager that we know the packages of; empty where there is none."""
    known = {"apt-get": "apt", "dnf": "dnf", "pacman": "pacman"}
    return next((name for program, name in known.items() if shutil.which(program)), "")


def packages(needs: Sequence[Need], manager: str) -> tuple[str, ...]:
    """Give the packages that bring what is needed, each once."""
    return tuple(dict.fromkeys(name for need in needs for name in getattr(need, manager).split()))


def advice(needs: Sequence[Need], manager: str) -> str:
    """Give the one line that a user without root is to run, or the names to look for."""
    lines = {"apt": "sudo apt-get install -y", "dnf": "sudo dnf install -y", "pacman": "sudo pacman -S --needed"}
    if manager in lines:
        return " ".join((lines[manager], *packages(needs, manager)))
    return "install the packages that hold " + ", ".join(need.name for need in needs)


def may_install() -> bool:
    """Say whether we may install packages without asking: root, with apt."""
    return sys.platform.startswith("linux") and os.geteuid() == 0 and package_manager() == "apt"


def apt_install(names: Sequence[str]) -> bool:
    """Install packages; where the lists are too old or absent, fetch them once. False: they could not be installed."""
    print(f"Installing system packages: {' '.join(names)}", file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = (*APT, "--no-install-recommends", "install", *names)
    for command in (install, (*APT, "update"), install):
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if ended.returncode == 0 and command is install:
            return True
    print(ended.stderr.strip(), file=sys.stderr)
    return False


def provide(needs: Sequence[Need]) -> bool:
    """Install what is missing, or say which line does; False: something is still missing."""
    absent = missing(needs)
    if not absent:
        return True
    manager = package_manager()
    if may_install() and apt_install(packages(absent, manager)):
        return True
    print(
        f"Some system libraries are missing; to have everything work, run once:\n  {advice(absent, manager)}",
        file=sys.stderr,
    )
    return False

"""The driver of the virtual camera: whether it is installed, loaded, right for call programs, and free."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from studio.core import v4l2
from studio.core.places import APP
from studio.core.v4l2 import VideoDevice
from studio.doctor.finding import Finding, Health
from studio.doctor.repair import LOAD_FILE, keep_driver, load_driver, reload_driver
from studio.sinks.pipewire_camera import runs as pipewire_runs
from studio.sinks.virtual_camera import INSTALL

SUBJECT: Final = "virtual camera"
MODULE: Final = Path("/sys/module/v4l2loopback")
MODULES: Final = Path("/lib/modules")
DKMS: Final = Path("/var/lib/dkms/v4l2loopback")
SECURE_BOOT: Final = Path("/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c")
TELLS_READERS: Final = (0, 13)
SIGNED: Final = "Sign the module (`sudo mokutil --import ...`, then restart), or switch Secure Boot off."
OBS: Final = {
    "win32": (Path(r"C:\Program Files\obs-studio"), Path(r"C:\Program Files (x86)\obs-studio")),
    "darwin": (Path("/Applications/OBS.app"),),
}


def drivers() -> Iterator[Finding]:
    """Look for what feeds call programs on this system."""
    if sys.platform == "linux":
        yield from _on_linux()
    elif any(path.exists() for path in OBS.get(sys.platform, ())):
        yield Finding(SUBJECT, Health.GOOD, "OBS Studio is installed, and with it its virtual camera.")
    else:
        yield Finding(SUBJECT, Health.BAD, "OBS Studio is not installed.", INSTALL.get(sys.platform, ""))


def _on_linux() -> Iterator[Finding]:
    loopbacks = [device for device in v4l2.video_devices() if device.loopback or device.outputs]
    if pipewire_runs():
        yield Finding(SUBJECT, Health.GOOD, "PipeWire runs: Firefox, and Chrome's PipeWire camera, need no driver.")
    if loopbacks:
        yield from _module()
        for device in loopbacks:
            yield from _device(device)
        return
    health = Health.FAIR if pipewire_runs() else Health.BAD
    if MODULE.exists():
        yield Finding(SUBJECT, health, "The driver is loaded, but has no device.", repair=reload_driver())
    elif module_files():
        yield Finding(SUBJECT, health, "The driver is installed, but not loaded.", repair=load_driver())
    else:
        yield Finding(SUBJECT, health, "There is no virtual camera driver.", INSTALL["linux"])
        yield from _dkms()
    yield from _secure_boot()


def _module() -> Iterator[Finding]:
    version = driver_version()
    name = f"v4l2loopback {'.'.join(map(str, version))}" if version else "v4l2loopback, of an older version,"
    if version >= TELLS_READERS:
        yield Finding(SUBJECT, Health.GOOD, f"{name} is loaded.")
    elif MODULE.exists():
        news = "From 0.13 on it says whether somebody looks, so that the camera can rest meanwhile."
        yield Finding(SUBJECT, Health.FAIR, f"{name} is loaded.", news)
    if not Path(LOAD_FILE).exists() and MODULE.exists():
        says = "The driver is not loaded by itself when the computer starts."
        yield Finding(SUBJECT, Health.FAIR, says, repair=keep_driver())


def _device(device: VideoDevice) -> Iterator[Finding]:
    what = f"{device.name} ({device.path})"
    if device.barred or not os.access(device.path, os.R_OK | os.W_OK):
        advice = "Run `sudo usermod -aG video $USER`, then log out and in again."
        yield Finding(SUBJECT, Health.BAD, f"{what} may not be opened.", advice)
        return
    yield Finding(SUBJECT, Health.GOOD, what)
    if exclusive_caps() is False:
        says = "Chrome, Teams and Discord do not list it: it was loaded without exclusive_caps=1."
        yield Finding(SUBJECT, Health.BAD, says, repair=reload_driver())
    if APP not in device.name.lower():
        says = f"In call programs it is called {device.name}, not Backlot."
        yield Finding(SUBJECT, Health.FAIR, says, repair=reload_driver())
    holders = v4l2.holders(device.path)
    if holders:
        yield Finding(SUBJECT, Health.FAIR, f"{device.path} is used by {', '.join(holders)}.")


def _dkms() -> Iterator[Finding]:
    versions = sorted(path.name for path in DKMS.iterdir() if path.is_dir()) if DKMS.is_dir() else []
    if versions:
        kernel = platform.release()
        advice = f"Run `sudo apt-get install -y linux-headers-{kernel}`, then `sudo dkms autoinstall`."
        yield Finding(SUBJECT, Health.BAD, f"v4l2loopback {versions[-1]} was not built for kernel {kernel}.", advice)


def _secure_boot() -> Iterator[Finding]:
    if secure_boot():
        yield Finding(SUBJECT, Health.FAIR, "Secure Boot is on: an unsigned driver does not load.", SIGNED)


def driver_version() -> tuple[int, ...]:
    """Give the loaded driver's version; empty where it is not told."""
    try:
        text = (MODULE / "version").read_text("ascii").strip()
        return tuple(int(part) for part in text.split("."))
    except (OSError, ValueError):
        return ()


def exclusive_caps() -> bool | None:
    """Tell whether the loaded driver shows its first device as a camera alone; None where that is not told."""
    try:
        return (MODULE / "parameters/exclusive_caps").read_text("ascii").startswith("Y")
    except OSError:
        return None


def module_files() -> list[Path]:
    """List the driver's files for the kernel that runs."""
    return sorted((MODULES / platform.release()).rglob("v4l2loopback.ko*"))


def secure_boot() -> bool:
    """Tell whether the firmware lets signed drivers alone load."""
    try:
        return SECURE_BOOT.read_bytes()[-1:] == b"\1"
    except OSError:
        return False

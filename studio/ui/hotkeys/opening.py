"""Chooses the hotkeys of this system."""

from __future__ import annotations

import os
import sys

from studio.ui.hotkeys.keys import Hotkeys


def open_hotkeys(platform: str) -> Hotkeys:
    """Give this system's hotkeys; `platform` is Qt's name of its own."""
    if sys.platform == "win32":
        from studio.ui.hotkeys.windows import WindowsHotkeys

        return WindowsHotkeys()
    if platform == "xcb":
        from studio.ui.hotkeys.x11 import NoDisplay, X11Hotkeys

        try:
            return X11Hotkeys(os.environ.get("DISPLAY", ""))
        except NoDisplay:
            return Hotkeys()
    if platform.startswith("wayland"):
        from studio.ui.hotkeys.bus import NoBus
        from studio.ui.hotkeys.portal import PortalHotkeys

        try:
            return PortalHotkeys(os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""))
        except NoBus:
            return Hotkeys()
    return Hotkeys()

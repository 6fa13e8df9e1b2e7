"""Take pictures of every page and dialog of the window, as it really looks, on a screen of its own.

    python docs/make_pictures.py OUT                       all languages and colours, at 1280x800 and 3840x2160
    python docs/make_pictures.py OUT --only he/dark/1      one of them: language, colours, pixels per point

It needs Xvfb and openbox, and the fonts of the languages (`apt install xvfb openbox fonts-noto-core fonts-noto-cjk`).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QApplication, QWidget

    from studio.ui.window import Window

DRESSES = ("en/light", "en/dark", "en/contrast", "he/dark", "zh_CN/light", "ru/dark")
SCREENS = {1: (1280, 800), 2: (3840, 2160)}
SETTLE_S = 1.0
PATIENCE_S = 60.0


def main() -> None:
    """Take them all, each set in a program and on a screen of its own."""
    asked = argparse.ArgumentParser(description="Take pictures of the window.")
    asked.add_argument("out", type=Path)
    asked.add_argument("--only", metavar="LANGUAGE/COLOURS/SCALE")
    asked.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    sets = [given.only] if given.only else [f"{dress}/{scale}" for dress in DRESSES for scale in SCREENS]
    if given.here:
        take(given.out, given.only)
        return
    for number, one in enumerate(sets):
        scale = int(one.rpartition("/")[2])
        with screen(90 + number, SCREENS[scale]) as display, tempfile.TemporaryDirectory() as home:
            environment = {
                **os.environ,
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "QT_SCALE_FACTOR": str(scale),
                "BACKLOT_HOME": home,
            }
            again = [sys.executable, __file__, str(given.out), "--only", one, "--here"]
            subprocess.run(again, env=environment, check=True)


@contextmanager
def screen(number: int, size: tuple[int, int]) -> Iterator[str]:
    """Give a screen with a window manager."""
    display = f":{number}"
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", f"{size[0]}x{size[1]}x24"], stderr=subprocess.DEVNULL)
    time.sleep(1)
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
    try:
        yield display
    finally:
        for program in (manager, server):
            program.terminate()
            program.wait()


def take(out: Path, dress: str) -> None:
    """Open the program in a language and colours, and take a picture of everything."""
    language, theme, _ = dress.split("/")
    settings = Path(os.environ["BACKLOT_HOME"]) / "settings"
    settings.mkdir(parents=True)
    (settings / "window.json").write_text(json.dumps({"language": language, "theme": theme}), "utf-8")
    os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
    from PySide6.QtWidgets import QApplication

    from studio.ui.app import App

    app = QApplication(sys.argv[:1])
    opened = App(app)
    opened.window.showMaximized()
    opened.show()
    window = opened.window
    wait(app, lambda: window.session is not None and window.session.pictures.peek() is not None)
    pause(app, 6 * SETTLE_S)  # until the looks are sampled and the thumbnails drawn
    close_dialogs(app, window)
    for name in walk(app, window):
        pause(app, SETTLE_S)
        shot = app.primaryScreen().grabWindow(0)
        path = out / f"{dress.replace('/', '-')}-{name}.png"
        if not shot.save(str(path)):
            raise SystemExit(f"{path} could not be written.")
        sys.stdout.write(f"{path}\n")
    window.leave()


def walk(app: QApplication, window: Window) -> Iterator[str]:
    """Open one place after the other, and name it."""
    from PySide6.QtWidgets import QDialog, QTabWidget

    for number in range(window.pages.count()):
        window.open_page(number)
        if number == window.pages.count() - 1:
            pause(app, 8 * SETTLE_S)  # the doctor takes a while
        yield f"page{number}"
    window.open_page(0)
    window.show_settings()
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    tabs = dialog.findChild(QTabWidget)
    for tab in range(tabs.count() if tabs is not None else 0):
        tabs.setCurrentIndex(tab)
        yield f"settings{tab}"
    dialog.close()
    more = window.live.bar.more
    for name, show in (("guide", window.live.air.show_guide), ("keys", more._show_keys), ("about", more._show_about)):
        show()
        yield name
        close_dialogs(app, window)
    for name, popup in (("menu", more.choices), ("models", window.live.bar.models.choices)):
        popup.popup(place_of(window))
        yield name
        popup.close()
    window.show_strip()
    yield "strip"
    window.strip.close()
    window.session.record(True)
    window.session.go_on_air(True)
    yield "air"
    window.session.go_on_air(False)
    window.session.record(False)


def place_of(window: QWidget) -> QPoint:
    """Say where a menu opens."""
    return window.mapToGlobal(window.rect().center() / 2)


def close_dialogs(app: QApplication, window: QWidget) -> None:
    """Put every dialog away."""
    from PySide6.QtWidgets import QDialog

    for dialog in window.findChildren(QDialog):
        dialog.close()
    app.processEvents()


def wait(app: QApplication, until: Callable[[], bool]) -> None:
    """Let the program run until something has come true."""
    end_s = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > end_s:
            raise SystemExit("The studio gave no picture.")
        app.processEvents()
        time.sleep(0.01)


def pause(app: QApplication, seconds: float) -> None:
    """Let the program run for a while."""
    end_s = time.monotonic() + seconds
    while time.monotonic() < end_s:
        app.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    main()

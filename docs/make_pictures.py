"""Take pictures of every page and dialog of the window, as it really looks, on a screen of its own.

    python docs/make_pictures.py OUT                          every dress: languages, colours, screens, sizes of words
    python docs/make_pictures.py OUT --only he/dark/1280x800  one of them
    python docs/make_pictures.py OUT --pages photos films     some of what there is to see
    python docs/make_pictures.py docs/pictures --readme       the window alone, as the README shows it

It needs Xvfb and openbox, and the fonts of the languages (`apt install xvfb openbox fonts-noto-core fonts-noto-cjk`).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from studio.ui.app import App
    from studio.ui.pages.bench import Bench
    from studio.ui.window import Window

SCREENS = ("1280x800", "3840x2160@2", "1280x720@1@200")  # its size, pixels per point, percent of the words' size
LOOKS = ("en/light", "en/dark", "en/contrast", "he/dark", "zh_CN/light", "ru/dark")
README = {  # the name of a picture: how the window is dressed, and the background
    "window": ("en/dark/1280x800", "Morning room"),
    "window-light": ("en/light/1280x800", "Loft"),
    "window-he": ("he/dark/1280x800", "Aurora"),
    "window-zh": ("zh_CN/light/1280x800", "Home office"),
}
README_SIZE = (1280, 720)
PAGES = ("live", "steps", "photos", "films", "check", "settings", "dialogs", "notices")
SETTLE_S = 1.0
SLOW_S = 8.0  # until looks are sampled, photos developed and the machine is checked
PATIENCE_S = 60.0


@dataclass(frozen=True)
class Dress:
    """How one set of pictures looks."""

    language: str
    colours: str
    size: str
    scale: str = "1"
    text: str = "100"

    @classmethod
    def parse(cls, words: str) -> Dress:
        """Read it as it is written on the command line: `he/dark/3840x2160@2`."""
        language, colours, screen = words.split("/")
        return cls(language, colours, *screen.split("@"))

    def __str__(self) -> str:
        return "-".join(astuple(self))


def main() -> None:
    """Take them all, each set in a program and on a screen of its own."""
    asked = argparse.ArgumentParser(description="Take pictures of the window.")
    asked.add_argument("out", type=Path)
    asked.add_argument("--only", metavar="LANGUAGE/COLOURS/SCREEN")
    asked.add_argument("--pages", nargs="+", choices=PAGES, default=PAGES)
    asked.add_argument("--readme", action="store_true")
    asked.add_argument("--here", metavar="NAME", help=argparse.SUPPRESS)
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.here is not None:
        take(given.out, Dress.parse(given.only), given.pages, given.here)
        return
    all_of_it = [given.only] if given.only else [f"{look}/{one}" for one in SCREENS for look in LOOKS]
    for words, name in [(README[one][0], one) for one in README] if given.readme else [(one, "") for one in all_of_it]:
        dress = Dress.parse(words)
        with screen(dress.size) as display, tempfile.TemporaryDirectory() as home:
            environment = {
                **os.environ,
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "QT_SCALE_FACTOR": dress.scale,
                "BACKLOT_HOME": home,
            }
            again = [sys.executable, __file__, str(given.out), "--only", words, "--here", name, "--pages", *given.pages]
            subprocess.run(again, env=environment, check=True)


@contextmanager
def screen(size: str) -> Iterator[str]:
    """Give a screen with a window manager, under a number that is free."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    display = f":{os.read(reading, 8).decode().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
    try:
        yield display
    finally:
        for program in (manager, server):
            program.terminate()
            program.wait()


def take(out: Path, dress: Dress, pages: Sequence[str], name: str = "") -> None:
    """Open the program in a dress, and take a picture of everything, or the README's of that name."""
    home = Path(os.environ["BACKLOT_HOME"])
    os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
    from PySide6.QtWidgets import QApplication

    from studio.core.places import settings_folder
    from studio.ui.app import App
    from studio.ui.kept import Desktop, keep_desktop

    keep_desktop(settings_folder(), Desktop(dress.colours, dress.language, int(dress.text)))
    app = QApplication(sys.argv[:1])
    opened = App(app)
    window = opened.window
    window.showMaximized()
    opened.show()
    try:
        wait(app, lambda: window.session is not None and window.session.pictures.peek() is not None)
        pause(app, SLOW_S)
        close_dialogs(app)
        if name:
            portray(app, window, README[name][1])
            write(window.grab(), out / f"{name}.png")
        for place in () if name else walk(app, opened, home, pages):
            pause(app, SETTLE_S)
            write(app.primaryScreen().grabWindow(0), out / f"{dress}-{place}.png")
    finally:
        window.leave()


def write(picture: QPixmap, path: Path) -> None:
    """Write a picture as small as it gets."""
    if not picture.save(str(path), quality=0):
        raise SystemExit(f"{path} could not be written.")
    sys.stdout.write(f"{path}\n")


def portray(app: QApplication, window: Window, background: str) -> None:
    """Show a background as on a machine that keeps up, with nothing in front of it."""
    from PySide6.QtGui import QCursor

    from studio.live.quality import Shed
    from studio.ui.shelf import items

    assert window.session is not None
    window.showNormal()
    window.resize(*README_SIZE)
    QCursor.setPos(window.screen().geometry().bottomRight())
    window.session.use_background(next(one for one in items() if one.title == background).background)
    pause(app, SLOW_S)
    engine = window.session.engine
    wait(app, lambda: engine.status.shed is Shed.NOTHING and engine.status.fps_out > 29)
    while window.notices.shown is not None:
        window.notices.dismiss()
    pause(app, SETTLE_S)


def walk(app: QApplication, opened: App, home: Path, pages: Sequence[str]) -> Iterator[str]:
    """Open one place after the other, and name it."""
    window = opened.window
    ways: dict[str, Callable[[], Iterator[str]]] = {
        "live": lambda: live(window),
        "steps": lambda: steps(app, window),
        "photos": lambda: photos(app, window, home),
        "films": lambda: films(app, window, home),
        "check": lambda: check(app, window),
        "settings": lambda: settings(app, window),
        "dialogs": lambda: dialogs(app, opened),
        "notices": lambda: notices(window),
    }
    for page in pages:
        yield from ways[page]()


def live(window: Window) -> Iterator[str]:
    """Show the live page: its tools, its views, and on air."""
    from studio.ui.projector import View
    from studio.ui.tools.bar import Hand

    yield "live"
    assert window.box is not None
    for hand in (one for one in Hand if one is not Hand.NOTHING):
        window.box.take(hand)
        yield f"live-{hand.value}"
    window.box.take(Hand.NOTHING)
    for view in (one for one in View if one is not View.RESULT):
        window.live.bar.more.view_wanted.emit(view)
        yield f"live-{view.value}"
    window.live.bar.more.view_wanted.emit(View.RESULT)
    assert window.session is not None
    for on in (True, False):
        window.session.record(on)
        window.session.go_on_air(on)
        if on:
            yield "live-air"


def steps(app: QApplication, window: Window) -> Iterator[str]:
    """Show the first steps."""
    from studio.ui.welcome import Welcome

    assert window.doors is not None
    window.doors.show_welcome()
    welcome = window.findChild(Welcome)
    for step in range(welcome.pages.count()):
        welcome.go_to(step)
        pause(app, SLOW_S if step == 1 else 0)
        yield f"steps{step}"
    close_dialogs(app)


def photos(app: QApplication, window: Window, home: Path) -> Iterator[str]:
    """Show the photos: none, one, a brush, and a queue."""
    from studio.imaging.codec import write_picture
    from studio.sources.demo import Demo

    scene = Demo().scene()
    taken = [write_picture(home / f"Astronaut {one + 1}.jpg", scene.image(40 * one)) for one in range(4)]
    window.open_page(1)
    yield "photos"
    window.page.take(taken[:1])
    pause(app, SLOW_S)
    yield "photos-one"
    bench: Bench = window.page.bench
    bench.tools.remove.click()
    yield "photos-brush"
    bench.tools.look.click()
    window.page.take(taken)
    pause(app, SLOW_S)
    yield "photos-queue"


def films(app: QApplication, window: Window, home: Path) -> Iterator[str]:
    """Show the films: none, and one that was recorded."""
    assert window.session is not None
    if not (home / "videos").is_dir():
        window.session.record(True)
        pause(app, SLOW_S)
        window.session.record(False)
        pause(app, SETTLE_S)
    window.open_page(2)
    yield "films"
    window.page.take(sorted((home / "videos").iterdir())[:1])
    pause(app, SLOW_S)
    yield "films-one"
    window.open_page(0)


def check(app: QApplication, window: Window) -> Iterator[str]:
    """Show what the machine has."""
    window.open_page(3)
    pause(app, SLOW_S)
    yield "check"
    window.open_page(0)


def settings(app: QApplication, window: Window) -> Iterator[str]:
    """Show every page of the settings."""
    from studio.ui.settings import SettingsDialog

    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    for page in range(dialog.pages.count()):
        dialog.open_page(page)
        yield f"settings{page}"
    close_dialogs(app)


def dialogs(app: QApplication, opened: App) -> Iterator[str]:
    """Show the small dialogs, the menus and the other windows."""
    window = opened.window
    bar, more = window.live.bar, window.live.bar.more
    for name, show in (("guide", window.live.air.show_guide), ("keys", more._show_keys), ("about", more._show_about)):
        show()
        yield name
        close_dialogs(app)
    opened.crashes.report("compositing", RuntimeError("Only to look at."))
    yield "crash"
    close_dialogs(app)
    assert opened.tray is not None
    assert window.doors is not None
    window.doors.switchboard.keep("Home")
    for name, menu in (("menu", more.choices), ("models", bar.models.choices), ("tray", opened.tray.menu)):
        menu.popup(place_of(window))
        yield name
        menu.close()
    more.choices.popup(place_of(window))
    more.choices.setActiveAction(next(one for one in more.choices.actions() if one.text() == more.tr("Colours")))
    yield "menu-colours"
    more.choices.close()
    window.show_strip()
    yield "strip"
    window.strip.close()
    window.mini.toggle()
    yield "mini"
    window.mini.toggle()


def notices(window: Window) -> Iterator[str]:
    """Show a notice, and one that asks something."""
    from studio.core.chain import Notice
    from studio.sinks.virtual_camera import NoVirtualCamera
    from studio.ui.values import Told

    window.tell(Notice.of(NoVirtualCamera()))
    yield "notice"
    actions = (("Forget it", window.notices.dismiss), ("Go on", window.notices.dismiss))
    window.notices.tell(Told(Notice("A queue of 3 photos was not finished."), actions, info=True))
    yield "notice-asks"


def place_of(window: QWidget) -> QPoint:
    """Say where a menu opens."""
    return window.mapToGlobal(window.rect().center() / 2)


def close_dialogs(app: QApplication) -> None:
    """Put every dialog away."""
    from PySide6.QtWidgets import QDialog

    for dialog in app.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.close()
    app.processEvents()


def wait(app: QApplication, until: Callable[[], bool]) -> None:
    """Let the program run until something has come true."""
    end_s = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > end_s:
            raise SystemExit("The studio gave no picture, or does not keep up.")
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

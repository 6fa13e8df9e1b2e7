"""How soon the window answers: from the start to a live picture, from a click and a slider to the output.

python benchmarks/window.py [--rounds 5]    in a real window, on a screen of its own (needs Xvfb)

Every round is a program of its own, in a home of its own, that has been started before. It prints the least and the
middle of each figure: what else the machine does can only make them larger. `frames` counts the pictures that were
still made the old way after a slider was moved; `dragging` is the rate of the output while a corner of the window's
frame is drawn to and fro, sixty steps a second, and `jumping` while it has quite another size each time, so that its
parts change places as well. All times are of the wall clock, the start's from before Python, but for those "of a
core": those are processor time of all threads, which others' work hardly changes.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.preview import screen  # noqa: E402
from studio.core.frame import Picture, Size, State  # noqa: E402
from studio.core.ports import Sink, Writer  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from studio.ui.window import Window

PATIENCE_S, SETTLE_S, RESIZING_S = 60.0, 3.0, 5.0
CORNER, CHANGED, GRAINY = 40, 8.0, 0.5  # pixels of a side, and levels of 255
SIZES = ((1280, 720), (1100, 660), (1180, 700))
DRAG_S, REACH = 1.5, (90, 40)  # there and back, and how far from the window's own size
UNITS = {"dragging": "fps", "jumping": "fps", "frames": "", "output": "fps"}


@dataclass(frozen=True, slots=True)
class Heard:
    """What the output noted of a picture."""

    at_s: float
    number: int
    level: float
    grain: float


@dataclass(frozen=True, slots=True)
class Ear(Sink):
    """An output that notes when which picture came, and what its corner looks like."""

    heard: list[Heard] = field(default_factory=list, compare=False)

    def open(self, size: Size, fps: float) -> Writer:
        """Begin to listen."""
        return EarWriter(self.heard)


class EarWriter(Writer):
    """Listens."""

    label = "Ear"

    def __init__(self, heard: list[Heard]) -> None:
        self._heard = heard

    def write(self, picture: Picture) -> None:
        """Note a picture."""
        if picture.state is State.LIVE:
            corner = picture.image[:CORNER, :CORNER, 1]
            note = Heard(time.perf_counter(), picture.number, float(corner.mean()), float(corner.std()))
            self._heard.append(note)


def main() -> None:
    """Measure in rounds, and print."""
    parser = argparse.ArgumentParser(description="How soon the window answers.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--here", type=float, default=0.0, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.here:
        print(json.dumps(dict(measured(args.here))), flush=True)
        return
    figures: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as home, screen(False, 1) as where:
        for number in range(args.rounds + 1):
            told = _round(home, where)
            for name, value in told.items() if number else ():  # the first one fills the caches
                figures[name].append(value)
    print(f"load {os.getloadavg()[0]:.1f}")
    for name, values in figures.items():
        best = max(values) if UNITS.get(name) == "fps" else min(values)
        print(f"{name}: best {best:.0f} {UNITS.get(name, 'ms')}, middle {median(values):.0f} ({len(values)} rounds)")


def _round(home: str, where: dict[str, str]) -> dict[str, float]:
    settings = Path(home) / "settings"
    settings.mkdir(exist_ok=True)
    kept = {"source": {"source": "demo", "width": 1280, "height": 720}}
    (settings / "settings.json").write_text(json.dumps(kept), "utf-8")
    again = [sys.executable, __file__, "--here", str(time.time())]
    done = subprocess.run(again, env={**os.environ, **where, "BACKLOT_HOME": home}, check=True, stdout=subprocess.PIPE)
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def measured(born_s: float) -> Iterator[tuple[str, float]]:
    """Open the program, do what a user does, and give what it took."""
    os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
    from PySide6.QtWidgets import QApplication

    from studio.ui.app import App

    app = QApplication(sys.argv[:1])
    opened = App(app)
    window = opened.window
    painted = _first_paint(window)
    opened.show()
    try:
        _wait(app, lambda: bool(painted))
        yield "painted", 1000 * (painted[0][0] - born_s)
        yield "painted, of a core", 1000 * painted[0][1]
        _wait(app, lambda: window.live.preview.shown > 0 and _is_live(window))
        yield "live", 1000 * (time.time() - born_s)
        yield "live, of a core", 1000 * time.process_time()
        ear = _listen(app, window)
        yield "output", _rate(ear, time.perf_counter() - SETTLE_S)
        yield "click", _click(app, window, ear)
        yield from _slide(app, window, ear)
        yield "dragging", _resize(app, window, ear, _drawn())
        yield "jumping", _resize(app, window, ear, cycle(SIZES))
    finally:
        if window.session is not None:
            window.session.go_on_air(False)
        window.leave()


def _first_paint(window: Window) -> list[tuple[float, float]]:
    """Note when the window has been painted, and what processor time that took."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Noting(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() is QEvent.Type.Paint and not painted:
                QTimer.singleShot(0, lambda: painted.append((time.time(), time.process_time())))
            return False

    painted: list[tuple[float, float]] = []
    window.noting = Noting(window)  # type: ignore[attr-defined]  # it lives as long
    window.live.preview.installEventFilter(window.noting)  # type: ignore[attr-defined]
    return painted


def _is_live(window: Window) -> bool:
    picture = window.session.pictures.peek() if window.session is not None else None
    return picture is not None and picture.state is State.LIVE


def _listen(app: QApplication, window: Window) -> Ear:
    """Put the first steps away, let the program come to rest, and be its output."""
    from PySide6.QtWidgets import QDialog

    ear = Ear()
    assert window.session is not None
    _pass(app, 1.0)
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    window.session.studio = replace(window.session.studio, virtual_camera=ear)
    window.session.go_on_air(True)
    _wait(app, lambda: bool(ear.heard))
    _pass(app, SETTLE_S)
    return ear


def _rate(ear: Ear, since_s: float) -> float:
    """Give the pictures a second since then."""
    came = [one.at_s for one in ear.heard if one.at_s >= since_s]
    return len(came) / (time.perf_counter() - since_s)


def _click(app: QApplication, window: Window, ear: Ear) -> float:
    """Click on a colour that is far from the last one, and wait until the output has it."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from studio.backgrounds.color import Color
    from studio.ui.values import COLOURS

    assert window.session is not None
    gallery = window.live.gallery
    window.session.use_background(Color("#20242c"))
    next(chip for chip in gallery.chips.buttons() if COLOURS in chip.property("groups")).click()
    _pass(app, SETTLE_S)
    tiles = gallery.list
    row = next(row for row, tile in enumerate(tiles.rows) if tile.item.background == Color("#f1efe9"))
    tiles.go_to(row)
    _pass(app, 0.5)
    before = ear.heard[-1].level
    start_s = time.perf_counter()
    where = tiles.visualRect(tiles.model().index(row, 0)).center()
    QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=where)
    heard = _heard(app, ear, lambda one: one.at_s > start_s and abs(one.level - before) > CHANGED)
    return 1000 * (heard.at_s - start_s)


def _slide(app: QApplication, window: Window, ear: Ear) -> Iterator[tuple[str, float]]:
    """Press the strength of Grain at its end, and wait until the output is grainy."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from studio.filters.grain import Grain
    from studio.ui.slider import Slider

    assert window.session is not None
    window.session.set_filter(Grain(strength=0.0))
    _pass(app, SETTLE_S)
    slider = window.live.panel.cards[Grain].findChildren(Slider)[0]
    window.live.panel.ensureWidgetVisible(slider)
    _pass(app, 0.5)
    last, start_s = ear.heard[-1], time.perf_counter()
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 4, slider.height() // 2))
    heard = _heard(app, ear, lambda one: one.at_s > start_s and one.grain > last.grain + GRAINY)
    yield "slider", 1000 * (heard.at_s - start_s)
    yield "frames", heard.number - last.number - 1


def _drawn() -> Iterator[tuple[int, int]]:
    """Give the window's size while its corner follows a hand."""
    start_s = time.perf_counter()
    while True:
        swing = math.cos(2 * math.pi * (time.perf_counter() - start_s) / DRAG_S)
        yield round(1190 + REACH[0] * swing), round(700 + REACH[1] * swing)


def _resize(app: QApplication, window: Window, ear: Ear, sizes: Iterator[tuple[int, int]]) -> float:
    """Change the window's size all the time, and give the output's rate."""
    start_s = time.perf_counter()
    while time.perf_counter() < start_s + RESIZING_S:
        window.windowHandle().resize(*next(sizes))
        _pass(app, 1 / 60)
    return _rate(ear, start_s)


def _heard(app: QApplication, ear: Ear, wanted: Callable[[Heard], bool]) -> Heard:
    """Wait for a picture like that, and give what was noted of the first."""
    _wait(app, lambda: any(wanted(one) for one in ear.heard[-90:]))
    return next(one for one in ear.heard[-90:] if wanted(one))


def _wait(app: QApplication, until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > deadline:
            raise SystemExit("The window did not do it.")
        _pass(app, 0.005)


def _pass(app: QApplication, seconds: float) -> None:
    """Let the program run."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop(app)
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()

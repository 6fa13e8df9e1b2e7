"""What the live picture costs the window: processor time while it moves, against while it stands still.

python benchmarks/preview.py                 in a real window, on a screen of its own (needs Xvfb)
python benchmarks/preview.py --offscreen     without a screen: nothing is sent to an X server
python benchmarks/preview.py --scale 2       with two pixels for each point, as on a 4K screen
python benchmarks/preview.py --studio        with the studio at work beside it, which needs a machine that is free

The whole program runs at 1280x800, with 30 pictures a second: the demo's from memory, or the studio's own. Every
other span the preview is stopped, so what else the window does falls out of the difference. It is the time of all
threads, for Qt paints with several. `convert`, `paint` and `look` are stop-watched inside; `bar` is what lies over the
picture and is painted with it; `Qt` is the rest: the event loop, the window's memory, and sending it to the screen.
`back to back` is a picture's time when one follows the other at once. Seen aside, while another program is in use,
every other picture is shown.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial, wraps
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from studio.core.frame import Matted, Picture, Size
    from studio.ui.window import Window

PATIENCE_S, SETTLE_S = 60.0, 3.0
CASES = (
    ("720p", "result", (1280, 720)),
    ("720p", "compare", (1280, 720)),
    ("1080p", "result", (1920, 1080)),
    ("720p, seen aside", "result", (1280, 720)),
)
WINDOW, FPS = (1280, 800), 30
KEPT = 6  # pictures: about as many as the studio has under way, so that they are as near to the processor


@dataclass(slots=True)
class Clocks:
    """Adds up what parts of the program take."""

    taken_s: dict[str, float] = field(default_factory=lambda: defaultdict(float))

    def watch(self, owner: type, name: str, part: str) -> None:
        """Stop-watch a method."""
        method = getattr(owner, name)

        @wraps(method)
        def watched(*given: Any, **named: Any) -> Any:
            start = time.process_time()
            try:
                return method(*given, **named)
            finally:
                self.taken_s[part] += time.process_time() - start

        setattr(owner, name, watched)


@dataclass(frozen=True, slots=True)
class Span:
    """What one span of time took."""

    wall_s: float
    used_s: float
    server_s: float
    pictures: int
    parts_s: dict[str, float]


def main() -> None:
    """Measure and print."""
    args = _arguments()
    if args.here:
        measure(args)
        return
    with tempfile.TemporaryDirectory() as home, screen(args.offscreen, args.scale) as where:
        settings = Path(home) / "settings"
        settings.mkdir()
        kept = {"source": {"source": "demo", "width": 1280, "height": 720}}
        (settings / "settings.json").write_text(json.dumps(kept), "utf-8")
        environment = {**os.environ, **where, "QT_SCALE_FACTOR": str(args.scale), "BACKLOT_HOME": home}
        subprocess.run([sys.executable, *sys.argv, "--here"], env=environment, check=True)


@contextmanager
def screen(offscreen: bool, scale: int) -> Iterator[dict[str, str]]:
    """Give what tells a program of a screen that is as large as the window."""
    if offscreen:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    size = f"{WINDOW[0] * scale}x{WINDOW[1] * scale}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size], pass_fds=(writing,), stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "BACKLOT_SERVER": str(server.pid)}
    finally:
        server.terminate()
        server.wait()


def measure(args: argparse.Namespace) -> None:
    """Open the program, and measure it in every state."""
    os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from studio.ui.app import App
    from studio.ui.preview import Preview
    from studio.ui.projector import Projector, View
    from studio.ui.tools.bar import ToolBar

    clocks = Clocks()
    clocks.watch(Projector, "project", "convert")
    clocks.watch(Preview, "look", "look")
    clocks.watch(Preview, "paintEvent", "paint")
    clocks.watch(ToolBar, "paintEvent", "bar")
    app = QApplication(sys.argv[:1])
    opened = App(app)
    window = opened.window
    window.resize(*WINDOW)
    opened.show()
    try:
        _wait(lambda: window.session is not None)
        _pass(SETTLE_S)
        _quieten(window, args.studio)
        load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
        print(f"{QGuiApplication.platformName()}, scale {window.devicePixelRatioF():g}, load {load}")
        print(f"window {_size(window)}, picture {_size(window.live.preview.picture_rect())}")
        for name, view, size in CASES:
            film = studio_film(window, size) if args.studio else demo_film(size)
            window.live.preview.view = View(view)
            window.live.preview.calm = partial(bool, "aside" in name)  # no window is active without a window manager
            window.live.preview.start(film.peek, film.seen)
            _pass(SETTLE_S)
            spans = [_round(window, film, clocks, args.seconds) for _ in range(args.rounds)]
            print(f"\n{name}, {view}: {_told(spans)}", flush=True)
            if film.pictures:
                print(f"  back to back {_back_to_back(window, film, args.seconds):.2f} ms a picture", flush=True)
        window.live.preview.start(film.peek, film.seen)
        print("\npaints per picture:", _repainted(window, args.seconds))
    finally:
        window.leave()


def _quieten(window: Window, studio: bool) -> None:
    """Put away what a fresh program shows, and what it does now and then."""
    from PySide6.QtWidgets import QDialog

    for dialog in window.findChildren(QDialog):
        dialog.reject()
    window.live.sampling.stop()
    if not studio:
        window.live.bar.pause.setChecked(True)


@dataclass(frozen=True, slots=True)
class Film:
    """What the preview looks at."""

    peek: Callable[[], Picture | None]
    seen: Callable[[], Matted | None]
    pictures: tuple[Picture, ...] = ()


def demo_film(size: Size) -> Film:
    """Give the demo's pictures with the truth about them, from memory, 30 a second by the clock."""
    from studio.core.frame import Frame, Matted, Picture, State
    from studio.sources.demo import Demo

    demo = Demo(*size)
    scene = demo.scene()
    with demo.open() as reader:
        frames = [Frame(reader.read(), number, number / FPS) for number in range(KEPT)]
    matted = [Matted(frame, scene.truth(frame.number)) for frame in frames]
    pictures = tuple(Picture(frame.image, frame.number, frame.taken_s, frame.taken_s, State.LIVE) for frame in frames)

    def now() -> int:
        return int(time.monotonic() * FPS) % KEPT

    return Film(lambda: pictures[now()], lambda: matted[now()], pictures)


def studio_film(window: Window, size: Size) -> Film:
    """Give what the studio makes of the demo."""
    from studio.sources.demo import Demo

    session = window.session
    assert session is not None
    session.use_source(Demo(*size))
    _wait(lambda: (picture := session.pictures.peek()) is not None and picture.image.shape[1] == size[0])
    return Film(session.pictures.peek, session.engine.seen.peek)


def _round(window: Window, film: Film, clocks: Clocks, seconds: float) -> tuple[Span, Span]:
    """Give a span with the preview stopped, and one with it running."""
    window.live.preview.stop()
    still = _span(window, clocks, seconds)
    window.live.preview.start(film.peek, film.seen)
    return still, _span(window, clocks, seconds)


def _back_to_back(window: Window, film: Film, seconds: float) -> float:
    """Give the milliseconds of a picture without a wait between two."""
    from PySide6.QtWidgets import QApplication

    preview, turns = window.live.preview, cycle(film.pictures)
    preview.stop()
    preview.peek, preview.seen = (lambda: next(turns)), film.seen
    shown, start, until = preview.shown, time.process_time(), time.monotonic() + seconds
    while time.monotonic() < until:
        preview.look()
        QApplication.processEvents()
    return 1000 * (time.process_time() - start) / (preview.shown - shown)


def _span(window: Window, clocks: Clocks, seconds: float) -> Span:
    _pass(0.3)
    clocks.taken_s.clear()
    shown, server_s = window.live.preview.shown, _server_s()
    wall_s, used_s = time.perf_counter(), time.process_time()
    _pass(seconds)
    return Span(
        time.perf_counter() - wall_s,
        time.process_time() - used_s,
        _server_s() - server_s,
        window.live.preview.shown - shown,
        defaultdict(float, clocks.taken_s),
    )


def _told(rounds: Sequence[tuple[Span, Span]]) -> str:
    """Say what the difference is, of the round in the middle, and what it is made of."""
    shares = [100 * (on.used_s / on.wall_s - off.used_s / off.wall_s) for off, on in rounds]
    pictures = sum(on.pictures for _, on in rounds)
    rate = pictures / sum(on.wall_s for _, on in rounds)
    whole_ms = 10 * median(shares) / rate
    each_ms = {
        part: 1000 * sum(on.parts_s[part] for _, on in rounds) / pictures
        for part in ("convert", "paint", "bar", "look")
    }
    each_ms["paint"] -= each_ms["convert"]
    each_ms["Qt"] = whole_ms - sum(each_ms.values())
    server = [100 * (on.server_s / on.wall_s - off.server_s / off.wall_s) for off, on in rounds]
    parts = ", ".join(f"{part} {ms:.2f}" for part, ms in each_ms.items())
    spread = " ".join(f"{share:.1f}" for share in sorted(shares))
    return (
        f"{median(shares):.1f} % of a core ({spread}), {whole_ms:.2f} ms a picture at {rate:.1f} a second\n"
        f"  ms: {parts}\n  X server {median(server):.1f} %"
    )


def _repainted(window: Window, seconds: float) -> str:
    """Count which widgets are painted, by the pictures shown meanwhile."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QWidget

    painted: Counter[str] = Counter()

    class Counting(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
                painted[type(watched).__name__] += 1
            return False

    counting = Counting()
    app = QApplication.instance()
    assert app is not None
    shown = window.live.preview.shown
    app.installEventFilter(counting)
    _pass(seconds)
    app.removeEventFilter(counting)
    pictures = max(window.live.preview.shown - shown, 1)
    return ", ".join(f"{name} {count / pictures:.2f}" for name, count in painted.most_common())


def _server_s() -> float:
    pid = os.environ.get("BACKLOT_SERVER")
    return sum(psutil.Process(int(pid)).cpu_times()[:2]) if pid else 0.0


def _wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > deadline:
            raise SystemExit("The window did not come to life.")
        _pass(0.1)


def _pass(seconds: float) -> None:
    """Let the program run."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def _size(place: Any) -> str:
    return f"{place.width()}x{place.height()}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="What the live picture costs the window.")
    parser.add_argument("--offscreen", action="store_true", help="without a screen")
    parser.add_argument("--scale", type=int, default=1, help="pixels for each point")
    parser.add_argument("--studio", action="store_true", help="with the studio at work")
    parser.add_argument("--seconds", type=float, default=4.0, help="how long each span is")
    parser.add_argument("--rounds", type=int, default=5, help="how many pairs of spans; the one in the middle counts")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()

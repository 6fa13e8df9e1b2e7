"""Everything that the machine lends, each ready to fail by script, and a judge at the far end who knows the truth."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from threading import Event
from typing import Any, ClassVar

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.errors import NotReady, SinkLost, SourceLost, StudioError
from studio.core.filter import Filter, Stage
from studio.core.frame import Frame, Image, Matte, Picture, Shot, Size, State
from studio.core.params import whole
from studio.core.ports import Backdrop, Background, Model, Reader, Segmenter, Sink, Source, Writer
from studio.imaging.slate import slate_card
from studio.sources.demo import Demo, Scene
from tests.faults.script import HANG_S, Script

SIZE: Size = (256, 144)
FPS = 90.0
BEHIND = (190, 60, 20)  # BGR: a blue that the room has nowhere
TRUE_BACKGROUND = 0.02  # alpha below which a pixel is the room's
MOST_LEAKED = 0.005
OLDEST_S = 1.15


class Broken(RuntimeError):
    """What no code expects."""


def fail(kind: str, lost: StudioError) -> None:
    """Raise, or hang, as the kind says; come back where it means something else."""
    if kind in HANG_S:
        Event().wait(HANG_S[kind])
    errors = {"lost": lost, "does not open": lost, "fails": lost, "OSError": OSError(19, "No such device")}
    errors |= {"bug": Broken("bug"), "MemoryError": MemoryError("no more memory")}
    if kind in errors:
        raise errors[kind]


class Clock:
    """The machine's clock, which jumps by script."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._ahead_s = 0.0

    def now(self) -> float:
        jump = self._script.strike("clock")
        self._ahead_s += float(jump) if jump else 0.0
        return time.perf_counter() + self._ahead_s

    def wait(self, stop: Event, seconds: float) -> bool:
        return stop.wait(seconds)


@dataclass(slots=True)
class Truth:
    """The demo's scene, and which of its pictures became which frame of the studio."""

    scene: Scene
    shown: list[int] = field(default_factory=list)
    shown_s: list[float] = field(default_factory=list)
    _kept: dict[int, Matte] = field(default_factory=dict)

    def of(self, number: int) -> Matte:
        """Give the true matte of one of the studio's frames."""
        shown = self.shown[number]
        if shown not in self._kept:
            self._kept[shown] = self.scene.truth(shown)
            self._kept.pop(shown - 50, None)
        return self._kept[shown]


@dataclass(frozen=True, slots=True)
class Camera(Source):
    """The demo as a camera that fails by script."""

    script: Script | None = field(default=None, compare=False)
    truth: Truth | None = field(default=None, compare=False)

    def open(self) -> Reader:
        assert self.script is not None
        assert self.truth is not None
        fault = self.script.now
        if fault is not None and fault.boundary == "source" and fault.kind == "does not open" and fault.hits:
            fail(self.script.strike("source"), SourceLost())
        return CameraReader(self.script, self.truth)


class CameraReader(Reader):
    label = "camera"
    fps = FPS

    def __init__(self, script: Script, truth: Truth) -> None:
        self._script = script
        self._truth = truth

    def read(self) -> Image:
        self._script.go_on(time.perf_counter())
        kind = self._script.strike("source")
        fail(kind, SourceLost("The cable fell out."))
        refused: dict[str, Any] = {
            "nothing": None,
            "empty": np.zeros((0, 0, 3), np.uint8),
            "floats": np.zeros((144, 256, 3), np.float32),
            "grey": np.zeros((144, 256), np.uint8),
        }
        if kind in refused:
            return refused[kind]
        shown = self._truth.shown
        number = shown[-1] if kind == "the same again" and shown else len(shown)
        image = self._truth.scene.image(number)
        shown.append(number)
        self._truth.shown_s.append(time.perf_counter())
        sizes = {"small": (128, 72), "large": (512, 288), "odd": (257, 145)}
        if kind in sizes:
            image = cv2.resize(image, sizes[kind])
        return np.zeros_like(image) if kind == "black" else image


@dataclass(frozen=True, slots=True)
class Oracle(Model):
    """Knows the truth, and fails by script."""

    script: Script | None = field(default=None, compare=False)
    truth: Truth | None = field(default=None, compare=False)

    def open(self) -> Segmenter:
        assert self.script is not None
        assert self.truth is not None
        return OracleSegmenter(self.script, self.truth)


class OracleSegmenter(Segmenter):
    def __init__(self, script: Script, truth: Truth) -> None:
        self._script = script
        self._truth = truth
        self._last: Matte | None = None

    def matte(self, frame: Frame) -> Matte:
        right = self._truth.of(frame.number)
        kind = self._script.strike("model")
        fail(kind, StudioError("The net is gone."))
        if kind == "not ready":
            raise NotReady
        if kind == "frozen" and self._last is not None:
            return self._last.copy()
        self._last = right
        return wrong_matte(kind, right)


def wrong_matte(kind: str, right: Matte) -> Any:
    """Give the matte as it is when it goes wrong in that way."""
    half = np.arange(right.shape[1]) < right.shape[1] // 2
    return {
        "ones": lambda: np.ones_like(right),
        "nan": lambda: np.where(right > 0.5, np.nan, right).astype(np.float32),
        "infinite": lambda: np.where(right > 0.5, np.inf, right).astype(np.float32),
        "small": lambda: cv2.resize(1 - right, (128, 72)),
        "large": lambda: cv2.resize(1 - right, (512, 288)),
        "inverted": lambda: 1 - right,
        "negative": lambda: right - 1,
        "sevens": lambda: right + 7,
        "doubles": lambda: right.astype(np.float64),
        "empty": lambda: np.zeros((0, 0), np.float32),
        "three channels": lambda: np.stack([right] * 3, axis=2),
        "none": lambda: None,
        "half ones": lambda: np.maximum(right, half.astype(np.float32)),
    }.get(kind, lambda: right)()


@dataclass(frozen=True, slots=True)
class Wall(Background):
    """A blue wall that fails by script."""

    script: Script | None = field(default=None, compare=False)

    def open(self, size: Size) -> Backdrop:
        assert self.script is not None
        return WallBackdrop(self.script, size)


class WallBackdrop(Backdrop):
    def __init__(self, script: Script, size: Size) -> None:
        self._script = script
        self._wall = np.full((size[1], size[0], 3), BEHIND, np.uint8)

    def paint(self, frame: Frame, matte: Matte) -> Image:
        kind = self._script.strike("background")
        fail(kind, StudioError())
        if kind == "floats":
            return self._wall / 2  # type: ignore[return-value]
        return self._wall[::2, ::2] if kind == "small" else self._wall


@dataclass(frozen=True, slots=True)
class Faulty(Filter):
    """A filter that fails by script; a new `turn` makes the chain try it again."""

    boundary: ClassVar[str]
    script: ClassVar[Script]
    turn: int = whole(0, 0, 10**9, help="How often it was switched on again.")

    def apply(self, shot: Shot) -> Shot:
        kind = self.script.strike(self.boundary)
        fail(kind, StudioError())
        return self.wrong(kind, shot)

    def wrong(self, kind: str, shot: Shot) -> Any:
        return shot


@dataclass(frozen=True, slots=True)
class FaultyMatte(Faulty):
    """Spoils the matte."""

    stage = Stage.MATTE
    boundary = "matte filter"

    def wrong(self, kind: str, shot: Shot) -> Any:
        if kind == "nothing":
            return None
        if kind == "small picture":
            return replace(shot, foreground=shot.foreground[::2])
        return replace(shot, matte=wrong_matte(kind, shot.matte)) if kind else shot


@dataclass(frozen=True, slots=True)
class FaultyComposite(Faulty):
    """Spoils the composite."""

    stage = Stage.COMPOSITE
    boundary = "composite filter"

    def wrong(self, kind: str, shot: Shot) -> Any:
        return wrong_picture(kind, shot)


@dataclass(frozen=True, slots=True)
class FaultyFinish(Faulty):
    """Spoils the finished picture."""

    stage = Stage.FINISH
    boundary = "finish filter"

    def wrong(self, kind: str, shot: Shot) -> Any:
        return wrong_picture(kind, shot)


def wrong_picture(kind: str, shot: Shot) -> Any:
    """Give the shot with what a broken filter may paint."""
    if not kind or kind == "nothing":
        return None if kind else shot
    room = shot.frame.image
    pictures: dict[str, Any] = {"room": room, "small": room[::2], "floats": room / 2}
    return replace(shot, composite=pictures[kind]) if kind in pictures else shot


@dataclass(frozen=True, slots=True)
class FarEnd(Sink):
    """Judges every picture that goes out, and fails by script."""

    steady = True
    script: Script | None = field(default=None, compare=False)
    judge: Judge | None = field(default=None, compare=False)

    def open(self, size: Size, fps: float) -> Writer:
        assert self.script is not None
        assert self.judge is not None
        fault = self.script.now
        if fault is not None and fault.boundary == "sink" and fault.kind == "does not open" and fault.hits:
            fail(self.script.strike("sink"), SinkLost())
        return FarEndWriter(self.script, self.judge)


class FarEndWriter(Writer):
    label = "far end"

    def __init__(self, script: Script, judge: Judge) -> None:
        self._script = script
        self._judge = judge

    def write(self, picture: Picture) -> None:
        kind = self._script.strike("sink")
        if kind not in HANG_S:
            fail(kind, SinkLost("It tore."))
        self._judge.see(picture)
        fail(kind, SinkLost())
        if picture.state is State.LIVE:
            self._script.on_air()


class Judge:
    """Checks each picture against the room, and its age against the clock on the wall."""

    def __init__(self, truth: Truth, script: Script, slack_s: float) -> None:
        self._truth = truth
        self._script = script
        self._slack_s = slack_s
        self._card = slate_card(SIZE)
        self._last: tuple[Picture, float] | None = None
        self.seen = 0
        self.states: dict[State, int] = dict.fromkeys(State, 0)
        self.worst_leak = 0.0
        self.oldest_s = 0.0
        self.wrong: list[str] = []

    def see(self, picture: Picture) -> None:
        self.seen += 1
        self.states[picture.state] += 1
        if picture.state is State.SLATE:
            if not np.array_equal(picture.image, self._card):
                self._complain("a slate is not the card")
            return
        leak = leaked(picture.image, self._truth.of(picture.number), self._truth.scene.room)
        age_s = time.perf_counter() - self._truth.shown_s[picture.number]
        self.worst_leak = max(self.worst_leak, leak)
        self.oldest_s = max(self.oldest_s, age_s)
        if leak > MOST_LEAKED:
            self._complain(f"{100 * leak:.1f} % of the room shows")
        if age_s > OLDEST_S + self._slack_s:
            self._complain(f"a picture is {age_s:.2f} s old")

    def _complain(self, what: str) -> None:
        fault = self._script.now
        where = f"{fault.boundary}: {fault.kind}" if fault else "after all"
        self.wrong.append(f"{what} ({where})")


def leaked(image: Image, truth: Matte, room: Image) -> float:
    """Give the share of true-background pixels that are nearer the room than the chosen background."""
    behind = truth < TRUE_BACKGROUND
    to_room = distance(image, room)[behind]
    to_wall = distance(image, np.full_like(image, BEHIND))[behind]
    return float((to_room < to_wall).mean())


def distance(image: Image, other: Image) -> NDArray[np.int32]:
    apart = cv2.absdiff(image, other).astype(np.int32)
    return (apart * apart).sum(axis=2, dtype=np.int32)


def truth_of_demo() -> Truth:
    return Truth(Demo(width=SIZE[0], height=SIZE[1]).scene())

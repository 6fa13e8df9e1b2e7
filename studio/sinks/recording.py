"""A film of what is on air."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
from av.container import OutputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from studio.core import params, places
from studio.core.errors import Unwritable
from studio.core.frame import Picture, Size
from studio.core.ports import Sink, Writer
from studio.core.registry import register
from studio.imaging.codec import Exists, free_name, rename_new
from studio.imaging.fit import contain
from studio.imaging.yuv import even, i420

TICKS: Final = 90_000  # per second: what frame times are rounded to
KEY_EVERY_S: Final = 2.0  # a player can jump to these, and after a crash the film is whole up to the last of them
LARGE_PIXELS: Final = 2048 * 1152  # one core encodes less than this in real time
BT601: Final = 6  # the matrix OpenCV converts by, said in the file so that players convert back the same way
BT709: Final = 1  # primaries and transfer of what cameras give
LIMITED: Final = 1

# Fragments while it grows, so that a crash loses two seconds; an ordinary MP4 once it is closed.
_CONTAINERS: Final[dict[str, dict[str, str]]] = {
    ".mp4": {"movflags": "hybrid_fragmented+frag_keyframe", "flush_packets": "1"},
    ".mov": {"movflags": "hybrid_fragmented+frag_keyframe", "flush_packets": "1"},
    ".mkv": {"flush_packets": "1"},
}


@register
@dataclass(frozen=True, slots=True)
class Recording(Sink):
    """A film in H.264, which every browser and player shows."""

    path: str = params.path(help="The file to record to; empty means a new one in your Videos folder.")
    quality: int = params.whole(
        24, 16, 34, detail=True, help="The encoder's quality figure: lower is better and larger."
    )

    def open(self, size: Size, fps: float) -> Writer:
        """Begin a new file; Exists or Unwritable."""
        return FilmWriter(self, size, fps)


class FilmWriter(Writer):
    """Encodes to a file beside the final one, which gets its name when it is whole."""

    def __init__(self, sink: Recording, size: Size, fps: float) -> None:
        self.path = Path(sink.path) if sink.path else _new_name()
        self.label = str(self.path)
        self._size = even(size)
        self._period = max(1, round(TICKS / fps))
        self._start_s: float | None = None
        self._last_tick = -1
        self._part = _reserve(self.path)
        try:
            self._container: OutputContainer | None = av.open(
                str(self._part), "w", options=_CONTAINERS[self.path.suffix.lower()]
            )
            self._stream = _add_stream(self._container, self._size, fps, sink.quality)
        except (av.FFmpegError, OSError) as error:
            raise Unwritable(f"{self.path}: {error.strerror}.") from error

    def write(self, picture: Picture) -> None:
        """Add the picture at its own time; one that was there already only lasts longer. Unwritable."""
        if self._container is None:
            return
        tick = self._tick(picture.taken_s)
        if tick <= self._last_tick:
            return
        self._last_tick = tick
        frame = VideoFrame.from_ndarray(i420(contain(picture.image, self._size)), format="yuv420p")
        frame.pts, frame.time_base = tick, Fraction(1, TICKS)
        frame.colorspace, frame.color_range = BT601, LIMITED
        self._mux(self._container, frame)

    def close(self) -> None:
        """Finish the file and give it its name; Unwritable when the disk filled up, with what fitted kept."""
        if self._container is None:
            return
        container, self._container = self._container, None
        try:
            if self._last_tick >= 0:
                self._mux(container, None)
        finally:
            self._finish(container)

    def _tick(self, taken_s: float) -> int:
        """Give the picture's time in ticks; where the source's clock was set back, the film goes on from its end."""
        if self._start_s is None:
            self._start_s = taken_s
        tick = round((taken_s - self._start_s) * TICKS)
        if tick < self._last_tick - self._period:
            tick = self._last_tick + self._period
            self._start_s = taken_s - tick / TICKS
        return tick

    def _mux(self, container: OutputContainer, frame: VideoFrame | None) -> None:
        try:
            for packet in self._stream.encode(frame):
                packet.duration = packet.duration or self._period
                container.mux(packet)
        except (av.FFmpegError, OSError) as error:
            raise Unwritable(f"{self.path}: {error.strerror}.") from error

    def _finish(self, container: OutputContainer) -> None:
        try:
            container.close()
        except (av.FFmpegError, OSError) as error:
            raise Unwritable(f"{self.path}: {error.strerror}.") from error
        finally:
            self._name()

    def _name(self) -> None:
        """Give the file its name, or another where somebody made a file of that name while this one grew."""
        if self._last_tick < 0 or not self._part.exists() or self._part.stat().st_size == 0:
            self._part.unlink(missing_ok=True)
            return
        self.path = free_name(self.path)
        self.label = str(self.path)
        try:
            rename_new(self._part, self.path)
            self._part.unlink(missing_ok=True)
        except OSError as error:
            raise Unwritable(f"{self.path}: {error.strerror}.", hint=f"The film is kept as {self._part}.") from error


def _new_name() -> Path:
    return free_name(places.videos_folder() / f"Backlot {datetime.now():%Y-%m-%d %H.%M.%S}.mp4")


def _reserve(path: Path) -> Path:
    """Make the empty file that grows beside the final one: FFmpeg itself would find out only with the first picture."""
    if path.suffix.lower() not in _CONTAINERS:
        endings = ", ".join(_CONTAINERS)
        raise Unwritable(f"{path.name} does not end like a film.", hint=f"Use a name that ends in one of {endings}.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            raise Exists(f"It is {path}.")
        part = free_name(path.with_stem(f"{path.stem}.part"))
        part.touch(exist_ok=False)
    except (OSError, ValueError) as error:
        raise Unwritable(f"{path}: {getattr(error, 'strerror', None) or error}.") from error
    return part


def _add_stream(container: OutputContainer, size: Size, fps: float, quality: int) -> VideoStream:
    stream = container.add_stream("libx264", rate=Fraction(fps).limit_denominator(1001))
    stream.width, stream.height = size
    stream.pix_fmt = "yuv420p"
    context = stream.codec_context
    context.time_base = Fraction(1, TICKS)
    context.gop_size = max(1, round(KEY_EVERY_S * fps))
    context.thread_count = 1 if size[0] * size[1] <= LARGE_PIXELS else 0
    context.colorspace, context.color_range = BT601, LIMITED
    context.color_primaries = context.color_trc = BT709
    context.options = {"preset": "superfast", "tune": "zerolatency", "crf": str(quality)}
    return stream

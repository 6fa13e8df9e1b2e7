"""Encoding pictures to video files that browsers and players show."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Final

import av
from av.container import OutputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from studio.core.errors import Unwritable
from studio.core.frame import Image, Size
from studio.imaging.yuv import i420

TICKS: Final = 90_000  # per second: what frame times are rounded to
KEY_EVERY_S: Final = 2.0  # a player can jump to these, and after a crash the film is whole up to the last of them
LARGE_PIXELS: Final = 2048 * 1152  # one core encodes less than this in real time
BT601: Final = 6  # the matrix OpenCV converts by, said in the file so that players convert back the same way
BT709: Final = 1  # primaries and transfer of what cameras give
LIMITED: Final = 1

# Fragments while it grows, so that a crash loses two seconds at most; an ordinary MP4 once it is closed.
_MP4: Final = {"movflags": "hybrid_fragmented+frag_keyframe", "flush_packets": "1"}
_MATROSKA: Final = {"flush_packets": "1"}


class Encoder:
    """An H.264 file that grows picture by picture; `size` is even, `name` is what errors call the file."""

    def __init__(self, path: Path, size: Size, fps: float, quality: int, name: str) -> None:
        self._name = name
        self._period = max(1, round(TICKS / fps))
        self._started = False
        try:
            options = _MATROSKA if path.suffix.lower() == ".mkv" else _MP4
            self._container: OutputContainer = av.open(str(path), "w", options=options)
            self._stream = _add_stream(self._container, size, fps, quality)
        except (av.FFmpegError, OSError) as error:
            raise self._failed(error) from error

    def write(self, image: Image, tick: int) -> None:
        """Add a picture at its time; ticks rise. Unwritable."""
        frame = VideoFrame.from_ndarray(i420(image), format="yuv420p")
        frame.pts, frame.time_base = tick, Fraction(1, TICKS)
        frame.colorspace, frame.color_range = BT601, LIMITED
        self._started = True
        self._mux(frame)

    def close(self) -> None:
        """Write what is still on its way and the end of the file; Unwritable, with what fitted kept."""
        try:
            if self._started:
                self._mux(None)
        finally:
            try:
                self._container.close()
            except (av.FFmpegError, OSError) as error:
                raise self._failed(error) from error

    def _mux(self, frame: VideoFrame | None) -> None:
        try:
            for packet in self._stream.encode(frame):
                packet.duration = packet.duration or self._period
                self._container.mux(packet)
        except (av.FFmpegError, OSError) as error:
            raise self._failed(error) from error

    def _failed(self, error: Exception) -> Unwritable:
        return Unwritable(f"{self._name}: {getattr(error, 'strerror', None) or error}.")


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

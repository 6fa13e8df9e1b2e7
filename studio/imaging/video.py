"""Decoding video files, for the file source and the video background alike."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import av
import cv2
import numpy as np
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream
from cv2.typing import MatLike

from studio.core.errors import Unreadable
from studio.core.frame import Image, Size, size_of

BT709: Final = 1
FULL_RANGE: Final = 2
BUSY_PIXELS: Final = 2048 * 1152  # above this one core no longer decodes in real time with ease
USUAL_FPS: Final = 30.0
SEEKS_THROUGH: Final = 120  # pictures decoded at most from where a file can be entered

# OpenCV turns YUV to BGR by BT.601 alone; for BT.709 files this matrix, BGR to BGR, makes up for it.
_FROM_601_TO_709: Final = np.array(
    [[1.0418, -0.027694, -0.014106], [0.058402, 0.845052, 0.096546], [-0.014051, -0.072349, 1.0864]], np.float32
)
_TURNS: Final = {
    90: cv2.ROTATE_90_COUNTERCLOCKWISE,
    -90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    -180: cv2.ROTATE_180,
}


class Film:
    """An open video file: iterate over its pictures, once; Unreadable when there is none.

    Pictures come upright and with square pixels. Their size may change on the way when the file's does.
    A damaged picture is left out, and a file that breaks off simply ends there.
    """

    def __init__(self, path: str) -> None:
        check_file(path)
        try:
            self._container: InputContainer = av.open(path)
        except (av.FFmpegError, OSError, ValueError) as error:
            raise Unreadable(f"{path} is no video, or is damaged.") from error
        self._reformatter = VideoReformatter()
        self._bt601: MatLike | None = None
        try:
            self._stream = self._pick_stream(path)
            self._frames = self._decode()
            first = next(self._frames, None)
            if first is None:
                raise Unreadable(f"{path} holds no picture that can be read.")
        except Unreadable:
            self._container.close()
            raise
        self.start_s = first.time or 0.0  # of the first picture, as the file counts
        self.time_s = 0.0  # of the picture given last, from the first one on
        self._first: Image | None = self._upright(first)
        self.size: Size = size_of(self._first)
        self.fps = _plausible_fps(self._stream)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back, and the pictures at once: what decodes knows this film, and is known by it."""
        self._container.close()
        self._frames = iter(())
        self._first = self._bt601 = None

    def __iter__(self) -> Iterator[Image]:
        return self

    def __next__(self) -> Image:
        if self._first is None:
            return self._timed(next(self._frames))
        first, self._first = self._first, None
        return first

    @property
    def count(self) -> int:
        """How many pictures the file says it holds, or 0 where it says nothing."""
        seconds = (self._container.duration or 0) / av.time_base
        return self._stream.frames or round(seconds * self.fps)

    def skip(self, pictures: int) -> None:
        """Pass over so many pictures; what is only decoded costs a third."""
        for _ in range(pictures):
            if self._first is None and next(self._frames, None) is None:
                return
            self._first = None

    def seek(self, time_s: float) -> None:
        """Go on with the picture at a time, or near it where the file cannot say: for a glimpse."""
        wanted_s = self.start_s + max(time_s, 0.0)
        try:
            self._container.seek(round(wanted_s * av.time_base))
        except av.FFmpegError:  # it can be read in one direction only
            return
        self._frames = self._decode()
        newest = None
        for newest in islice(self._frames, SEEKS_THROUGH):
            if newest.time is None or newest.time >= wanted_s:
                break
        self._first = self._upright(newest) if newest is not None else None

    def _timed(self, frame: VideoFrame) -> Image:
        if frame.time is None:
            self.time_s += 1 / self.fps
        else:
            self.time_s = max(frame.time - self.start_s, self.time_s)
        return self._upright(frame)

    def _pick_stream(self, path: str) -> VideoStream:
        stream = next(iter(self._container.streams.video), None)
        if stream is None:
            raise Unreadable(f"{path} holds no picture, only sound or text.")
        if stream.codec_context is None:
            raise Unreadable(f"{path} holds pictures of a kind that Backlot does not know, or is damaged.")
        small = stream.width * stream.height <= BUSY_PIXELS
        stream.thread_type = "SLICE" if small else "AUTO"
        stream.thread_count = 1 if small else 0
        return stream

    def _decode(self) -> Iterator[VideoFrame]:
        for packet in self._packets():
            try:
                frames = packet.decode()
            except av.FFmpegError:
                continue
            yield from (frame for frame in frames if isinstance(frame, VideoFrame))

    def _packets(self) -> Iterator[Packet[VideoStream]]:
        try:
            yield from self._container.demux(self._stream)
        except av.FFmpegError:
            return  # the file breaks off here

    def _upright(self, frame: VideoFrame) -> Image:
        image: MatLike = self._bgr(frame)
        ratio = self._stream.sample_aspect_ratio
        if ratio and ratio != 1:
            image = cv2.resize(image, (max(1, round(frame.width * float(ratio))), frame.height))
        turn = _TURNS.get(frame.rotation)
        upright = image if turn is None else cv2.rotate(image, turn)
        return upright.astype(np.uint8, copy=False)

    def _bgr(self, frame: VideoFrame) -> Image:
        """Convert by OpenCV where that is right, with a third of swscale's rounding error; by swscale otherwise."""
        even = frame.width % 2 == 0 and frame.height % 2 == 0
        if frame.format.name != "yuv420p" or not even or frame.color_range == FULL_RANGE or frame.colorspace > 6:
            converted: Image = (
                self._reformatter.reformat(frame, format="bgr24").to_ndarray().astype(np.uint8, copy=False)
            )
            return converted
        planes = frame.to_ndarray(format="yuv420p")
        if frame.colorspace != BT709:
            return cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420).astype(np.uint8, copy=False)
        # Into a buffer that is used again: fresh memory costs more than the arithmetic, in-place transforming more yet.
        self._bt601 = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420, dst=self._bt601)
        return cv2.transform(self._bt601, _FROM_601_TO_709).astype(np.uint8, copy=False)


def check_file(path: str) -> None:
    """Refuse a path where there is no file with something in it; Unreadable."""
    try:
        if not Path(path).is_file():
            raise Unreadable(f"There is no file {path}.")
        if Path(path).stat().st_size == 0:
            raise Unreadable(f"{path} is empty.")
    except (OSError, ValueError) as error:
        raise Unreadable(f"{path}: {error}.") from error


def _plausible_fps(stream: VideoStream) -> float:
    for rate in (stream.average_rate, stream.guessed_rate):
        if rate and 0.5 <= rate <= 240:
            return float(rate)
    return USUAL_FPS

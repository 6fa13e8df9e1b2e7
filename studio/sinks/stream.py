"""What is on air, sent to a streaming service or to another program on the network."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.core import params
from studio.core.frame import Picture, Size
from studio.core.ports import Sink, Writer
from studio.core.registry import register
from studio.imaging.fit import contain
from studio.imaging.yuv import even

if TYPE_CHECKING:
    from studio.imaging.broadcast import Broadcast


@register
@dataclass(frozen=True, slots=True)
class Stream(Sink):
    """A live stream in H.264, by RTMP, SRT or RTSP; opened again when the network was lost."""

    steady = True

    url: str = params.path(help="Where to: rtmp://, rtmps://, srt:// or rtsp://, with the key the service gave you.")
    kbps: int = params.whole(4500, 200, 50_000, unit="kbit/s", help="How much is sent: more is sharper.")

    def open(self, size: Size, fps: float) -> Writer:
        """Begin to send; BadValue for an address of another kind, SinkLost."""
        return StreamWriter(self, even(size), fps)


class StreamWriter(Writer):
    """Sends pictures at the time they come: a stream knows no other."""

    def __init__(self, sink: Stream, size: Size, fps: float, now: Callable[[], float] = time.perf_counter) -> None:
        from studio.imaging.broadcast import Broadcast  # its libraries are large, and most calls are not streamed

        self._size = size
        self._now = now
        self._start_s: float | None = None
        self._tick = -1
        self._broadcast: Broadcast | None = Broadcast(sink.url, size, fps, sink.kbps)
        self.label = self._broadcast.label

    def write(self, picture: Picture) -> None:
        """Send the picture; SinkLost when the far end is gone."""
        if self._broadcast is None:
            return
        from studio.imaging.encoder import TICKS

        now = self._now()
        self._start_s = now if self._start_s is None else self._start_s
        self._tick = max(round((now - self._start_s) * TICKS), self._tick + 1)
        self._broadcast.write(contain(picture.image, self._size), self._tick)

    def close(self) -> None:
        """End the stream."""
        broadcast, self._broadcast = self._broadcast, None
        if broadcast is not None:
            broadcast.close()

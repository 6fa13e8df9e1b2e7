"""Encoding for the network: H.264 and a silent voice, behind FFmpeg's own bounded queue and thread.

FFmpeg's `fifo` muxer sends on a thread of its own. When the network is slow its queue fills and it drops up to the
next key frame; whoever encodes never waits for the network, and learns of a lost one with a later picture.
"""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress
from fractions import Fraction
from typing import Any, Final

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.video.frame import VideoFrame

from studio.core.errors import BadValue, SinkLost, StudioError
from studio.core.frame import Image, Size
from studio.imaging.encoder import BT601, BT709, LIMITED, TICKS
from studio.imaging.yuv import i420

QUEUE: Final = 240  # packets: about three seconds of pictures and sound
TIMEOUT_US: Final = 5_000_000
KEY_EVERY_S: Final = 2.0  # what streaming services ask for
SOUND_RATE: Final = 48_000
SOUND_STEP: Final = 1024
GLOBAL_HEADER: Final = 1 << 22
# by the beginning of the address: the container, and what its muxer and its protocol are told
FORMATS: Final = {
    "rtmp": ("flv", f"rw_timeout={TIMEOUT_US}:flvflags=no_duration_filesize"),
    "rtmps": ("flv", f"rw_timeout={TIMEOUT_US}:flvflags=no_duration_filesize"),
    "rtsp": ("rtsp", "rtsp_transport=tcp"),
    "srt": ("mpegts", f"timeout={TIMEOUT_US}"),
    "udp": ("mpegts", "pkt_size=1316"),
    "tcp": ("mpegts", f"timeout={TIMEOUT_US}"),
}


class NoRelay(StudioError):
    """Nothing here can send by SRT."""

    hint = "Install ffmpeg (`sudo apt install ffmpeg`), or stream by RTMP or RTSP."


def scheme_of(url: str) -> str:
    """Give how an address is sent to; BadValue where that is not known."""
    scheme = url.partition("://")[0].lower()
    if scheme not in FORMATS or not url.partition("://")[2]:
        raise BadValue(f"{hidden(url)!r} is no address to stream to.", hint=f"Begin with {', '.join(FORMATS)} and ://")
    return scheme


def hidden(url: str) -> str:
    """Give an address without the secrets that follow its host."""
    scheme, _, rest = url.partition("://")
    host = rest.partition("/")[0].rpartition("@")[2].partition("?")[0]
    return f"{scheme}://{host}" if rest else scheme


class Broadcast:
    """An open stream; owned by one thread. SinkLost when the far end is gone."""

    def __init__(self, url: str, size: Size, fps: float, kbps: int) -> None:
        self.label = hidden(url)
        self._relay: subprocess.Popen[bytes] | None = None
        self._sound_samples = 0
        form, options = FORMATS[scheme_of(url)]
        if scheme_of(url) == "srt" and not _sends_srt():
            self._relay = _open_relay(url)
            assert self._relay.stdin is not None
            url, options = f"pipe:{self._relay.stdin.fileno()}", ""
        told = {
            "fifo_format": form,
            "format_opts": options,
            "queue_size": str(QUEUE),
            "drop_pkts_on_overflow": "1",
            "attempt_recovery": "0",  # who feeds the stream opens it anew, and says so
        }
        try:
            self._container: Any = av.open(url, "w", format="fifo", options=told)
            self._pictures = _add_pictures(self._container, size, fps, kbps)
            self._sound: Any = self._container.add_stream("aac", rate=SOUND_RATE, layout="stereo")
            self._sound.codec_context.flags |= GLOBAL_HEADER
        except (av.FFmpegError, OSError, ValueError) as error:
            self._end_relay()
            raise self._lost(error) from error

    def write(self, image: Image, tick: int) -> None:
        """Send a picture at its time; ticks rise."""
        frame = VideoFrame.from_ndarray(i420(image), format="yuv420p")
        frame.pts, frame.time_base = tick, Fraction(1, TICKS)
        frame.colorspace, frame.color_range = BT601, LIMITED
        try:
            for packet in self._pictures.encode(frame):
                self._container.mux(packet)
            self._keep_quiet(tick)
        except (av.FFmpegError, OSError) as error:
            raise self._lost(error) from error
        if self._relay is not None and self._relay.poll() is not None:
            raise SinkLost(f"{self.label}: the relay ended.")

    def close(self) -> None:
        """End the stream; what the far end does not take any more is lost."""
        with suppress(av.FFmpegError, OSError):  # there is nobody left to tell
            for packet in self._pictures.encode(None):
                self._container.mux(packet)
        with suppress(av.FFmpegError, OSError):
            self._container.close()
        self._end_relay()

    def _keep_quiet(self, tick: int) -> None:
        """Send silence up to a time: many services take no stream without sound."""
        while self._sound_samples * TICKS <= tick * SOUND_RATE:
            frame = AudioFrame.from_ndarray(np.zeros((2, SOUND_STEP), np.float32), format="fltp", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = SOUND_RATE, self._sound_samples, Fraction(1, SOUND_RATE)
            for packet in self._sound.encode(frame):
                self._container.mux(packet)
            self._sound_samples += SOUND_STEP

    def _lost(self, error: Exception) -> SinkLost:
        return SinkLost(f"{self.label}: {getattr(error, 'strerror', None) or error}.")

    def _end_relay(self) -> None:
        if self._relay is None:
            return
        assert self._relay.stdin is not None
        with suppress(OSError):
            self._relay.stdin.close()
        try:
            self._relay.wait(2)
        except subprocess.TimeoutExpired:
            self._relay.kill()
            self._relay.wait()
        self._relay = None


def _add_pictures(container: Any, size: Size, fps: float, kbps: int) -> Any:
    stream: Any = container.add_stream("libx264", rate=Fraction(fps).limit_denominator(1001))
    stream.width, stream.height = size
    stream.pix_fmt = "yuv420p"
    context = stream.codec_context
    context.time_base = Fraction(1, TICKS)
    context.gop_size = max(1, round(KEY_EVERY_S * fps))
    context.thread_count = 1
    context.bit_rate = kbps * 1000
    context.flags |= GLOBAL_HEADER
    context.colorspace, context.color_range = BT601, LIMITED
    context.color_primaries = context.color_trc = BT709
    steady = {"maxrate": f"{kbps}k", "bufsize": f"{2 * kbps}k"}
    context.options = {"preset": "superfast", "tune": "zerolatency", **steady}
    return stream


def _sends_srt() -> bool:
    """Whether the FFmpeg in here was built with SRT; the one in PyAV's own wheels was not."""
    try:
        av.open("srt://127.0.0.1:1?mode=caller&connect_timeout=1", timeout=0.01)
    except av.ProtocolNotFoundError:
        return False
    except (av.FFmpegError, OSError):
        return True
    return True


def _open_relay(url: str) -> subprocess.Popen[bytes]:
    """Start the system's own ffmpeg, which passes on by SRT what is encoded here."""
    program = shutil.which("ffmpeg")
    if program is None:
        raise NoRelay
    quick = ["-fflags", "nobuffer", "-analyzeduration", "200000", "-probesize", "65536"]
    passing = ["-f", "mpegts", "-i", "pipe:0", "-map", "0", "-c", "copy", "-f", "mpegts", "-flush_packets", "1"]
    command = [program, "-loglevel", "quiet", *quick, *passing, _with(url, "pkt_size=1316")]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _with(url: str, option: str) -> str:
    return f"{url}{'&' if '?' in url else '?'}{option}"

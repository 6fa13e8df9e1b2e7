"""The kinds of film that come out, told by the ending of their name, and the streams that hold their pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import numpy as np
from av.container import OutputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from studio.core.errors import BadValue
from studio.core.frame import Size
from studio.films.surround import surrounded
from studio.imaging.yuv import i420

TICKS: Final = 90_000
KEY_EVERY_S: Final = 2.0
BT601: Final = 6  # what OpenCV converts by
BT709: Final = 1
LIMITED: Final = 1
FULL: Final = 2


@dataclass(frozen=True, slots=True)
class Kind:
    """How pictures are held: the encoder and its pixel format, and the sound that its containers take."""

    title: str
    codec: str
    pixels: str
    alpha: bool
    threads: int
    options: Callable[[int], Mapping[str, str]]
    sound: str = "aac"  # what sound becomes that cannot stay as it is
    sounds: frozenset[str] = field(default=frozenset())  # what can; nothing listed is anything


def _h264(quality: int) -> Mapping[str, str]:
    return {"preset": "veryfast", "crf": str(quality), "bf": "0"}  # no B-frames: parts join without a seam


def _vp9(quality: int) -> Mapping[str, str]:
    speed = {"deadline": "realtime", "cpu-used": "6", "row-mt": "1", "auto-alt-ref": "0", "lag-in-frames": "0"}
    return {**speed, "crf": str(quality + 4), "b": "0"}


_MP4_SOUND: Final = frozenset({"aac", "mp3", "ac3", "eac3", "alac", "opus"})
_WEBM_SOUND: Final = frozenset({"opus", "vorbis"})
H264 = Kind("H.264", "libx264", "yuv420p", False, 2, _h264, sounds=_MP4_SOUND)
H264_MKV = Kind("H.264", "libx264", "yuv420p", False, 2, _h264)
VP9 = Kind("VP9", "libvpx-vp9", "yuv420p", False, 2, _vp9, "libopus", _WEBM_SOUND)
VP9_ALPHA = Kind("VP9 with alpha", "libvpx-vp9", "yuva420p", True, 2, _vp9, "libopus", _WEBM_SOUND)
PRORES = Kind(
    "ProRes 4444",
    "prores_ks",
    "yuva444p10le",
    True,
    2,
    lambda quality: {"profile": "4", "vendor": "apl0", "alpha_bits": "16", "qscale": str(max(quality // 3, 2))},
    sounds=frozenset({"aac", "mp3", "ac3", "alac", "pcm_s16le", "pcm_s24le", "pcm_s16be"}),
)
FFV1 = Kind("FFV1 with alpha", "ffv1", "bgra", True, 2, lambda quality: {"level": "3", "slices": "4", "slicecrc": "1"})

# by ending: without and with transparency
KINDS: Final[Mapping[str, tuple[Kind | None, Kind | None]]] = {
    ".mp4": (H264, None),
    ".mov": (H264, PRORES),
    ".mkv": (H264_MKV, FFV1),
    ".webm": (VP9, VP9_ALPHA),
}


def kind_of(path: Path, *, transparent: bool) -> Kind:
    """Give the kind of film that a name asks for; BadValue."""
    kinds = KINDS.get(path.suffix.lower())
    if kinds is None:
        raise BadValue(f"{path.name} does not end like a film.", hint=f"Use one of {', '.join(KINDS)}, or a folder.")
    kind = kinds[transparent]
    if kind is None:
        can = ", ".join(suffix for suffix, (_, alpha) in KINDS.items() if alpha)
        raise BadValue(f"{path.suffix} keeps no transparency.", hint=f"Use {can}, a folder for PNGs, or a background.")
    return kind


def add_pictures(container: OutputContainer, kind: Kind, size: Size, fps: float, quality: int) -> VideoStream:
    """Add the stream that pictures of a kind go to."""
    stream: Any = container.add_stream(kind.codec, rate=Fraction(fps).limit_denominator(1001))
    stream.width, stream.height = size
    stream.pix_fmt = kind.pixels
    context = stream.codec_context
    context.time_base = Fraction(1, TICKS)
    context.gop_size = max(1, round(KEY_EVERY_S * fps))
    context.thread_count = kind.threads
    context.options = dict(kind.options(quality))
    if kind.pixels.startswith("yuv"):
        context.colorspace, context.color_range = (BT709 if kind.alpha else BT601), LIMITED
        context.color_primaries = context.color_trc = BT709
    if kind is VP9_ALPHA:
        stream.metadata["alpha_mode"] = "1"
    return stream  # type: ignore[no-any-return]


def as_frame(image: NDArray[np.uint8], kind: Kind, tick: int) -> VideoFrame:
    """Give a picture, BGR or BGRA as its kind wants it, as FFmpeg takes it."""
    if kind.pixels == "yuv420p":
        frame = VideoFrame.from_ndarray(i420(image), format="yuv420p")
        frame.colorspace, frame.color_range = BT601, LIMITED
    else:
        lossy = kind.pixels != "bgra"
        frame = VideoFrame.from_ndarray(surrounded(image) if lossy else image, format="bgra")
        if lossy:
            frame = frame.reformat(format=kind.pixels, dst_colorspace=BT709, dst_color_range=LIMITED)
            frame.colorspace, frame.color_range = BT709, LIMITED
    frame.pts, frame.time_base = tick, Fraction(1, TICKS)
    return frame


def strerror(error: Exception) -> str:
    """Say what FFmpeg or the system says."""
    return str(getattr(error, "strerror", None) or error)


FAILURES: Final = (av.FFmpegError, OSError)

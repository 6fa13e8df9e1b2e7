"""Small films for tests, written with whatever codec, tags and size the test is about."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from studio.core.frame import Image


def plain(level: int, size: tuple[int, int] = (64, 48)) -> Image:
    """A grey picture: what is in it is known after any codec."""
    return np.full((size[1], size[0], 3), level, np.uint8)


def write_film(
    path: Path,
    images: Iterable[Image],
    *,
    fps: int = 25,
    codec: str = "libx264",
    fmt: str = "yuv420p",
    container: str = "",
) -> Path:
    """Write BGR images, converted by FFmpeg's own BT.601."""
    return write_frames(
        path,
        (VideoFrame.from_ndarray(one, format="bgr24") for one in images),
        fps=fps,
        codec=codec,
        fmt=fmt,
        container=container,
    )


def write_planes(path: Path, planes: NDArray[np.uint8], *, colorspace: int) -> Path:
    """Write one picture given as planes of Y, U and V, (H * 3 / 2, W), untouched, with its matrix tagged."""
    frame = VideoFrame.from_ndarray(planes, format="yuv420p")
    return write_frames(path, [frame] * 3, codec="libx264", fmt="yuv420p", colorspace=colorspace)


def write_frames(
    path: Path,
    frames: Iterable[VideoFrame],
    *,
    fps: int = 25,
    codec: str,
    fmt: str,
    container: str = "",
    colorspace: int = 2,
) -> Path:
    with av.open(str(path), "w", format=container or None) as film:
        stream = None
        for number, frame in enumerate(frames):
            if stream is None:
                stream = film.add_stream(codec, rate=fps)
                stream.width, stream.height, stream.pix_fmt = frame.width, frame.height, fmt
                stream.codec_context.colorspace = colorspace
                stream.codec_context.thread_count = 1
                if codec == "libx264":
                    stream.codec_context.options = {"crf": "1", "preset": "ultrafast"}
            frame.pts, frame.time_base = number, Fraction(1, fps)
            film.mux(stream.encode(frame))
        if stream is not None:
            film.mux(stream.encode(None))
    return path


def levels(images: Iterable[Image]) -> list[int]:
    """The mean grey of each picture, rounded."""
    return [round(float(image.mean())) for image in images]

"""PNG written strip by strip: a picture of 50 megapixels leaves without a second copy of itself in memory."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Image, Size, size_of
from studio.imaging.composite import Weight

Strip = NDArray[np.uint8]  # (rows, W, C), or (rows, W) grey; BGR or BGRA

ROWS = 256
SIGNATURE = b"\x89PNG\r\n\x1a\n"
GREY, COLOUR, COLOUR_ALPHA = 0, 2, 6  # as the format calls them
LEFT = 1  # the filter that stores the difference to the pixel on the left
_ORDER = {3: cv2.COLOR_BGR2RGB, 4: cv2.COLOR_BGRA2RGBA}
_KIND = {1: GREY, 3: COLOUR, 4: COLOUR_ALPHA}


def encode_png(
    strips: Iterable[Strip], size: Size, channels: int, profile: bytes = b"", exif: bytes = b""
) -> Iterator[bytes]:
    """Give the bytes of a PNG piece by piece; `strips` together are the picture, top to bottom."""
    yield SIGNATURE
    yield _chunk(b"IHDR", struct.pack(">IIBBBBB", *size, 8, _KIND[channels], 0, 0, 0))
    if profile:
        yield _chunk(b"iCCP", b"icc\0\0" + zlib.compress(profile))
    if exif:
        yield _chunk(b"eXIf", exif.removeprefix(b"Exif\0\0"))
    # run lengths alone: what a photo gains by the rest of deflate costs twice the time
    packer = zlib.compressobj(1, zlib.DEFLATED, 15, 9, zlib.Z_RLE)
    for strip in strips:
        packed = packer.compress(_filtered(strip, channels).data)
        if packed:
            yield _chunk(b"IDAT", packed)
    yield _chunk(b"IDAT", packer.flush())
    yield _chunk(b"IEND", b"")


def strips_of(image: Strip) -> Iterator[Strip]:
    """Cut a picture into strips."""
    for top in range(0, image.shape[0], ROWS):
        yield image[top : top + ROWS]


def cut_out_strips(person: Image, weight: Weight) -> Iterator[Strip]:
    """Give a person (H, W, 3) with alpha (H, W), strip by strip; nothing is left of the room where alpha is 0."""
    for colours, alpha in zip(strips_of(person), strips_of(weight), strict=True):
        yield cut_out(colours, alpha)


def cut_out(person: Image, weight: Weight) -> Strip:
    """Give a person (H, W, 3) with alpha (H, W) as one picture (H, W, 4); nothing is left of the room."""
    whole = cv2.cvtColor(person, cv2.COLOR_BGR2BGRA)
    cv2.insertChannel(weight, whole, 3)
    cut = np.zeros((*weight.shape, 4), np.uint8)
    cv2.copyTo(whole, weight, cut)
    return cut


def png(image: Strip, profile: bytes = b"", exif: bytes = b"") -> Iterator[bytes]:
    """Give the bytes of a whole picture, grey, BGR or BGRA, piece by piece."""
    channels = 1 if image.ndim == 2 else image.shape[2]
    return encode_png(strips_of(image), size_of(image), channels, profile, exif)


def _filtered(strip: Strip, channels: int) -> NDArray[np.uint8]:
    rows = strip.shape[0]
    flat = (strip if channels == 1 else cv2.cvtColor(strip, _ORDER[channels])).reshape(rows, -1)
    lines = np.empty((rows, 1 + flat.shape[1]), np.uint8)
    lines[:, 0] = LEFT
    lines[:, 1 : 1 + channels] = flat[:, :channels]
    np.subtract(flat[:, channels:], flat[:, :-channels], out=lines[:, 1 + channels :])
    return lines


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(content, zlib.crc32(kind)))

"""A text inside a picture's file: the recipe that it was made by, to be read again from the picture itself."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from studio.core.errors import Unwritable

KEY = b"Backlot"
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
IHDR_END = len(PNG) + 25  # the header comes first, and its length is fixed
COMMENT, SCAN = 0xFE, 0xDA  # JPEG's markers for a comment and for the picture itself
MOST = 65533 - len(KEY) - 1  # bytes that fit into one JPEG comment


def with_note(content: bytes, note: str) -> bytes:
    """Give the bytes of a PNG or JPEG with a text in them; Unwritable for other files and for a text too long."""
    text = note.encode()
    if content.startswith(PNG):
        chunk = KEY + b"\0\0\0\0\0" + text  # not packed, no language, no translated key
        packed = struct.pack(">I", len(chunk)) + b"iTXt" + chunk + struct.pack(">I", zlib.crc32(b"iTXt" + chunk))
        return content[:IHDR_END] + packed + content[IHDR_END:]
    if content.startswith(JPEG):
        if len(text) > MOST:
            raise Unwritable("The recipe is too long for a JPEG.", hint="Keep the picture as PNG.")
        comment = KEY + b"\0" + text
        segment = struct.pack(">BBH", 0xFF, COMMENT, len(comment) + 2) + comment
        return content[:2] + segment + content[2:]
    raise Unwritable("Only PNG and JPEG files keep a recipe.", hint="Keep the picture as PNG or JPEG.")


def note_in(content: bytes) -> str:
    """Give the text that `with_note` put into a file's bytes; empty where there is none, or the file is damaged."""
    parts = _png_texts(content) if content.startswith(PNG) else _jpeg_comments(content)
    for key, text in parts:
        if key == KEY:
            return text.decode("utf-8", "replace")
    return ""


def _png_texts(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    start = len(PNG)
    while start + 12 <= len(content):
        size, kind = struct.unpack_from(">I4s", content, start)
        if kind == b"iTXt":
            key, _, rest = content[start + 8 : start + 8 + size].partition(b"\0")
            yield key, rest[4:]
        start += size + 12


def _jpeg_comments(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    start = len(JPEG)
    while content.startswith(JPEG) and start + 4 <= len(content):
        _, marker, size = struct.unpack_from(">BBH", content, start)
        if marker == SCAN:
            return
        if marker == COMMENT:
            key, _, text = content[start + 4 : start + 2 + size].partition(b"\0")
            yield key, text
        start += size + 2

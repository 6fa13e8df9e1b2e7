"""What a result may say about the photo that it was made of: camera and time if asked for, the place only if named."""

from __future__ import annotations

from typing import Final

from PIL import Image as Pillow

EXIF: Final = 0x8769
GPS: Final = 0x8825
# of the picture: description, make, model, software, date, artist, copyright, resolution and its unit
KEPT: Final = frozenset({0x010E, 0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x8298, 0x011A, 0x011B, 0x0128})
# of the shot everything but: maker notes (which may hide a place), sizes that are no longer true, interoperability
DROPPED: Final = frozenset({0x927C, 0xA002, 0xA003, 0xA005})


def kept_exif(exif: bytes, *, place: bool = False) -> bytes:
    """Give the EXIF block that may go along: no thumbnail (it shows the room), no turning, no place unless asked."""
    if not exif:
        return b""
    try:
        came, kept = Pillow.Exif(), Pillow.Exif()
        came.load(exif)
        for tag, value in came.items():
            if tag in KEPT:
                kept[tag] = value
        shot = {tag: value for tag, value in came.get_ifd(EXIF).items() if tag not in DROPPED}
        where = dict(came.get_ifd(GPS)) if place else {}
        for tag, values in ((EXIF, shot), (GPS, where)):
            if values:
                kept[tag] = values
        return kept.tobytes() if len(kept) else b""
    except Exception:  # noqa: BLE001  # damaged metadata fails in every way there is; a photo does without
        return b""

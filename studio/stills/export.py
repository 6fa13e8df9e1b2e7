"""How developed photos leave: PNG, WebP, JPEG, or an OpenRaster file with person, place and matte apart."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, BinaryIO, Final
from xml.sax.saxutils import quoteattr

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from studio.core.errors import Unwritable
from studio.core.frame import size_of
from studio.imaging.codec import PAPER, new_file
from studio.imaging.composite import over
from studio.imaging.png import cut_out, cut_out_strips, encode_png, png
from studio.stills.darkroom import Cut
from studio.stills.metadata import kept_exif
from studio.stills.order import Order
from studio.stills.photo import reduced

MIMETYPE: Final = "image/openraster"
THUMBNAIL_SIDE: Final = 256
MEDIA_TYPES: Final = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp", "openraster": MIMETYPE}


def write_cut(path: Path, cut: Cut, order: Order, *, replace: bool = False) -> Path:
    """Write a developed photo, whole or not at all, and give its path; Exists, Unwritable."""
    with new_file(path, replace=replace) as file:
        _write(file, cut, order)
    return path


def encode_cut(cut: Cut, order: Order) -> bytes:
    """Give a developed photo as the bytes of a file; Unwritable."""
    into = BytesIO()
    _write(into, cut, order)
    return into.getvalue()


def flat(cut: Cut, order: Order) -> NDArray[np.uint8]:
    """Give what the file shows: the matte (H, W), the composite (H, W, 3), or the person with alpha (H, W, 4)."""
    if order.matte_only:
        return cut.weight
    if cut.composite is not None:
        return cut.composite
    return cut_out(cut.person, cut.weight)


def _write(file: BinaryIO, cut: Cut, order: Order) -> None:
    exif = b"" if order.metadata == "none" else kept_exif(cut.photo.exif, place=order.metadata == "keep-with-place")
    profile = b"" if order.matte_only else cut.photo.profile
    if order.format == "openraster":
        _write_layers(file, cut)
    elif order.format == "png":
        _write_all(file, _png(cut, order, profile, exif))
    else:
        _write_lossy(file, flat(cut, order), order, profile, exif)


def _png(cut: Cut, order: Order, profile: bytes, exif: bytes) -> Iterator[bytes]:
    if not order.matte_only and cut.composite is None:
        return _person(cut, profile, exif)
    return png(flat(cut, order), profile, exif)


def _person(cut: Cut, profile: bytes = b"", exif: bytes = b"") -> Iterator[bytes]:
    return encode_png(cut_out_strips(cut.person, cut.weight), size_of(cut.person), 4, profile, exif)


def _write_lossy(file: BinaryIO, image: NDArray[np.uint8], order: Order, profile: bytes, exif: bytes) -> None:
    if order.format == "jpeg" and image.ndim == 3 and image.shape[2] == 4:
        image = _on_paper(image)
    turn = {4: cv2.COLOR_BGRA2RGBA, 3: cv2.COLOR_BGR2RGB}
    pixels = image if image.ndim == 2 else cv2.cvtColor(image, turn[image.shape[2]])
    more = {"icc_profile": profile} if profile else {}
    if exif:
        more["exif"] = exif
    try:
        if order.format == "jpeg":
            Pillow.fromarray(pixels).save(file, "JPEG", quality=order.quality, subsampling=0, **more)
        else:
            Pillow.fromarray(pixels).save(file, "WEBP", quality=order.quality, method=2, **more)
    except ValueError as error:
        raise Unwritable(f"{order.format}: {error}.", hint="Choose PNG, which keeps pictures of any size.") from error


def _on_paper(cut: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Give a cut-out on white: a JPEG keeps no transparency."""
    paper = np.full((*cut.shape[:2], 3), PAPER, np.uint8)
    return over(np.ascontiguousarray(cut[..., :3]), paper, np.ascontiguousarray(cut[..., 3]))


def _write_layers(file: BinaryIO, cut: Cut) -> None:
    """Write an OpenRaster file, which GIMP, Krita and others open: see openraster.org."""
    whole = cut.composite if cut.composite is not None else flat(cut, Order())
    layers = [("Matte", "data/matte.png", png(cut.weight), "hidden")]
    layers.append(("Person", "data/person.png", _person(cut, cut.photo.profile), "visible"))
    if cut.background is not None:
        layers.append(("Background", "data/background.png", png(cut.background), "visible"))
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", MIMETYPE)
        archive.writestr("stack.xml", _stack(size_of(whole), [(name, source, how) for name, source, _, how in layers]))
        for _, source, pieces, _ in layers:
            _store(archive, source, pieces)
        _store(archive, "mergedimage.png", png(whole, cut.photo.profile))
        _store(archive, "Thumbnails/thumbnail.png", png(reduced(whole, THUMBNAIL_SIDE)))


def _stack(size: tuple[int, int], layers: list[tuple[str, str, str]]) -> str:
    rows = "".join(
        f"<layer name={quoteattr(name)} src={quoteattr(source)} visibility={quoteattr(how)} x='0' y='0' opacity='1.0'/>"
        for name, source, how in layers
    )
    width, height = size
    image = f"<image w='{width}' h='{height}' version='0.0.3'><stack>{rows}</stack></image>"
    return f"<?xml version='1.0' encoding='UTF-8'?>\n{image}\n"


def _store(archive: zipfile.ZipFile, name: str, pieces: Iterable[bytes]) -> None:
    with archive.open(name, "w", force_zip64=True) as member:
        _write_all(member, pieces)


def _write_all(file: IO[bytes], pieces: Iterable[bytes]) -> None:
    for piece in pieces:
        file.write(piece)

"""Pictures in and out of files: whatever a user has becomes uint8 BGR; nothing is overwritten or half-written."""

from __future__ import annotations

import logging
import os
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageCms, UnidentifiedImageError

from studio.core.errors import Unreadable, Unwritable
from studio.core.frame import Image, Matte, Size, size_of
from studio.imaging.composite import weight_of
from studio.imaging.png import cut_out

MOST_PIXELS = 120_000_000  # 360 MB decoded; more is a mistake or a decompression bomb
MOST_BYTES = 400_000_000  # of a file: as much as it may have decoded
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "BMP", "TIFF", "JPEG2000", "PPM", "TGA")
HEIC = "HEIF"  # as Pillow calls it
HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
PAPER = (255, 255, 255)  # stands behind what a picture leaves transparent
ORIENTATION = 0x0112  # the EXIF tag
NO_PICTURE = "Choose a JPEG, PNG or WebP picture."
OTHER_COPY = "Open it in another program and save it again, or choose another picture."

_WRITE_FLAGS: dict[str, list[int]] = {
    ".png": [],
    ".jpg": [cv2.IMWRITE_JPEG_QUALITY, 95, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444],
    ".jpeg": [cv2.IMWRITE_JPEG_QUALITY, 95, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444],
    ".webp": [cv2.IMWRITE_WEBP_QUALITY, 95],
}
WRITTEN = tuple(_WRITE_FLAGS)  # the suffixes that `write_picture` knows

_BROKEN = (  # what Pillow's decoders are known to raise for damaged files
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    LookupError,
    EOFError,
    RuntimeError,
    AssertionError,
    MemoryError,
    struct.error,
    zlib.error,
)

logging.getLogger("PIL").setLevel(logging.CRITICAL)  # what it complains of comes as an exception, too
Pillow.MAX_IMAGE_PIXELS = None  # `check_size` says it in a sentence, and after a JPEG was asked for a reduced decode


class Exists(Unwritable):
    """There is a file of that name already."""

    hint = "Choose another name, or move the file away."


class NotAPicture(Unreadable):
    """The file is no picture."""

    hint = NO_PICTURE


class HeicMissing(NotAPicture):
    """Photos of this kind (HEIC, as iPhones take them) need a package that is not installed."""

    hint = "Install Backlot with the extra `heic`, or save the photo as JPEG."


class TooManyPixels(Unreadable):
    """The picture is too large."""

    hint = "Make it smaller in another program."


def read_picture(path: str | Path, max_side: int | None = None) -> Image:
    """Give the picture upright, its longest side at most `max_side`; Unreadable.

    Transparent parts show white; of an animation the first picture counts. Colours are taken to sRGB.
    """
    return decode_picture(read_content(Path(path)), max_side, str(path))


def decode_picture(content: bytes, max_side: int | None = None, label: str = "The picture") -> Image:
    """Give the picture that a file's bytes hold, as `read_picture` does; `label` names it in the error."""
    with opened_picture(content, label) as opened:
        return _decode(opened, max_side, label)


@contextmanager
def opened_picture(content: bytes, label: str) -> Iterator[Pillow.Image]:
    """Lend the picture that a file's bytes hold, not decoded yet; whatever goes wrong with it is Unreadable."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # damaged metadata is no reason to bother anybody
            Pillow.init()  # the rarer formats too
            formats = (*FORMATS, _learnt_heic(label)) if is_heic(content) else FORMATS
            with Pillow.open(BytesIO(content), formats=formats) as opened:
                yield opened
    except UnidentifiedImageError as error:
        raise NotAPicture(f"{label} is not a picture that Backlot knows.") from error
    except _BROKEN as error:
        raise Unreadable(f"{label} is damaged or incomplete ({error}).", hint=OTHER_COPY) from error


def is_animated(path: Path) -> bool:
    """Whether a file holds several pictures that are shown one after the other; what cannot be read does not."""
    try:
        with opened_picture(read_content(path), str(path)) as opened:
            return bool(getattr(opened, "is_animated", False))
    except Unreadable:
        return False


def is_heic(content: bytes) -> bool:
    """Whether a file's bytes begin as an iPhone's photos do."""
    return content[4:8] == b"ftyp" and content[8:12] in HEIC_BRANDS and b"avif" not in content[8:32]


def _learnt_heic(label: str) -> str:
    """Teach Pillow the format where the package for it is here, and name it; HeicMissing."""
    if HEIC not in Pillow.OPEN:
        try:
            import pillow_heif
        except ImportError as error:
            raise HeicMissing(f"It is {label}.") from error
        pillow_heif.register_heif_opener()
    return HEIC


def write_picture(path: str | Path, image: NDArray[np.uint8], alpha: Matte | None = None) -> Path:
    """Write a picture in the format its suffix names and give its path; Unwritable, Exists.

    `image` is (H, W, 3) BGR or (H, W) grey; `alpha` is straight, not premultiplied, and may be smaller. Folders on
    the way are made; the file appears whole or not at all.
    """
    path = Path(path)
    write_new(path, encode_picture(image, path.suffix, alpha))
    return path


def encode_picture(image: NDArray[np.uint8], suffix: str, alpha: Matte | None = None) -> bytes:
    """Give a picture as the bytes of a file, as `write_picture` writes it; Unwritable.

    With alpha, what it makes invisible is black: a program that leaves alpha out would show the room.
    """
    flags = _WRITE_FLAGS.get(suffix.lower())
    if flags is None:
        raise Unwritable(f"No picture format has the ending {suffix!r}.", hint=f"Use one of {', '.join(WRITTEN)}.")
    if alpha is not None:
        if suffix.lower() in (".jpg", ".jpeg"):
            raise Unwritable("A JPEG keeps no transparency.", hint="Use .png or .webp.")
        image = cut_out(image, weight_of(alpha, size_of(image)))
    try:
        done, content = cv2.imencode(suffix, image, flags)
    except cv2.error as error:
        raise Unwritable(_too_large(image, suffix)) from error
    if not done:
        raise Unwritable(_too_large(image, suffix))
    return content.tobytes()


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet, whole or not at all; Exists, Unwritable."""
    with _part_of(path, replace=False) as part:
        part.write_bytes(content)


@contextmanager
def new_file(path: Path, *, replace: bool = False) -> Iterator[BinaryIO]:
    """Lend a file to write to; it appears whole at the end or not at all; Exists (unless `replace`), Unwritable."""
    with _part_of(path, replace=replace) as part, part.open("wb") as file:
        yield file


@contextmanager
def _part_of(path: Path, *, replace: bool) -> Iterator[Path]:
    """Lend the name of a file beside the final one, which takes its name once all is well."""
    part = path.with_name(f".{uuid4().hex[:12]}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield part
            if replace:
                part.replace(path)
            else:
                rename_new(part, path)
        finally:
            part.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise Unwritable(f"{path}: {getattr(error, 'strerror', None) or error}.") from error


def free_name(path: str | Path) -> Path:
    """Give the path itself, or with " 2", " 3" and so on where there is such a file already."""
    path = Path(path)
    candidate, number = path, 1
    while os.path.lexists(candidate):
        number += 1
        candidate = path.with_name(f"{path.stem} {number}{path.suffix}")
    return candidate


def read_content(path: Path) -> bytes:
    """Give the bytes of a plain file with something in it; Unreadable."""
    try:
        if path.is_dir():
            raise Unreadable(f"{path} is a folder.", hint=NO_PICTURE)
        if path.exists() and not path.is_file():  # reading a pipe or a device may never end
            raise Unreadable(f"{path} is not a plain file.", hint=NO_PICTURE)
        if path.stat().st_size > MOST_BYTES:
            raise TooManyPixels(f"{path} has {path.stat().st_size / 1e6:.0f} MB.")
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        raise Unreadable(f"{path}: {getattr(error, 'strerror', None) or error}.") from error
    if not content:
        raise Unreadable(f"{path} is empty.", hint="Choose another picture, or copy it here again.")
    return content


def _decode(opened: Pillow.Image, max_side: int | None, label: str) -> Image:
    if max_side is not None:
        opened.draft(None, within(opened.size, max_side))  # a JPEG decodes at 1/2, 1/4 or 1/8 far faster
    check_size(opened.size, label)
    opened.load()
    image = cv2.cvtColor(np.asarray(in_rgb(opened)), cv2.COLOR_RGB2BGR)
    if max_side is not None and max(opened.size) > max_side:
        image = cv2.resize(image, within(opened.size, max_side), interpolation=cv2.INTER_AREA)
    return upright(image.astype(np.uint8, copy=False), orientation_of(opened))


def within(size: Size, max_side: int) -> Size:
    """Give the size of the same shape whose longest side is at most `max_side`."""
    scale = min(1.0, max_side / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def check_size(size: Size, label: str) -> None:
    """Refuse what is empty or too large; Unreadable."""
    pixels = size[0] * size[1]
    if not 0 < pixels <= MOST_PIXELS:
        most = MOST_PIXELS // 1_000_000
        detail = f"{label} has {size[0]} x {size[1]} pixels; Backlot opens at most {most} million."
        raise TooManyPixels(detail)


def in_rgb(opened: Pillow.Image) -> Pillow.Image:
    """Give the picture in 8-bit sRGB without alpha, whatever it was."""
    deep = _from_deep(opened)
    if deep is not None:
        return deep
    if opened.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in opened.info:
        straight = opened.convert("RGBA")
        paper = Pillow.new("RGB", straight.size, PAPER)
        paper.paste(in_srgb(straight.convert("RGB"), opened), mask=straight.getchannel("A"))
        return paper
    return in_srgb(opened, opened).convert("RGB")


def _from_deep(opened: Pillow.Image) -> Pillow.Image | None:
    """Give a grey picture of more than 8 bits in RGB, or None where it is none; Pillow alone would clip it."""
    if not opened.mode.startswith(("I", "F")):
        return None
    values = np.nan_to_num(np.asarray(opened, dtype=np.float32))
    brightest = float(values.max())
    if opened.mode.startswith("I;16"):
        white = 65535.0
    else:  # the file does not say what white is: take the next usual one
        white = next((usual for usual in (1.0, 255.0, 65535.0) if brightest <= usual), brightest)
        white = 255.0 if opened.mode == "I" and white == 1.0 else white
    grey = np.clip(values * (255.0 / white) + 0.5, 0, 255).astype(np.uint8)
    return Pillow.fromarray(grey).convert("RGB")


def in_srgb(pixels: Pillow.Image, opened: Pillow.Image) -> Pillow.Image:
    """Take the colours from the picture's own profile to sRGB; a damaged profile is left aside."""
    profile = opened.info.get("icc_profile")
    if not profile or pixels.mode not in ("RGB", "CMYK"):
        return pixels
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(pixels, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return pixels
    return pixels if converted is None else converted


def orientation_of(opened: Pillow.Image) -> int:
    """Give the EXIF orientation, 1 where there is none that can be read."""
    try:
        return int(opened.getexif().get(ORIENTATION, 1))
    except _BROKEN:  # damaged metadata: the picture itself is fine
        return 1


def upright(image: Image, orientation: int) -> Image:
    """Undo an EXIF orientation: 1 to 8; anything else means upright."""
    if orientation in (5, 6, 7, 8):
        image = cv2.transpose(image).astype(np.uint8, copy=False)
    flips = {2: 1, 3: -1, 4: 0, 6: 1, 7: -1, 8: 0}
    if orientation in flips:
        image = cv2.flip(image, flips[orientation]).astype(np.uint8, copy=False)
    return image


def rename_new(part: Path, path: Path) -> None:
    """Rename without ever replacing a file, even one that appeared a moment ago; Exists."""
    try:
        if os.name == "nt":
            part.rename(path)  # which replaces nothing on Windows
        else:
            os.link(part, path)
    except FileExistsError as error:
        raise Exists(f"It is {path}.") from error
    except OSError:  # a file system without hard links (FAT, some network shares)
        if os.path.lexists(path):
            raise Exists(f"It is {path}.") from None
        part.rename(path)


def _too_large(image: NDArray[np.uint8], suffix: str) -> str:
    width, height = size_of(image)
    return f"A picture of {width} x {height} pixels cannot be kept as {suffix}."

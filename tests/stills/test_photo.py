"""Photos as they come: upright, whole, in their own colours, and discreet about where they were taken."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from studio import remove_background
from studio.core.errors import Unreadable
from studio.core.ports import MODELS
from studio.imaging import codec
from studio.stills.metadata import EXIF, GPS, kept_exif
from studio.stills.photo import LONGEST_SIDE, decode_photo, in_srgb, photo_of, picture_size, reduced
from tests.fakes import frame
from tests.ports import PerfectModel

SIZE = (64, 36)
MAKE, ORIENTATION, MAKER_NOTE, EXPOSURE = 0x010F, 0x0112, 0x927C, 0x829A


def saved(kind: str = "PNG", size: tuple[int, int] = SIZE, mode: str = "RGB", **more: Any) -> bytes:
    into = BytesIO()
    rgb = np.ascontiguousarray(frame(size, 0).image[..., ::-1])
    Pillow.fromarray(rgb).convert(mode).save(into, kind, **more)
    return into.getvalue()


def swapped_profile() -> bytes:
    """A profile whose red and blue phosphors change places."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = bytearray(srgb)
    red, blue = srgb.index(b"rXYZ"), srgb.index(b"bXYZ")
    swapped[red : red + 4], swapped[blue : blue + 4] = b"bXYZ", b"rXYZ"
    return bytes(swapped)


def exif() -> bytes:
    tags = Pillow.Exif()
    tags[MAKE], tags[ORIENTATION] = "Maker", 6
    tags[EXIF] = {EXPOSURE: 0.01, MAKER_NOTE: b"secret", 0xA002: 9}
    tags[GPS] = {1: "N", 2: (48.0, 12.0, 1.0)}
    return bytes(tags.tobytes())


def test_colours_stay_in_their_own_profile_and_go_to_srgb_only_for_a_place() -> None:
    profile = swapped_profile()
    photo = decode_photo(saved(icc_profile=profile))
    assert photo.profile == profile
    assert (photo.image == frame(SIZE, 0).image).all()
    turned = in_srgb(photo)
    assert turned.profile == b""
    plain = codec.decode_picture(saved(icc_profile=profile)).astype(int)
    assert np.abs(turned.image.astype(int) - plain).max() <= 1
    assert np.abs(turned.image.astype(int) - photo.image).max() > 20
    assert in_srgb(turned) is turned


@pytest.mark.parametrize(
    "profile", [b"", b"no profile at all", ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()]
)
def test_a_profile_that_does_not_fit_is_left_aside(profile: bytes) -> None:
    assert decode_photo(saved(icc_profile=profile)).profile == b""


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_other_colours_become_srgb(mode: str) -> None:
    photo = decode_photo(saved("TIFF", mode=mode))
    assert photo.size == SIZE
    assert photo.profile == b""


def test_photos_come_upright_with_what_they_say_about_themselves() -> None:
    photo = decode_photo(saved("JPEG", exif=exif()))
    assert photo.size == (SIZE[1], SIZE[0])
    assert photo.exif.startswith(b"Exif") or photo.exif[:2] in (b"II", b"MM")
    with pytest.raises(ValueError, match="read-only"):
        photo.image[:] = 0


def test_more_pixels_than_may_be_kept_are_made_fewer_in_shape() -> None:
    photo = decode_photo(saved(size=(400, 200)), most_pixels=20_000)
    assert photo.size == (200, 100)
    assert np.abs(photo.image.astype(int) - reduced(frame((400, 200), 0).image, 200)).mean() < 3


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF"])
def test_the_size_is_known_before_anything_is_decoded(kind: str) -> None:
    assert picture_size(saved(kind)) == SIZE
    with pytest.raises(Unreadable):
        picture_size(b"no picture")


def test_a_picture_in_memory_is_copied() -> None:
    image = frame(SIZE, 0).image.copy()
    photo = photo_of(image)
    image[:] = 0
    assert photo.image.any()


def tags(content: bytes) -> Pillow.Exif:
    read = Pillow.Exif()
    read.load(content)
    return read


def test_metadata_goes_along_without_place_note_thumbnail_and_turning() -> None:
    kept = tags(kept_exif(exif()))
    assert kept[MAKE] == "Maker"
    assert ORIENTATION not in kept
    assert GPS not in kept
    assert set(kept.get_ifd(EXIF)) == {EXPOSURE}
    assert b"secret" not in kept_exif(exif())


def test_the_place_goes_along_only_when_it_is_asked_for() -> None:
    assert tags(kept_exif(exif(), place=True)).get_ifd(GPS)[1] == "N"


@pytest.mark.parametrize("block", [b"", b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", b"\0" * 40, b"Exif\0\0MM"])
def test_damaged_metadata_is_left_out(block: bytes) -> None:
    assert kept_exif(block) == b""


def test_a_large_jpeg_is_decoded_at_a_half() -> None:
    large = cv2.imencode(".jpg", cv2.resize(frame(SIZE, 0).image, (1600, 900)))[1].tobytes()
    assert decode_photo(large, most_pixels=800 * 450).size == (800, 450)


@pytest.mark.parametrize("size", [(33000, 2), (2, 33000)])
def test_what_is_longer_than_anything_can_count_is_made_shorter(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(MODELS._kinds, PerfectModel.slug(), PerfectModel)
    into = BytesIO()
    Pillow.new("RGB", size, (40, 90, 160)).save(into, "PNG")
    assert max(decode_photo(into.getvalue()).size) == LONGEST_SIDE
    assert remove_background(into.getvalue(), model="perfect-model").shape[2] == 4

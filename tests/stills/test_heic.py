"""An iPhone's photos: read like any other where the package for them is here, and named where it is not."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from studio.imaging.codec import HeicMissing, is_heic, read_picture
from studio.stills.batch import find_photos
from studio.stills.metadata import kept_exif
from studio.stills.photo import decode_photo
from tests.fakes import frame

SIZE = (200, 120)


@pytest.fixture(scope="module")
def heic() -> bytes:
    """A photo taken with the phone on its side, and a place in it."""
    pillow_heif = pytest.importorskip("pillow_heif", reason="pillow-heif is not installed")
    pillow_heif.register_heif_opener()
    exif = Pillow.Exif()
    exif[0x010F], exif[0x0112] = "Maker", 6
    exif[0x8825] = {1: "N", 2: (48.0, 12.0, 1.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    into = BytesIO()
    picture = Pillow.fromarray(np.ascontiguousarray(frame(SIZE, 0).image[..., ::-1]))
    picture.save(into, "HEIF", quality=95, exif=exif.tobytes(), icc_profile=profile)
    return into.getvalue()


def test_it_is_read_upright_with_its_profile_and_what_it_says(heic: bytes) -> None:
    photo = decode_photo(heic, "me.heic")
    assert photo.size == (120, 200)
    turned = np.rot90(frame(SIZE, 0).image, -1)
    assert np.abs(photo.image.astype(int) - turned).mean() < 6
    assert photo.profile
    kept = Pillow.Exif()
    kept.load(kept_exif(photo.exif))
    assert kept[0x010F] == "Maker"
    assert not kept.get_ifd(0x8825)
    assert 0x0112 not in kept


def test_a_folder_of_them_is_found(tmp_path: Path, heic: bytes) -> None:
    (tmp_path / "IMG_0001.HEIC").write_bytes(heic)
    assert [path.name for path in find_photos([tmp_path])] == ["IMG_0001.HEIC"]
    assert read_picture(tmp_path / "IMG_0001.HEIC", 100).shape == (100, 60, 3)


def test_without_the_package_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch, heic: bytes) -> None:
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    monkeypatch.delitem(Pillow.OPEN, "HEIF", raising=False)
    with pytest.raises(HeicMissing) as error:
        decode_photo(heic, "me.heic")
    assert "heic" in str(error.value)
    assert "me.heic" in str(error.value)


@pytest.mark.parametrize(
    ("content", "known"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", True),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", True),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", False),
        (b"\0\0\0\x18ftypavif\0\0\0\0", False),
        (b"\xff\xd8\xff\xe0", False),
        (b"", False),
    ],
)
def test_it_is_told_by_how_it_begins(content: bytes, known: bool) -> None:
    assert is_heic(content) == known

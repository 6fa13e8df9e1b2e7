"""Pictures in and out of files: whatever a user has, and everything that can go wrong with it."""

from __future__ import annotations

import errno
import os
import struct
import zlib
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageCms

from studio.core.errors import Unreadable, Unwritable
from studio.core.frame import Image
from studio.imaging import codec
from studio.imaging.codec import (
    Exists,
    decode_picture,
    encode_picture,
    free_name,
    read_picture,
    write_new,
    write_picture,
)

RED, GREEN, BLUE, GREY = (30, 40, 220), (40, 200, 50), (210, 60, 20), (128, 128, 128)
FORMATS = ("png", "jpeg", "webp", "gif", "bmp", "tiff", "ppm", "tga", "avif", "jpeg2000")


def corners(size: tuple[int, int] = (48, 32)) -> Image:
    """A picture that looks different whichever way it is turned: one colour per quarter."""
    width, height = size
    image = np.zeros((height, width, 3), np.uint8)
    image[: height // 2, : width // 2], image[: height // 2, width // 2 :] = RED, GREEN
    image[height // 2 :, : width // 2], image[height // 2 :, width // 2 :] = BLUE, GREY
    return image


def pillow(image: NDArray[np.uint8]) -> Pillow.Image:
    return Pillow.fromarray(np.ascontiguousarray(image[..., ::-1]))


def saved(picture: Pillow.Image, kind: str, **options: object) -> bytes:
    into = BytesIO()
    picture.save(into, kind, **options)
    return into.getvalue()


def near(got: NDArray[np.uint8], wanted: NDArray[np.uint8], within: int = 12) -> bool:
    """Whether two pictures agree away from the edges between their colours."""
    if got.shape != wanted.shape:
        return False
    height, width = wanted.shape[:2]
    rows = [height // 4, height - height // 4 - 1]
    columns = [width // 4, width - width // 4 - 1]
    spots = np.ix_(rows, columns)
    return bool(np.abs(got[spots].astype(int) - wanted[spots]).max() <= within)


@pytest.mark.parametrize("kind", FORMATS)
def test_every_usual_format_is_read_as_bgr(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"picture.{kind}"
    path.write_bytes(saved(pillow(corners()), kind))
    image = read_picture(path)
    assert near(image, corners())
    assert image.dtype == np.uint8
    assert image.flags.c_contiguous


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".jpeg", ".webp", ".PNG"])
def test_what_was_written_is_read_again(tmp_path: Path, suffix: str) -> None:
    path = write_picture(tmp_path / f"picture{suffix}", corners())
    assert near(read_picture(path), corners(), 0 if suffix.lower() == ".png" else 12)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "tiff"])
def test_pictures_come_upright(kind: str, orientation: int) -> None:
    turns = {
        1: corners(),
        2: corners()[:, ::-1],
        3: corners()[::-1, ::-1],
        4: corners()[::-1],
        5: corners().transpose(1, 0, 2),
        6: np.rot90(corners(), 1),
        7: np.rot90(corners(), 2).transpose(1, 0, 2),
        8: np.rot90(corners(), -1),
    }  # what the camera's chip holds when the world looks like corners()
    exif = Pillow.Exif()
    exif[codec.ORIENTATION] = orientation
    content = saved(pillow(np.ascontiguousarray(turns[orientation])), kind, exif=exif.tobytes())
    assert near(decode_picture(content), corners())


def test_an_orientation_that_does_not_exist_means_upright() -> None:
    exif = Pillow.Exif()
    exif[codec.ORIENTATION] = 77
    assert near(decode_picture(saved(pillow(corners()), "jpeg", exif=exif.tobytes())), corners())


def test_damaged_metadata_is_no_reason_to_refuse_a_picture() -> None:
    content = saved(pillow(corners()), "jpeg", exif=b"Exif\0\0II*\0\xff\xff\xff\xff")
    assert near(decode_picture(content), corners())


def test_transparent_parts_show_white() -> None:
    alpha = np.zeros((32, 48), np.uint8)
    alpha[:, :24] = 255
    straight = pillow(corners())
    straight.putalpha(Pillow.fromarray(alpha))
    image = decode_picture(saved(straight, "png"))
    assert near(image[:, :24], corners()[:, :24], 0)
    assert (image[:, 24:] == 255).all()


def test_half_transparent_parts_are_mixed_with_white() -> None:
    straight = Pillow.new("RGBA", (4, 4), (0, 0, 0, 128))
    assert decode_picture(saved(straight, "png"))[0, 0].tolist() == [127, 127, 127]


@pytest.mark.parametrize("kind", ["png", "gif"])
def test_a_palette_with_a_transparent_entry_is_read(kind: str) -> None:
    picture = Pillow.new("P", (4, 4), 1)
    picture.putpalette([255, 0, 0, 0, 0, 255])
    picture.putpixel((0, 0), 0)
    image = decode_picture(saved(picture, kind, transparency=0))
    assert image[0, 0].tolist() == [255, 255, 255]
    assert image[2, 2].tolist() == [255, 0, 0]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P"])
def test_grey_and_palette_pictures_are_read(mode: str) -> None:
    image = decode_picture(saved(Pillow.new("RGB", (6, 4), (255, 255, 255)).convert(mode), "png"))
    assert (image == 255).all()
    assert image.shape == (4, 6, 3)


@pytest.mark.parametrize("suffix", [".png", ".tiff"])
def test_grey_of_16_bits_keeps_its_levels(suffix: str) -> None:
    levels = np.linspace(0, 65535, 256).astype(np.uint16)[None].repeat(4, axis=0)
    content = cv2.imencode(suffix, levels)[1].tobytes()
    assert np.abs(decode_picture(content)[0, :, 0].astype(int) - np.arange(256)).max() <= 1


def test_colours_of_16_bits_keep_their_levels() -> None:
    levels = np.linspace(0, 65535, 256).astype(np.uint16)
    deep = np.stack([levels, levels[::-1], levels], axis=-1)[None].repeat(4, axis=0)
    image = decode_picture(cv2.imencode(".png", deep)[1].tobytes())
    assert np.abs(image[0, :, 1].astype(int) - np.arange(256)[::-1]).max() <= 1


def test_grey_of_32_bits_and_floats_are_read() -> None:
    ramp = np.linspace(0, 1, 64, dtype=np.float32)[None].repeat(4, axis=0)
    image = decode_picture(saved(Pillow.fromarray(ramp), "tiff"))
    assert image[0, 0, 0] == 0
    assert image[0, -1, 0] == 255
    whole = Pillow.fromarray((ramp * 65535).astype(np.int32))
    assert decode_picture(saved(whole, "tiff"))[0, -1].tolist() == [255, 255, 255]


def test_floats_that_are_no_numbers_show_black() -> None:
    hole = np.full((4, 4), np.nan, np.float32)
    hole[0, 0] = 1.0
    image = decode_picture(saved(Pillow.fromarray(hole), "tiff"))
    assert image[0, 0, 0] == 255
    assert image[3, 3, 0] == 0


@pytest.mark.parametrize("kind", ["jpeg", "tiff"])
def test_printers_colours_are_read(kind: str) -> None:
    image = decode_picture(saved(Pillow.new("CMYK", (8, 8), (0, 255, 255, 0)), kind))
    blue, green, red = image[4, 4].tolist()
    assert red > 180
    assert green < 80
    assert blue < 80


def test_colours_are_taken_from_the_pictures_own_profile_to_srgb() -> None:
    linear = ImageCms.createProfile("LAB")  # any profile will do that is not for RGB: it is left aside
    aside = decode_picture(saved(pillow(corners()), "png", icc_profile=ImageCms.ImageCmsProfile(linear).tobytes()))
    assert near(aside, corners(), 0)
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert near(decode_picture(saved(pillow(corners()), "png", icc_profile=srgb)), corners(), 2)
    swapped = bytearray(srgb)  # a profile whose red and blue phosphors change places
    red, blue = srgb.index(b"rXYZ"), srgb.index(b"bXYZ")
    swapped[red : red + 4], swapped[blue : blue + 4] = b"bXYZ", b"rXYZ"
    image = decode_picture(saved(Pillow.new("RGB", (4, 4), (255, 0, 0)), "png", icc_profile=bytes(swapped)))
    assert image[0, 0, 0] > 200 > 60 > image[0, 0, 2]


def test_a_damaged_profile_is_left_aside() -> None:
    content = saved(pillow(corners()), "png", icc_profile=b"no profile at all")
    assert near(decode_picture(content), corners(), 0)


def test_of_an_animation_the_first_picture_counts() -> None:
    first, second = Pillow.new("RGB", (4, 4), (255, 0, 0)), Pillow.new("RGB", (4, 4), (0, 255, 0))
    content = saved(first, "gif", save_all=True, append_images=[second], duration=100, loop=0)
    assert decode_picture(content)[0, 0].tolist() == [0, 0, 255]


@pytest.mark.parametrize("size", [(1, 1), (1, 7), (7, 1), (63, 47)])
def test_odd_sizes_are_read_and_written(tmp_path: Path, size: tuple[int, int]) -> None:
    image = np.full((size[1], size[0], 3), 90, np.uint8)
    assert (read_picture(write_picture(tmp_path / "odd.png", image)) == image).all()


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_large_pictures_are_made_as_small_as_wanted(kind: str) -> None:
    image = decode_picture(saved(pillow(corners((600, 400))), kind), max_side=60)
    assert near(image, corners((60, 40)))


def test_small_pictures_are_never_enlarged() -> None:
    assert decode_picture(saved(pillow(corners()), "png"), max_side=1000).shape == (32, 48, 3)


def test_a_picture_20000_pixels_wide_is_read_small(tmp_path: Path) -> None:
    path = tmp_path / "wide.jpg"
    path.write_bytes(saved(Pillow.new("RGB", (20000, 12000), (200, 30, 20)), "jpeg"))
    image = read_picture(path, max_side=2560)
    assert image.shape == (1536, 2560, 3)
    assert image[0, 0, 2] > 180


def test_a_picture_of_too_many_pixels_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(bomb(60_000, 60_000))
    with pytest.raises(Unreadable, match=r"bomb\.png has 60000 x 60000 pixels; Backlot opens at most 120 million"):
        read_picture(path)


def bomb(width: int, height: int) -> bytes:
    """A small PNG that claims to be huge."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


@pytest.mark.parametrize("content", [b"", b"no picture at all", b"\x00" * 5000, b"GIF89a", b"\xff\xd8\xff\xe0"])
def test_what_is_no_picture_is_called_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.jpg"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match=r"broken\.jpg") as caught:
        read_picture(path)
    assert caught.value.hint


@pytest.mark.parametrize("kind", FORMATS)
def test_a_truncated_picture_is_refused(kind: str) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    content = saved(pillow(noise), kind)
    with pytest.raises(Unreadable):
        decode_picture(content[: len(content) // 3])


def test_a_missing_file_a_folder_and_an_impossible_name_are_no_crash(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.png", tmp_path, "a\0b.png", tmp_path / ("n" * 5000)):
        with pytest.raises(Unreadable):
            read_picture(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(Unreadable, match="not a plain file"):
        read_picture(tmp_path / "pipe.png")


@given(st.sampled_from(FORMATS), st.data())
def test_damaged_bytes_end_in_a_picture_or_in_a_sentence(kind: str, data: st.DataObject) -> None:
    content = bytearray(saved(pillow(corners((24, 16))), kind))
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    content = content[: data.draw(st.integers(0, len(content)))]
    check_outcome(bytes(content))


@given(st.binary(max_size=200))
def test_any_bytes_end_in_a_picture_or_in_a_sentence(content: bytes) -> None:
    check_outcome(content)


def check_outcome(content: bytes) -> None:
    """A picture of the promised form, or Unreadable; anything else that is raised fails the test."""
    try:
        image = decode_picture(content, max_side=64)
    except Unreadable:
        return
    assert image.ndim == 3
    assert image.shape[2] == 3
    assert image.dtype == np.uint8
    assert image.flags.c_contiguous
    assert max(image.shape[:2]) <= 64


def test_unicode_paths_are_read_and_written(tmp_path: Path) -> None:
    path = tmp_path / "Zoë – 映画 🎬" / "תמונה.png"
    write_picture(path, corners())
    assert near(read_picture(str(path)), corners(), 0)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = write_picture(tmp_path / "kept.png", corners())
    before = path.read_bytes()
    with pytest.raises(Exists, match=r"kept\.png"):
        write_picture(path, np.zeros((4, 4, 3), np.uint8))
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["kept.png"]


def test_nothing_is_overwritten_where_there_are_no_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*paths: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    path = write_picture(tmp_path / "kept.png", corners())
    with pytest.raises(Exists):
        write_picture(path, corners())
    assert near(read_picture(path), corners(), 0)


def test_a_free_name_counts_on(tmp_path: Path) -> None:
    path = tmp_path / "shot.png"
    for wanted in ("shot.png", "shot 2.png", "shot 3.png"):
        assert write_picture(free_name(path), corners()).name == wanted


def test_alpha_is_kept_and_enlarged_to_the_picture(tmp_path: Path) -> None:
    alpha = np.array([[0.0, 1.0]], np.float32)
    path = write_picture(tmp_path / "cut.png", corners(), alpha)
    kept = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert kept is not None
    assert kept.shape == (32, 48, 4)
    assert kept[0, 0, 3] == 0
    assert kept[0, -1, 3] == 255
    seen = kept[..., 3] > 0
    assert (kept[seen][:, :3] == corners()[seen]).all()
    assert not kept[~seen].any()


@pytest.mark.parametrize("suffix", [".png", ".webp"])
def test_nothing_of_the_room_is_left_where_alpha_hides_it(suffix: str) -> None:
    alpha = np.zeros((40, 60), np.float32)
    alpha[:, 30:] = 1
    room = np.random.default_rng(1).integers(1, 256, (40, 60, 3), np.uint8)
    other = room.copy()
    other[:, :30] = 7
    assert encode_picture(room, suffix, alpha) == encode_picture(other, suffix, alpha)
    assert encode_picture(room, suffix, alpha) != encode_picture(other[:, ::-1], suffix, alpha)


def test_a_jpeg_with_alpha_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unwritable, match="no transparency"):
        write_picture(tmp_path / "cut.jpg", corners(), np.ones((2, 2), np.float32))
    assert list(tmp_path.iterdir()) == []


def test_grey_pictures_are_written_as_grey(tmp_path: Path) -> None:
    path = write_picture(tmp_path / "matte.png", np.full((4, 6), 77, np.uint8))
    kept = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert kept is not None
    assert kept.shape == (4, 6)
    assert (kept == 77).all()


@pytest.mark.parametrize("name", ["picture.doc", "picture", ".png"])
def test_an_unknown_ending_is_refused_with_those_that_work(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unwritable, match=r"\.png, \.jpg"):
        write_picture(tmp_path / name, corners())


def test_a_picture_too_large_for_its_format_is_refused() -> None:
    with pytest.raises(Unwritable, match="20000 x 1 pixels"):
        encode_picture(np.zeros((1, 20000, 3), np.uint8), ".webp")


def test_folders_on_the_way_are_made_and_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Unwritable) as caught:
        write_picture(tmp_path / "file" / "picture.png", corners())
    assert not isinstance(caught.value, Exists)
    assert write_picture(tmp_path / "new" / "deep" / "picture.png", corners()).exists()


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fill)
    with pytest.raises(Unwritable, match="No space left on device"):
        write_picture(tmp_path / "picture.png", corners())
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_folder_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # root may write anywhere: refuse as the system would

        def refuse(path: Path, content: bytes) -> int:
            raise PermissionError(errno.EACCES, "Permission denied")

        monkeypatch.setattr(Path, "write_bytes", refuse)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(Unwritable, match="ermission denied"):
            write_picture(tmp_path / "picture.png", corners())
    finally:
        tmp_path.chmod(0o700)


def test_what_appears_meanwhile_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "picture.png"
    write = Path.write_bytes

    def write_and_be_overtaken(part: Path, content: bytes) -> int:
        write(path, b"somebody else's")
        return write(part, content)

    monkeypatch.setattr(Path, "write_bytes", write_and_be_overtaken)
    with pytest.raises(Exists):
        write_new(path, b"ours")
    assert path.read_bytes() == b"somebody else's"

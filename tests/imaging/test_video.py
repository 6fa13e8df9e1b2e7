from __future__ import annotations

import gc
import shutil
import struct
import weakref
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.core.errors import Unreadable
from studio.imaging.video import Film
from tests.films import levels, plain, write_film, write_planes

LEVELS = [40, 90, 140, 190]
KR_KB = {1: (0.2126, 0.0722), 6: (0.299, 0.114), 2: (0.299, 0.114)}  # 2: no tag, which FFmpeg reads as BT.601


def yuv_of(bgr: tuple[int, int, int], kr: float, kb: float) -> tuple[int, int, int]:
    """8-bit limited range, by the definition of the matrix."""
    b, g, r = (value / 255 for value in bgr)
    luma = kr * r + (1 - kr - kb) * g + kb * b
    blue, red = (b - luma) / (2 * (1 - kb)), (r - luma) / (2 * (1 - kr))
    return round(16 + 219 * luma), round(128 + 224 * blue), round(128 + 224 * red)


def read_all(path: Path) -> list[int]:
    with Film(str(path)) as film:
        return levels(film)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return write_film(tmp_path / "film.mp4", map(plain, LEVELS))


def test_every_picture_comes_once_and_in_order(film: Path) -> None:
    assert read_all(film) == pytest.approx(LEVELS, abs=1)


def test_a_closed_film_is_gone_at_once(film: Path) -> None:
    gc.disable()  # which would come by too late: a picture at 1080p weighs 6 MB
    try:
        with Film(str(film)) as opened:
            next(opened)
            next(opened)
        gone = weakref.ref(opened)
        del opened
        assert gone() is None
    finally:
        gc.enable()


def test_size_and_rate_are_told(film: Path) -> None:
    with Film(str(film)) as opened:
        assert (opened.size, opened.fps) == ((64, 48), 25.0)


@pytest.mark.parametrize("colorspace", KR_KB)
@pytest.mark.parametrize("bgr", [(60, 80, 200), (190, 60, 40), (50, 180, 70), (200, 200, 60), (128, 128, 128)])
def test_colours_follow_the_matrix_of_the_file(tmp_path: Path, colorspace: int, bgr: tuple[int, int, int]) -> None:
    planes = np.empty((72, 64), np.uint8)
    y, u, v = yuv_of(bgr, *KR_KB[colorspace])
    planes[:48], planes[48:60], planes[60:] = y, u, v
    path = write_planes(tmp_path / "patch.mp4", planes, colorspace=colorspace)
    with Film(str(path)) as film:
        assert np.allclose(next(film).reshape(-1, 3).mean(axis=0), bgr, atol=2.5)


@pytest.mark.parametrize("fmt", ["yuv444p", "yuvj420p", "yuv420p10le", "yuv422p"])
def test_other_pixel_formats_are_converted(tmp_path: Path, fmt: str) -> None:
    path = write_film(tmp_path / "film.mkv", map(plain, LEVELS), fmt=fmt)
    assert read_all(path) == pytest.approx(LEVELS, abs=2)


def test_odd_sizes_are_read(tmp_path: Path) -> None:
    path = write_film(tmp_path / "odd.mkv", [plain(level, (63, 47)) for level in LEVELS], codec="ffv1", fmt="bgr0")
    with Film(str(path)) as film:
        images = list(film)
    assert [image.shape for image in images] == [(47, 63, 3)] * 4
    assert levels(images) == LEVELS


def test_pictures_are_fresh_contiguous_arrays(film: Path) -> None:
    with Film(str(film)) as opened:
        images = list(opened)
    assert all(image.flags.c_contiguous and image.dtype == np.uint8 for image in images)
    assert not any(np.shares_memory(images[0], other) for other in images[1:])


@pytest.mark.parametrize(
    ("matrix", "brighter"),
    [((0, 1, -1, 0), "top"), ((0, -1, 1, 0), "bottom"), ((-1, 0, 0, -1), "right"), ((1, 0, 0, 1), "left")],
    ids=["clockwise", "anticlockwise", "upside down", "upright"],
)
def test_pictures_come_upright(tmp_path: Path, matrix: tuple[int, int, int, int], brighter: str) -> None:
    image = plain(20)
    image[:, :32] = 220
    path = write_film(tmp_path / "turned.mp4", [image] * 3)
    turn_by_hand(path, matrix)
    with Film(str(path)) as film:
        turned = next(film)
    sides = {"top": turned[:8], "bottom": turned[-8:], "left": turned[:, :8], "right": turned[:, -8:]}
    assert max(sides, key=lambda side: sides[side].mean()) == brighter
    assert film.size == ((48, 64) if brighter in ("top", "bottom") else (64, 48))


def turn_by_hand(path: Path, matrix: tuple[int, int, int, int]) -> None:
    """Write the display matrix into an MP4's track header, as telephones do."""
    content = bytearray(path.read_bytes())
    start = content.index(b"tkhd") + 4 + 40
    a, b, c, d = (one << 16 for one in matrix)
    content[start : start + 36] = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    path.write_bytes(content)


def test_size_may_change_on_the_way(tmp_path: Path) -> None:
    parts = [
        write_film(tmp_path / f"{width}.h264", [plain(level, (width, 48)) for level in LEVELS], container="h264")
        for width in (64, 96)
    ]
    joined = tmp_path / "joined.h264"
    joined.write_bytes(b"".join(part.read_bytes() for part in parts))
    with Film(str(joined)) as film:
        widths = [image.shape[1] for image in film]
    assert widths == [64] * 4 + [96] * 4


def test_unicode_paths_are_read(tmp_path: Path, film: Path) -> None:
    path = tmp_path / "Zoë – 映画 🎬.mp4"
    shutil.copy(film, path)
    assert len(read_all(path)) == 4


@pytest.mark.parametrize("content", [b"", b"no film at all", b"\x00" * 5000], ids=["empty", "text", "zeros"])
def test_what_is_no_film_is_called_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match=r"film\.mp4"):
        Film(str(path))


def test_a_missing_file_is_called_missing(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"There is no file .*nowhere\.mp4"):
        Film(str(tmp_path / "nowhere.mp4"))


def test_a_path_no_system_allows_is_no_crash() -> None:
    with pytest.raises(Unreadable):
        Film("a\0b.mp4")


def test_sound_alone_is_no_film(tmp_path: Path) -> None:
    import wave

    path = tmp_path / "sound.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(b"\0\0" * 800)
    with pytest.raises(Unreadable, match="only sound"):
        Film(str(path))


def test_a_film_that_breaks_off_ends_there(tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    noise = [rng.integers(0, 255, (48, 64, 3), dtype=np.uint8) for _ in range(20)]
    path = write_film(tmp_path / "film.mkv", noise)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert 2 <= len(read_all(path)) < 20


def test_an_mp4_without_its_end_is_called_damaged(film: Path) -> None:
    film.write_bytes(film.read_bytes()[:-200])
    with pytest.raises(Unreadable, match="no picture that can be read"):
        Film(str(film))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.integers(0, 2000), byte=st.integers(0, 255), cut=st.integers(0, 3000))
def test_damage_anywhere_gives_pictures_or_a_sentence(film: Path, where: int, byte: int, cut: int) -> None:
    content = bytearray(film.read_bytes())
    content[where % len(content)] = byte
    broken = film.with_name("broken.mp4")
    broken.write_bytes(content[: max(1, len(content) - cut)])
    with suppress(Unreadable), Film(str(broken)) as opened:
        assert all(image.ndim == 3 and image.size for image in opened)

"""What every source keeps to, whatever it reads from; one that needs a device is driven in tests/v4l2."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import cv2
import numpy as np
import pytest

import studio.sources
from studio.core.errors import SourceEnded, StudioError, Unreadable
from studio.core.params import parameters
from studio.core.ports import SOURCES, Source
from tests.films import plain, write_film

NEED_A_DEVICE = {"camera"}
KINDS = [kind for kind in SOURCES if kind.slug() not in NEED_A_DEVICE]
FILE_KINDS = [kind for kind in KINDS if any(one.name == "path" for one in parameters(kind))]
assert studio.sources  # imported so that the registry is full


def numbered(folder: Path) -> Path:
    folder.mkdir()
    for number in (8, 9, 10):
        cv2.imwrite(str(folder / f"{number}.png"), plain(number * 10))
    return folder


def photo(path: Path) -> Path:
    cv2.imwrite(str(path), plain(90))
    return path


FILES: dict[str, Callable[[Path], Path]] = {
    "picture-folder": lambda tmp: numbered(tmp / "pictures"),
    "still": lambda tmp: photo(tmp / "photo.png"),
    "video-file": lambda tmp: write_film(tmp / "film.mp4", [plain(80), plain(90), plain(100)]),
}


def sample(kind: type[Source], tmp_path: Path) -> Source:
    return kind(path=str(FILES[kind.slug()](tmp_path))) if kind in FILE_KINDS else kind()


@pytest.mark.parametrize("kind", list(SOURCES), ids=SOURCES.names())
def test_summary_is_one_sentence(kind: type[Source]) -> None:
    assert kind.summary().endswith(".")
    assert len(kind.summary()) <= 120


@pytest.mark.parametrize("kind", list(SOURCES), ids=SOURCES.names())
def test_every_field_is_declared(kind: type[Source]) -> None:
    assert {one.name for one in parameters(kind)} == {one.name for one in fields(kind)}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_settings_keep_it(kind: type[Source], tmp_path: Path) -> None:
    source = sample(kind, tmp_path)
    assert SOURCES.read(SOURCES.write(source)) == (source, ())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_gives_images(kind: type[Source], tmp_path: Path) -> None:
    with sample(kind, tmp_path).open() as reader:
        assert reader.fps > 0
        assert reader.label
        assert not reader.live
        for _ in range(7):  # past the end of the short ones, which loop by default
            image = reader.read()
            assert image.dtype == np.uint8
            assert image.ndim == 3
            assert image.shape[2] == 3
            assert image.flags.c_contiguous


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_an_image_stays_as_it_was_given(kind: type[Source], tmp_path: Path) -> None:
    with sample(kind, tmp_path).open() as reader:
        first = reader.read()
        kept = first.copy()
        for _ in range(4):
            reader.read()
        assert np.array_equal(first, kept)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_closing_twice_is_harmless(kind: type[Source], tmp_path: Path) -> None:
    reader = sample(kind, tmp_path).open()
    reader.close()
    reader.close()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug())
def test_opening_twice_gives_the_same_pictures(kind: type[Source], tmp_path: Path) -> None:
    source = sample(kind, tmp_path)
    with source.open() as one, source.open() as two:
        assert all(np.array_equal(one.read(), two.read()) for _ in range(3))


@pytest.mark.parametrize("kind", FILE_KINDS, ids=lambda kind: kind.slug())
def test_a_path_is_parsed_as_its_kind(kind: type[Source], tmp_path: Path) -> None:
    source = sample(kind, tmp_path)
    path = dict(source.write())["path"]
    assert SOURCES.parse(path) == source


@pytest.mark.parametrize("kind", FILE_KINDS, ids=lambda kind: kind.slug())
def test_what_is_not_there_is_named(kind: type[Source], tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="gone"):
        kind(path=str(tmp_path / "gone")).open()


@pytest.mark.parametrize("kind", FILE_KINDS, ids=lambda kind: kind.slug())
def test_an_empty_file_is_a_sentence(kind: type[Source], tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    with pytest.raises(StudioError):
        kind(path=str(tmp_path / "empty.png")).open()


@pytest.mark.parametrize("kind", FILE_KINDS, ids=lambda kind: kind.slug())
def test_it_ends_or_loops_as_asked(kind: type[Source], tmp_path: Path) -> None:
    source = sample(kind, tmp_path)
    if not any(one.name == "loop" for one in parameters(kind)):
        return
    with source.open() as reader:
        looped = [(reader.read() is not None, reader.looped)[1] for _ in range(7)]
    assert looped == [False, False, False, True, False, False, True]
    with replace(source, loop=False).open() as reader:
        for _ in range(3):
            reader.read()
        with pytest.raises(SourceEnded):
            reader.read()

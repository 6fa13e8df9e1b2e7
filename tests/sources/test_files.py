from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

import studio.sources
from studio.core.errors import UnknownName, Unreadable
from studio.core.ports import SOURCES
from studio.sources.picture_folder import FolderReader, PictureFolder
from studio.sources.still import Still
from studio.sources.video_file import VideoFile
from tests.films import levels, plain, write_film

assert studio.sources


@pytest.mark.parametrize("text", ["/nowhere/clip.mp4", "clip.mp4", "./clip", "clips/holiday"])
def test_a_wrong_path_is_called_just_that(text: str) -> None:
    with pytest.raises(Unreadable, match="There is no file"):
        SOURCES.parse(text).open()


def test_a_wrong_path_of_a_picture_is_called_just_that() -> None:
    assert SOURCES.parse("nowhere.jpg") == Still("nowhere.jpg")
    with pytest.raises(Unreadable, match=r"nowhere\.jpg"):
        Still("nowhere.jpg").open()


@pytest.mark.parametrize("text", ["", "demonstration", "kamera:0"])
def test_a_word_that_names_nothing_is_said_to_name_nothing(text: str) -> None:
    with pytest.raises(UnknownName):
        SOURCES.parse(text)


def test_an_existing_file_without_ending_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_film(tmp_path / "film", [plain(80)], container="mp4")
    monkeypatch.chdir(tmp_path)
    with SOURCES.parse("film").open() as reader:
        assert levels([reader.read()]) == pytest.approx([80], abs=2)


def test_a_film_gives_its_pace_and_name(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.mp4", [plain(80)] * 3, fps=50)
    with VideoFile(str(path)).open() as reader:
        assert (reader.fps, reader.label) == (50.0, "film.mp4")


def test_a_film_deleted_while_it_loops_is_a_sentence(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.mp4", [plain(80)] * 2)
    with VideoFile(str(path)).open() as reader:
        reader.read(), reader.read()
        path.unlink()
        with pytest.raises(Unreadable, match="There is no file"):
            reader.read()


def test_numbers_count_and_not_letters(tmp_path: Path) -> None:
    for number in (2, 10, 1):
        cv2.imwrite(str(tmp_path / f"frame{number}.png"), plain(number * 10))
    (tmp_path / "notes.txt").write_text("no picture")
    reader = PictureFolder(str(tmp_path), fps=12.0).open()
    assert isinstance(reader, FolderReader)
    seen = [(levels([reader.read()])[0], reader.stem) for _ in range(3)]
    assert seen == [(10, "frame1"), (20, "frame2"), (100, "frame10")]
    assert reader.fps == 12.0


def test_a_folder_without_pictures_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="holds no picture"):
        PictureFolder(str(tmp_path)).open()


def test_pictures_of_a_folder_may_differ_in_size(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "1.png"), plain(50, (40, 30)))
    cv2.imwrite(str(tmp_path / "2.png"), plain(50, (31, 17)))
    with PictureFolder(str(tmp_path)).open() as reader:
        assert [reader.read().shape for _ in range(2)] == [(30, 40, 3), (17, 31, 3)]


def test_a_still_may_not_be_painted_over(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "photo.png"), plain(50))
    with Still(str(tmp_path / "photo.png")).open() as reader:
        image = reader.read()
        assert not image.flags.writeable
        assert np.shares_memory(image, reader.read())

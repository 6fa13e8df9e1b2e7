from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.asking import Kind, ask_for_file, ask_for_files, filters, start_folder

PLACES = {
    Kind.PICTURES: QStandardPaths.StandardLocation.PicturesLocation,
    Kind.FILMS: QStandardPaths.StandardLocation.MoviesLocation,
    Kind.BOTH: QStandardPaths.StandardLocation.PicturesLocation,
}


@pytest.fixture(autouse=True)
def _forgetful(qapp: QApplication) -> Iterator[None]:
    yield
    for kind in Kind:
        qapp.setProperty(f"folder of {kind.value}", None)


@pytest.mark.parametrize("kind", Kind)
def test_it_starts_where_the_system_keeps_such_files(
    kind: Kind, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(tmp_path / place.name))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert start_folder(kind) == str(tmp_path), "a folder that is not there is no place to start"
    (tmp_path / PLACES[kind].name).mkdir()
    assert start_folder(kind) == str(tmp_path / PLACES[kind].name)


def test_the_next_time_it_starts_where_one_was_found(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    answers = [[str(tmp_path / "one.jpg"), str(tmp_path / "two.jpg")], []]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *asked: (answers.pop(0), ""))
    assert ask_for_files(over, "Open photos", Kind.PICTURES) == (tmp_path / "one.jpg", tmp_path / "two.jpg")
    assert start_folder(Kind.PICTURES) == str(tmp_path)
    assert ask_for_files(over, "Open photos", Kind.PICTURES) == ()
    assert start_folder(Kind.PICTURES) == str(tmp_path)
    assert start_folder(Kind.FILMS) != str(tmp_path)


def test_no_file_is_none(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    answers = ["", str(tmp_path / "clip.mp4")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (answers.pop(0), ""))
    assert ask_for_file(over, "Open a film", Kind.FILMS) is None
    assert ask_for_file(over, "Open a film", Kind.FILMS) == tmp_path / "clip.mp4"


def test_files_of_the_kind_are_shown_however_their_ending_is_written(qapp: QApplication) -> None:
    assert {"*.jpg", "*.JPG", "*.webp"} <= set(filters(Kind.PICTURES).replace("(", " ").replace(")", " ").split())
    assert "*.mp4" not in filters(Kind.PICTURES)
    assert "*.MP4" in filters(Kind.FILMS)
    assert "*.jpg" not in filters(Kind.FILMS)
    assert all("All files (*)" in filters(kind) for kind in Kind)

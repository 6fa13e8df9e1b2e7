"""The film page: a clip is opened, tried on a picture of it, made whole, and nothing done is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.backgrounds.transparent import Transparent
from studio.core.places import data_folder
from studio.films.convert import FilmNews
from studio.imaging.codec import write_picture
from studio.ui.jobs import Jobs
from studio.ui.pages.filmbench import FilmBench
from studio.ui.pages.filming import KEPT, FilmWish, glimpse, unfinished
from studio.ui.pages.films import FilmPage
from studio.ui.session import Session
from studio.ui.values import Told
from tests.fakes import frame
from tests.ui.conftest import LOOK
from tests.ui.pages.conftest import PATIENCE_MS, SIZE
from tests.ui.pages.test_photos import settled


@pytest.fixture
def bench(qtbot: QtBot, films: FilmPage, jobs: Jobs, clip: Path) -> FilmBench:
    films.take((clip,))
    settled(qtbot, jobs)
    assert films.bench is not None
    return films.bench


def pictures(film: Path) -> int:
    with av.open(str(film)) as opened:
        return sum(1 for _ in opened.decode(video=0))


def suffixes(bench: FilmBench) -> list[str]:
    return [str(bench.card.kind.itemData(place)) for place in range(bench.card.kind.count())]


def make(qtbot: QtBot, bench: FilmBench, target: Path) -> None:
    with qtbot.waitSignal(bench.runner.ended, timeout=PATIENCE_MS):
        bench.make(target)


def test_a_film_shows_its_first_picture_developed(bench: FilmBench, told: list[Told]) -> None:
    assert bench.card.name.text() == "clip.mp4"
    assert "160 × 90" in bench.card.about.text()
    assert bench.developer.table is not None
    assert not bench.stage._pictures[1].isNull()
    assert not told


def test_another_moment_shows_another_picture(qtbot: QtBot, bench: FilmBench, jobs: Jobs) -> None:
    assert bench.developer.table is not None
    before = bench.developer.table.photo.image
    bench.moment.setValue(bench.moment.maximum() // 2)
    settled(qtbot, jobs)
    assert (bench.developer.table.photo.image != before).any()
    assert bench.moment.value() == bench.moment.maximum() // 2


def test_a_film_runs_from_left_to_right_in_every_language(
    qtbot: QtBot, qapp: QApplication, bench: FilmBench, jobs: Jobs
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        bench.show()
        slider = bench.moment
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 2, slider.height() // 2))
        assert slider.value() == slider.maximum()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        settled(qtbot, jobs)


def test_an_empty_moment_is_said_in_words_for_a_film(
    qtbot: QtBot, bench: FilmBench, jobs: Jobs, told: list[Told]
) -> None:
    bench.developer._model = replace(bench.developer.model, name="blind", wrong=lambda frame, matte: matte * 0)
    bench.moment.setValue(bench.moment.maximum() // 2)
    settled(qtbot, jobs)
    assert [one.notice.headline for one in told] == ["Nobody was found at this moment of the film."]
    assert "brush" not in told[0].notice.hint


def test_the_kinds_offered_keep_what_is_wanted(qtbot: QtBot, bench: FilmBench, jobs: Jobs) -> None:
    bench.developer.use_background(Transparent())
    assert suffixes(bench) == [".mov", ".mkv", ".webm", ""]
    bench.developer.use_background(Color("#ff0000"))
    assert suffixes(bench) == [".mp4", ".mov", ".mkv", ".webm", ""]
    settled(qtbot, jobs)


def test_the_whole_film_is_made_with_a_picture_on_the_way(
    qtbot: QtBot, bench: FilmBench, tmp_path: Path, told: list[Told]
) -> None:
    news: list[FilmNews] = []
    bench.runner.news.connect(news.append)
    make(qtbot, bench, tmp_path / "out" / "made.mp4")
    assert pictures(tmp_path / "out" / "made.mp4") == 12
    assert "made.mp4" in told[-1].notice.headline
    assert not bench.runner.running
    assert not (data_folder() / KEPT).exists()
    assert all(one.total >= one.done for one in news)


def test_pictures_and_mattes_are_written_too(qtbot: QtBot, bench: FilmBench, tmp_path: Path) -> None:
    bench.card.form.value = FilmWish(mattes=True)
    folder = tmp_path / "pictures"
    make(qtbot, bench, folder)
    assert len(list(folder.glob("*.png"))) == 12
    assert len(list((tmp_path / "pictures mattes").glob("*.png"))) == 12


def test_a_taken_name_gets_a_number(
    qtbot: QtBot, bench: FilmBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "made.mp4"
    taken.write_bytes(b"precious")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **more: (str(taken.with_suffix("")), ""))
    with qtbot.waitSignal(bench.runner.ended, timeout=PATIENCE_MS):
        bench.card.make.click()
    assert taken.read_bytes() == b"precious"
    assert pictures(tmp_path / "made 2.mp4") == 12


def test_a_cancelled_film_goes_on_or_is_thrown_away(
    qtbot: QtBot, bench: FilmBench, tmp_path: Path, told: list[Told]
) -> None:
    with qtbot.waitSignal(bench.runner.stopped, timeout=PATIENCE_MS):
        bench.make(tmp_path / "made.mp4")
        bench.card.cancel.click()
    assert bench.card.make.isVisible()
    assert not (tmp_path / "made.mp4").exists()
    answers = dict(told[-1].actions)
    with qtbot.waitSignal(bench.runner.ended, timeout=PATIENCE_MS):
        answers["Go on"]()
    assert pictures(tmp_path / "made.mp4") == 12
    answers["Throw it away"]()
    assert not (tmp_path / ".made.mp4.parts").exists()


def test_a_film_that_a_crash_ended_is_offered_again(
    qtbot: QtBot, bench: FilmBench, jobs: Jobs, session: Session, tmp_path: Path
) -> None:
    bench.runner.start(_order(bench, tmp_path / "made.mp4"))
    kept = (data_folder() / KEPT).read_bytes()
    bench.runner.cancel()
    settled(qtbot, jobs)
    (data_folder() / KEPT).write_bytes(kept)
    again = FilmPage(session, jobs)
    qtbot.addWidget(again)
    said: list[Told] = []
    again.told.connect(said.append)
    again.show()
    assert "clip.mp4" in said[0].notice.headline
    dict(said[0].actions)["Go on"]()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=PATIENCE_MS)
    assert pictures(tmp_path / "made.mp4") == 12


def test_what_is_no_film_is_one_notice(
    qtbot: QtBot, bench: FilmBench, jobs: Jobs, tmp_path: Path, told: list[Told]
) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"nothing of the kind")
    photo = write_picture(tmp_path / "photo.png", frame(SIZE, 0).image)
    table = bench.developer.table
    for path in (bad, photo, tmp_path / "gone.mp4"):
        told.clear()
        bench.open(path)
        settled(qtbot, jobs)
        assert len(told) == 1
        assert bench.developer.table is table


def test_a_film_in_the_way_is_said_and_the_page_lives_on(
    qtbot: QtBot, bench: FilmBench, tmp_path: Path, told: list[Told]
) -> None:
    (tmp_path / "made.mp4").write_bytes(b"precious")
    with qtbot.waitSignal(bench.runner.failed, timeout=PATIENCE_MS):
        bench.make(tmp_path / "made.mp4")
    assert "already" in told[-1].notice.headline
    assert bench.card.make.isEnabled()
    assert (tmp_path / "made.mp4").read_bytes() == b"precious"


def test_a_copied_film_is_opened(qtbot: QtBot, films: FilmPage, jobs: Jobs, clip: Path) -> None:
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(clip))])
    films.paste(copied)
    settled(qtbot, jobs)
    assert films.bench is not None
    assert films.bench.developer.table is not None


def test_a_folder_of_pictures_is_a_film(tmp_path: Path) -> None:
    for number in range(3):
        write_picture(tmp_path / "shots" / f"{number}.png", frame(SIZE, number).image)
    seen = glimpse(tmp_path / "shots", 0.9, lambda progress: None)
    assert (seen.photo.image == frame(SIZE, 2).image).all()


def test_a_damaged_note_of_a_film_is_no_film(session: Session) -> None:
    model = session.studio.standard_settings.model
    assert unfinished(LOOK, model) is None
    data_folder().mkdir(parents=True)
    (data_folder() / KEPT).write_text('{"look": [], "film": 3}')
    assert unfinished(LOOK, model) is None


def _order(bench: FilmBench, target: Path) -> object:
    from studio.films.convert import FilmOrder

    assert bench._film is not None
    return FilmOrder(str(bench._film.path), bench.developer.look, bench.developer.model, target)

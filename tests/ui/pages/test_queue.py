"""The queue of the photo page: several photos, one order, and no result done twice or overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from studio.backgrounds.color import Color
from studio.core.places import data_folder
from studio.imaging.codec import read_picture
from studio.stills.batch import Fate
from studio.stills.retouch import Stroke
from studio.ui.jobs import Jobs
from studio.ui.pages.batches import KEPT, Queue, unfinished
from studio.ui.pages.bench import Bench
from studio.ui.pages.photos import PhotoPage
from studio.ui.pages.queue import time_left
from studio.ui.session import Session
from studio.ui.values import Told
from tests.ui.conftest import LOOK
from tests.ui.pages.conftest import PATIENCE_MS
from tests.ui.pages.test_photos import settled


@pytest.fixture
def bench(qtbot: QtBot, page: PhotoPage, jobs: Jobs, photos: Path, tmp_path: Path) -> Bench:
    """A queue of three photos whose results go to a folder."""
    page.take((photos,))
    settled(qtbot, jobs)
    assert page.bench is not None
    page.bench.queue.use_folder(tmp_path / "out")
    return page.bench


def run(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.runner.ended, timeout=PATIENCE_MS):
        bench.queue.start.click()


def fates(bench: Bench) -> list[Fate]:
    return [entry.fate for entry in bench.queue.list.rows]


def test_a_folder_becomes_a_queue_and_its_first_photo_is_shown(bench: Bench, photos: Path) -> None:
    assert [path.name for path in bench.queue.photos] == ["one.png", "three.png", "two.png"]
    assert bench.developer.path == photos / "one.png"
    assert bench.queue.isVisible()


def test_every_photo_is_developed_as_chosen_with_a_contact_sheet(
    qtbot: QtBot, bench: Bench, tmp_path: Path, told: list[Told]
) -> None:
    bench.developer.use_background(Color("#ff0000"))
    run(qtbot, bench)
    qtbot.waitUntil(lambda: fates(bench) == [Fate.DONE] * 3, timeout=PATIENCE_MS)
    out = tmp_path / "out"
    assert sorted(path.name for path in out.iterdir()) == ["contact-sheet.jpg", "one.png", "three.png", "two.png"]
    assert read_picture(out / "two.png")[0, 0].tolist() == [0, 0, 255]
    assert all(entry.thumbnail is not None for entry in bench.queue.list.rows)
    assert told[-1].actions[0][0] == "Open the folder"
    assert not (data_folder() / KEPT).exists()


def test_a_second_run_does_nothing_twice(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    run(qtbot, bench)
    made = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("t*.png")}
    run(qtbot, bench)
    qtbot.waitUntil(lambda: fates(bench) == [Fate.KEPT] * 3, timeout=PATIENCE_MS)
    assert made == {path: path.stat().st_mtime_ns for path in made}


def test_results_in_the_way_are_asked_about(qtbot: QtBot, bench: Bench, tmp_path: Path, told: list[Told]) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "two.png").write_bytes(b"precious")
    bench.queue.start.click()
    assert told[-1].asks
    assert not bench.runner.running
    keep_both = dict(told[-1].actions)["Keep both"]
    with qtbot.waitSignal(bench.runner.ended, timeout=PATIENCE_MS):
        keep_both()
    assert (out / "two.png").read_bytes() == b"precious"
    assert (out / "two 2.png").exists()


def test_a_paused_queue_waits_and_goes_on(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    with qtbot.waitSignal(bench.runner.ended, timeout=PATIENCE_MS):
        bench.queue.start.click()
        bench.queue.pause.click()
        assert bench.runner.paused
        assert bench.queue.pause.text() == "Go on"
        bench.queue.pause.click()
    assert len(list((tmp_path / "out").glob("*.png"))) == 3


def test_a_cancelled_queue_ends_and_may_begin_again(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    bench.queue.start.click()
    bench.queue.pause.click()
    with qtbot.waitSignal(bench.runner.ended, timeout=PATIENCE_MS):
        bench.queue.cancel.click()
    assert not bench.runner.running
    assert not (data_folder() / KEPT).exists()
    assert Fate.WORKING not in fates(bench)
    run(qtbot, bench)
    qtbot.waitUntil(lambda: not {Fate.WAITING, Fate.FAILED} & set(fates(bench)), timeout=PATIENCE_MS)
    assert len(list((tmp_path / "out").glob("*.png"))) == 3


def test_one_bad_photo_does_not_stop_the_others(
    qtbot: QtBot, bench: Bench, jobs: Jobs, photos: Path, tmp_path: Path
) -> None:
    bad = photos / "zero.png"
    bad.write_bytes(b"\x89PNG and no more")
    bench.enqueue((bad,))
    settled(qtbot, jobs)
    run(qtbot, bench)
    qtbot.waitUntil(lambda: fates(bench) == [*[Fate.DONE] * 3, Fate.FAILED], timeout=PATIENCE_MS)
    assert bench.queue.list.rows[3].note
    assert "1 failed" in bench.queue.state.text()


def test_a_click_opens_a_photo_with_its_strokes_and_the_run_uses_them(
    qtbot: QtBot, bench: Bench, jobs: Jobs, photos: Path, tmp_path: Path
) -> None:
    bench.developer.brush(Stroke(True, 0.1, ((0.1, 0.15),)))
    entries = bench.queue.list
    second = entries.visualRect(entries.model().index(1, 0)).center()
    qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=second)
    settled(qtbot, jobs)
    assert bench.developer.path == photos / "three.png"
    assert bench.developer.table is not None
    assert not bench.developer.table.retouch.strokes
    run(qtbot, bench)
    kept, plain = (read_picture(tmp_path / "out" / name)[13, 16] for name in ("one.png", "two.png"))
    assert plain.tolist() == [255, 255, 255]  # nothing there: paper
    assert kept.tolist() != [255, 255, 255]


def test_a_queue_that_a_crash_ended_is_offered_again(
    qtbot: QtBot, page: PhotoPage, bench: Bench, jobs: Jobs, session: Session, photos: Path, tmp_path: Path
) -> None:
    developer = bench.developer
    queue = Queue(bench.queue.photos, tmp_path / "out", developer.look, developer.order, developer.model)
    bench.runner.start(queue)
    bench.runner.pause(True)
    kept = (data_folder() / KEPT).read_bytes()
    bench.runner.pause(False)
    qtbot.waitUntil(lambda: not bench.runner.running, timeout=PATIENCE_MS)
    (tmp_path / "out" / "two.png").unlink()
    (data_folder() / KEPT).write_bytes(kept)  # as if the program had gone before the last photo
    again = PhotoPage(session, jobs)
    qtbot.addWidget(again)
    said: list[Told] = []
    again.told.connect(said.append)
    again.show()
    assert "3 photo" in said[0].notice.headline
    dict(said[0].actions)["Go on"]()
    assert again.bench is not None
    qtbot.waitUntil(lambda: not again.bench.runner.running and not jobs.busy, timeout=PATIENCE_MS)
    assert fates(again.bench) == [Fate.KEPT, Fate.KEPT, Fate.DONE]
    assert not (data_folder() / KEPT).exists()


def test_a_damaged_note_of_a_queue_is_no_queue(session: Session) -> None:
    model = session.studio.standard_settings.model
    assert unfinished(LOOK, model) is None
    data_folder().mkdir(parents=True)
    (data_folder() / KEPT).write_text('{"photos": 3}')
    assert unfinished(LOOK, model) is None
    (data_folder() / KEPT).write_text("{")
    assert unfinished(LOOK, model) is None


def test_the_folder_is_asked_for_once(
    qtbot: QtBot,
    page: PhotoPage,
    jobs: Jobs,
    session: Session,
    photos: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def answer(*args: object) -> str:
        asked.append("where")
        return str(tmp_path / "out") if len(asked) > 1 else ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer)
    page.take(photos.iterdir())
    settled(qtbot, jobs)
    assert page.bench is not None
    page.bench.queue.start.click()
    assert not page.bench.runner.running  # nothing was chosen
    run(qtbot, page.bench)
    run(qtbot, page.bench)
    assert len(asked) == 2
    tomorrow = PhotoPage(session, jobs)
    qtbot.addWidget(tomorrow)
    tomorrow.take(photos.iterdir())
    settled(qtbot, jobs)
    assert tomorrow.bench is not None
    assert tomorrow.bench.queue.folder == tmp_path / "out"


def test_a_photo_is_taken_out_by_the_delete_key(qtbot: QtBot, bench: Bench) -> None:
    bench.queue.list.go_to(1)
    qtbot.keyClick(bench.queue.list, Qt.Key.Key_Delete)
    assert [path.name for path in bench.queue.photos] == ["one.png", "two.png"]
    for _ in range(2):
        qtbot.keyClick(bench.queue.list, Qt.Key.Key_Delete)
    assert not bench.queue.isVisible()


def test_an_empty_folder_is_said(page: PhotoPage, tmp_path: Path, told: list[Told]) -> None:
    (tmp_path / "empty").mkdir()
    page.take((tmp_path / "empty",))
    assert "no photo" in told[-1].notice.headline


def test_time_left_is_said_as_people_say_it() -> None:
    assert [time_left(seconds) for seconds in (0.2, 42, 200, 7400)] == [
        "1 s left",
        "42 s left",
        "3 min left",
        "2 h 3 min left",
    ]

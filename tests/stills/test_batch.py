"""Many photos: every one has its fate, nothing is done twice, nothing is half-written, and it can be ended."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.backgrounds.transparent import Transparent
from studio.core.errors import Unreadable
from studio.core.frame import Frame, Matte
from studio.core.preset import Preset
from studio.filters.over import Over
from studio.imaging.codec import read_picture, write_picture
from studio.live.jobs import Helpers, Job
from studio.live.jobs import Progress as JobProgress
from studio.stills.batch import Batch, Fate, News, Summary, Task, find_photos, order_mark, plan
from studio.stills.here import LocalHands, open_crew
from studio.stills.journal import Journal
from studio.stills.order import Order
from studio.stills.sheet import write_sheets
from tests.fakes import frame
from tests.ports import PerfectModel
from tests.stills.conftest import first_disc, refuse

LOOK = Preset(Transparent(), (Over(),))
SIZE = (64, 36)


class Ended(Exception):
    """Somebody ended it."""


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for number in range(6):
        write_picture(folder / f"{number}.png", frame(SIZE, 0).image)
    return folder


def quiet(news: News) -> None:
    """Nobody looks."""


def go(
    photos: Path,
    out: Path,
    report: Callable[[News], None] = quiet,
    *,
    order: Order | None = None,
    model: PerfectModel | None = None,
    overwrite: bool = False,
    jobs: int = 2,
) -> Summary:
    order, model = order or Order(), model or PerfectModel(wrong=first_disc)
    tasks = plan(find_photos([photos]), out, order)
    batch = Batch(tasks, Journal(out, order_mark(LOOK, order, model)), overwrite=overwrite)
    with open_crew(model, jobs, refuse) as crew:
        return batch.run(LocalHands(crew, LOOK, order, overwrite=overwrite), report)


@pytest.mark.parametrize("jobs", [1, 3])
def test_every_photo_is_done_and_told_of(photos: Path, tmp_path: Path, jobs: int) -> None:
    told: list[News] = []
    summary = go(photos, tmp_path / "out", told.append, jobs=jobs)
    assert summary.count(Fate.DONE) == 6
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"{number}.png" for number in range(6)]
    fates = {task: [news.fate for news in told if news.task == task] for task in summary.fates}
    assert all(one == [Fate.WORKING, Fate.DONE] for one in fates.values())
    assert told[-1].share == 1
    assert any(news.seconds_left for news in told)
    assert read_picture(tmp_path / "out" / "3.png").shape == (36, 64, 3)


def test_a_second_run_has_nothing_to_do_and_a_changed_photo_is_done_again(photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    go(photos, out)
    before = {path.name: path.stat().st_mtime_ns for path in out.iterdir()}
    assert go(photos, out).count(Fate.KEPT) == 6
    assert {path.name: path.stat().st_mtime_ns for path in out.iterdir()} == before
    (photos / "2.png").unlink()
    write_picture(photos / "2.png", frame((80, 48), 0).image)
    again = go(photos, out, overwrite=True)
    assert (again.count(Fate.KEPT), again.count(Fate.DONE)) == (5, 1)
    other = go(photos, out, order=Order(metadata="keep"))
    assert other.count(Fate.FAILED) == 6, "results of another order are not written over unasked"
    assert go(photos, out, order=Order(metadata="keep"), overwrite=True).count(Fate.DONE) == 6


def test_after_a_crash_only_what_is_missing_is_done(photos: Path, tmp_path: Path) -> None:
    out, done = tmp_path / "out", []

    def crash(news: News) -> None:
        done.extend([news.task] if news.fate is Fate.DONE else [])
        if len(done) == 3:
            raise Ended

    with pytest.raises(Ended):
        go(photos, out, crash, jobs=1)
    journal = next((tmp_path / "home" / "cache" / "batches").iterdir())
    with journal.open("a") as file:
        file.write('["cut sho')  # as a crash leaves a line
    whole = {path.name for path in out.iterdir()}
    assert not any(name.endswith(".part") for name in whole)
    summary = go(photos, out, overwrite=True)
    assert summary.count(Fate.KEPT) >= 3
    assert summary.count(Fate.DONE, Fate.KEPT) == 6


def test_what_was_written_but_not_written_down_is_not_done_again(photos: Path, tmp_path: Path) -> None:
    out, order, model = tmp_path / "out", Order(), PerfectModel(wrong=first_disc)
    tasks = plan(find_photos([photos]), out, order)
    journal = Journal(out, order_mark(LOOK, order, model))
    journal.begin(tasks[0].photo, tasks[0].result)
    journal.begin(tasks[1].photo, tasks[1].result)
    write_picture(tasks[0].result, frame(SIZE, 0).image)  # and here it was killed
    assert go(photos, out).count(Fate.KEPT, Fate.DONE) == 6
    assert go(photos, out).count(Fate.KEPT) == 6


def test_what_failed_does_not_pass_for_done_when_somebody_puts_a_file_there(photos: Path, tmp_path: Path) -> None:
    (photos / "3.png").write_bytes(b"no")
    out = tmp_path / "out"
    assert go(photos, out).count(Fate.FAILED) == 1
    (out / "3.png").write_bytes(b"precious")
    assert go(photos, out).count(Fate.FAILED) == 1
    assert (out / "3.png").read_bytes() == b"precious"


def test_a_bad_photo_fails_alone(photos: Path, tmp_path: Path) -> None:
    (photos / "3.png").write_bytes(b"\x89PNG\r\n\x1a\n no")
    summary = go(photos, tmp_path / "out")
    task = next(task for task in summary.fates if task.photo.name == "3.png")
    assert summary.fates[task] is Fate.FAILED
    assert "3.png" in summary.notes[task]
    assert summary.count(Fate.DONE) == 5


def test_it_can_rest_and_go_on(photos: Path, tmp_path: Path) -> None:
    out, order = tmp_path / "out", Order()
    model = PerfectModel(wrong=first_disc)
    tasks = plan(find_photos([photos]), out, order)
    asked: list[bool] = []

    def paused() -> bool:
        asked.append(not any(out.iterdir()) if out.exists() else True)
        return len(asked) < 3

    with open_crew(model, 1, refuse) as crew:
        batch = Batch(tasks, Journal(out, order_mark(LOOK, order, model)))
        summary = batch.run(LocalHands(crew, LOOK, order), paused=paused)
    assert asked[:3] == [True, True, True], "it worked while it rested"
    assert summary.count(Fate.DONE) == 6


def test_as_a_job_it_can_be_cancelled(photos: Path, tmp_path: Path, helpers: Helpers) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def wait(frame: Frame, matte: Matte) -> Matte:
        begun.set()
        assert go_on.wait(20)
        return first_disc(frame, matte)

    def task(report: Callable[[JobProgress], None]) -> Summary:
        def show(news: News) -> None:
            report(JobProgress(news.share))

        return go(photos, tmp_path / "out", show, model=PerfectModel(wrong=wait), jobs=1)

    job = Job("batch", task)
    job.start(helpers)
    assert begun.wait(20)
    job.cancel()
    go_on.set()
    job.join(20)
    outcome = job.outcome.peek()
    assert outcome is not None
    assert type(outcome.error).__name__ == "Cancelled"
    assert len(list((tmp_path / "out").glob("*.png"))) < 6


def test_two_of_one_name_are_told_apart() -> None:
    tasks = plan([Path("a/me.jpg"), Path("b/me.png"), Path("c/ME.webp")], Path("out"), Order(format="jpeg"))
    assert [task.result.name for task in tasks] == ["me.jpg", "me 2.jpg", "ME 3.jpg"]


def test_a_folder_gives_its_pictures_and_a_name_itself(photos: Path) -> None:
    (photos / "notes.txt").write_text("no picture")
    assert [path.name for path in find_photos([photos, "gone.png"])] == [*(f"{n}.png" for n in range(6)), "gone.png"]


def test_a_model_that_does_not_open_ends_the_batch(photos: Path, tmp_path: Path) -> None:
    class Broken(PerfectModel):
        def open(self) -> None:  # type: ignore[override]
            raise Unreadable("the model")

    with pytest.raises(Unreadable):
        go(photos, tmp_path / "out", model=Broken())


def test_contact_sheets_show_all_photos_the_failed_ones_too(photos: Path, tmp_path: Path) -> None:
    (photos / "0.png").write_bytes(b"no")
    out = tmp_path / "out"
    go(photos, out)
    summary = go(photos, out)  # made before: the pictures come from the files
    pages = write_sheets(summary, out)
    assert [path.name for path in pages] == ["contact-sheet.jpg"]
    sheet = read_picture(pages[0])
    assert sheet.shape[1] > 1800
    red = (sheet[..., 2].astype(int) - sheet[..., 1]) > 90
    assert red.any(), "what failed is not marked"
    assert [path.name for path in write_sheets(summary, out)] == ["contact-sheet 2.jpg"]
    many = Summary({Task(photos / f"{n}.png", out / f"{n}.png"): Fate.DONE for n in range(101)}, {}, {})
    assert len(write_sheets(many, tmp_path)) == 2

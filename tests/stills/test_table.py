"""One photo on the table, step by step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.backgrounds.color import Color
from studio.backgrounds.transparent import Transparent
from studio.core.errors import Unreadable
from studio.core.preset import Preset
from studio.filters.over import Over
from studio.filters.refine import Refine
from studio.imaging.codec import read_picture, write_picture
from studio.live.jobs import Cancelled, Helpers, Job, Progress
from studio.stills.order import Order
from studio.stills.retouch import Stroke
from studio.stills.table import Table
from tests.fakes import frame
from tests.ports import PerfectModel

LOOK = Preset(Transparent(), (Refine(enabled=False), Over()))
MODEL = PerfectModel(name="table")
SIZE = (160, 90)
DOT = Stroke(True, 0.06, ((0.1, 0.2),))


def quiet(progress: Progress) -> None:
    """Nobody looks."""


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table.lay(write_picture(tmp_path / "me.png", frame(SIZE, 0).image), LOOK, MODEL)


def test_strokes_come_and_go_and_the_photo_stays(table: Table) -> None:
    brushed = table.with_stroke(DOT)
    assert brushed.develop(quiet).weight[18, 16] > 200
    assert brushed.undo().develop(quiet).weight[18, 16] == 0
    assert brushed.undo().redo() == brushed
    assert brushed.photo is table.photo


def test_a_place_is_chosen_and_the_result_written_under_a_free_name(table: Table, tmp_path: Path) -> None:
    placed = table.on(Color("#0000ff"))
    first, second = (placed.export(tmp_path / "result.jpg", quiet) for _ in range(2))
    assert [first.name, second.name] == ["result.png", "result 2.png"]
    assert read_picture(first)[0, 0].tolist() == [255, 0, 0]


def test_a_preview_is_smaller_and_its_strokes_lie_where_they_lay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.stills.table.PREVIEW_SIDE", 320)
    path = write_picture(tmp_path / "large.png", frame((640, 360), 0).image)
    table = Table.lay(path, LOOK, MODEL).with_stroke(DOT)
    small = table.for_preview()
    assert max(small.photo.size) == 320
    cut = small.develop(quiet)
    assert cut.weight[round(0.2 * cut.weight.shape[0]), round(0.1 * cut.weight.shape[1])] > 200
    assert small.for_preview() is small


def test_it_is_a_job_that_can_be_cancelled_and_fail(table: Table, helpers: Helpers) -> None:
    job = Job("photo", table.develop)
    job.cancel()
    job.start(helpers)
    job.join(20)
    outcome = job.outcome.peek()
    assert outcome is not None
    assert isinstance(outcome.error, Cancelled)
    with pytest.raises(Unreadable):
        Table.lay("gone.png", LOOK, MODEL)


def test_the_order_says_the_ending(table: Table, tmp_path: Path) -> None:
    layered = replace(table, order=Order(format="openraster"))
    assert layered.export(tmp_path / "result", quiet).name == "result.ora"

"""The video behind the person keeps time by the frames, loops, and never stops the show."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.backgrounds.video import VideoLoop
from studio.core.errors import Unreadable
from studio.core.frame import Frame, Image
from studio.core.ports import Backdrop
from tests.fakes import disc_matte, frame
from tests.films import plain, write_film

SIZE = (64, 48)
LEVELS = (40, 80, 120, 160, 200)
FPS = 10


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return write_film(tmp_path / "film.mp4", [plain(level) for level in LEVELS], fps=FPS)


def at(taken_s: float) -> Frame:
    return Frame(frame(SIZE).image, 0, taken_s)


def paint(backdrop: Backdrop, taken_s: float) -> Image:
    return backdrop.paint(at(taken_s), disc_matte(SIZE))


def shown(backdrop: Backdrop, taken_s: float) -> int:
    """Which of the film's pictures is shown."""
    level = float(paint(backdrop, taken_s).mean())
    return min(range(len(LEVELS)), key=lambda index: abs(LEVELS[index] - level))


def test_the_film_keeps_its_own_pace_by_the_frames_time(film: Path) -> None:
    with VideoLoop(str(film)).open(SIZE) as backdrop:
        assert [shown(backdrop, 7.0 + step / 30) for step in range(12)] == [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]


def test_a_slow_camera_skips_pictures_of_the_film(film: Path) -> None:
    with VideoLoop(str(film)).open(SIZE) as backdrop:
        assert [shown(backdrop, step / 5) for step in range(3)] == [0, 2, 4]


def test_the_film_begins_again_after_its_end(film: Path) -> None:
    with VideoLoop(str(film)).open(SIZE) as backdrop:
        assert [shown(backdrop, step / FPS) for step in range(13)] == [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2]


def test_the_same_array_is_shown_until_the_next_is_due(film: Path) -> None:
    with VideoLoop(str(film)).open(SIZE) as backdrop:
        first = paint(backdrop, 0.0)
        assert paint(backdrop, 0.05) is first
        assert paint(backdrop, 0.11) is not first


def test_a_long_pause_or_a_jump_back_does_not_make_it_hurry(film: Path) -> None:
    with VideoLoop(str(film)).open(SIZE) as backdrop:
        assert shown(backdrop, 0.0) == 0
        assert shown(backdrop, 900.0) == 0
        assert shown(backdrop, 900.1) == 1
        assert shown(backdrop, 3.0) == 1
        assert shown(backdrop, 3.1) == 2


def test_a_film_of_one_picture_stands_still(tmp_path: Path) -> None:
    path = write_film(tmp_path / "one.mp4", [plain(120)], fps=FPS)
    with VideoLoop(str(path)).open(SIZE) as backdrop:
        assert {shown(backdrop, step / FPS) for step in range(6)} == {2}
        assert paint(backdrop, 0.7) is paint(backdrop, 0.9)


def test_a_film_that_vanishes_while_it_plays_leaves_its_last_picture(film: Path) -> None:
    with VideoLoop(str(film)).open(SIZE) as backdrop:
        assert shown(backdrop, 0.0) == 0
        film.unlink()
        assert [shown(backdrop, step / FPS) for step in range(1, 9)] == [1, 2, 3, 4, 4, 4, 4, 4]


def test_a_film_that_breaks_off_loops_what_there_is(tmp_path: Path, film: Path) -> None:
    whole = write_film(tmp_path / "whole.mkv", [plain(level) for level in LEVELS * 4], fps=FPS)
    broken = tmp_path / "broken.mkv"
    broken.write_bytes(whole.read_bytes()[: whole.stat().st_size * 2 // 3])
    with VideoLoop(str(broken)).open(SIZE) as backdrop:
        seen = [shown(backdrop, step / FPS) for step in range(40)]
    assert set(seen) == {0, 1, 2, 3, 4}


@pytest.mark.parametrize("content", [b"", b"no film at all"], ids=["empty", "text"])
def test_what_is_no_film_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match=r"broken\.mp4"):
        VideoLoop(str(path)).open(SIZE)


def test_the_film_fills_a_view_of_another_shape(film: Path) -> None:
    with VideoLoop(str(film)).open((90, 17)) as backdrop:
        image = backdrop.paint(frame((90, 17)), disc_matte((90, 17)))
    assert image.shape == (17, 90, 3)
    assert image.min() > LEVELS[0] - 6

"""What a word on the command line, or in a preset, brings up."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from studio.backgrounds.color import Color
from studio.backgrounds.image import StillImage
from studio.backgrounds.library import OWN, entries, own_entries, own_folder, shipped_entries
from studio.backgrounds.room import LEAST_BLUR, Blur, Room
from studio.backgrounds.transparent import Transparent
from studio.backgrounds.video import VideoLoop
from studio.core.errors import BadValue, UnknownName, Unreadable
from studio.core.ports import BACKGROUNDS, Background
from studio.imaging.codec import read_picture, write_picture
from studio.imaging.video import Film
from tests.fakes import disc_matte, frame
from tests.films import plain, write_film


@pytest.mark.parametrize(
    ("word", "background"),
    [
        ("none", Room()),
        ("blur", Blur()),
        ("transparent", Transparent()),
        ("#102030", Color("#102030")),
        ("aurora", StillImage("aurora")),
    ],
)
def test_words_name_backgrounds(word: str, background: Background) -> None:
    assert BACKGROUNDS.parse(word) == background


def test_paths_name_pictures_and_videos_wherever_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert BACKGROUNDS.parse("wall.jpg") == StillImage(str(tmp_path / "wall.jpg"))
    assert BACKGROUNDS.parse("./wall") == StillImage(str(tmp_path / "wall"))
    assert BACKGROUNDS.parse("sea.mp4") == VideoLoop(str(tmp_path / "sea.mp4"))
    assert BACKGROUNDS.parse(str(tmp_path / "SEA.MOV")) == VideoLoop(str(tmp_path / "SEA.MOV"))
    assert BACKGROUNDS.parse("~/wall.png") == StillImage(str(Path("~/wall.png").expanduser()))


def test_a_folder_of_that_name_does_not_hide_a_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for word in ("none", "transparent", "blur", "aurora"):
        (tmp_path / word).mkdir()
    assert BACKGROUNDS.parse("transparent") == Transparent()
    assert BACKGROUNDS.parse("none") == Room()
    assert BACKGROUNDS.parse("aurora") == StillImage("aurora")


def test_a_word_that_names_nothing_is_answered_with_those_that_do() -> None:
    with pytest.raises(UnknownName, match=r"'auroa' is no background; there are .*blur.*none.*aurora.*transparent"):
        BACKGROUNDS.parse("auroa")


def test_a_colour_written_wrong_is_said_so() -> None:
    with pytest.raises(BadValue, match="#12"):
        BACKGROUNDS.parse("#12")


def test_colours_come_out_as_bgr() -> None:
    with Color("#102030").open((4, 4)) as backdrop:
        image = backdrop.paint(frame((4, 4)), disc_matte((4, 4)))
    assert (image == (0x30, 0x20, 0x10)).all()


def test_a_name_in_a_preset_that_ships_no_more_is_a_sentence() -> None:
    with pytest.raises(UnknownName, match=r"'atlantis'.*aurora"):
        StillImage("atlantis").open((32, 18))
    with pytest.raises(UnknownName, match="'atlantis'"):
        VideoLoop("atlantis").open((32, 18))


def test_a_picture_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"gone\.png"):
        StillImage(str(tmp_path / "gone.png")).open((32, 18))


def test_a_picture_covers_the_view_without_distortion(tmp_path: Path) -> None:
    wide = np.zeros((50, 300, 3), np.uint8)
    wide[:, 100:200] = 255
    path = write_picture(tmp_path / "wide.png", wide)
    with StillImage(str(path)).open((100, 50)) as backdrop:
        assert (backdrop.paint(frame((100, 50)), disc_matte((4, 4))) == 255).all()


def test_transparency_is_black_and_says_so() -> None:
    with Transparent().open((8, 4)) as backdrop:
        assert backdrop.transparent
        assert not backdrop.paint(frame((8, 4)), disc_matte((8, 4))).any()


def test_the_bare_room_is_the_cameras_own_picture() -> None:
    seen = frame((64, 36))
    with Room().open((64, 36)) as backdrop:
        assert backdrop.paint(seen, disc_matte((64, 36))) is seen.image


def test_blur_can_be_weak_but_never_nothing() -> None:
    with pytest.raises(BadValue):
        Blur(0.0)
    assert Blur.read({"strength": 0.0})[0] == Blur(LEAST_BLUR)


def test_everything_that_ships_is_there_and_sharp_enough() -> None:
    assert len([entry for entry in shipped_entries() if not entry.moves]) >= 12
    assert len([entry for entry in shipped_entries() if entry.moves]) >= 2
    for entry in shipped_entries():
        assert entry.title
        assert entry.category
        assert read_picture(entry.thumbnail).shape == (180, 320, 3)
        assert entry.path.stat().st_size < (3_500_000 if entry.moves else 700_000)
        if entry.moves:
            with Film(str(entry.path)) as film:
                width, height = film.size
        else:
            height, width = read_picture(entry.path).shape[:2]
        assert width >= 1920
        assert height >= 1080


def test_a_film_that_ships_ends_as_it_begins() -> None:
    for entry in (entry for entry in shipped_entries() if entry.moves):
        with Film(str(entry.path)) as film:
            first = next(film)
            film.skip(film.count // 2 - 1)
            middle = next(film)
            film.skip(film.count - film.count // 2 - 2)
            last = next(film)
            assert next(film, None) is None
        assert np.abs(last.astype(int) - first).mean() < 0.25 * np.abs(middle.astype(int) - first).mean()


def test_no_thumbnail_is_without_its_background() -> None:
    folder = shipped_entries()[0].thumbnail.parent
    assert {path.stem for path in folder.iterdir()} == {entry.name for entry in shipped_entries()}


def test_what_ships_shows_no_bands() -> None:
    for entry in shipped_entries():
        image = read_picture(entry.thumbnail.parent.parent / entry.path.name) if not entry.moves else None
        if image is not None:
            flat = (np.diff(image[..., 1].astype(int), axis=1) == 0).mean()
            assert flat < 0.8, f"{entry.name}: {flat:.0%} of neighbours are equal"


def test_a_file_dropped_into_the_own_folder_is_a_background() -> None:
    path = write_picture(own_folder() / "my_room.png", np.full((20, 20, 3), 60, np.uint8))
    film = write_film(own_folder() / "waves.mp4", [plain(50)] * 3)
    (own_folder() / "notes.txt").write_text("no background")
    try:
        assert [(entry.name, entry.title, entry.category) for entry in own_entries()] == [
            ("my_room", "my room", OWN),
            ("waves", "waves", OWN),
        ]
        assert entries()[: len(shipped_entries())] == shipped_entries()
        assert BACKGROUNDS.parse("my_room") == StillImage("my_room")
        assert BACKGROUNDS.parse("waves") == VideoLoop("waves")
        with BACKGROUNDS.parse("my_room").open((8, 8)) as backdrop:
            assert (backdrop.paint(frame((8, 8)), disc_matte((8, 8))) == 60).all()
    finally:
        for one in (path, film, own_folder() / "notes.txt"):
            one.unlink()

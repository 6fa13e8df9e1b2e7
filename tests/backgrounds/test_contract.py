"""What every background keeps to, whatever it shows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import studio.backgrounds  # noqa: F401  # registers them
from studio.backgrounds.image import StillImage
from studio.core.errors import StudioError
from studio.core.frame import Frame, Size
from studio.core.placement import Placement
from studio.core.ports import BACKGROUNDS, Background
from studio.core.registry import Registry
from studio.imaging.codec import write_picture
from tests.fakes import disc_matte, frame
from tests.films import plain, write_film

SIZES = [(1, 1), (63, 47), (320, 180), (1280, 720)]
KINDS = tuple(BACKGROUNDS)
MOVING = {"room", "blur", "video-loop"}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    write_picture(folder / "picture.png", np.full((30, 50, 3), (10, 20, 30), np.uint8))
    write_film(folder / "film.mp4", [plain(level) for level in (40, 90, 140, 190)])
    return folder


def example(kind: type[Background], files: Path) -> Background:
    """One of each kind; a new kind that needs no file is tested without a line here."""
    needs = {"still-image": files / "picture.png", "video-loop": files / "film.mp4"}
    return kind.read({"path": str(needs[kind.slug()])})[0] if kind.slug() in needs else kind()


def seen(size: Size, number: int = 0) -> Frame:
    return frame((max(size[0], 2), max(size[1], 2)), number)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("kind", KINDS, ids=BACKGROUNDS.names())
def test_the_picture_has_the_size_that_was_opened(kind: type[Background], size: Size, files: Path) -> None:
    with example(kind, files).open(size) as backdrop:
        for number in range(3):
            image = backdrop.paint(seen(size, number), disc_matte((64, 36), number))
            assert image.shape == (size[1], size[0], 3)
            assert image.dtype == np.uint8
            assert image.flags.c_contiguous
            assert not image.flags.writeable


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.slug() not in MOVING], ids=lambda kind: kind.slug())
def test_what_does_not_move_is_the_identical_array(kind: type[Background], files: Path) -> None:
    with example(kind, files).open((64, 36)) as backdrop:
        first = backdrop.paint(seen((64, 36)), disc_matte((64, 36)))
        assert backdrop.paint(seen((64, 36), 9), disc_matte((64, 36), 9)) is first


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.slug() != "room"], ids=lambda kind: kind.slug())
def test_the_room_is_in_no_background_but_the_one_that_says_so(kind: type[Background], files: Path) -> None:
    shown = seen((320, 180))
    with example(kind, files).open((320, 180)) as backdrop:
        image = backdrop.paint(shown, disc_matte((320, 180)))
    lines = np.abs(np.diff(image[:40, :40].astype(int), axis=1)).max()
    assert lines <= np.abs(np.diff(shown.image[:40, :40].astype(int), axis=1)).max() / 3


@pytest.mark.parametrize("kind", KINDS, ids=BACKGROUNDS.names())
def test_a_background_survives_being_kept_and_read(kind: type[Background], files: Path) -> None:
    background = example(kind, files)
    assert BACKGROUNDS.read(BACKGROUNDS.write(background)) == (background, ())


@pytest.mark.parametrize("kind", KINDS, ids=BACKGROUNDS.names())
def test_closing_twice_is_harmless(kind: type[Background], files: Path) -> None:
    backdrop = example(kind, files).open((32, 18))
    backdrop.close()
    backdrop.close()


@pytest.mark.parametrize("kind", KINDS, ids=BACKGROUNDS.names())
def test_a_background_without_its_file_is_a_sentence(kind: type[Background]) -> None:
    background = kind()
    if "path" in background.write():
        with pytest.raises(StudioError):
            background.open((32, 18))
    else:
        assert background.open((32, 18)).transparent is (kind.slug() == "transparent")


def test_the_family_is_complete() -> None:
    assert isinstance(BACKGROUNDS, Registry)
    assert {"blur", "color", "room", "still-image", "transparent", "video-loop"} <= set(BACKGROUNDS.names())


@pytest.mark.parametrize("kind", KINDS, ids=BACKGROUNDS.names())
def test_however_it_is_placed_it_fills_the_picture(kind: type[Background], files: Path) -> None:
    with example(kind, files).open((64, 36)) as backdrop:
        for placement in (Placement(4.0, -1.0, 1.0), Placement(1.5, 1.0), Placement(1.0, 1.0, -1.0), Placement()):
            backdrop.place(placement)
            image = backdrop.paint(seen((64, 36)), disc_matte((64, 36)))
            assert image.shape == (36, 64, 3)
            assert image.flags.c_contiguous
            assert not image.flags.writeable


def test_a_picture_is_moved_without_being_read_again(tmp_path: Path) -> None:
    stripes = np.zeros((40, 200, 3), np.uint8)
    stripes[:, 100:] = 200
    write_picture(tmp_path / "wide.png", stripes)
    with StillImage(str(tmp_path / "wide.png")).open((100, 40)) as backdrop:
        (tmp_path / "wide.png").unlink()
        for across, level in ((-1.0, 0), (1.0, 200)):
            backdrop.place(Placement(across=across))
            assert backdrop.paint(seen((100, 40)), disc_matte((64, 36))).mean() == level

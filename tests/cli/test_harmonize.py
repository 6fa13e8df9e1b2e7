from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.imaging.codec import read_picture, write_picture
from tests.cli.conftest import Command
from tests.fakes import disc_matte, evening, frame

SIZE = (160, 90)


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """Three folders of the same stems: photos, mattes and backgrounds; the last photo has neither."""
    for number, stem in enumerate(("one", "zwei [ö]", "alone")):
        write_picture(tmp_path / "photos" / f"{stem}.png", frame(SIZE, number).image)
        if stem != "alone":
            write_picture(tmp_path / "mattes" / f"{stem}.png", np.rint(disc_matte(SIZE, number) * 255).astype(np.uint8))
            write_picture(tmp_path / "places" / f"{stem}.jpg", evening((200, 120)))
    return tmp_path


def words(given: Path, stem: str = "one", output: str = "out.png") -> list[object]:
    return [
        "harmonize", given / "photos" / f"{stem}.png", "--matte", given / "mattes" / f"{stem}.png",
        "--background", given / "places" / f"{stem}.jpg", "--output", given / output,
    ]  # fmt: skip


def test_a_photo_comes_out_before_its_place(backlot: Command, given: Path) -> None:
    status, said, wrong = backlot(*words(given))
    assert (status, wrong) == (0, "")
    assert "1 of 1" in said
    made = read_picture(given / "out.png").astype(int)
    assert made.shape == (90, 160, 3)
    place = cv2.resize(read_picture(given / "places" / "one.jpg")[4:116], SIZE, interpolation=cv2.INTER_AREA)
    far = cv2.dilate(disc_matte(SIZE), np.ones((5, 5))) == 0
    assert np.abs(made - place)[far].mean() < 4


def test_strength_nought_keeps_the_cameras_colours(backlot: Command, given: Path) -> None:
    status, _, _ = backlot(*words(given), "--deep-harmonization.strength", "0")
    assert status == 0
    inside = disc_matte(SIZE) == 1
    made, photo = (read_picture(path).astype(int)[inside] for path in (given / "out.png", given / "photos" / "one.png"))
    assert np.abs(made - photo).max() <= 1


def test_folders_are_paired_by_name_and_what_fails_is_named(backlot: Command, given: Path) -> None:
    out = given / "out"
    status, said, wrong = backlot(
        "harmonize", given / "photos", "--matte", given / "mattes", "--background", given / "places", "--output", out
    )
    assert status == 1
    assert "2 of 3" in said
    assert "alone" in wrong
    assert "same names" in wrong
    assert {path.name for path in out.iterdir()} == {"one.png", "zwei [ö].png"}


def test_one_place_serves_a_whole_folder(backlot: Command, given: Path) -> None:
    (given / "photos" / "alone.png").unlink()
    place = given / "places" / "one.jpg"
    status, said, _ = backlot(
        "harmonize", given / "photos", "--matte", given / "mattes", "--background", place, "--output", given / "out"
    )
    assert status == 0
    assert "2 of 2" in said


def test_nothing_is_overwritten_unless_asked(backlot: Command, given: Path) -> None:
    (given / "out.png").write_bytes(b"mine")
    status, _, wrong = backlot(*words(given))
    assert status == 1
    assert "--overwrite" in wrong
    assert (given / "out.png").read_bytes() == b"mine"
    assert backlot(*words(given), "--overwrite")[0] == 0
    assert read_picture(given / "out.png").shape == (90, 160, 3)


def test_a_result_that_cannot_be_written_leaves_the_old_one(backlot: Command, given: Path) -> None:
    (given / "out.xyz").write_bytes(b"mine")
    status, _, wrong = backlot(*words(given, output="out.xyz"), "--overwrite")
    assert status == 1
    assert ".xyz" in wrong
    assert (given / "out.xyz").read_bytes() == b"mine"


def test_a_cut_out_has_transparency(backlot: Command, given: Path) -> None:
    assert backlot(*words(given), "--cut-out")[0] == 0
    cut = cv2.imdecode(np.fromfile(given / "out.png", np.uint8), cv2.IMREAD_UNCHANGED)
    assert cut is not None
    np.testing.assert_allclose(cut[..., 3] / 255, disc_matte(SIZE), atol=0.01)


def test_a_matte_of_another_shape_is_refused(backlot: Command, given: Path) -> None:
    write_picture(given / "mattes" / "upright.png", np.zeros((160, 90), np.uint8))
    order = words(given)
    order[3] = given / "mattes" / "upright.png"
    status, _, wrong = backlot(*order)
    assert status == 1
    assert "does not belong" in wrong


@pytest.mark.parametrize("level", [0, 255])
def test_an_empty_and_a_full_matte_give_a_picture(backlot: Command, given: Path, level: int) -> None:
    write_picture(given / "mattes" / "flat.png", np.full((90, 160), level, np.uint8))
    order = words(given)
    order[3] = given / "mattes" / "flat.png"
    assert backlot(*order)[0] == 0
    made = read_picture(given / "out.png").astype(int)
    wanted = frame(SIZE).image if level else cv2.resize(evening((200, 120))[4:116], SIZE, interpolation=cv2.INTER_AREA)
    assert np.abs(made - wanted).mean() < 4


def test_a_model_that_is_not_there_is_refused(backlot: Command, given: Path) -> None:
    status, _, wrong = backlot(*words(given), "--model", "no-such-model")
    assert status == 2
    assert "no-such-model" in wrong
    assert "Traceback" not in wrong

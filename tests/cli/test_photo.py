from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from tests.cli.conftest import SIZE, Command
from tests.fakes import disc_matte

MODEL = (
    "--model",
    "perfect-model",
    "--steady.enabled",
    "off",
    "--smooth-step.enabled",
    "off",
    "--refine.enabled",
    "off",
)


def read(path: Path) -> np.ndarray:
    image = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_UNCHANGED)
    assert image is not None
    return image


def test_photos_come_out_as_cut_outs(backlot: Command, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    status, said, _ = backlot("photo", photos, "--output", out, *MODEL)
    assert status == 0
    assert "2 of 2" in said
    assert {path.name for path in out.iterdir()} == {"one.png", "zwei ö 二.png"}
    cut = read(out / "one.png")
    assert cut.shape == (36, 64, 4)
    np.testing.assert_allclose(cut[..., 3] / 255, disc_matte(SIZE, 0), atol=0.02)


def test_mattes_come_out_grey(backlot: Command, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "mattes"
    assert backlot("photo", photos / "one.png", "--output", out, "--matte-only", *MODEL)[0] == 0
    matte = read(out / "one.png")
    assert matte.shape == (36, 64)
    assert matte.dtype == np.uint8
    np.testing.assert_allclose(matte / 255, disc_matte(SIZE, 0), atol=0.02)


def test_a_background_takes_the_room_s_place(backlot: Command, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert backlot("photo", photos / "one.png", "--output", out, "--background", "#102030", *MODEL)[0] == 0
    picture = read(out / "one.png")
    assert picture.shape == (36, 64, 3)
    assert (picture[disc_matte(SIZE, 0) == 0] == (0x30, 0x20, 0x10)).all()


def test_a_bad_photo_does_not_stop_the_others(backlot: Command, photos: Path, tmp_path: Path) -> None:
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff not really")
    status, said, error = backlot("photo", photos, "--output", tmp_path / "out", *MODEL)
    assert status == 1
    assert "2 of 3" in said
    assert "broken.jpg" in error


def test_results_are_replaced_only_when_asked_for(backlot: Command, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "one.png").write_bytes(b"precious")
    words = ("photo", photos / "one.png", "--output", out, *MODEL)
    status, _, error = backlot(*words)
    assert status == 1
    assert "--overwrite" in error
    assert (out / "one.png").read_bytes() == b"precious"
    assert backlot(*words, "--overwrite")[0] == 0
    assert read(out / "one.png").shape == (36, 64, 4)


def test_an_empty_folder_is_said_to_be_empty(backlot: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    status, _, error = backlot("photo", tmp_path / "empty", "--output", tmp_path / "out", *MODEL)
    assert status == 2
    assert "no photo" in error

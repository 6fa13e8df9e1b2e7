from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from studio.imaging.codec import write_picture
from tests.cli.conftest import SIZE, Command
from tests.cli.test_photo import read
from tests.fakes import disc_matte, frame

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


def test_a_film_comes_out_whole(backlot: Command, film: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    status, said, _ = backlot("video", film, "--output", out, "--background", "#800000", *MODEL)
    assert status == 0
    assert "12 frames" in said
    with av.open(str(out)) as result:
        assert sum(1 for _ in result.decode(video=0)) == 12


def test_mattes_of_numbered_pictures_keep_their_names(backlot: Command, tmp_path: Path) -> None:
    folder, mattes = tmp_path / "frames", tmp_path / "mattes"
    for number in range(3):
        write_picture(folder / f"shot-{number}.png", frame(SIZE, number).image)
    assert backlot("video", folder, "--matte-output", mattes, *MODEL)[0] == 0
    assert sorted(path.name for path in mattes.iterdir()) == ["shot-0.png", "shot-1.png", "shot-2.png"]
    np.testing.assert_allclose(read(mattes / "shot-2.png") / 255, disc_matte(SIZE, 2), atol=0.02)


def test_asking_for_nothing_is_refused(backlot: Command, film: Path) -> None:
    status, _, error = backlot("video", film, *MODEL)
    assert status == 2
    assert "--output" in error


def test_mattes_are_never_overwritten(backlot: Command, film: Path, tmp_path: Path) -> None:
    (tmp_path / "000003.png").write_bytes(b"precious")
    status, _, error = backlot("video", film, "--matte-output", tmp_path, *MODEL)
    assert status == 2
    assert "000003.png" in error
    assert (tmp_path / "000003.png").read_bytes() == b"precious"


def test_a_photo_is_no_video(backlot: Command, photos: Path, tmp_path: Path) -> None:
    status, _, error = backlot("video", photos / "one.png", "--output", tmp_path / "out.mp4", *MODEL)
    assert status == 2
    assert "no video" in error

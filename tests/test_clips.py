"""The whole way on real clips, where they are here: the person is kept, and the room is gone."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.cli import run_command_line
from studio.core.errors import StudioError
from studio.core.frame import Image
from studio.core.places import shipped
from studio.imaging.codec import read_picture
from studio.imaging.fit import cover
from studio.imaging.video import Film
from studio.inference.known import default_model, prepare

CLIPS = Path(__file__).parents[2] / "shared" / "data" / "clips"
Box = tuple[int, int, int, int]  # left, top, right, bottom

# Where the face always is, and where nobody ever is, seen by eye.
KNOWN: dict[str, tuple[Box, tuple[Box, ...]]] = {
    "portrait_office_720p.mp4": ((700, 150, 770, 260), ((0, 0, 350, 720), (1020, 0, 1280, 480))),
}


@pytest.fixture(scope="module", autouse=True)
def _model() -> None:
    try:
        prepare(default_model())
    except StudioError as error:
        pytest.skip(f"the model cannot be fetched: {error}")


@pytest.mark.skipif(not CLIPS.is_dir(), reason="the clips are not here")
@pytest.mark.parametrize("name", KNOWN)
def test_the_person_is_kept_and_the_room_is_gone(name: str, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    words = ["run", "--source", str(CLIPS / name), "--background", "aurora", "--no-pacing"]
    words += ["--preset", "natural", "--record", str(out), "--frames", "60"]
    assert run_command_line(argv=words) == 0
    face, empty = KNOWN[name]
    aurora = cover(read_picture(shipped("resources", "backgrounds", "aurora.jpg")), (1280, 720))
    checked = 0
    for seen, made in zip(Film(str(CLIPS / name)), Film(str(out)), strict=False):
        checked += 1
        assert difference(seen, made, face) < 12, f"the face changed in frame {checked}"
        for box in empty:
            assert nearer_to_background(made, aurora, seen, box) > 0.995, f"the room shows in frame {checked}"
    assert checked == 60


def difference(one: Image, other: Image, box: Box) -> float:
    """The mean difference in a box, in grey levels, of what the colour filters leave alone: the structure."""
    a, b = (cv2.cvtColor(crop(image, box), cv2.COLOR_BGR2GRAY).astype(np.float32) for image in (one, other))
    return float(np.abs((a - a.mean()) - (b - b.mean())).mean())


def nearer_to_background(made: Image, background: Image, room: Image, box: Box) -> float:
    """The share of a box whose pixels are nearer to the background than to the room."""
    picture, wanted, hidden = (crop(image, box).astype(np.int16) for image in (made, background, room))
    return float((np.abs(picture - wanted).sum(2) <= np.abs(picture - hidden).sum(2)).mean())


def crop(image: Image, box: Box) -> Image:
    left, top, right, bottom = box
    return image[top:bottom, left:right]

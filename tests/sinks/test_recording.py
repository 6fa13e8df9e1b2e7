from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from studio.core import places
from studio.core.errors import Unwritable
from studio.core.frame import Image
from studio.imaging.codec import Exists
from studio.imaging.video import Film
from studio.sinks.recording import FilmWriter, Recording
from tests.films import levels
from tests.sinks.pictures import noise, of, picture

SIZE = (64, 48)


def record(path: Path, times_s: list[float], size: tuple[int, int] = SIZE) -> Path:
    with Recording(str(path)).open(size, 30.0) as writer:
        for number, time_s in enumerate(times_s):
            writer.write(picture(60 + 10 * number, number, size=size, at_s=time_s))
    return path


def times_of(path: Path) -> list[float]:
    with av.open(str(path)) as film:
        return [round(float(frame.time), 3) for frame in film.decode(video=0)]


def images_of(path: Path) -> list[Image]:
    with Film(str(path)) as film:
        return list(film)


def test_pictures_come_back(tmp_path: Path) -> None:
    path = record(tmp_path / "film.mp4", [0, 1 / 30, 2 / 30])
    assert levels(images_of(path)) == pytest.approx([60, 70, 80], abs=2)


def test_colours_and_places_come_back(tmp_path: Path) -> None:
    image = noise((320, 240))
    with Recording(str(tmp_path / "film.mp4"), quality=16).open((320, 240), 30.0) as writer:
        writer.write(of(image))
    error = np.abs(images_of(tmp_path / "film.mp4")[0].astype(int) - image)
    assert error.mean() < 2.0
    assert np.abs(error.mean(axis=(0, 1))).max() < 2.5


def test_the_file_says_how_its_colours_were_made(tmp_path: Path) -> None:
    with av.open(str(record(tmp_path / "film.mp4", [0, 1 / 30]))) as film:
        stream = film.streams.video[0]
        said = (stream.codec_context.colorspace, stream.codec_context.color_range, stream.codec_context.pix_fmt)
    assert (int(said[0]), int(said[1]), said[2]) == (6, 1, "yuv420p")


def test_every_picture_keeps_its_own_time(tmp_path: Path) -> None:
    path = record(tmp_path / "film.mp4", [100.0, 100.04, 100.5, 101.0])
    assert times_of(path) == [0.0, 0.04, 0.5, 1.0]


def test_a_picture_shown_again_only_lasts_longer(tmp_path: Path) -> None:
    path = record(tmp_path / "film.mp4", [5.0, 5.0, 5.0, 5.1])
    assert times_of(path) == [0.0, 0.1]


def test_a_clock_set_back_does_not_stop_the_film(tmp_path: Path) -> None:
    path = record(tmp_path / "film.mp4", [50.0, 51.0, 2.0, 2.5])
    assert times_of(path) == pytest.approx([0.0, 1.0, 1.033, 1.533], abs=0.002)


def test_odd_sizes_lose_one_pixel(tmp_path: Path) -> None:
    path = record(tmp_path / "film.mp4", [0.0, 0.1], size=(63, 47))
    assert images_of(path)[0].shape == (46, 62, 3)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"my only copy")
    with pytest.raises(Exists, match=r"film\.mp4"):
        Recording(str(path)).open(SIZE, 30.0)
    assert path.read_bytes() == b"my only copy"
    assert [one.name for one in tmp_path.iterdir()] == ["film.mp4"]


def test_a_file_that_appears_meanwhile_is_kept_too(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    writer = Recording(str(path)).open(SIZE, 30.0)
    writer.write(picture())
    path.write_bytes(b"somebody else's")
    writer.close()
    assert path.read_bytes() == b"somebody else's"
    assert writer.label == str(tmp_path / "film 2.mp4")
    assert len(images_of(tmp_path / "film 2.mp4")) == 1


def test_the_name_appears_when_the_film_is_whole(tmp_path: Path) -> None:
    with Recording(str(tmp_path / "film.mp4")).open(SIZE, 30.0) as writer:
        writer.write(picture())
        assert [one.name for one in tmp_path.iterdir()] == ["film.part.mp4"]
    assert [one.name for one in tmp_path.iterdir()] == ["film.mp4"]


def test_what_was_recorded_survives_a_crash(tmp_path: Path) -> None:
    writer = Recording(str(tmp_path / "film.mp4")).open(SIZE, 30.0)
    for number in range(150):
        writer.write(picture(90, number))
    left = tmp_path / "left behind.mp4"
    left.write_bytes((tmp_path / "film.part.mp4").read_bytes())  # what the disk holds if the process dies now
    assert len(images_of(left)) >= 60
    writer.close()


def test_without_a_path_a_film_gets_a_name_of_its_own() -> None:
    writers = [Recording().open(SIZE, 30.0) for _ in range(2)]
    for writer in writers:
        writer.write(picture())
        writer.close()
    paths = [Path(writer.label) for writer in writers]
    assert paths[0] != paths[1]
    assert all(path.parent == places.videos_folder() and path.is_file() for path in paths)


def test_a_wrong_ending_says_which_are_right(tmp_path: Path) -> None:
    with pytest.raises(Unwritable, match=r"\.mp4, \.mov, \.mkv"):
        Recording(str(tmp_path / "film.gif")).open(SIZE, 30.0)


@pytest.mark.parametrize("ending", ["mp4", "mov", "mkv", "MP4"])
def test_other_containers_hold_the_same(tmp_path: Path, ending: str) -> None:
    path = record(tmp_path / f"film.{ending}", [0.0, 0.5, 1.0])
    assert times_of(path) == [0.0, 0.5, 1.0]


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    assert record(tmp_path / "Zoë" / "映画" / "film.mp4", [0.0]).is_file()


def test_a_folder_that_is_a_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unwritable, match=r"film\.mp4"):
        Recording(str(tmp_path / "file" / "film.mp4")).open(SIZE, 30.0)


def test_a_folder_that_takes_nothing_is_a_sentence() -> None:
    with pytest.raises(Unwritable):
        Recording("/proc/film.mp4").open(SIZE, 30.0)


FULL = """
import resource, signal, sys
import numpy as np
from studio.core.errors import Unwritable
from studio.core.frame import Picture, State
from studio.sinks.recording import Recording

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
rng = np.random.default_rng(1)
writer = Recording(sys.argv[1], quality=16).open((320, 240), 30.0)
said = []
try:
    with writer:
        for number in range(200):
            image = rng.integers(0, 255, (240, 320, 3), dtype=np.uint8)
            writer.write(Picture(image, number, number / 30, 0.0, State.LIVE))
except Unwritable as error:
    said.append(str(error))
print(said[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes cannot be limited here")
def test_a_full_disk_is_a_sentence_and_keeps_what_fitted(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    ended = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert "cannot be written" in ended.stdout
    assert "film.mp4" in ended.stdout
    assert [one.name for one in tmp_path.iterdir()] == ["film.mp4"]
    assert len(images_of(path)) >= 1


def test_after_close_nothing_more_is_taken(tmp_path: Path) -> None:
    writer = Recording(str(tmp_path / "film.mp4")).open(SIZE, 30.0)
    assert isinstance(writer, FilmWriter)
    writer.write(picture())
    writer.close()
    writer.write(picture(number=1))
    assert len(images_of(tmp_path / "film.mp4")) == 1

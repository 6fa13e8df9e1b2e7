from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.core import places
from studio.core.errors import Unwritable
from studio.sinks.snapshot import Snapshot, save_snapshot, straight
from tests.sinks.pictures import noise, of, picture


def test_a_snapshot_is_the_picture_itself(tmp_path: Path) -> None:
    image = noise((64, 48))
    path = save_snapshot(of(image), tmp_path)
    assert np.array_equal(cv2.imread(str(path), cv2.IMREAD_UNCHANGED), image)


def test_snapshots_go_to_the_pictures_folder() -> None:
    assert save_snapshot(picture()).parent == places.pictures_folder()


def test_two_in_a_second_get_two_names(tmp_path: Path) -> None:
    assert save_snapshot(picture(), tmp_path) != save_snapshot(picture(), tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_cut_out_keeps_its_colour_under_half_transparency(tmp_path: Path) -> None:
    alpha = np.tile(np.linspace(0.0, 1.0, 64, dtype=np.float32), (48, 1))
    colour = np.array([200, 120, 40])
    premultiplied = np.round(alpha[..., None] * colour).astype(np.uint8)
    kept = cv2.imread(str(save_snapshot(of(premultiplied, alpha=alpha), tmp_path)), cv2.IMREAD_UNCHANGED)
    assert kept.shape == (48, 64, 4)
    assert np.abs(kept[..., 3] - alpha * 255).max() <= 1
    solid = alpha > 0.2
    assert np.abs(kept[..., :3].astype(int) - colour)[solid].max() <= 5


def test_a_small_matte_is_enlarged(tmp_path: Path) -> None:
    alpha = np.zeros((12, 16), np.float32)
    alpha[:, 8:] = 1.0
    one = of(np.full((48, 64, 3), 100, np.uint8), alpha=alpha)
    assert straight(one).shape == (48, 64, 3)
    kept = cv2.imread(str(save_snapshot(one, tmp_path)), cv2.IMREAD_UNCHANGED)
    assert (kept[20, 5, 3], kept[20, 60, 3]) == (0, 255)


def test_one_is_kept_every_so_many_seconds(tmp_path: Path) -> None:
    with Snapshot(str(tmp_path), every_s=2.0).open((64, 48), 30.0) as writer:
        for second in range(6):
            writer.write(picture(number=second, at_s=float(second)))
    assert len(list(tmp_path.iterdir())) == 3


def test_a_folder_that_takes_nothing_is_a_sentence() -> None:
    with pytest.raises(Unwritable):
        save_snapshot(picture(), "/proc/pictures")

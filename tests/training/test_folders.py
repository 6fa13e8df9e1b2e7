from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.core.errors import Unreadable
from studio.imaging.pairs import save_pair
from studio.training.errors import MasksMissing, NothingToLearn
from studio.training.folders import pairs_in, part_of, read_mask, read_pair
from tests.training.portraits import portrait, write_folder


def test_pairs_are_matched_by_name(tmp_path: Path) -> None:
    write_folder(tmp_path / "set", 3)
    assert [pair.name for pair in pairs_in(tmp_path / "set")] == ["000", "001", "002"]


def test_a_missing_mask_is_named(tmp_path: Path) -> None:
    write_folder(tmp_path / "set", 3)
    (tmp_path / "set" / "masks" / "001.png").unlink()
    with pytest.raises(MasksMissing, match=r"1 of 3 .*001\.png"):
        pairs_in(tmp_path / "set")


def test_a_mask_of_another_size_is_refused(tmp_path: Path) -> None:
    write_folder(tmp_path / "set", 1)
    cv2.imwrite(str(tmp_path / "set" / "masks" / "000.png"), np.zeros((10, 20), np.uint8))
    with pytest.raises(MasksMissing, match="96x128 and 20x10"):
        read_pair(pairs_in(tmp_path / "set")[0])


def test_an_unreadable_picture_is_named(tmp_path: Path) -> None:
    write_folder(tmp_path / "set", 1)
    (tmp_path / "set" / "images" / "000.png").write_bytes(b"no picture")
    with pytest.raises(Unreadable, match=r"000\.png"):
        read_pair(pairs_in(tmp_path / "set")[0])


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingToLearn):
        pairs_in(tmp_path)


def test_masks_of_zero_and_one_are_stretched(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "mask.png"), np.eye(8, dtype=np.uint8))
    assert set(np.unique(read_mask(tmp_path / "mask.png"))) == {0, 255}


def test_a_picture_never_changes_its_part_and_the_parts_have_their_shares() -> None:
    parts = [part_of(f"{number:05d}") for number in range(4000)]
    assert parts == [part_of(f"{number:05d}") for number in range(4000)]
    assert 0.03 < parts.count("val") / 4000 < 0.07
    assert 0.06 < parts.count("test") / 4000 < 0.10


def test_a_corrected_matte_becomes_a_pair_and_replaces_none(tmp_path: Path) -> None:
    image, mask = portrait(1)
    matte = mask.astype(np.float32) / 255
    for _ in range(2):
        save_pair(tmp_path / "own", "call", image, matte)
    pairs = pairs_in(tmp_path / "own")
    assert {pair.name for pair in pairs} == {"call", "call-2"}
    kept_image, kept_mask = read_pair(pairs[1])
    assert np.array_equal(kept_image, image)
    assert np.array_equal(kept_mask, mask)

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.core.errors import Unreadable
from studio.training.coco import drawn, import_coco
from studio.training.errors import AlreadyThere, NothingToLearn
from studio.training.folders import pairs_in, read_pair


def rectangle(left: int, top: int, right: int, bottom: int) -> list[list[float]]:
    return [[left, top, right, top, right, bottom, left, bottom]]


def annotate(folder: Path, people: dict[int, list[object]], crowds: tuple[int, ...] = ()) -> Path:
    """Write pictures of 100x100 and COCO's description of the people in them."""
    folder.mkdir(exist_ok=True)
    images, annotations = [], []
    for number, found in people.items():
        cv2.imwrite(str(folder / f"{number}.png"), np.full((100, 100, 3), 90, np.uint8))
        images.append({"id": number, "file_name": f"{number}.png", "width": 100, "height": 100})
        annotations += [
            {"image_id": number, "category_id": 1, "segmentation": shape, "iscrowd": int(number in crowds)}
            for shape in found
        ]
    path = folder / "people.json"
    categories = [{"id": 1, "name": "person"}, {"id": 2, "name": "dog"}]
    path.write_text(json.dumps({"images": images, "annotations": annotations, "categories": categories}))
    return path


def test_curation_keeps_one_or_two_people_of_fitting_size_and_counts_the_rest(tmp_path: Path) -> None:
    half, small, all_over = rectangle(0, 0, 50, 99), rectangle(0, 0, 9, 9), rectangle(0, 0, 99, 99)
    path = annotate(
        tmp_path / "coco",
        {1: [half], 2: [half, small], 3: [half, small, small], 4: [small], 5: [all_over], 6: [], 7: [half], 8: [half]},
        crowds=(7,),
    )
    (tmp_path / "coco" / "8.png").unlink()
    found = import_coco(path, tmp_path / "coco", tmp_path / "out")
    assert (found.listed, found.with_people, found.kept) == (8, 7, 2)
    assert (found.crowded, found.too_small, found.too_large, found.missing) == (2, 1, 1, 1)
    assert "8 pictures, 7 with people" in str(found)
    pairs = pairs_in(tmp_path / "out")
    assert [pair.name for pair in pairs] == ["1", "2"]
    assert np.mean(read_pair(pairs[0])[1] > 0) == pytest.approx(0.51, abs=0.01)


def test_compressed_and_plain_run_lengths_draw_the_same_mask() -> None:
    mask = np.zeros((4, 5), np.uint8)
    mask[1:3, 2:4] = 255
    plain = [9, 2, 2, 2, 5]
    assert np.array_equal(drawn({"counts": plain}, (4, 5)), mask)
    # As pycocotools writes it: 9, 2, 2, then differences to the run two before (0, 3).
    assert np.array_equal(drawn({"counts": "92203"}, (4, 5)), mask)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = annotate(tmp_path / "coco", {1: [rectangle(0, 0, 50, 99)]})
    import_coco(path, tmp_path / "coco", tmp_path / "out")
    with pytest.raises(AlreadyThere):
        import_coco(path, tmp_path / "coco", tmp_path / "out")


def test_annotations_without_anybody_fit_are_refused(tmp_path: Path) -> None:
    path = annotate(tmp_path / "coco", {1: [rectangle(0, 0, 9, 9)]})
    with pytest.raises(NothingToLearn):
        import_coco(path, tmp_path / "coco", tmp_path / "out")


def test_annotations_of_another_format_are_refused(tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text('{"frames": []}')
    with pytest.raises(Unreadable, match=r"other\.json"):
        import_coco(tmp_path / "other.json", tmp_path, tmp_path / "out")

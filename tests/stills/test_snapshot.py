from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.backgrounds.transparent import Transparent
from studio.core.chain import Notice
from studio.core.errors import Unwritable
from studio.core.filter import Filter
from studio.core.frame import Matted, State
from studio.core.preset import Preset, read_preset
from studio.filters.deep_harmonization import DeepHarmonization
from studio.filters.despill import Despill
from studio.filters.over import Over
from studio.filters.seamless_clone import SeamlessClone
from studio.imaging.codec import read_picture
from studio.imaging.note import note_in
from studio.stills.snapshot import finest, keep, take
from studio.wiring import parts
from tests.fakes import disc_matte, frame
from tests.ports import Evening

SIZE = (160, 90)


def fail(notice: Notice) -> None:
    raise AssertionError(notice)


def look(*filters: Filter) -> Preset:
    return Preset(Evening(), filters, "mine")


def matted() -> Matted:
    return Matted(frame(SIZE, 3), disc_matte((64, 36), 3))


def test_a_still_has_the_cameras_size_and_the_looks_tones() -> None:
    plain = take(matted(), look(Over()), parts(), fail)
    toned = take(matted(), look(DeepHarmonization(skin_guard=0), Over()), parts(), fail)
    assert plain.picture.image.shape == (90, 160, 3)
    assert plain.picture.state is State.LIVE
    inside = disc_matte(SIZE, 3) > 0.99
    moved = toned.picture.image.astype(int)[inside] - plain.picture.image[inside]
    assert np.abs(moved).mean() > 1
    corner = (slice(0, 5), slice(0, 5))
    np.testing.assert_array_equal(toned.picture.image[corner], plain.picture.image[corner])


def test_quick_ways_become_exact_and_the_old_room_is_taken_out() -> None:
    fine = finest(look(SeamlessClone(strength=0.3), DeepHarmonization(strength=0.5)))
    assert fine.filters == (
        Despill(), SeamlessClone(strength=0.3, quality="exact"), DeepHarmonization(strength=0.5, quality="exact")
    )  # fmt: skip
    assert finest(fine) == fine


def test_the_frame_on_air_and_its_matte_stay_as_they_are() -> None:
    given = matted()
    before = given.frame.image.tobytes(), given.matte.tobytes()
    take(given, look(DeepHarmonization(), Over()), parts(), fail)
    assert (given.frame.image.tobytes(), given.matte.tobytes()) == before


@pytest.mark.parametrize("suffix", [".png", ".jpg"])
def test_the_recipe_is_in_the_file_and_can_be_read_again(tmp_path: Path, suffix: str) -> None:
    still = take(matted(), look(DeepHarmonization(strength=0.7), Over()), parts(), fail)
    (path,) = keep(still, tmp_path, suffix)
    kept = json.loads(note_in(path.read_bytes()))
    again, repairs = read_preset({**kept, "background": None}, look())
    assert repairs == ()
    assert again.filter(DeepHarmonization) == DeepHarmonization(strength=0.7, quality="exact")
    assert np.abs(read_picture(path).astype(int) - still.picture.image).mean() < 3


def test_the_cut_out_lies_beside_it(tmp_path: Path) -> None:
    still = take(matted(), look(Over()), parts(), fail)
    path, beside = keep(still, tmp_path, ".jpg", cut_out=True)
    assert (path.suffix, beside.name) == (".jpg", f"{path.stem} cut-out.png")
    cut = cv2.imdecode(np.fromfile(beside, np.uint8), cv2.IMREAD_UNCHANGED)
    assert cut is not None
    np.testing.assert_allclose(cut[..., 3] / 255, cv2.resize(still.matte, SIZE), atol=0.02)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    still = take(matted(), look(Over()), parts(), fail)
    assert len({keep(still, tmp_path)[0] for _ in range(3)}) == 3


def test_a_transparent_picture_is_kept_as_png(tmp_path: Path) -> None:
    still = take(matted(), Preset(Transparent(), (Over(),)), parts(), fail)
    (path,) = keep(still, tmp_path, ".jpg")
    kept = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_UNCHANGED)
    assert path.suffix == ".png"
    assert kept is not None
    assert kept.shape[2] == 4


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Unwritable):
        keep(take(matted(), look(Over()), parts(), fail), tmp_path / "file" / "folder")

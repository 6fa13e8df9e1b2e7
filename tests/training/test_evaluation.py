from __future__ import annotations

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.core.frame import Frame, Image, Matte
from studio.core.ports import Segmenter
from studio.training import evaluate as evaluation
from studio.training.against import judge_against
from studio.training.errors import AlreadyThere, NothingToLearn
from studio.training.evaluate import Examination, evaluate, table
from studio.training.folders import pairs_in, read_pair
from studio.training.judging import judge_clip, judge_composites, judge_empty, judge_pictures, judge_steadied, lag
from studio.training.slices import SLICES
from studio.training.teacher import label, label_folder, trusted
from tests.training.portraits import portrait, write_folder, write_scenes


class Threshold(Segmenter):
    """Calls person what is brighter than half: right for the tests' portraits as long as they are well lit."""

    def matte(self, frame: Frame) -> Matte:
        return (cv2.blur(frame.image, (3, 3)).mean(2) > 105).astype(np.float32)


class Forgetful(Threshold):
    """Loses the person's middle from the second frame on."""

    def matte(self, frame: Frame) -> Matte:
        found = super().matte(frame)
        if frame.number:
            rows, columns = (np.flatnonzero(found.any(axis=axis)) for axis in (1, 0))
            found[int(np.median(rows)) - 6 :, int(np.median(columns)) - 6 : int(np.median(columns)) + 6] = 0
        return found


class Masked(Threshold):
    """Sees nobody in the upper right corner."""

    def matte(self, frame: Frame) -> Matte:
        found = super().matte(frame)
        found[:20, 130:] = 0
        return found


class Trailing(Threshold):
    """Gives the matte of the frame before."""

    def __init__(self) -> None:
        self.last: Matte | None = None

    def matte(self, frame: Frame) -> Matte:
        now = super().matte(frame)
        given, self.last = (now if self.last is None else self.last), now
        return given

    def reset(self) -> None:
        self.last = None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_folder(tmp_path / "set", 3)
    return tmp_path / "set"


def moving_disc(count: int) -> list[Image]:
    frames = []
    for number in range(count):
        frame = np.full((90, 160, 3), 30, np.uint8)
        frames.append(cv2.circle(frame, (40 + 6 * number, 45), 20, (200, 190, 180), -1))
    return frames


def test_a_right_model_scores_high_and_a_wrong_one_low(folder: Path) -> None:
    class Nobody(Segmenter):
        def matte(self, frame: Frame) -> Matte:
            return np.zeros(frame.image.shape[:2], np.float32)

    assert all(judged.score.iou > 0.95 for judged in judge_pictures(Threshold(), pairs_in(folder)))
    assert all(judged.score.iou == 0 for judged in judge_pictures(Nobody(), pairs_in(folder)))


@pytest.mark.parametrize("name", SLICES)
def test_a_slice_changes_the_picture_and_is_the_same_every_time(name: str) -> None:
    image, mask = portrait(3)
    truth = mask.astype(np.float32) / 255
    scenes = [np.full((40, 60, 3), 128, np.uint8)]
    made = [SLICES[name](np.random.default_rng(5), image, truth, scenes) for _ in range(2)]
    assert np.array_equal(made[0], made[1])
    assert made[0].shape == image.shape
    assert not np.array_equal(made[0], image)


def test_clutter_hangs_behind_the_person() -> None:
    image, mask = portrait(3)
    made = SLICES["clutter"](np.random.default_rng(5), image, mask.astype(np.float32) / 255, [255 - image])
    inside = cv2.erode(mask, np.ones((9, 9), np.uint8)) > 0
    assert np.abs(made[inside].astype(int) - image[inside]).max() <= 1


def test_a_model_that_trails_is_found_out() -> None:
    frames = moving_disc(8)
    assert judge_clip(Threshold(), frames).lag == 0
    assert judge_clip(Trailing(), frames).lag == 1
    assert judge_clip(Threshold(), frames).flicker < judge_clip(Trailing(), frames).flicker
    assert lag([], []) == 0


def test_a_model_that_trembles_is_steadied_and_trails_by_no_more_than_a_frame() -> None:
    class Trembling(Threshold):
        def matte(self, frame: Frame) -> Matte:
            grown = super().matte(frame)
            return cv2.GaussianBlur(grown, (0, 0), 1.5 + frame.number % 2).astype(np.float32)

    frames = moving_disc(8)
    alone, steadied = judge_clip(Trembling(), frames), judge_steadied(Trembling(), frames)
    assert steadied.flicker < alone.flicker
    assert steadied.area == pytest.approx(1, abs=0.01)
    assert steadied.lag <= 1


def test_a_hole_that_a_memory_keeps_is_found_out() -> None:
    frames = moving_disc(8)
    assert judge_clip(Threshold(), frames).holes == 0
    assert judge_clip(Forgetful(), frames).holes == pytest.approx(7 / 8)


def test_a_careful_model_tells_what_is_missing_on_clips_and_what_is_too_much() -> None:
    clips = [moving_disc(9), moving_disc(5)]  # frames 0, 4, 8 and 0, 4 are compared
    same = judge_against(Threshold(), Threshold(), clips)
    assert (same.holes, same.excess) == (0, 0)
    lacking = judge_against(Forgetful(), Threshold(), clips)
    assert lacking.holes == pytest.approx(3 / 5)
    assert lacking.excess == 0
    assert judge_against(Threshold(), Forgetful(), clips).holes == 0  # a careful model starts afresh at each frame
    taken_for_somebody = [cv2.circle(image.copy(), (150, 10), 8, (200, 190, 180), -1) for image in clips[0]]
    one_only = judge_against(Masked(), Threshold(), [taken_for_somebody])
    assert one_only.holes == 0
    assert judge_against(Trailing(), Threshold(), clips).excess > 0.005


def test_an_evaluation_counts_against_another_model_when_asked(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def opened(name: str, **_: object) -> Segmenter:
        asked.append(name)
        return Threshold()

    monkeypatch.setattr(evaluation, "open_model", opened)
    monkeypatch.setattr(evaluation.judging, "read_clip", lambda path, most: moving_disc(5))
    (tmp_path / "clips").mkdir()
    (tmp_path / "clips" / "one.mp4").touch()
    plan = Examination(
        ("mine",), folder, tmp_path / "out", baselines=False, clips=tmp_path / "clips", against="careful"
    )
    assert evaluate(plan)["mine"]["clips, against another: holes"] == 0
    assert asked == ["mine", "careful"]


def test_composites_are_scored_against_their_exact_alpha() -> None:
    frames = moving_disc(5)
    alphas = [Threshold().matte(Frame(frame, 0, 0.0)) for frame in frames]
    right = judge_composites(Threshold(), [zip(frames, alphas, strict=True)])
    late = judge_composites(Trailing(), [zip(frames, alphas, strict=True)])
    assert (right.mad, right.mse, right.dt_ssd) == (0, 0, 0)
    assert late.mad > 10
    assert late.dt_ssd > 1


def test_an_empty_room_holds_nobody(tmp_path: Path) -> None:
    write_scenes(tmp_path / "rooms")
    assert judge_empty(Threshold(), sorted((tmp_path / "rooms").iterdir())) == 0


def test_a_teacher_that_agrees_with_itself_is_trusted(folder: Path, tmp_path: Path) -> None:
    image, mask = read_pair(pairs_in(folder)[0])
    found = label(Threshold(), image)
    assert found.agreement > 0.95
    assert np.mean((found.matte > 0.5) != (mask > 0)) < 0.02
    assert len(list(label_folder(Threshold(), folder / "images", tmp_path / "labels"))) == 3
    assert len(trusted(folder / "images", tmp_path / "labels", 0.9)) == 3
    with pytest.raises(NothingToLearn):
        trusted(folder / "images", tmp_path / "labels", 1.01)


def test_an_interrupted_labelling_goes_on(folder: Path, tmp_path: Path) -> None:
    labelling = label_folder(Threshold(), folder / "images", tmp_path / "labels")
    next(labelling)
    labelling.close()
    assert len(list(label_folder(Threshold(), folder / "images", tmp_path / "labels"))) == 3
    rows = (tmp_path / "labels" / "agreement.csv").read_text().splitlines()
    assert [row.split(",")[0] for row in rows] == ["000", "001", "002"]


def test_an_evaluation_writes_scores_summary_and_sheet_and_overwrites_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluation, "open_model", lambda name, **_: Threshold())
    found = evaluate(Examination(("mine",), folder, tmp_path / "out", baselines=False))
    with (tmp_path / "out" / "score.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["picture"] for row in rows] == ["000.png", "001.png", "002.png", "mean"]
    means = [float(row["iou"]) for row in rows[:3]]
    assert float(rows[3]["iou"]) == pytest.approx(np.mean(means), abs=1e-4)
    assert found["mine"]["iou"] == pytest.approx(np.mean(means), abs=1e-4)
    assert {"f1", "precision", "recall", "accuracy", "boundary", "worst tenth"} <= found["mine"].keys()
    assert cv2.imread(str(tmp_path / "out" / "worst-mine.jpg")) is not None
    assert "worst tenth" in table(found)
    with pytest.raises(AlreadyThere):
        evaluate(Examination(("mine",), folder, tmp_path / "out", baselines=False))

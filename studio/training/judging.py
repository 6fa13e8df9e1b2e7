"""Runs an open model over pictures, slices, composites and clips, and keeps the scores."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from studio.core.errors import Unreadable
from studio.core.frame import Frame, Image, Matte, Shot, size_of
from studio.core.ports import Segmenter
from studio.filters.steady import Settled, Steady
from studio.imaging.pairs import Pair
from studio.training.alpha import unit
from studio.training.folders import read_image, read_pair
from studio.training.metrics import (
    LARGE_PIECE,
    AlphaScore,
    Score,
    alpha_score,
    dt_ssd,
    flicker,
    iou,
    missing_piece,
    score,
)
from studio.training.slices import Slice

LOST = 0.03
PERIOD_S = 1 / 30


@dataclass(frozen=True, slots=True)
class Judged:
    """A picture's name and scores."""

    pair: Pair
    score: Score


def still_matte(segmenter: Segmenter, image: Image) -> Matte:
    """Give the matte of one picture, at its size, without memory of another."""
    segmenter.reset()
    return full(segmenter.matte(Frame(image, 0, 0.0)), image)


def full(matte: Matte, image: Image) -> Matte:
    """Give a matte at the size of its picture."""
    return cv2.resize(matte, size_of(image), interpolation=cv2.INTER_LINEAR)  # type: ignore[return-value]  # float32


def judge_pictures(segmenter: Segmenter, pairs: Iterable[Pair]) -> Iterator[Judged]:
    """Score each picture as it is."""
    for pair in pairs:
        image, mask = read_pair(pair)
        yield Judged(pair, score(still_matte(segmenter, image), unit(mask)))


def judge_slice(
    segmenter: Segmenter, plain: Sequence[Judged], make: Slice, scenes: Sequence[Image]
) -> tuple[float, float]:
    """Give the slice's mean IoU, and the share of pictures that lose over three points against their plain version."""
    overlaps, lost = [], 0
    for number, judged in enumerate(plain):
        image, mask = read_pair(judged.pair)
        truth = unit(mask)
        made = make(np.random.default_rng((3, number)), image, truth, scenes)
        overlap = iou(still_matte(segmenter, made), truth)
        overlaps.append(overlap)
        lost += overlap < judged.score.iou - LOST
    return float(np.mean(overlaps)), lost / len(plain)


@dataclass(frozen=True, slots=True)
class Motion:
    """Scores of clips with exact alpha, averaged."""

    mad: float
    mse: float
    grad: float
    dt_ssd: float


def judge_composites(segmenter: Segmenter, clips: Iterable[Iterable[tuple[Image, Matte]]]) -> Motion:
    """Score clips whose alpha is known, frame by frame, with the model's memory at work."""
    each: list[AlphaScore] = []
    steadiness: list[float] = []
    for clip in clips:
        segmenter.reset()
        last: tuple[Matte, Matte] | None = None
        for number, (image, alpha) in enumerate(clip):
            matte = full(segmenter.matte(Frame(image, number, number * PERIOD_S)), image)
            each.append(alpha_score(matte, alpha))
            if last is not None:
                steadiness.append(dt_ssd((last[0], matte), (last[1], alpha)))
            last = matte, alpha
    mad, mse, grad = np.mean([(one.mad, one.mse, one.grad) for one in each], axis=0)
    return Motion(float(mad), float(mse), float(grad), float(np.mean(steadiness)))


@dataclass(frozen=True, slots=True)
class Steadiness:
    """How steady the mattes of a clip are, and what the memory does to them."""

    flicker: float
    area: float
    lag: int
    holes: float  # share of frames without a large piece that is there when they are seen singly


class Steadied(Segmenter):
    """A model followed by the program's *Steady* filter, as it stands in its looks."""

    def __init__(self, segmenter: Segmenter) -> None:
        self._segmenter = segmenter
        self._settled: Settled | None = None

    def matte(self, frame: Frame) -> Matte:
        """Give the model's matte, settled against the last one."""
        image = frame.image
        shot, self._settled = Steady().follow(Shot(frame, self._segmenter.matte(frame), image, image), self._settled)
        return shot.matte

    def reset(self) -> None:
        """Forget the last frame."""
        self._segmenter.reset()
        self._settled = None


def judge_clip(segmenter: Segmenter, images: Sequence[Image]) -> Steadiness:
    """Score a clip without truth: trembling, and the memory's area and lag against the same frames seen singly."""
    singly = [still_matte(segmenter, image) for image in images]
    return steadiness(in_a_row(segmenter, images), singly, images)


def judge_steadied(segmenter: Segmenter, images: Sequence[Image]) -> Steadiness:
    """Score a clip as the program steadies it, area and lag against the model's own mattes."""
    return steadiness(in_a_row(Steadied(segmenter), images), in_a_row(segmenter, images), images)


def in_a_row(segmenter: Segmenter, images: Sequence[Image]) -> list[Matte]:
    """Give the mattes of a clip, at its size, with the memory at work."""
    segmenter.reset()
    return [full(segmenter.matte(Frame(image, n, n * PERIOD_S)), image) for n, image in enumerate(images)]


def steadiness(mattes: Sequence[Matte], without: Sequence[Matte], images: Sequence[Image]) -> Steadiness:
    """Give the trembling of a clip's mattes, and their area and lag against those `without` what steadies them."""
    trembling = [flicker((mattes[n - 1], mattes[n]), (images[n - 1], images[n])) for n in range(1, len(images))]
    alone = float(np.mean([matte.mean() for matte in without]))
    area = float(np.mean([matte.mean() for matte in mattes])) / alone if alone else 1.0
    gone = [missing_piece(matte > 0.5, other > 0.5) for matte, other in zip(mattes, without, strict=True)]
    holes = float(np.mean([piece > LARGE_PIECE for piece in gone]))
    return Steadiness(float(np.mean(trembling)), area, lag(mattes, without), holes)


def lag(mattes: Sequence[Matte], singly: Sequence[Matte], most: int = 3) -> int:
    """Give by how many frames the mattes trail those without memory."""
    if len(mattes) <= most:
        return 0
    late = range(most + 1)
    apart = [np.mean([np.abs(mattes[n] - singly[n - by]).mean() for n in range(most, len(mattes))]) for by in late]
    return int(np.argmin(apart))


def judge_empty(segmenter: Segmenter, images: Iterable[Path]) -> float:
    """Give the share of pixels that are called person where nobody is."""
    return float(np.mean([np.mean(still_matte(segmenter, read_image(path)) > 0.5) for path in images]))


def read_clip(path: Path, most: int) -> list[Image]:
    """Give the first frames of a video."""
    capture = cv2.VideoCapture(str(path))
    images: list[Image] = []
    while len(images) < most:
        there, image = capture.read()
        if not there:
            break
        images.append(np.ascontiguousarray(image, np.uint8))
    capture.release()
    if len(images) < 2:
        raise Unreadable(f"{path.name} is no video of two frames or more.")
    return images

"""Which mattes to believe, by what came before them: a model that breaks seldom says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.doubt import CLEAR, SOLID, ImplausibleMatte
from studio.core.frame import Frame, Image, Matte, Matted

GRID: Final = (64, 36)
REMEMBERED_S: Final = 1.0  # after this long without a matte to believe, what came before proves nothing
MOST_COVERED: Final = 0.9  # of the picture; more only by growing into it
MOST_OF_RIM: Final = 0.45  # of the upper edges: people come in from below, an inverted matte fills them
GROWTH: Final = 0.1  # from one matte to the next
MOST_NEW: Final = 0.2  # of the picture uncovered from one matte to the next
MOST_CHANGED: Final = 0.5
STIRRED: Final = 4.0  # levels by which some spot must differ before a frame counts as another one
NOBODY: Final = 0.002  # of the picture


class FrozenMatte(ImplausibleMatte):
    """The model's matte stands still while the picture moves."""


@dataclass(frozen=True, slots=True, eq=False)
class Believed:
    """The last matte that was believed, and the frame that it was first given for."""

    matte: Matte
    coarse: NDArray[np.float32]
    first: Frame
    at_s: float

    @property
    def covered(self) -> float:
        """How much of the picture it takes for a person."""
        return float(self.coarse.mean())

    @property
    def rim(self) -> float:
        """How much of the upper edges it takes for a person."""
        return rim(self.coarse)


class Trust:
    """Judges each matte by itself and by the one before; owned by the matting thread."""

    def __init__(self) -> None:
        self._last: Believed | None = None

    def check(self, matted: Matted, now_s: float) -> None:
        """Believe the matte, or raise ImplausibleMatte and say why."""
        frame, matte = matted.frame, matted.matte
        if frame.cut or (self._last is not None and not 0 <= now_s - self._last.at_s <= REMEMBERED_S):
            self._last = None
        coarse = cv2.resize(matte, GRID, interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)
        last = self._last
        first = frame
        if last is not None:
            _check_change(last, matte, coarse)
            if matte.shape == last.matte.shape and np.array_equal(matte, last.matte):
                _check_stirred(last, frame)
                first = last.first
        _check_alone(coarse, last)
        self._last = Believed(matte, coarse, first, now_s)


def nobody(matte: Matte) -> bool:
    """Tell whether the matte has nobody in it."""
    return float(cv2.mean(matte)[0]) < NOBODY


def rim(coarse: NDArray[np.float32]) -> float:
    """Give the mean of a (36, 64) matte over its upper edge and the upper halves of its sides."""
    half = coarse.shape[0] // 2
    return float(np.concatenate([coarse[:2].ravel(), coarse[2:half, :2].ravel(), coarse[2:half, -2:].ravel()]).mean())


def _check_alone(coarse: NDArray[np.float32], last: Believed | None) -> None:
    covered, edge = float(coarse.mean()), rim(coarse)
    if covered > max(MOST_COVERED, last.covered + GROWTH if last else 0.0):
        raise ImplausibleMatte(f"It takes {100 * covered:.0f} % of the picture for a person.")
    if edge > max(MOST_OF_RIM, last.rim + GROWTH if last else 0.0):
        raise ImplausibleMatte("It takes the edges of the picture for a person.")


def _check_change(last: Believed, matte: Matte, coarse: NDArray[np.float32]) -> None:
    if matte.shape != last.matte.shape:
        raise ImplausibleMatte(f"Its size changed from {last.matte.shape} to {matte.shape}.")
    new = float(((coarse > SOLID) & (last.coarse < 2 * CLEAR)).mean())
    changed = float(np.abs(coarse - last.coarse).mean())
    if new > MOST_NEW or (new > GROWTH and changed > MOST_CHANGED):
        raise ImplausibleMatte(f"It changed {100 * changed:.0f} % of the picture at once.")


def _check_stirred(last: Believed, frame: Frame) -> None:
    """Refuse a matte that stays the same to the last bit while the camera's picture does not."""
    if last.covered >= NOBODY and stirred(last.first.image, frame.image):
        raise FrozenMatte("It stays the same to the last bit.")


def stirred(before: Image, after: Image) -> bool:
    """Tell whether some spot of the picture has changed by more than noise."""
    if before is after or before.shape != after.shape:
        return before is not after
    thumbs = [cv2.resize(image, GRID, interpolation=cv2.INTER_AREA) for image in (before, after)]
    return float(cv2.absdiff(*thumbs).max()) > STIRRED

"""Matting and compositing put together: live calls the halves on two threads, photos call the whole."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from studio.core.chain import Chain, Observe
from studio.core.doubt import check_image, check_matte
from studio.core.errors import NotReady, StudioError
from studio.core.frame import Frame, Matte, Matted, Picture, Shot, Size, read_only
from studio.core.placement import CENTRED, Placement
from studio.core.ports import Backdrop, Background, Segmenter
from studio.core.preset import Preset

T = TypeVar("T")
MOST_FAILURES = 3  # in a row, then the background is given up until another is chosen


class ModelFailed(StudioError):
    """The model failed."""

    hint = "Backlot tries it again; choose another model if this goes on."


class Matting:
    """Finds the person in each frame; owned by the thread that opened the segmenter."""

    def __init__(self, segmenter: Segmenter, observe: Observe = lambda name, seconds: None) -> None:
        self.segmenter = segmenter
        self._observe = observe

    def matte(self, frame: Frame) -> Matted:
        """Give the frame with its matte; StudioError when there is none to be trusted."""
        if frame.cut:
            self.segmenter.reset()
        matte = self._timed("model", lambda: self._find(frame))
        check_matte(matte)
        read_only(matte)
        return Matted(frame, matte)

    def _find(self, frame: Frame) -> Matte:
        try:
            return self.segmenter.matte(frame)
        except StudioError:
            raise
        except Exception as error:  # whatever a net may throw, the room stays hidden and the studio runs on
            raise ModelFailed(f"{type(error).__name__}: {error}.") from error

    def _timed(self, name: str, step: Callable[[], T]) -> T:
        start = time.perf_counter()
        done = step()
        self._observe(name, time.perf_counter() - start)
        return done


class Compositing:
    """Puts the matted person on the background; owned by one thread, with its backdrop and its chain."""

    def __init__(self, chain: Chain, fallback: Background, observe: Observe = lambda name, seconds: None) -> None:
        self.chain = chain
        self._fallback = fallback
        self._observe = observe
        self._background: Background | None = None
        self._size: Size = (0, 0)
        self._placement = CENTRED
        self._backdrop: Backdrop | None = None
        self._failures = 0

    def use(self, preset: Preset, size: Size) -> None:
        """Adopt a look between two frames; the error of a background that does not open leaves the fallback."""
        self.chain.adopt(preset.filters)
        if (preset.background, size) == (self._background, self._size):
            self._place(preset.placement)
            return
        self.chain.cut()
        self._background, self._size = preset.background, size
        self._close_backdrop()
        self._placement = CENTRED
        try:
            self._backdrop = preset.background.open(size)
            self._place(preset.placement)
        except Exception:
            self._close_backdrop()
            self._backdrop = self._fallback.open(size)
            raise

    def compose(self, matted: Matted) -> Picture:
        """Give the finished picture."""
        return self.finish(self.layers(matted))

    def layers(self, matted: Matted) -> Shot:
        """Give person and background still apart, filtered: what a cut-out or a layered file needs."""
        return self.chain.layers(self._shot(matted))

    def finish(self, layers: Shot) -> Picture:
        """Give the finished picture of layers."""
        return self.chain.finish(layers, transparent=self._open_backdrop().transparent)

    def close(self) -> None:
        """Close the backdrop and the chain's nets."""
        self._close_backdrop()
        self.chain.close()

    def _place(self, placement: Placement) -> None:
        """Move the background that is open; the filters take it as one that moves by itself."""
        if placement != self._placement and self._backdrop is not None:
            self._backdrop.place(placement)
            self._placement = placement

    def _shot(self, matted: Matted) -> Shot:
        """Frame the person, then paint what that frame has behind them: a blurred room moves with its people."""
        image = matted.frame.image
        framed = self.chain.framed(Shot(matted.frame, matted.matte, image, image))
        start = time.perf_counter()
        try:
            background = self._open_backdrop().paint(framed.frame, framed.matte)
            check_image(background, framed.frame.image.shape)
        except Exception:
            self._give_up_backdrop()
            raise
        self._failures = 0
        self._observe("background", time.perf_counter() - start)
        return replace(framed, background=background)

    def _give_up_backdrop(self) -> None:
        """Have the background opened again, or after some failures stand the fallback in for it."""
        self._failures += 1
        self._close_backdrop()
        if self._failures < MOST_FAILURES:
            self._background = None
        else:
            self._backdrop = self._fallback.open(self._size)

    def _open_backdrop(self) -> Backdrop:
        if self._backdrop is None:
            raise NotReady("No background is open.")
        return self._backdrop

    def _close_backdrop(self) -> None:
        if self._backdrop is not None:
            self._backdrop.close()
            self._backdrop = None


class Pipeline:
    """Both halves on one thread, for photos and files."""

    def __init__(self, matting: Matting, compositing: Compositing) -> None:
        self.matting = matting
        self.compositing = compositing

    def matte(self, frame: Frame) -> Matted:
        """Give the frame with its matte."""
        return self.matting.matte(frame)

    def compose(self, matted: Matted) -> Picture:
        """Give the finished picture of a matted frame."""
        return self.compositing.compose(matted)

    def process(self, frame: Frame) -> Picture:
        """Give the finished picture of a frame."""
        return self.compose(self.matte(frame))

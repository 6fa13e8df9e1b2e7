"""The looks of a page, each shown on its own photo or film."""

from __future__ import annotations

import time
from collections.abc import Mapping

import numpy as np

from studio.backgrounds.color import Color
from studio.backgrounds.transparent import Transparent
from studio.core.frame import Frame, Image, Matted, read_only
from studio.core.ports import Background
from studio.core.preset import Preset
from studio.live.jobs import Report
from studio.stills.darkroom import Cut
from studio.ui.jobs import Jobs
from studio.ui.looks import LookBar
from studio.ui.opening import offered_looks
from studio.ui.samples import sample_all
from studio.wiring import parts

PAPER = Color("#e6e8ec")  # what a cut-out is shown on: a look's edge is all that shows


class LookSamples:
    """Fills a look bar in jobs: first the looks, then a sample of each whenever another photo is developed."""

    def __init__(self, bar: LookBar, jobs: Jobs, standard: Preset) -> None:
        self._bar, self._jobs, self._standard = bar, jobs, standard
        self._looks: Mapping[str, Preset] = {}
        self._wanted: tuple[Cut, Preset] | None = None
        self._busy = False

    def fill(self, look: Preset) -> None:
        """Read the looks and mark the one that is on."""

        def done(looks: Mapping[str, Preset]) -> None:
            self._looks = looks
            self._bar.offer(looks)
            self._bar.show_look(look)
            self._next()

        self._jobs.run("looks", lambda report: offered_looks(self._standard), done)

    def show(self, cut: Cut, look: Preset) -> None:
        """Sample every look on what was developed last."""
        self._wanted = (cut, look)
        self._next()

    def _next(self) -> None:
        if self._busy or self._wanted is None or not self._looks:
            return
        (cut, look), self._wanted = self._wanted, None
        self._busy, looks = True, dict(self._looks)

        def task(report: Report) -> Mapping[str, Image]:
            return sample_all(_matted(cut), looks, _behind(look.background), parts(), report)

        self._jobs.run("samples", task, self._done, failed=lambda error: self._done({}))

    def _done(self, samples: Mapping[str, Image]) -> None:
        self._busy = False
        self._bar.show_samples(samples)
        self._next()


def _behind(background: Background) -> Background:
    return PAPER if isinstance(background, Transparent) else background


def _matted(cut: Cut) -> Matted:
    """Give what was found, around the person: their face is larger than in the whole photo."""
    top, bottom, left, right = _around(cut)
    matte = cut.weight[top:bottom, left:right].astype(np.float32) * np.float32(1 / 255)
    image = np.ascontiguousarray(cut.photo.image[top:bottom, left:right])
    read_only(image)
    read_only(matte)
    return Matted(Frame(image, 0, time.perf_counter(), cut=True), matte)


def _around(cut: Cut) -> tuple[int, int, int, int]:
    """Give the box of the upper part of the person; the whole photo where nobody is."""
    height, width = cut.weight.shape
    rows, columns = np.flatnonzero((cut.weight > 127).any(axis=1)), np.flatnonzero((cut.weight > 127).any(axis=0))
    if not len(rows):
        return 0, height, 0, width
    left, right = max(int(columns[0]) - width // 20, 0), min(int(columns[-1]) + width // 20, width)
    top = max(int(rows[0]) - height // 20, 0)
    return top, min(top + max(round((right - left) * 0.75), 16), height), left, right

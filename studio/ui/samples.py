"""The looks on yourself: each one composed small, beside the live picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import cv2
import numpy as np

from studio.core.chain import Chain
from studio.core.filter import Filter, NetFilter
from studio.core.frame import Image, Matte, Matted, Size, read_only
from studio.core.pipeline import Compositing
from studio.core.ports import Background
from studio.core.preset import Preset
from studio.imaging.fit import cover
from studio.live.engine import Parts
from studio.live.jobs import Progress, Report

SAMPLE = (176, 132)


def sample_all(
    matted: Matted, looks: Mapping[str, Preset], background: Background, parts: Parts, report: Report
) -> Mapping[str, Image]:
    """Compose a frame by every look before one background; a filter that fails is simply not seen."""
    small = shrink(matted)
    compositing = Compositing(Chain(parts.composite, parts.open_net, lambda notice: None), parts.background)
    samples = {}
    try:
        for name, look in looks.items():
            report(Progress(None, name))
            compositing.use(replace(look, background=background, filters=_quick(look)), SAMPLE)
            samples[name] = compositing.compose(small).image
    finally:
        compositing.close()
    return samples


def shrink(matted: Matted) -> Matted:
    """Give the middle of a frame and its matte, small; the cut makes filters forget what they saw before."""
    image, matte = cover(matted.frame.image, SAMPLE), middle_of(matted.matte, matted.frame.size)
    read_only(image)
    read_only(matte)
    return Matted(replace(matted.frame, image=image, cut=True), matte)


def middle_of(matte: Matte, frame: Size) -> Matte:
    """Give the part of the matte, whatever its size, that lies under the middle of its frame."""
    scale = min(frame[0] / SAMPLE[0], frame[1] / SAMPLE[1])
    height, width = matte.shape
    across = max(1, round(width * SAMPLE[0] * scale / frame[0]))
    down = max(1, round(height * SAMPLE[1] * scale / frame[1]))
    left, top = (width - across) // 2, (height - down) // 2
    part = matte[top : top + down, left : left + across]
    return cv2.resize(part, SAMPLE, interpolation=cv2.INTER_LINEAR).astype(np.float32, copy=False)


def _quick(look: Preset) -> tuple[Filter, ...]:
    """Leave out what runs a net: a sample is not worth the wait."""
    return tuple(one for one in look.unseated().filters if not isinstance(one, NetFilter))

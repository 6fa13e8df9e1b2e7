"""Packs and scenes made up here, for all that learns tones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from studio.core.frame import Frame, Matte
from studio.core.ports import Segmenter
from studio.training.pack import Portrait, write_pack
from tests import fakes

SIZE = (96, 80)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Packs and scenes of forty discs before rooms of many colours."""
    from studio.training.harmonization.scenes import write_scenes

    home = tmp_path_factory.mktemp("scenes")
    packs, scenes = home / "packs", home / "scenes"
    packs.mkdir()
    for name, count, first in (("eg1800", 24, 0), ("eg1800_val", 6, 24), ("eg1800_test", 10, 30)):
        write_pack(packs / name, [(f"{name}{n}", portrait(first + n)) for n in range(count)])
    write_scenes(packs, scenes, Shirts())
    return packs, scenes


class Shirts(Segmenter):
    """Takes the lower half of every picture for clothes."""

    def matte(self, frame: Frame) -> Matte:
        """Give the clothes."""
        matte = np.zeros(frame.image.shape[:2], np.float32)
        matte[len(matte) // 2 :] = 1
        return matte

    def reset(self) -> None:
        """Forget nothing."""

    def close(self) -> None:
        """Close nothing."""


def portrait(number: int) -> Portrait:
    """A disc before a room, both under the same coloured lamp."""
    lamp = np.random.default_rng(number).uniform(0.5, 1.15, 3)
    image = np.clip(fakes.frame(SIZE, number).image * lamp, 0, 255).astype(np.uint8)
    alpha = np.rint(fakes.disc_matte(SIZE, number) * 255).astype(np.uint8)
    return Portrait(image, alpha, image)

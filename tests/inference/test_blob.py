from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from skimage import data

from studio.core.frame import Image, Size, size_of
from studio.inference.blob import Feeder, shrink
from studio.inference.card import Input

ASTRONAUT: Image = np.ascontiguousarray(data.astronaut()[..., ::-1])
FRAMES: list[Size] = [(1280, 720), (1920, 1080), (640, 480), (1279, 719), (720, 1280)]
NETS: list[Size] = [(256, 144), (256, 256), (512, 288)]


def resized(size: Size) -> Image:
    return cv2.resize(ASTRONAUT, size, interpolation=cv2.INTER_CUBIC)  # type: ignore[return-value]


@pytest.mark.parametrize("net", NETS, ids=str)
@pytest.mark.parametrize("frame", FRAMES, ids=str)
def test_a_shrunken_picture_is_the_mean_of_what_it_covers(frame: Size, net: Size) -> None:
    picture = resized(frame)
    mean = cv2.resize(picture, net, interpolation=cv2.INTER_AREA).astype(int)
    assert np.abs(shrink(picture, net) - mean).mean() < 2.5


def test_halving_is_the_exact_mean() -> None:
    picture = resized((512, 288))
    assert (
        np.abs(
            shrink(picture, (256, 144)).astype(int) - cv2.resize(picture, (256, 144), interpolation=cv2.INTER_AREA)
        ).max()
        <= 1
    )


@pytest.mark.parametrize("frame", [(1280, 720), (1920, 1080)], ids=str)
def test_fine_stripes_become_grey_instead_of_a_moire(frame: Size) -> None:
    stripes = np.zeros((frame[1], frame[0], 3), np.uint8)
    stripes[:, ::2] = 255
    assert np.ptp(shrink(stripes, (256, 144)).astype(int)) <= 2
    assert np.ptp(cv2.resize(stripes, (256, 144), interpolation=cv2.INTER_LINEAR).astype(int)) > 100  # what it avoids


@pytest.mark.parametrize("frame", [(1280, 720), (640, 480), (1920, 1080)], ids=str)
def test_a_mirrored_picture_gives_the_mirrored_one(frame: Size) -> None:
    picture = resized(frame)
    mirrored = shrink(np.ascontiguousarray(picture[:, ::-1]), (256, 144))
    assert np.abs(mirrored[:, ::-1].astype(int) - shrink(picture, (256, 144))).max() <= 1


@given(st.integers(1, 400), st.integers(1, 400), st.integers(1, 64), st.integers(1, 64))
def test_any_size_becomes_the_size_that_is_wanted(width: int, height: int, to_width: int, to_height: int) -> None:
    small = shrink(np.full((height, width, 3), 77, np.uint8), (to_width, to_height))
    assert size_of(small) == (to_width, to_height)
    assert (small == 77).all()


def test_the_picture_itself_is_left_alone() -> None:
    picture = resized((256, 144))
    picture.flags.writeable = False
    assert shrink(picture, (256, 144)) is picture
    Feeder(Input(size=(256, 144))).feed(picture)


@pytest.mark.parametrize("colour", ["rgb", "bgr"])
def test_the_blob_is_what_opencv_would_make(colour: str) -> None:
    wanted = Input(size=(512, 512), colour=colour, scale=(0.5, 0.5, 0.5), mean=(10.0, 20.0, 30.0))
    blob = cv2.dnn.blobFromImage(ASTRONAUT, 0.5, mean=(10.0, 20.0, 30.0), swapRB=colour == "rgb")
    np.testing.assert_allclose(Feeder(wanted).feed(ASTRONAUT), blob, atol=1e-4)


def test_each_channel_has_its_own_scale() -> None:
    blob = Feeder(Input(size=(4, 4), scale=(1.0, 2.0, 4.0))).feed(np.full((4, 4, 3), 3, np.uint8))
    assert [float(plane.max()) for plane in blob[0]] == [3.0, 6.0, 12.0]


def test_the_blob_is_made_once_and_follows_a_new_size() -> None:
    feeder = Feeder(Input(fit="keep", pixels=96 * 64, multiple=32))
    wide = feeder.feed(resized((300, 200)))
    assert feeder.feed(resized((600, 400))) is wide
    assert wide.shape == (1, 3, 64, 96)
    assert feeder.feed(resized((200, 300))).shape == (1, 3, 96, 64)

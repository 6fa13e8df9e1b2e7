"""PNG by strips is the same picture as PNG in one piece."""

from __future__ import annotations

from io import BytesIO

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image as Pillow

from studio.imaging import png as module
from studio.imaging.png import cut_out_strips, encode_png, png


def noise(shape: tuple[int, ...], seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, shape, np.uint8)


def read(content: bytes) -> NDArray[np.uint8]:
    image = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    assert image is not None
    return image.astype(np.uint8)


@settings(max_examples=40)
@given(st.integers(1, 70), st.integers(1, 70), st.sampled_from([1, 3, 4]), st.integers(1, 80), st.integers(0, 9))
def test_what_is_written_is_read_again_to_the_bit(width: int, height: int, channels: int, rows: int, seed: int) -> None:
    image = noise((height, width) if channels == 1 else (height, width, channels), seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "ROWS", rows)
        content = b"".join(png(image))
    again = read(content)
    assert again.shape == image.shape
    assert (again == image).all()


def test_profile_and_exif_travel_along() -> None:
    profile, exif = b"a profile", Pillow.Exif()
    exif[0x010F] = "Maker"
    content = b"".join(png(noise((9, 9, 3)), profile, exif.tobytes()))
    with Pillow.open(BytesIO(content)) as opened:
        assert opened.info["icc_profile"] == profile
        assert opened.getexif()[0x010F] == "Maker"


def test_a_cut_out_keeps_nothing_of_the_room() -> None:
    person, weight = noise((600, 20, 3)), np.zeros((600, 20), np.uint8)
    weight[:300, :10] = 255
    weight[300:, 10:] = 1
    cut = read(b"".join(encode_png(cut_out_strips(person, weight), (20, 600), 4)))
    assert (cut[..., 3] == weight).all()
    assert (cut[weight == 0] == 0).all()
    assert (cut[weight > 0][:, :3] == person[weight > 0]).all()

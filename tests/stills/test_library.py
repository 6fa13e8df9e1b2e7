"""Removing a background from somebody else's program."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import studio
from studio import remove_background
from studio.core.errors import BadValue, StudioError, UnknownName, Unreadable
from studio.imaging.codec import encode_picture
from tests.fakes import disc_matte, frame

SIZE = (160, 90)
IMAGE = frame(SIZE, 0).image


def test_an_array_comes_back_with_alpha_and_without_the_room() -> None:
    cut = remove_background(IMAGE, model="perfect-model")
    assert (cut.shape, cut.dtype) == ((90, 160, 4), np.uint8)
    outside = disc_matte(SIZE, 0, 0.45) == 0
    assert (cut[outside] == 0).all()


def test_bytes_and_paths_will_do(tmp_path: Path) -> None:
    content = encode_picture(IMAGE, ".png")
    (tmp_path / "me.png").write_bytes(content)
    wanted = remove_background(IMAGE, model="perfect-model")
    for picture in (content, tmp_path / "me.png", str(tmp_path / "me.png")):
        assert (remove_background(picture, model="perfect-model") == wanted).all()


def test_a_matte_or_a_place_may_be_wanted() -> None:
    assert remove_background(IMAGE, model="perfect-model", matte_only=True).shape == (90, 160)
    placed = remove_background(IMAGE, model="perfect-model", background="#ff0000", look="natural")
    assert placed.shape == (90, 160, 3)
    assert placed[0, 0].tolist() == [0, 0, 255]


@pytest.mark.parametrize(
    ("picture", "more", "error"),
    [
        (IMAGE[..., 0], {}, BadValue),
        (IMAGE.astype(np.float32), {}, BadValue),
        (None, {}, BadValue),
        (np.zeros((0, 4, 3), np.uint8), {}, BadValue),
        (b"no picture", {}, Unreadable),
        ("gone.png", {}, Unreadable),
        (IMAGE, {"background": "nowhere"}, UnknownName),
        (IMAGE, {"look": "gone.json"}, Unreadable),
        (IMAGE, {"model": "oracle"}, UnknownName),
        (IMAGE, {"refine": "magic"}, BadValue),
    ],
)
def test_what_can_be_mended_is_said(picture: Any, more: dict[str, str], error: type[StudioError]) -> None:
    with pytest.raises(error):
        remove_background(picture, **{"model": "perfect-model", **more})


def test_any_thread_may_call_it_and_all_get_the_same() -> None:
    with ThreadPoolExecutor(4) as crowd:
        cuts = list(crowd.map(lambda _: remove_background(IMAGE, model="perfect-model"), range(12)))
    assert all((cut == cuts[0]).all() for cut in cuts)


def test_the_package_offers_it_and_nothing_that_it_has_not() -> None:
    assert "remove_background" in studio.__all__
    with pytest.raises(AttributeError, match="nonsense"):
        _ = studio.nonsense

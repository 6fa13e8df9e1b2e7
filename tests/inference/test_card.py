from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core import places
from studio.inference.card import CARD, Card, Input, aspect_size, read_card
from studio.inference.errors import BadCard
from studio.inference.gallery import page
from studio.inference.store import Store
from tests.inference.conftest import card_text

SHIPPED = sorted(places.shipped("models").glob(f"*/{CARD}"))


def read(text: str, folder: Path) -> Card:
    path = folder / CARD
    path.write_text(text, "utf-8")
    return read_card(path)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_a_shipped_card_is_whole(path: Path) -> None:
    card = read_card(path)
    assert card.name == path.parent.name
    assert card.title
    assert card.summary.endswith(".")
    assert card.licence
    assert card.provenance
    assert all(file.sha256 for weights in card.weights for file in weights.files)
    for weights in card.weights:
        here = all((card.folder / file.name).is_file() for file in weights.files)
        assert here or weights.wheel or weights.by_hand, "its files are nowhere to be had"


def test_there_are_shipped_cards() -> None:
    assert {"mediapipe-landscape", "mediapipe-general"} <= {path.parent.name for path in SHIPPED}


def test_the_page_of_the_models_is_current() -> None:
    folder = places.shipped("models")
    written = (folder / "README.md").read_text("utf-8")
    assert written == page(Store([folder]).cards()), "run: python -m studio.inference.gallery"


@pytest.mark.parametrize("key", ["name", "title", "summary", "task", "licence", "provenance"])
def test_a_card_without_a_word_it_needs_says_which(key: str, tmp_path: Path) -> None:
    text = "\n".join(line for line in card_text().splitlines() if not line.startswith(f"{key} ="))
    if key == "name":
        text = text.replace("[[weights.files]]", '[[weights.files]]\nname = "tiny.tflite"')
    with pytest.raises(BadCard, match=f"'{key}'"):
        read(text, tmp_path)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("rnak = 5", "rnak"),
        ('rank = "high"', "rank"),
        ("threads = 0", "threads"),
        ("rank = true", "rank"),
        ('input = "picture"', "input"),
        ('input = { fit = "crop" }', "crop"),
        ('input = { fit = "keep" }', "pixels"),
        ("input = { size = [0, 5] }", "size"),
        ("input = { size = [5.5, 5] }", "size"),
        ("input = { scale = [1, 2] }", "scale"),
        ("input = { scale = nan }", "scale"),
        ('input = { mean = "grey" }', "mean"),
        ("output = { range = [1, 0] }", "range"),
        ("output = { channel = -1 }", "channel"),
        ('output = { activation = "relu" }', "relu"),
        ("memory = [{ input = 'a' }]", "output"),
        ("figures = 5", "figures"),
    ],
)
def test_a_wrong_word_is_named(more: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(BadCard, match=said):
        read(card_text(more=more), tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"tiny.tflite"', '"../tiny.tflite"', "plain name"),
        ('"tiny.tflite"', '"C:\\\\tiny.tflite"', "plain name"),
        ('format = "tflite"', 'format = "caffe"', "two files"),
        ('format = "tflite"', 'format = "pickle"', "pickle"),
        ("tinynet==1.0", "tinynet", "requirement"),
        ("tinynet==1.0", "tinynet==1.0 --index-url=http://elsewhere", "requirement"),
        ("sha256 = ", "md5 = ", "md5|sha256"),
    ],
)
def test_files_must_be_pinned(old: str, new: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(BadCard, match=said):
        read(card_text().replace(old, new), tmp_path)


def test_a_tflite_file_needs_a_sha256_wherever_it_comes_from(tmp_path: Path) -> None:
    text = "\n".join(line for line in card_text(wheel=False).splitlines() if not line.startswith("sha256"))
    with pytest.raises(BadCard, match="sha256"):
        read(text, tmp_path)


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_file_is_a_card_or_a_clear_sentence(tmp_path_factory: pytest.TempPathFactory, contents: bytes) -> None:
    path = tmp_path_factory.mktemp("card") / CARD
    path.write_bytes(contents)
    with pytest.raises(BadCard) as caught:
        read_card(path)
    assert str(path) in str(caught.value)


@given(st.data())
def test_a_card_with_one_value_spoilt_is_refused_or_read(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    lines = card_text(more="rank = 5\nthreads = 1").splitlines()
    spot = data.draw(st.sampled_from([number for number, line in enumerate(lines) if "=" in line]))
    key = lines[spot].partition("=")[0]
    lines[spot] = f"{key}= " + data.draw(st.sampled_from(["-1", "3.5", "[]", "{}", '""', "true", "inf", '"\\u0000"']))
    try:
        card = read("\n".join(lines), tmp_path_factory.mktemp("card"))
    except BadCard:
        return
    assert card.weights


def test_a_missing_card_is_a_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadCard, match="nowhere"):
        read_card(tmp_path / "nowhere" / CARD)


@given(
    st.tuples(st.integers(1, 20000), st.integers(1, 20000)), st.integers(1024, 1 << 20), st.sampled_from([8, 16, 32])
)
def test_a_kept_aspect_stays_within_its_pixels(frame: tuple[int, int], pixels: int, multiple: int) -> None:
    width, height = aspect_size(frame, pixels, multiple)
    assert width * height <= pixels
    assert width % multiple == height % multiple == 0
    assert width > 0
    assert height > 0


@pytest.mark.parametrize("frame", [(1280, 720), (1920, 1080), (640, 480), (720, 1280), (1080, 1080), (640, 360)])
def test_common_frames_are_hardly_squashed(frame: tuple[int, int]) -> None:
    width, height = aspect_size(frame, 512 * 288, 32)
    assert abs(math.log(width / height * frame[1] / frame[0])) < 0.03
    assert width * height > 0.7 * 512 * 288


def test_a_wide_frame_gets_the_wide_size_and_an_upright_one_the_same_upright() -> None:
    seen = Input(fit="keep", pixels=512 * 288)
    assert seen.size_for((1280, 720)) == (512, 288)
    assert seen.size_for((720, 1280)) == (288, 512)


def test_a_stretched_frame_gets_the_size_of_the_card() -> None:
    assert Input(size=(256, 144)).size_for((640, 480)) == (256, 144)


def test_numbers_may_be_given_once_for_all_channels(tmp_path: Path) -> None:
    card = read(card_text(more="input = { scale = 0.5, mean = [1, 2, 3] }"), tmp_path)
    assert card.input.scale == (0.5, 0.5, 0.5)
    assert card.input.mean == (1.0, 2.0, 3.0)


def test_the_card_of_a_caffe_net_names_two_files(add_card: Callable[..., Path], tmp_path: Path) -> None:
    text = card_text(wheel=False).replace("tflite", "caffe")
    text += f'\n[[weights.files]]\nname = "tiny.caffemodel"\nsha256 = "{"0" * 64}"\n'
    assert [file.name for file in read(text, tmp_path).weights[0].files] == ["tiny.caffe", "tiny.caffemodel"]

"""The nets that are fetched, on a real picture."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage import data

from studio.core.frame import Frame, Image, Matte
from studio.core.pipeline import check_matte
from studio.inference import litert
from studio.inference.errors import ModelDamaged
from studio.inference.network import Network
from studio.inference.store import Store
from tests import nets

NAMES = ["mediapipe-landscape", "mediapipe-general"]
ENGINES = ["opencv-dnn", *(["litert"] if litert.installed() else [])]
WIDE: Image = np.ascontiguousarray(data.astronaut()[:288, :, ::-1])  # 512x288, head and shoulders
FACE, CHEST = (slice(70, 180), slice(195, 260)), (slice(240, 288), slice(120, 280))
CORNERS = ((slice(0, 90), slice(60, 130)), (slice(0, 200), slice(360, 440)))


@pytest.fixture(scope="module", autouse=True)
def _nets_are_here() -> None:
    for name in NAMES:
        nets.need(name)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A copy of the fetched nets that the test may spoil."""
    fetched = Store().fetched
    monkeypatch.setenv("BACKLOT_HOME", str(tmp_path))
    store = Store()
    for path in fetched.rglob("*.tflite"):
        copy = store.fetched / path.relative_to(fetched)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    return store


def matte_of(model: Network, image: Image) -> Matte:
    with model.open() as segmenter:
        matte = segmenter.matte(Frame(image, 0, 0.0))
    check_matte(matte)
    return cv2.resize(matte, (image.shape[1], image.shape[0]))  # type: ignore[return-value]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", NAMES)
def test_the_person_is_found_and_the_room_is_not(name: str, engine: str) -> None:
    matte = matte_of(Network(card=name, engine=engine), WIDE)
    assert all(matte[part].mean() > 0.95 for part in (FACE, CHEST))
    assert all(matte[part].mean() < 0.05 for part in CORNERS)


@pytest.mark.parametrize("name", NAMES)
def test_a_mirrored_picture_gives_the_mirrored_matte(name: str) -> None:
    model = Network(card=name)
    mirrored = matte_of(model, np.ascontiguousarray(WIDE[:, ::-1]))[:, ::-1]
    assert np.abs(mirrored - matte_of(model, WIDE)).mean() < 0.03


@pytest.mark.parametrize("name", NAMES)
def test_the_same_frame_gives_the_same_matte_whatever_came_before(name: str) -> None:
    with Network(card=name).open() as segmenter:
        first = segmenter.matte(Frame(WIDE, 0, 0.0)).copy()
        segmenter.matte(Frame(WIDE[:, ::-1].copy(), 1, 0.03))
        np.testing.assert_array_equal(segmenter.matte(Frame(WIDE, 2, 0.06)), first)


def test_nobody_in_the_picture_gives_an_empty_matte() -> None:
    assert matte_of(Network(card="mediapipe-general"), np.full((288, 512, 3), 128, np.uint8)).mean() < 0.02


@pytest.mark.parametrize("size", [(1, 1), (20000, 3), (3, 5000), (641, 361)], ids=str)
def test_a_picture_of_any_size_has_a_matte(size: tuple[int, int]) -> None:
    with Network(card="mediapipe-landscape").open() as segmenter:
        check_matte(segmenter.matte(Frame(np.zeros((size[1], size[0], 3), np.uint8), 0, 0.0)))


@pytest.mark.skipif(not litert.installed(), reason="ai-edge-litert is not installed")
@pytest.mark.parametrize("name", NAMES)
def test_the_engines_agree(name: str) -> None:
    mattes = [matte_of(Network(card=name, engine=engine), WIDE) for engine in ("opencv-dnn", "litert")]
    np.testing.assert_allclose(*mattes, atol=2e-3)


@pytest.mark.parametrize("kept", [0, 1000, 200_000])
def test_a_truncated_net_is_a_clear_sentence_and_not_a_crash(home: Store, kept: int) -> None:
    path = home.fetched / "mediapipe-landscape" / "selfie_segmentation_landscape.tflite"
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(ModelDamaged, match="Install the model again"):
        Network(card="mediapipe-landscape").open()


def test_a_net_with_one_flipped_byte_is_never_loaded(home: Store) -> None:
    path = home.fetched / "mediapipe-landscape" / "selfie_segmentation_landscape.tflite"
    contents = bytearray(path.read_bytes())
    contents[1234] ^= 1
    path.write_bytes(contents)
    with pytest.raises(ModelDamaged):
        Network(card="mediapipe-landscape").open()

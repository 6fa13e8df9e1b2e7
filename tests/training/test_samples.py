# what comes after the check needs what is checked
from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("albumentations", reason="albumentations is not installed")

from studio.training import geometry
from studio.training.alpha import soften
from studio.training.compose import Chances, Composer, Source
from studio.training.geometry import Warp
from studio.training.headset import head_of, with_headset
from studio.training.layers import Layer, flatten
from studio.training.pack import Pack, Portrait, is_whole, write_pack
from studio.training.photometry import camera, low_light, redressed
from tests.training.portraits import portrait, write_packs

SIZE = (96, 64)


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    write_packs(tmp_path / "pack")
    return tmp_path / "pack"


def composer(packs: Path, chances: Chances = Chances(), cut_out: float = 0.5) -> Composer:  # noqa: B008
    return Composer([(Source("people", 1.0, cut_out), Pack(packs / "people"))], Pack(packs / "scenes"), chances)


def test_a_pack_gives_back_what_was_put_in(tmp_path: Path) -> None:
    image, mask = portrait(1)
    write_pack(tmp_path / "one", [("a", Portrait(image, mask, image[::-1]))])
    back = Pack(tmp_path / "one")[0]
    assert np.array_equal(back.image, image)
    assert np.array_equal(back.alpha, mask)
    assert np.array_equal(back.foreground, image[::-1])


def test_empty_masks_are_left_out_of_a_pack(tmp_path: Path) -> None:
    image, mask = portrait(1)
    kept = write_pack(tmp_path / "two", [("a", Portrait(image, mask * 0, image)), ("b", Portrait(image, mask, image))])
    assert kept == 1


def test_the_same_seed_gives_the_same_sample(packs: Path) -> None:
    for seed in range(6):
        one = composer(packs).sample(np.random.default_rng(seed), SIZE, 2)
        other = composer(packs).sample(np.random.default_rng(seed), SIZE, 2)
        assert np.array_equal(one.images, other.images)
        assert np.array_equal(one.alphas, other.alphas)


def test_samples_have_the_size_asked_for_whatever_happens_to_them(packs: Path) -> None:
    always = Chances(0.0, 0.5, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 1.0)
    makers = [composer(packs, always, 1.0), composer(packs, Chances(nobody=1.0)), composer(packs, always, 0.0)]
    for maker in makers:
        for seed in range(5):
            sample = maker.sample(np.random.default_rng(seed), SIZE, 2)
            assert sample.images.shape == (2, 64, 96, 3)
            assert sample.alphas.shape == (2, 64, 96)
            assert sample.images.dtype == sample.alphas.dtype == np.uint8


def test_nobody_in_frame_has_an_empty_alpha(packs: Path) -> None:
    sample = composer(packs, Chances(nobody=1.0)).sample(np.random.default_rng(3), SIZE, 1)
    assert not sample.alphas.any()


def test_picture_and_alpha_stay_aligned_through_geometry(packs: Path) -> None:
    # A picture that is its own mask must still be after any crop, stand and nudge.
    mask = portrait(4)[1]
    image = cv2.merge([mask] * 3)
    for seed in range(12):
        rng = np.random.default_rng(seed)
        place = geometry.crop(rng, (96, 128), SIZE) if seed % 2 else geometry.stand(rng, mask, SIZE)
        warp = Warp(geometry.nudge(rng, place, SIZE, 0.02), SIZE)
        assert np.array_equal(warp(image)[..., 0], warp(mask))


def test_the_camera_changes_colours_and_moves_nothing() -> None:
    # The outline of a white disc on black is where it was, however dark, blurred or compressed.
    disc = cv2.circle(np.zeros((128, 128, 3), np.uint8), (64, 64), 40, (255, 255, 255), -1)
    seen = camera()
    for seed in range(30):
        seen.set_random_seed(seed)
        level = seen(image=disc)["image"].astype(np.float32).mean(2)
        middle = (level.max() + level.min()) / 2
        rows, columns = np.nonzero(cv2.GaussianBlur(level, (5, 5), 0) > middle)
        assert abs(rows.mean() - 64) < 1.5
        assert abs(columns.mean() - 64) < 1.5


def test_a_mirrored_crop_mirrors_picture_and_mask() -> None:
    image, mask = portrait(5)
    plain = geometry.placed((47.5, 63.5), 0.5, 0, False, (23.5, 31.5))
    mirrored = geometry.placed((47.5, 63.5), 0.5, 0, True, (23.5, 31.5))
    for plane in (image, mask):
        straight, turned = Warp(plain, (48, 64))(plane), Warp(mirrored, (48, 64))(plane)
        assert np.abs(straight.astype(int) - turned[:, ::-1].astype(int)).mean() < 1.0


def test_shrinking_shifts_nothing() -> None:
    ramp = np.tile(np.arange(0, 250, 2, dtype=np.uint8), (100, 1))
    half = geometry.placed((0, 0), 0.4, 0, False, (0, 0))
    given = Warp(half, (48, 40))(ramp).astype(float)
    wanted = np.tile(np.arange(48) / 0.4 * 2, (40, 1))
    assert np.abs(given - wanted)[:, 2:-2].max() < 1.01


def test_darkness_keeps_what_was_brighter_brighter() -> None:
    image, mask = portrait(6)
    dark = low_light(np.random.default_rng(1), image)
    assert dark.mean() < image.mean()
    assert dark[mask > 0].mean() > dark[mask == 0].mean()


def test_new_clothes_leave_the_head_alone() -> None:
    image, mask = portrait(7)
    dressed = redressed(np.random.default_rng(2), image, mask, image)
    top = int(np.flatnonzero(mask.any(1))[0])
    assert np.array_equal(dressed[top : top + 20], image[top : top + 20])
    assert not np.array_equal(dressed[-10:], image[-10:])


def test_a_softened_mask_keeps_its_inside_and_its_place() -> None:
    image, mask = portrait(8)
    alpha = soften(image, mask, 3)
    kernel = np.ones((9, 9), np.uint8)
    assert (alpha[cv2.erode(mask, kernel) > 0] == 255).all()
    assert (alpha[cv2.dilate(mask, kernel) == 0] == 0).all()
    assert np.mean((alpha > 127) != (mask > 127)) < 0.01


def test_composites_hold_the_over_operator() -> None:
    white, room = np.full((64, 96, 3), 255, np.uint8), np.zeros((64, 96, 3), np.uint8)
    alpha = np.tile(np.linspace(0, 255, 96).astype(np.uint8), (64, 1))
    still = geometry.placed((0, 0), 1, 0, False, (0, 0))
    images, alphas = flatten([room], [Layer(white, alpha, (still,))], SIZE)
    assert np.array_equal(alphas[0], alpha)
    assert np.abs(images[0][..., 0].astype(int) - alpha).max() <= 1


def test_a_person_cut_by_the_side_is_not_whole() -> None:
    mask = portrait(1)[1]
    assert is_whole(mask)
    assert not is_whole(np.roll(mask, 40, 1))


def bust() -> tuple[np.ndarray, np.ndarray]:
    """Draw a head, a neck and shoulders, bright before dark."""
    mask = np.zeros((200, 160), np.uint8)
    cv2.ellipse(mask, (80, 70), (30, 40), 0, 0, 360, 255, -1)
    cv2.rectangle(mask, (68, 100), (92, 140), 255, -1)
    cv2.ellipse(mask, (80, 200), (70, 65), 0, 0, 360, 255, -1)
    return np.repeat(np.where(mask > 0, 180, 40).astype(np.uint8)[..., None], 3, 2), mask


def test_a_head_is_found_by_its_outline() -> None:
    head = head_of(bust()[1])
    assert head is not None
    assert abs(head.column - 80) < 2
    assert abs(head.crown - 30) < 3
    assert abs(head.ears - 70) < 8
    assert abs(head.width - 61) < 4


def test_a_headset_sits_on_the_head_and_belongs_to_the_person() -> None:
    image, mask = bust()
    for seed in range(8):
        dressed, alpha = with_headset(np.random.default_rng(seed), image, mask)
        changed = np.any(dressed != image, axis=2)
        assert (alpha >= mask).all()
        assert np.count_nonzero(alpha > mask) > 100
        assert (alpha[changed] > 0).all()  # nothing is drawn that the mask does not hold
        assert not changed[:15].any()
        assert not changed[130:].any()


def test_who_has_no_head_to_be_seen_wears_no_headset() -> None:
    image, mask = bust()
    for headless in (mask * 0, np.full_like(mask, 255), np.ascontiguousarray(mask[70:])):
        piece = image[-len(headless) :]
        dressed, alpha = with_headset(np.random.default_rng(0), piece, headless)
        assert np.array_equal(dressed, piece)
        assert np.array_equal(alpha, headless)

"""The guided filter is what its paper defines, and the fast one stays close to it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.imaging.guided import guided, refine
from tests import fakes

SIZE = (640, 360)


def by_definition(guide: np.ndarray, alpha: np.ndarray, radius: int, roughness: float) -> np.ndarray:
    """One linear fit per window, solved one by one, then averaged (He, Sun and Tang, 2013, equations 19 to 21)."""
    height, width = alpha.shape
    fits = np.zeros((height, width, 4))
    pad = [(radius, radius), (radius, radius)]
    wide, level = np.pad(guide, [*pad, (0, 0)], mode="symmetric"), np.pad(alpha, pad, mode="symmetric")
    for y in range(height):
        for x in range(width):
            colours = wide[y : y + 2 * radius + 1, x : x + 2 * radius + 1].reshape(-1, 3).astype(float)
            values = level[y : y + 2 * radius + 1, x : x + 2 * radius + 1].ravel().astype(float)
            centred = colours - colours.mean(0)
            spread = centred.T @ centred / len(values) + roughness * np.eye(3)
            slope = np.linalg.solve(spread, centred.T @ (values - values.mean()) / len(values))
            fits[y, x] = *slope, values.mean() - slope @ colours.mean(0)
    window = (2 * radius + 1, 2 * radius + 1)
    mean = cv2.blur(fits, window, borderType=cv2.BORDER_REFLECT)
    return (mean[..., :3] * guide).sum(-1) + mean[..., 3]


def test_the_guided_filter_is_what_its_paper_defines() -> None:
    random = np.random.default_rng(4)
    guide = cv2.GaussianBlur(random.random((14, 18, 3)).astype(np.float32), (0, 0), 1)
    guide = np.rint(guide * 255).astype(np.uint8).astype(np.float32) / 255
    alpha = cv2.GaussianBlur(random.random((14, 18)).astype(np.float32), (0, 0), 1)
    expected = by_definition(guide, alpha, 2, 1e-2)
    np.testing.assert_allclose(guided(guide, alpha, 2, 1e-2), expected, atol=2e-3)


@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (683, 384)], ids=str)
def test_refining_a_coarse_matte_halves_its_error_at_the_edge(size: tuple[int, int]) -> None:
    image, truth = fakes.frame(size).image, fakes.disc_matte(size)
    coarse = cv2.resize(cv2.GaussianBlur(truth, (0, 0), size[1] / 120), (128, 72), interpolation=cv2.INTER_AREA)
    before = np.abs(cv2.resize(coarse, size) - truth).mean()
    assert np.abs(refine(image, coarse, 4, 1e-4) - truth).mean() < before / 2


def test_refining_leaves_what_is_far_from_an_edge() -> None:
    image, truth = fakes.frame(SIZE).image, fakes.disc_matte(SIZE)
    refined = refine(image, truth, 2, 1e-4)
    inside = cv2.erode(truth, np.ones((31, 31)))
    outside = cv2.dilate(truth, np.ones((31, 31)))
    assert refined[inside == 1].min() > 0.99
    assert refined[outside == 0].max() < 0.01


def test_refining_gives_the_same_at_a_tile_seam() -> None:
    """Shifting the picture by a few pixels moves the seams; the outline may not notice."""
    image, matte = fakes.frame((1280, 720)).image, fakes.disc_matte((1280, 720))
    soft = cv2.resize(matte, (256, 144), interpolation=cv2.INTER_AREA)
    whole = refine(image, soft, 4, 1e-4)
    jumps = np.abs(np.diff(whole, axis=0)).max(axis=1)
    seams = jumps[79::80]
    assert seams.max() <= np.quantile(jumps[jumps > 0], 0.995) + 1e-3


def test_what_is_as_bright_as_the_wall_gets_no_holes() -> None:
    """A lamp's shine on a forehead before a bright wall: colours alone would take it for the wall."""
    image, truth = np.full((360, 640, 3), 200, np.uint8), np.zeros((360, 640), np.float32)
    cv2.ellipse(truth, (320, 200), (80, 110), 0, 0, 360, 1, -1, cv2.LINE_AA)
    cv2.ellipse(image, (320, 200), (80, 110), 0, 0, 360, (150, 160, 190), -1, cv2.LINE_AA)
    cv2.ellipse(image, (320, 97), (26, 3), 0, 0, 360, (197, 199, 201), -1, cv2.LINE_AA)
    image = np.clip(image + np.random.default_rng(3).normal(0, 2, image.shape), 0, 255).astype(np.uint8)
    coarse = cv2.resize(cv2.GaussianBlur(truth, (0, 0), 3), (256, 144), interpolation=cv2.INTER_AREA)
    shine = slice(95, 100), slice(306, 335)
    assert refine(image, coarse, 4, 1e-4)[shine].mean() > cv2.resize(coarse, SIZE)[shine].mean() - 0.02


@pytest.mark.parametrize("noise", [2, 4, 6])
def test_an_edge_too_faint_to_see_is_left_to_the_net(noise: float) -> None:
    truth = fakes.disc_matte(SIZE)
    seen = np.where(truth[..., None] > 0.5, 182, 180) + np.random.default_rng(5).normal(0, noise, (*truth.shape, 3))
    coarse = cv2.resize(cv2.GaussianBlur(truth, (0, 0), 3), (256, 144), interpolation=cv2.INTER_AREA)
    refined = refine(np.rint(seen).astype(np.uint8), coarse, 4, 1e-4)
    assert np.abs(refined - truth).mean() < 1.02 * np.abs(cv2.resize(coarse, SIZE) - truth).mean()

"""Light wraps, shadows fall, dark rooms become bright, and none of it where it does not belong."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from studio.core.frame import Frame, Shot
from studio.filters.light_wrap import LightWrap
from studio.filters.low_light import LowLight
from studio.filters.relight import Relight
from studio.filters.shadow import Shadow
from studio.imaging.composite import over, weight_of
from studio.imaging.light import curve
from tests import fakes

SIZE = (640, 360)


def flat(level: int, size: tuple[int, int] = SIZE) -> np.ndarray:
    return np.full((size[1], size[0], 3), level, np.uint8)


def before(background: np.ndarray) -> Shot:
    shot = fakes.shot(SIZE, background=background)
    return replace(shot, composite=over(shot.foreground, background, weight_of(shot.matte, SIZE)))


def test_a_bright_place_lights_the_edge_and_nothing_else() -> None:
    shot = before(flat(250))
    change = LightWrap().follow(shot, None)[0].composite.astype(int) - shot.composite  # type: ignore[union-attr,operator]
    assert change.min() >= 0
    assert change[shot.matte == 0].max() == 0
    height, width = shot.matte.shape
    y, x = np.mgrid[0:height, 0:width]
    depth = 0.3 * height - np.hypot(x - width * 0.5, y - height * 0.6)
    assert change[(depth > 1) & (depth < 4)].mean() > 5 * change[(depth > 40)].mean() + 2


def test_a_dark_place_lights_nothing() -> None:
    shot = before(flat(0))
    np.testing.assert_array_equal(LightWrap(strength=1.0).follow(shot, None)[0].composite, shot.composite)


def test_a_shadow_darkens_the_place_and_leaves_the_person() -> None:
    shot = fakes.shot(SIZE, background=flat(200))
    done = Shadow().apply(shot)
    assert done.foreground is shot.foreground
    assert done.background.max() <= 201
    assert done.background[200, 330].mean() < 150
    assert abs(int(done.background[5, 5, 0]) - 200) <= 1


def test_a_curve_never_turns_around() -> None:
    for stops in (-1.0, -0.3, 0.0, 0.5, 1.6):
        for lift in (0.0, 0.5, 1.0):
            assert (np.diff(curve(stops, lift).astype(int)[0]) >= 0).all()
    np.testing.assert_array_equal(curve(0.0, 0.0)[0], np.arange(256))


def test_a_dark_person_is_brightened_and_a_bright_one_is_calmed() -> None:
    for level, sign in ((40, 1), (235, -1)):
        shot = replace(fakes.shot(SIZE), foreground=flat(level))
        change = int(Relight(side=0.0).follow(shot, None)[0].foreground[180, 320, 0]) - level
        assert change * sign > 4


def test_light_comes_from_the_brighter_side() -> None:
    place = flat(60)
    place[:, :320] = 230
    shot = replace(fakes.shot(SIZE, background=place), foreground=flat(118))
    lit = Relight(strength=1.0, shadows=0.0, side=1.0).follow(shot, None)[0].foreground.astype(int)
    assert lit[180, 150, 0] > lit[180, 490, 0] + 10


def noisy(level: int, number: int) -> Frame:
    noise = np.random.default_rng(number).normal(0, 4, (360, 640, 3))
    return Frame(np.clip(level + noise, 0, 255).astype(np.uint8), number, number / 30)


def test_a_dark_room_becomes_brighter_and_its_noise_less() -> None:
    one, memory = LowLight(), None
    base = fakes.shot(SIZE)
    for number in range(20):
        shot = replace(base, frame=noisy(30, number))
        done, memory = one.follow(shot, memory)
    gain = done.frame.image.mean() / shot.frame.image.mean()
    assert gain > 1.4
    assert done.frame.image.std() < 0.7 * gain * shot.frame.image.std()


def test_a_bright_room_is_passed_on_as_it_is() -> None:
    shot = replace(fakes.shot(SIZE), frame=noisy(140, 0))
    assert LowLight().follow(shot, None)[0] is shot


def test_what_moves_leaves_no_trail_in_the_dark() -> None:
    one, base = LowLight(), fakes.shot(SIZE)
    dark, bright = flat(20), flat(20)
    bright[100:200, 100:200] = 90
    _, memory = one.follow(replace(base, frame=Frame(bright, 0, 0.0)), None)
    done, _ = one.follow(replace(base, frame=Frame(dark, 1, 1 / 30)), memory)
    spot, elsewhere = done.frame.image[150, 150], done.frame.image[300, 500]
    assert np.abs(spot.astype(int) - elsewhere).max() <= 1
